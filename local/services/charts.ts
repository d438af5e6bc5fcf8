import type { ChartKind, ChartOption, StoredChart } from '../workbook/chartModel';
import type { LocalSheet } from '../workbook/model';
import { call, navigation, property, type ServiceClass, serviceClass } from './call-log';
import {
  BarChartBuilder,
  COLUMN_TYPE,
  ColumnChartBuilder,
  DataTableBuilder,
  POSITION,
} from './chart-pictures';
import type { Context } from './context';
import { notImplemented, ServiceError } from './exceptions';
import { Range } from './range';
import { EnumGroup, type EnumValue, Service } from './service';

export const CHART_TYPE = new EnumGroup('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);
export const CHART_HIDDEN_DIMENSION_STRATEGY = new EnumGroup('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
export const CHART_MERGE_STRATEGY = new EnumGroup('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);

const KINDS: readonly string[] = ['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE'] satisfies ChartKind[];

function isKind(name: string): name is ChartKind {
  return KINDS.includes(name);
}

/** The global `Charts` (reference: charts/charts): its enums, and charts outside a spreadsheet as far as they are used. */
export class Charts extends Service {
  readonly serviceClass = CHARTS;
  readonly ColumnType = COLUMN_TYPE;
  readonly Position = POSITION;
  readonly ChartType = CHART_TYPE;
  readonly ChartHiddenDimensionStrategy = CHART_HIDDEN_DIMENSION_STRATEGY;
  readonly ChartMergeStrategy = CHART_MERGE_STRATEGY;

  newDataTable(): DataTableBuilder {
    return new DataTableBuilder();
  }

  newColumnChart(): ColumnChartBuilder {
    return new ColumnChartBuilder();
  }

  newBarChart(): BarChartBuilder {
    return new BarChartBuilder();
  }
}

export const CHARTS: ServiceClass = serviceClass<Charts>('Charts', 'Charts', {
  newDataTable: navigation(),
  newColumnChart: navigation(),
  newBarChart: navigation(),
  ColumnType: property,
  Position: property,
  ChartType: property,
  ChartHiddenDimensionStrategy: property,
  ChartMergeStrategy: property,
});

/** A chart while it is built: what insertChart needs, and the id of the chart that it came from. */
export interface ChartPlan extends Omit<StoredChart, 'id' | 'kind' | 'ranges'> {
  readonly id: number | null;
  readonly kind: ChartKind | null;
  readonly ranges: readonly Range[];
}

const EMPTY: ChartPlan = {
  id: null,
  kind: null,
  ranges: [],
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  options: {},
  transposed: false,
  showsHidden: false,
};

/** Where a chart stands (reference: spreadsheet/container-info). */
export class ContainerInfo extends Service {
  readonly serviceClass = CONTAINER_INFO;

  constructor(private readonly plan: ChartPlan) {
    super();
  }

  getAnchorRow(): number {
    return this.plan.row;
  }

  getAnchorColumn(): number {
    return this.plan.column;
  }

  getOffsetX(): number {
    return this.plan.offsetX;
  }

  getOffsetY(): number {
    return this.plan.offsetY;
  }
}

export const CONTAINER_INFO: ServiceClass = serviceClass<ContainerInfo>(
  'ContainerInfo',
  'SpreadsheetApp.ContainerInfo',
  {
    getAnchorRow: navigation(),
    getAnchorColumn: navigation(),
    getOffsetX: navigation(),
    getOffsetY: navigation(),
  },
);

/** Reference: charts/chart-options. */
export class ChartOptions extends Service {
  readonly serviceClass = CHART_OPTIONS;

  constructor(private readonly options: StoredChart['options']) {
    super();
  }

  /** As it was set; null where it was not. */
  get(option: string): ChartOption {
    return this.options[option] ?? null;
  }
}

export const CHART_OPTIONS: ServiceClass = serviceClass<ChartOptions>('ChartOptions', 'Charts.ChartOptions', {
  get: navigation('String'),
});

/** Reference: spreadsheet/embedded-chart. A picture of it (getAs, getBlob) is beyond this host. */
export class EmbeddedChart extends Service {
  readonly serviceClass = EMBEDDED_CHART;

  constructor(readonly plan: ChartPlan) {
    super();
  }

  /** null until the chart was read from a sheet (reference). */
  getChartId(): number | null {
    return this.plan.id;
  }

  getRanges(): readonly Range[] {
    return this.plan.ranges;
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.plan.options);
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.plan);
  }

  getNumHeaders(): number {
    if (this.plan.headers === undefined) throw notImplemented("Google's guess at a chart's headers");
    return this.plan.headers;
  }

  getTransposeRowsAndColumns(): boolean {
    return this.plan.transposed;
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.plan);
  }
}

export const EMBEDDED_CHART: ServiceClass = serviceClass<EmbeddedChart>(
  'EmbeddedChart',
  'SpreadsheetApp.EmbeddedChart',
  {
    getChartId: navigation(),
    getRanges: navigation(),
    getOptions: navigation(),
    getContainerInfo: navigation(),
    getNumHeaders: navigation(),
    getTransposeRowsAndColumns: navigation(),
    modify: navigation(),
  },
);

/** Reference: spreadsheet/embedded-chart-builder. Each step changes this builder; nothing is stored before insertChart. */
export class EmbeddedChartBuilder extends Service {
  readonly serviceClass = EMBEDDED_CHART_BUILDER;

  constructor(private plan: ChartPlan = EMPTY) {
    super();
  }

  setChartType(type: EnumValue): this {
    if (!isKind(type.label)) throw notImplemented(`A chart of type ${type.label}`);
    return this.with({ kind: type.label });
  }

  getChartType(): EnumValue {
    return CHART_TYPE.values[this.kind()];
  }

