import type { LocalSheet } from '../workbook/model';
import { assertDeletable, assertEditor, assertSheetOpen, assertWritable } from './access';
import { areaOfA1, checkInside, splitA1, wholeSheet } from './areas';
import type { Context } from './context';
import { call, navigation, type ServiceClass, serviceClass } from './call-log';
import {
  CHART_CALLS,
  chartsOf,
  type EmbeddedChart,
  EmbeddedChartBuilder,
  insertChart,
  removeChart,
  updateChart,
} from './charts';
import { colourOf } from './colours';
import { ConditionalFormatRule } from './conditional-rules';
import { ServiceError } from './exceptions';
import { ADD_METADATA, addMetadata, type DeveloperMetadata, metadataOf } from './metadata';
import { type Protection, protectSheet, protectionsOf } from './protection';
import type { Filter } from './filter';
import { filterOf, Range, sheetsAreMadeBy } from './range';
import { RangeList } from './range-list';
import type { EnumValue } from './service';
import { checkCells, SheetStructure, STRUCTURE_MEMBERS } from './sheet-structure';

/** Reference: spreadsheet/sheet. */
export class Sheet extends SheetStructure {
  readonly serviceClass = SHEET;

  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  setName(name: string): this {
    checkSheetName(this.context, name, this.open());
    this.sheet.name = name;
    return this;
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getIndex(): number {
    return this.context.book.sheets.indexOf(this.live()) + 1;
  }

  /** By numbers (rows and columns count from 1) or in A1 notation. */
  getRange(first: number | string, column = 1, rows = 1, columns = 1): Range {
    if (typeof first === 'string') return this.rangeOfA1(first);
    const area = { row: first, column, rows, columns };
    checkInside(this.live(), area);
    return new Range(this.context, this.sheet, area);
  }

  getRangeList(notations: readonly string[]): RangeList {
    return new RangeList(notations.map((text) => this.rangeOfA1(text)));
  }

  /** From A1 to the last cell with content, A1 alone in an empty sheet (reference). */
  getDataRange(): Range {
    const sheet = this.live();
    const [rows, columns] = [Math.max(1, sheet.lastRow()), Math.max(1, sheet.lastColumn())];
    return new Range(this.context, sheet, { row: 1, column: 1, rows, columns });
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }

  /** Writes below the last row with content in any column, and grows the grid (apps-script.md 3.6). */
  appendRow(values: readonly unknown[]): this {
    const sheet = this.live();
    const row = sheet.lastRow() + 1;
    assertEditor(this.context);
    if (row > sheet.maxRows) this.insertRowsAfter(sheet.maxRows, 1);
    if (values.length > sheet.maxColumns)
      this.insertColumnsAfter(sheet.maxColumns, values.length - sheet.maxColumns);
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }

  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } | null = null): this {
    this.whole().clear(options);
    return this;
  }

  clearContents(): this {
    this.whole().clearContent();
    return this;
  }

  clearFormats(): this {
    this.whole().clearFormat();
    this.sheet.conditionalRules = [];
    return this;
  }

  clearNotes(): this {
    this.whole().clearNote();
    return this;
  }

  hideSheet(): this {
    const others = this.context.book.sheets.filter((sheet) => sheet !== this.sheet && !sheet.hidden);
    if (others.length === 0) throw new ServiceError("You can't hide all the sheets in a document.");
    this.open().hidden = true;
    return this;
  }

  showSheet(): this {
    this.open().hidden = false;
    return this;
  }

  isSheetHidden(): boolean {
    return this.live().hidden;
  }

  getTabColor(): string | null {
    return this.live().tabColor;
  }

  setTabColor(colour: string | null): this {
    this.open().tabColor = colour === null ? null : colourOf(colour);
    return this;
  }

  activate(): this {
    this.context.book.activeSheetId = this.live().id;
    return this;
  }

  /** The person's selection, if it is on this sheet. */
  getActiveRange(): Range | null {
    if (this.context.book.activeSheetId !== this.sheet.id) return null;
    return new Range(this.context, this.sheet, this.context.selection);
  }

  getActiveCell(): Range {
    const { row, column } = this.context.selection;
    return this.getRange(row, column);
  }

  getCurrentCell(): Range | null {
    return this.getActiveRange() && this.getActiveCell();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  /** By a range or its notation (reference: setActiveSelection). */
  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this.rangeOfA1(range) : range).activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }

  protect(): Protection {
    return protectSheet(this.context, this.live());
  }

  getProtections(type: EnumValue): Protection[] {
    return protectionsOf(this.context, [this.live()], type);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.live().conditionalRules.map(
      (rule) => new ConditionalFormatRule(this.context, this.sheet, rule),
    );
  }

  /** Replaces all rules of the sheet (reference). */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    if (rules.some((rule) => rule.sheet !== this.sheet)) {
      throw new ServiceError('A conditional format rule must lie on its own sheet.');
    }
    this.open().conditionalRules = rules.map(({ rule }) => rule);
  }

  clearConditionalFormatRules(): void {
    this.open().conditionalRules = [];
  }

  addDeveloperMetadata(key: string, value: unknown = ''): this {
    addMetadata(this.context, this.live(), key, value);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataOf(this.context, this.live());
  }

  hasHiddenGridlines(): boolean {
    return this.live().gridlinesHidden;
  }

  setHiddenGridlines(hidden: boolean): this {
    this.open().gridlinesHidden = hidden;
    return this;
  }

  /** All rows below the frozen ones, by one column (reference: sort). */
  sort(column: number, ascending = true): this {
    const { frozenRows, maxRows, maxColumns } = this.live();
    this.getRange(frozenRows + 1, 1, maxRows - frozenRows, maxColumns).sort({ column, ascending });
    return this;
  }

  getFilter(): Filter | null {
    return filterOf(this.context, this.live());
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  getCharts(): EmbeddedChart[] {
    return chartsOf(this.context, this.live());
  }

  insertChart(chart: EmbeddedChart): void {
    insertChart(this.context, this.open(), chart);
  }

  updateChart(chart: EmbeddedChart): void {
    updateChart(this.open(), chart);
  }

  removeChart(chart: EmbeddedChart): void {
    removeChart(this.open(), chart);
  }

  private whole(): Range {
    assertWritable(this.context, this.live(), wholeSheet(this.sheet));
    // Cells beyond the content are empty already; formats, however, reach to the edge.
    return new Range(this.context, this.sheet, wholeSheet(this.sheet));
  }

  private rangeOfA1(text: string): Range {
    const { tab, cells } = splitA1(text);
    const sheet = this.context.book.sheets.find((one) => one.name === (tab ?? this.live().name));
    if (!sheet) throw new ServiceError('Range not found');
    return new Range(this.context, sheet, areaOfA1(cells, sheet));
  }
}

