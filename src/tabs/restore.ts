import type { SnapshotTab } from '../history/snapshot';
import type { Cell } from '../lang/calendar';
import { cellText, comparisonKey } from '../lang/text';
import { HEADING } from '../register/headings';
import type { OutCell } from './block';
import { DEPARTMENT_TAB } from './department';
import { DEPARTMENTS_TAB, STATE_HEADINGS } from './departments';
import { columnFormulas, ownColumns } from './layout';
import { REVIEW_TAB } from './review';
import { HEADING_ROW, type TabSpec } from './spec';
import { isProblem, readTable, type Table } from './table';
import { TARGET_AUTO_HEADINGS, TARGETS_TAB } from './targets';

/** Cells to be written in one go. */
export interface RestoreBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** What restoring one tab would write. */
export interface RestorePlan {
  readonly blocks: readonly RestoreBlock[];
  /** Cells that differ. */
  readonly cells: number;
  /** Filled rows now and then. */
  readonly before: number;
  readonly after: number;
}

/** Columns that every count writes again from the others: nothing of theirs is lost. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  [DEPARTMENT_TAB.id]: [HEADING.check],
  [DEPARTMENTS_TAB.id]: STATE_HEADINGS,
  [TARGETS_TAB.id]: TARGET_AUTO_HEADINGS,
  [REVIEW_TAB.id]: ['Tỷ lệ (%)'],
};

/** A column of the snapshot, null where it had none, and where it goes. */
interface Lane {
  readonly from: number | null;
  readonly to: number;
  /** Written above the cells where the tab lacks the column. */
  readonly heading: string | null;
}

/**
 * What makes a standing tab as it was, rows as wholes: cells that people type, and those of the add-on that no count
 * could make again (codes, statuses). Formula columns are left alone, and so are columns where all is as it was. A
 * row that the snapshot has not is emptied.
 * @returns null where the snapshot's own headings are not all there
 */
export function planRestore(
  standing: { readonly table: Table; readonly values: readonly (readonly Cell[])[] },
  snapshot: SnapshotTab,
): RestorePlan | null {
  const { table, values } = standing;
  const from = readTable(table.spec, snapshot.name, snapshot.rows);
  if (isProblem(from)) return null;
  const count = Math.max(snapshot.rows.length - from.headingRow, values.length - table.headingRow, 0);
  let cells = 0;
  const changed = lanesOf(table, values, from, snapshot.rows).flatMap(({ from: source, to, heading }) => {
    const now = columnOf(values, table.headingRow, to, count);
    const then = columnOf(snapshot.rows, from.headingRow, source, count);
    const differing = then.flatMap((cell, at) => (isSame(cell, now[at] ?? '') ? [] : [at]));
    const [first] = differing;
    if (first === undefined) return [];
    cells += differing.length;
    const last = differing[differing.length - 1] ?? first;
    return [{ to, heading, then, first, last }];
  });
  const blocks: RestoreBlock[] = [];
  for (let at = 0; at < changed.length;) {
    const run = [changed[at]].flatMap((one) => one ?? []);
    for (let next = changed[at + run.length]; next; next = changed[at + run.length]) {
      const last = run[run.length - 1];
      if (!last || next.to !== last.to + 1 || (next.heading === null) !== (last.heading === null)) break;
      run.push(next);
    }
    at += run.length;
    const [lead] = run;
    if (!lead) break;
    const first = Math.min(...run.map((one) => one.first));
    const end = Math.max(...run.map((one) => one.last));
    const lines = Array.from({ length: end - first + 1 }, (_, line) =>
      run.map(({ then }) => then[first + line] ?? ''),
    );
    if (lead.heading === null)
      blocks.push({ row: table.headingRow + 1 + first, column: lead.to, cells: lines });
    else {
      const above = Array.from({ length: first }, () => run.map(() => ''));
      const head = run.map(({ heading }) => heading ?? '');
      blocks.push({ row: table.headingRow, column: lead.to, cells: [head, ...above, ...lines] });
    }
  }
  return { blocks, cells, before: table.rows.length, after: from.rows.length };
}

/**
 * The rows of a tab that is made again, in the order of the spec's columns and from its first data row on; null where
 * the snapshot's headings are not all there.
 */
export function rowsAgain(spec: TabSpec, snapshot: SnapshotTab): OutCell[][] | null {
  const from = readTable(spec, snapshot.name, snapshot.rows);
  if (isProblem(from)) return null;
  const last = from.rows[from.rows.length - 1]?.row ?? from.headingRow;
  const count = last - from.headingRow;
  const formulas = spec.columns.map((column) => columnFormulas(column, ownColumns(spec), HEADING_ROW, count));
  return Array.from({ length: count }, (_, line) =>
    spec.columns.map(({ heading, kind }, at): OutCell => {
      const formula = formulas[at]?.[line];
      if (formula !== undefined) return { formula };
      const source = from.columns.get(heading);
      const cell = source === undefined ? '' : snapshot.rows[from.headingRow + line]?.[source - 1];
      return kind === 'formula' ? '' : (cell ?? '');
    }),
  );
}

function lanesOf(
  table: Table,
  values: readonly (readonly Cell[])[],
  from: Table,
  rows: readonly (readonly Cell[])[],
): Lane[] {
  let right = table.lastColumn;
  const lanes: Lane[] = [];
  const add = (source: number | undefined, place: number | undefined, heading: string): void => {
    if (source === undefined && place === undefined) return;
    if (place === undefined) right += 1;
    lanes.push({ from: source ?? null, to: place ?? right, heading: place === undefined ? heading : null });
  };
  const counted = COUNTED[table.spec.id] ?? [];
  for (const { heading, kind } of table.spec.columns) {
    const source = from.columns.get(heading);
    const left =
      kind === 'formula' || (kind === 'auto' && (source === undefined || counted.includes(heading)));
    if (!left) add(source, table.columns.get(heading), heading);
  }
  // Columns that people added of their own: by heading, where a snapshot has them.
  const own = ownHeadings(table, values);
  for (const [key, source] of ownHeadings(from, rows))
    add(source, own.get(key), cellText(rows[from.headingRow - 1]?.[source - 1] ?? ''));
  return lanes.sort((one, other) => one.to - other.to);
}

/** Headings that are none of the spec's, by what they are compared by; of two alike the first. */
function ownHeadings(table: Table, values: readonly (readonly Cell[])[]): Map<string, number> {
  const known = new Set(table.spec.columns.map(({ heading }) => comparisonKey(heading)));
  const found = new Map<string, number>();
  (values[table.headingRow - 1] ?? []).forEach((cell, at) => {
    const key = comparisonKey(cellText(cell));
    if (key !== '' && !known.has(key) && !found.has(key)) found.set(key, at + 1);
  });
  return found;
}

function columnOf(
  rows: readonly (readonly Cell[])[],
  headingRow: number,
  column: number | null,
  count: number,
): Cell[] {
  return Array.from({ length: count }, (_, at) =>
    column === null ? '' : (rows[headingRow + at]?.[column - 1] ?? ''),
  );
}

/** A number or a day that a text column gave back as its text is the same; an unticked box is not an empty cell. */
function isSame(one: Cell, other: Cell): boolean {
  if (one === other) return true;
  return typeof one !== 'boolean' && typeof other !== 'boolean' && cellText(one) === cellText(other);
}
