import type { Cell } from '../lang/calendar';
import { cellText, comparisonKey, markless, tidy } from '../lang/text';
import { HEADING_ROW, requiredHeadings, type TabSpec } from './spec';

/** A heading without which a tab cannot be read, and what stands in its place now. */
export interface LostHeading {
  readonly heading: string;
  /** Sheet row of the headings that are left. */
  readonly row: number;
  /** The sheet column that must be its own, from its neighbours; null where nobody could tell. */
  readonly column: number | null;
  /** What that cell says now. */
  readonly typed: string;
  /** Whether the cell is empty or says the same in other words: to write the heading again is no guess. */
  readonly sure: boolean;
}

const HEADING_ROWS = 10;

/** The required headings that a tab lacks, in the order of its spec; none where it has them all. */
export function lostHeadings(spec: TabSpec, values: readonly (readonly Cell[])[]): LostHeading[] {
  const known = new Map(spec.columns.map(({ heading }) => [comparisonKey(heading), heading]));
  const lines = values.slice(0, HEADING_ROWS).map((line) => columnsOf(line, known));
  const best = lines.reduce((most, line, at) => (line.size > (lines[most]?.size ?? 0) ? at : most), 0);
  const columns = lines[best] ?? new Map<string, number>();
  const isHeadingRow = columns.size * 2 >= spec.columns.length;
  const places = isHeadingRow ? placesOf(spec, columns, widthOf(values, best)) : new Map<string, number>();
  return requiredHeadings(spec)
    .filter((heading) => !columns.has(heading))
    .map((heading) => {
      const column = places.get(heading) ?? null;
      const typed = column === null ? '' : tidy(cellText(values[best]?.[column - 1] ?? ''));
      const sure = column !== null && (typed === '' || saysTheSame(typed, heading));
      return { heading, row: isHeadingRow ? best + 1 : HEADING_ROW, column, typed, sure };
    });
}

function columnsOf(line: readonly Cell[], known: ReadonlyMap<string, string>): Map<string, number> {
  const columns = new Map<string, number>();
  line.forEach((cell, at) => {
    const heading = typeof cell === 'string' ? known.get(comparisonKey(cell)) : undefined;
    if (heading !== undefined && !columns.has(heading)) columns.set(heading, at + 1);
  });
  return columns;
}

/** Columns from the heading row down that hold anything. */
function widthOf(values: readonly (readonly Cell[])[], from: number): number {
  return values.slice(from).reduce((widest, line) => {
    let width = line.length;
    while (width > widest && (line[width - 1] ?? '') === '') width -= 1;
    return Math.max(widest, width);
  }, 0);
}

/** Absent headings between two that stand: their columns where exactly as many columns lie between. */
function placesOf(spec: TabSpec, columns: ReadonlyMap<string, number>, width: number): Map<string, number> {
  const places = new Map<string, number>();
  const headings = spec.columns.map(({ heading }) => heading);
  const taken = new Set(columns.values());
  for (let first = 0; first < headings.length; first += 1) {
    if (columns.has(headings[first] ?? '')) continue;
    let next = first;
    while (next < headings.length && !columns.has(headings[next] ?? '')) next += 1;
    const left = columns.get(headings[first - 1] ?? '') ?? 0;
    const right = columns.get(headings[next] ?? '') ?? width + 1;
    const run = headings.slice(first, next);
    if (right - left - 1 === run.length && !run.some((_, at) => taken.has(left + 1 + at)))
      run.forEach((heading, at) => places.set(heading, left + 1 + at));
    first = next - 1;
  }
  return places;
}

/** Whether half of the words of the shorter text are in the other: "Họ tên" for "Họ và tên / Tên tập thể". */
function saysTheSame(typed: string, heading: string): boolean {
  const [one, other] = [wordsOf(typed), wordsOf(heading)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common > 0 && common * 2 >= Math.min(one.size, other.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(
    markless(text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
}
