import type { Area, LocalSheet } from '../workbook/model';
import { assertRestructurable, assertSheetOpen } from './access';
import { wholeSheet } from './areas';
import type { Context } from './context';
import { call, type Members } from './call-log';
import { ServiceError } from './exceptions';
import { isFiltered } from './filter';
import type { Range } from './range';
import { assertAlive } from './range-core';
import { Service } from './service';

/** Rows and columns of a sheet: count, insertion, deletion, size, hiding (reference: spreadsheet/sheet). */
export abstract class SheetStructure extends Service {
  constructor(
    readonly context: Context,
    readonly sheet: LocalSheet,
  ) {
    super();
  }

  getLastRow(): number {
    return this.live().lastRow();
  }

  getLastColumn(): number {
    return this.live().lastColumn();
  }

  getMaxRows(): number {
    return this.live().maxRows;
  }

  getMaxColumns(): number {
    return this.live().maxColumns;
  }

  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row, 1);
  }

  insertRowAfter(row: number): this {
    return this.insertRowsAfter(row, 1);
  }

  insertRowsBefore(row: number, count: number): this {
    this.addRows(row, row, count);
    return this;
  }

  /** New rows take the formats of the row above (the model's way, as in Sheets). */
  insertRowsAfter(row: number, count: number): this {
    this.addRows(row, row + 1, count);
    return this;
  }

  insertRows(row: number, count = 1): void {
    this.addRows(row, row, count);
  }

  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }

  deleteRows(row: number, count: number): void {
    const { maxRows, frozenRows, maxColumns } = this.live();
    checkLines('rows', row, count, maxRows);
    assertRestructurable(this.context, this.sheet, { row, rows: count, column: 1, columns: maxColumns });
    const frozenGone = Math.max(0, Math.min(count, frozenRows - row + 1));
    // The wording for all rows at once is REST's (apps-script.md 3.1).
    if (count === maxRows) throw new ServiceError("You can't delete all the rows on the sheet.");
    if (maxRows - count <= frozenRows - frozenGone) {
      throw new ServiceError('Sorry, it is not possible to delete all non-frozen rows.');
    }
    this.sheet.deleteRows(row, count);
  }

  insertColumnBefore(column: number): this {
    return this.insertColumnsBefore(column, 1);
  }

  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1);
  }

  insertColumnsBefore(column: number, count: number): this {
    this.addColumns(column, column, count);
    return this;
  }

  insertColumnsAfter(column: number, count: number): this {
    this.addColumns(column, column + 1, count);
    return this;
  }

  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }

  deleteColumns(column: number, count: number): void {
    const { maxColumns, maxRows } = this.live();
    checkLines('columns', column, count, maxColumns);
    assertRestructurable(this.context, this.sheet, { row: 1, rows: maxRows, column, columns: count });
    if (count === maxColumns) throw new ServiceError("You can't delete all the columns on the sheet.");
    this.sheet.deleteColumns(column, count);
  }

  getFrozenRows(): number {
    return this.live().frozenRows;
  }

  setFrozenRows(rows: number): void {
    this.open().frozenRows = rows;
  }

  getFrozenColumns(): number {
    return this.live().frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    this.open().frozenColumns = columns;
  }

  getColumnWidth(column: number): number {
    checkLines('columns', column, 1, this.live().maxColumns);
    return this.sheet.columnWidth(column);
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): this {
    checkLines('columns', column, count, this.open().maxColumns);
    this.sheet.setColumnWidth(column, count, width);
    return this;
  }

  getRowHeight(row: number): number {
    checkLines('rows', row, 1, this.live().maxRows);
    return this.sheet.rowHeight(row);
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): this {
    checkLines('rows', row, count, this.open().maxRows);
    this.sheet.setRowHeight(row, count, height);
    return this;
  }

  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setRowHeights(row, count, height);
  }

  hideRows(row: number, count = 1): void {
    this.hide('rows', row, count, true);
  }

  showRows(row: number, count = 1): void {
    this.hide('rows', row, count, false);
  }

  hideColumns(column: number, count = 1): void {
    this.hide('columns', column, count, true);
  }

  showColumns(column: number, count = 1): void {
    this.hide('columns', column, count, false);
  }

  hideRow(range: Range): void {
    this.hideRows(range.area.row, range.area.rows);
  }

  hideColumn(range: Range): void {
    this.hideColumns(range.area.column, range.area.columns);
  }

  isRowHiddenByUser(row: number): boolean {
    checkLines('rows', row, 1, this.live().maxRows);
    return this.sheet.isRowHidden(row) && !isFiltered(this.sheet, row);
  }

  isRowHiddenByFilter(row: number): boolean {
    checkLines('rows', row, 1, this.live().maxRows);
    return this.sheet.isRowHidden(row) && isFiltered(this.sheet, row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.live().isColumnHidden(column);
  }

  /** The sheet, if it was not deleted meanwhile. */
  protected live(): LocalSheet {
    assertAlive(this.context, this.sheet);
    return this.sheet;
  }

  /** The sheet, if the user may change it as a whole. */
  protected open(): LocalSheet {
    assertSheetOpen(this.context, this.live());
    return this.sheet;
  }

  private hide(axis: 'rows' | 'columns', first: number, count: number, hidden: boolean): void {
    const { maxRows, maxColumns } = this.open();
    checkLines(axis, first, count, axis === 'rows' ? maxRows : maxColumns);
    if (axis === 'rows') this.sheet.setRowsHidden(first, count, hidden);
    else this.sheet.setColumnsHidden(first, count, hidden);
  }

  private addRows(beside: number, before: number, count: number): void {
    const { maxRows, maxColumns } = this.live();
    checkLines('rows', beside, 1, maxRows);
    if (count < 1) throw new ServiceError('Those rows are out of bounds.');
    this.assertSplits({ row: before - 1, rows: 2, column: 1, columns: maxColumns });
    checkCells(this.context, count * maxColumns);
    this.sheet.insertRows(before, count);
  }

  private addColumns(beside: number, before: number, count: number): void {
    const { maxRows, maxColumns } = this.live();
    checkLines('columns', beside, 1, maxColumns);
    if (count < 1) throw new ServiceError('Those columns are out of bounds.');
    this.assertSplits({ row: 1, rows: maxRows, column: before - 1, columns: 2 });
    checkCells(this.context, count * maxRows);
    this.sheet.insertColumns(before, count);
  }

  /** New lines may lie beside a protected range, not inside one: the seam's two lines decide together [?]. */
  private assertSplits(seam: Area): void {
    assertSheetOpen(this.context, this.sheet);
    const { book } = this.context;
    const split = book.protections.filter(
      ({ sheetId, area }) => sheetId === this.sheet.id && area && spans(area, seam),
    );
    for (const { area } of split)
      assertRestructurable(this.context, this.sheet, area ?? wholeSheet(this.sheet));
  }
}

