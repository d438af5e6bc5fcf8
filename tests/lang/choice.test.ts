import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChoice } from '../../src/lang/choice';

describe('numbers chosen from a list', () => {
  it.each<[string, number, number[] | null]>([
    ['1', 3, [1]],
    ['3, 1', 3, [1, 3]],
    ['1 3', 3, [1, 3]],
    ['1;2-3', 3, [1, 2, 3]],
    ['2–3', 3, [2, 3]],
    ['1,1,1', 3, [1]],
    ['tất cả', 3, [1, 2, 3]],
    ['  Tất Cả ', 2, [1, 2]],
    ['all', 2, [1, 2]],
    ['', 3, null],
    ['0', 3, null],
    ['4', 3, null],
    ['1, 4', 3, null],
    ['3-1', 3, null],
    ['1-999999999', 3, null],
    ['một', 3, null],
    ['1,5', 3, null],
  ])('%j of %i', (typed, count, chosen) => {
    expect(parseChoice(typed, count)).toEqual(chosen);
  });

  it('gives numbers of the list only, in order, each once, or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (typed, count) => {
        const chosen = parseChoice(typed, count);
        if (!chosen) return;
        expect(chosen.every((one, at) => one >= 1 && one <= count && one > (chosen[at - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
