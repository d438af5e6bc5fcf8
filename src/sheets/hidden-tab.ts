import { guardsOf } from '../access/guard';
import type { RoleEntry } from '../access/roles';
import { comparisonKey } from '../lang/text';
import { HEADING_ROW, type TabSpec } from '../tabs/spec';
import type { Book, OpenTab } from './book';
import { createTabs } from './derived-tab';
import { Guards } from './protections';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that the add-on keeps for itself, by marker or name; no service call. */
export function hiddenTab(tabs: readonly OpenTab[], spec: TabSpec): OpenTab | null {
  const key = comparisonKey(spec.name);
  return (
    tabs.find((one) => one.identity === spec.id) ??
    tabs.find((one) => one.identity === null && comparisonKey(one.name) === key) ??
    null
  );
}

/**
 * Makes such a tab, or lays it anew where it is blank: guarded, hidden and marked before anything is stored in it;
 * some fifteen service calls, once in a book's life.
 */
export function makeHiddenTab(
  book: Book,
  tabs: readonly OpenTab[],
  people: readonly RoleEntry[],
  spec: TabSpec,
  blank: Sheet | null,
): OpenTab {
  const ids = new Map<string, number>();
  createTabs(book, [{ spec, rows: [], sheet: blank }], tabs.length, ids);
  const sheet = blank ?? book.file.getSheetByName(spec.name);
  if (!sheet) throw new Error(`${spec.name} was made and is not there`);
  const id = sheet.getSheetId();
  const guards = new Guards(book.file);
  if (!blank) {
    const tab = { sheetId: id, name: spec.name, department: null };
    for (const guard of guardsOf(
      [{ ...tab, headingRow: HEADING_ROW, columnCount: 1, autoColumns: [] }],
      people,
    ))
      guards.place(sheet, guard);
  }
  hideAway(sheet);
  const marked = tabs.flatMap((one): [number, string][] =>
    one.identity === null ? [] : [[one.id, one.identity]],
  );
  book.mark(new Map([...marked, [id, spec.id]]));
  return { sheet, id, name: sheet.getName(), identity: spec.id };
}

/** Nobody reads the parts: they are one line high, and the tab is out of sight. Two service calls. */
export function hideAway(sheet: Sheet): void {
  const rows = sheet.getMaxRows() - HEADING_ROW;
  sheet.getRange(HEADING_ROW + 1, 1, rows, sheet.getMaxColumns()).setWrap(false);
  sheet.hideSheet();
}

/** Deletes rows from below: a service call for each run of neighbours. */
export function deleteParts(sheet: Sheet, parts: readonly number[]): void {
  const rows = [...parts].sort((one, other) => other - one);
  for (let at = 0; at < rows.length;) {
    let count = 1;
    while (rows[at + count] === (rows[at] ?? 0) - count) count += 1;
    sheet.deleteRows(rows[at + count - 1] ?? 0, count);
    at += count;
  }
}