export const SHEET: ServiceClass = serviceClass<Sheet>('Sheet', 'SpreadsheetApp.Sheet', {
  ...STRUCTURE_MEMBERS,
  getName: navigation(),
  getSheetName: navigation(),
  setName: call('String'),
  getSheetId: navigation(),
  getIndex: call(),
  getRange: navigation(
    'Integer, Integer',
    'Integer, Integer, Integer',
    'Integer, Integer, Integer, Integer',
    'String',
  ),
  getRangeList: navigation('String[]'),
  getDataRange: navigation(),
  getSheetValues: call('Integer, Integer, Integer, Integer'),
  appendRow: call('Object[]'),
  clear: call('', 'Options'),
  clearContents: call(),
  clearFormats: call(),
  clearNotes: call(),
  hideSheet: call(),
  showSheet: call(),
  isSheetHidden: call(),
  getTabColor: call(),
  setTabColor: call('String?'),
  activate: navigation(),
  getActiveRange: navigation(),
  getActiveCell: navigation(),
  getCurrentCell: navigation(),
  setActiveRange: navigation('Range'),
  setActiveSelection: navigation('Range', 'String'),
  setCurrentCell: navigation('Range'),
  hasHiddenGridlines: call(),
  setHiddenGridlines: call('Boolean'),
  sort: call('Integer', 'Integer, Boolean'),
  getFilter: call(),
  ...CHART_CALLS,
  protect: call(),
  getProtections: call('ProtectionType'),
  getConditionalFormatRules: call(),
  setConditionalFormatRules: call('ConditionalFormatRule[]'),
  clearConditionalFormatRules: call(),
  addDeveloperMetadata: call(...ADD_METADATA),
  getDeveloperMetadata: call(),
});

sheetsAreMadeBy((context, sheet) => new Sheet(context, sheet));

/** Messages: apps-script.md 3.1. */
export function checkSheetName(context: Context, name: string, own?: LocalSheet): void {
  const { sheetNameCharacters } = context.limits;
  if (name.length > sheetNameCharacters) {
    throw new ServiceError(`The sheet name cannot be greater than ${sheetNameCharacters} characters.`);
  }
  const taken = context.book.sheets.some(
    (one) => one !== own && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken)
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** A new sheet, empty or like a template (without its protections). */
export function insertSheet(
  context: Context,
  name: string | null,
  index: number,
  template: LocalSheet | null,
): LocalSheet {
  assertEditor(context);
  const { book } = context;
  const free = name ?? freeName(context);
  checkSheetName(context, free);
  checkCells(context, (template?.maxRows ?? NEW_ROWS) * (template?.maxColumns ?? NEW_COLUMNS));
  const sheet = book.addSheet(free, Math.min(index, book.sheets.length), template ?? undefined);
  book.activeSheetId = sheet.id;
  return sheet;
}

function freeName(context: Context): string {
  const names = new Set(context.book.sheets.map(({ name }) => name));
  let n = names.size + 1;
  while (names.has(`Sheet${n}`)) n += 1;
  return `Sheet${n}`;
}

/** Message: apps-script.md 3.1. */
export function deleteSheet(context: Context, sheet: LocalSheet): void {
  assertDeletable(context, sheet);
  const visible = context.book.sheets.filter((one) => one !== sheet && !one.hidden);
  if (visible.length === 0) throw new ServiceError("You can't remove all the visible sheets in a document.");
  context.book.removeSheet(sheet);
}

/** To a place counted from 1. */
export function moveSheet(context: Context, sheet: LocalSheet, position: number): void {
  const { book } = context;
  assertSheetOpen(context, sheet);
  if (position < 1 || position > book.sheets.length) throw new ServiceError('Sheet index is out of bounds.');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position - 1, 0, sheet);
}
