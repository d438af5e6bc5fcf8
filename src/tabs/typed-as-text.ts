import { type CalendarDate, parseDate } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import { cellAt, type Table } from './table';

/** Cells of a column laid for days or numbers that hold them as text: formulas of the sheet do not see those. */
export interface TypedAsText {
  readonly heading: string;
  readonly column: number;
  readonly kind: 'date' | 'number';
  readonly cells: readonly {
    readonly row: number;
    readonly text: string;
    /** What the add-on reads in it already: to write it changes nothing that is counted. */
    readonly value: CalendarDate | number;
  }[];
}

/** Days and numbers of a tab that were typed as text and can be read. */
export function typedAsText(table: Table): TypedAsText[] {
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
