import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { tickedBoxes } from '../../src/tabs/status-line';
import { DEPARTMENT_TAB } from '../../src/tabs/department';
import { blocksToEmpty, rowsOfOldPeriod } from '../../src/tabs/emptied';
import { NURTURE_TAB } from '../../src/tabs/logs';
import { settingInForce, SETTINGS_TAB } from '../../src/tabs/settings';
import { rowsToAdd } from '../../src/tabs/spare-rows';
import type { TabSpec } from '../../src/tabs/spec';
import { isProblem, readTable, type Table } from '../../src/tabs/table';
import { day } from '../builders/day';

type Grid = Cell[][];

/** A tab whose headings stand in row 4, columns as the spec has them. */
function grid(spec: TabSpec, ...rows: readonly Readonly<Record<string, Cell>>[]): Grid {
  const head = spec.columns.map(({ heading }) => heading);
  return [[spec.title], [''], [''], head, ...rows.map((row) => head.map((heading) => row[heading] ?? ''))];
}

function table(spec: TabSpec, values: Grid): Table {
  const read = readTable(spec, spec.name, values);
  if (isProblem(read)) throw new Error(read.headings.join());
  return read;
}

const NAME = 'Họ và tên / Tên tập thể';

describe('boxes that are ticked', () => {
  it('stand left of their words, wherever above the headings', () => {
    const values: Grid = [['', '', true, 'gửi  kết quả'], [true, 'Gửi đăng ký', false, 'Đơn vị không đăng ký năm nay'], [true, 'khác'], [true, 'Gửi kết quả']]; // prettier-ignore
    expect(tickedBoxes(values, 4)).toEqual([
      { row: 2, column: 1, ticked: true, words: 'Gửi đăng ký' },
      { row: 1, column: 3, ticked: true, words: 'Gửi kết quả' },
    ]);
  });
});

describe('blank rows for a new year', () => {
  function added(filled: number, laid: number): ReturnType<typeof rowsToAdd> {
    const rows = Array.from({ length: laid }, (_, at) => (at < filled ? { [NAME]: 'A', STT: at + 1 } : { STT: '' })); // prettier-ignore
    const values = grid(DEPARTMENT_TAB, ...rows);
    return rowsToAdd(table(DEPARTMENT_TAB, values), values);
  }
  it('are a hundred below the last filled one; more come in before the last blank one, if there is one', () => {
    expect(added(0, 100)).toBeNull();
    expect(added(200, 300)).toBeNull();
    expect(added(201, 300)).toEqual({ first: 304, count: 1, inside: true });
    expect(added(299, 300)).toEqual({ first: 304, count: 99, inside: true });
    expect(added(300, 300)).toEqual({ first: 305, count: 100, inside: false });
    expect(added(0, 0)).toEqual({ first: 5, count: 100, inside: false });
  });
});

describe('what a new period empties', () => {
  it('is everything below the headings but formulas, also in columns of the people’s own', () => {
    const values = grid(NURTURE_TAB, { Mã: 'DH-2023-0001', 'Tình trạng': 'Quá hạn' });
    values[3]?.push('Riêng');
    values[4]?.push('ghi chú');
    const read = table(NURTURE_TAB, values);
    expect(blocksToEmpty({ spec: NURTURE_TAB }, read, values)).toEqual([
      { row: 5, column: 2, rows: 1, columns: 1 },
      { row: 5, column: 11, rows: 1, columns: 1 },
    ]);
    expect(blocksToEmpty({ spec: NURTURE_TAB, only: ['Ngày'] }, read, values)).toEqual([]);
  });

  it('takes out every row of a department that is no complete draft of the first year', () => {
    const draft = { [NAME]: 'A', Năm: '2026', 'Đối tượng': 'Cá nhân', 'Lĩnh vực': 'Văn hóa công sở' };
    const values = grid(DEPARTMENT_TAB, { ...draft, Mã: 'DH-2026-0001' }, { ...draft, Năm: '2025' }, {}, draft, { ...draft, [NAME]: '' }); // prettier-ignore
    expect(rowsOfOldPeriod(table(DEPARTMENT_TAB, values), 10, 2026)).toEqual([5, 6, 7, 9]);
  });
});

describe('the row of a setting in force', () => {
  it('is the one that the settings are read from', () => {
    const values = grid(
      SETTINGS_TAB,
      { Mục: 'Năm làm việc', 'Giá trị': '2023' },
      { Mục: 'năm làm việc', 'Giá trị': '2024', 'Hiệu lực từ': '01/01/2024' },
      { Mục: 'Năm làm việc', 'Giá trị': '2025', 'Hiệu lực từ': '01/01/2025' },
      { Mục: 'Năm làm việc', 'Giá trị': '2030', 'Hiệu lực từ': 'chưa rõ' },
    );
    const read = table(SETTINGS_TAB, values);
    const on = (text: string): number | null => settingInForce(read, 'Năm làm việc', day(text));
    expect([on('31/12/2023'), on('20/04/2024'), on('01/01/2025')]).toEqual([5, 6, 7]);
    expect(settingInForce(read, 'Giai đoạn từ năm', day('01/01/2025'))).toBeNull();
  });
});
