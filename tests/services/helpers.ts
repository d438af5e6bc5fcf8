import { bundleOf } from '../../local/host/bundle';
import { createHost, type Host, type HostOptions } from '../../local/host/host';
import { scriptedDialogs } from '../../local/services/dialogs';
import type { LocalWorkbook } from '../../local/workbook/model';
import { newWorkbook } from '../../local/workbook/open';

export const OWNER = 'chu@so.gov.vn';
export const EDITOR = 'phong@so.gov.vn';
export const OTHER = 'khac@so.gov.vn';
export const VIEWER = 'lanh-dao@so.gov.vn';
/** 23/11/2026 08:00 in Vietnam. */
export const NOW = Date.UTC(2026, 10, 23, 1);

/** A new book of 1000 × 26 with an owner, two editors and a viewer. */
export function book(): LocalWorkbook {
  const workbook = newWorkbook('so.xlsx', { clock: () => new Date(NOW) });
  workbook.owner = OWNER;
  workbook.editors = [EDITOR, OTHER];
  workbook.viewers = [VIEWER];
  return workbook;
}

/** What every script of these tests may use without saying so. */
const PRELUDE = `
  const ss = () => SpreadsheetApp.getActiveSpreadsheet();
  const sheet = () => ss().getSheets()[0];
  const caught = (act) => { try { act(); return 'nothing thrown'; } catch (error) { return String(error); } };
`;

/** A host whose bundle has one function `test` with the given body. */
export function hostOf(
  body: string,
  options: Partial<HostOptions> & { pages?: Record<string, string> } = {},
): Host {
  return createHost({
    workbook: book(),
    user: OWNER,
    dialogs: scriptedDialogs(),
    clock: () => NOW,
    ...options,
    bundle: options.bundle ?? bundleOf(`${PRELUDE} function test(...args) { ${body} }`, options.pages),
  });
}

/** Runs a body and gives what it returns. */
export async function run<Result = unknown>(
  body: string,
  options: Parameters<typeof hostOf>[1] = {},
): Promise<Result> {
  return (await hostOf(body, options).run<Result>('test')).result;
}
