import type { SnapshotTab } from '../history/snapshot';
import type { Cell } from '../lang/calendar';
import { cellText, comparisonKey } from '../lang/text';
import type { OutRows } from './block';
import { groupParts, MOST_IN_CELL, partsOf } from './parts';
import type { TabSpec } from './spec';
import { isProblem, readTable, type Table, textAt } from './table';

/** `Bản lưu`: hidden, the Office's; one row a part of a snapshot, for a cell holds 50,000 characters at most. */
export const SNAPSHOTS_TAB: TabSpec = {
  id: 'snapshots',
  name: 'Bản lưu',
  title: 'BẢN LƯU',
  guidance:
    'Tiện ích ghi và đọc; không sửa, không xóa dòng. Lấy lại nội dung: menu Quản trị, lệnh "Phục hồi bản lưu…".',
  columns: [
    { heading: 'Thời điểm', kind: 'auto', required: true, width: 150 },
    { heading: 'Lý do', kind: 'auto', required: true, width: 200 },
    { heading: 'Số trang', kind: 'auto', required: true, width: 90 },
    { heading: 'Số dòng', kind: 'auto', required: true, width: 90 },
    { heading: 'Dấu', kind: 'auto', required: true, width: 150 },
    { heading: 'Phần', kind: 'auto', required: true, width: 80 },
    { heading: 'Các trang', kind: 'auto', required: true, width: 200 },
    { heading: 'Nội dung', kind: 'auto', required: true, width: 200 },
  ],
};

/** All but the content: read without it, for the content of a year's book is megabytes. */
const HEADS: TabSpec = { ...SNAPSHOTS_TAB, columns: SNAPSHOTS_TAB.columns.slice(0, -1) };
export const HEADS_RANGE = 'A:G';
export const CONTENT_COLUMN = SNAPSHOTS_TAB.columns.length;

/** A tab that stood when a snapshot was taken. */
export interface HeldTab {
  readonly identity: string;
  readonly name: string;
  readonly filled: number;
}

/** A snapshot as `Bản lưu` tells of it, its content unread. */
export interface StoredSnapshot {
  readonly time: string;
  readonly reason: string;
  readonly digest: string;
  readonly rows: number;
  readonly held: readonly HeldTab[];
  /** Sheet rows of its parts, in the order of the parts. */
  readonly parts: readonly number[];
  /** Whether every part is there. */
  readonly whole: boolean;
  /** Characters of the content, at most. */
  readonly characters: number;
}

/** What is written of a new snapshot beside its content. */
export type SnapshotHead = Pick<StoredSnapshot, 'time' | 'reason' | 'digest' | 'held'>;

/** The snapshots, oldest first; null where the cells are not those of `Bản lưu`. */
export function readHeads(values: readonly (readonly Cell[])[]): StoredSnapshot[] | null {
  const table = readTable(HEADS, SNAPSHOTS_TAB.name, values);
  return isProblem(table) ? null : headsOf(table);
}

function headsOf(table: Table): StoredSnapshot[] {
  return groupParts(table.rows, ['Thời điểm', 'Lý do', 'Dấu']).map(({ first, rows, parts, whole }) => ({
    time: textAt(first, 'Thời điểm'),
    reason: textAt(first, 'Lý do'),
    digest: textAt(first, 'Dấu'),
    rows: Number(textAt(first, 'Số dòng')),
    held: rows.map((row) => readHeld(cellText(row.cells.get('Các trang') ?? ''))).find((one) => one) ?? [],
    parts,
    whole,
    characters: parts.length * MOST_IN_CELL,
  }));
}

/** The rows of a new snapshot: its packed content cut into cells. */
export function snapshotRows({ time, reason, digest, held }: SnapshotHead, content: string): OutRows {
  const rows = held.reduce((sum, one) => sum + one.filled, 0);
  return partsOf(content).map(({ part, text }, at) => [
    time,
    reason,
    held.length,
    rows,
    digest,
    part,
    at === 0 ? heldText(held) : '',
    text,
  ]);
}

/** Which tabs a snapshot holds. */
export function heldOf(tabs: readonly SnapshotTab[]): HeldTab[] {
  return tabs.map(({ identity, name, filled }) => ({ identity, name, filled }));
}

/** Whether a tab of a snapshot is the one asked for: by its marker, else by one of its names. */
export function isTab(
  held: Pick<HeldTab, 'identity' | 'name'>,
  wanted: { readonly identity: string; readonly names: readonly string[] },
): boolean {
  if (held.identity === wanted.identity) return true;
  const key = comparisonKey(held.name);
  return (
    kindOf(held.identity) === kindOf(wanted.identity) &&
    wanted.names.some((one) => comparisonKey(one) === key)
  );
}

/**
 * The last snapshot taken while a tab stood, if rows of it were filled then; null where it never stood or was
 * empty. Later snapshots, taken while it was gone, say nothing of it.
 */
export function lastSeen(
  snapshots: readonly StoredSnapshot[],
  wanted: { readonly identity: string; readonly names: readonly string[] },
): { readonly time: string; readonly rows: number } | null {
  for (let at = snapshots.length - 1; at >= 0; at -= 1) {
    const snapshot = snapshots[at];
    const held = snapshot?.held.find((one) => isTab(one, wanted));
    if (snapshot && held) return held.filled > 0 ? { time: snapshot.time, rows: held.filled } : null;
  }
  return null;
}

/** `department/Thanh tra` → `department`: a department may be called like a tab of the book. */
function kindOf(identity: string): string {
  return /^[^/]+\//.exec(identity)?.[0] ?? identity;
}

/** A book of so many tabs that their list fills a cell loses the last of the list, never the content. */
function heldText(held: readonly HeldTab[]): string {
  const entries: string[] = [];
  let length = 2;
  for (const { identity, name, filled } of held) {
    const entry = JSON.stringify([identity, name, filled]);
    length += entry.length + 1;
    if (length > MOST_IN_CELL) break;
    entries.push(entry);
  }
  return `[${entries.join(',')}]`;
}

function readHeld(text: string): HeldTab[] | null {
  if (text === '') return null;
  try {
    const entries = JSON.parse(text) as unknown;
    if (!Array.isArray(entries)) return null;
    return entries.flatMap((entry: unknown): HeldTab[] => {
      if (!Array.isArray(entry)) return [];
      const [identity, name, filled] = entry as unknown[];
      return typeof identity === 'string' && typeof name === 'string' && typeof filled === 'number'
        ? [{ identity, name, filled }]
        : [];
    });
  } catch {
    return null;
  }
}
