import { HEADING_ROW, type TabSpec } from '../tabs/spec';
import type { Table } from '../tabs/table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What of a standing tab's layout can get lost: pasting over, deleting or coming from Excel. */
export interface SheetLook {
  /** Headings of columns that should have a dropdown and have none in the first data row. */
  readonly listsMissing: readonly string[];
  readonly tonesMissing: boolean;
  /** Headings of formula columns whose first filled row holds no formula. */
  readonly formulasMissing: readonly string[];
  readonly notFrozen: boolean;
  /** A1 areas of merged cells below the headings: their lower cells read as empty. */
  readonly merged: readonly string[];
}

/** Five service calls a tab, four where it has no formula column. */
export function lookOf(sheet: Sheet, spec: TabSpec, table: Table): SheetLook {
  const first = table.headingRow + 1;
  const hasRow = first <= sheet.getMaxRows();
  return {
    listsMissing: hasRow ? listsMissing(sheet, spec, table, first) : [],
    tonesMissing: tonesOf(spec) > 0 && sheet.getConditionalFormatRules().length === 0,
    formulasMissing: hasRow ? formulasMissing(sheet, spec, table) : [],
    notFrozen: table.headingRow === HEADING_ROW && sheet.getFrozenRows() < HEADING_ROW,
    merged: hasRow ? mergedAreas(sheet, table) : [],
  };
}

/** A1 areas of merged cells below the headings: one service call. */
export function mergedAreas(sheet: Sheet, { headingRow, lastRow, lastColumn }: Table): string[] {
  const rows = Math.max(1, lastRow - headingRow);
  const merged = sheet.getRange(headingRow + 1, 1, rows, lastColumn).getMergedRanges();
  return merged.map((range) => range.getA1Notation());
}

function tonesOf(spec: TabSpec): number {
  return spec.columns.filter((column) => column.tones).length;
}

function listsMissing(sheet: Sheet, spec: TabSpec, table: Table, first: number): string[] {
  const wanted = spec.columns.filter((column) => column.list && table.columns.has(column.heading));
  if (wanted.length === 0) return [];
  const [rules = []] = sheet.getRange(first, 1, 1, table.lastColumn).getDataValidations();
  return wanted
    .map(({ heading }) => heading)
    .filter((heading) => !rules[(table.columns.get(heading) ?? 0) - 1]);
}

function formulasMissing(sheet: Sheet, spec: TabSpec, table: Table): string[] {
  const [row] = table.rows;
  if (!row) return [];
  return spec.columns
    .filter((column) => column.formula && table.columns.has(column.heading))
    .map(({ heading }) => heading)
    .filter((heading) => sheet.getRange(row.row, table.columns.get(heading) ?? 1).getFormula() === '');
}
