import { Cell, Workbook, Worksheet, type CellValue, type Column, type Row } from '@cj-tech-master/excelts';
import { cellName } from './a1';
import { NO_STYLE, type FileFont, type FileStyle } from './styles';

/**
 * The cells as ExcelTS stores them. Its own splicing copies every cell and every style, which takes seconds
 * on a large tab and loses the sharing of styles; so the few private fields that hold the grid are named here,
 * once, for the pinned version of the package.
 */
interface GridInside {
  _rows: (Row | undefined)[];
  _columns: Column[] | null;
}
interface BookInside {
  _defaultFont?: FileFont;
}
interface RowInside {
  _number: number;
  _cells: (Cell | undefined)[];
}
interface ColumnInside {
  _number: number;
}
interface CellInside {
  _address: string;
  _value: { address: string; model: { styleId?: number | undefined } };
}

// The casts of this file: TypeScript's `private` is all that stands between.
const insideGrid = (grid: Worksheet) => grid as unknown as GridInside;
const insideBook = (file: Workbook) => file as unknown as BookInside;
const insideRow = (row: Row) => row as unknown as RowInside;
const insideColumn = (column: Column) => column as unknown as ColumnInside;
const insideCell = (cell: Cell) => cell as unknown as CellInside;

/** The font of a workbook's cells that name none. */
export function fontOf(file: Workbook): FileFont {
  return insideBook(file)._defaultFont ?? { size: 11, name: 'Calibri', family: 2 };
}

/** Sets that font, before any cell is there. */
export function setFont(file: Workbook, font: FileFont): void {
  insideBook(file)._defaultFont = font;
}

/** Rows that exist, in order. */
export function* rowsOf(grid: Worksheet): Generator<Row> {
  for (const row of Object.values(insideGrid(grid)._rows)) if (row) yield row;
}

/** Cells of a row that exist, in order. */
export function cellsOf(row: Row): Cell[] {
  return Object.values(insideRow(row)._cells).filter((cell): cell is Cell => cell !== undefined);
}

/** The cell, if there is one. */
export function findCell(grid: Worksheet, row: number, column: number): Cell | undefined {
  return grid.findRow(row)?.findCell(column);
}

/** The cell, made where there is none; a made cell shares its style object with its like. */
export function makeCell(grid: Worksheet, row: number, column: number): Cell {
  const inRow = grid.getRow(row);
  const known = inRow.findCell(column);
  if (known) return known;
  const cell = inRow.getCell(column);
  cell.style = defaultStyle(grid, row, column);
  return cell;
}

/** The style of a cell that does not exist: the row's, else the column's. */
export function defaultStyle(grid: Worksheet, row: number, column: number): FileStyle {
  const ofRow = grid.findRow(row)?.style;
  if (ofRow && hasStyle(ofRow)) return ofRow;
  return columnStyle(grid, column);
}

/** A column's own style. */
export function columnStyle(grid: Worksheet, column: number): FileStyle {
  const style = insideGrid(grid)._columns?.[column - 1]?.style;
  return style && hasStyle(style) ? style : NO_STYLE;
}

/** Whether a style says anything. */
export function hasStyle(style: FileStyle | undefined): boolean {
  if (style === undefined || style === NO_STYLE) return false;
  for (const key in style) if (style[key as keyof FileStyle] !== undefined) return true;
  return false;
}

/** Columns that exist, in order. */
export function columnsOf(grid: Worksheet): Column[] {
  return insideGrid(grid)._columns ?? [];
}

/** Sets what a cell holds, without touching a merge. */
export function setValue(cell: Cell, value: CellValue): void {
  cell.value = value;
}

/** Forgets what the last save noted on a cell: a stale style number would be written again. */
export function forgetSave(cell: Cell): void {
  insideCell(cell)._value.model.styleId = undefined;
}

/** Puts in (count > 0) or takes out rows of cells. */
export function spliceRows(grid: Worksheet, at: number, count: number): void {
  const inside = insideGrid(grid);
  const rows = inside._rows;
  if (count < 0) rows.splice(at - 1, -count);
  else if (rows.length >= at) {
    // Grown first, as splice needs one argument an element.
    rows.length += count;
    rows.copyWithin(at - 1 + count, at - 1, rows.length - count);
    rows.fill(undefined, at - 1, at - 1 + count);
  }
  for (let i = at - 1; i < rows.length; i++) {
    const row = rows[i];
    if (row) renumberRow(row, i + 1);
  }
}

function renumberRow(row: Row, number: number): void {
  insideRow(row)._number = number;
  for (const cell of cellsOf(row)) readdress(cell, number, cell.col);
}

function readdress(cell: Cell, row: number, column: number): void {
  const address = cellName(row, column);
  insideCell(cell)._address = address;
  insideCell(cell)._value.address = address;
}

/** Puts in (count > 0) or takes out columns of cells. */
export function spliceColumns(grid: Worksheet, at: number, count: number): void {
  const inside = insideGrid(grid);
  // Cells know their column as an object: all columns there are must move with them.
  let widest = 0;
  for (const row of rowsOf(grid)) widest = Math.max(widest, insideRow(row)._cells.length);
  if (widest > 0) grid.getColumn(Math.max(widest, at));
  const columns = inside._columns ?? [];
  const added = Array.from({ length: Math.max(0, count) });
  if (columns.length >= at) {
    const fresh = added.map((_, i) => newColumn(grid, at + i));
    columns.splice(at - 1, Math.max(0, -count), ...fresh);
    columns.forEach((column, i) => (insideColumn(column)._number = i + 1));
  }
  for (const row of rowsOf(grid)) {
    const cells = insideRow(row)._cells;
    if (cells.length < at) continue;
    cells.splice(at - 1, Math.max(0, -count), ...added.map(() => undefined));
    cells.forEach((cell, i) => {
      if (cell && i >= at - 1) readdress(cell, row.number, i + 1);
    });
  }
}

function newColumn(grid: Worksheet, number: number): Column {
  // The class is not exported as a value that can be constructed without its worksheet: borrow it from one.
  const known = grid.getColumn(1);
  const Made = known.constructor as new (worksheet: Worksheet, number: number, defn?: false) => Column;
  return new Made(grid, number, false);
}

/**
 * A workbook whose model is made once: the package's own makes every cell's model twice, which costs
 * a save of thirty tabs a quarter of its time.
 */
export class LeanWorkbook extends Workbook {
  // Both halves must be overridden together; the setter only hands on.
  override get model() {
    const all = this.worksheets;
    const sheets = all.map((sheet) => sheet.model);
    return { ...this.headOfModel(), worksheets: sheets, sheets };
  }

  override set model(value: Workbook['model']) {
    super.model = value;
  }

  private headOfModel(): Workbook['model'] {
    // With no tabs in sight the package's getter gathers the rest cheaply.
    const inside = this as unknown as { _worksheets: Worksheet[] };
    const kept = inside._worksheets;
    inside._worksheets = [];
    try {
      return super.model;
    } finally {
      inside._worksheets = kept;
    }
  }
}
