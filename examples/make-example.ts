import { writeFile } from 'node:fs/promises';
import type { LocalSheet, LocalWorkbook, Validation } from '../local/workbook/model';
import { newWorkbook } from '../local/workbook/open';
import { type Cell, isCalendarDate, toDayNumber } from '../src/lang/calendar';
import { cellText } from '../src/lang/text';
import { DEFAULT_CATALOGUE } from '../src/plan/catalogue';
import { HEADING } from '../src/register/headings';
import { DEPARTMENT_TAB } from '../src/tabs/department';
import {
  catalogueRows,
  columnFormulas,
  columnRange,
  type ListPlaces,
  ownColumns,
  resolveList,
} from '../src/tabs/layout';
import { FIRST_DATA_ROW, HEADING_ROW, type TabSpec } from '../src/tabs/spec';
import { type ExampleTab, exampleTabs } from './book';

export const FILE_NAME = 'so-dien-hinh-mau.xlsx';
const OWNER = 'van-phong@example.org';

/** The day the example was laid: nothing in the file may come from the clock, or two runs would differ. */
const MADE_AT = new Date(Date.UTC(2025, 11, 31, 1));

/** Empty rows below the data that are laid out too, for people to go on typing. */
const SPARE_ROWS = 30;
const HEADING_GROUND = '#dbe7f3';
const QUIET = '#5f6368';
const LINE_HEIGHT = 21;
const MOST_LINES = 6;
/** A letter of 10 points is about this wide; wrapping breaks between words, so a line is not quite filled. */
const LETTER_WIDTH = 6;
const WRAPPED_FROM = 100;

/** The example as the bytes of its .xlsx, the same on every run. */
export async function makeExample(): Promise<Uint8Array> {
  const book = newWorkbook(FILE_NAME, { clock: () => MADE_AT });
  book.owner = OWNER;
  const [blank] = book.sheets;
  exampleTabs().forEach((tab) => layTab(book, tab));
  if (blank) book.removeSheet(blank);
  const [first] = book.sheets;
  if (first) book.activeSheetId = first.id;
  return book.save();
}

export async function writeExample(path: string): Promise<void> {
  await writeFile(path, await makeExample());
}

function layTab(book: LocalWorkbook, tab: ExampleTab): void {
  const { spec, rows } = tab;
  const sheet = book.addSheet(tab.name, book.sheets.length);
  const laid = rows.length + SPARE_ROWS;
  spec.columns.forEach(({ width, format }, index) => {
    const area = { row: FIRST_DATA_ROW, column: index + 1, rows: laid, columns: 1 };
    sheet.setColumnWidth(index + 1, 1, width);
    sheet.setNumberFormat(area, format ?? '@');
    sheet.setStyle(area, { vertical: 'top', wrap: width >= WRAPPED_FROM });
  });
  layHead(sheet, tab);
  rows.forEach((cells, index) => {
    const row = FIRST_DATA_ROW + index;
    cells.forEach((cell, at) => put(sheet, row, at + 1, cell));
    sheet.setRowHeight(row, 1, heightOf(spec, cells));
  });
  layFormulas(sheet, spec, spec === DEPARTMENT_TAB ? laid : rows.length);
  sheet.validations = listsOf(spec, laid);
  sheet.frozenRows = HEADING_ROW;
  if (spec === DEPARTMENT_TAB) layDepartmentHead(sheet);
}

/** Title, guidance and headings; row 2 is the status line's. */
function layHead(sheet: LocalSheet, { spec, title }: ExampleTab): void {
  sheet.setCell(1, 1, { value: title });
  sheet.setStyle({ row: 1, column: 1, rows: 1, columns: 1 }, { bold: true, fontSize: 14 });
  sheet.setRowHeight(1, 1, 30);
  sheet.setCell(3, 1, { value: spec.guidance });
  sheet.setStyle({ row: 3, column: 1, rows: 1, columns: 1 }, { italic: true, fontColor: QUIET });
  const headings = { row: HEADING_ROW, column: 1, rows: 1, columns: spec.columns.length };
  spec.columns.forEach(({ heading }, index) => sheet.setCell(HEADING_ROW, index + 1, { value: heading }));
  sheet.setStyle(headings, {
    bold: true,
    background: HEADING_GROUND,
    wrap: true,
    vertical: 'middle',
    horizontal: 'center',
    border: true,
  });
  // Bold letters are wider, and a heading's words are long.
  const lines = spec.columns.map(({ heading, width }) => Math.ceil((heading.length * 9) / width));
  sheet.setRowHeight(HEADING_ROW, 1, LINE_HEIGHT * Math.max(2, ...lines));
}

