import type { Cell } from '../lang/calendar';

/** A link to a cell of this workbook, shown by its label; a number stays one, a formula's result too. */
export interface CellLink {
  readonly label: string | number | FormulaCell;
  readonly tab: string;
  /** A1 range, e.g. "F7". */
  readonly range: string;
}

/** A link to an address outside, shown by its label. */
export interface WebLink {
  readonly label: string;
  readonly url: string;
}

/** A formula laid by the add-on itself, with ';' between arguments (platform.md 6). */
export interface FormulaCell {
  readonly formula: string;
}

/** What the add-on writes in a cell. Text is always written as text, whatever it looks like. */
export type OutCell = Cell | CellLink | WebLink | FormulaCell;

/** The cells of a derived tab below its headings, or of a column. */
export type OutRows = readonly (readonly OutCell[])[];

/** The A1 name of a column, 1 = A. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
