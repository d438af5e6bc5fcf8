import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuardArea } from '../../src/access/guard';
import { type ClosedRow, type FoundSeal, recut, sealAreas } from '../../src/access/seal';

function cellsOf(areas: readonly GuardArea[]): string[] {
  return areas
    .flatMap(({ row, rows, column, columns }) =>
      Array.from({ length: rows ?? 0 }, (_, down) =>
        Array.from({ length: columns }, (__, right) => `${row + down}:${column + right}`),
      ).flat(),
    )
    .sort();
}

const rows = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 5, max: 30 }),
    columns: fc.constantFrom<readonly number[]>([], [5, 7, 8, 9, 20, 21], [5, 7, 8, 9, 16, 17, 20, 21]),
  }),
  { selector: ({ row }) => row, maxLength: 20 },
);

describe('the areas of closed rows', () => {
  it('cover exactly the closed cells, and bridges only between them', () => {
    fc.assert(
      fc.property(rows, (closed: readonly ClosedRow[]) => {
        const wanted = closed.flatMap(({ row, columns }) => columns.map((column) => `${row}:${column}`));
        const bridged = closed.flatMap(({ row, columns }) => (columns.length > 0 ? [`${row}:6`] : []));
        expect(cellsOf(sealAreas(closed, []))).toEqual(wanted.sort());
        expect(cellsOf(sealAreas(closed, [6]))).toEqual([...wanted, ...bridged].sort());
      }),
    );
  });

  it('take neighbouring rows together: a whole tab of sent rows is two protections', () => {
    const columns = [5, 7, 8, 9, 20, 21];
    const closed = Array.from({ length: 200 }, (_, at) => ({ row: 5 + at, columns }));
    expect(sealAreas(closed, [6])).toEqual([
      { row: 5, rows: 200, column: 5, columns: 5 },
      { row: 5, rows: 200, column: 20, columns: 2 },
    ]);
  });
});

describe('recutting', () => {
  const standing = (areas: readonly GuardArea[]): FoundSeal[] =>
    areas.map((area, index) => ({ index, area }));

  it('ends with exactly the wanted areas, piles nothing up, and leaves alone what fits', () => {
    fc.assert(
      fc.property(rows, rows, fc.uniqueArray(fc.integer({ min: 5, max: 30 })), (before, after, fresh) => {
        const found = standing(sealAreas(before, [6]));
        const wanted = sealAreas(after, [6]);
        const cut = recut(found, wanted, new Set(fresh));
        const moved = new Map(cut.moved.map(({ index, area }) => [index, area]));
        const stays = found.filter(({ index }) => !cut.removed.includes(index));
        const ends = [...stays.map(({ index, area }) => moved.get(index) ?? area), ...cut.added];
        expect(ends.map((area) => JSON.stringify(area)).sort()).toEqual(
          wanted.map((area) => JSON.stringify(area)).sort(),
        );
        const again = recut(standing(wanted), wanted, new Set());
        expect(again).toEqual({ moved: [], added: [], removed: [] });
      }),
    );
  });

  it('makes a seal anew that covers a row closed only now: a run died before it kept anybody out', () => {
    const area = { row: 5, rows: 3, column: 5, columns: 5 };
    expect(recut(standing([area]), [area], new Set([6]))).toEqual({ moved: [], added: [area], removed: [0] });
    expect(recut(standing([area]), [area], new Set([9]))).toEqual({ moved: [], added: [], removed: [] });
  });

  it('moves a seal that grew instead of making a second', () => {
    const [small, large] = [
      { row: 5, rows: 3, column: 5, columns: 5 },
      { row: 5, rows: 5, column: 5, columns: 5 },
    ];
    expect(recut(standing([small]), [large], new Set([8, 9]))).toEqual({
      moved: [{ index: 0, area: large }],
      added: [],
      removed: [],
    });
  });
});
