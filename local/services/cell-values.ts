import { isDate } from 'node:util/types';
import { cellName } from '../workbook/a1';
import { displayValue } from '../workbook/display';
import type { Area, LocalSheet, StoredCell, Validation } from '../workbook/model';
import { AUTOMATIC, isDatePattern } from '../workbook/patterns';
import { asTyped } from '../workbook/typing';
import { assertWritable } from './access';
import { areaOfA1, contains, intersects, splitA1 } from './areas';
import type { Context } from './context';
import { notImplemented, ServiceError } from './exceptions';
import { instantOfSerial, offsetAt, serialOfInstant } from './zones';

/** Cells ↔ the values of getValues and setValues (apps-script.md 3.6). */

const readInstants = new Map<string, Map<number, number>>();

/** What getValues gives for a cell: number, boolean, Date or string, '' where empty. */
export function readValue(context: Context, sheet: LocalSheet, row: number, column: number): unknown {
  const { value } = sheet.cell(row, column);
  if (value === null) return '';
  if (typeof value !== 'number' || !isDatePattern(sheet.numberFormat(row, column))) return value;
  return new Date(instantOf(value, context.book.timeZone));
}

// Asking Intl for a zone's offset takes microseconds, and a sheet repeats few days.
function instantOf(serial: number, zone: string): number {
  const known = readInstants.get(zone) ?? new Map<number, number>();
  readInstants.set(zone, known);
  let instant = known.get(serial);
  if (instant === undefined) {
    instant = instantOfSerial(serial, zone);
    known.set(serial, instant);
  }
  return instant;
}

/** What a cell is to become. */
export interface Plan {
  readonly cell: StoredCell;
  readonly numberFormat?: string;
}

interface Planned extends Plan {
  readonly row: number;
  readonly column: number;
}

/** Writes a script's values, each as typing would make it; `valueAt` counts from 0 within the area. */
export function writeBlock(
  context: Context,
  sheet: LocalSheet,
  area: Area,
  valueAt: (row: number, column: number) => unknown,
): void {
  const year = yearOf(context);
  storeBlock(context, sheet, area, (row, column) => {
    const place = { row: area.row + row, column: area.column + column };
    return planCell(context, sheet, place, valueAt(row, column), year);
  });
}

/** The year that completes a date typed without one. */
export function yearOf({ clock, book }: Context): number {
  return new Date(clock() + offsetAt(clock(), book.timeZone)).getUTCFullYear();
}

/** Writes a block all or nothing: protections, sizes and rejecting validations are checked before the first cell. */
export function storeBlock(
  context: Context,
  sheet: LocalSheet,
  area: Area,
  planAt: (row: number, column: number) => Plan,
): void {
  assertWritable(context, sheet, area);
  const rules = sheet.validations.filter((rule) => !rule.allowInvalid && intersects(rule.area, area));
  const covered = sheet.merges.filter((merge) => intersects(merge, area));
  // All is planned before anything is stored, for a refusal leaves nothing behind. One entry a cell and no more:
  // a block may have hundreds of thousands.
  const planned: (Plan | null)[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    const inRow = covered.filter((merge) => spans(merge.row, merge.rows, area.row + row));
    for (let column = 0; column < area.columns; column += 1) {
      const place = { row: area.row + row, column: area.column + column };
      // Only the top left cell of a merge holds a value.
      const hidden = inRow.some((merge) => hides(merge, place));
      const plan = hidden ? null : planAt(row, column);
      if (plan) for (const rule of rules) obey(context, sheet, rule, { ...place, ...plan });
      planned.push(plan);
    }
  }
  const placeOf = (at: number): { row: number; column: number } => ({
    row: area.row + Math.floor(at / area.columns),
    column: area.column + (at % area.columns),
  });
  planned.forEach((plan, at) => {
    if (!plan) return;
    const { row, column } = placeOf(at);
    if (!isEmpty(plan.cell) || !isEmpty(sheet.cell(row, column))) sheet.setCell(row, column, plan.cell);
  });
  // After the last cell: a sheet that is emptied and formatted by turns counts its content anew each time.
  planned.forEach((plan, at) => {
    if (plan?.numberFormat === undefined) return;
    sheet.setNumberFormat({ ...placeOf(at), rows: 1, columns: 1 }, plan.numberFormat);
  });
}

function isEmpty({ value, formula }: StoredCell): boolean {
  return value === null && formula === undefined;
}

function hides(merge: Area, { row, column }: { row: number; column: number }): boolean {
  const isFirst = merge.row === row && merge.column === column;
  return !isFirst && spans(merge.row, merge.rows, row) && spans(merge.column, merge.columns, column);
}

function spans(from: number, count: number, place: number): boolean {
  return place >= from && place < from + count;
}