const BOXES = ['Gửi đăng ký', 'Gửi kết quả', 'Đơn vị không đăng ký năm nay'] as const;

/** The three boxes of the status line, each with its words right of it; frozen to the name. */
function layDepartmentHead(sheet: LocalSheet): void {
  const boxes = BOXES.map((words, index): Validation => {
    const column = 2 * index + 1;
    sheet.setCell(2, column, { value: false });
    sheet.setStyle({ row: 2, column, rows: 1, columns: 1 }, { horizontal: 'right' });
    sheet.setCell(2, column + 1, { value: words });
    sheet.setStyle({ row: 2, column: column + 1, rows: 1, columns: 1 }, { bold: true });
    return { area: { row: 2, column, rows: 1, columns: 1 }, kind: 'checkbox', allowInvalid: false };
  });
  sheet.validations.push(...boxes);
  sheet.frozenColumns = DEPARTMENT_TAB.columns.findIndex(({ heading }) => heading === HEADING.name) + 1;
}

function put(sheet: LocalSheet, row: number, column: number, cell: Cell): void {
  if (cell === '') return;
  sheet.setCell(row, column, { value: isCalendarDate(cell) ? toDayNumber(cell) : cell });
}

/** High enough for the longest text of the row, within reason. */
function heightOf(spec: TabSpec, cells: readonly Cell[]): number {
  const lines = spec.columns.map(({ width }, index) => {
    if (width < WRAPPED_FROM) return 1;
    const perLine = Math.floor(width / LETTER_WIDTH);
    return cellText(cells[index] ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  return LINE_HEIGHT * Math.min(MOST_LINES, Math.max(...lines));
}

/** The formula columns (workbook.md): counted when the file is saved, on the day it was laid. */
function layFormulas(sheet: LocalSheet, spec: TabSpec, rows: number): void {
  spec.columns.forEach((column, index) => {
    const formulas = columnFormulas(column, ownColumns(spec), HEADING_ROW, rows) ?? [];
    formulas.forEach((formula, at) =>
      // The file holds formulas in their English form.
      sheet.setCell(FIRST_DATA_ROW + at, index + 1, { value: null, formula: formula.replace(/;/g, ',') }),
    );
  });
}

/** Every list warns and lets other values stand: the checks say what is wrong. */
function listsOf(spec: TabSpec, rows: number): Validation[] {
  return spec.columns.flatMap(({ list }, index): Validation[] => {
    const resolved = list ? resolveList(list, LIST_PLACES) : null;
    if (!resolved) return [];
    const area = { row: FIRST_DATA_ROW, column: index + 1, rows, columns: 1 };
    return 'words' in resolved
      ? [{ area, kind: 'list', values: resolved.words, allowInvalid: true }]
      : [{ area, kind: 'list-range', source: sourceOf(resolved), allowInvalid: true }];
  });
}

/** "'Danh mục'!$B$5:$B$18": fixed, so that Excel keeps it for every row. */
function sourceOf({ tab, range }: { readonly tab: string; readonly range: string }): string {
  return `'${tab}'!${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

const LIST_ROWS = 50;
const LIST_PLACES: ListPlaces = {
  years: [2021, 2022, 2023, 2024, 2025],
  fields: { tab: 'Lĩnh vực', range: columnRange(1, HEADING_ROW, LIST_ROWS) },
  departments: { tab: 'Đơn vị', range: columnRange(1, HEADING_ROW, LIST_ROWS) },
  registrations: null,
  catalogue: { tab: 'Danh mục', column: 2, rowsOf: catalogueRows(DEFAULT_CATALOGUE, FIRST_DATA_ROW) },
};
