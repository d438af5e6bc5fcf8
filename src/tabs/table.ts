import type { Cell } from '../lang/calendar';
import { cellText, comparisonKey, tidy } from '../lang/text';
import { requiredHeadings, type TabSpec } from './spec';

/** A row of a tab: its number on the sheet, from 1, and its cells by heading. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A tab as read, its headings found wherever they stand. */
export interface Table {
  readonly spec: TabSpec;
  readonly tab: string;
  /** Sheet row of the headings. */
  readonly headingRow: number;
  /** Sheet column of each heading that was found, from 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows with some text in a column that people fill (any column of an auto tab). */
  readonly rows: readonly TableRow[];
  /** Last row and column of what was read. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Why a tab cannot be used; nothing is written then. */
export interface TabProblem {
  readonly kind: 'missing-tab' | 'missing-heading' | 'doubled-heading' | 'no-rows';
  readonly tab: string;
  /** The headings meant, '' where the tab itself is. */
  readonly headings: readonly string[];
}

const HEADING_ROWS = 10;

/**
 * Finds a tab's headings and reads its rows. The heading row is the first of rows 1–10 that holds the
 * required headings; order, extra columns, case, spacing and Unicode form do not matter (workbook.md).
 */
export function readTable(
  spec: TabSpec,
  tab: string,
  values: readonly (readonly Cell[])[],
): Table | TabProblem {
  const found = findHeadingRow(spec, values);
  if ('missing' in found) return { kind: 'missing-heading', tab, headings: found.missing };
  const { index, columns, doubled } = found;
  if (doubled.length > 0) return { kind: 'doubled-heading', tab, headings: doubled };
  const inputs = spec.columns.filter((column) => column.kind === 'in' || column.required || column.namesRow);
  const watched = (inputs.length > 0 ? inputs : spec.columns).map(
    (column) => columns.get(column.heading) ?? 0,
  );
  const rows: TableRow[] = [];
  for (let at = index + 1; at < values.length; at += 1) {
    const line = values[at] ?? [];
    if (!watched.some((column) => hasText(line[column - 1]))) continue;
    const cells = new Map<string, Cell>();
    for (const [heading, column] of columns) cells.set(heading, line[column - 1] ?? '');
    rows.push({ row: at + 1, cells });
  }
  return {
    spec,
    tab,
    headingRow: index + 1,
    columns,
    rows,
    lastRow: values.length,
    lastColumn: values.reduce((most, line) => Math.max(most, line.length), 0),
  };
}

/** Whether the tab's values hold its required headings: how a renamed tab is known again. */
export function holdsHeadings(spec: TabSpec, values: readonly (readonly Cell[])[]): boolean {
  return !('missing' in findHeadingRow(spec, values));
}

/** A cell's text, tidied; '' where the tab lacks the heading. */
export function textAt(row: TableRow, heading: string): string {
  return tidy(cellText(row.cells.get(heading) ?? ''));
}

export function cellAt(row: TableRow, heading: string): Cell {
  return row.cells.get(heading) ?? '';
}

export function isProblem(read: Table | TabProblem): read is TabProblem {
  return 'kind' in read;
}

type HeadingRow = { index: number; columns: Map<string, number>; doubled: string[] } | { missing: string[] };

function findHeadingRow(spec: TabSpec, values: readonly (readonly Cell[])[]): HeadingRow {
  const required = requiredHeadings(spec);
  const wanted = new Map(spec.columns.map((column) => [comparisonKey(column.heading), column.heading]));
  let fewest = required;
  for (let index = 0; index < Math.min(HEADING_ROWS, values.length); index += 1) {
    const columns = new Map<string, number>();
    const doubled: string[] = [];
    (values[index] ?? []).forEach((cell, at) => {
      const heading = typeof cell === 'string' ? wanted.get(comparisonKey(cell)) : undefined;
      if (heading === undefined) return;
      if (columns.has(heading)) doubled.push(heading);
      else columns.set(heading, at + 1);
    });
    const missing = required.filter((heading) => !columns.has(heading));
    if (missing.length === 0)
      return { index, columns, doubled: doubled.filter((one) => required.includes(one)) };
    if (missing.length < fewest.length) fewest = missing;
  }
  return { missing: fewest };
}

/** An unticked checkbox is no text: a column of them must not make a row. */
function hasText(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '' || cell === false) return false;
  return typeof cell !== 'string' || tidy(cell) !== '';
}
