import { countByKind } from '../../figures/count';
import type { CountTable } from '../../figures/annual-figures';
import type { PeriodFigures } from '../../figures/period-figures';
import { formatDate } from '../../lang/calendar';
import { ANNUAL, ANNUAL_TABLE, FIGURE_LABEL, PAPER } from '../../lang/papers';
import { PERIOD_LABEL, PERIOD_TABLE } from '../../lang/papers-period';
import { KIND_WORD, type Kind } from '../../plan/field';
import {
  annexOf,
  centre,
  commendationsTable,
  dateOrNothing,
  labelled,
  left,
  targetsAnnex,
  type TitledTable,
  wholeRow,
} from '../annex-parts';
import { ORDER_COLUMN } from '../annual-tables';
import { fieldCell } from '../field-phrase';
import { sum } from '../ledger';
import type { Annex } from '../outline';
import { kindsIn, kindsPhrase, kindWord } from '../sentences/kinds';
import { PERIOD_ANNEX_KEYS, type PeriodAnnexKey, type PeriodTelling, spanYears } from './period-telling';

const { heading } = ANNUAL_TABLE;

/** The label of each annex that has a row, known before any sentence points to it. */
export function periodAnnexLabels(figures: PeriodFigures): ReadonlyMap<PeriodAnnexKey, string> {
  const rows: Record<PeriodAnnexKey, number> = {
    recognised: figures.recognisedLines.length,
    byField: figures.registered.total.value,
    targets: figures.targets.length,
    commendations: figures.commendationLines.length,
    honours: figures.honourLines.length,
  };
  return labelled(PERIOD_ANNEX_KEYS.filter((key) => rows[key] > 0));
}

/** The annexes that have a row, each with its table. */
export function periodAnnexes(telling: PeriodTelling, reference: string): Annex[] {
  return PERIOD_ANNEX_KEYS.flatMap((key) =>
    annexOf(telling.annex(key), reference, () => MAKERS[key](telling)),
  );
}

const MAKERS: Readonly<Record<PeriodAnnexKey, (telling: PeriodTelling) => TitledTable>> = {
  recognised: recognisedAnnex,
  byField: byFieldAnnex,
  targets: ({ figures, ledger }) => targetsAnnex(ledger, figures),
  commendations: ({ figures, ledger }) => ({
    title: PERIOD_TABLE.commendations(...spanYears(figures)),
    table: commendationsTable(ledger, figures.commendationLines),
  }),
  honours: honoursAnnex,
};

function recognisedAnnex({ figures, ledger }: PeriodTelling): TitledTable {
  const [from, to] = spanYears(figures);
  const columns = [
    ORDER_COLUMN,
    centre(PERIOD_TABLE.heading.year, 14),
    left(heading.name, 40),
    left(heading.position, 30),
    left(heading.department, 34),
    centre(heading.kind, 20),
    left(heading.field, 52),
    left(heading.decisionNumber, 32),
    centre(heading.decisionDate, 26),
  ];
  const rows = figures.recognisedLines.map((line, index) => [
    String(index + 1),
    String(line.year),
    line.name,
    line.position,
    line.department,
    KIND_WORD[line.kind],
    fieldCell(line.field),
    line.decisionNumber,
    formatDate(line.decisionDate),
  ]);
  const kinds = kindsPhrase(
    ledger,
    PERIOD_LABEL.recognised(from, to),
    figures.recognised.byKind,
    ANNUAL.turn,
  );
  return {
    title: PERIOD_TABLE.recognised(from, to),
    table: {
      type: 'table',
      marker: 'cong_nhan',
      caption: '',
      unit: PERIOD_TABLE.unit.recognised,
      columns,
      rows,
      total: wholeRow(kinds, columns),
    },
  };
}

/** Year × field, by kind: registered, then recognised. */
function byFieldAnnex({ figures, ledger }: PeriodTelling): TitledTable {
  const asked = kindsIn([figures.registered.byKind]);
  const got = kindsIn([figures.recognised.byKind]);
  const cells = (label: string, table: CountTable, fieldName: string, kinds: readonly Kind[]): string[] =>
    kinds.map((kind) => {
      const counts = table.byField.find(({ field }) => field.name === fieldName)?.byKind;
      const figure = counts?.[kind] ?? sum([]);
      return ledger.inTable(FIGURE_LABEL.of(FIGURE_LABEL.inField(label, fieldName), kindWord(kind)), figure);
    });
  const columns = [
    centre(PERIOD_TABLE.heading.year, 18),
    left(heading.field, 90),
    ...asked.map((kind) => centre(PERIOD_TABLE.heading.registeredOf(KIND_WORD[kind]), 24)),
    ...got.map((kind) => centre(PERIOD_TABLE.heading.recognisedOf(KIND_WORD[kind]), 24)),
  ];
  const rows = figures.years.flatMap((one) =>
    one.registered.byField.map(({ field }) => [
      String(one.year),
      fieldCell(field),
      ...cells(FIGURE_LABEL.registered(one.year), one.registered, field.name, asked),
      ...cells(FIGURE_LABEL.recognised(one.year), one.recognised, field.name, got),
    ]),
  );
  const [from, to] = spanYears(figures);
  const totals = (label: string, table: CountTable, kinds: readonly Kind[]): string[] =>
    kinds.map((kind) => ledger.inTable(FIGURE_LABEL.of(label, kindWord(kind)), table.byKind[kind]));
  return {
    title: PERIOD_TABLE.byField,
    table: {
      type: 'table',
      marker: 'nam_linh_vuc',
      caption: '',
      unit: PERIOD_TABLE.unit.byField,
      columns,
      rows,
      total: {
        label: PAPER.total,
        span: 2,
        cells: [
          ...totals(PERIOD_LABEL.registered(from, to), figures.registered, asked),
          ...totals(PERIOD_LABEL.recognised(from, to), figures.recognised, got),
        ],
      },
    },
  };
}

/** Who was honoured or put forward, in the order of `Tôn vinh`. */
function honoursAnnex({ figures, ledger }: PeriodTelling): TitledTable {
  const lines = figures.honourLines;
  const columns = [
    ORDER_COLUMN,
    left(heading.name, 44),
    left(heading.department, 40),
    centre(heading.kind, 20),
    left(PERIOD_TABLE.heading.event, 72),
    centre(PERIOD_TABLE.heading.date, 24),
    left(PERIOD_TABLE.heading.form, 30),
    centre(PERIOD_TABLE.heading.state, 22),
  ];
  const rows = lines.map((line, index) => [
    String(index + 1),
    line.name,
    line.department,
    KIND_WORD[line.kind],
    line.event,
    dateOrNothing(line.date),
    line.form,
    line.proposed ? PERIOD_TABLE.honourProposed : PERIOD_TABLE.honoured,
  ]);
  const counts = countByKind(lines, ({ kind }) => kind);
  const kinds = kindsPhrase(ledger, PERIOD_LABEL.honourLines, counts, ANNUAL.turn);
  return {
    title: PERIOD_TABLE.honours(...spanYears(figures)),
    table: {
      type: 'table',
      marker: 'ton_vinh',
      caption: '',
      unit: PERIOD_TABLE.unit.honours,
      columns,
      rows,
      total: wholeRow(kinds, columns),
    },
  };
}
