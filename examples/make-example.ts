import { writeFile } from 'node:fs/promises';
import type { LocalSheet, LocalWorkbook, StoredCell, Validation } from '../local/workbook/model';
import { newWorkbook } from '../local/workbook/open';
import { type Cell, isCalendarDate, toDayNumber } from '../src/lang/calendar';
import { cellText } from '../src/lang/text';
import { CATALOGUE_GROUPS, type CatalogueGroup, DEFAULT_CATALOGUE } from '../src/plan/catalogue';
import { KIND_WORD } from '../src/plan/field';
import { HEADING } from '../src/register/headings';
import { LEADERSHIPS, SOURCES } from '../src/register/rulebook';
import { AWARD_STATES } from '../src/review/award';
import { columnLetters } from '../src/tabs/block';
import { DEPARTMENT_TAB } from '../src/tabs/department';
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
  const letter = (heading: string): string =>
    columnLetters(spec.columns.findIndex((column) => column.heading === heading) + 1);
  spec.columns.forEach(({ heading, kind }, index) => {
    if (kind !== 'formula') return;
    for (let row = FIRST_DATA_ROW; row < FIRST_DATA_ROW + rows; row += 1) {
      sheet.setCell(row, index + 1, formulaFor(spec, heading, row, letter));
    }
  });
}

function formulaFor(
  spec: TabSpec,
  heading: string,
  row: number,
  letter: (heading: string) => string,
): StoredCell {
  const at = (column: string): string => `${letter(column)}${row}`;
  const all = (column: string): string => `${letter(column)}$${FIRST_DATA_ROW}:${letter(column)}$500`;
  if (heading === HEADING.number) {
    const name = letter(HEADING.name);
    return formula(`=IF(${name}${row}="","",COUNTA(${name}$${FIRST_DATA_ROW}:${name}${row}))`);
  }
  if (spec.id === 'milestones') {
    const [from, to, done] = [at('Bắt đầu'), at('Kết thúc'), at('Hoàn thành ngày')];
    return formula(
      `=IF(${to}="","",IF(${done}<>"",IF(${done}>${to},"Hoàn thành muộn","Hoàn thành"),` +
        `IF(TODAY()>${to},"Quá hạn",IF(TODAY()<${from},"Chưa đến",` +
        `IF(${to}-TODAY()<=14,"Sắp đến hạn","Đang thực hiện")))))`,
    );
  }
  const next = at('Ngày kiểm tra tiếp theo');
  const later = `COUNTIFS(${all('Mã')},${at('Mã')},${all('Ngày')},">"&${at('Ngày')})>0`;
  return formula(
    `=IF(${next}="","",IF(${later},"Đã kiểm tra",` +
      `IF(TODAY()>${next},"Quá hạn",IF(TODAY()=${next},"Đến hẹn","Chưa đến hẹn"))))`,
  );
}

function formula(text: string): StoredCell {
  return { value: null, formula: text };
}

/** Every list warns and lets other values stand: the checks say what is wrong. */
function listsOf(spec: TabSpec, rows: number): Validation[] {
  return spec.columns.flatMap(({ heading, kind }, index): Validation[] => {
    if (kind !== 'in') return [];
    const area = { row: FIRST_DATA_ROW, column: index + 1, rows, columns: 1 };
    const values = VALUES[spec.id]?.[heading];
    if (values) return [{ area, kind: 'list', values, allowInvalid: true }];
    const source = RANGES[spec.id]?.[heading];
    return source === undefined ? [] : [{ area, kind: 'list-range', source, allowInvalid: true }];
  });
}

const YEARS = ['2021', '2022', '2023', '2024', '2025'];
const KIND_WORDS = Object.values(KIND_WORD);

/**
 * Short fixed lists (workbook.md), by tab and heading. Excel cannot hold one whose values have commas; such a
 * list lives in the part of the file that only the local host reads, and in Sheets.
 */
const VALUES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [DEPARTMENT_TAB.id]: {
    [HEADING.year]: YEARS,
    [HEADING.kind]: KIND_WORDS,
    [HEADING.source]: SOURCES,
    [HEADING.leadership]: LEADERSHIPS,
  },
  roles: { 'Vai trò': ['Văn phòng', 'Đơn vị', 'Lãnh đạo', 'Hội đồng'] },
  departments: { 'Loại đơn vị': ['Văn phòng', 'Phòng chuyên môn', 'Thanh tra', 'Khác'] },
  targets: { 'Đối tượng': KIND_WORDS, 'Phạm vi': ['Cả giai đoạn', 'Hằng năm'] },
  criteria: { 'Đối tượng': KIND_WORDS },
  catalogue: { Nhóm: [...CATALOGUE_GROUPS] },
  council: { 'Vai trò': ['Chủ tịch', 'Phó Chủ tịch', 'Ủy viên', 'Thư ký'] },
  awards: { 'Tình trạng': [...AWARD_STATES] },
  nurture: { 'Loại hỗ trợ': ['Tinh thần', 'Vật chất', 'Cơ chế, chính sách', 'Môi trường'] },
  direction: { Việc: ['Ban hành văn bản', 'Quán triệt', 'Hướng dẫn', 'Đôn đốc', 'Kiểm tra'] },
  'same-names': { 'Kết luận': ['Một người', 'Khác người'] },
  'report-text': { 'Loại báo cáo': ['Hằng năm', 'Sơ kết', 'Tổng kết'], Năm: YEARS },
};

function rangeOf(tab: string, column: number, firstRow: number, rows: number): string {
  const letter = columnLetters(column);
  return `'${tab}'!$${letter}$${firstRow}:$${letter}$${firstRow + rows - 1}`;
}

/** The rows of `Danh mục` from one group to another: the tab is laid group by group. */
function catalogueRange(from: CatalogueGroup, to: CatalogueGroup): string {
  const groups = DEFAULT_CATALOGUE.map((entry) => entry.group);
  const first = groups.indexOf(from);
  return rangeOf('Danh mục', 2, FIRST_DATA_ROW + first, groups.lastIndexOf(to) - first + 1);
}

const FIELD_RANGE = rangeOf('Lĩnh vực', 1, FIRST_DATA_ROW, 50);
const DEPARTMENT_RANGE = rangeOf('Đơn vị', 1, FIRST_DATA_ROW, 50);

/** Lists that another tab holds, by tab and heading. */
const RANGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [DEPARTMENT_TAB.id]: {
    [HEADING.field]: FIELD_RANGE,
    [HEADING.title]: catalogueRange('Danh hiệu thi đua', 'Danh hiệu thi đua'),
    [HEADING.rating]: catalogueRange('Mức độ hoàn thành nhiệm vụ', 'Mức độ hoàn thành nhiệm vụ'),
    [HEADING.commendation]: catalogueRange('Hình thức khen thưởng', 'Hình thức khen thưởng'),
  },
  roles: { 'Đơn vị': DEPARTMENT_RANGE },
  targets: { 'Lĩnh vực': FIELD_RANGE },
  criteria: { 'Lĩnh vực': FIELD_RANGE },
  awards: { 'Danh hiệu, hình thức': catalogueRange('Danh hiệu thi đua', 'Hình thức khen thưởng') },
  publicity: { 'Hình thức': catalogueRange('Hình thức tuyên truyền', 'Hình thức tuyên truyền') },
  honours: { 'Sự kiện': catalogueRange('Sự kiện', 'Sự kiện') },
  direction: { 'Đơn vị': DEPARTMENT_RANGE },
};
