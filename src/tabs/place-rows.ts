import type { Cell } from '../lang/calendar';
import { cellText } from '../lang/text';
import { type ColumnRun, columnRuns, type SampleRow } from './sample-rows';
import type { Table } from './table';

/** A row that was to be added and stands already, whole or in part. */
export interface FoundRow {
  /** Index of the row among those to be added. */
  readonly at: number;
  /** Where it stands, from 1. */
  readonly row: number;
  /** Indexes of the runs of columns that are still empty there. */
  readonly missing: readonly number[];
}

/** Rows to be added, as blocks of columns, and those of them that an earlier run wrote before it died. */
export interface PlacedRows {
  readonly runs: readonly ColumnRun[];
  readonly found: readonly FoundRow[];
}

/**
 * Looks below a row of a tab for rows that are to be added: equal in every run of columns, or equal in some and
 * empty in the others, as a run leaves them that dies between two writes. Each standing row is found once.
 * @param from the first row that may be one of them; null = none can
 */
export function placeRows(
  table: Table,
  values: readonly (readonly Cell[])[],
  rows: readonly SampleRow[],
  from: number | null,
): PlacedRows {
  const runs = columnRuns(table, rows);
  if (from === null) return { runs, found: [] };
  const start = Math.max(from, table.headingRow + 1);
  const standing = values.slice(start - 1).map((line, below) => ({ row: start + below, line, taken: false }));
  const found: FoundRow[] = [];
  for (const wanted of ['whole', 'part'] as const) {
    rows.forEach((_, at) => {
      if (found.some((one) => one.at === at)) return;
      for (const one of standing) {
        const missing = one.taken ? null : missingRuns(runs, at, one.line);
        if (missing === null || (wanted === 'whole' && missing.length > 0)) continue;
        one.taken = true;
        found.push({ at, row: one.row, missing });
        return;
      }
    });
  }
  return { runs, found: found.sort((a, b) => a.at - b.at) };
}

/** The runs that are empty in a line whose other runs are those of the row; null where it is another row. */
function missingRuns(runs: readonly ColumnRun[], at: number, line: readonly Cell[]): number[] | null {
  const missing: number[] = [];
  let known = false;
  for (const [index, run] of runs.entries()) {
    const wanted = (run.cells[at] ?? []).map((cell) => String(cell));
    const there = wanted.map((_, right) => textOf(line[run.column - 1 + right]));
    if (wanted.every((text) => text === '')) {
      if (there.some((text) => text !== '')) return null;
    } else if (wanted.every((text, right) => text === there[right])) known = true;
    else if (there.every((text) => text === '')) missing.push(index);
    else return null;
  }
  return known ? missing : null;
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined || cell === false ? '' : cellText(cell);
}

/** Cells to write at a place, one block. */
export interface PlacedBlock {
  readonly row: number;
  readonly run: ColumnRun;
}

/** What is left to write: empty runs of rows that stand in part, then the rows that do not stand, from `below` on. */
export function blocksToWrite({ runs, found }: PlacedRows, below: number): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  runs.forEach((run, index) => {
    const open = found.filter((one) => one.missing.includes(index)).sort((a, b) => a.row - b.row);
    for (let at = 0; at < open.length;) {
      let end = at + 1;
      while (end < open.length && open[end]?.row === (open[at]?.row ?? 0) + end - at) end += 1;
      const cells = open.slice(at, end).map((one) => run.cells[one.at] ?? []);
      blocks.push({ row: open[at]?.row ?? below, run: { ...run, cells } });
      at = end;
    }
  });
  const there = new Set(found.map((one) => one.at));
  for (const run of runs) {
    const cells = run.cells.filter((_, at) => !there.has(at));
    if (cells.length > 0) blocks.push({ row: below, run: { ...run, cells } });
  }
  return blocks;
}
