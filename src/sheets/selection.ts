/** What a person has selected: the tab by name, and its rows, first and last, from 1. */
export interface Selection {
  readonly tab: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The selection at the grid, null where there is none: no service call. */
export function readSelection(): Selection | null {
  const range =
    SpreadsheetApp.getActiveSpreadsheet().getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  if (!range) return null;
  return { tab: range.getSheet().getName(), firstRow: range.getRow(), lastRow: range.getLastRow() };
}

/** Selects a cell and shows its tab: no service call. */
export function selectCell(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, column: number): void {
  sheet.getRange(row, column).activate();
}
