import { describe, expect, it } from 'vitest';
import {
  isVersion,
  KEPT_FIGURES_TAB,
  keptRowsOf,
  MOST_PARTS,
  partsToDrop,
  readKeptVersions,
} from '../../src/tabs/kept-figures';
import { otherReports, sourceRows, SOURCES_TAB } from '../../src/tabs/sources';
import { isProblem, readTable } from '../../src/tabs/table';
import type { Cell } from '../../src/lang/calendar';

const HEADINGS = KEPT_FIGURES_TAB.columns.map(({ heading }) => heading);
const head = (version: number) => ({ kind: 'Hằng năm', year: 2024, version, madeAt: '23/11/2026 08:15' });
const cells = (...versions: readonly (readonly [number, string])[]): Cell[][] => [
  HEADINGS,
  ...versions.flatMap(([version, content]) => keptRowsOf(head(version), content) as Cell[][]),
];

describe('Số liệu các lần lập', () => {
  it('cuts a version into cells that Sheets can hold, and knows it again', () => {
    const content = 'x'.repeat(100_001);
    const rows = keptRowsOf(head(1), content);
    expect(rows.map((row) => String(row[5]).length).every((length) => length < 50_000)).toBe(true);
    expect(rows.map((row) => row[5]).join('')).toBe(content);
    const [one, two] = readKeptVersions(cells([1, content], [2, 'y'])) ?? [];
    expect(one).toEqual({ ...head(1), parts: [2, 3, 4], whole: true });
    expect(two).toEqual({ ...head(2), parts: [5], whole: true });
    expect(two && isVersion(two, { kind: 'HẰNG NĂM', year: 2024, version: 2 })).toBe(true);
  });

  it('a version that lost a part is not whole; a tab of other headings is not ours', () => {
    const rows = cells([1, 'x'.repeat(60_000)], [2, 'y']);
    expect(readKeptVersions(rows.filter((_, at) => at !== 2))?.map(({ whole }) => whole)).toEqual([
      false,
      true,
    ]);
    expect(readKeptVersions([['Của tôi']])).toBeNull();
  });

  it('the oldest go first, whole, once there are too many', () => {
    const versions = Array.from({ length: MOST_PARTS / 2 }, (_, at) => ({
      ...head(at),
      parts: [5 + 2 * at, 6 + 2 * at],
      whole: true,
    }));
    expect(partsToDrop(versions.slice(1), 2)).toEqual([]);
    expect(partsToDrop(versions, 1)).toEqual([5, 6]);
    expect(partsToDrop(versions, 3)).toEqual([5, 6, 7, 8]);
  });
});

describe('Nguồn số liệu keeps the reports of other kinds', () => {
  const figure = (label: string) => ({
    label,
    value: 1,
    rows: [
      { tab: 'A', row: 5 },
      { tab: 'A', row: 6 },
    ],
  });
  const asRead = (rows: ReturnType<typeof sourceRows>): Cell[][] =>
    rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && 'label' in cell ? String(cell.label) : (cell as Cell))),
    );
  const tableOf = (rows: ReturnType<typeof sourceRows>) => {
    const headings = SOURCES_TAB.columns.map(({ heading }) => heading);
    const table = readTable(SOURCES_TAB, 'Nguồn số liệu', [headings, ...asRead(rows)]);
    if (isProblem(table)) throw new Error('no table');
    return table;
  };

  it('as they stood, with their links laid anew; the one made now is left out', () => {
    const [a, b] = [sourceRows('A 2024', [figure('x')]), sourceRows('B 2024', [figure('y')])];
    expect(otherReports(tableOf([...a, ...b]), 'A 2024')).toEqual(b);
  });

  it('nine others at most, the newest of them', () => {
    const many = Array.from({ length: 15 }, (_, at) => sourceRows(`R${at} 2024`, [figure('x')])).flat();
    const names = otherReports(tableOf(many), 'R3 2024').map((row) => row[0]);
    expect(names).toEqual(
      ['R0', 'R1', 'R2', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'].map((name) => `${name} 2024`),
    );
  });
});
