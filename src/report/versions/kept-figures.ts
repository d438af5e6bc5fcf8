import { placeKey } from '../../figures/assess';
import type { RowName } from '../../figures/row-names';
import type { RowPlace } from '../../register/registration';
import type { FigureSource } from '../ledger';

/** A row as a version of a report remembers it: rows move, so its number alone says nothing later. */
export interface KeptRow {
  /** Equal for the same row in two versions, wherever it stands then. */
  readonly key: string;
  readonly tab: string;
  readonly row: number;
  readonly code: string;
  readonly words: string;
}

/** A figure of a version, with the rows that made it. */
export interface KeptFigure {
  readonly label: string;
  readonly value: number;
  readonly rows: readonly KeptRow[];
}

/**
 * The figures of a report with rows that are known again: a registration by its code, whatever tab it stands in;
 * any other row by its tab and the words that name it, rows of the same words by their order.
 */
export function keepFigures(
  sources: readonly FigureSource[],
  names: ReadonlyMap<string, RowName>,
): KeptFigure[] {
  const known = keptRows(sources, names);
  return sources.map(({ label, value, rows }) => ({
    label,
    value,
    rows: [...new Set(rows.map((place) => placeKey({ place })))].flatMap((key) => known.get(key) ?? []),
  }));
}

function keptRows(
  sources: readonly FigureSource[],
  names: ReadonlyMap<string, RowName>,
): Map<string, KeptRow> {
  // Every row of the book takes part, cited or not: which of two rows of the same words is meant must not depend on
  // what the report happens to cite.
  const places = new Map<string, RowPlace>([...names.keys()].map((key) => [key, placeOf(key)]));
  for (const { rows } of sources) for (const place of rows) places.set(placeKey({ place }), place);
  const taken = new Map<string, number>();
  const known = new Map<string, KeptRow>();
  for (const [at, { tab, row }] of [...places].sort((a, b) => a[1].row - b[1].row)) {
    const { code = '', words = '', own = false } = names.get(at) ?? {};
    // A row that nothing names is known by its number alone: better than taking two rows for one.
    const base = own ? code : [tab, code, words === '' && code === '' ? row : words].join('|');
    const before = taken.get(base) ?? 0;
    taken.set(base, before + 1);
    known.set(at, { key: before === 0 ? base : `${base}|${before + 1}`, tab, row, code, words });
  }
  return known;
}

/** The place that a `placeKey` was made of. */
function placeOf(key: string): RowPlace {
  const cut = key.lastIndexOf('\n');
  return { tab: key.slice(0, cut), row: Number(key.slice(cut + 1)) };
}

/** Where every row of the book stands now, by the key under which versions remember it. */
export function placesByKey(names: ReadonlyMap<string, RowName>): Map<string, RowPlace> {
  return new Map([...keptRows([], names).values()].map(({ key, tab, row }) => [key, { tab, row }]));
}

/** Figures as a text that can be packed: rows written once, figures naming them by their place in the list. */
export function writeFigures(figures: readonly KeptFigure[]): string {
  const rows = new Map<string, { readonly at: number; readonly row: KeptRow }>();
  const listed = figures.map(({ label, value, rows: own }) => [
    label,
    value,
    own.map((row) => {
      const known = rows.get(row.key);
      if (known) return known.at;
      rows.set(row.key, { at: rows.size, row });
      return rows.size - 1;
    }),
  ]);
  const texts = [...rows.values()].map(({ row: { key, tab, row, code, words } }) => [
    key,
    tab,
    row,
    code,
    words,
  ]);
  return JSON.stringify({ rows: texts, figures: listed });
}

/** What `writeFigures` wrote; null where the text is damaged. */
export function readFigures(text: string): KeptFigure[] | null {
  try {
    const { rows, figures } = JSON.parse(text) as {
      rows: [string, string, number, string, string][];
      figures: [string, number, number[]][];
    };
    const known = rows.map(([key, tab, row, code, words]): KeptRow => ({ key, tab, row, code, words }));
    return figures.map(([label, value, own]) => ({
      label,
      value,
      rows: own.flatMap((at) => known[at] ?? []),
    }));
  } catch {
    return null;
  }
}
