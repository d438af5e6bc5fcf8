import { isNobody } from '../lang/names';
import { cellText, tidy } from '../lang/text';
import { cellAt, type TableRow } from './table';

/** The names in one cell, separated by semicolons, commas or lines; "Không" and the like name nobody. */
export function namesAt(row: TableRow, heading: string): string[] {
  return cellText(cellAt(row, heading))
    .split(/[;,\r\n]/)
    .map(tidy)
    .filter((name) => name !== '' && !isNobody(name));
}
