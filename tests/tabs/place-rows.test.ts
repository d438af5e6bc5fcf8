import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { HEADING, INPUT_HEADINGS } from '../../src/register/headings';
import { DEPARTMENT_TAB } from '../../src/tabs/department';
import { blocksToWrite, placeRows } from '../../src/tabs/place-rows';
import { isProblem, readTable, type Table } from '../../src/tabs/table';

const HEADINGS = [HEADING.name, HEADING.opinion, ...INPUT_HEADINGS.slice(1)];
const AN = new Map([
  [HEADING.name, 'An'],
  [HEADING.year, '2024'],
]);
const BA = new Map([
  [HEADING.name, 'Ba'],
  [HEADING.year, '2024'],
]);

function tableOf(rows: readonly Cell[][]): { table: Table; values: Cell[][] } {
  const values: Cell[][] = [[...HEADINGS], ...rows.map((row) => HEADINGS.map((_, at) => row[at] ?? ''))];
  const table = readTable(DEPARTMENT_TAB, 'X', values);
  if (isProblem(table)) throw new Error('headings');
  return { table, values };
}

/** [row, first column, cells] of what would be written. */
function written(rows: readonly Cell[][], from: number | null, below: number): unknown[] {
  const { table, values } = tableOf(rows);
  return blocksToWrite(placeRows(table, values, [AN, BA], from), below).map(({ row, run }) => [
    row,
    run.column,
    run.cells.flat(),
  ]);
}

describe('rows that a run which died may have written', () => {
  it('are written anew where none stands, a block a run of columns', () => {
    expect(written([['An', '', '2024']], null, 3)).toEqual([
      [3, 1, ['An', 'Ba']],
      [3, 3, ['2024', '2024']],
    ]);
  });

  it('are not written where they stand whole, also when a sheet made a number of a text', () => {
    expect(written([['Ba', '', 2024], ['An', '', '2024']], 2, 4)).toEqual([]); // prettier-ignore
  });

  it('are completed where they stand in part', () => {
    expect(written([['An'], ['Ba']], 2, 4)).toEqual([[2, 3, ['2024', '2024']]]);
    expect(written([['An'], ['x'], ['Ba']], 2, 5)).toEqual([
      [2, 3, ['2024']],
      [4, 3, ['2024']],
    ]);
  });

  it('are not taken for rows above, nor for rows that say something else', () => {
    expect(written([['An', '', '2024']], 3, 3)).toHaveLength(2);
    expect(written([['An', '', '2023'], ['Ba', '', '2024']], 2, 4)).toEqual([
      [4, 1, ['An']],
      [4, 3, ['2024']],
    ]); // prettier-ignore
  });
});
