import { optionOf, sizeOf, type StoredChart } from '../../../workbook/chartModel';
import { type ChartLine, dataOf } from '../../../workbook/chartSeries';
import { displayValue } from '../../../workbook/display';
import type { LocalWorkbook } from '../../../workbook/model';
import type { ViewChart } from '../../protocol';

/** A chart with the numbers that it shows, as the page draws it. */
export function viewChart(chart: StoredChart, { sheets, locale }: LocalWorkbook): ViewChart {
  const { categories, series } = dataOf(chart, sheets);
  const places = series[0] ? shownPlaces(series[0].values, chart) : [];
  const title = optionOf(chart.options, 'title');
  return {
    ...chart,
    ...sizeOf(chart),
    title: typeof title === 'string' ? title : '',
    categories: categories ? places.map((at) => textAt(categories, at, locale)) : [],
    series: series.map(({ name, values }) => ({
      name: name ? textAt(name, 0, locale) : '',
      values: places.map((at) => numberAt(values, at)),
    })),
  };
}

/** Places of a line that are drawn, from 0. */
function shownPlaces({ sheet, area }: ChartLine, chart: StoredChart): number[] {
  const count = area.rows * area.columns;
  const all = Array.from({ length: count }, (_, at) => at);
  if (chart.showsHidden) return all;
  return all.filter((at) =>
    chart.transposed ? !sheet.isColumnHidden(area.column + at) : !sheet.isRowHidden(area.row + at),
  );
}

function placeIn({ area }: ChartLine, at: number): { row: number; column: number } {
  return area.rows > 1
    ? { row: area.row + at, column: area.column }
    : { row: area.row, column: area.column + at };
}

function textAt(line: ChartLine, at: number, locale: string): string {
  const { row, column } = placeIn(line, at);
  return displayValue(line.sheet.cell(row, column), line.sheet.numberFormat(row, column), locale);
}

function numberAt(line: ChartLine, at: number): number | null {
  const { row, column } = placeIn(line, at);
  const { value } = line.sheet.cell(row, column);
  return typeof value === 'number' ? value : null;
}
