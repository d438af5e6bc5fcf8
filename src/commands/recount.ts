import { assess } from '../figures/assess';
import { Book } from '../sheets/book';
import { readClock } from '../sheets/clock';
import { alone } from '../sheets/lock';
import { actingEmail } from '../sheets/person';
import type { Refused } from './compile-annual-report';
import { writeMilestones, writeNames } from './follow-tabs';
import { officeProblem } from './office-only';
import { readBook } from './read-book';
import { type Deed, refreshTabs, TabWriter } from './refresh-tabs';

/** What `Tổng hợp lại` did; plain JSON. */
export interface Recounted {
  readonly ok: true;
  readonly departments: number;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
}

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
 */
export function recountLocked(
  email: string,
  deed: Deed | null = null,
  book: Book = Book.active(),
): Recounted | Refused {
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const refused = officeProblem(read.roles, email);
  if (refused) return { ok: false, problems: [refused] };
  const now = readClock();
  const assessment = assess(read.records, now.day);
  const writer = new TabWriter(book, read);
  refreshTabs(writer, read, assessment, now, email, deed);
  // A run that did something else besides has spent its calls: the next plain count gives the dashboard its look
  // and the logs their names.
  if (!deed) {
    writeNames(writer, read, assessment);
    writeMilestones(writer, read, assessment);
  }
  writer.finish(deed ? 'plain' : 'full');
  const errors = assessment.findings.filter((finding) => finding.severity === 'error').length;
  return {
    ok: true,
    departments: assessment.records.departments.length,
    rows: assessment.registrations.length,
    errors,
    warnings: assessment.findings.length - errors,
  };
}
