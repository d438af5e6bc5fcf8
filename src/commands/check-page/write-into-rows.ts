import type { CalendarDate, Cell } from '../../lang/calendar';
import type { Book, OpenTab } from '../../sheets/book';
import { settleWrites } from '../../sheets/lock';
import type { Table } from '../../tabs/table';

/** A cell of a row that people fill. */
export interface CellToWrite {
  readonly row: number;
  readonly value: string | number | boolean | CalendarDate;
}

/**
 * Writes into a column of a tab that people fill, and looks again: the lock keeps scripts out, not somebody who sorts or
 * inserts rows in this very moment. A cell that went into another row gets back what it held there.
 * @param values the cells from which the table was read a moment ago
 * @returns whether every cell went where it should
 */
export function writeIntoRows(
  book: Book,
  tab: OpenTab,
  { table, values }: { readonly table: Table; readonly values: readonly (readonly Cell[])[] },
  column: number,
  cells: readonly CellToWrite[],
): boolean {
  const put = (row: number, rows: readonly CellToWrite['value'][]): void =>
    book.write(tab.sheet, row, column, rows.map((cell) => [cell]), new Map()); // prettier-ignore
  for (const run of runsOf(cells)) put(run[0]?.row ?? 0, run.map(({ value }) => value)); // prettier-ignore
  settleWrites();
  const now = book.read(tab);
  const typed = inputColumns(table).filter((one) => one !== column);
  const rowText = (line: readonly Cell[] | undefined): string =>
    JSON.stringify(typed.map((one) => line?.[one - 1] ?? ''));
  const moved = cells.filter(({ row }) => rowText(now[row - 1]) !== rowText(values[row - 1]));
  for (const { row } of moved) {
    const before = values.find((line) => rowText(line) === rowText(now[row - 1]));
    if (before) put(row, [before[column - 1] ?? '']);
  }
  return moved.length === 0;
}

/** Columns whose cells only people change. */
function inputColumns({ spec, columns }: Table): number[] {
  return spec.columns.flatMap(({ kind, heading }) => (kind === 'in' ? (columns.get(heading) ?? []) : []));
}

/** Neighbouring rows together: a write each. */
function runsOf(cells: readonly CellToWrite[]): CellToWrite[][] {
  const runs: CellToWrite[][] = [];
  for (const cell of cells) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]?.row === cell.row - 1) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
