import type { CycleText } from '../lang/year-cycle';
import { Book } from '../sheets/book';
import { AWARDS_TAB } from '../tabs/awards';
import { DEPARTMENTS_TAB } from '../tabs/departments';
import { FINDINGS_TAB } from '../tabs/findings';
import { JOURNAL_TAB } from '../tabs/journal';
import { HONOURS_TAB, NURTURE_TAB, PUBLICITY_TAB, REPLICATION_TAB } from '../tabs/logs';
import { MILESTONES_TAB } from '../tabs/milestones';
import { REVIEW_TAB } from '../tabs/review';
import type { TabSpec } from '../tabs/spec';
import { SUMMARY_TAB } from '../tabs/summary';
import { TARGETS_TAB } from '../tabs/targets';
import { isProblem, readTable, type Table, type TabProblem } from '../tabs/table';
import type { Refused } from './compile-annual-report';
import { officeProblem } from './office-only';
import { readBook, type ReadBook, type ReadTab } from './read-book';

/** A book read for a command of the Office, together with the handle that read it. */
export interface OfficeRead {
  readonly book: Book;
  readonly read: ReadBook;
}

/** The tabs that a count writes: a second look before one must be a fresh look at them, for people move rows. */
export const COUNTED_TABS: readonly TabSpec[] = [
  DEPARTMENTS_TAB,
  TARGETS_TAB,
  REVIEW_TAB,
  AWARDS_TAB,
  NURTURE_TAB,
  REPLICATION_TAB,
  PUBLICITY_TAB,
  HONOURS_TAB,
  MILESTONES_TAB,
  SUMMARY_TAB,
  FINDINGS_TAB,
  JOURNAL_TAB,
];

/** Reads the book for somebody of the Office; the problems of the book, or that they are not of the Office. */
export function readForOffice(email: string, book: Book = Book.active()): OfficeRead | Refused {
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const refused = officeProblem(read.roles, email);
  return refused ? { ok: false, problems: [refused] } : { book, read };
}

/**
 * Reads the book again under the lock: the departments' tabs and the given ones afresh, the others as they were
 * read before the question. A second full reading would cost a command half of its calls.
 */
export function readAfresh(
  email: string,
  { book, read }: OfficeRead,
  fresh: readonly TabSpec[],
): OfficeRead | Refused {
  return withKept(book, read, fresh, () => readForOffice(email, book));
}

/**
 * Does something that reads the book, with all tabs but the departments' and the given ones taken as they were read.
 * @param fresh must name whatever the work writes: it compares with what it reads
 */
export function withKept<Result>(
  book: Book,
  read: ReadBook,
  fresh: readonly TabSpec[],
  work: () => Result,
): Result {
  const ids = new Set(fresh.map(({ id }) => id));
  const old = [...read.system].filter(([id]) => !ids.has(id)).map(([, standing]) => standing);
  return keeping(book, old, work);
}

/** The same after a write into one tab: that one alone is read afresh. */
export function withOneAfresh<Result>(
  book: Book,
  read: ReadBook,
  { tab: written }: ReadTab,
  work: () => Result,
): Result {
  const all = [...read.system.values(), ...read.departmentTabs.values()];
  return keeping(
    book,
    all.filter(({ tab }) => tab.id !== written.id),
    work,
  );
}

function keeping<Result>(book: Book, tabs: readonly ReadTab[], work: () => Result): Result {
  book.keep(new Map(tabs.map(({ tab, values }) => [tab.id, values])));
  try {
    return work();
  } finally {
    book.keep(new Map());
  }
}

/** The refusal of a command that another one keeps from running. */
export function busy(): Refused {
  return { ok: false, problems: [{ kind: 'busy' }] };
}

/**
 * The same book with the given tabs read afresh, one service call each; the others as they were read. For writing
 * after the person agreed: whoever types meanwhile moves rows, and the lock keeps only scripts out.
 */
export function readAgain(book: Book, read: ReadBook, specs: readonly TabSpec[]): ReadBook | Refused {
  const system = new Map(read.system);
  for (const spec of specs) {
    const standing = read.system.get(spec.id);
    if (!standing) continue;
    const again = readTabAgain(book, standing);
    if ('ok' in again) return again;
    system.set(spec.id, again);
  }
  return { ...read, system };
}

/** One tab read afresh: one service call. */
export function readTabAgain(book: Book, { tab, table }: ReadTab): ReadTab | Refused {
  const values = book.read(tab);
  const again = readTable(table.spec, tab.name, values);
  if (!isProblem(again)) return { tab, values, table: again };
  return {
    ok: false,
    problems: [{ kind: 'missing-heading', tab: tab.name, headings: again.headings }],
  };
}

/**
 * One tab of the add-on's by its mark, else by its name, without a look at the others: three service calls. For pages,
 * which ask often. Null where it is not there.
 */
export function readAlone(book: Book, spec: TabSpec): Table | TabProblem | null {
  const tab = book.tabOf(spec.id) ?? book.tabNamed(spec.name);
  return tab ? readTable(spec, tab.name, book.read(tab)) : null;
}

/** A refusal in the words of src/lang/year-cycle.ts. */
export function refusedBy(reason: CycleText, details: Readonly<Record<string, string | number>>): Refused {
  const texts = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)]));
  return { ok: false, problems: [{ kind: 'year-cycle', reason, details: texts }] };
}
