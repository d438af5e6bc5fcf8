import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { DEPARTMENT_TAB } from '../../src/tabs/department';
import { PUBLICITY_TAB } from '../../src/tabs/logs';
import { columnRuns, rowBelowContent, runsFromBelow, standingSamples } from '../../src/tabs/sample-rows';
import { SAME_NAMES_TAB } from '../../src/tabs/same-names';
import type { TabSpec } from '../../src/tabs/spec';
import { isProblem, readTable, type Table } from '../../src/tabs/table';

function tableOf(spec: TabSpec, values: readonly (readonly Cell[])[]): Table {
  const table = readTable(spec, spec.name, values);
  if (isProblem(table)) throw new Error(table.headings.join());
  return table;
}

describe('where sample rows go', () => {
  const values: Cell[][] = [
    ['Mã', 'Ngày', 'Ghi thêm', 'Tiêu đề'],
    ['DH-2024-0001', '', '', 'Tin'],
    ['', '', 'ghi chú của người', ''],
    ['', '', false, ''],
  ];

  it('is below everything that people wrote, also in columns of their own', () => {
    expect(rowBelowContent(tableOf(PUBLICITY_TAB, values), values)).toBe(4);
    const [head = []] = values;
    expect(rowBelowContent(tableOf(PUBLICITY_TAB, [head]), [head])).toBe(2);
  });

  it('does not count formulas that set-up laid for rows to come', () => {
    const headings = DEPARTMENT_TAB.columns.map((column) => column.heading);
    const row = (cells: Readonly<Record<string, Cell>>): Cell[] =>
      headings.map((heading) => cells[heading] ?? '');
    const laid = [
      headings,
      row({ STT: 1, 'Họ và tên / Tên tập thể': 'An' }),
      row({ STT: 2 }),
      row({ STT: 3 }),
    ];
    expect(rowBelowContent(tableOf(DEPARTMENT_TAB, laid), laid)).toBe(3);
  });

  it('is written by neighbouring columns; a column that no sample fills is left alone', () => {
    const rows = [
      new Map([
        ['Mã', 'MAU-1'],
        ['Ngày', '01/01/2024'],
        ['Tiêu đề', 'A'],
        ['Liên kết', 'x'],
      ]),
      new Map([['Mã', 'MAU-2']]),
    ];
    expect(columnRuns(tableOf(PUBLICITY_TAB, values), rows)).toEqual([
      {
        column: 1,
        cells: [
          ['MAU-1', '01/01/2024'],
          ['MAU-2', ''],
        ],
      },
      { column: 4, cells: [['A'], ['']] },
    ]);
  });
});

describe('which rows are samples', () => {
  it('are those whose codes all begin with MAU-, whatever else stands in them', () => {
    const values: Cell[][] = [
      ['Ngày', 'Mã', 'Tiêu đề'],
      ['', 'MAU-2024-0001', 'a'],
      ['', 'MAU-2024-0001, MAU-2024-0002', 'b'],
      ['', 'MAU-2024-0001; DH-2024-0001', 'c'],
      ['', '', 'MAU-2024-0001'],
      ['', ' MAU-2024-0003 ', ''],
      ['', 'XMAU-2024-0001', ''],
      ['', 'mau-2024-0001', ''],
    ];
    expect(standingSamples(tableOf(PUBLICITY_TAB, values), values)).toEqual([
      { row: 2, codes: 'MAU-2024-0001' },
      { row: 3, codes: 'MAU-2024-0001 MAU-2024-0002' },
      { row: 6, codes: 'MAU-2024-0003' },
    ]);
  });

  it('in Trùng tên only where both codes are', () => {
    const values: Cell[][] = [
      ['Mã', 'Mã khác', 'Kết luận'],
      ['MAU-2024-0001', 'DH-2024-0001', 'Khác người'],
      ['MAU-2024-0001', 'MAU-2024-0002', 'Khác người'],
    ];
    expect(standingSamples(tableOf(SAME_NAMES_TAB, values), values).map((one) => one.row)).toEqual([3]);
  });

  it('go as runs, the lowest first', () => {
    expect(runsFromBelow([7, 5, 6, 10, 2, 11])).toEqual([
      { first: 10, count: 2 },
      { first: 5, count: 3 },
      { first: 2, count: 1 },
    ]);
    expect(runsFromBelow([])).toEqual([]);
  });
});