/** Whether an area lies on both sides of a seam two lines wide. */
function spans(area: Area, seam: Area): boolean {
  const rowwise = seam.rows === 2 && area.row <= seam.row && area.row + area.rows >= seam.row + 2;
  const columnwise =
    seam.columns === 2 && area.column <= seam.column && area.column + area.columns >= seam.column + 2;
  return rowwise || columnwise;
}

function checkLines(axis: 'rows' | 'columns', first: number, count: number, max: number): void {
  if (first < 1 || count < 1 || first + count - 1 > max)
    throw new ServiceError(`Those ${axis} are out of bounds.`);
}

/** Throws where the workbook would grow beyond the limit (apps-script.md 3.1). */
export function checkCells(context: Context, added: number): void {
  const { cells } = context.limits;
  const now = context.book.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  if (now + added > cells) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${cells} cells.`,
    );
  }
}

const LINES = ['Integer', 'Integer, Integer'];

export const STRUCTURE_MEMBERS: Members<SheetStructure> = {
  getLastRow: call(),
  getLastColumn: call(),
  getMaxRows: call(),
  getMaxColumns: call(),
  insertRowBefore: call('Integer'),
  insertRowAfter: call('Integer'),
  insertRowsBefore: call('Integer, Integer'),
  insertRowsAfter: call('Integer, Integer'),
  insertRows: call(...LINES),
  deleteRow: call('Integer'),
  deleteRows: call('Integer, Integer'),
  insertColumnBefore: call('Integer'),
  insertColumnAfter: call('Integer'),
  insertColumnsBefore: call('Integer, Integer'),
  insertColumnsAfter: call('Integer, Integer'),
  deleteColumn: call('Integer'),
  deleteColumns: call('Integer, Integer'),
  getFrozenRows: call(),
  setFrozenRows: call('Integer'),
  getFrozenColumns: call(),
  setFrozenColumns: call('Integer'),
  getColumnWidth: call('Integer'),
  setColumnWidth: call('Integer, Integer'),
  setColumnWidths: call('Integer, Integer, Integer'),
  getRowHeight: call('Integer'),
  setRowHeight: call('Integer, Integer'),
  setRowHeights: call('Integer, Integer, Integer'),
  setRowHeightsForced: call('Integer, Integer, Integer'),
  hideRows: call(...LINES),
  showRows: call(...LINES),
  hideColumns: call(...LINES),
  showColumns: call(...LINES),
  hideRow: call('Range'),
  hideColumn: call('Range'),
  isRowHiddenByUser: call('Integer'),
  isRowHiddenByFilter: call('Integer'),
  isColumnHiddenByUser: call('Integer'),
};
