import type { CountTable } from '../../figures/annual-figures';
import { LOG_NAMES, type YearCounts } from '../../figures/period-figures';
import { FIGURE_LABEL, ANNUAL_TABLE, PAPER } from '../../lang/papers';
import { PERIOD_LABEL, PERIOD_TABLE } from '../../lang/papers-period';
import { KIND_WORD } from '../../plan/field';
import { centre, left } from '../annex-parts';
import { ORDER_COLUMN } from '../annual-tables';
import { awardTable } from '../award-table';
import { derived, type Ledger, sum } from '../ledger';
import type { Column, Table } from '../outline';
import { kindsIn, kindWord } from '../sentences/kinds';
import { isRunning, type PeriodTelling, spanYears } from './period-telling';

const { heading } = PERIOD_TABLE;

type Which = 'registered' | 'recognised';

/** II.1: registered and recognised, year by year, with the change against the year before. */
export function yearTable(telling: PeriodTelling): Table[] {
  const { figures } = telling;
  if (figures.registered.total.value + figures.recognised.total.value === 0) return [];
  return [
    {
      type: 'table',
      marker: 'theo_nam',
      ...PERIOD_TABLE.byYear,
      columns: [
        centre(heading.year, 14),
        ...halfColumns(figures.registered, heading.registeredOf, heading.registered),
        ...halfColumns(figures.recognised, heading.recognisedOf, heading.recognised),
      ],
      rows: figures.years.map((one, at, all) => {
        const before = one.comparable ? (all[at - 1] ?? null) : null;
        // Who is recognised is decided when a year ends (plan II.3): a running one is not compared.
        const decidedBefore = isRunning(figures, one.year) ? null : before;
        return [
          String(one.year),
          ...halfCells(telling, 'registered', one, before),
          ...halfCells(telling, 'recognised', one, decidedBefore),
        ];
      }),
      total: {
        label: PAPER.total,
        span: 1,
        cells: [...halfTotals(telling, 'registered'), ...halfTotals(telling, 'recognised')],
      },
    },
  ];
}

function halfColumns(whole: CountTable, of: (word: string) => string, total: string): Column[] {
  return [
    ...kindsIn([whole.byKind]).map((kind) => centre(of(KIND_WORD[kind]), 17)),
    centre(total, 17),
    centre(heading.change, 17),
  ];
}

function halfCells(
  { figures, ledger }: PeriodTelling,
  which: Which,
  one: YearCounts,
  before: YearCounts | null,
): string[] {
  const label = FIGURE_LABEL[which](one.year);
  return [
    ...countCells(ledger, label, figures[which], one[which]),
    changed(ledger, label, one, before, which),
  ];
}

function halfTotals({ figures, ledger }: PeriodTelling, which: Which): string[] {
  const label = PERIOD_LABEL[which](...spanYears(figures));
  return [...countCells(ledger, label, figures[which], figures[which]), ''];
}

/** A cell a kind that the whole span has, and the total. */
function countCells(ledger: Ledger, label: string, whole: CountTable, counts: CountTable): string[] {
  return [
    ...kindsIn([whole.byKind]).map((kind) =>
      ledger.inTable(FIGURE_LABEL.of(label, kindWord(kind)), counts.byKind[kind]),
    ),
    ledger.inTable(FIGURE_LABEL.of(label, FIGURE_LABEL.total), counts.total),
  ];
}

/** "+2", "-3", "0"; "-" where nothing was expected of the year before. */
function changed(
  ledger: Ledger,
  label: string,
  now: YearCounts,
  before: YearCounts | null,
  which: Which,
): string {
  if (before === null) return PERIOD_TABLE.none;
  const [one, other] = [now[which].total, before[which].total];
  const change = one.value - other.value;
  const size = ledger.inTable(FIGURE_LABEL.change(label, before.year), derived(Math.abs(change), one, other));
  return change === 0 ? size : `${change > 0 ? '+' : '-'}${size}`;
}

