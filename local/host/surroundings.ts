import { createHash } from 'node:crypto';
import type { LocalWorkbook } from '../workbook/model';
import { type Context, GOOGLE_LIMITS, type ScriptStores } from '../services/context';
import type { LocalDrive } from '../services/drive-store';
import type { HostOptions } from './host';

/** Everything of the context that does not change from run to run. */
export function surroundings(
  options: Omit<HostOptions, 'dialogs'>,
  drive: LocalDrive,
  stores: ScriptStores,
): Omit<Context, 'dialogs' | 'log' | 'holder' | 'selection' | 'menuShown'> {
  const { workbook, bundle, user } = options;
  return {
    book: workbook,
    spreadsheetId: options.spreadsheetId ?? spreadsheetIdOf(workbook),
    activeUser: user,
    effectiveUser: options.effectiveUser ?? user,
    clock: options.clock ?? (() => Date.now()),
    locale: options.locale ?? 'vi',
    scriptTimeZone: bundle.timeZone,
    drive,
    stores,
    authMode: options.authMode ?? 'FULL',
    granted: bundle.scopes?.filter((scope) => !options.withheld?.includes(scope)) ?? null,
    limits: { ...GOOGLE_LIMITS, ...options.limits },
    hasUi: options.hasUi ?? true,
    pages: bundle.pages,
  };
}

const ids = new WeakMap<LocalWorkbook, string>();

/** In Google's shape; the same file name gives the same id, and a workbook keeps its id when it is renamed. */
export function spreadsheetIdOf(workbook: LocalWorkbook): string {
  const known = workbook.fileId ?? ids.get(workbook);
  if (known !== undefined) return known;
  const id = `1${createHash('sha256').update(workbook.name).digest('base64url').slice(0, 43)}`;
  ids.set(workbook, id);
  return id;
}
