import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnapshotTab } from '../../src/history/snapshot';
import type { Cell } from '../../src/lang/calendar';
import { NURTURE_TAB } from '../../src/tabs/logs';
import { planRestore, rowsAgain } from '../../src/tabs/restore';
import { tabOf } from '../builders/tab';

const SPEC = NURTURE_TAB;
const ALL = SPEC.columns.map(({ heading }) => heading);
const FORMULAS = SPEC.columns.filter(({ kind }) => kind === 'formula').map(({ heading }) => heading);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom('a', '=1+1', "'b", 'c d'),
  fc.integer({ min: 1, max: 9 }),
  fc.boolean(),
  fc.constant({ year: 2026, month: 11, day: 23 }),
);

/** A tab in any order of columns, its headings in any of the first rows, with columns of people's own. */
const tab = fc
  .tuple(
    fc.shuffledSubarray([...ALL, 'Cột riêng', 'Việc khác'], { minLength: 0 }),
    fc.integer({ min: 0, max: 3 }),
    fc.array(fc.array(cell, { minLength: 13, maxLength: 13 }), { maxLength: 6 }),
  )
  .map(([some, above, lines]): Cell[][] => {
    const required = SPEC.columns.filter((one) => one.required).map(({ heading }) => heading);
    const headings = [...new Set([...some, ...required])];
    const top = Array.from({ length: above }, (): Cell[] => ['']);
    return [...top, headings, ...lines.map((line) => line.slice(0, headings.length))];
  });

function asSnapshot(rows: Cell[][]): SnapshotTab {
  return { identity: SPEC.id, name: SPEC.name, filled: 0, rows };
}

/** What the tab holds once the plan is carried out. */
function carriedOut(now: Cell[][], snapshot: SnapshotTab): Cell[][] {
  const plan = planRestore({ table: tabOf(SPEC, now), values: now }, snapshot);
  const rows = now.map((row) => [...row]);
  for (const { row, column, cells } of plan?.blocks ?? [])
    cells.forEach((line, at) => {
      const target = (rows[row - 1 + at] ??= []);
      line.forEach((value, index) => {
        while (target.length < column + index) target.push('');
        target[column - 1 + index] = value;
      });
    });
  return Array.from(rows, (row) => row ?? []);
}

/** Cells below the headings, by heading. */
function byHeading(rows: Cell[][], heading: string): Cell[] {
  const { headingRow } = tabOf(SPEC, rows);
  const at = rows[headingRow - 1]?.indexOf(heading) ?? -1;
  const cells = rows.slice(headingRow).map((row) => (at < 0 ? '' : (row[at] ?? '')));
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  return cells;
}

describe('restoring a tab that stands', () => {
  it('makes its columns as they were, wherever both have them; formulas and people’s newer columns stay', () => {
    fc.assert(
      fc.property(tab, tab, (now, then) => {
        const snapshot = asSnapshot(then);
        const after = carriedOut(now, snapshot);
        const kept = then[tabOf(SPEC, then).headingRow - 1] ?? [];
        for (const heading of [...ALL, 'Cột riêng', 'Việc khác']) {
          const isKept = kept.includes(heading);
          const left = FORMULAS.includes(heading) || (!isKept && !typedColumn(heading));
          expect(byHeading(after, heading), heading).toEqual(byHeading(left ? now : then, heading));
        }
        // Carried out once, there is nothing left to do.
        expect(planRestore({ table: tabOf(SPEC, after), values: after }, snapshot)).toMatchObject({
          blocks: [],
          cells: 0,
        });
      }),
    );
  });

  it('counts the cells that differ and touches no block where none does', () => {
    const now: Cell[][] = [ALL, ['1/1', 'A', '', 'x', 'y'], ['2/1', 'B', '', 'x', 'y']];
    const then: Cell[][] = [ALL, ['1/1', 'A', '', 'x', 'z']];
    const plan = planRestore({ table: tabOf(SPEC, now), values: now }, asSnapshot(then));
    expect(plan).toMatchObject({ cells: 5, before: 2, after: 1 });
    expect(plan?.blocks).toEqual([
      { row: 3, column: 1, cells: [['', '']] },
      { row: 2, column: 4, cells: [['x', 'z'], ['', '']] },
    ]); // prettier-ignore
  });

  it('takes a number for the text that a text column made of it, but an unticked box for no empty cell', () => {
    const values = (first: Cell, second: Cell): Cell[][] => [ALL, ['a', first, '', second]];
    const cells = (now: Cell[][], then: Cell[][]): number | undefined =>
      planRestore({ table: tabOf(SPEC, now), values: now }, asSnapshot(then))?.cells;
    expect(cells(values('1,2', '23/11/2026'), values(1.2, { year: 2026, month: 11, day: 23 }))).toBe(0);
    expect(cells(values('', 'x'), values(false, 'x'))).toBe(1);
  });
});

describe('a tab made again', () => {
  it('has its rows in the order of the spec, gaps between them too, and its formulas', () => {
    const then: Cell[][] = [
      ['x'],
      ['Mã', 'Ngày', 'Tình trạng'],
      ['A', '1/1', 'cũ'],
      ['', '', ''],
      ['B', 2, ''],
      [],
    ];
    const rows = rowsAgain(SPEC, asSnapshot(then)) ?? [];
    expect(rows.map((row) => row.slice(0, 2))).toEqual([['1/1', 'A'], ['', ''], [2, 'B']]); // prettier-ignore
    expect(rows.map((row) => row.length)).toEqual([ALL.length, ALL.length, ALL.length]);
    expect(JSON.stringify(rows[2]?.[ALL.length - 1])).toContain('I7');
    expect(rowsAgain(SPEC, asSnapshot([['Không phải']]))).toBeNull();
  });
});

/** Whether people fill the column: one that the snapshot lacks was empty then. */
function typedColumn(heading: string): boolean {
  return SPEC.columns.some((one) => one.heading === heading && one.kind === 'in');
}
