import type { Area } from './model';
import { moveArea, type Movement } from './movement';

/** The kinds of charts that both Sheets and an .xlsx know and this host draws. */
export type ChartKind = 'COLUMN' | 'BAR' | 'LINE' | 'AREA' | 'PIE';

/** An option's value as a script gave it: texts, numbers, booleans, null, and lists and records of them. */
export type ChartOption =
  string | number | boolean | null | readonly ChartOption[] | { readonly [name: string]: ChartOption };

/** Cells that a chart shows. */
export interface ChartRange {
  readonly sheetId: number;
  readonly area: Area;
}

/** A chart on a tab, as Sheets keeps it. */
export interface StoredChart {
  /** Unique in the workbook. */
  readonly id: number;
  readonly kind: ChartKind;
  /** Side by side: the first column of the first range names the categories, every other column is a series. */
  readonly ranges: readonly ChartRange[];
  /** The cell of its top left corner, and pixels from there. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** By the name that setOption got: 'title', 'legend.position', 'legend'. */
  readonly options: Readonly<Record<string, ChartOption>>;
  /** Rows (of transposed charts: columns) that name the series; undefined = Sheets guesses. */
  readonly headers?: number;
  /** Every row is a series, the first row names the categories. */
  readonly transposed: boolean;
  /** Cells in hidden rows and columns are drawn all the same. */
  readonly showsHidden: boolean;
}

/** The size of a chart that names none, in pixels, as Sheets draws it. */
const DEFAULT_SIZE = { width: 600, height: 371 };

/** An option by its dotted name, whether it was set as 'legend.position' or as 'legend' with a record. */
export function optionOf(options: StoredChart['options'], name: string): ChartOption | undefined {
  if (name in options) return options[name];
  const dot = name.lastIndexOf('.');
  if (dot < 0) return undefined;
  const outer = optionOf(options, name.slice(0, dot));
  if (typeof outer !== 'object' || outer === null || Array.isArray(outer)) return undefined;
  return (outer as Readonly<Record<string, ChartOption>>)[name.slice(dot + 1)];
}

/** Width and height in pixels. */
export function sizeOf({ options }: StoredChart): { width: number; height: number } {
  const width = optionOf(options, 'width');
  const height = optionOf(options, 'height');
  return {
    width: typeof width === 'number' ? width : DEFAULT_SIZE.width,
    height: typeof height === 'number' ? height : DEFAULT_SIZE.height,
  };
}

/** A chart after rows or columns of its own tab moved: it hangs on the cell of its corner. */
export function moveChart(chart: StoredChart, movement: Movement): StoredChart {
  const { row, column } = chart;
  const corner = moveArea({ row, column, rows: 1, columns: 1 }, movement);
  // Where its cell went, the one that took its place holds it.
  const at = Math.max(1, movement.at);
  if (corner)
    return corner.row === row && corner.column === column
      ? chart
      : { ...chart, row: corner.row, column: corner.column };
  return movement.axis === 'row' ? { ...chart, row: at } : { ...chart, column: at };
}

/** A chart after rows or columns of a tab moved whose cells it may show; ranges that are gone are left out. */
export function moveChartRanges(chart: StoredChart, sheetId: number, movement: Movement): StoredChart {
  if (chart.ranges.every((range) => range.sheetId !== sheetId)) return chart;
  const ranges = chart.ranges.flatMap((range) => {
    if (range.sheetId !== sheetId) return [range];
    const area = moveArea(range.area, movement);
    return area ? [{ sheetId, area }] : [];
  });
  return { ...chart, ranges };
}
