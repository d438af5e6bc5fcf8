import type { BarSeriesOption, EChartsOption } from 'echarts';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const FONT_PACKAGE = '@expo-google-fonts/tinos';

/** A chart as scripts built it, in the terms of Google's "Chart configuration options". */
export interface DrawnChart {
  readonly form: 'columns' | 'bars';
  /** First column: categories; the others: one series each. */
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly unknown[])[];
  readonly width: number;
  readonly height: number;
  readonly colours: readonly string[];
  readonly legend: boolean;
  readonly fontSize: number;
  readonly categoryTitle: string;
  readonly valueTitle: string;
}

/**
 * Draws a chart as a PNG: echarts on the server gives an SVG, resvg its pixels, with the metric twin of Times New
 * Roman. Both are loaded when the first picture is asked for, as no other command needs them. The same chart is the
 * same bytes.
 */
export function drawPng(chart: DrawnChart): Uint8Array {
  const key = JSON.stringify(chart);
  const before = drawn.get(key);
  if (before) return before.slice();
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  const png = render(chart);
  drawn.set(key, png);
  return png.slice();
}

/** Pictures of this process: a report that is made again has mostly the same charts. */
const drawn = new Map<string, Uint8Array>();
const MOST_DRAWN = 50;

function render(chart: DrawnChart): Uint8Array {
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const fonts = dirname(require.resolve(`${FONT_PACKAGE}/package.json`));
  const picture = new Resvg(svgOf(chart), {
    background: '#ffffff',
    font: {
      loadSystemFonts: false,
      fontFiles: [
        join(fonts, '400Regular', 'Tinos_400Regular.ttf'),
        join(fonts, '700Bold', 'Tinos_700Bold.ttf'),
      ],
      defaultFontFamily: 'Tinos',
      serifFamily: 'Tinos',
    },
  });
  return picture.render().asPng();
}

/** The picture before it becomes pixels. */
export function svgOf(chart: DrawnChart): string {
  const echarts = require('echarts') as typeof import('echarts');
  const instance = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: chart.width,
    height: chart.height,
  });
  try {
    instance.setOption(optionOf(chart));
    return instance.renderToSVGString();
  } finally {
    // Node would never end otherwise.
    instance.dispose();
  }
}

function optionOf(chart: DrawnChart): EChartsOption {
  const { form, columns, rows, colours, legend, fontSize } = chart;
  const text = { fontFamily: 'Tinos', fontSize, color: '#000000' };
  const category = {
    type: 'category' as const,
    data: rows.map(([name]) => String(name)),
    name: form === 'columns' ? chart.categoryTitle : '',
    nameLocation: 'middle' as const,
    nameGap: fontSize * 1.8,
    nameTextStyle: text,
    axisLabel: { ...text, interval: 0, width: chart.width * 0.42, overflow: 'break' as const },
    axisLine: { lineStyle: { color: '#000000' } },
    // Google draws the first row on top.
    inverse: form === 'bars',
  };
  const value = {
    type: 'value' as const,
    min: 0,
    minInterval: 1,
    name: form === 'bars' ? chart.valueTitle : '',
    nameLocation: 'middle' as const,
    nameGap: fontSize * 1.8,
    nameTextStyle: text,
    axisLabel: text,
    splitLine: { lineStyle: { color: '#cccccc' } },
  };
  const series = columns.slice(1).map(({ label }, at): BarSeriesOption => ({
    type: 'bar',
    name: label,
    data: rows.map((row) => Number(row[at + 1] ?? 0)),
    itemStyle: { color: colours[at] ?? '#000000', borderColor: '#000000', borderWidth: 1 },
  }));
  return {
    animation: false,
    textStyle: text,
    grid: {
      left: 20,
      right: 30,
      top: 30,
      bottom: legend ? fontSize * 4.4 : fontSize * 2.6,
      containLabel: true,
    },
    ...(legend
      ? { legend: { bottom: 0, textStyle: text, itemWidth: fontSize, itemHeight: fontSize * 0.7 } }
      : {}),
    ...(form === 'columns' ? { xAxis: category, yAxis: value } : { xAxis: value, yAxis: category }),
    series,
  };
}
