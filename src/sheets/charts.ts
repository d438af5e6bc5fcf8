import type { OverviewChart } from '../tabs/overview/look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Draws charts over cells of their own sheet: one service call each. They follow the cells from then on. */
export function insertCharts(sheet: Sheet, charts: readonly OverviewChart[]): void {
  for (const { kind, title, ranges, row, column, width, height, colours } of charts) {
    const builder = sheet
      .newChart()
      .setChartType(Charts.ChartType[kind])
      .setNumHeaders(1)
      .setPosition(row, column, 0, 0)
      .setOption('title', title)
      .setOption('width', width)
      .setOption('height', height)
      .setOption('colors', [...colours])
      .setOption('legend', { position: 'bottom' })
      // Exemplars are counted whole: no halves on the axis of numbers.
      .setOption(kind === 'BAR' ? 'hAxis' : 'vAxis', { minValue: 0, format: '0' });
    for (const range of ranges) builder.addRange(sheet.getRange(range));
    sheet.insertChart(builder.build());
  }
}

/** Takes away charts by their titles, and leaves those that people drew: a call to look and one each. */
export function removeCharts(sheet: Sheet, charts: readonly OverviewChart[]): void {
  const titles = new Set(charts.map(({ title }) => title));
  for (const chart of sheet.getCharts()) {
    if (titles.has(String(chart.getOptions().get('title')))) sheet.removeChart(chart);
  }
}
