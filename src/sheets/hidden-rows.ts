type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that nobody sees. */
export interface HiddenRows {
  readonly byHand: readonly number[];
  readonly byFilter: readonly number[];
}

/**
 * Which of the given rows are hidden: Sheets tells of one row at a time, so this is a call a row, two where the tab has a
 * filter. Null where the time was up before the last row.
 */
export function hiddenRows(
  sheet: Sheet,
  rows: readonly number[],
  outOfTime: () => boolean,
): HiddenRows | null {
  const isFiltered = sheet.getFilter() !== null;
  const byHand: number[] = [];
  const byFilter: number[] = [];
  for (const row of rows) {
    if (outOfTime()) return null;
    if (sheet.isRowHiddenByUser(row)) byHand.push(row);
    else if (isFiltered && sheet.isRowHiddenByFilter(row)) byFilter.push(row);
  }
  return { byHand, byFilter };
}

/** Shows rows again: a call for each run of neighbours. */
export function showRows(sheet: Sheet, rows: readonly number[]): void {
  for (let first = 0; first < rows.length; first += 1) {
    let last = first;
    while (rows[last + 1] === (rows[last] ?? 0) + 1) last += 1;
    sheet.showRows(rows[first] ?? 1, last - first + 1);
    first = last;
  }
}

/** Takes the filter of a tab away; its rows are seen again. */
export function removeFilter(sheet: Sheet): void {
  sheet.getFilter()?.remove();
}

/** Parts merged cells; what they say stays in the first of them. */
export function breakApart(sheet: Sheet, areas: readonly string[]): void {
  for (const area of areas) sheet.getRange(area).breakApart();
}
