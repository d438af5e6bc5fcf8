import type { RowName } from '../../figures/row-names';
import { comparisonKey } from '../../lang/text';
import { keepFigures, writeFigures } from '../../report/versions/kept-figures';
import type { Book } from '../../sheets/book';
import { appendKeptFigures } from '../../sheets/kept-figures-sheet';
import { ANNUAL_KIND, FINAL_KIND, MID_TERM_KIND } from '../../tabs/report-text';
import { CODES, otherReports, SOURCES_TAB, sourceRows } from '../../tabs/sources';
import type { ReadBook } from '../read-book';
import type { TabWriter } from '../refresh-tabs';
import type { Delivered } from './deliver';
import type { PaperDraft } from './draft';

/** `Nguồn số liệu` gets the figures of the paper that was made last, above those of other kinds and years. */
export function keepSources(
  writer: TabWriter,
  read: ReadBook,
  { kind, year, sources }: Pick<PaperDraft, 'kind' | 'year' | 'sources'>,
  names: ReadonlyMap<string, RowName>,
): void {
  const report = `${kind} ${year}`;
  const standing = read.system.get(SOURCES_TAB.id);
  const own = sourceRows(report, sources, names);
  const rows = [...own, ...(standing ? otherReports(standing.table, report) : [])];
  writer.rewrite(SOURCES_TAB, rows);
  if (!standing || standing.table.columns.has(CODES)) return;
  // A book of before the column: it is added once, with the codes of the rows that it has room for.
  const first = standing.table.headingRow + 1;
  writer.columns(standing, [CODES], (row) => [rows[row - first]?.[SOURCES_TAB.columns.length - 1] ?? '']);
}

/** Kinds whose figures are worth setting beside each other: the reports (plan III.1, II.3). */
const COMPARED = new Set([ANNUAL_KIND, MID_TERM_KIND, FINAL_KIND].map(comparisonKey));

/** The figures of a new version of a report are kept for `So sánh báo cáo…`; before its line of `Báo cáo` is written. */
export function keepVersion(
  book: Book,
  read: ReadBook,
  { sources }: Pick<PaperDraft, 'sources'>,
  { line, unchanged }: Pick<Delivered, 'line' | 'unchanged'>,
  names: ReadonlyMap<string, RowName>,
): void {
  if (unchanged || !COMPARED.has(comparisonKey(line.kind))) return;
  const { kind, year, version, madeAt } = line;
  const figures = keepFigures(sources, names);
  appendKeptFigures(book, read.tabs, { kind, year, version, madeAt }, writeFigures(figures));
}
