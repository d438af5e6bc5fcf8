import { type CalendarDate, parseDate } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import { HEADING } from '../register/headings';
import { DEPARTMENT_TAB } from './department';
import { cellAt, type Table, textAt } from './table';

/** Cells of a column that hold a day, a number or a year otherwise than the column is laid for. */
export interface TypedAsText {
  readonly heading: string;
  readonly column: number;
  readonly kind: 'date' | 'number' | 'year';
  readonly cells: readonly {
    readonly row: number;
    readonly text: string;
    /** What it says; of days and numbers the add-on reads it already, so that nothing that is counted changes. */
    readonly value: CalendarDate | number;
  }[];
}

/** Days, numbers and years of a tab that were typed as text and mean but one thing. */
export function typedAsText(table: Table): TypedAsText[] {
  return [...laidOtherwise(table), ...yearsInWords(table)];
}

/** "năm 2024" in `Năm` of a department's tab: an error of the row, though nobody could mean another year. */
function yearsInWords(table: Table): TypedAsText[] {
  const column = table.columns.get(HEADING.year);
  if (table.spec !== DEPARTMENT_TAB || column === undefined) return [];
  const cells = table.rows.flatMap((line) => {
    const text = textAt(line, HEADING.year);
    const [, year] = /^n[aă]m\s*(\d{4})$/iu.exec(text) ?? [];
    return year === undefined ? [] : [{ row: line.row, text, value: Number(year) }];
  });
  return cells.length === 0 ? [] : [{ heading: HEADING.year, column, kind: 'year', cells }];
}

function laidOtherwise(table: Table): TypedAsText[] {
  return table.spec.columns.flatMap(({ heading, kind, format }): TypedAsText[] => {
    const column = table.columns.get(heading);
    if (kind !== 'in' || column === undefined || (format !== 'dd/MM/yyyy' && format !== '0')) return [];
    const read = format === '0' ? parseWhole : parseDate;
    const cells = table.rows.flatMap((line) => {
      const cell = cellAt(line, heading);
      const value = typeof cell === 'string' ? read(cell) : null;
      return value === null ? [] : [{ row: line.row, text: String(cell), value }];
    });
    return cells.length === 0 ? [] : [{ heading, column, kind: format === '0' ? 'number' : 'date', cells }];
  });
}
