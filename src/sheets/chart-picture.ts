import { CHART } from '../lang/papers-charts';
import type { Chart } from '../report/chart';

/** Greys that stay apart in black and white print, darkest first; every bar has a black outline besides. */
const GREYS = ['#262626', '#bfbfbf', '#737373', '#ececec'];
/** Pixels: 2:1; at the 160 mm of a page some 190 dots an inch. */
const SIZE = { width: 1200, height: 600 } as const;
/** Pixels; on paper 10.5 points. */
const FONT_SIZE = 28;

/**
 * Draws a chart by the Charts service: from its own numbers, as of the report's day, and without touching the book
 * (the charts of the dashboard always show the present). Nothing that is stored is read or changed.
 *
 * @returns a PNG
 */
export function drawChart({ form, categories, series, unit, categoryTitle }: Chart): Uint8Array {
  if (series.length > GREYS.length)
    throw new Error(`A chart of ${series.length} series cannot be told apart`);
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, categoryTitle);
  for (const { name } of series) table.addColumn(Charts.ColumnType.NUMBER, name);
  categories.forEach((category, at) =>
    table.addRow([category, ...series.map(({ values }) => values[at] ?? 0)]),
  );
  const numbers = form === 'columns' ? 'vAxis' : 'hAxis';
  const builder = form === 'columns' ? Charts.newColumnChart() : Charts.newBarChart();
  builder
    .setDataTable(table)
    .setDimensions(SIZE.width, SIZE.height)
    .setColors(GREYS.slice(0, series.length))
    .setLegendPosition(Charts.Position.BOTTOM)
    .setOption('fontName', 'Times New Roman')
    .setOption('fontSize', FONT_SIZE)
    // Exemplars are counted whole: no halves on the axis of numbers.
    .setOption(numbers, { minValue: 0, format: '0' })
    // The unit stands below, where it reads level, whichever axis holds the numbers.
    .setXAxisTitle(form === 'columns' ? CHART.axis(categoryTitle, unit) : unit);
  const bytes = builder.build().getAs('image/png').getBytes();
  return Uint8Array.from(bytes, (byte) => byte & 0xff);
}
