import type { Cell, ConditionalFormattingOptions, Worksheet } from '@cj-tech-master/excelts';
import { ValueType } from '@cj-tech-master/excelts';
import { areaName, covers, FILE_COLUMNS, parseArea } from './a1';
import { cellFromFile, cellToFile } from './cells';
import { Changes } from './changes';
import { moveChart, type StoredChart } from './chartModel';
import { colourFromFile, colourToFile, type FileColour } from './colours';
import type { Area, CellStyle, ConditionalRule, LocalSheet, StoredCell, Validation } from './model';
import { moveArea, moveAreas, type Movement } from './movement';
import { toSheetsPattern } from './patterns';
import { areasOf, type FileValidation, type SheetLink } from './sheetTail';
import {
  cellsOf,
  columnsOf,
  columnStyle,
  defaultStyle,
  findCell,
  hasStyle,
  makeCell,
  rowsOf,
  setValue,
  spliceColumns,
  spliceRows,
} from './storage';
import { without } from './without';
import {
  formatCode,
  intern,
  type Look,
  lookOf,
  styleFromFile,
  withPattern,
  withStyle,
  type FileFont,
  type FileStyle,
} from './styles';

/** What a tab tells its workbook. */
export interface SheetOwner {
  /** Before the name changes; throws where the name is taken. */
  renamed(sheet: Sheet, name: string): void;
  moved(sheet: Sheet, movement: Movement): void;
  /** The font of cells that name none. */
  readonly font: FileFont;
  /** Whether any tab has a formula, so that changes need following. */
  readonly hasFormulas: boolean;
}

/** A formula of the tab; what it refers to is read when first asked. */
export interface FormulaEntry {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A cell with all that its drawing needs. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly stored: StoredCell;
  readonly look: Look;
  readonly note: string;
}

const WIDTH_UNIT = 7; // pixels a unit of width, at Excel's standard font
const POINT = 4 / 3; // pixels a point
const EXCEL_WIDTH = 64;
const EXCEL_HEIGHT = 20;
/** An area that reaches this far below the content is formatted by its column, not cell by cell. */
const FAR = 200;

/** A tab over an ExcelTS worksheet. */
export class Sheet implements LocalSheet {
  hidden = false;
  maxRows = 1000;
  maxColumns = 26;
  frozenRows = 0;
  frozenColumns = 0;
  merges: Area[] = [];
  validations: Validation[] = [];
  conditionalRules: ConditionalRule[] = [];
  charts: StoredChart[] = [];

  /** What Excel's file holds and the model has no word for; carried along. */
  otherValidations: FileValidation[] = [];
  otherFormats: ConditionalFormattingOptions[] = [];
  links: SheetLink[] = [];

  readonly formulas = new Map<number, FormulaEntry>();
  /** Formulas without a result yet. */
  readonly newFormulas = new Set<number>();
  readonly changes = new Changes();
  /** Counts up with everything that makes cells look otherwise, but for what stands in the lists above. */
  stamp = 0;
  private used: { row: number; column: number } | undefined;

  constructor(
    private readonly owner: SheetOwner,
    readonly grid: Worksheet,
    readonly id: number,
    private title: string,
  ) {}

  get name(): string {
    return this.title;
  }

  set name(name: string) {
    if (name === this.title) return;
    this.owner.renamed(this, name);
    this.title = name;
  }

  get tabColor(): string | null {
    return colourFromFile(this.grid.properties.tabColor as FileColour | undefined) ?? null;
  }

  set tabColor(colour: string | null) {
    const rest = without(this.grid.properties, 'tabColor');
    this.grid.properties = colour === null ? rest : { ...rest, tabColor: colourToFile(colour) };
  }

  get gridlinesHidden(): boolean {
    return this.grid.views?.[0]?.showGridLines === false;
  }

  set gridlinesHidden(hidden: boolean) {
    const [view = {}, ...rest] = this.grid.views ?? [];
    this.grid.views = [{ ...view, showGridLines: !hidden } as (typeof this.grid.views)[number], ...rest];
  }

  get filter(): Area | null {
    const filter = this.grid.autoFilter;
    return (typeof filter === 'string' && parseArea(filter)) || null;
  }

  set filter(area: Area | null) {
    this.grid.autoFilter = area ? areaName(area) : null;
  }

  lastRow(): number {
    return this.content().row;
  }

  lastColumn(): number {
    return this.content().column;
  }

