import { parseArea } from '../workbook/a1';
import type { Area, LocalSheet, StoredProtection } from '../workbook/model';
import type { Members } from './call-log';
import { addProtection, Protection } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import type { HostState } from './state';
import { requireArguments, Service, ServiceError } from './strict';

/** apps-script.md 3.3. */
const MOST_CELLS = 10_000_000;

/** developers.google.com/apps-script/reference/spreadsheet/sheet */
export class Sheet extends Service {
  readonly className = 'Sheet';
  readonly members: Members = {
    getSheetId: 'navigation',
    getName: 'navigation',
    getRange: 'navigation',
    getDataRange: 'navigation',
    getRangeList: 'navigation',
    getMaxRows: 'call',
    getMaxColumns: 'call',
    getLastRow: 'call',
    getLastColumn: 'call',
    getFrozenRows: 'call',
    setFrozenRows: 'call',
    setFrozenColumns: 'call',
    setColumnWidth: 'call',
    setColumnWidths: 'call',
    hideColumns: 'call',
    insertRowsAfter: 'call',
    insertColumnsAfter: 'call',
    getProtections: 'call',
    protect: 'call',
    setName: 'call',
  };

  constructor(
    private readonly state: HostState,
    readonly stored: LocalSheet,
  ) {
    super();
  }

  getSheetId(): number {
    return this.stored.id;
  }

  getName(): string {
    return this.stored.name;
  }

  setName(name: unknown): this {
    requireArguments('SpreadsheetApp.Sheet.setName', [name], typeof name === 'string');
    this.state.permissions.requireSheet(this.stored.id);
    this.stored.name = name as string;
    return this;
  }

  /** From A1 to the last cell with content, at least one cell. */
  getDataRange(): Range {
    const rows = Math.max(1, this.stored.lastRow());
    const columns = Math.max(1, this.stored.lastColumn());
    return new Range(this.state, this.stored, { row: 1, column: 1, rows, columns });
  }

  /** getRange(a1) or getRange(row, column[, rows[, columns]]). */
  getRange(...args: unknown[]): Range {
    const [first, column = 1, rows = 1, columns = 1] = args;
    if (args.length === 1 && typeof first === 'string')
      return new Range(this.state, this.stored, this.areaOf(first));
    requireArguments(
      'SpreadsheetApp.Sheet.getRange',
      args,
      args.length >= 2 && args.length <= 4 && args.every(Number.isInteger),
    );
    const area = { row: first, column, rows, columns } as Area;
    this.requireInside(area);
    return new Range(this.state, this.stored, area);
  }

  getRangeList(names: unknown): RangeList {
    requireArguments('SpreadsheetApp.Sheet.getRangeList', [names], Array.isArray(names));
    return new RangeList(
      (names as string[]).map((name) => new Range(this.state, this.stored, this.areaOf(name))),
    );
  }

  getMaxRows(): number {
    return this.stored.maxRows;
  }

  getMaxColumns(): number {
    return this.stored.maxColumns;
  }

  getLastRow(): number {
    return this.stored.lastRow();
  }

  getLastColumn(): number {
    return this.stored.lastColumn();
  }

  getFrozenRows(): number {
    return this.stored.frozenRows;
  }

  setFrozenRows(rows: unknown): void {
    requireArguments('SpreadsheetApp.Sheet.setFrozenRows', [rows], Number.isInteger(rows));
    this.state.permissions.requireSheet(this.stored.id);
    this.stored.frozenRows = rows as number;
  }

  setFrozenColumns(columns: unknown): void {
    requireArguments('SpreadsheetApp.Sheet.setFrozenColumns', [columns], Number.isInteger(columns));
    this.state.permissions.requireSheet(this.stored.id);
    this.stored.frozenColumns = columns as number;
  }

  setColumnWidth(column: unknown, width: unknown): this {
    requireArguments(
      'SpreadsheetApp.Sheet.setColumnWidth',
      [column, width],
      Number.isInteger(column) && Number.isInteger(width),
    );
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: unknown, count: unknown, width: unknown): this {
    const args = [column, count, width];
    requireArguments('SpreadsheetApp.Sheet.setColumnWidths', args, args.every(Number.isInteger));
    this.state.permissions.requireSheet(this.stored.id);
    this.stored.setColumnWidth(column as number, count as number, width as number);
    return this;
  }

  hideColumns(column: unknown, count: unknown = 1): void {
    requireArguments(
      'SpreadsheetApp.Sheet.hideColumns',
      [column, count],
      Number.isInteger(column) && Number.isInteger(count),
    );
    this.state.permissions.requireSheet(this.stored.id);
    this.stored.setColumnsHidden(column as number, count as number, true);
  }

  insertRowsAfter(row: unknown, count: unknown): this {
    requireArguments(
      'SpreadsheetApp.Sheet.insertRowsAfter',
      [row, count],
      Number.isInteger(row) && Number.isInteger(count),
    );
    if ((row as number) > this.stored.maxRows) throw new ServiceError('Those rows are out of bounds.');
    this.state.permissions.requireSheet(this.stored.id);
    this.requireRoom((count as number) * this.stored.maxColumns);
    this.stored.insertRows((row as number) + 1, count as number);
    return this;
  }

  insertColumnsAfter(column: unknown, count: unknown): this {
    requireArguments(
      'SpreadsheetApp.Sheet.insertColumnsAfter',
      [column, count],
      Number.isInteger(column) && Number.isInteger(count),
    );
    if ((column as number) > this.stored.maxColumns)
      throw new ServiceError('Those columns are out of bounds.');
    this.state.permissions.requireSheet(this.stored.id);
    this.requireRoom((count as number) * this.stored.maxRows);
    this.stored.insertColumns((column as number) + 1, count as number);
    return this;
  }

  /** getProtections(type): 'SHEET' or 'RANGE'. */
  getProtections(type: unknown): Protection[] {
    requireArguments('SpreadsheetApp.Sheet.getProtections', [type], type === 'SHEET' || type === 'RANGE');
    return this.state.workbook.protections
      .filter((one) => one.sheetId === this.stored.id && (one.area === undefined) === (type === 'SHEET'))
      .map((one: StoredProtection) => new Protection(this.state, one));
  }

  protect(): Protection {
    return addProtection(this.state, this.stored.id, undefined);
  }

  private areaOf(name: string): Area {
    // "A5:C": from a row to the end of the sheet.
    const open = /^([A-Za-z]+\d+):([A-Za-z]+)$/.exec(name);
    const area = parseArea(open ? `${open[1]}:${open[2]}${this.stored.maxRows}` : name);
    if (!area) throw new ServiceError('Range not found');
    const rows = Math.min(area.rows, this.stored.maxRows - area.row + 1);
    const columns = Math.min(area.columns, this.stored.maxColumns - area.column + 1);
    return { ...area, rows, columns };
  }

  private requireInside({ row, column, rows, columns }: Area): void {
    if (row < 1) throw new ServiceError('The starting row of the range is too small.');
    if (column < 1) throw new ServiceError('The starting column of the range is too small.');
    if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > this.stored.maxRows || column + columns - 1 > this.stored.maxColumns) {
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }

  private requireRoom(more: number): void {
    const cells = this.state.workbook.sheets.reduce(
      (sum, sheet) => sum + sheet.maxRows * sheet.maxColumns,
      0,
    );
    if (cells + more > MOST_CELLS) {
      throw new ServiceError(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
  }
}
