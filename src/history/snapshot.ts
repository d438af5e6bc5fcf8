import { type Cell, isCalendarDate } from '../lang/calendar';

/** Why a snapshot was taken; in the words of the column `Lý do`. */
export const SNAPSHOT_REASONS = {
  daily: 'Hằng ngày',
  import: 'Trước khi nhập danh sách',
  restore: 'Trước khi phục hồi',
  newYear: 'Trước khi mở năm mới',
  mending: 'Trước khi sửa sổ',
} as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[keyof typeof SNAPSHOT_REASONS];

/** One tab as it stood: all its cells from row 1 on, dates as days, values exactly as they were. */
export interface SnapshotTab {
  /** The tab's marker: `settings`, `department/Thanh tra`. */
  readonly identity: string;
  /** What the sheet was called. */
  readonly name: string;
  /** Rows with something in a column that people fill. */
  readonly filled: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** How many days' snapshots are kept, and how many of the others (issue, part 8: bounded, oldest first out). */
export const MOST_DAILY = 7;
export const MOST_OTHERS = 5;
/** Characters of all snapshots together as they are stored; a file may hold ten million cells, not endless text. */
export const MOST_CHARACTERS = 8_000_000;

/** What the bound needs to know of a snapshot. */
export interface Kept {
  readonly reason: string;
  /** Characters that it takes at most. */
  readonly characters: number;
}

/** The cells without what is empty at the ends of rows and below the last row: a sheet's size is no content. */
export function trimmed(rows: readonly (readonly Cell[])[]): Cell[][] {
  const lines = rows.map((row) => {
    let length = row.length;
    while (length > 0 && row[length - 1] === '') length -= 1;
    return row.slice(0, length);
  });
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop();
  return lines;
}

/**
 * The tabs as text, the same for the same cells. JSON escapes lone halves of letters, so that every text comes
 * back as it was through UTF-8, too.
 */
export function writeTabs(tabs: readonly SnapshotTab[]): string {
  return JSON.stringify(
    tabs.map(({ identity, name, filled, rows }) => [
      identity,
      name,
      filled,
      rows.map((row) => row.map(packed)),
    ]),
  );
}

/** What `writeTabs` wrote; null where the text is not of its making. */
export function readTabs(text: string): SnapshotTab[] | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(found)) return null;
  const tabs: SnapshotTab[] = [];
  for (const entry of found as unknown[]) {
    const tab = readTab(entry);
    if (!tab) return null;
    tabs.push(tab);
  }
  return tabs;
}

/**
 * Which of the snapshots stay, oldest first; the newest always does.
 * @param snapshots oldest first
 * @param spared one that must stay whatever its age, for a command still needs it
 */
export function bounded<Entry extends Kept>(
  snapshots: readonly Entry[],
  spared: (entry: Entry) => boolean = () => false,
): Entry[] {
  const counts = { daily: 0, others: 0 };
  let characters = 0;
  let full = false;
  const stay: Entry[] = [];
  for (let at = snapshots.length - 1; at >= 0; at -= 1) {
    const entry = snapshots[at];
    if (!entry) continue;
    const group = entry.reason === SNAPSHOT_REASONS.daily ? 'daily' : 'others';
    const most = group === 'daily' ? MOST_DAILY : MOST_OTHERS;
    const roomInGroup = counts[group] < most;
    // Oldest first out: once the room is gone, nothing older of any size slips in, an empty one neither.
    full ||= roomInGroup && characters + entry.characters > MOST_CHARACTERS;
    const newest = at === snapshots.length - 1;
    if (!newest && (full || !roomInGroup) && !spared(entry)) continue;
    counts[group] += 1;
    characters += entry.characters;
    stay.unshift(entry);
  }
  return stay;
}

/**
 * Whether the day's snapshot is still to be taken.
 * @param snapshots oldest first, with the times of `Nhật ký`: "23/11/2026 08:15:00"
 * @param now the same for this moment
 */
export function needsDaily(
  snapshots: readonly { readonly reason: string; readonly time: string }[],
  now: string,
): boolean {
  const today = now.slice(0, 10);
  return !snapshots.some(
    ({ reason, time }) => reason === SNAPSHOT_REASONS.daily && time.slice(0, 10) === today,
  );
}

type PackedCell = string | number | boolean | readonly [number, number, number];

function packed(cell: Cell): PackedCell {
  return isCalendarDate(cell) ? [cell.year, cell.month, cell.day] : cell;
}

function readTab(entry: unknown): SnapshotTab | null {
  if (!Array.isArray(entry) || entry.length !== 4) return null;
  const [identity, name, filled, lines] = entry as unknown[];
  if (typeof identity !== 'string' || typeof name !== 'string' || typeof filled !== 'number') return null;
  if (!Array.isArray(lines)) return null;
  const rows: Cell[][] = [];
  for (const line of lines as unknown[]) {
    if (!Array.isArray(line)) return null;
    const row: Cell[] = [];
    for (const one of line as unknown[]) {
      const cell = readCell(one);
      if (cell === null) return null;
      row.push(cell);
    }
    rows.push(row);
  }
  return { identity, name, filled, rows };
}

function readCell(value: unknown): Cell | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value) || value.length !== 3) return null;
  const [year, month, day] = value as unknown[];
  return typeof year === 'number' && typeof month === 'number' && typeof day === 'number'
    ? { year, month, day }
    : null;
}