  /** The last row and column with content; counted anew only after something was emptied or moved. */
  private content(): { row: number; column: number } {
    if (this.used) return this.used;
    const used = { row: 0, column: 0 };
    for (const row of rowsOf(this.grid)) {
      for (const cell of cellsOf(row)) {
        if (cell.type === ValueType.Null) continue;
        used.row = row.number;
        if (cell.col > used.column) used.column = cell.col;
      }
    }
    this.used = used;
    return used;
  }

  cell(row: number, column: number): StoredCell {
    const cell = findCell(this.grid, row, column);
    return cell ? cellFromFile(cell, this.formulas.get(keyOf(row, column))?.formula) : EMPTY;
  }

  setCell(row: number, column: number, stored: StoredCell): void {
    const key = keyOf(row, column);
    if (stored.formula !== undefined) {
      this.formulas.set(key, { row, column, formula: stored.formula });
      this.newFormulas.add(key);
    } else if (this.formulas.delete(key)) {
      this.newFormulas.delete(key);
    }
    this.stamp++;
    this.store(row, column, stored);
    if (this.owner.hasFormulas) this.changes.add(row, column);
  }

  /** Puts a formula's result in; no change to follow. */
  setResult(row: number, column: number, stored: StoredCell): void {
    const before = this.cell(row, column);
    if (before.value !== stored.value || before.isError !== stored.isError) this.stamp++;
    this.store(row, column, stored);
  }

  private store(row: number, column: number, stored: StoredCell): void {
    const empty = stored.value === null && stored.formula === undefined;
    const cell = empty ? findCell(this.grid, row, column) : makeCell(this.grid, row, column);
    if (cell) setValue(cell, cellToFile(stored));
    if (empty) this.used = undefined;
    else if (this.used) {
      this.used.row = Math.max(this.used.row, row);
      this.used.column = Math.max(this.used.column, column);
    }
  }

  numberFormat(row: number, column: number): string {
    return toSheetsPattern(formatCode(this.fileStyle(row, column)));
  }

  setNumberFormat(area: Area, pattern: string): void {
    this.restyle(area, withPattern(pattern));
  }

  style(row: number, column: number): CellStyle {
    return styleFromFile(this.fileStyle(row, column));
  }

  setStyle(area: Area, style: CellStyle): void {
    this.restyle(area, withStyle(style, this.owner.font));
  }

  private fileStyle(row: number, column: number): FileStyle {
    return findCell(this.grid, row, column)?.style ?? defaultStyle(this.grid, row, column);
  }

  /** Changes the styles of an area; where it reaches far into empty rows, the columns take the style. */
  private restyle(area: Area, change: (style: FileStyle) => FileStyle): void {
    this.stamp++;
    const bottom = area.row + area.rows - 1;
    const right = Math.min(area.column + area.columns - 1, FILE_COLUMNS);
    const content = Math.max(this.lastRow(), area.row - 1);
    const byColumn = bottom >= this.maxRows && bottom - content > FAR;
    const last = byColumn ? Math.min(bottom, content) : bottom;
    if (byColumn) {
      this.restyleColumns(area, right, change);
      for (const row of rowsOf(this.grid)) {
        if (row.number <= last || row.number > bottom) continue;
        for (const cell of cellsOf(row)) {
          if (cell.col >= area.column && cell.col <= right) cell.style = change(cell.style);
        }
      }
    }
    for (let row = area.row; row <= last; row++) {
      for (let column = area.column; column <= right; column++) {
        const cell = makeCell(this.grid, row, column);
        cell.style = change(cell.style);
      }
    }
  }

  private restyleColumns(area: Area, right: number, change: (style: FileStyle) => FileStyle): void {
    // What lies above and in styled rows would take the column's new style: it gets its own first.
    for (let column = area.column; column <= right; column++) {
      for (let row = 1; row < area.row; row++) this.pin(row, column);
      for (const row of rowsOf(this.grid)) if (hasStyle(row.style)) makeCell(this.grid, row.number, column);
      const inGrid = this.grid.getColumn(column);
      inGrid.width ??= this.defaultWidth() / WIDTH_UNIT;
      inGrid.style = change(columnStyle(this.grid, column));
    }
  }

  /** Gives an empty cell a style of its own that says nothing. */
  private pin(row: number, column: number): void {
    const cell = makeCell(this.grid, row, column);
    if (!hasStyle(cell.style)) cell.style = intern({ protection: { locked: true } });
  }

