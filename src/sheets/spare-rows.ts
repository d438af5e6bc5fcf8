import { columnFormulas, columnRange } from '../tabs/layout';
import type { RowsToAdd } from '../tabs/spare-rows';
import type { Table } from '../tabs/table';
import { growTo } from './derived-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds blank rows laid out like those above: formats and lists come with them, the formulas are laid here. Two
 * service calls, one more a formula column.
 * @param table the tab as it stands before
 */
export function addSpareRows(sheet: Sheet, table: Table, { first, count, inside }: RowsToAdd): void {
  if (inside) sheet.insertRowsBefore(first, count);
  else growTo(sheet, first + count - 1);
  const { headingRow, columns } = table;
  const rows = first + count - 1 - headingRow;
  for (const column of table.spec.columns) {
    const at = columns.get(column.heading);
    const formulas = columnFormulas(column, columns, headingRow, rows);
    if (at === undefined || !formulas) continue;
    const own = formulas.slice(first - headingRow - 1).map((formula) => [formula]);
    sheet.getRange(columnRange(at, first - 1, count)).setFormulas(own);
  }
}
