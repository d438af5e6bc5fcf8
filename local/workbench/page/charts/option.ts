import type { EChartsCoreOption } from 'echarts/core';
import type { ViewChart } from '../../protocol';

/** Colours apart also in grey, as in the reports' charts. */
const COLOURS = ['#1a73e8', '#f29900', '#188038', '#a142f4', '#d93025', '#9aa0a6'];
const INK = '#202124';
const LINES = '#e3e6ea';

/** A chart of the book as echarts draws it: the kinds that Sheets charts of this add-on have. */
export function chartOption(chart: ViewChart): EChartsCoreOption {
  const title = {
    text: chart.title,
    left: 12,
    top: 8,
    textStyle: { fontSize: 14, fontWeight: 'bold', color: INK },
  };
  const shared = { animation: false, color: COLOURS, title, textStyle: { fontFamily: 'Arial, sans-serif' } };
  if (chart.kind === 'PIE') return { ...shared, tooltip: {}, series: [pieOf(chart)] };
  const isBar = chart.kind === 'BAR';
  const labels = {
    type: 'category',
    data: chart.categories,
    inverse: isBar,
    axisLabel: {
      color: INK,
      fontSize: 11,
      interval: 0,
      width: isBar ? 190 : 90,
      overflow: 'break',
      hideOverlap: true,
    },
  };
  const numbers = {
    type: 'value',
    minInterval: 1,
    axisLabel: { color: INK },
    splitLine: { lineStyle: { color: LINES } },
  };
  return {
    ...shared,
    tooltip: { trigger: 'axis' },
    legend:
      chart.series.length > 1 ? { bottom: 4, itemWidth: 14, textStyle: { color: INK } } : { show: false },
    grid: { left: 12, right: 24, top: 44, bottom: chart.series.length > 1 ? 34 : 12, containLabel: true },
    xAxis: isBar ? numbers : labels,
    yAxis: isBar ? labels : numbers,
    series: chart.series.map(({ name, values }) => ({
      name,
      type: chart.kind === 'LINE' || chart.kind === 'AREA' ? 'line' : 'bar',
      ...(chart.kind === 'AREA' ? { areaStyle: {} } : {}),
      barMaxWidth: 28,
      data: values,
      label: { show: true, position: isBar ? 'right' : 'top', color: INK, fontSize: 11 },
    })),
  };
}

function pieOf({ categories, series }: ViewChart): object {
  const [first] = series;
  const data = categories.map((name, at) => ({ name, value: first?.values[at] ?? 0 }));
  return { type: 'pie', radius: '62%', data, label: { formatter: '{b}: {c}', color: INK } };
}

/** What the chart says, for who cannot see it. */
export function chartWords({ title, categories, series }: ViewChart): string {
  const lines = series.map(({ name, values }) => {
    const numbers = categories.map((category, at) => `${category} ${values[at] ?? 0}`).join(', ');
    return name === '' ? numbers : `${name}: ${numbers}`;
  });
  return [title, ...lines].filter((line) => line !== '').join('. ');
}
