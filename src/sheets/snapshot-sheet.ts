import type { RoleEntry } from '../access/roles';
import type { Cell } from '../lang/calendar';
import type { OutRows } from '../tabs/block';
import {
  CONTENT_COLUMN,
  HEADS_RANGE,
  readHeads,
  SNAPSHOTS_TAB,
  type StoredSnapshot,
} from '../tabs/snapshots';
import { HEADING_ROW } from '../tabs/spec';
import type { Book, OpenTab } from './book';
import { growTo } from './derived-tab';
import { digestOf } from './digest';
import { deleteParts, hiddenTab, makeHiddenTab } from './hidden-tab';
import { unpack } from './packing';

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
  return hiddenTab(tabs, SNAPSHOTS_TAB);
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
  deleteParts(
    tab.sheet,
    dropped.flatMap(({ parts }) => parts),
  );
}

/** Makes `Bản lưu`, or lays it anew where it is blank. */
export function makeSnapshotTab(
  book: Book,
  tabs: readonly OpenTab[],
  people: readonly RoleEntry[],
  blank: Sheet | null,
): StoredSnapshots {
  const tab = makeHiddenTab(book, tabs, people, SNAPSHOTS_TAB, blank);
  return { tab, snapshots: [], next: HEADING_ROW + 1, blank: false };
}
