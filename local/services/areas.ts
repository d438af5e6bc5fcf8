import { columnNumber, parseArea, unquoteTab } from '../workbook/a1';
import type { Area, LocalSheet } from '../workbook/model';
import { OUTSIDE, ServiceError } from './exceptions';

/** Rectangles of cells, as the services reckon with them. */

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** What is left of an area without a hole: at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  if (!intersects(area, hole)) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const end = Math.min(right, hole.column + hole.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: low, rows: bottom - low },
    { row: top, rows: low - top, column: area.column, columns: left - area.column },
    { row: top, rows: low - top, column: end, columns: right - end },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}

export function wholeSheet(sheet: LocalSheet): Area {
  return { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
}

/** Throws where an area is empty or leaves the grid (messages: apps-script.md 3.1). */
export function checkInside(sheet: LocalSheet, area: Area): void {
  if (area.row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (area.column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (area.rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (!contains(wholeSheet(sheet), area)) throw new ServiceError(OUTSIDE);
}

const OPEN_END = /^\$?([A-Za-z]{1,3})\$?(\d{1,7}):\$?([A-Za-z]{1,3})$/;

/** Reads "B3:C9", "B:C", "3:9" or "A5:A"; open ends reach to the edge of the grid. */
export function areaOfA1(text: string, sheet: LocalSheet): Area {
  const open = OPEN_END.exec(text);
  const read = open ? openArea(open, sheet) : parseArea(text);
  if (!read) throw new ServiceError('Range not found');
  const rows = /^\$?[A-Za-z]+:/.test(text) ? sheet.maxRows : read.rows;
  const columns = /^\$?\d+:/.test(text) ? sheet.maxColumns : read.columns;
  const area = { ...read, rows, columns };
  checkInside(sheet, area);
  return area;
}

function openArea([, first = '', row = '', last = '']: RegExpExecArray, sheet: LocalSheet): Area {
  const columns = [columnNumber(first), columnNumber(last)].sort((a, b) => a - b);
  const [left = 1, right = 1] = columns;
  return { row: Number(row), column: left, rows: sheet.maxRows - Number(row) + 1, columns: right - left + 1 };
}

/** Cuts "'Đơn vị'!A5:B6" into tab and cells; the tab is undefined where none is named. */
export function splitA1(text: string): { tab: string | undefined; cells: string } {
  const found = /^('(?:[^']|'')+'|[^'!]+)!(.+)$/.exec(text);
  return found ? { tab: unquoteTab(found[1] ?? ''), cells: found[2] ?? '' } : { tab: undefined, cells: text };
}
