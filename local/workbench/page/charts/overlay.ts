import type { TabView, ViewChart } from '../../protocol';
import { make } from '../dom';
import { COLUMN_HEAD, heightOf, ROW_HEAD, sumOf, widthOf } from '../grid/grid';
import { chartWords } from './option';

/**
 * The charts of a tab, over the cells where they stand, clipped to the part that scrolls. They take no clicks: what lies
 * below is the grid's.
 */
export class ChartOverlay {
  readonly element = make('div', { class: 'charts', 'aria-live': 'off' });
  private readonly inner = make('div', { class: 'charts-inner' });
  private shown = '';
  private gone: (() => void)[] = [];

  constructor() {
    this.element.append(this.inner);
  }

  /** Shows the charts of a tab; drawn anew only where they differ. */
  async show(view: TabView): Promise<void> {
    const signature = JSON.stringify([
      view.id,
      view.charts,
      view.columnWidths,
      view.rowHeights,
      view.hiddenRows,
    ]);
    if (signature === this.shown) return;
    this.shown = signature;
    for (const away of this.gone) away();
    this.gone = [];
    this.inner.replaceChildren();
    this.element.hidden = view.charts.length === 0;
    if (view.charts.length === 0) return;
    const left = ROW_HEAD + sumOf(1, view.frozenColumns, (column) => widthOf(view, column));
    const top = COLUMN_HEAD + sumOf(1, view.frozenRows, (row) => heightOf(view, row));
    Object.assign(this.element.style, { left: `${left}px`, top: `${top}px` });
    const { drawChart } = await import('./draw');
    if (signature !== this.shown) return;
    for (const chart of view.charts) {
      const place = this.placeOf(view, chart);
      this.inner.append(place);
      this.gone.push(drawChart(place, chart));
    }
  }

  /** Follows the grid's scrolling, in pixels. */
  scrollTo({ x, y }: { x: number; y: number }): void {
    this.inner.style.transform = `translate(${-x}px, ${-y}px)`;
  }

  private placeOf(view: TabView, chart: ViewChart): HTMLElement {
    const x =
      sumOf(view.frozenColumns + 1, chart.column - 1, (column) => widthOf(view, column)) + chart.offsetX;
    const y = sumOf(view.frozenRows + 1, chart.row - 1, (row) => heightOf(view, row)) + chart.offsetY;
    const place = make('div', { class: 'chart', role: 'img', 'aria-label': chartWords(chart) });
    const { width, height } = chart;
    Object.assign(place.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
    return place;
  }
}
