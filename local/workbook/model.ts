/**
 * What a workbook is to the local host, between the services (which speak Apps Script) and the .xlsx file.
 * Rows and columns count from 1, as in Apps Script. Nothing here knows Apps Script's errors or permissions:
 * the services check bounds, sizes and protections before they call.
 */

import type { StoredChart } from './chartModel';

/** A cell's stored value: dates and times are serial numbers (days since 30/12/1899) with a date format. */
export type StoredValue = string | number | boolean | null;

export interface StoredCell {
  /** The value, or a formula's last result; errors of formulas are texts such as "#REF!" with `isError`. */
  readonly value: StoredValue;
  /** In the English A1 form with ',' as separator, with the leading '='; undefined for a plain value. */
  readonly formula?: string;
  readonly isError?: boolean;
}

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  fontFamily?: string;
  /** '#rrggbb', lower case. */
  fontColor?: string;
  background?: string;
  wrap?: boolean;
  horizontal?: 'left' | 'center' | 'right' | 'general';
  vertical?: 'top' | 'middle' | 'bottom';
  border?: boolean;
}

export interface Validation {
  readonly area: Area;
  readonly kind: 'list' | 'list-range' | 'checkbox' | 'date' | 'number-between' | 'custom';
  readonly values?: readonly string[];
  /** For 'list-range': A1 with tab, e.g. "'Đơn vị'!A5:A200". For 'custom': the formula. */
  readonly source?: string;
  readonly allowInvalid: boolean;
  readonly help?: string;
}

export interface StoredProtection {
  readonly id: string;
  readonly sheetId: number;
  /** undefined = the whole sheet. */
  area?: Area;
  description: string;
  warningOnly: boolean;
  /** E-mails, without the owner. */
  editors: string[];
  domainEdit: boolean;
  unprotected: Area[];
}

export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** A marker as `Spreadsheet.addDeveloperMetadata` and `Sheet.addDeveloperMetadata` store it. */
export interface StoredMetadata {
  readonly id: number;
  readonly key: string;
  value: string;
  /** undefined = of the spreadsheet. */
  readonly sheetId?: number;
}

export interface LocalSheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  /** The last row and column with any content, 0 when the sheet is empty. */
  lastRow(): number;
  lastColumn(): number;
  cell(row: number, column: number): StoredCell;
  /** Stores as it is: no typing rules here. */
  setCell(row: number, column: number, cell: StoredCell): void;
  /** Apps Script pattern, e.g. "@", "dd/MM/yyyy", "0.###############" where none was set. */
  numberFormat(row: number, column: number): string;
  setNumberFormat(area: Area, pattern: string): void;
  style(row: number, column: number): CellStyle;
  /** Merges the given properties into the style of every cell of the area. */
  setStyle(area: Area, style: CellStyle): void;
  note(row: number, column: number): string;
  setNote(row: number, column: number, note: string): void;
  /** Pixels, as Sheets counts (default 100 wide, 21 high). */
  columnWidth(column: number): number;
  setColumnWidth(column: number, count: number, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, count: number, pixels: number): void;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setRowsHidden(row: number, count: number, hidden: boolean): void;
  setColumnsHidden(column: number, count: number, hidden: boolean): void;
  merges: Area[];
  validations: Validation[];
  conditionalRules: ConditionalRule[];
  charts: StoredChart[];
  /** The cells that have a filter, null where there is none. */
  filter: Area | null;
  gridlinesHidden: boolean;
  /** Structure changes move cells, formats, validations, protections' areas, merges and formulas' references along. */
  /** New rows look like the row before (or after) them; before by default, as far as there is one. */
  insertRows(before: number, count: number, like?: 'before' | 'after'): void;
  deleteRows(row: number, count: number): void;
  insertColumns(before: number, count: number, like?: 'before' | 'after'): void;
  deleteColumns(column: number, count: number): void;
}

export interface LocalWorkbook {
  /** File name without folder, e.g. "so-dien-hinh.xlsx". */
  name: string;
  /** e.g. "vi_VN". */
  locale: string;
  /** e.g. "Asia/Ho_Chi_Minh". */
  timeZone: string;
  /** Who owns the file; always an editor. */
  owner: string;
  editors: string[];
  viewers: string[];
  sheets: LocalSheet[];
  activeSheetId: number;
  protections: StoredProtection[];
  metadata: StoredMetadata[];
  documentProperties: Record<string, string>;
  /** A chart's number, never given twice. */
  newChartId(): number;
  addSheet(name: string, index: number, template?: LocalSheet): LocalSheet;
  removeSheet(sheet: LocalSheet): void;
  /** A new workbook of another name with all that is in this one; who may open it is for the caller to say. */
  copy(name: string): LocalWorkbook;
  /** The id of the spreadsheet where it is not made from the name: two copies may bear one name. */
  fileId?: string;
  /** Recomputes formulas touched since the last call, if any; cheap when there is none. */
  recalculate(): void;
  /** The .xlsx file's bytes. */
  save(): Promise<Uint8Array>;
}