  /** Every cell that exists, by rows, with its look: cheaper than to ask cell by cell. */
  *everyCell(): Generator<DrawnCell> {
    for (const row of rowsOf(this.grid)) {
      for (const cell of cellsOf(row)) {
        const { number } = row;
        const formula = this.formulas.get(keyOf(number, cell.col))?.formula;
        const stored = cell.type === ValueType.Null ? EMPTY : cellFromFile(cell, formula);
        const note = cell.note === undefined ? '' : this.note(number, cell.col);
        yield { row: number, column: cell.col, stored, look: lookOf(cell.style), note };
      }
    }
  }

  /** Numbers of the rows that exist, in order. */
  existingRows(): number[] {
    return [...rowsOf(this.grid)].map((row) => row.number);
  }

  /** How the cells of a column look that do not exist. */
  columnLook(column: number): Look {
    return lookOf(columnStyle(this.grid, column));
  }

  /** Columns that may have a look or a width of their own. */
  get dressedColumns(): number {
    return columnsOf(this.grid).length;
  }

  /** Whether a person set the row's height; else it follows the text. */
  hasOwnHeight(row: number): boolean {
    return this.grid.findRow(row)?.customHeight ?? false;
  }

  get usualRowHeight(): number {
    const points = this.grid.properties.defaultRowHeight;
    return points ? Math.round(points * POINT) : EXCEL_HEIGHT;
  }

  note(row: number, column: number): string {
    const note = findCell(this.grid, row, column)?.note;
    if (note === undefined || typeof note === 'string') return note ?? '';
    return (note.texts ?? []).map((part) => part.text).join('');
  }

  setNote(row: number, column: number, note: string): void {
    this.stamp++;
    if (note === '') {
      const cell = findCell(this.grid, row, column);
      if (cell) cell.comment = undefined;
    } else {
      makeCell(this.grid, row, column).note = note;
    }
  }

  private defaultWidth(): number {
    const units = this.grid.properties.defaultColWidth;
    return units ? Math.round(units * WIDTH_UNIT) : EXCEL_WIDTH;
  }

  columnWidth(column: number): number {
    const width = columnsOf(this.grid)[column - 1]?.width;
    return width === undefined ? this.defaultWidth() : Math.round(width * WIDTH_UNIT);
  }

  setColumnWidth(column: number, count: number, pixels: number): void {
    this.stamp++;
    for (let i = column; i < column + count; i++) this.grid.getColumn(i).width = pixels / WIDTH_UNIT;
  }

  rowHeight(row: number): number {
    const points = this.grid.findRow(row)?.height ?? this.grid.properties.defaultRowHeight;
    return points ? Math.round(points * POINT) : EXCEL_HEIGHT;
  }

  setRowHeight(row: number, count: number, pixels: number): void {
    this.stamp++;
    for (let i = row; i < row + count; i++) {
      const inGrid = this.grid.getRow(i);
      inGrid.height = pixels / POINT;
      inGrid.customHeight = true;
    }
  }

  isRowHidden(row: number): boolean {
    return this.grid.findRow(row)?.hidden ?? false;
  }

  isColumnHidden(column: number): boolean {
    return columnsOf(this.grid)[column - 1]?.hidden ?? false;
  }

