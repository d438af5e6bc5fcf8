import type { Cell } from '../lang/calendar';
import type { OutCell, OutRows } from '../tabs/block';
import { HEADING_ROW, type TabSpec } from '../tabs/spec';
import type { Table } from '../tabs/table';
import { type Book, readsBackAs } from './book';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A derived tab that is there already: its sheet, its table and what its cells held when it was read. */
export interface StandingTab {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly values: readonly (readonly Cell[])[];
}

/** Colours of the headings: dark text on a light ground, legible in print (contrast 12:1). */
const HEADING_GROUND = '#dbe7f3';
const DEFAULT_WIDTH = 150;
/** As many columns as nearly every tab of the add-on has: the ground of wider ones ends there. */
const PATTERN_HEADINGS = 'A4:G4';
/** A new sheet has columns A–Z and 1000 rows (apps-script.md 3.3). */
const COLUMNS_OF_NEW_SHEET = 26;

/**
 * Rewrites the rows of a standing tab, only where something differs, and clears what was below: one service
 * call, or none.
 * @returns whether anything was written
 */
export function rewriteRows(
  book: Book,
  standing: StandingTab,
  rows: OutRows,
  ids: ReadonlyMap<string, number>,
): boolean {
  const { table, sheet, values } = standing;
  const places = table.spec.columns.map((column) => table.columns.get(column.heading) ?? 0);
  const first = table.headingRow + 1;
  const count = Math.max(rows.length, table.lastRow - table.headingRow);
  const padded = padRows(rows, count, places.length);
  const unchanged = padded.every((row, at) =>
    row.every((cell, index) => {
      const place = places[index] ?? 0;
      return place === 0 || sameCell(readsBackAs(cell), values[first - 1 + at]?.[place - 1] ?? '');
    }),
  );
  if (unchanged || count === 0) return false;
  growTo(sheet, first + count - 1);
  for (const run of runsOf(places)) {
    const block = padded.map((row) => row.slice(run.from, run.from + run.length));
    book.write(sheet, first, run.column, block, ids);
  }
  return true;
}

/** A tab to be made, with its rows; `sheet` where it stands already but is empty. */
export interface MissingTab {
  readonly spec: TabSpec;
  readonly sheet: Sheet | null;
  readonly rows: OutRows;
}

/**
 * Makes missing tabs behind the others, all in the layout that tabs share: title, status, guidance, headings,
 * rows. The first is laid out by hand; the others are made from it in one call each, before anything is
 * written, for a tab made from another takes its contents too.
 */
export function createTabs(
  book: Book,
  missing: readonly MissingTab[],
  index: number,
  ids: Map<string, number>,
): void {
  let template: Sheet | null = null;
  const sheets = missing.map(({ spec, sheet: standing }, at) => {
    const sheet = standing ?? book.insert(spec.name, index + at, template);
    if (standing || !template) layOut(sheet);
    template ??= sheet;
    ids.set(spec.name, sheet.getSheetId());
    return sheet;
  });
  missing.forEach(({ spec, rows }, at) => {
    const sheet = sheets[at];
    if (sheet) fillNewTab(book, sheet, spec, rows, ids);
  });
}

function fillNewTab(
  book: Book,
  sheet: Sheet,
  spec: TabSpec,
  rows: OutRows,
  ids: ReadonlyMap<string, number>,
): void {
  const width = spec.columns.length;
  growTo(sheet, HEADING_ROW + rows.length);
  setWidths(sheet, spec);
  const head: OutCell[][] = [
    [spec.title],
    [''],
    [spec.guidance],
    spec.columns.map((column) => column.heading),
  ];
  book.write(sheet, 1, 1, [...padRows(head, HEADING_ROW, width), ...padRows(rows, rows.length, width)], ids);
}

/** What every tab of the add-on looks like; later ones are made from the first, in one call each. */
function layOut(sheet: Sheet): void {
  sheet.getRange('A4:Z').setWrap(true).setVerticalAlignment('top');
  sheet.getRangeList(['1:1', `${HEADING_ROW}:${HEADING_ROW}`]).setFontWeight('bold');
  sheet.getRange(PATTERN_HEADINGS).setBackground(HEADING_GROUND);
  sheet.setColumnWidths(1, COLUMNS_OF_NEW_SHEET, DEFAULT_WIDTH);
  sheet.setFrozenRows(HEADING_ROW);
}

/** Only widths far from the common one are set, equal neighbours together: each is a service call. */
function setWidths(sheet: Sheet, spec: TabSpec): void {
  let at = 0;
  while (at < spec.columns.length) {
    const width = spec.columns[at]?.width ?? DEFAULT_WIDTH;
    let count = 1;
    while (spec.columns[at + count]?.width === width) count += 1;
    if (width >= 2 * DEFAULT_WIDTH) sheet.setColumnWidths(at + 1, count, width);
    at += count;
  }
}

/**
 * Adds rows at the end where the sheet has too few; new rows take the formats of the last. Asking for a range
 * outside the sheet throws at once and costs no call, so the size is fetched only when it matters.
 */
export function growTo(sheet: Sheet, lastRow: number): void {
  if (holds(() => sheet.getRange(lastRow, 1))) return;
  const has = sheet.getMaxRows();
  sheet.insertRowsAfter(has, lastRow - has);
}

/** The same for columns. */
export function widenTo(sheet: Sheet, lastColumn: number): void {
  if (holds(() => sheet.getRange(1, lastColumn))) return;
  const has = sheet.getMaxColumns();
  sheet.insertColumnsAfter(has, lastColumn - has);
}

function holds(probe: () => unknown): boolean {
  try {
    probe();
    return true;
  } catch {
    return false;
  }
}

/** Rows of one width, and so many of them; a row that fits is taken as it is. */
function padRows(rows: OutRows, count: number, width: number): (readonly OutCell[])[] {
  return Array.from({ length: count }, (_, at) => {
    const row = rows[at] ?? [];
    return row.length === width ? row : Array.from({ length: width }, (__, column) => row[column] ?? '');
  });
}

/** Neighbouring columns are written together. `from` counts in the spec, `column` on the sheet. */
function runsOf(places: readonly number[]): { from: number; column: number; length: number }[] {
  const runs: { from: number; column: number; length: number }[] = [];
  places.forEach((place, at) => {
    const last = runs[runs.length - 1];
    if (place === 0) return;
    if (last && last.from + last.length === at && last.column + last.length === place) last.length += 1;
    else runs.push({ from: at, column: place, length: 1 });
  });
  return runs;
}

function sameCell(written: Cell | null, read: Cell): boolean {
  if (written === null) return false;
  if (typeof written === 'object') {
    return (
      typeof read === 'object' &&
      read.year === written.year &&
      read.month === written.month &&
      read.day === written.day
    );
  }
  return written === read || (typeof read !== 'object' && String(written) === String(read));
}
