import type { SameNameVerdict } from '../../register/identity';
import { Book } from '../../sheets/book';
import { actingEmail } from '../../sheets/person';
import { comparisonKey } from '../../lang/text';
import { readVerdicts, SAME_NAMES_TAB } from '../../tabs/same-names';
import { isProblem, readTable } from '../../tabs/table';
import type { Refused } from '../compile-annual-report';
import { officeProblem } from '../office-only';
import { readBook, type ReadBook, readRows } from '../read-book';

/** The book as an import needs it: departments' rows and what judges them. */
export interface ImportBook {
  readonly book: Book;
  readonly read: ReadBook;
  readonly verdicts: readonly SameNameVerdict[];
  readonly email: string;
}

/**
 * Reads the book for somebody of the Office; refuses everybody else.
 * @param much 'rows' for what only shows: half the service calls. 'all' for what writes, since a snapshot and a count
 *   need every tab
 */
export function readForImport(much: 'rows' | 'all'): ImportBook | Refused {
  const email = actingEmail();
  const book = Book.active();
  const read = much === 'all' ? readBook(book) : readRows(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const refused = officeProblem(read.roles, email);
  if (refused) return { ok: false, problems: [refused] };
  const verdicts = much === 'all' ? read.records.verdicts : verdictsOf(book, read);
  return { book, read, verdicts, email };
}

/** `Trùng tên`, where there is one: a service call. */
function verdictsOf(book: Book, read: ReadBook): SameNameVerdict[] {
  const { id, name } = SAME_NAMES_TAB;
  const tab =
    read.tabs.find((one) => one.identity === id) ??
    read.tabs.find((one) => comparisonKey(one.name) === comparisonKey(name));
  const table = tab ? readTable(SAME_NAMES_TAB, tab.name, book.read(tab)) : null;
  return table && !isProblem(table) ? readVerdicts(table) : [];
}
