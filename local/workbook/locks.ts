import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { covers } from './a1';
import type { Area, StoredProtection } from './model';
import { cellsOf, columnsOf, columnStyle, hasStyle, makeCell, rowsOf } from './storage';
import { isUnlocked, withLock } from './styles';

/**
 * Protections as Excel knows them: a tab is protected or not, a cell locked or not. No password: a guard rail.
 * Warnings are left out, as Excel has none.
 */

/** Which cells of a tab are locked. */
export interface Guard {
  readonly whole: boolean;
  readonly locked: readonly Area[];
  readonly open: readonly Area[];
  readonly rows: number;
  readonly columns: number;
}

/** The guard that a tab's protections make together; undefined where nothing stops anybody. */
export function guardOf(
  protections: readonly StoredProtection[],
  rows: number,
  columns: number,
): Guard | undefined {
  const stopping = protections.filter((protection) => !protection.warningOnly);
  if (stopping.length === 0) return undefined;
  const sheets = stopping.filter((protection) => protection.area === undefined);
  return {
    whole: sheets.length > 0,
    locked: stopping.flatMap((protection) => protection.area ?? []),
    open: sheets.flatMap((protection) => protection.unprotected),
    rows,
    columns,
  };
}

function isLocked(guard: Guard, row: number, column: number): boolean {
  if (guard.locked.some((area) => covers(area, row, column))) return true;
  return guard.whole && !guard.open.some((area) => covers(area, row, column));
}

/** Rows at which a column's locking changes, from 1; the last one's state holds to the end of the grid. */
function bands(guard: Guard, column: number): { from: number; to: number; locked: boolean }[] {
  const edges = new Set([1]);
  for (const area of [...guard.locked, ...guard.open]) {
    if (column < area.column || column >= area.column + area.columns) continue;
    edges.add(area.row);
    if (area.row + area.rows <= guard.rows) edges.add(area.row + area.rows);
  }
  const starts = [...edges].filter((row) => row <= guard.rows).sort((a, b) => a - b);
  return starts.map((from, i) => ({
    from,
    to: (starts[i + 1] ?? guard.rows + 1) - 1,
    locked: isLocked(guard, from, column),
  }));
}

/** Locks and unlocks the cells of a tab; empty ones are made only where their column says otherwise. */
export function applyLocks(grid: Worksheet, guard: Guard): void {
  const plain = withLock(true, false);
  const explicit = withLock(true, true);
  const open = withLock(false, true);
  const columnOpen: boolean[] = [];
  const bandsOf: ReturnType<typeof bands>[] = [];
  const needsColumns = guard.locked.length + guard.open.length > 0 || !guard.whole;
  for (let column = 1; needsColumns && column <= guard.columns; column++) {
    const list = bands(guard, column);
    bandsOf[column] = list;
    columnOpen[column] = list.at(-1)?.locked === false;
  }
  for (const [i, column] of columnsOf(grid).entries()) {
    if (!columnOpen[i + 1] && isUnlocked(column.style)) column.style = plain(column.style);
  }
  columnOpen.forEach((isOpen, column) => {
    if (isOpen && !isUnlocked(columnStyle(grid, column))) setColumnStyle(grid, column, open);
  });
  makeExceptions(grid, bandsOf, columnOpen);
  for (const row of rowsOf(grid)) {
    for (const cell of cellsOf(row)) {
      const column = cell.col;
      const locked = needsColumns ? isLocked(guard, row.number, column) : true;
      lockCell(cell, locked, columnOpen[column] ? explicit : plain, open);
    }
  }
}

type Change = ReturnType<typeof withLock>;

function lockCell(cell: Cell, locked: boolean, lock: Change, open: Change): void {
  cell.style = locked ? lock(cell.style) : open(cell.style);
}

function setColumnStyle(grid: Worksheet, number: number, change: Change): void {
  const column = grid.getColumn(number);
  // A column element without a width would be drawn with none.
  column.width ??= grid.properties.defaultColWidth ?? 64 / 7;
  column.style = change(column.style);
}

function makeExceptions(
  grid: Worksheet,
  bandsOf: readonly ReturnType<typeof bands>[],
  columnOpen: readonly boolean[],
): void {
  bandsOf.forEach((list, column) => {
    for (const { from, to, locked } of list) {
      if (locked !== columnOpen[column]) continue;
      for (let row = from; row <= to; row++) makeCell(grid, row, column);
    }
  });
  // A styled row locks its empty cells by itself.
  const styled = [...rowsOf(grid)].filter((row) => hasStyle(row.style));
  for (const row of styled) columnOpen.forEach((_, column) => makeCell(grid, row.number, column));
}

/** The areas that a plain Excel file leaves open on a protected tab. */
export function openAreas(grid: Worksheet, rows: number, columns: number): Area[] {
  const list: OpenRun[] = [];
  let previous: OpenRun[] = [];
  for (let column = 1; column <= columns; column++) {
    const runs = openRuns(grid, rows, column);
    const same = previous.length === runs.length && runs.every((run, i) => sameRows(run, previous[i]));
    if (same) {
      for (const area of previous) area.columns++;
      continue;
    }
    list.push(...runs);
    previous = runs;
  }
  return list;
}

/** An area while it still grows. */
type OpenRun = { -readonly [part in keyof Area]: Area[part] };

function sameRows(run: Area, other: Area | undefined): boolean {
  return other !== undefined && run.row === other.row && run.rows === other.rows;
}

function openRuns(grid: Worksheet, rows: number, column: number): OpenRun[] {
  const byDefault = isUnlocked(columnStyle(grid, column));
  const runs: OpenRun[] = [];
  for (let row = 1; row <= rows; row++) {
    const inRow = grid.findRow(row);
    const cell = inRow?.findCell(column);
    const ofRow = inRow && hasStyle(inRow.style) ? isUnlocked(inRow.style) : byDefault;
    if (!(cell ? isUnlocked(cell.style) : ofRow)) continue;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
