import { assess, findingCounts } from '../figures/assess';
import { Book } from '../sheets/book';
import type { Effort } from '../sheets/overview-sheet';
import { type Now, readClock } from '../sheets/clock';
import { alone } from '../sheets/lock';
import { actingEmail } from '../sheets/person';
import type { Refused } from './compile-annual-report';
import { writeMilestones, writeNames } from './follow-tabs';
import { officeProblem } from './office-only';
import { settlingLines } from '../history/journal';
import { putCellsRight, tabsThatDiffer } from './moves/department-cells';
import { type OfficeHand, officeHand } from './moves/office-hand';
import { cutAllSeals } from './moves/seal-rows';
import { type SealedCounts, sealWaiting } from './moves/seal-waiting';
import { writeReviewed, writeTabNames } from './mend-columns';
import type { Problem } from './problem';
import { readBook, type ReadBook } from './read-book';
import { withJournal } from './reread-book';
import { type Deed, refreshTabs, TabWriter } from './refresh-tabs';

/** What `Tổng hợp lại` did; plain JSON. */
export interface Recounted {
  readonly ok: true;
  readonly departments: number;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  /** Departments' tabs in which a code, a status or an opinion was put right: what is told of their rows came before. */
  readonly putRight: readonly string[];
  /** What departments had sent and this run took in. */
  readonly sealed: SealedCounts;
}

/** What a run does with the book it has counted. */
export type AfterCount = (read: ReadBook, now: Now) => Problem | null;

/** `Tổng hợp lại`: checks every row and writes every derived tab again, without a report. */
export async function recount(): Promise<Recounted | Refused> {
  const email = actingEmail();
  return (await alone(async () => recountLocked(email))) ?? { ok: false, problems: [{ kind: 'busy' }] };
}

/**
 * The same for a run that holds the document lock already.
 * @param email whose hands the run has: a trigger's are its maker's
 * @param deed what else the run did, for the journal; entered together with what is adopted, for the statuses
 *   of a book that has no journal yet count only while it has none
 * @param book the run's own, where it has one: what that knows of the file need not be fetched again
 * @param afterwards done with what was read, once all is written; what it complains of is the run's problem
 */
export function recountLocked(
  email: string,
  deed: Deed | null = null,
  book: Book = Book.active(),
  afterwards: AfterCount | null = null,
): Recounted | Refused {
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const refused = officeProblem(read.roles, email);
  if (refused) return { ok: false, problems: [refused] };
  const hand = officeHand(book, read, email, readClock());
  const sealed = sealWaiting(hand);
  const tookIn = sealed.sent + sealed.withdrawn + sealed.results > 0;
  // A run that did something else besides has spent its calls: the next plain count gives the dashboard its look.
  const counted = finishCount(hand, deed || tookIn ? 'plain' : 'full', deed);
  const problem = afterwards?.(hand.read, hand.now);
  return problem ? { ok: false, problems: [problem] } : { ...counted, sealed };
}

/**
 * What every run of the Office's hand ends with: counts the book as the hand last read it, and puts right what
 * somebody wrote over in the columns that the journal decides.
 */
export function finishCount(
  hand: OfficeHand,
  effort: Effort,
  deed: Deed | null = null,
): Omit<Recounted, 'sealed'> {
  const { book, read, now, who } = hand;
  const assessment = assess(read.records, now.day);
  const writer = new TabWriter(book, read);
  refreshTabs(writer, read, assessment, now, who, deed);
  // A run that did something else besides has spent its calls: the next plain count gives the logs their names.
  if (effort === 'full') {
    writeReviewed(writer, read, assessment);
    writeTabNames(writer, read);
    writeNames(writer, read, assessment);
    writeMilestones(writer, read, assessment);
  }
  writer.finish(effort);
  hand.read = withJournal(book, read, settlingLines(assessment, now.text, who));
  const putRight = tabsThatDiffer(hand);
  putCellsRight(hand, putRight);
  if (effort === 'full') cutAllSeals(hand);
  return {
    ok: true,
    departments: assessment.records.departments.length,
    rows: assessment.registrations.length,
    ...findingCounts(assessment),
    putRight,
  };
}
