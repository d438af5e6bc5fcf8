import type { KeptFigure, KeptRow } from './kept-figures';

/** One figure in two versions; null where that version does not print it. */
export interface FigureChange {
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Rows behind the figure now that were not behind it before. */
  readonly added: readonly KeptRow[];
  readonly gone: readonly KeptRow[];
}

/** What became of the figures of a report from one version to another. */
export interface Comparison {
  /** Another value, or other rows though the value be the same; in the order of the newer version. */
  readonly moved: readonly FigureChange[];
  readonly appeared: readonly FigureChange[];
  readonly vanished: readonly FigureChange[];
  readonly unchanged: number;
}

/**
 * Compares two versions of a report figure by figure. Figures are the same by their label; where a report prints
 * one label with two values, equal values belong together first, the others in their order.
 */
export function compareFigures(older: readonly KeptFigure[], newer: readonly KeptFigure[]): Comparison {
  const pairs = paired(older, newer);
  const both = pairs.flatMap(({ before, after }) => (before && after ? [change(before, after)] : []));
  const moved = both.filter(isMoved);
  return {
    moved,
    appeared: pairs.flatMap(({ before, after }) => (!before && after ? [change(null, after)] : [])),
    vanished: pairs.flatMap(({ before, after }) => (before && !after ? [change(before, null)] : [])),
    unchanged: both.length - moved.length,
  };
}

interface Pair {
  readonly before: KeptFigure | null;
  readonly after: KeptFigure | null;
}

function paired(older: readonly KeptFigure[], newer: readonly KeptFigure[]): Pair[] {
  const left = new Map<string, KeptFigure[]>();
  for (const one of older) {
    const same = left.get(one.label);
    if (same) same.push(one);
    else left.set(one.label, [one]);
  }
  const take = (label: string, fits: (one: KeptFigure) => boolean): KeptFigure | null => {
    const same = left.get(label) ?? [];
    const at = same.findIndex(fits);
    return at < 0 ? null : (same.splice(at, 1)[0] ?? null);
  };
  const equal = newer.map((after) => take(after.label, ({ value }) => value === after.value));
  const pairs = newer.map((after, at) => ({ before: equal[at] ?? take(after.label, () => true), after }));
  const rest = new Set([...left.values()].flat());
  return [...pairs, ...older.filter((one) => rest.has(one)).map((before) => ({ before, after: null }))];
}

function change(before: KeptFigure | null, after: KeptFigure | null): FigureChange {
  return {
    label: (after ?? before)?.label ?? '',
    before: before && before.value,
    after: after && after.value,
    added: missingFrom(before?.rows ?? [], after?.rows ?? []),
    gone: missingFrom(after?.rows ?? [], before?.rows ?? []),
  };
}

function missingFrom(known: readonly KeptRow[], rows: readonly KeptRow[]): KeptRow[] {
  const keys = new Set(known.map(({ key }) => key));
  return rows.filter(({ key }) => !keys.has(key));
}

function isMoved({ before, after, added, gone }: FigureChange): boolean {
  return before !== after || added.length > 0 || gone.length > 0;
}
