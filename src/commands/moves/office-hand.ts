import { groupBy } from '../../figures/count';
import { settleStatuses } from '../../history/journal';
import type { Registration } from '../../register/registration';
import type { Book } from '../../sheets/book';
import type { Now } from '../../sheets/clock';
import { Seals } from '../../sheets/seals';
import type { ReadBook } from '../read-book';
import { workingYearOf } from '../refresh-tabs';
import { periodOf } from '../../plan/settings';

/** The Office's hand at work: the open book as it was last read, in whose name, and when. */
export interface OfficeHand {
  readonly book: Book;
  readonly seals: Seals;
  readonly who: string;
  readonly now: Now;
  readonly workingYear: number;
  /** Read again in part while the hand works; always the newest. */
  read: ReadBook;
}

export function officeHand(book: Book, read: ReadBook, who: string, now: Now): OfficeHand {
  const period = periodOf(read.records.settings, now.day);
  return {
    book,
    seals: new Seals(book.file),
    who,
    now,
    workingYear: workingYearOf(read, { period }, now),
    read,
  };
}

/** Every row of the book by its tab, with the code and the status that count. */
export function settledRows({ read }: OfficeHand): Map<string, Registration[]> {
  const { registrations } = settleStatuses(read.records.registrations, read.records.journal);
  return groupBy(registrations, (one) => one.place.tab);
}
