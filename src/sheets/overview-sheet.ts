import type { Cell } from '../lang/calendar';
import type { OutCell, OutRows } from '../tabs/block';
import type { CellLook, OverviewLook } from '../tabs/overview/look';
import { markCell, type OverviewMark, type OverviewPage, readMark } from '../tabs/overview/page';
import { COLUMNS, HEAD_ROWS, LARGE, ROW_HEIGHT, SCREEN_ROWS } from '../tabs/overview/screen';
import { type Book, readsBackAs } from './book';
import { insertCharts, removeCharts } from './charts';
import { growTo, widenTo } from './derived-tab';
import { digestOf } from './digest';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How much a command may spend on the look: 'plain' is for one that makes many tabs at once. */
export type Effort = 'plain' | 'full';

/** Width of every column of a page laid out plainly: together they fill the screen. */
const PLAIN_WIDTH = 128;
const COLUMNS_OF_NEW_SHEET = 26;

/**
 * Brings the dashboard up to date. Where the layout stands only cells are written: all of them in one call, or
 * just those of the hour where nothing else changed. A page of another version or shape, and the table that older
 * versions made, is replaced whole.
 * @param standing what the sheet held when it was read; null for one made now
 */
export function writeOverview(
  book: Book,
  sheet: Sheet,
  standing: readonly (readonly Cell[])[] | null,
  page: OverviewPage,
  ids: ReadonlyMap<string, number>,
  effort: Effort,
): void {
  const values = standing ?? [];
  const mark = readMark(values);
  const digest = digestOf(JSON.stringify(page.cells.map((row, at) => withoutHour(row, at + 1, page))));
  const full = effort === 'full' || (mark?.full ?? false);
  if (mark?.layout !== page.layout) {
    if (standing) wipe(sheet, values, page.look);
    layOut(book, sheet, page, ids, { layout: page.layout, full: effort === 'full', digest });
    return;
  }
  if (full && !mark.full) {
    removeCharts(sheet, page.look.charts);
    layOutLook(sheet, page.look);
    rewrite(book, sheet, values, page, ids, { ...mark, full, digest });
    return;
  }
  if (mark.digest === digest && holdsTexts(page, values)) writeHour(book, sheet, page, ids);
  else rewrite(book, sheet, values, page, ids, { ...mark, full, digest });
}

/**
 * The dashboard on an empty sheet: its whole look, its cells and its charts, in 24 service calls. Charts of a run
 * that died here before are taken away first.
 */
export function layOutOverview(
  book: Book,
  sheet: Sheet,
  page: OverviewPage,
  ids: ReadonlyMap<string, number>,
): void {
  writeOverview(book, sheet, [], page, ids, 'full');
}

function layOut(
  book: Book,
  sheet: Sheet,
  page: OverviewPage,
  ids: ReadonlyMap<string, number>,
  mark: OverviewMark,
): void {
  const block = blockOf(page, mark, 0);
  growTo(sheet, block.length);
  widenTo(sheet, COLUMNS);
  if (mark.full) layOutLook(sheet, page.look);
  else sheet.setColumnWidths(1, COLUMNS, PLAIN_WIDTH);
  // The cells come last, their mark with them: a run that dies before leaves a page that is laid out anew.
  book.write(sheet, 1, 1, block, ids);
}

function layOutLook(sheet: Sheet, look: OverviewLook): void {
  if (reaches(sheet, COLUMNS_OF_NEW_SHEET)) sheet.deleteColumns(COLUMNS + 1, COLUMNS_OF_NEW_SHEET - COLUMNS);
  for (const { column, count, width } of look.widths) sheet.setColumnWidths(column, count, width);
  // Forced, for Sheets would else make room for large letters and push the last rows off the screen.
  sheet.setRowHeightsForced(1, SCREEN_ROWS, ROW_HEIGHT);
  for (const area of look.merges) sheet.getRange(area).merge();
  const painted = sheet.getRange(1, 1, look.cells.length, COLUMNS);
  const grid = <Value>(of: (cell: CellLook) => Value): Value[][] =>
    look.cells.map((row) => row.map((cell) => of(cell)));
  painted
    .setBackgrounds(grid(({ ground }) => ground ?? null) as string[][])
    .setFontColors(grid(({ letters }) => letters ?? null) as string[][])
    .setFontWeights(grid(({ bold }) => (bold ? 'bold' : null)))
    .setHorizontalAlignments(grid(({ align }) => align ?? null));
  sheet.getRangeList([...look.large]).setFontSize(LARGE);
  sheet.getRangeList([...look.wrapped]).setWrap(true);
  sheet.getRangeList([...look.wrapped]).setVerticalAlignment('top');
  sheet.setConditionalFormatRules(
    look.rules.map(({ areas, formula, ground, letters, bold }) => {
      const builder = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(ground)
        .setFontColor(letters)
        .setRanges(areas.map((area) => sheet.getRange(area)));
      return (bold ? builder.setBold(true) : builder).build();
    }),
  );
  insertCharts(sheet, look.charts);
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(HEAD_ROWS);
}

/** An older page goes whole: cells, looks, merges and the add-on's own charts, also those of a run that died. */
function wipe(sheet: Sheet, values: readonly (readonly Cell[])[], look: OverviewLook): void {
  removeCharts(sheet, look.charts);
  if (values.every((row) => row.every((cell) => cell === ''))) return;
  sheet.getDataRange().breakApart();
  sheet.clear();
}

function rewrite(
  book: Book,
  sheet: Sheet,
  values: readonly (readonly Cell[])[],
  page: OverviewPage,
  ids: ReadonlyMap<string, number>,
  mark: OverviewMark,
): void {
  const block = blockOf(page, mark, values.length);
  growTo(sheet, block.length);
  book.write(sheet, 1, 1, block, ids);
}

/** The page's cells, its mark below them, and empty rows over what stood there before. */
function blockOf(page: OverviewPage, mark: OverviewMark, rowsBefore: number): OutRows {
  const empty = Array.from({ length: COLUMNS }, (): OutCell => '');
  const rows = [...page.cells, empty, [markCell(mark), ...empty.slice(1)]];
  return [...rows, ...Array.from({ length: Math.max(0, rowsBefore - rows.length) }, () => empty)];
}

function writeHour(book: Book, sheet: Sheet, page: OverviewPage, ids: ReadonlyMap<string, number>): void {
  for (const { row, column } of page.ofTheHour) {
    const cell = page.cells[row - 1]?.[column - 1] ?? '';
    if (cell !== '') book.write(sheet, row, column, [[cell]], ids);
  }
}

/** Whether every cell that is no formula still says what the page says: somebody may have typed over it. */
function holdsTexts(page: OverviewPage, values: readonly (readonly Cell[])[]): boolean {
  return page.cells.every((row, at) =>
    withoutHour(row, at + 1, page).every((cell, column) => {
      const expected = cell === null ? null : readsBackAs(cell);
      return expected === null || String(values[at]?.[column] ?? '') === String(expected);
    }),
  );
}

function withoutHour(row: readonly OutCell[], number: number, page: OverviewPage): (OutCell | null)[] {
  return row.map((cell, at) =>
    page.ofTheHour.some((one) => one.row === number && one.column === at + 1) ? null : cell,
  );
}

function reaches(sheet: Sheet, column: number): boolean {
  try {
    sheet.getRange(1, column);
    return true;
  } catch {
    return false;
  }
}
