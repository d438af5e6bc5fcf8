import { groupBy } from '../figures/count';
import { codedRows, type JournalLine } from '../history/journal';
import type { Cell } from '../lang/calendar';
import type { Book } from '../sheets/book';
import type { OutRows } from '../tabs/block';
import { DEPARTMENT_TAB, readDepartmentRows } from '../tabs/department';
import { JOURNAL_TAB, journalRows, readJournal } from '../tabs/journal';
import { readReview, REVIEW_TAB } from '../tabs/review';
import { isProblem, readTable } from '../tabs/table';
import type { ReadBook, ReadTab } from './read-book';

/**
 * The book with one department's tab read again: one service call. A tab that cannot be understood any more, as
 * somebody takes its headings away, has no rows.
 */
export function rereadDepartment(book: Book, read: ReadBook, tabName: string): ReadBook {
  const standing = read.departmentTabs.get(tabName);
  const department = read.records.departments.find(({ tab }) => tab === tabName);
  if (!standing || !department) return read;
  const values = book.read(standing.tab);
  const table = readTable(DEPARTMENT_TAB, tabName, values);
  const departmentTabs = new Map(read.departmentTabs);
  if (isProblem(table)) departmentTabs.delete(tabName);
  else departmentTabs.set(tabName, { ...standing, values, table });
  const fresh = isProblem(table) ? [] : readDepartmentRows(table, department.name, read.records.fields);
  const others = groupBy(read.records.registrations, (one) => one.place.tab);
  const registrations = read.records.departments.flatMap(({ tab }) =>
    tab === tabName ? fresh : (others.get(tab) ?? []),
  );
  return { ...read, departmentTabs, records: { ...read.records, registrations } };
}

/** The book with `Bình xét` read again, after this run wrote there; found by its name where it was just made. */
export function rereadReview(book: Book, read: ReadBook): ReadBook {
  const tab = read.system.get(REVIEW_TAB.id)?.tab ?? book.tabNamed(REVIEW_TAB.name);
  if (!tab) return read;
  const values = book.read(tab);
  const table = readTable(REVIEW_TAB, tab.name, values);
  if (isProblem(table)) return read;
  const system = new Map(read.system).set(REVIEW_TAB.id, { tab, values, table });
  const { registrations, journal } = read.records;
  const review = readReview(table, () => codedRows(registrations, journal));
  return { ...read, system, records: { ...read.records, ...review } };
}

/** The book with lines that this run has just appended to the journal; a journal that it had to make is read. */
export function withJournal(book: Book, read: ReadBook, lines: readonly JournalLine[]): ReadBook {
  const standing = read.system.get(JOURNAL_TAB.id);
  const tab = standing?.tab ?? book.tabNamed(JOURNAL_TAB.name);
  if (!tab) return read;
  const values = standing ? appended(standing, journalRows(lines, standing.table)) : book.read(tab);
  const table = readTable(JOURNAL_TAB, tab.name, values);
  if (isProblem(table)) return read;
  const system = new Map(read.system).set(JOURNAL_TAB.id, { tab, values, table });
  return { ...read, system, records: { ...read.records, journal: readJournal(table) } };
}

/** What the cells of a tab hold after rows were appended below its last. */
function appended({ table, values }: ReadTab, rows: OutRows): Cell[][] {
  const last = table.rows[table.rows.length - 1]?.row ?? table.headingRow;
  const above = values.slice(0, last).map((row) => [...row]);
  return [...above, ...rows.map((row) => row.map((cell) => cell as Cell))];
}
