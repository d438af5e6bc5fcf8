import type { Area, CellStyle, LocalSheet, StoredCell } from '../workbook/model';
import { displayValue } from '../workbook/display';
import { asTyped } from '../workbook/typing';
import type { Members } from './call-log';
import { addProtection, type Protection } from './protection';
import type { HostState } from './state';
import { requireArguments, Service, ServiceError } from './strict';
import { instantToSerial, serialToInstant } from './zone';

/** apps-script.md 3.3. */
const LONGEST_TEXT = 50_000;

/** developers.google.com/apps-script/reference/spreadsheet/range */
export class Range extends Service {
  readonly className = 'Range';
  readonly members: Members = {
    getRow: 'navigation',
    getColumn: 'navigation',
    getNumRows: 'navigation',
    getNumColumns: 'navigation',
    getValues: 'call',
    getValue: 'call',
    getDisplayValues: 'call',
    getFormulas: 'call',
    getNumberFormats: 'call',
    setValues: 'call',
    setValue: 'call',
    clearContent: 'call',
    setNumberFormat: 'call',
    setFontWeight: 'call',
    setBackground: 'call',
    setWrap: 'call',
    setVerticalAlignment: 'call',
    protect: 'call',
  };

  constructor(
    private readonly state: HostState,
    private readonly sheet: LocalSheet,
    readonly area: Area,
  ) {
    super();
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  /** Number, boolean, string, or a Date for a number in a date format; '' for an empty cell. */
  getValues(): unknown[][] {
    this.state.workbook.recalculate();
    return this.map((row, column) => this.valueAt(row, column));
  }

  getValue(): unknown {
    this.state.workbook.recalculate();
    return this.valueAt(this.area.row, this.area.column);
  }

  getDisplayValues(): string[][] {
    this.state.workbook.recalculate();
    const { locale } = this.state.workbook;
    return this.map((row, column) =>
      displayValue(this.sheet.cell(row, column), this.sheet.numberFormat(row, column), locale),
    );
  }

  getFormulas(): string[][] {
    return this.map((row, column) => this.sheet.cell(row, column).formula ?? '');
  }

  getNumberFormats(): string[][] {
    return this.map((row, column) => this.sheet.numberFormat(row, column));
  }

  setValues(values: unknown): this {
    requireArguments('SpreadsheetApp.Range.setValues', [values], isTable(values));
    const rows = values as unknown[][];
    this.requireSize('rows', rows.length, this.area.rows);
    for (const row of rows) this.requireSize('columns', row.length, this.area.columns);
    this.state.permissions.requireCells(this.sheet.id, this.area);
    const cells = rows.map((row, i) =>
      row.map((value, j) => this.cellFor(value, this.area.row + i, this.area.column + j)),
    );
    cells.forEach((row, i) =>
      row.forEach((cell, j) => this.store(this.area.row + i, this.area.column + j, cell)),
    );
    return this;
  }

  /** Fills every cell of the range. */
  setValue(value: unknown): this {
    this.state.permissions.requireCells(this.sheet.id, this.area);
    this.map((row, column) => this.store(row, column, this.cellFor(value, row, column)));
    return this;
  }

  /** Formats stay (apps-script.md 3.6). */
  clearContent(): this {
    return this.setValue('');
  }

  setNumberFormat(pattern: unknown): this {
    requireArguments('SpreadsheetApp.Range.setNumberFormat', [pattern], typeof pattern === 'string');
    this.state.permissions.requireCells(this.sheet.id, this.area);
    this.sheet.setNumberFormat(this.area, pattern as string);
    return this;
  }

  setFontWeight(weight: unknown): this {
    requireArguments(
      'SpreadsheetApp.Range.setFontWeight',
      [weight],
      weight === 'bold' || weight === 'normal' || weight === null,
    );
    return this.style({ bold: weight === 'bold' });
  }

  setBackground(colour: unknown): this {
    requireArguments(
      'SpreadsheetApp.Range.setBackground',
      [colour],
      typeof colour === 'string' || colour === null,
    );
    return this.style({ background: String(colour ?? '#ffffff').toLowerCase() });
  }

  setWrap(on: unknown): this {
    requireArguments('SpreadsheetApp.Range.setWrap', [on], typeof on === 'boolean');
    return this.style({ wrap: on as boolean });
  }

  setVerticalAlignment(where: unknown): this {
    requireArguments(
      'SpreadsheetApp.Range.setVerticalAlignment',
      [where],
      where === 'top' || where === 'middle' || where === 'bottom',
    );
    return this.style({ vertical: where as 'top' | 'middle' | 'bottom' });
  }

  protect(): Protection {
    return addProtection(this.state, this.sheet.id, this.area);
  }

  private style(style: CellStyle): this {
    this.state.permissions.requireCells(this.sheet.id, this.area);
    this.sheet.setStyle(this.area, style);
    return this;
  }

  private map<Out>(make: (row: number, column: number) => Out): Out[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => make(row + i, column + j)),
    );
  }

  private valueAt(row: number, column: number): unknown {
    const { value } = this.sheet.cell(row, column);
    if (typeof value !== 'number') return value ?? '';
    const pattern = this.sheet.numberFormat(row, column);
    return isDatePattern(pattern) ? new Date(serialToInstant(value, this.state.workbook.timeZone)) : value;
  }

  /** What a written value becomes: text is read as if typed (apps-script.md 3.6). */
  private cellFor(value: unknown, row: number, column: number): Written {
    if (value === null || value === undefined || value === '') return { cell: { value: null } };
    if (isDate(value)) {
      const serial = instantToSerial(value.getTime(), this.state.workbook.timeZone);
      return { cell: { value: serial }, ...(this.isDateCell(row, column) ? {} : { pattern: 'dd/MM/yyyy' }) };
    }
    if (typeof value === 'number' || typeof value === 'boolean') return { cell: { value } };
    const text = String(value);
    if (text.length > LONGEST_TEXT) {
      throw new ServiceError(
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      );
    }
    const { numberFormat, ...cell } = asTyped(
      text,
      this.sheet.numberFormat(row, column),
      this.state.workbook.locale,
    );
    this.requireValid(cell, row, column);
    return { cell, ...(numberFormat === undefined ? {} : { pattern: numberFormat }) };
  }

  private isDateCell(row: number, column: number): boolean {
    return isDatePattern(this.sheet.numberFormat(row, column));
  }

  private store(row: number, column: number, { cell, pattern }: Written): void {
    this.sheet.setCell(row, column, cell);
    if (pattern !== undefined) this.sheet.setNumberFormat({ row, column, rows: 1, columns: 1 }, pattern);
  }

  /** A list that rejects does so for scripts too (apps-script.md 3.6). */
  private requireValid(cell: StoredCell, row: number, column: number): void {
    for (const rule of this.sheet.validations) {
      const { area, values } = rule;
      const covers =
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      if (!covers || rule.allowInvalid || !values || values.includes(String(cell.value ?? ''))) continue;
      throw new ServiceError(
        `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell. Please enter one of the following values: ${values.join(', ')}.`,
      );
    }
  }

  private requireSize(what: 'rows' | 'columns', data: number, range: number): void {
    if (data === range) return;
    throw new ServiceError(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
    );
  }
}

interface Written {
  readonly cell: StoredCell;
  readonly pattern?: string;
}

function isTable(values: unknown): boolean {
  return Array.isArray(values) && values.every((row) => Array.isArray(row));
}

/** A Date of the script's realm is no `instanceof` ours. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

const patterns = new Map<string, boolean>();

/** Whether a number in this format reads back as a Date. */
function isDatePattern(pattern: string): boolean {
  let known = patterns.get(pattern);
  if (known === undefined) {
    const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
    known = bare !== '@' && /[dyhs]|M/.test(bare) && !/[#0]/.test(bare.replace(/0+$/, ''));
    patterns.set(pattern, known);
  }
  return known;
}

function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
