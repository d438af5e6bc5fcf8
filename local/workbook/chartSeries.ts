import type { ChartRange, StoredChart } from './chartModel';
import type { LocalSheet } from './model';

/** One line of cells, in a row or in a column. */
export interface ChartLine extends ChartRange {
  readonly sheet: LocalSheet;
}

/** What a chart draws: its categories, and one line of numbers with its name for every series. */
export interface ChartData {
  readonly categories?: ChartLine;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name?: ChartLine;
  readonly values: ChartLine;
}

/** Reads a chart's ranges as Sheets does with MERGE_COLUMNS; lines on tabs that are gone are left out. */
export function dataOf(chart: StoredChart, sheets: readonly LocalSheet[]): ChartData {
  const lines = chart.ranges.flatMap((range) => {
    const sheet = sheets.find(({ id }) => id === range.sheetId);
    return sheet ? linesOf(range, sheet, chart.transposed) : [];
  });
  const headers = chart.headers ?? guessHeaders(lines, chart.transposed);
  const cut = lines.map((line) => cutHeaders(line, headers, chart.transposed));
  const [first, ...others] = cut;
  if (!first) return { series: [] };
  return others.length === 0 ? { series: [first] } : { categories: first.values, series: others };
}

function linesOf({ sheetId, area }: ChartRange, sheet: LocalSheet, transposed: boolean): ChartLine[] {
  const count = transposed ? area.rows : area.columns;
  return Array.from({ length: count }, (_, at) => ({
    sheetId,
    sheet,
    area: transposed
      ? { ...area, row: area.row + at, rows: 1 }
      : { ...area, column: area.column + at, columns: 1 },
  }));
}

/** One header where every line of numbers starts with a text. How Sheets guesses is not documented [?]. */
function guessHeaders(lines: readonly ChartLine[], transposed: boolean): number {
  const numbers = lines.length > 1 ? lines.slice(1) : lines;
  const named = numbers.every(
    ({ sheet, area }) => typeof sheet.cell(area.row, area.column).value === 'string',
  );
  const long = numbers.every(({ area }) => (transposed ? area.columns : area.rows) > 1);
  return numbers.length > 0 && named && long ? 1 : 0;
}

function cutHeaders(line: ChartLine, headers: number, transposed: boolean): ChartSeries {
  const { area } = line;
  if (headers === 0) return { values: line };
  const name = transposed ? { ...area, columns: headers } : { ...area, rows: headers };
  const rest = transposed
    ? { ...area, column: area.column + headers, columns: area.columns - headers }
    : { ...area, row: area.row + headers, rows: area.rows - headers };
  return { name: { ...line, area: name }, values: { ...line, area: rest } };
}
