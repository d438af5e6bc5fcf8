import type { CountTable, TargetResult } from '../figures/annual-figures';
import type { Figure } from '../figures/figure';
import { formatNumber } from '../lang/numbers';
import { ANNUAL_TABLE, FIGURE_LABEL } from '../lang/papers';
import { CHART } from '../lang/papers-charts';
import { KIND_WORD, KINDS } from '../plan/field';
import type { Chart } from './chart';
import { derived, type Ledger } from './ledger';
import type { Picture } from './outline';
import { kindWord } from './sentences/kinds';
import { scoped } from './sentences/targets';

/** One year as the chart of years shows it. */
export interface ChartedYear {
  readonly year: number;
  readonly registered: Figure;
  readonly recognised: Figure;
}

/** Registrations and recognitions year by year; none of a single year, which has nothing to be compared with. */
export function yearsChart(ledger: Ledger, years: readonly ChartedYear[]): Picture[] {
  if (years.length < 2) return [];
  const total = FIGURE_LABEL.total;
  return pictureOf(
    CHART.years,
    'columns',
    CHART.year,
    CHART.turns,
    [CHART.registered, CHART.recognised],
    [
      ...years.map(({ year, registered, recognised }) => ({
        name: String(year),
        values: [
          shown(ledger, FIGURE_LABEL.of(FIGURE_LABEL.registered(year), total), registered),
          shown(ledger, FIGURE_LABEL.of(FIGURE_LABEL.recognised(year), total), recognised),
        ],
      })),
    ],
  );
}

/**
 * Registrations and recognitions by kind and field, kinds that count nothing left out; none of a single kind.
 * @param span what the counts are of, "năm 2024", for the caption
 * @param labels of the two counts in `Nguồn số liệu`
 */
export function kindsChart(
  ledger: Ledger,
  span: string,
  labels: { readonly registered: string; readonly recognised: string },
  registered: CountTable,
  recognised: CountTable,
): Picture[] {
  const rows = registered.byField.flatMap(({ field, byKind }) =>
    KINDS.flatMap((kind) => {
      const given = recognised.byField.find((one) => one.field.name === field.name)?.byKind[kind];
      if (!given || byKind[kind].value + given.value === 0) return [];
      const label = (what: string): string =>
        FIGURE_LABEL.of(FIGURE_LABEL.inField(what, field.name), kindWord(kind));
      return [
        {
          name: CHART.ofKind(KIND_WORD[kind], field.name),
          values: [
            shown(ledger, label(labels.registered), byKind[kind]),
            shown(ledger, label(labels.recognised), given),
          ],
        },
      ];
    }),
  );
  if (rows.length < 2) return [];
  const series = [CHART.registered, CHART.recognised];
  return pictureOf(CHART.kinds(span), 'bars', CHART.kind, CHART.turns, series, rows);
}

/** What each target asks and what was recognised. */
export function targetsChart(ledger: Ledger, targets: readonly TargetResult[]): Picture[] {
  const rows = targets.map((target) => {
    const label = FIGURE_LABEL.target(target.field.name, scoped(target));
    return {
      name: CHART.ofKind(KIND_WORD[target.kind], target.field.name),
      values: [
        shown(ledger, FIGURE_LABEL.of(label, FIGURE_LABEL.minimum), derived(target.minimum)),
        shown(
          ledger,
          FIGURE_LABEL.of(label, ANNUAL_TABLE.heading.recognised.toLowerCase()),
          target.recognised,
        ),
      ],
    };
  });
  const series = [CHART.minimum, CHART.recognised];
  return pictureOf(CHART.targets, 'bars', CHART.target, CHART.exemplars, series, rows);
}

interface ChartRow {
  readonly name: string;
  readonly values: readonly number[];
}

/** Whatever a chart shows is entered as printed. */
function shown(ledger: Ledger, label: string, figure: Figure): number {
  ledger.inTable(label, figure);
  return figure.value;
}

/** The picture, or none where all its numbers are zero: an empty frame tells nothing. */
function pictureOf(
  caption: string,
  form: Chart['form'],
  categoryTitle: string,
  unit: string,
  series: readonly string[],
  rows: readonly ChartRow[],
): Picture[] {
  if (rows.every(({ values }) => values.every((value) => value === 0))) return [];
  const words = (values: readonly number[]): string[] => values.map((value) => formatNumber(value));
  const chart: Chart = {
    form,
    categoryTitle,
    categories: rows.map(({ name, values }) => CHART.category(name, words(values))),
    series: series.map((name, at) => ({ name, values: rows.map(({ values }) => values[at] ?? 0) })),
    unit,
  };
  const parts = rows.map(({ name, values }) =>
    CHART.part(
      name,
      words(values).map((value, at) => CHART.value(series[at] ?? '', value)),
    ),
  );
  return [{ type: 'picture', caption, chart, alternative: CHART.alternative(caption, parts) }];
}
