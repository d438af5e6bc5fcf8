import type { GuardArea } from './guard';

/** Under this description the seals of sent rows are found again; the audit leaves such protections alone. */
export const SEAL_DESCRIPTION = 'so-dien-hinh:sealed';

/** A row of a department's tab with the columns, from 1, that its department may no longer change. */
export interface ClosedRow {
  readonly row: number;
  readonly columns: readonly number[];
}

/**
 * The areas to protect: neighbouring rows that are closed in the same columns together, neighbouring columns too.
 * @param bridges columns that may be covered besides, so that two runs of columns become one protection
 */
export function sealAreas(closed: readonly ClosedRow[], bridges: readonly number[]): GuardArea[] {
  const blocks: { row: number; rows: number; columns: readonly number[] }[] = [];
  for (const { row, columns } of [...closed].sort((a, b) => a.row - b.row)) {
    if (columns.length === 0) continue;
    const last = blocks[blocks.length - 1];
    if (last && last.row + last.rows === row && last.columns.join() === columns.join()) last.rows += 1;
    else blocks.push({ row, rows: 1, columns });
  }
  return blocks.flatMap(({ row, rows, columns }) =>
    columnRuns(columns, bridges).map(({ first, count }) => ({ row, rows, column: first, columns: count })),
  );
}

function columnRuns(
  columns: readonly number[],
  bridges: readonly number[],
): { first: number; count: number }[] {
  const covered = new Set([...columns, ...bridges]);
  const runs: { first: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    let end = last ? last.first + last.count : column;
    while (last && end < column && covered.has(end)) end += 1;
    if (last && end === column) last.count = column - last.first + 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

/** A seal that stands; `index` is how the service side finds it again. */
export interface FoundSeal {
  readonly index: number;
  readonly area: GuardArea;
}

/** What is to be done with the seals of one tab. */
export interface Recut {
  readonly moved: readonly { readonly index: number; readonly area: GuardArea }[];
  readonly added: readonly GuardArea[];
  readonly removed: readonly number[];
}

/**
 * How the seals of a tab become those that are wanted: the ones that fit stay, others are moved, and only then are
 * new ones made or old ones taken away (platform.md 3: never piled up).
 * @param fresh rows that are closed only now: a seal that covers one of them already was left by a run that died
 *   before it kept anybody out, and is made anew
 */
export function recut(
  found: readonly FoundSeal[],
  wanted: readonly GuardArea[],
  fresh: ReadonlySet<number>,
): Recut {
  const open = [...wanted];
  const loose: FoundSeal[] = [];
  const removed: number[] = [];
  for (const seal of found) {
    const at = open.findIndex((area) => sameArea(area, seal.area));
    if (at >= 0 && covers(seal.area, fresh)) removed.push(seal.index);
    else if (at >= 0) open.splice(at, 1);
    else loose.push(seal);
  }
  // A seal is moved to an area that it overlaps before others: so as little as possible lies open meanwhile.
  const moved: { index: number; area: GuardArea }[] = [];
  for (const seal of loose) {
    const near = open.findIndex((area) => overlaps(area, seal.area));
    const at = near >= 0 ? near : open.length > 0 ? 0 : -1;
    const area = at >= 0 ? open.splice(at, 1)[0] : undefined;
    if (area && !covers(seal.area, fresh)) moved.push({ index: seal.index, area });
    else {
      removed.push(seal.index);
      if (area) open.push(area);
    }
  }
  return { moved, added: open, removed };
}

function sameArea(one: GuardArea, other: GuardArea): boolean {
  return (
    one.row === other.row &&
    one.rows === other.rows &&
    one.column === other.column &&
    one.columns === other.columns
  );
}

function covers({ row, rows }: GuardArea, wanted: ReadonlySet<number>): boolean {
  for (let at = row; at < row + (rows ?? 0); at += 1) if (wanted.has(at)) return true;
  return false;
}

function overlaps(one: GuardArea, other: GuardArea): boolean {
  const rows = one.row < other.row + (other.rows ?? 0) && other.row < one.row + (one.rows ?? 0);
  const columns = one.column < other.column + other.columns && other.column < one.column + one.columns;
  return rows && columns;
}
