import type { LocalWorkbook } from '../workbook/model';
import type { DialogHandler } from './dialogs';
import type { LocalDrive } from './drive-files';
import type { Permissions } from './permissions';

/** What the services of one execution share. */
export interface HostState {
  readonly workbook: LocalWorkbook;
  readonly user: string;
  readonly clock: () => number;
  readonly permissions: Permissions;
  readonly dialogs: DialogHandler;
  readonly drive: LocalDrive;
}
