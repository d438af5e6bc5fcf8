import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuardArea } from '../../src/access/guard';
import { type ClosedRow, recut, sealAreas } from '../../src/access/seal';

type Area = Required<Pick<GuardArea, 'row' | 'rows' | 'column' | 'columns'>>;

const text = (area: GuardArea): string => JSON.stringify(area);
const cells = ({ row, rows, column, columns }: GuardArea): string[] =>
  Array.from({ length: rows ?? 0 }, (_, down) =>
    Array.from({ length: columns }, (__, right) => `${row + down}:${column + right}`),
  ).flat();
const coversAny = ({ row, rows }: GuardArea, wanted: ReadonlySet<number>): boolean =>
  Array.from({ length: rows ?? 0 }, (_, down) => row + down).some((at) => wanted.has(at));

const columns = fc.uniqueArray(fc.integer({ min: 2, max: 12 }), { maxLength: 8 });
const closedRows = fc.uniqueArray(fc.record({ row: fc.integer({ min: 5, max: 14 }), columns }), {
  selector: ({ row }) => row,
  maxLength: 8,
});

describe('sealAreas, whatever columns stand where', () => {
  it('covers each closed cell once, and besides only bridges between two closed cells of that row', () => {
    fc.assert(
      fc.property(closedRows, columns, (closed: readonly ClosedRow[], bridges) => {
        const covered = sealAreas(closed, bridges).flatMap(cells);
        expect(new Set(covered).size).toBe(covered.length);
        const wanted = new Set(closed.flatMap((one) => one.columns.map((column) => `${one.row}:${column}`)));
        for (const cell of wanted) expect(covered).toContain(cell);
        for (const cell of covered.filter((one) => !wanted.has(one))) {
          const [row = 0, column = 0] = cell.split(':').map(Number);
          const own = closed.find((one) => one.row === row)?.columns ?? [];
          expect(bridges).toContain(column);
          expect(own.some((one) => one < column) && own.some((one) => one > column)).toBe(true);
        }
      }),
    );
  });
  it('joins over a run of bridges only where the run is whole', () => {
    const row = { row: 5, columns: [2, 5] };
    expect(sealAreas([row], [3, 4])).toEqual([{ row: 5, rows: 1, column: 2, columns: 4 }]);
    expect(sealAreas([row], [3])).toHaveLength(2);
    expect(sealAreas([row], [1, 6])).toHaveLength(2);
  });
});

/** Whatever may stand in a tab: seals that fit, the same twice, strange ones over one another. */
const area = fc.record<Area>({
  row: fc.integer({ min: 5, max: 14 }),
  rows: fc.integer({ min: 1, max: 6 }),
  column: fc.integer({ min: 2, max: 12 }),
  columns: fc.integer({ min: 1, max: 5 }),
});
const situation = fc
  .record({
    closed: closedRows,
    kept: fc.array(fc.nat({ max: 20 }), { maxLength: 12 }),
    strange: fc.array(area, { maxLength: 6 }),
    fresh: fc.uniqueArray(fc.integer({ min: 5, max: 14 }), { maxLength: 4 }),
  })
  .chain(({ closed, kept, strange, fresh }) => {
    const wanted = sealAreas(closed, [6]);
    const standing = [...kept.flatMap((at) => wanted[at] ?? []), ...strange];
    return fc.record({
      wanted: fc.constant(wanted),
      standing: fc.shuffledSubarray(standing, { minLength: standing.length }),
      fresh: fc.constant(new Set(fresh)),
    });
  });

describe('recut, whatever stands in the tab', () => {
  it('ends with the wanted areas, each once: what was piled up is taken away', () => {
    fc.assert(
      fc.property(situation, ({ wanted, standing, fresh }) => {
        const cut = recut(
          standing.map((one, index) => ({ index, area: one })),
          wanted,
          fresh,
        );
        const touched = [...cut.removed, ...cut.moved.map(({ index }) => index)];
        expect(new Set(touched).size).toBe(touched.length);
        const ends = [
          ...standing.filter((_, index) => !touched.includes(index)),
          ...cut.moved.map((one) => one.area),
          ...cut.added,
        ];
        expect(ends.map(text).sort()).toEqual(wanted.map(text).sort());
      }),
    );
  });

  it('leaves a seal alone that fits, though others stand over it', () => {
    fc.assert(
      fc.property(situation, ({ wanted, standing, fresh }) => {
        const cut = recut(
          standing.map((one, index) => ({ index, area: one })),
          wanted,
          fresh,
        );
        const touched = new Set([...cut.removed, ...cut.moved.map(({ index }) => index)]);
        for (const one of wanted.filter((candidate) => !coversAny(candidate, fresh))) {
          const same = standing.flatMap((other, index) => (text(other) === text(one) ? [index] : []));
          if (same.length > 0) expect(same.filter((index) => !touched.has(index))).toHaveLength(1);
        }
      }),
    );
  });

  it('trusts no seal over a row that closes only now, and makes none where one is left to be moved', () => {
    fc.assert(
      fc.property(situation, ({ wanted, standing, fresh }) => {
        const { removed, added } = recut(
          standing.map((one, index) => ({ index, area: one })),
          wanted,
          fresh,
        );
        standing.forEach((one, index) => {
          if (coversAny(one, fresh)) expect(removed).toContain(index);
          else if (added.length > 0) expect(removed).not.toContain(index);
        });
      }),
    );
  });

  it('moves a seal to the area that it overlaps, not to one that it only touches: less lies open meanwhile', () => {
    const standing = { row: 10, rows: 2, column: 5, columns: 5 };
    const above = { row: 8, rows: 2, column: 5, columns: 5 };
    const below = { row: 12, rows: 1, column: 5, columns: 5 };
    const beside = { row: 10, rows: 2, column: 10, columns: 2 };
    const before = { row: 10, rows: 2, column: 3, columns: 2 };
    const grown = { row: 11, rows: 4, column: 5, columns: 5 };
    for (const wanted of [
      [above, below, beside, before, grown],
      [grown, before, beside, below, above],
    ])
      expect(recut([{ index: 0, area: standing }], wanted, new Set()).moved).toEqual([
        { index: 0, area: grown },
      ]);
  });
});
