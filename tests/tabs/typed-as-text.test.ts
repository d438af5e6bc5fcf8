import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { DEPARTMENT_TAB } from '../../src/tabs/department';
import { MILESTONES_TAB } from '../../src/tabs/milestones';
import type { TabSpec } from '../../src/tabs/spec';
import { isProblem, readTable } from '../../src/tabs/table';
import { typedAsText } from '../../src/tabs/typed-as-text';

/** Cells of one row of a tab, by heading; what is found in them. */
function found(spec: TabSpec, cells: Readonly<Record<string, Cell>>): unknown[] {
  const headings = spec.columns.map(({ heading }) => heading);
  const table = readTable(spec, spec.name, [headings, headings.map((heading) => cells[heading] ?? '')]);
  if (isProblem(table)) throw new Error(table.kind);
  return typedAsText(table).map(({ heading, kind, cells: all }) => [heading, kind, all[0]?.value]);
}

describe('days, numbers and years that were typed as text', () => {
  it('are found where the column is laid for days, and can be read', () => {
    const day = { year: 2024, month: 3, day: 31 };
    expect(found(MILESTONES_TAB, { Mốc: 'a', 'Bắt đầu': '31/3/2024', 'Kết thúc': '31/03/2024' })).toEqual([
      ['Bắt đầu', 'date', day],
      ['Kết thúc', 'date', day],
    ]);
    expect(found(MILESTONES_TAB, { Mốc: 'a', 'Bắt đầu': day, 'Kết thúc': 'quý I' })).toEqual([]);
  });

  it.each([
    ['Năm 2024', [['Năm', 'year', 2024]]],
    ['nam2024', [['Năm', 'year', 2024]]],
    ['2024', []],
    ['năm 2024-2025', []],
    ['năm học 2024', []],
    ['năm 24', []],
  ])('of a department’s year %s: %j', (year, gives) => {
    expect(found(DEPARTMENT_TAB, { 'Họ và tên / Tên tập thể': 'A', Năm: year })).toEqual(gives);
  });
});
