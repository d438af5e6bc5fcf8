import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { columnLetters } from '../../src/tabs/block';
import { DEPARTMENT_TAB, readDepartmentRows } from '../../src/tabs/department';
import type { TabSpec } from '../../src/tabs/spec';
import { cellAt, holdsHeadings, readTable, textAt } from '../../src/tabs/table';
import { DEFAULT_FIELDS } from '../../src/plan/defaults';
import { HEADING, INPUT_HEADINGS, OPTIONAL_INPUT_HEADINGS } from '../../src/register/headings';
import { tabOf } from '../builders/tab';

const SPEC: TabSpec = {
  id: 'x',
  name: 'Thử',
  title: '',
  guidance: '',
  columns: [
    { heading: 'STT', kind: 'formula', width: 1 },
    { heading: 'Họ và tên', kind: 'in', required: true, width: 1 },
    { heading: 'Khánh Hòa', kind: 'in', required: true, width: 1 },
    { heading: 'Ghi chú', kind: 'in', width: 1 },
    { heading: 'Kết quả', kind: 'auto', width: 1 },
  ],
};
const HEADINGS = ['STT', 'Họ và tên', 'Khánh Hòa', 'Ghi chú', 'Kết quả'];
const read = (...cells: readonly Cell[][]) => readTable(SPEC, 'Trang', cells);
const table = (...cells: readonly Cell[][]) => tabOf(SPEC, cells, 'Trang');
const rowNumbers = (...cells: readonly Cell[][]): number[] => table(...cells).rows.map((one) => one.row);

describe('workbook.md: the heading row is the first of rows 1–10 that holds the required headings', () => {
  it.each([1, 4, 10])('found in row %i', (row) => {
    const above = Array.from({ length: row - 1 }, (_, at): Cell[] => [`Dòng ${at + 1}`, 'Họ và tên']);
    const found = table(...above, HEADINGS, ['1', 'Hoa', 'x']);
    expect(found.headingRow).toBe(row);
    expect(found.rows.map((one) => [one.row, textAt(one, 'Họ và tên')])).toEqual([[row + 1, 'Hoa']]);
  });
  it('not looked for in row 11', () => {
    const above = Array.from({ length: 10 }, (): Cell[] => ['']);
    expect(read(...above, HEADINGS)).toEqual({
      kind: 'missing-heading',
      tab: 'Trang',
      headings: ['Họ và tên', 'Khánh Hòa'],
    });
  });
  it('the first that fits, and what follows is data', () => {
    expect(rowNumbers(HEADINGS, HEADINGS)).toEqual([2]);
  });
  it('needs no optional headings, and reads nothing for them', () => {
    const found = table(['Khánh Hòa', 'Họ và tên'], ['a', 'b']);
    expect([...found.columns]).toEqual([
      ['Khánh Hòa', 1],
      ['Họ và tên', 2],
    ]);
    expect(found.rows[0] && [textAt(found.rows[0], 'Ghi chú'), cellAt(found.rows[0], 'Ghi chú')]).toEqual([
      '',
      '',
    ]);
  });
});

describe('workbook.md: renaming, moving, inserting, hiding and extra columns are safe', () => {
  it('finds headings in any order, between extra columns', () => {
    const found = table(
      ['Lạ', 'Kết quả', 'Khánh Hòa', '', 'STT', 'Họ và tên'],
      ['?', 'Đạt', 'kh', 'rác', 1, 'Hoa'],
    );
    const [row] = found.rows;
    expect(row && [...row.cells]).toEqual([
      ['Kết quả', 'Đạt'],
      ['Khánh Hòa', 'kh'],
      ['STT', 1],
      ['Họ và tên', 'Hoa'],
    ]);
    expect([found.lastRow, found.lastColumn]).toEqual([2, 6]);
  });
  it.each([
    ['ghost spaces', ' Họ\u00a0 và\u200b tên ', 'Khánh\nHòa'],
    ['NFD', 'Họ và tên'.normalize('NFD'), 'Khánh Hòa'.normalize('NFD')],
    ['capitals', 'HỌ VÀ TÊN', 'KHÁNH HÒA'],
    ['the other tone placement', 'Họ và tên', 'Khánh Hoà'],
  ])('knows headings with %s', (_, name, place) => {
    expect(rowNumbers([place, name], ['x', ''])).toEqual([2]);
  });
  it('does not take another word for a heading', () => {
    expect(read(['Ho va ten', 'Khánh Hòa'])).toMatchObject({
      kind: 'missing-heading',
      headings: ['Họ và tên'],
    });
  });
});