/** II.1: every department over the span, with the years in which it registered nothing. */
export function departmentSpanTable({ figures, ledger }: PeriodTelling): Table[] {
  const counted = figures.registered.total.value + figures.recognised.total.value;
  if (figures.departments.length === 0 || counted === 0) return [];
  const [from, to] = spanYears(figures);
  const registered = PERIOD_LABEL.registered(from, to);
  const recognised = PERIOD_LABEL.recognised(from, to);
  return [
    {
      type: 'table',
      marker: 'don_vi',
      ...PERIOD_TABLE.departments,
      columns: [
        ORDER_COLUMN,
        left(ANNUAL_TABLE.heading.department, 70),
        centre(ANNUAL_TABLE.heading.registered, 24),
        centre(ANNUAL_TABLE.heading.recognised, 24),
        left(heading.idle, 37),
      ],
      rows: figures.departments.map((one, index) => [
        String(index + 1),
        one.name,
        ledger.inTable(FIGURE_LABEL.of(registered, one.name), one.registered),
        ledger.inTable(FIGURE_LABEL.of(recognised, one.name), one.recognised),
        one.idleYears.length === 0 ? PERIOD_TABLE.none : one.idleYears.join(', '),
      ]),
      total: {
        label: PAPER.total,
        span: 2,
        cells: [
          ledger.inTable(FIGURE_LABEL.of(registered, FIGURE_LABEL.total), figures.registered.total),
          ledger.inTable(FIGURE_LABEL.of(recognised, FIGURE_LABEL.total), figures.recognised.total),
          '',
        ],
      },
    },
  ];
}

/** II.4: each title or form of a level × kind, given and proposed. */
export function awardSpanTable({ figures, ledger }: PeriodTelling): Table[] {
  return awardTable(ledger, figures.awards, {
    ...PERIOD_TABLE.awards,
    columns: [left(ANNUAL_TABLE.heading.award, 55), left(ANNUAL_TABLE.heading.level, 20)],
    weight: 20,
    cells: ({ award, level }) => [award, level],
    label: ({ award, level }) => PERIOD_LABEL.levelled(award, level),
  });
}

/** II.5: the five logs year by year; none where all are empty. */
export function logTable({ figures, ledger }: PeriodTelling): Table[] {
  const totals = LOG_NAMES.map((name) => sum(figures.years.map(({ logs }) => logs[name])));
  if (totals.every(({ value }) => value === 0)) return [];
  return [
    {
      type: 'table',
      marker: 'theo_doi',
      ...PERIOD_TABLE.logs,
      columns: [centre(heading.year, 25), ...LOG_NAMES.map((name) => centre(heading.logs[name], 28))],
      rows: figures.years.map(({ year, logs }) => [
        String(year),
        ...LOG_NAMES.map((name) =>
          ledger.inTable(PERIOD_LABEL.logOfYear(heading.logs[name], year), logs[name]),
        ),
      ]),
      total: {
        label: PAPER.total,
        span: 1,
        cells: LOG_NAMES.map((name, at) =>
          ledger.inTable(FIGURE_LABEL.of(heading.logs[name], FIGURE_LABEL.total), totals[at] ?? derived(0)),
        ),
      },
    },
  ];
}

/** II.7: who is put forward, and for what. */
export function proposalTable({ figures }: PeriodTelling): Table[] {
  const rows = [
    ...figures.honourLines
      .filter(({ proposed }) => proposed)
      .map((one) => [one.name, one.department, one.kind, PERIOD_TABLE.proposedHonour(one.event)] as const),
    ...figures.commendationLines
      .filter(({ state }) => state === 'Đề nghị')
      .map((one) => [one.name, one.department, one.kind, one.award] as const),
  ];
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      marker: 'de_nghi',
      ...PERIOD_TABLE.proposals,
      columns: [
        ORDER_COLUMN,
        left(ANNUAL_TABLE.heading.name, 42),
        left(ANNUAL_TABLE.heading.department, 42),
        centre(ANNUAL_TABLE.heading.kind, 20),
        left(heading.proposal, 51),
      ],
      rows: rows.map(([name, department, kind, proposal], index) => [
        String(index + 1),
        name,
        department,
        KIND_WORD[kind],
        proposal,
      ]),
      total: null,
    },
  ];
}
