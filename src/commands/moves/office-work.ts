import { Book } from '../../sheets/book';
import { readClock } from '../../sheets/clock';
import { alone, aloneNow } from '../../sheets/lock';
import type { Refused } from '../compile-annual-report';
import { officeProblem } from '../office-only';
import { COUNTED_TABS, withKept } from '../office-read';
import type { Problem } from '../problem';
import { readBook, type ReadBook, readRows } from '../read-book';
import { finishCount } from '../recount';
import { type OfficeHand, officeHand } from './office-hand';
import { sealWaiting } from './seal-waiting';

/** The rows of the book, for asking a person of the Office; or why they may not be asked. */
export function rowsForOffice(email: string): ReadBook | readonly Problem[] {
  const read = readRows(Book.active());
  if (!('records' in read)) return read;
  const refused = officeProblem(read.roles, email);
  return refused ? [refused] : read;
}

/**
 * One piece of the Office's work, after the person agreed: takes the lock, reads everything again, takes in what
 * departments sent, does the work, and counts.
 * @param asked the book as the person was asked about it: what no count writes is not read twice
 * @param work gives its result, or problems where nothing is to be done any more
 * @param seal whether to take in what departments sent, too; an undo must find the last command last
 */
export async function officeWork<Result extends { readonly ok: true }>(
  email: string,
  asked: ReadBook,
  work: (hand: OfficeHand) => Result | Refused,
  { seal = true }: { readonly seal?: boolean } = {},
): Promise<Result | Refused> {
  const done = await alone(async () => workLocked(email, asked, work, seal));
  return done ?? { ok: false, problems: [{ kind: 'busy' }] };
}

/** The same for a page, whose functions may not return a promise (platform.md 7). */
export function officeWorkNow<Result extends { readonly ok: true }>(
  email: string,
  asked: ReadBook,
  work: (hand: OfficeHand) => Result | Refused,
): Result | Refused {
  const done = aloneNow(() => workLocked(email, asked, work, true));
  return done ?? { ok: false, problems: [{ kind: 'busy' }] };
}

function workLocked<Result extends { readonly ok: true }>(
  email: string,
  asked: ReadBook,
  work: (hand: OfficeHand) => Result | Refused,
  seal: boolean,
): Result | Refused {
  const book = Book.active();
  const read = withKept(book, asked, COUNTED_TABS, () => readBook(book));
  if (!('records' in read)) return { ok: false, problems: read };
  const refused = officeProblem(read.roles, email);
  if (refused) return { ok: false, problems: [refused] };
  const hand = officeHand(book, read, email, readClock());
  if (seal) sealWaiting(hand);
  const result = work(hand);
  finishCount(hand, 'plain');
  return result;
}
