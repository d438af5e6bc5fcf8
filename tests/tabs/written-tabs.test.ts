import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import type { Cell } from '../../src/lang/calendar';
import { INPUT_HEADINGS } from '../../src/register/headings';
import { checkText, VALID } from '../../src/tabs/check-column';
import { DEPARTMENT_TAB } from '../../src/tabs/department';
import { findingRows, FINDINGS_TAB } from '../../src/tabs/findings';
import { newestReport, readReports, REPORTS_TAB } from '../../src/tabs/reports';
import { sourceRows, SOURCES_TAB } from '../../src/tabs/sources';
import type { TabSpec } from '../../src/tabs/spec';
import { readExemplarCodes, SUMMARY_TAB, summaryRows } from '../../src/tabs/summary';
import { day } from '../builders/day';
import { candidate, departments, records, type Said } from '../builders/records';
import { rows } from '../builders/registration';
import { tabOf } from '../builders/tab';

const TODAY = day('15/06/2024');
const assessed = (said: Said) => assess(records(said), TODAY);
const heading = (spec: TabSpec, name: string): number =>
  spec.columns.findIndex((one) => one.heading === name);

describe('workbook.md, Department tabs: Kiểm tra', () => {
  it('is Hợp lệ, or what is wrong and what to do, errors first', () => {
    const { findings } = assessed({ registrations: rows({ name: 'NGUYỄN THỊ HOA', year: '' }) });
    expect(checkText([])).toBe(VALID);
    expect(VALID).toBe('Hợp lệ');
    expect(checkText(findings)).toBe(
      '✖ Năm: Ô bắt buộc còn trống. Điền ô này.\n' +
        '⚠ Họ và tên / Tên tập thể: Tên viết toàn chữ hoa. Viết hoa chữ cái đầu mỗi tiếng, ví dụ “Nguyễn Thị Hoa”.',
    );
  });
});

describe('workbook.md, Office tabs: Lỗi cần sửa', () => {
  const said: Said = {
    registrations: rows({ department: 'Phòng Chính sách', code: 'A', year: 2031, row: 9 }),
    departments: [{ ...departments('Phòng Chính sách')[0], tab: 'PCS' }] as Said['departments'] & object,
    candidates: [candidate('A', { agreeing: 6, row: 7 })],
  };
  const moved = rows({ department: 'Phòng Chính sách', tab: 'PCS', code: 'A', year: 2031, row: 9 });
  const headings = ['Ghi chú riêng', 'Năm', ...INPUT_HEADINGS.filter((one) => one !== 'Năm')];
  const tables = new Map([['PCS', tabOf(DEPARTMENT_TAB, [headings], 'PCS')]]);
  const written = findingRows(assessed({ ...said, registrations: moved }), tables);

  it('names level, department, row, column, reason and cure, and links to the very cell', () => {
    expect(written[0]).toEqual([
      'Lỗi',
      'Phòng Chính sách',
      9,
      'Năm',
      'Năm 2031 nằm ngoài giai đoạn của Kế hoạch.',
      'Gõ một năm từ 2021 đến 2025.',
      { label: 'Đến ô', tab: 'PCS', range: 'B9' },
    ]);
  });
  it('names the tab where it is the Office’s own, and links to the row where the column is not known', () => {
    expect(written[1]?.slice(0, 4)).toEqual(['Cảnh báo', 'Bình xét', 7, 'Số phiếu đồng ý']);
    expect(written[1]?.[6]).toEqual({ label: 'Đến ô', tab: 'Bình xét', range: 'A7' });
    expect(written).toHaveLength(2);
  });
  it('fills every column', () => {
    for (const row of written) expect(row).toHaveLength(FINDINGS_TAB.columns.length);
  });
});

describe('workbook.md, Office tabs: Nguồn số liệu', () => {
  const at = (tab: string, ...list: readonly number[]) => list.map((row) => ({ tab, row }));
  const spansOf = (...list: readonly number[]): Cell | unknown =>
    sourceRows('R', [{ label: 'L', value: list.length, rows: at('T', ...list) }])[0]?.[4];

  it('joins neighbouring rows into spans', () => {
    expect(spansOf(5)).toBe('5');
    expect(spansOf(5, 6)).toBe('5-6');
    expect(spansOf(12, 5, 7, 6, 8, 14, 15)).toBe('5-8, 12, 14-15');
    expect(spansOf(9, 10, 11)).toBe('9-11');
    expect(spansOf(5, 5, 6)).toBe('5-6');
  });
  it('has one line a figure and tab, linked to its first span', () => {
    const figure = { label: 'Đăng ký năm 2024', value: 4, rows: [...at('A', 5, 6, 9), ...at('B', 7)] };
    const names = new Map([['A\n6', { code: 'DH-2024-0001', words: '', own: true }]]);
    expect(sourceRows('Báo cáo năm 2024', [figure], names)).toEqual([
      [
        'Báo cáo năm 2024',
        'Đăng ký năm 2024',
        4,
        'A',
        '5-6, 9',
        { label: 'Đến dòng', tab: 'A', range: 'A5:H6' },
        'DH-2024-0001',
      ],
      [
        'Báo cáo năm 2024',
        'Đăng ký năm 2024',
        4,
        'B',
        '7',
        { label: 'Đến dòng', tab: 'B', range: 'A7:H7' },
        '',
      ],
    ]);
  });
  it('has a line for a zero too', () => {
    expect(sourceRows('R', [{ label: 'L', value: 0, rows: [] }])).toEqual([
      ['R', 'L', 0, '', 'Không có dòng nào', '', ''],
    ]);
  });
  it('cuts what no cell could hold, between two rows', () => {
    const many = Array.from({ length: 1500 }, (_, index) => 5 + 2 * index);
    const text = String(spansOf(...many));
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toMatch(/^5, 7, 9, .*, \d+, …$/);
  });
  it('fills every column', () => {
    expect(sourceRows('R', [{ label: 'L', value: 1, rows: at('T', 5) }])[0]).toHaveLength(
      SOURCES_TAB.columns.length,
    );
  });
});

