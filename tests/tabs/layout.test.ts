import { describe, expect, it } from 'vitest';
import { DEFAULT_CATALOGUE } from '../../src/plan/catalogue';
import { DEPARTMENT_TAB } from '../../src/tabs/department';
import {
  catalogueRows,
  columnFormulas,
  formatOf,
  headingHeight,
  type ListPlaces,
  ownColumns,
  resolveList,
  toneFormulas,
  widthBands,
} from '../../src/tabs/layout';
import { MILESTONES_TAB } from '../../src/tabs/milestones';
import { TONE_COLOURS } from '../../src/tabs/tones';
import { BOOK_TABS } from '../../src/tabs/whole-book';

const SPECS = [...BOOK_TABS.map(({ spec }) => spec), DEPARTMENT_TAB];
const PLACES: ListPlaces = {
  years: [2021, 2022],
  fields: { tab: 'Lĩnh vực', range: 'A5:A304' },
  departments: { tab: 'Đơn vị', range: 'A5:A304' },
  registrations: { tab: 'Tổng hợp', range: 'W5:W' },
  catalogue: { tab: 'Danh mục', column: 2, rowsOf: catalogueRows(DEFAULT_CATALOGUE, 5) },
};

describe.each(SPECS.map((spec) => [spec.name, spec] as const))('the tab %s', (_, spec) => {
  it('has headings of three lines at most, at the width that people see', () => {
    for (const { heading, width } of spec.columns) {
      const lines = heading.split(' ').reduce<string[]>((all, word) => {
        const last = all[all.length - 1];
        if (last !== undefined && `${last} ${word}`.length * 8 <= width - 6)
          all[all.length - 1] = `${last} ${word}`;
        else all.push(word);
        return all;
      }, []);
      expect(lines.length, heading).toBeLessThanOrEqual(3);
      for (const word of heading.split(' ')) expect(word.length * 8, heading).toBeLessThanOrEqual(width);
    }
    expect(headingHeight(spec)).toBeLessThanOrEqual(63);
  });

  it('finds every list it names, and every cell its formulas name', () => {
    for (const column of spec.columns) {
      if (column.list) expect(resolveList(column.list, PLACES), column.heading).not.toBeNull();
      if (column.kind === 'formula') {
        const formulas = columnFormulas(column, ownColumns(spec), 4, 3);
        expect(formulas, column.heading).toHaveLength(3);
        // Sheets in Vietnamese: arguments by ';', no decimals (platform.md 6).
        for (const formula of formulas ?? []) expect(formula).not.toMatch(/,|\d\.\d/);
      }
    }
  });

  it('has unique headings and sums its widths in bands', () => {
    const headings = spec.columns.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    const bands = widthBands(spec).reduce((sum, { count, value }) => sum + count * value, 0);
    expect(bands).toBe(spec.columns.reduce((sum, { width }) => sum + width, 0));
  });
});

describe('what follows from a spec', () => {
  it('keeps what people type as text, and lets formulas be numbers', () => {
    expect(formatOf({ heading: 'Tiêu chí', kind: 'in', width: 80 })).toBe('@');
    expect(formatOf({ heading: 'Tình trạng', kind: 'formula', width: 80 })).not.toBe('@');
  });

  it('lists the catalogue’s rows from the first group to the last', () => {
    const list = resolveList({ catalogue: ['Danh hiệu thi đua', 'Hình thức khen thưởng'] }, PLACES);
    const groups = DEFAULT_CATALOGUE.map(({ group }) => group);
    expect(list).toEqual({
      tab: 'Danh mục',
      range: `B5:B${5 + groups.lastIndexOf('Hình thức khen thưởng')}`,
    });
    expect(resolveList({ of: 'years' }, PLACES)).toEqual({ words: ['2021', '2022'] });
  });

  it('lays no formula where a heading that it needs is missing', () => {
    const state = MILESTONES_TAB.columns.find(({ formula }) => formula);
    const columns = new Map([...ownColumns(MILESTONES_TAB)].filter(([heading]) => heading !== 'Kết thúc'));
    expect(state && columnFormulas(state, columns, 4, 3)).toBeNull();
  });

  it('backs words with colours about the column’s own first row', () => {
    const rules = toneFormulas(DEPARTMENT_TAB, ownColumns(DEPARTMENT_TAB), 4);
    expect(rules[0]).toMatchObject({ column: 3, formula: '=$C5="Bị trả lại"', tone: 'bad' });
    expect(rules.map(({ formula }) => formula)).toContain('=LEFT($D5;1)="✖"');
  });

  it('keeps letters and grounds apart: contrast of at least 7 to 1', () => {
    for (const { ground, letters } of Object.values(TONE_COLOURS))
      expect(contrast(ground, letters)).toBeGreaterThanOrEqual(7);
  });
});

/** WCAG 2.1, relative luminance. */
function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
