import { describe, expect, it } from 'vitest';
import { nextBookName, parseNextPeriod } from '../../src/plan/next-period';

const OLD = { fromYear: 2021, toYear: 2025 };

describe('the next period', () => {
  it.each([
    ['', [2026, 2030]],
    ['2026-2030', [2026, 2030]],
    [' 2026 – 2028 ', [2026, 2028]],
    ['2026 đến 2030', [2026, 2030]],
    ['2027-2027', [2027, 2027]],
    ['2025-2030', null],
    ['2030-2026', null],
    ['2026-2099', null],
    ['2026', null],
    ['20262030', null],
    ['năm sau', null],
  ])('%j', (typed, years) => {
    const next = parseNextPeriod(typed, OLD);
    expect(next && [next.fromYear, next.toYear]).toEqual(years);
  });

  it('names the book by the new years in place of the old, or behind its name', () => {
    const next = { fromYear: 2026, toYear: 2030 };
    expect(nextBookName('Sổ 2021 - 2025 (BDT)', OLD, next)).toBe('Sổ 2026-2030 (BDT)');
    expect(nextBookName('Sổ điển hình', OLD, next)).toBe('Sổ điển hình 2026-2030');
  });
});
