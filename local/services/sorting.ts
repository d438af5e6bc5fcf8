import type { Area, CellStyle, LocalSheet, StoredCell } from '../workbook/model';
import { offsetFormula } from '../workbook/references';
import { assertWritable } from './access';
import { intersects } from './areas';
import type { Context } from './context';
import { ServiceError } from './exceptions';
import { PLAIN } from './range-formats';

/** By which column of the sheet (from 1), and which way. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

interface Line {
  readonly row: number;
  readonly cells: readonly SortedCell[];
}

interface SortedCell {
  readonly cell: StoredCell;
  readonly style: CellStyle;
  readonly numberFormat: string;
  readonly note: string;
}

/**
 * Sorts rows of an area as Sheets does (reference: Range.sort): whole lines with formats and notes, formulas as if
 * copied; numbers before texts before TRUE and FALSE, empty cells last either way. Validations stay where they are [?].
 */
export function sortArea(context: Context, sheet: LocalSheet, area: Area, keys: readonly SortKey[]): void {
  assertWritable(context, sheet, area);
  const outside = keys.find(({ column }) => column < area.column || column >= area.column + area.columns);
  if (outside) throw new ServiceError('The sort column is outside the range.');
  // The wording is not confirmed [?].
  if (sheet.merges.some((merge) => merge.rows > 1 && intersects(merge, area)))
    throw new ServiceError('You cannot sort a range that contains vertical merges.');
  context.book.recalculate();
  const bottom = Math.min(area.row + area.rows - 1, sheet.lastRow());
  const lines = linesOf(sheet, { ...area, rows: Math.max(0, bottom - area.row + 1) });
  const sorted = [...lines].sort((a, b) => compareLines(a, b, keys, area.column));
  sorted.forEach((line, at) => {
    const row = area.row + at;
    if (line.row !== row) lay(sheet, line, row, area.column);
  });
}

function linesOf(sheet: LocalSheet, area: Area): Line[] {
  return Array.from({ length: area.rows }, (_, down) => {
    const row = area.row + down;
    const cells = Array.from({ length: area.columns }, (__, across): SortedCell => {
      const column = area.column + across;
      return {
        cell: sheet.cell(row, column),
        style: sheet.style(row, column),
        numberFormat: sheet.numberFormat(row, column),
        note: sheet.note(row, column),
      };
    });
    return { row, cells };
  });
}

function compareLines(a: Line, b: Line, keys: readonly SortKey[], first: number): number {
  for (const { column, ascending } of keys) {
    const left = a.cells[column - first]?.cell.value ?? null;
    const right = b.cells[column - first]?.cell.value ?? null;
    const order = compareValues(left, right, ascending);
    if (order !== 0) return order;
  }
  return a.row - b.row;
}

const collator = new Intl.Collator('vi', { sensitivity: 'accent' });
const KINDS = ['number', 'string', 'boolean'];

function compareValues(a: StoredCell['value'], b: StoredCell['value'], ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const kinds = KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
  const within = typeof a === 'string' ? collator.compare(a, String(b)) : Number(a) - Number(b);
  return (kinds === 0 ? within : kinds) * (ascending ? 1 : -1);
}

function lay(sheet: LocalSheet, line: Line, row: number, first: number): void {
  line.cells.forEach(({ cell, style, numberFormat, note }, across) => {
    const column = first + across;
    const place = { row, column, rows: 1, columns: 1 };
    const { formula } = cell;
    sheet.setCell(
      row,
      column,
      formula === undefined ? cell : { value: null, formula: offsetFormula(formula, row - line.row, 0) },
    );
    if (!sameStyle(sheet.style(row, column), style)) sheet.setStyle(place, { ...PLAIN, ...style });
    if (sheet.numberFormat(row, column) !== numberFormat) sheet.setNumberFormat(place, numberFormat);
    if (sheet.note(row, column) !== note) sheet.setNote(row, column, note);
  });
}

function sameStyle(a: CellStyle, b: CellStyle): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