describe('workbook.md, Office tabs: Báo cáo', () => {
  const HEADINGS = REPORTS_TAB.columns.map((one) => one.heading);
  const line = (kind: string, year: Cell, version: Cell, state = 'Bản cũ'): Cell[] =>
    HEADINGS.map((name): Cell => {
      if (name === 'Loại báo cáo') return kind;
      if (name === 'Năm') return year;
      if (name === 'Lần lập') return version;
      if (name === 'Tình trạng') return state;
      if (name === 'Mã tệp') return 'abc | https://docs.example/abc';
      return name;
    });
  const read = (...lines: readonly Cell[][]) => readReports(tabOf(REPORTS_TAB, [HEADINGS, ...lines]));
  it('reads a line with its file, found again by id', () => {
    expect(read(line('Hằng năm', '2024', 3, 'Mới nhất'))).toEqual([
      {
        kind: 'Hằng năm',
        year: 2024,
        version: 3,
        asOf: 'Số liệu tính đến ngày',
        madeAt: 'Thời điểm lập',
        madeBy: 'Người lập',
        fileName: 'Tệp',
        url: 'https://docs.example/abc',
        state: 'Mới nhất',
        digest: 'Dấu kiểm',
        fileId: 'abc',
      },
    ]);
  });
  it('leaves out a line without a year', () => {
    expect(read(line('Hằng năm', '', 1))).toEqual([]);
  });
  it('finds the newest of a kind and year, wherever it stands; a number greater than 9 too', () => {
    const lines = read(
      line('Hằng năm', 2024, 10),
      line('Hằng năm', 2024, 9),
      line('hằng năm', 2024, 2),
      line('Hằng năm', 2023, 12),
      line('Sơ kết', 2024, 13),
    );
    expect(newestReport(lines, 'Hằng năm', 2024)?.version).toBe(10);
    expect(newestReport(lines, 'HẰNG NĂM', 2023)?.version).toBe(12);
    expect(newestReport(lines, 'Tổng kết', 2024)).toBeNull();
  });
});

describe('workbook.md, Office tabs: Tổng hợp', () => {
  it('shows every row of the whole period in the order of lists, errors and drafts too', () => {
    const typed = [
      { code: 'B', name: 'Lê Hoàng Ân', year: 2024 },
      { code: 'A', name: 'Trần Văn Đức', year: '2023' },
      { code: '', name: '', year: 'sai', status: '' },
    ];
    const assessment = assessed({ registrations: rows(...typed), candidates: [candidate('A')] });
    const [, a] = assessment.registrations;
    const written = summaryRows(assessment, new Map(a ? [[a, 'DT-0001']] : []));
    const column = (name: string): unknown[] => written.map((row) => row[heading(SUMMARY_TAB, name)]);
    expect(column('Mã')).toEqual(['', 'A', 'B']);
    expect(column('Mã điển hình')).toEqual(['', 'DT-0001', '']);
    expect(column('Năm')).toEqual(['', 2023, 2024]);
    expect(column('Trạng thái')).toEqual(['Đang soạn', 'Đã tiếp nhận', 'Đã tiếp nhận']);
    expect(column('Số quyết định')).toEqual(['', '12/QĐ-BDT', '']);
    expect(column('Tiêu chí')).toEqual(['1, 2', '1, 2', '1, 2']);
    for (const row of written) expect(row).toHaveLength(SUMMARY_TAB.columns.length);
  });
  it('reads the exemplar codes it gave before', () => {
    const table = tabOf(SUMMARY_TAB, [
      ['Mã', 'Mã điển hình'],
      ['A', 'DT-0001'],
      ['', 'DT-0002'],
      ['C', ''],
    ]);
    expect([...readExemplarCodes(table)]).toEqual([['A', 'DT-0001']]);
  });
});
