import type { Area } from './model';

/** Excel's grid; a range that ends there is what Sheets calls open-ended. */
export const FILE_ROWS = 1048576;
export const FILE_COLUMNS = 16384;

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** "AA" → 27; letters of either case. */
export function columnNumber(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n;
}

/** The name of one cell, e.g. "B3". */
export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

/** "B3" for one cell, "B3:C9" for more. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

const AREA = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "B3", "B3:C9", "B:C" or "3:9", with or without dollars; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const cells = AREA.exec(text);
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    return between(Number(r1), columnNumber(c1), Number(r2), columnNumber(c2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(1, columnNumber(columns[1] ?? ''), FILE_ROWS, columnNumber(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]), 1, Number(rows[2]), FILE_COLUMNS);
  return undefined;
}

function between(r1: number, c1: number, r2: number, c2: number): Area | undefined {
  const row = Math.min(r1, r2);
  const column = Math.min(c1, c2);
  const bottom = Math.max(r1, r2);
  const right = Math.max(c1, c2);
  if (row < 1 || column < 1 || bottom > FILE_ROWS || right > FILE_COLUMNS) return undefined;
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

/** Whether the cell lies in the area. */
export function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

const PLAIN_TAB = /^[A-Za-z_][A-Za-z0-9_.]*$/;

/** A tab's name as formulas write it: in quotes unless it is plain and cannot be read as a cell. */
export function quoteTab(name: string): string {
  const looksLikeCell =
    /^([A-Za-z]{1,3}\d+|[rR]\d*[cC]\d*|[rRcC])$/.test(name) || /^(true|false)$/i.test(name);
  if (PLAIN_TAB.test(name) && !looksLikeCell) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** The name inside a formula's tab prefix, without quotes. */
export function unquoteTab(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
