import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ViewChart } from '../../protocol';
import { chartOption } from './option';

use([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** Draws a chart into an element of its size. @returns takes it away */
export function drawChart(element: HTMLElement, chart: ViewChart): () => void {
  const drawn = init(element, null, { renderer: 'svg', width: chart.width, height: chart.height });
  drawn.setOption(chartOption(chart));
  return () => drawn.dispose();
}
