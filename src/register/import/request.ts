import { INPUT_HEADINGS } from '../headings';
import { type Grid, IMPORT_LIMITS } from './delimited';

/** What the page asks: a list, which of its columns is what, and where its rows go. Plain JSON. */
export interface ImportRequest {
  /** Made by the page once for each list: the same key never adds twice. */
  readonly key: string;
  /** The list below its headings. */
  readonly rows: Grid;
  /** The row of `rows[0]` in the list, from 1. */
  readonly firstRow: number;
  /** Column of the list, from 0, by input heading of the book. */
  readonly columns: Readonly<Record<string, number>>;
  /** Column that names the department; null = `departmentName` for every row. */
  readonly departmentColumn: number | null;
  readonly departmentName: string;
  /** The year of every row; null = the column of `Năm`. */
  readonly year: number | null;
  /** Departments as the list writes them, and the book's name for each. */
  readonly aliases: readonly (readonly [written: string, department: string])[];
  /** Rows of the list that are added although they double another. */
  readonly evenThough: readonly number[];
}

const KEY = /^[a-z0-9]{8,40}$/;
const MOST_ALIASES = 500;

/** A request as it came from the page; null where it has not that shape, whoever sent it. */
export function readRequest(value: unknown): ImportRequest | null {
  if (!isRecord(value)) return null;
  const { key, rows, firstRow, columns, departmentColumn, departmentName, year, aliases, evenThough } = value;
  if (typeof key !== 'string' || !KEY.test(key)) return null;
  if (!isGrid(rows) || !isWhole(firstRow, 1, IMPORT_LIMITS.rows + 1)) return null;
  if (!isColumns(columns) || !isColumnOrNone(departmentColumn)) return null;
  if (typeof departmentName !== 'string' || departmentName.length > 500) return null;
  if (year !== null && !isWhole(year, 1900, 2200)) return null;
  if (!isAliases(aliases) || !isRows(evenThough)) return null;
  return { key, rows, firstRow, columns, departmentColumn, departmentName, year, aliases, evenThough };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown, from: number, to: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}

function isGrid(value: unknown): value is string[][] {
  return (
    Array.isArray(value) &&
    value.length <= IMPORT_LIMITS.rows &&
    value.every(
      (row: unknown) =>
        Array.isArray(row) &&
        row.length <= IMPORT_LIMITS.columns &&
        row.every((cell: unknown) => typeof cell === 'string' && cell.length <= IMPORT_LIMITS.cell),
    )
  );
}

function isColumnOrNone(value: unknown): value is number | null {
  return value === null || isWhole(value, 0, IMPORT_LIMITS.columns - 1);
}

function isColumns(value: unknown): value is Record<string, number> {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([heading, column]) =>
        INPUT_HEADINGS.includes(heading) && isWhole(column, 0, IMPORT_LIMITS.columns - 1),
    )
  );
}

function isAliases(value: unknown): value is [string, string][] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_ALIASES &&
    value.every(
      (pair: unknown) =>
        Array.isArray(pair) &&
        pair.length === 2 &&
        pair.every((one: unknown) => typeof one === 'string' && one.length <= 500),
    )
  );
}

function isRows(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.length <= IMPORT_LIMITS.rows &&
    value.every((row: unknown) => isWhole(row, 1, 2 * IMPORT_LIMITS.rows))
  );
}
