import type { Registration } from '../../register/registration';
import { comparisonKey } from '../../lang/text';
import { HEADING } from '../../register/headings';
import type { Selection } from '../../sheets/selection';
import { isProblem, readTable, type Table, textAt } from '../../tabs/table';
import { REVIEW_TAB } from '../../tabs/review';
import { SUMMARY_TAB } from '../../tabs/summary';
import type { Book } from '../../sheets/book';
import type { ReadBook } from '../read-book';

/** Which rows a person means: those selected, those of the tab whose head is selected, or all of the book. */
export interface Chosen {
  readonly rows: readonly Registration[];
  readonly scope: 'selection' | 'tab' | 'all';
  readonly tab: string;
}

/**
 * What the selection at the grid means: rows of a department's tab, or the codes in rows of `Tổng hợp` or `Bình xét`.
 * In the head of a department's tab it means the whole tab; anywhere else, every row.
 * @param rows every row of the book with the status that counts
 */
export function chosenRows(
  book: Book,
  read: ReadBook,
  rows: readonly Registration[],
  selection: Selection | null,
): Chosen {
  const all: Chosen = { rows, scope: 'all', tab: '' };
  if (!selection) return all;
  const { tab, firstRow, lastRow } = selection;
  const department = read.departmentTabs.get(tab);
  if (department) {
    const own = rows.filter((one) => one.place.tab === tab);
    if (firstRow <= department.table.headingRow) return { rows: own, scope: 'tab', tab };
    const selected = own.filter(({ place }) => place.row >= firstRow && place.row <= lastRow);
    return { rows: selected, scope: 'selection', tab };
  }
  const table = tableOfCodes(book, read, tab);
  if (!table || firstRow <= table.headingRow) return all;
  const codes = new Set(
    table.rows
      .filter(({ row }) => row >= firstRow && row <= lastRow)
      .map((row) => comparisonKey(textAt(row, HEADING.code)))
      .filter((code) => code !== ''),
  );
  return { rows: rows.filter((one) => codes.has(comparisonKey(one.code))), scope: 'selection', tab };
}

/** `Bình xét` was read already; `Tổng hợp` only when somebody selected rows there. */
function tableOfCodes(book: Book, read: ReadBook, name: string): Table | null {
  const review = read.system.get(REVIEW_TAB.id);
  if (review?.tab.name === name) return review.table;
  const summary = read.tabs.find((one) => one.identity === SUMMARY_TAB.id || one.name === SUMMARY_TAB.name);
  if (!summary || summary.name !== name) return null;
  const table = readTable(SUMMARY_TAB, name, book.read(summary));
  return isProblem(table) ? null : table;
}

/** How a dialog names a row: "Nguyễn Thị Hoa (Thanh tra, dòng 5)". */
export function rowWords({ name, place }: Registration): string {
  return `${name === '' ? '…' : name} (${place.tab}, dòng ${place.row})`;
}