describe('workbook.md: a missing or doubled required heading is one clear error naming tab and heading', () => {
  it('names all that are missing, from the row that comes nearest', () => {
    expect(read(['Sổ'], ['Khánh Hòa', 'Ghi chú'], ['x'])).toEqual({
      kind: 'missing-heading',
      tab: 'Trang',
      headings: ['Họ và tên'],
    });
    expect(read()).toEqual({ kind: 'missing-heading', tab: 'Trang', headings: ['Họ và tên', 'Khánh Hòa'] });
  });
  it('names a doubled one, in any spelling', () => {
    expect(read([...HEADINGS, 'HỌ VÀ TÊN '])).toEqual({
      kind: 'doubled-heading',
      tab: 'Trang',
      headings: ['Họ và tên'],
    });
  });
  it('takes the first of a doubled heading that is not required', () => {
    const [row] = table([...HEADINGS, 'Ghi chú'], ['', 'Hoa', 'x', 'một', '', 'hai']).rows;
    expect(row && textAt(row, 'Ghi chú')).toBe('một');
  });
  it('says whether a tab could be meant at all', () => {
    expect(holdsHeadings(SPEC, [['x'], HEADINGS])).toBe(true);
    expect(holdsHeadings(SPEC, [['Họ và tên']])).toBe(false);
  });
});

describe('workbook.md: a row with no text in any input column is empty and skipped', () => {
  it.each<[string, Cell[]]>([
    ['nothing', []],
    ['empty text', ['', '', '', '', '']],
    ['only what formulas and the add-on write', [7, '', '', '', 'Đạt']],
    ['an unticked box', ['', '', '', false, '']],
    ['spaces that cannot be seen', ['', ' \u00a0', '\u200b', '\n', '']],
  ])('skips %s', (_, cells) => {
    expect(rowNumbers(HEADINGS, cells, ['', 'Hoa'])).toEqual([3]);
  });
  it.each<[string, Cell[]]>([
    ['text in an optional input', ['', '', '', 'x']],
    ['a number, even 0', ['', 0]],
    ['a day', ['', '', { year: 2024, month: 1, day: 1 }]],
    ['a ticked box', ['', '', '', true]],
  ])('keeps %s', (_, cells) => {
    expect(rowNumbers(HEADINGS, cells)).toEqual([2]);
  });
  it('keeps the sheet’s own row numbers over gaps', () => {
    expect(rowNumbers(['Tiêu đề'], HEADINGS, [], ['', 'a'], [], [], ['', 'b'])).toEqual([4, 7]);
  });
});

describe('workbook.md, Department tabs', () => {
  it('cannot do without its input headings but the optional ones', () => {
    const needed = INPUT_HEADINGS.filter((heading) => !OPTIONAL_INPUT_HEADINGS.includes(heading));
    expect(readTable(DEPARTMENT_TAB, 'Văn phòng', [[]])).toEqual({
      kind: 'missing-heading',
      tab: 'Văn phòng',
      headings: needed,
    });
    expect(readTable(DEPARTMENT_TAB, 'Văn phòng', [needed])).toHaveProperty('headingRow', 1);
    expect(OPTIONAL_INPUT_HEADINGS).toEqual([
      'Mô hình, cách làm mới',
      'Nguồn',
      'Cương vị',
      'Tên dùng để sắp xếp',
    ]);
  });
  it('reads rows where they stand, for the department they belong to', () => {
    const headings = Object.values(HEADING);
    const row = headings.map((heading): Cell =>
      heading === HEADING.name ? ' Trần  Đức' : heading === HEADING.year ? 2024 : '',
    );
    const read = readDepartmentRows(
      tabOf(DEPARTMENT_TAB, [[], [], [], headings, [1], row], 'VP'),
      'Văn phòng Ban',
      DEFAULT_FIELDS,
    );
    expect(
      read.map(({ name, year, place, department, status }) => ({ name, year, place, department, status })),
    ).toEqual([
      {
        name: 'Trần Đức',
        year: 2024,
        place: { tab: 'VP', row: 6 },
        department: 'Văn phòng Ban',
        status: 'Đang soạn',
      },
    ]);
  });
  it('has the headings of the contract, in its order, frozen part ≤ 620 px', () => {
    expect(DEPARTMENT_TAB.columns.map((one) => one.heading)).toEqual(Object.values(HEADING));
    const toName = DEPARTMENT_TAB.columns.slice(0, 5);
    expect(toName[4]?.heading).toBe('Họ và tên / Tên tập thể');
    expect(toName.reduce((sum, one) => sum + one.width, 0)).toBeLessThanOrEqual(620);
  });
});

describe('A1 names of columns', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
