import { guardsOf } from '../access/guard';
import type { RoleEntry } from '../access/roles';
import type { Cell } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import type { OutRows } from '../tabs/block';
import {
  CONTENT_COLUMN,
  HEADS_RANGE,
  PARTS_RANGE,
  readHeads,
  SNAPSHOTS_TAB,
  type StoredSnapshot,
} from '../tabs/snapshots';
import { HEADING_ROW } from '../tabs/spec';
import type { Book, OpenTab } from './book';
import { createTabs, growTo } from './derived-tab';
import { digestOf } from './digest';
import { unpack } from './packing';
import { Guards } from './protections';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What `Bản lưu` holds, its contents unread. */
export interface StoredSnapshots {
  readonly tab: OpenTab;
  /** Oldest first. */
  readonly snapshots: readonly StoredSnapshot[];
  /** The first row below all that is written. */
  readonly next: number;
  /** Nothing is written, not even headings: somebody emptied it, or a run died. */
  readonly blank: boolean;
}

/** `Bản lưu` by marker or name; no service call. */
export function snapshotTab(tabs: readonly OpenTab[]): OpenTab | null {
  const key = comparisonKey(SNAPSHOTS_TAB.name);
  return (
    tabs.find((one) => one.identity === SNAPSHOTS_TAB.id) ??
    tabs.find((one) => one.identity === null && comparisonKey(one.name) === key) ??
    null
  );
}

/** All but the contents: one service call. Null where somebody made a tab of that name for himself. */
export function readSnapshots(tab: OpenTab): StoredSnapshots | null {
  let values: Cell[][];
  try {
    values = tab.sheet.getRange(HEADS_RANGE).getValues() as Cell[][];
  } catch {
    return null; // fewer columns than the heads have
  }
  let next = values.length + 1;
  while (next > 1 && (values[next - 2] ?? []).every((cell) => cell === '')) next -= 1;
  if (next === 1) return { tab, snapshots: [], next: HEADING_ROW + 1, blank: true };
  const snapshots = readHeads(values);
  return snapshots && { tab, snapshots, next, blank: false };
}

/** The content of a snapshot as text: one service call. Null where a part is missing or damaged. */
export function readContent({ tab }: StoredSnapshots, snapshot: StoredSnapshot): string | null {
  const { parts, whole, digest } = snapshot;
  const [first] = parts;
  if (!whole || first === undefined) return null;
  const top = Math.min(...parts);
  const cells = tab.sheet
    .getRange(top, CONTENT_COLUMN, Math.max(...parts) - top + 1, 1)
    .getValues() as unknown[][];
  const text = unpack(parts.map((row) => String(cells[row - top]?.[0] ?? '')).join(''));
  return text !== null && digestOf(text) === digest ? text : null;
}

/** Writes the parts of a new snapshot below the others: one service call, two more where the sheet is full. */
export function appendSnapshot(book: Book, stored: StoredSnapshots, rows: OutRows): void {
  const { tab, next } = stored;
  growTo(tab.sheet, next + rows.length - 1);
  book.write(tab.sheet, next, 1, rows, new Map());
}

/** Takes snapshots out, from below: a service call for each run of rows, as a rule one. */
export function dropSnapshots({ tab }: StoredSnapshots, dropped: readonly StoredSnapshot[]): void {
  const rows = dropped.flatMap(({ parts }) => parts).sort((one, other) => other - one);
  for (let at = 0; at < rows.length;) {
    let count = 1;
    while (rows[at + count] === (rows[at] ?? 0) - count) count += 1;
    tab.sheet.deleteRows(rows[at + count - 1] ?? 0, count);
    at += count;
  }
}

/**
 * Makes `Bản lưu`, or lays it anew where it is blank: guarded, hidden and marked before anything is stored in it;
 * some fifteen service calls, once in a book's life.
 */
export function makeSnapshotTab(
  book: Book,
  tabs: readonly OpenTab[],
  people: readonly RoleEntry[],
  blank: Sheet | null,
): StoredSnapshots {
  const ids = new Map<string, number>();
  createTabs(book, [{ spec: SNAPSHOTS_TAB, rows: [], sheet: blank }], tabs.length, ids);
  const sheet = blank ?? book.file.getSheetByName(SNAPSHOTS_TAB.name);
  if (!sheet) throw new Error(`${SNAPSHOTS_TAB.name} was made and is not there`);
  const id = sheet.getSheetId();
  const guards = new Guards(book.file);
  if (!blank) {
    const tab = { sheetId: id, name: SNAPSHOTS_TAB.name, department: null };
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
  book.mark(new Map([...marked, [id, SNAPSHOTS_TAB.id]]));
  const tab = { sheet, id, name: sheet.getName(), identity: SNAPSHOTS_TAB.id };
  return { tab, snapshots: [], next: HEADING_ROW + 1, blank: false };
}

/** Nobody reads the parts: they are one line high, and the tab is out of sight. Two service calls. */
export function hideAway(sheet: Sheet): void {
  sheet.getRange(PARTS_RANGE).setWrap(false);
  sheet.hideSheet();
}