  setRowsHidden(row: number, count: number, hidden: boolean): void {
    this.stamp++;
    for (let i = row; i < row + count; i++) {
      const inGrid = this.grid.getRow(i);
      inGrid.hidden = hidden;
      // A row without cells or height is not written at all.
      if (hidden) inGrid.height ??= this.rowHeight(i) / POINT;
    }
  }

  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    this.stamp++;
    for (let i = column; i < column + count; i++) {
      const inGrid = this.grid.getColumn(i);
      inGrid.width ??= this.defaultWidth() / WIDTH_UNIT;
      inGrid.hidden = hidden;
    }
  }

  insertRows(
    before: number,
    count: number,
    like: 'before' | 'after' = before > 1 ? 'before' : 'after',
  ): void {
    spliceRows(this.grid, before, count);
    this.maxRows += count;
    this.follow({ axis: 'row', at: before, count, like });
    const model = like === 'before' ? before - 1 : before + count;
    this.dressRows(model, before, count);
  }

  /** New rows look like the one beside them. */
  private dressRows(model: number, first: number, count: number): void {
    const from = this.grid.findRow(model);
    if (!from) return;
    const dressed: Cell[] = cellsOf(from).filter((cell) => hasStyle(cell.style));
    for (let row = first; row < first + count; row++) {
      if (hasStyle(from.style)) this.grid.getRow(row).style = from.style;
      if (from.height !== undefined && from.customHeight) this.setRowHeight(row, 1, from.height * POINT);
      for (const cell of dressed) makeCell(this.grid, row, cell.col).style = cell.style;
    }
  }

  deleteRows(row: number, count: number): void {
    spliceRows(this.grid, row, -count);
    this.maxRows -= count;
    if (row <= this.frozenRows) this.frozenRows -= Math.min(count, this.frozenRows - row + 1);
    this.follow({ axis: 'row', at: row, count: -count });
  }

  insertColumns(
    before: number,
    count: number,
    like: 'before' | 'after' = before > 1 ? 'before' : 'after',
  ): void {
    spliceColumns(this.grid, before, count);
    this.maxColumns += count;
    this.follow({ axis: 'column', at: before, count, like });
    this.dressColumns(like === 'before' ? before - 1 : before + count, before, count);
  }

  private dressColumns(model: number, first: number, count: number): void {
    const from = columnsOf(this.grid)[model - 1];
    for (let column = first; column < first + count; column++) {
      if (!from) break;
      const made = this.grid.getColumn(column);
      if (from.width !== undefined) made.width = from.width;
      made.style = columnStyle(this.grid, model);
    }
    for (const row of rowsOf(this.grid)) {
      const style = row.findCell(model)?.style;
      if (!hasStyle(style) || style === undefined) continue;
      for (let column = first; column < first + count; column++) {
        makeCell(this.grid, row.number, column).style = style;
      }
    }
  }

  deleteColumns(column: number, count: number): void {
    spliceColumns(this.grid, column, -count);
    this.maxColumns -= count;
    if (column <= this.frozenColumns) {
      this.frozenColumns -= Math.min(count, this.frozenColumns - column + 1);
    }
    this.follow({ axis: 'column', at: column, count: -count });
  }

  /** Everything on the tab that lies at a place moves with the cells; the workbook sees to the rest. */
  private follow(movement: Movement): void {
    this.stamp++;
    this.used = undefined;
    this.changes.move(movement);
    this.merges = moveAreas(this.merges, movement);
    this.validations = this.validations.flatMap((validation) => {
      const area = moveArea(validation.area, movement, true);
      return area ? [{ ...validation, area }] : [];
    });
    this.conditionalRules = this.conditionalRules.flatMap((rule) => {
      const areas = moveAreas(rule.areas, movement, true);
      return areas.length > 0 ? [{ ...rule, areas }] : [];
    });
    this.otherValidations = this.otherValidations.flatMap((validation) => {
      const areas = moveAreas(validation.areas, movement, true);
      return areas.length > 0 ? [{ ...validation, areas }] : [];
    });
    this.links = this.links.flatMap((link) => {
      const area = moveArea(link.area, movement);
      return area ? [{ ...link, area }] : [];
    });
    this.otherFormats = this.otherFormats.flatMap((format) => {
      const areas = moveAreas(areasOf(format.ref), movement, true);
      return areas.length > 0 ? [{ ...format, ref: areas.map(areaName).join(' ') }] : [];
    });
    this.charts = this.charts.map((chart) => moveChart(chart, movement));
    this.moveFilter(movement);
    this.moveFormulas(movement);
    this.owner.moved(this, movement);
  }

  private moveFilter(movement: Movement): void {
    const { filter } = this;
    if (filter) this.filter = moveArea(filter, movement) ?? null;
  }

  private moveFormulas(movement: Movement): void {
    const entries = [...this.formulas.entries()];
    const unknown = new Set(this.newFormulas);
    this.formulas.clear();
    this.newFormulas.clear();
    for (const [key, entry] of entries) {
      const area = moveArea({ row: entry.row, column: entry.column, rows: 1, columns: 1 }, movement);
      if (!area) continue;
      const next = keyOf(area.row, area.column);
      this.formulas.set(
        next,
        area.row === entry.row && area.column === entry.column
          ? entry
          : { ...entry, row: area.row, column: area.column },
      );
      if (unknown.has(key)) this.newFormulas.add(next);
    }
  }

  /** The formula's new text, after something it refers to moved or was renamed. */
  rewrite(entry: FormulaEntry, formula: string): void {
    this.formulas.set(keyOf(entry.row, entry.column), { ...entry, formula });
  }

  /** Whether the cell is hidden under a merge. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (area) => covers(area, row, column) && (area.row !== row || area.column !== column),
    );
  }
}

const EMPTY: StoredCell = Object.freeze({ value: null });

/** One number for a cell. */
export function keyOf(row: number, column: number): number {
  return row * 32768 + column;
}
