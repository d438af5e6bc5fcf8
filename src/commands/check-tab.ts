import { assess } from '../figures/assess';
import type { Finding } from '../register/finding';
import { HEADING } from '../register/headings';
import { Book } from '../sheets/book';
import { readClock } from '../sheets/clock';
import { alone } from '../sheets/lock';
import { mergedAreas } from '../sheets/sheet-look';
import { checkText } from '../tabs/check-column';
import type { Refused } from './compile-annual-report';
import { readBook, type ReadBook, type ReadTab } from './read-book';
import { TabWriter } from './refresh-tabs';

/** What `Kiểm tra trang này` found; plain JSON. */
export interface CheckedTab {
  readonly ok: true;
  readonly tab: string;
  readonly isDepartment: boolean;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  /** A1 areas of merged cells: their lower cells read as empty, so rows seem to lack what people see. */
  readonly merged: readonly string[];
}

/**
 * `Kiểm tra trang này`: checks the open tab against the whole workbook and writes its `Kiểm tra` only, for a
 * department's person may write nowhere else (apps-script.md 0).
 */
export async function checkThisTab(): Promise<CheckedTab | Refused> {
  return (await alone(async () => checkLocked())) ?? { ok: false, problems: [{ kind: 'busy' }] };
}

/** The same for a run that holds the document lock already. */
export function checkLocked(book: Book = Book.active()): CheckedTab | Refused {
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const tab = book.activeTabName();
  const standing = read.departmentTabs.get(tab);
  if (!standing) return { ok: true, tab, isDepartment: false, rows: 0, errors: 0, warnings: 0, merged: [] };
  const own = writeChecks(book, read, standing, assess(read.records, readClock().day).findings);
  const errors = own.filter((finding) => finding.severity === 'error').length;
  return {
    ok: true,
    tab,
    isDepartment: true,
    rows: standing.table.rows.length,
    errors,
    warnings: own.length - errors,
    merged:
      standing.table.lastRow > standing.table.headingRow
        ? mergedAreas(standing.tab.sheet, standing.table)
        : [],
  };
}

/** Writes what is wrong into `Kiểm tra` of a department's tab, where it is not there yet. @returns its findings */
export function writeChecks(
  book: Book,
  read: ReadBook,
  standing: ReadTab,
  findings: readonly Finding[],
): readonly Finding[] {
  const own = findings.filter((finding) => finding.place.tab === standing.tab.name);
  const filled = new Set(standing.table.rows.map((row) => row.row));
  new TabWriter(book, read).columns(standing, [HEADING.check], (row) =>
    filled.has(row) ? [checkText(own.filter((finding) => finding.place.row === row))] : null,
  );
  return own;
}
