import { Blob } from './blob';
import { navigation, type ServiceClass, serviceClass } from './call-log';
import { drawPng, type DrawnChart } from './chart-drawing';
import { notImplemented, ServiceError } from './exceptions';
import { EnumGroup, type EnumValue, Service } from './service';

/** Charts drawn from a table of their own, outside any sheet (reference: charts/charts). */

export const COLUMN_TYPE = new EnumGroup('ColumnType', ['DATE', 'NUMBER', 'STRING']);
export const POSITION = new EnumGroup('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

interface DataColumn {
  readonly type: string;
  readonly label: string;
}

/** Reference: charts/data-table. */
export class DataTable extends Service {
  readonly serviceClass = DATA_TABLE;

  constructor(
    readonly columns: readonly DataColumn[],
    readonly rows: readonly (readonly unknown[])[],
  ) {
    super();
  }
}

export const DATA_TABLE: ServiceClass = serviceClass<DataTable>('DataTable', 'Charts.DataTable', {});

/** Reference: charts/data-table-builder. */
export class DataTableBuilder extends Service {
  readonly serviceClass = DATA_TABLE_BUILDER;
  private readonly columns: DataColumn[] = [];
  private readonly rows: (readonly unknown[])[] = [];

  addColumn(type: EnumValue, label: string): this {
    if (type.label === 'DATE') throw notImplemented('A data table with dates');
    this.columns.push({ type: type.label, label });
    return this;
  }

  addRow(values: readonly unknown[]): this {
    this.rows.push([...values]);
    return this;
  }

  /** "Throws an Error if the data table is empty or otherwise malformed" (reference); the wording is not known [?]. */
  build(): DataTable {
    const { columns, rows } = this;
    if (columns.length === 0) throw new ServiceError('The data table is empty.');
    for (const row of rows) {
      const fits =
        row.length === columns.length &&
        row.every((value, at) => typeof value === (columns[at]?.type === 'NUMBER' ? 'number' : 'string'));
      if (!fits) throw new ServiceError('A row does not fit the columns of the data table.');
    }
    return new DataTable([...columns], [...rows]);
  }
}

export const DATA_TABLE_BUILDER: ServiceClass = serviceClass<DataTableBuilder>(
  'DataTableBuilder',
  'Charts.DataTableBuilder',
  { addColumn: navigation('ColumnType, String'), addRow: navigation('Object[]'), build: navigation() },
);

/** Reference: charts/chart. Drawing fetches and changes nothing that is stored. */
export class PictureChart extends Service {
  readonly serviceClass = PICTURE_CHART;

  constructor(private readonly drawn: DrawnChart) {
    super();
  }

  getAs(contentType: string): Blob {
    if (contentType !== 'image/png') throw notImplemented(`A chart as ${contentType}`);
    return new Blob(drawPng(this.drawn), 'image/png', 'chart.png');
  }
}

export const PICTURE_CHART: ServiceClass = serviceClass<PictureChart>('Chart', 'Charts.Chart', {
  getAs: navigation('String'),
});

/** The options that are heeded here; "has no effect if the given option is invalid" (reference). */
interface Options {
  readonly fontSize: number;
  readonly categoryTitle: string;
  readonly valueTitle: string;
}

abstract class PictureChartBuilder extends Service {
  private table: DataTable | null = null;
  private size = { width: 600, height: 400 }; // not documented [?]
  private colours: readonly string[] = ['#3366cc', '#dc3912', '#ff9900', '#109618'];
  private legend = false;
  private options: Options = { fontSize: 14, categoryTitle: '', valueTitle: '' };

  protected abstract readonly form: DrawnChart['form'];

  setDataTable(table: DataTable | DataTableBuilder): this {
    this.table = table instanceof DataTableBuilder ? table.build() : table;
    return this;
  }

  setDimensions(width: number, height: number): this {
    this.size = { width, height };
    return this;
  }

  setColors(colours: readonly string[]): this {
    this.colours = [...colours];
    return this;
  }

  setLegendPosition(position: EnumValue): this {
    if (position.label === 'TOP' || position.label === 'RIGHT')
      throw notImplemented(`A legend at ${position.label}`);
    this.legend = position.label === 'BOTTOM';
    return this;
  }

  setXAxisTitle(title: string): this {
    const key = this.form === 'columns' ? 'categoryTitle' : 'valueTitle';
    this.options = { ...this.options, [key]: title };
    return this;
  }

  setOption(option: string, value: unknown): this {
    if (option === 'fontSize') this.options = { ...this.options, fontSize: Number(value) };
    else if (!['fontName', 'vAxis', 'hAxis', 'chartArea'].includes(option))
      throw notImplemented(`The chart option ${option}`);
    return this;
  }

  build(): PictureChart {
    if (!this.table) throw new ServiceError('The chart has no data table.');
    const { columns, rows } = this.table;
    const { form, colours, legend } = this;
    return new PictureChart({ form, columns, rows, ...this.size, colours, legend, ...this.options });
  }
}

/** Reference: charts/column-chart-builder. */
export class ColumnChartBuilder extends PictureChartBuilder {
  readonly serviceClass = COLUMN_CHART_BUILDER;
  protected readonly form = 'columns';
}

/** Reference: charts/bar-chart-builder. */
export class BarChartBuilder extends PictureChartBuilder {
  readonly serviceClass = BAR_CHART_BUILDER;
  protected readonly form = 'bars';
}

const BUILDER_MEMBERS = {
  setDataTable: navigation('DataTable', 'DataTableBuilder'),
  setDimensions: navigation('Integer, Integer'),
  setColors: navigation('String[]'),
  setLegendPosition: navigation('Position'),
  setXAxisTitle: navigation('String'),
  setOption: navigation('String, Object'),
  build: navigation(),
};

export const COLUMN_CHART_BUILDER: ServiceClass = serviceClass<ColumnChartBuilder>(
  'ColumnChartBuilder',
  'Charts.ColumnChartBuilder',
  BUILDER_MEMBERS,
);
export const BAR_CHART_BUILDER: ServiceClass = serviceClass<BarChartBuilder>(
  'BarChartBuilder',
  'Charts.BarChartBuilder',
  BUILDER_MEMBERS,
);
