import type { OpenTab } from '../sheets/book';
import { readSnapshots, snapshotTab } from '../sheets/snapshot-sheet';
import { lastSeen } from '../tabs/snapshots';

/** A tab of the book that is not there: its marker, and the names it may have had. */
export interface AbsentTab {
  readonly identity: string;
  readonly names: readonly string[];
}

/** What a snapshot still has of a tab that is gone. */
export interface LostTab {
  /** When it was taken, as `Nhật ký` prints times. */
  readonly time: string;
  /** Rows that people had filled then. */
  readonly rows: number;
}

/**
 * The absent tabs of which a snapshot holds rows, by identity: somebody deleted them. One service call, none where
 * nothing is absent or the book has no snapshots.
 */
export function lostTabs(
  tabs: readonly OpenTab[],
  absent: readonly AbsentTab[],
): ReadonlyMap<string, LostTab> {
  const lost = new Map<string, LostTab>();
  const tab = absent.length > 0 ? snapshotTab(tabs) : null;
  const stored = tab && readSnapshots(tab);
  if (!stored) return lost;
  for (const one of absent) {
    const seen = lastSeen(stored.snapshots, one);
    if (seen) lost.set(one.identity, seen);
  }
  return lost;
}
