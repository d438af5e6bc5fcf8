import { ValueType, type Cell, type CellValue } from '@cj-tech-master/excelts';
import { parseArea, areaName } from './a1';
import { fileError } from './cells';
import { formulaFromFile, formulaToFile, type TabNames } from './fileFormulas';
import { offsetFormula } from './references';
import { keyOf, type Sheet } from './sheet';
import { cellsOf, findCell, forgetSave, hasStyle, rowsOf, setValue } from './storage';
import { NO_STYLE } from './styles';

/** The one pass over a tab's cells when a file is opened, and the one when it is written. */

/** A formula's value as ExcelTS gives it. */
interface FileFormula {
  readonly formula?: string;
  /** The cell whose formula this one repeats, moved. */
  readonly sharedFormula?: string;
  readonly shareType?: string;
  readonly ref?: string;
  readonly result?: unknown;
}

/** Gathers the formulas and makes unstyled cells share one style. */
export function adoptCells(sheet: Sheet, tabs: TabNames): void {
  const masters = new Map<string, { text: string; row: number; column: number }>();
  for (const row of rowsOf(sheet.grid)) {
    for (const cell of cellsOf(row)) {
      if (!hasStyle(cell.style)) cell.style = NO_STYLE;
      if (cell.type !== ValueType.Formula) continue;
      adoptFormula(sheet, cell, row.number, masters, tabs);
    }
  }
}

function adoptFormula(
  sheet: Sheet,
  cell: Cell,
  row: number,
  masters: Map<string, { text: string; row: number; column: number }>,
  tabs: TabNames,
): void {
  const column = cell.col;
  const { formula, sharedFormula, shareType, result } = cell.value as unknown as FileFormula;
  let text = formula;
  if (formula !== undefined && shareType === 'shared')
    masters.set(cell.address, { text: formula, row, column });
  if (text === undefined && sharedFormula !== undefined) {
    const master = masters.get(sharedFormula);
    text = master && offsetFormula(master.text, row - master.row, column - master.column);
  }
  if (text === undefined) {
    // A formula nobody can tell any more: its last result is what people saw.
    setValue(cell, (result ?? null) as CellValue);
    return;
  }
  sheet.formulas.set(keyOf(row, column), { row, column, formula: formulaFromFile(text, tabs) });
}

/** Writes the formulas' texts as the file needs them, and clears what the last save left on the cells. */
export function prepareCells(sheet: Sheet, tabs: TabNames): void {
  for (const row of rowsOf(sheet.grid)) for (const cell of cellsOf(row)) forgetSave(cell);
  for (const { row, column, formula } of sheet.formulas.values()) {
    const cell = findCell(sheet.grid, row, column);
    if (cell) setValue(cell, fileFormula(cell, formulaToFile(formula, tabs)));
  }
}

function fileFormula(cell: Cell, formula: string): CellValue {
  const { shareType, ref, result } = cell.value as unknown as FileFormula;
  const array = shareType === 'array' && ref !== undefined ? { shareType, ref: movedRef(ref, cell) } : {};
  const stored = writable(result);
  return { formula, ...array, ...(stored === undefined ? {} : { result: stored }) } as unknown as CellValue;
}

function writable(result: unknown): unknown {
  if (result === null || result === undefined) return undefined;
  const error = (result as { error?: string }).error;
  return typeof error === 'string' ? { error: fileError(error) } : result;
}

/** An array formula's range begins at its cell, wherever that has moved. */
function movedRef(ref: string, cell: Cell): string {
  const area = parseArea(ref);
  return area ? areaName({ ...area, row: cell.row, column: cell.col }) : cell.address;
}
