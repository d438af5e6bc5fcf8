import type { RoleEntry } from '../access/roles';
import {
  bounded,
  needsDaily,
  SNAPSHOT_REASONS,
  type SnapshotReason,
  type SnapshotTab,
  trimmed,
  writeTabs,
} from '../history/snapshot';
import type { Book, OpenTab } from '../sheets/book';
import type { Now } from '../sheets/clock';
import { digestOf } from '../sheets/digest';
import { pack } from '../sheets/packing';
import {
  appendSnapshot,
  dropSnapshots,
  makeSnapshotTab,
  readSnapshots,
  snapshotTab,
  type StoredSnapshots,
} from '../sheets/snapshot-sheet';
import { departmentIdentity } from '../tabs/department';
import { MOST_IN_CELL } from '../tabs/parts';
import { heldOf, snapshotRows, type StoredSnapshot } from '../tabs/snapshots';
import { isInput } from '../tabs/spec';
import type { Problem } from './problem';
import type { ReadBook } from './read-book';

/** What a snapshot is taken of: cells that were read already, so that taking one reads nothing again. */
export interface SnapshotSource {
  readonly tabs: readonly OpenTab[];
  readonly inputs: readonly SnapshotTab[];
  readonly people: readonly RoleEntry[];
}

/**
 * Keeps how the input tabs stand. For callers that hold the document lock and are about to write; they write only
 * where no problem comes back. Some five service calls; none to write where nothing changed since the last one.
 * @param read the book as it was read under the lock
 */
export function takeSnapshot(book: Book, read: ReadBook, reason: SnapshotReason, now: Now): Problem | null {
  return keepSnapshot(book, sourceOf(read), reason, now);
}

/** The day's snapshot, where it was not taken yet: one service call on every later round of the day. */
export function takeDailySnapshot(book: Book, read: ReadBook, now: Now): Problem | null {
  const stored = storedIn(read.tabs);
  if (stored && 'kind' in stored) return stored;
  if (!needsDailySnapshot(stored?.snapshots ?? [], now)) return null;
  return keep(book, sourceOf(read), SNAPSHOT_REASONS.daily, now, stored, null);
}

/** Whether nobody kept the book's state today. */
export function needsDailySnapshot(snapshots: readonly StoredSnapshot[], now: Now): boolean {
  return needsDaily(snapshots, now.text);
}

/**
 * The same as `takeSnapshot`, from whatever was read.
 * @param spared a snapshot that stays though it be the oldest, for the caller still needs it
 */
export function keepSnapshot(
  book: Book,
  source: SnapshotSource,
  reason: SnapshotReason,
  now: Now,
  spared: Pick<StoredSnapshot, 'time' | 'digest'> | null = null,
): Problem | null {
  const stored = storedIn(source.tabs);
  if (stored && 'kind' in stored) return stored;
  return keep(book, source, reason, now, stored, spared);
}

function keep(
  book: Book,
  { tabs, inputs, people }: SnapshotSource,
  reason: SnapshotReason,
  now: Now,
  stored: StoredSnapshots | null,
  spared: Pick<StoredSnapshot, 'time' | 'digest'> | null,
): Problem | null {
  const text = writeTabs(inputs);
  const digest = digestOf(text);
  const last = stored?.snapshots[stored.snapshots.length - 1];
  if (last?.whole && last.digest === digest) return null;
  const place =
    stored && !stored.blank ? stored : makeSnapshotTab(book, tabs, people, stored?.tab.sheet ?? null);
  const rows = snapshotRows({ time: now.text, reason, digest, held: heldOf(inputs) }, pack(text));
  // First in, then out: a run that dies between leaves one too many, and the next one takes it out.
  appendSnapshot(book, place, rows);
  const newest = { reason, time: now.text, digest, characters: rows.length * MOST_IN_CELL };
  const stay = new Set<unknown>(
    bounded(
      [...place.snapshots, newest],
      (one) => spared !== null && one.time === spared.time && one.digest === spared.digest,
    ),
  );
  dropSnapshots(
    place,
    place.snapshots.filter((one) => !stay.has(one)),
  );
  return null;
}

/** What is stored; null where there is no `Bản lưu` yet, a problem where the tab of that name is somebody's own. */
function storedIn(tabs: readonly OpenTab[]): StoredSnapshots | Problem | null {
  const tab = snapshotTab(tabs);
  return tab && (readSnapshots(tab) ?? { kind: 'not-our-tab', tab: tab.name });
}

function sourceOf(read: ReadBook): SnapshotSource {
  const departments = [...read.departmentTabs.values()].map((standing): SnapshotTab => {
    const { tab, table, values } = standing;
    const identity = tab.identity ?? departmentIdentity(tab.name);
    return { identity, name: tab.name, filled: table.rows.length, rows: trimmed(values) };
  });
  const system = [...read.system].flatMap(([identity, { tab, table, values }]): SnapshotTab[] =>
    isInput(table.spec)
      ? [{ identity, name: tab.name, filled: table.rows.length, rows: trimmed(values) }]
      : [],
  );
  return { tabs: read.tabs, inputs: [...system, ...departments], people: read.roles };
}
