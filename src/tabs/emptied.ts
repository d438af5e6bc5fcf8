import type { Cell } from '../lang/calendar';
import { HEADING } from '../register/headings';
import { AWARDS_TAB } from './awards';
import { MEETINGS_TAB } from './council';
import { DIRECTION_TAB, HONOURS_TAB, NURTURE_TAB, PUBLICITY_TAB, REPLICATION_TAB } from './logs';
import { MILESTONES_TAB } from './milestones';
import { REPORT_TEXT_TAB } from './report-text';
import { REPORTS_TAB } from './reports';
import { REVIEW_TAB } from './review';
import { SAME_NAMES_TAB } from './same-names';
import { SOURCES_TAB } from './sources';
import type { TabSpec } from './spec';
import { type Table, textAt } from './table';

/** A tab that a new period begins empty; `only` = these columns alone. */
export interface EmptiedTab {
  readonly spec: TabSpec;
  readonly only?: readonly string[];
}

/**
 * What belongs to a period and stays in its book. The review goes last: it tells which exemplars are carried over,
 * so that a run that dies before knows them still.
 */
export const EMPTIED_TABS: readonly EmptiedTab[] = [
  ...[AWARDS_TAB, NURTURE_TAB, REPLICATION_TAB, PUBLICITY_TAB, HONOURS_TAB, DIRECTION_TAB].map((spec) => ({
    spec,
  })),
  { spec: SAME_NAMES_TAB },
  { spec: REPORT_TEXT_TAB },
  { spec: MEETINGS_TAB },
  { spec: MILESTONES_TAB, only: ['Bắt đầu', 'Kết thúc', 'Hoàn thành ngày'] },
  { spec: REPORTS_TAB },
  { spec: SOURCES_TAB },
  { spec: REVIEW_TAB },
];

/** A block of cells to be emptied. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of a tab that a new period empties, as blocks of neighbouring columns that hold anything: everything
 * below the headings but formulas, columns of the people's own too, for their rows are gone.
 */
export function blocksToEmpty(
  { only }: EmptiedTab,
  table: Table,
  values: readonly (readonly Cell[])[],
): Block[] {
  const { headingRow, lastRow, lastColumn, columns, spec } = table;
  const formulas = new Set(
    spec.columns
      .filter(({ kind }) => kind === 'formula')
      .flatMap(({ heading }) => columns.get(heading) ?? []),
  );
  const wanted = only ? new Set(only.flatMap((heading) => columns.get(heading) ?? [])) : null;
  const blocks: { row: number; column: number; rows: number; columns: number }[] = [];
  for (let column = 1; column <= lastColumn; column += 1) {
    if (formulas.has(column) || (wanted && !wanted.has(column))) continue;
    if (!values.slice(headingRow).some((line) => !isBlank(line[column - 1]))) continue;
    const last = blocks[blocks.length - 1];
    if (last && last.column + last.columns === column) last.columns += 1;
    else blocks.push({ row: headingRow + 1, column, rows: lastRow - headingRow, columns: 1 });
  }
  return blocks;
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || cell === false;
}

/**
 * The rows of a department's tab, from its first data row to the last with anything in it, that are no complete
 * draft of a year: those a new period takes out.
 */
export function rowsOfOldPeriod(table: Table, end: number, firstYear: number): number[] {
  const kept = new Set(table.rows.filter((row) => isDraftOf(row, firstYear)).map(({ row }) => row));
  const rows: number[] = [];
  for (let row = table.headingRow + 1; row < end; row += 1) if (!kept.has(row)) rows.push(row);
  return rows;
}

/** Half a draft, left by a run that died between two writes, is none: it is taken out and written again. */
function isDraftOf(row: Table['rows'][number], year: number): boolean {
  const text = (heading: string): string => textAt(row, heading);
  if (text(HEADING.code) !== '' || text(HEADING.year) !== String(year)) return false;
  return [HEADING.name, HEADING.kind, HEADING.field].every((heading) => text(heading) !== '');
}