  /** "Does not add the range if it has already been added" (reference). */
  addRange(range: Range): this {
    return this.plan.ranges.some((one) => isSame(one, range))
      ? this
      : this.with({ ranges: [...this.plan.ranges, range] });
  }

  removeRange(range: Range): this {
    return this.with({ ranges: this.plan.ranges.filter((one) => !isSame(one, range)) });
  }

  clearRanges(): this {
    return this.with({ ranges: [] });
  }

  getRanges(): readonly Range[] {
    return this.plan.ranges;
  }

  /** Row and column count from 1, the offsets are pixels. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    if (row < 1 || column < 1) throw new ServiceError('The chart must be anchored inside the sheet.');
    return this.with({ row, column, offsetX, offsetY });
  }

  /** Which options Google's drawing heeds: "Chart configuration options"; others are kept without effect. */
  setOption(option: string, value: ChartOption): this {
    return this.with({ options: { ...this.plan.options, [option]: value } });
  }

  setNumHeaders(headers: number): this {
    if (headers < 0) throw new ServiceError(`Invalid argument: ${headers}`);
    return this.with({ headers });
  }

  setTransposeRowsAndColumns(transposed: boolean): this {
    return this.with({ transposed });
  }

  setMergeStrategy(strategy: EnumValue): this {
    if (strategy !== CHART_MERGE_STRATEGY.values.MERGE_COLUMNS)
      throw notImplemented('A chart with MERGE_ROWS');
    return this;
  }

  /** An .xlsx hides rows and columns alike; IGNORE_ROWS is what Sheets does of itself. */
  setHiddenDimensionStrategy(strategy: EnumValue): this {
    if (strategy.label === 'IGNORE_BOTH' || strategy.label === 'IGNORE_COLUMNS')
      throw notImplemented(`A chart with ${strategy.label}`);
    return this.with({ showsHidden: strategy.label === 'SHOW_BOTH' });
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.plan);
  }

  build(): EmbeddedChart {
    this.kind();
    if (this.plan.ranges.length === 0) throw notImplemented('A chart without ranges');
    return new EmbeddedChart(this.plan);
  }

  private kind(): ChartKind {
    if (!this.plan.kind) throw notImplemented('A chart whose type was not set');
    return this.plan.kind;
  }

  private with(more: Partial<ChartPlan>): this {
    this.plan = { ...this.plan, ...more };
    return this;
  }
}

export const EMBEDDED_CHART_BUILDER: ServiceClass = serviceClass<EmbeddedChartBuilder>(
  'EmbeddedChartBuilder',
  'SpreadsheetApp.EmbeddedChartBuilder',
  {
    setChartType: navigation('ChartType'),
    getChartType: navigation(),
    addRange: navigation('Range'),
    removeRange: navigation('Range'),
    clearRanges: navigation(),
    getRanges: navigation(),
    setPosition: navigation('Integer, Integer, Integer, Integer'),
    setOption: navigation('String, Object'),
    setNumHeaders: navigation('Integer'),
    setTransposeRowsAndColumns: navigation('Boolean'),
    setMergeStrategy: navigation('ChartMergeStrategy'),
    setHiddenDimensionStrategy: navigation('ChartHiddenDimensionStrategy'),
    getContainer: navigation(),
    build: navigation(),
  },
);

function isSame(one: Range, other: Range): boolean {
  return one.sheet === other.sheet && one.getA1Notation() === other.getA1Notation();
}

/** What a sheet offers for charts; who may change it is asked before. */
export const CHART_CALLS = {
  newChart: navigation(),
  getCharts: call(),
  insertChart: call('EmbeddedChart'),
  updateChart: call('EmbeddedChart'),
  removeChart: call('EmbeddedChart'),
};

/** The charts of a sheet, as scripts hold them. */
export function chartsOf(context: Context, sheet: LocalSheet): EmbeddedChart[] {
  return sheet.charts.map(
    (stored) =>
      new EmbeddedChart({
        ...stored,
        ranges: stored.ranges.flatMap(({ sheetId, area }) => {
          const source = context.book.sheets.find(({ id }) => id === sheetId);
          return source ? [new Range(context, source, area)] : [];
        }),
      }),
  );
}

/** Puts a new chart on a sheet, also one that was read from a sheet: that makes a second one. */
export function insertChart(context: Context, sheet: LocalSheet, chart: EmbeddedChart): void {
  sheet.charts = [...sheet.charts, storedOf(sheet, chart, context.book.newChartId())];
}

/** The wording for a chart that is not on the sheet is not confirmed [?]. */
export function updateChart(sheet: LocalSheet, chart: EmbeddedChart): void {
  const id = idOn(sheet, chart);
  const stored = storedOf(sheet, chart, id);
  sheet.charts = sheet.charts.map((one) => (one.id === id ? stored : one));
}

export function removeChart(sheet: LocalSheet, chart: EmbeddedChart): void {
  const id = idOn(sheet, chart);
  sheet.charts = sheet.charts.filter((one) => one.id !== id);
}

function idOn(sheet: LocalSheet, { plan: { id } }: EmbeddedChart): number {
  if (id === null || sheet.charts.every((one) => one.id !== id))
    throw new ServiceError('The chart is not on this sheet.');
  return id;
}

function storedOf(sheet: LocalSheet, { plan }: EmbeddedChart, id: number): StoredChart {
  if (!plan.kind) throw notImplemented('A chart whose type was not set');
  if (plan.row > sheet.maxRows || plan.column > sheet.maxColumns)
    throw new ServiceError('The chart must be anchored inside the sheet.');
  const ranges = plan.ranges.map((range) => ({ sheetId: range.sheet.id, area: range.area }));
  return { ...plan, id, kind: plan.kind, ranges };
}
