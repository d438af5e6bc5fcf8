import type { Cell } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { BOXES } from './status-line';

/** A ticked box of a department's status line: where it stands, and the words on its right. */
export interface TickedBox {
  readonly row: number;
  readonly column: number;
  readonly words: string;
}

/** The boxes that are ticked, wherever they stand over the headings: a box is left of its words. */
export function tickedBoxes(values: readonly (readonly Cell[])[], headingRow: number): TickedBox[] {
  const known = new Map<string, string>(BOXES.map((words) => [comparisonKey(words), words]));
  return values.slice(0, headingRow - 1).flatMap((row, at) =>
    row.flatMap((cell, index): TickedBox[] => {
      const words = typeof cell === 'string' ? known.get(comparisonKey(cell)) : undefined;
      return words !== undefined && row[index - 1] === true ? [{ row: at + 1, column: index, words }] : [];
    }),
  );
}