function planCell(
  context: Context,
  sheet: LocalSheet,
  place: { row: number; column: number },
  value: unknown,
  year: number,
): Plan {
  if (value === null || value === undefined || value === '') return { cell: { value: null } };
  const format = sheet.numberFormat(place.row, place.column);
  if (typeof value === 'string') return planText(context, value, format, year);
  if (typeof value === 'boolean')
    return { cell: { value: format === '@' ? String(value).toUpperCase() : value } };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw notImplemented(`Writing ${value} to a cell`);
    // Not documented [?]: a cell of text format takes a number as its text.
    return {
      cell: { value: format === '@' ? displayValue({ value }, AUTOMATIC, context.book.locale) : value },
    };
  }
  if (isDate(value)) return planDate(context, value, format);
  // Google stores "[Ljava.lang.Object;…" or "{k=v}" (apps-script.md 3.6): always a mistake.
  throw notImplemented('Writing an object or an array to a cell');
}

/** A text as typing makes it. */
export function planText(context: Context, text: string, format: string, year: number): Plan {
  checkLength(context, text);
  const { value, formula, numberFormat } = asTyped(text, format, context.book.locale, year);
  const cell = formula === undefined ? { value } : { value, formula };
  return numberFormat === undefined ? { cell } : { cell, numberFormat };
}

/** Throws where a text is too long for a cell (apps-script.md 3.1). */
export function checkLength({ limits }: Context, text: string): void {
  if (text.length <= limits.cellCharacters) return;
  throw new ServiceError(
    `Your input contains more than the maximum of ${limits.cellCharacters} characters in a single cell.`,
  );
}

/** A Date keeps a date format that is there; else the cell gets one (apps-script.md 3.6). */
export function planDate(context: Context, date: Date, format: string): Plan {
  const value = serialOfInstant(date.getTime(), context.book.timeZone);
  if (isDatePattern(format)) return { cell: { value } };
  const day = context.book.locale === 'en_US' ? 'MM/dd/yyyy' : 'dd/MM/yyyy';
  const pattern = Number.isInteger(value) ? day : `${day} HH:mm:ss`;
  // Not documented [?]: a cell of text format takes a date as its text.
  if (format === '@') return { cell: { value: displayValue({ value }, pattern, context.book.locale) } };
  return { cell: { value }, numberFormat: pattern };
}

/** A rejecting rule stops scripts too (apps-script.md 3.1, 3.6); formulas and empty cells pass. */
function obey(context: Context, sheet: LocalSheet, rule: Validation, planned: Planned): void {
  const { value, formula } = planned.cell;
  if (value === null || formula !== undefined) return;
  if (!contains(rule.area, { row: planned.row, column: planned.column, rows: 1, columns: 1 })) return;
  const format = planned.numberFormat ?? sheet.numberFormat(planned.row, planned.column);
  const allowed = allowedTexts(context, sheet, rule);
  const text = displayValue(planned.cell, format, context.book.locale);
  if (allowed ? allowed.includes(text) : satisfies(rule, planned.cell, format)) return;
  const cell = cellName(planned.row, planned.column);
  const list =
    rule.kind === 'list' ? ` Please enter one of the following values: ${(allowed ?? []).join(', ')}.` : '';
  throw new ServiceError(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${list}`,
  );
}

function allowedTexts(context: Context, sheet: LocalSheet, rule: Validation): readonly string[] | undefined {
  if (rule.kind === 'list') return rule.values ?? [];
  if (rule.kind !== 'list-range') return undefined;
  context.book.recalculate();
  const { tab, cells } = splitA1(rule.source ?? '');
  const source = context.book.sheets.find((one) => one.name === (tab ?? sheet.name));
  return source ? displayBlock(context, source, areaOfA1(cells.replace(/^=/, ''), source)).flat() : [];
}

function satisfies(rule: Validation, { value }: StoredCell, format: string): boolean {
  switch (rule.kind) {
    case 'checkbox':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'number' && isDatePattern(format);
    case 'number-between':
      return (
        typeof value === 'number' && value >= Number(rule.values?.[0]) && value <= Number(rule.values?.[1])
      );
    default:
      throw notImplemented('A rejecting validation by formula');
  }
}

/** Texts as the cells show them. */
export function displayBlock(context: Context, sheet: LocalSheet, area: Area): string[][] {
  const { locale } = context.book;
  return block(area, (row, column) =>
    displayValue(sheet.cell(row, column), sheet.numberFormat(row, column), locale),
  );
}

/** A value for every cell of an area. */
export function block<Value>(area: Area, valueAt: (row: number, column: number) => Value): Value[][] {
  const rows: Value[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Value[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1)
      line.push(valueAt(row, column));
    rows.push(line);
  }
  return rows;
}
