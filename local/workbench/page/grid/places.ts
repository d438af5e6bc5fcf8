import type { Area } from '../../../workbook/model';

/** Letters of a column from 1: A, Z, AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A1 notation of an area. */
export function nameOf({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnName(column + columns - 1)}${row + rows - 1}`;
}

/** What A1 notation means; null for something else. Whole rows and columns are not meant here. */
export function areaOf(a1: string): Area | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(
    a1.trim().toUpperCase(),
  );
  if (!found) return null;
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = found;
  const [from, to] = [columnOf(letters), columnOf(lastLetters)].sort((a, b) => a - b);
  const [top, low] = [Number(digits), Number(lastDigits)].sort((a, b) => a - b);
  if (from === undefined || to === undefined || top === undefined || low === undefined || top === 0)
    return null;
  return { row: top, column: from, rows: low - top + 1, columns: to - from + 1 };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
