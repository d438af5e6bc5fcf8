import type { Cell } from '../lang/calendar';
import { rowBelowContent } from './sample-rows';
import type { Table } from './table';

/** As many blank rows a tab has at least when a year begins. */
export const SPARE_ROWS = 100;

/** Rows to be added to a tab. */
export interface RowsToAdd {
  /** The first of the new rows. */
  readonly first: number;
  readonly count: number;
  /**
   * Whether a blank, laid-out row stands below them: rows that come in before it belong to every list, colour,
   * protection and formula that reaches down to it. Else they come in below everything.
   */
  readonly inside: boolean;
}

/** What a tab lacks of `SPARE_ROWS` blank laid-out rows below its last filled one; null where it has them. */
export function rowsToAdd(table: Table, values: readonly (readonly Cell[])[]): RowsToAdd | null {
  const blank = rowBelowContent(table, values);
  const laid = Math.max(table.lastRow, table.headingRow);
  const count = blank + SPARE_ROWS - 1 - laid;
  if (count <= 0) return null;
  const inside = laid >= blank;
  return { first: inside ? laid : laid + 1, count, inside };
}
