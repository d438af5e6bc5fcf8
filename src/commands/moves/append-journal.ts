import type { JournalLine } from '../../history/journal';
import { JOURNAL_TAB, journalRows } from '../../tabs/journal';
import { withJournal } from '../reread-book';
import { TabWriter } from '../refresh-tabs';
import type { OfficeHand } from './office-hand';

/** Appends lines to `Nhật ký` at once: what follows in the same run is derived from them. A service call or two. */
export function appendJournal(hand: OfficeHand, lines: readonly JournalLine[]): void {
  if (lines.length === 0) return;
  const table = hand.read.system.get(JOURNAL_TAB.id)?.table ?? null;
  const writer = new TabWriter(hand.book, hand.read);
  writer.append(JOURNAL_TAB, journalRows(lines, table));
  writer.makeMissing();
  hand.read = withJournal(hand.book, hand.read, lines);
}
