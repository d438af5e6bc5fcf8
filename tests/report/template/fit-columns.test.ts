import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWidth } from '../../../src/report/docx/measures';
import { textWidth } from '../../../src/report/docx/text-width';
import type { Table } from '../../../src/report/outline';
import { fitColumns } from '../../../src/report/template/fit-columns';

function tableOf(weights: readonly number[], row: readonly string[]): Table {
  const columns = weights.map((weight) => ({ heading: 'A', weight, align: 'left' as const }));
  return { type: 'table', caption: '', unit: '', columns, rows: [row], total: null };
}

function widths(table: Table, width: number): number[] {
  return shareWidth(
    width,
    fitColumns(table, width).columns.map(({ weight }) => weight),
  );
}

const DATE = textWidth('05/12/2024', 24, 'bold');

describe('columns of a table', () => {
  it('stay as they are where every word fits', () => {
    const table = tableOf([10, 90], ['1', '05/12/2024']);
    expect(fitColumns(table, 9000)).toBe(table);
  });

  it('grow to their longest word at the cost of the others', () => {
    const [first = 0, second = 0, third = 0] = widths(tableOf([1, 1, 8], ['05/12/2024', 'x', 'a b c']), 5000);
    expect(first).toBeGreaterThan(DATE + 100);
    expect(second).toBeLessThan(third);
    expect(first + second + third).toBe(5000);
  });

  it('a hyphen lets a word be broken, an endless one is no measure, and too much of all is shared', () => {
    const [first = 0] = widths(tableOf([1, 9], ['152/QĐ-BDT-BDT-BDT-BDT', 'x']), 8000);
    expect(first).toBeLessThan(DATE);
    expect(widths(tableOf([1, 1], ['x'.repeat(900), 'y']), 9000)).toEqual([4500, 4500]);
    expect(widths(tableOf([1, 1, 1], ['05/12/2024', '05/12/2024', 'a']), 1500)[0]).toBeGreaterThan(500);
  });

  it('always add up, and none is below its need where there is room for all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.string({ maxLength: 12 })), {
          minLength: 1,
          maxLength: 9,
        }),
        fc.integer({ min: 1000, max: 15000 }),
        (columns, width) => {
          const table = tableOf(
            columns.map(([weight]) => weight),
            columns.map(([, text]) => text),
          );
          const own = widths(table, width);
          expect(own.reduce((sum, one) => sum + one, 0)).toBe(width);
          const needs = columns.map(([, text]) =>
            Math.max(...text.split(/\s+|(?<=-)/).map((word) => textWidth(word, 24, 'bold'))),
          );
          const all = needs.reduce((sum, need) => sum + need + 180, 0);
          if (all < width) own.forEach((one, at) => expect(one).toBeGreaterThanOrEqual(needs[at] ?? 0));
        },
      ),
    );
  });
});
