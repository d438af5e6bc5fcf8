/**
 * A chart of a report as numbers. Who draws it is the host's affair; what it shows is part of the paper and is
 * compared and hashed with it.
 */
export interface Chart {
  /** Upright columns (years, kinds) or bars that lie (long names, e.g. of targets). */
  readonly form: 'columns' | 'bars';
  /** What the categories are, e.g. "Năm". */
  readonly categoryTitle: string;
  readonly categories: readonly string[];
  /** Each series holds one whole number a category; at most four, so that greys stay apart in black and white. */
  readonly series: readonly ChartSeries[];
  /** What is counted, e.g. "lượt"; stands at the axis. */
  readonly unit: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
}

/** A chart as text: one line a category. */
export function chartLines({ form, categories, series, unit }: Chart): string[] {
  return [
    `(${form}, ${unit})`,
    ...categories.map(
      (category, at) =>
        `${category}: ${series.map(({ name, values }) => `${name} ${values[at] ?? 0}`).join('; ')}`,
    ),
  ];
}
