import type { AwardCount } from '../figures/annual-figures';
import { anyAward } from '../figures/period';
import { ANNUAL_TABLE, FIGURE_LABEL, PAPER } from '../lang/papers';
import { KIND_WORD } from '../plan/field';
import { centre } from './annex-parts';
import { ORDER_COLUMN } from './annual-tables';
import type { Ledger } from './ledger';
import type { Column, Table } from './outline';
import { awardTotals } from './sentences/awards';
import { type KindFigures, kindsIn, kindWord } from './sentences/kinds';

const { heading } = ANNUAL_TABLE;

/** How a report shows its awards. */
interface AwardTableForm<Award> {
  readonly caption: string;
  readonly unit: string;
  /** The columns that say which award it is. */
  readonly columns: readonly Column[];
  /** Weight of each column of counts. */
  readonly weight: number;
  /** The cells of `columns`. */
  readonly cells: (award: Award) => readonly string[];
  /** What its figures are called in `Nguồn số liệu`. */
  readonly label: (award: Award) => string;
}

/** II.4: each title or form × kind, given and proposed; none where nothing was either. */
export function awardTable<Award extends AwardCount>(
  ledger: Ledger,
  all: readonly Award[],
  { caption, unit, columns, weight, cells, label }: AwardTableForm<Award>,
): Table[] {
  const awards = all.filter(anyAward);
  if (awards.length === 0) return [];
  const given = awardTotals(awards, 'given');
  const proposed = awardTotals(awards, 'proposed');
  const kinds = kindsIn([given, proposed]);
  const counts = (name: string, got: KindFigures, asked: KindFigures): string[] => [
    ...kinds.map((kind) =>
      ledger.inTable(FIGURE_LABEL.of(FIGURE_LABEL.awardGiven(name), kindWord(kind)), got[kind]),
    ),
    ...kinds.map((kind) =>
      ledger.inTable(FIGURE_LABEL.of(FIGURE_LABEL.awardProposed(name), kindWord(kind)), asked[kind]),
    ),
  ];
  return [
    {
      type: 'table',
      marker: 'khen_thuong',
      caption,
      unit,
      columns: [
        ORDER_COLUMN,
        ...columns,
        ...kinds.map((kind) => centre(heading.given(KIND_WORD[kind]), weight)),
        ...kinds.map((kind) => centre(heading.proposed(KIND_WORD[kind]), weight)),
      ],
      rows: awards.map((award, index) => [
        String(index + 1),
        ...cells(award),
        ...counts(label(award), award.given, award.proposed),
      ]),
      total: {
        label: PAPER.total,
        span: columns.length + 1,
        cells: counts(FIGURE_LABEL.allAwards, given, proposed),
      },
    },
  ];
}
