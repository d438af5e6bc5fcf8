import type { StoredMetadata } from '../workbook/model';
import type { Members } from './call-log';
import type { HostState } from './state';
import { requireArguments, Service } from './strict';

/** developers.google.com/apps-script/reference/spreadsheet/developer-metadata */
export class DeveloperMetadata extends Service {
  readonly className = 'DeveloperMetadata';
  readonly members: Members = {
    getKey: 'navigation',
    getValue: 'navigation',
    setValue: 'call',
    remove: 'call',
  };

  constructor(
    private readonly state: HostState,
    private readonly entry: StoredMetadata,
  ) {
    super();
  }

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string {
    return this.entry.value;
  }

  setValue(value: unknown): this {
    requireArguments('SpreadsheetApp.DeveloperMetadata.setValue', [value], typeof value === 'string');
    this.state.permissions.requireFile();
    this.entry.value = value as string;
    return this;
  }

  remove(): void {
    this.state.permissions.requireFile();
    const { metadata } = this.state.workbook;
    metadata.splice(metadata.indexOf(this.entry), 1);
  }
}
