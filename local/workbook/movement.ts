import { FILE_COLUMNS, FILE_ROWS } from './a1';
import type { Area } from './model';
import { mapReferences, type Reference } from './references';

/** Rows or columns put in or taken out of a tab, and what that does to areas and references. */
export interface Movement {
  readonly axis: 'row' | 'column';
  /** The first row or column put in or taken out. */
  readonly at: number;
  /** Positive = put in before `at`, negative = taken out from `at`. */
  readonly count: number;
  /** New rows take after this one; what ends (or begins) there grows along, as formats do. */
  readonly like?: 'before' | 'after';
}

/** Where an extent lies after the movement; undefined = gone. What ends at the grid's edge stays there. */
function moved(from: number, to: number, { axis, at, count }: Movement): [number, number] | undefined {
  const edge = axis === 'row' ? FILE_ROWS : FILE_COLUMNS;
  if (count >= 0) {
    const start = from >= at ? from + count : from;
    return start > edge ? undefined : [start, Math.min(edge, to >= at ? to + count : to)];
  }
  const gone = -count;
  const first = from < at ? from : Math.max(at, from - gone);
  const last = to < at ? to : to === edge ? edge : Math.max(at - 1, to - gone);
  return last < first ? undefined : [first, last];
}

/** An area after the movement; undefined = gone. With `grow`, it grows with new rows at its edge. */
export function moveArea(area: Area, movement: Movement, grow = false): Area | undefined {
  const rows = movement.axis === 'row';
  const from = rows ? area.row : area.column;
  const size = rows ? area.rows : area.columns;
  const extent = moved(from, from + size - 1, movement);
  if (extent === undefined) return undefined;
  let [first, last] = extent;
  if (grow && movement.count > 0) {
    if (movement.like === 'before' && from + size === movement.at) last += movement.count;
    if (movement.like === 'after' && from === movement.at) first = from;
  }
  if (first === from && last - first + 1 === size) return area;
  return rows
    ? { ...area, row: first, rows: last - first + 1 }
    : { ...area, column: first, columns: last - first + 1 };
}

/** Moves a list of areas, leaving out those that are gone. */
export function moveAreas(areas: readonly Area[], movement: Movement, grow = false): Area[] {
  return areas.flatMap((area) => moveArea(area, movement, grow) ?? []);
}

/** A formula after the movement on the tab `tab`; `own` = the tab the formula stands on. */
export function moveFormula(
  formula: string,
  own: string,
  tab: string,
  movement: Movement,
): { formula: string; resized: boolean } {
  let resized = false;
  const sought = tab.toLowerCase();
  const next = mapReferences(formula, (reference) => {
    if ((reference.tab ?? own).toLowerCase() !== sought) return reference;
    const after = moveReference(reference, movement);
    if (after === null || sizeOf(after, movement) !== sizeOf(reference, movement)) resized = true;
    return after;
  });
  return { formula: next, resized };
}

function sizeOf(reference: Reference, { axis }: Movement): number {
  return axis === 'row' ? reference.bottom - reference.top : reference.right - reference.left;
}

function moveReference(r: Reference, movement: Movement): Reference | null {
  const rows = movement.axis === 'row';
  const openStart = rows ? r.openTop : r.openLeft;
  const openEnd = rows ? r.openBottom : r.openRight;
  if (openStart && openEnd) return r;
  const from = rows ? r.top : r.left;
  const to = rows ? r.bottom : r.right;
  const extent = moved(Math.min(from, to), Math.max(from, to), movement);
  if (extent === undefined) return null;
  const [first] = extent;
  const last = openEnd ? to : extent[1];
  if (first === from && last === to) return r;
  return rows ? { ...r, top: first, bottom: last } : { ...r, left: first, right: last };
}
