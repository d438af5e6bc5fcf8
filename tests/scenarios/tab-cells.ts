import type { LocalWorkbook, StoredValue } from '../../local/workbook/model';

/** All cells of a tab, row by row from A1. @param empty what stands for a cell that holds nothing */
export function tabCells(workbook: LocalWorkbook, name: string, empty: StoredValue = null): StoredValue[][] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No tab ${name}`);
  return Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from(
      { length: sheet.lastColumn() },
      (__, column) => sheet.cell(row + 1, column + 1).value ?? empty,
    ),
  );
}
