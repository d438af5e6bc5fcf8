import { type CatalogueEntry, type CatalogueGroup } from '../plan/catalogue';
import { columnLetters } from './block';
import { type ColumnSpec, type FormulaPlaces, HEADING_ROW, type ListSource, type TabSpec } from './spec';
import type { ToneRule } from './tones';

/** Rows below the headings that a new tab has; people insert more where they need them. */
export const DATA_ROWS = 300;
/** Letters of a heading fit about so wide each, bold at 10 points; used to guess its lines. */
const HEADING_LETTER_WIDTH = 8;
const LINE_HEIGHT = 21;
const MOST_HEADING_LINES = 3;

/** What a cell of a list may be filled from. */
export type ResolvedList =
  { readonly words: readonly string[] } | { readonly tab: string; readonly range: string };

/** Where other tabs stand, for lists that are their columns. `range` is A1 without the tab. */
export interface ListPlaces {
  readonly years: readonly number[];
  readonly fields: { readonly tab: string; readonly range: string };
  readonly departments: { readonly tab: string; readonly range: string };
  /** null where there is no `Tổng hợp` yet. */
  readonly registrations: { readonly tab: string; readonly range: string } | null;
  readonly catalogue: {
    readonly tab: string;
    readonly column: number;
    readonly rowsOf: ReadonlyMap<CatalogueGroup, { readonly first: number; readonly last: number }>;
  };
}

/** A rule of colour for a column, as a formula about its first data row. */
export interface ToneFormula {
  readonly column: number;
  readonly formula: string;
  readonly tone: ToneRule['tone'];
}

/** Neighbouring columns that have something in common. */
export interface ColumnBand<Value> {
  readonly column: number;
  readonly count: number;
  readonly value: Value;
}

/** A data column of a tab whose headings stand in `headingRow`, from its first data row down. */
export function columnRange(column: number, headingRow: number, rows: number): string {
  const letters = columnLetters(column);
  return `${letters}${headingRow + 1}:${letters}${headingRow + rows}`;
}

/** Columns of one width side by side: one service call each. */
export function widthBands(spec: TabSpec): ColumnBand<number>[] {
  return bandsOf(spec.columns.map((column) => column.width));
}

/** Columns of one number format side by side. */
export function formatBands(spec: TabSpec): ColumnBand<string>[] {
  return bandsOf(spec.columns.map(formatOf));
}

/** Text unless the column says otherwise; results of formulas are never text (platform.md 6). */
export function formatOf(column: ColumnSpec): string {
  return column.format ?? (column.kind === 'formula' ? '0.###############' : '@');
}

/** The height of the heading row in pixels: as many lines as its longest heading needs, three at most. */
export function headingHeight(spec: TabSpec): number {
  const lines = spec.columns.map(({ heading, width }) =>
    Math.ceil((heading.length * HEADING_LETTER_WIDTH) / width),
  );
  return LINE_HEIGHT * Math.min(MOST_HEADING_LINES, Math.max(2, ...lines));
}

/** The words or the range of a dropdown; null where the other tab has no such rows. */
export function resolveList(source: ListSource, places: ListPlaces): ResolvedList | null {
  if ('words' in source) return source;
  if ('catalogue' in source) return catalogueRange(source.catalogue, places);
  if (source.of === 'years') return { words: places.years.map(String) };
  return places[source.of];
}

function catalogueRange(
  [first, last]: readonly [CatalogueGroup, CatalogueGroup],
  { catalogue }: ListPlaces,
): ResolvedList | null {
  const from = catalogue.rowsOf.get(first);
  const to = catalogue.rowsOf.get(last);
  if (!from || !to) return null;
  const letters = columnLetters(catalogue.column);
  return { tab: catalogue.tab, range: `${letters}${from.first}:${letters}${to.last}` };
}

/** First and last row of each group of `Danh mục`, where its rows stand from `firstRow` on. */
export function catalogueRows(
  entries: readonly Pick<CatalogueEntry, 'group'>[],
  firstRow: number,
): Map<CatalogueGroup, { first: number; last: number }> {
  const rows = new Map<CatalogueGroup, { first: number; last: number }>();
  entries.forEach(({ group }, at) => {
    const known = rows.get(group);
    if (known) known.last = firstRow + at;
    else rows.set(group, { first: firstRow + at, last: firstRow + at });
  });
  return rows;
}

/** The formulas of a formula column, one a data row; null where the tab lacks a heading that they need. */
export function columnFormulas(
  column: ColumnSpec,
  columns: ReadonlyMap<string, number>,
  headingRow: number,
  rows: number,
): string[] | null {
  const { formula } = column;
  if (!formula) return null;
  const places = (row: number): FormulaPlaces => {
    const letters = (heading: string): string => {
      const at = columns.get(heading);
      if (at === undefined) throw new MissingHeading(heading);
      return columnLetters(at);
    };
    const first = headingRow + 1;
    return {
      cell: (heading) => `${letters(heading)}${row}`,
      column: (heading) => `${letters(heading)}$${first}:${letters(heading)}$${headingRow + rows}`,
      upTo: (heading) => `${letters(heading)}$${first}:${letters(heading)}${row}`,
    };
  };
  try {
    return Array.from({ length: rows }, (_, at) => formula(places(headingRow + 1 + at)));
  } catch (error) {
    if (error instanceof MissingHeading) return null;
    throw error;
  }
}

class MissingHeading extends Error {}

/** The headings that a column's formula looks at; none for a column without one. */
export function headingsOfFormula({ formula }: ColumnSpec): string[] {
  const asked = new Set<string>();
  const note = (heading: string): string => {
    asked.add(heading);
    return 'A5';
  };
  formula?.({ cell: note, column: note, upTo: note });
  return [...asked];
}

/** The rules of colour of a tab's columns, in the order of the columns; the first that holds wins. */
export function toneFormulas(
  spec: TabSpec,
  columns: ReadonlyMap<string, number>,
  headingRow: number,
): ToneFormula[] {
  return spec.columns.flatMap(({ heading, tones = [] }) => {
    const column = columns.get(heading);
    if (column === undefined) return [];
    const cell = `$${columnLetters(column)}${headingRow + 1}`;
    return tones.map((rule) => ({ column, formula: toneFormula(rule, cell), tone: rule.tone }));
  });
}

function toneFormula({ when, text }: ToneRule, cell: string): string {
  if (when === 'is') return `=${cell}="${text}"`;
  if (when === 'begins') return `=LEFT(${cell};${text.length})="${text}"`;
  return `=ISNUMBER(SEARCH("${text}";${cell}))`;
}

/** Where each heading of a tab stands that the add-on lays itself: in the order of the spec. */
export function ownColumns(spec: TabSpec): Map<string, number> {
  return new Map(spec.columns.map(({ heading }, at) => [heading, at + 1]));
}

/** Rows of a sheet that the add-on lays: the head and the data rows. */
export function rowsOfNewTab(dataRows: number): number {
  return HEADING_ROW + Math.max(DATA_ROWS, dataRows + DATA_ROWS / 3);
}

function bandsOf<Value>(values: readonly Value[]): ColumnBand<Value>[] {
  const bands: { column: number; count: number; value: Value }[] = [];
  values.forEach((value, at) => {
    const last = bands[bands.length - 1];
    if (last && last.value === value) last.count += 1;
    else bands.push({ column: at + 1, count: 1, value });
  });
  return bands;
}
