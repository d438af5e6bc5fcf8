import type { AnnualFigures, CommendationLine } from '../figures/annual-figures';
import { countByKind } from '../figures/count';
import { type CalendarDate, formatDate } from '../lang/calendar';
import { toRoman } from '../lang/numbers';
import { ANNUAL, ANNUAL_TABLE, FIGURE_LABEL, PAPER } from '../lang/papers';
import { KIND_WORD } from '../plan/field';
import { AWARD_STATES } from '../review/award';
import { ORDER_COLUMN } from './annual-tables';
import { fieldCell } from './field-phrase';
import { derived, type Ledger } from './ledger';
import type { Annex, Column, Table, TotalRow } from './outline';
import { kindsPhrase } from './sentences/kinds';
import { scoped } from './sentences/targets';

const { heading, unit } = ANNUAL_TABLE;

/** What an annex holds. */
export interface TitledTable {
  readonly title: string;
  readonly table: Table;
}

/** A column of texts. */
export function left(text: string, weight: number): Column {
  return { heading: text, weight, align: 'left' };
}

/** A column of numbers, days or single words. */
export function centre(text: string, weight: number): Column {
  return { heading: text, weight, align: 'centre' };
}

/**
 * "Phụ lục", "Phụ lục I" … of the annexes that are made (Decree 30/2020, Annex I, IV.1: Roman numerals from two
 * annexes on).
 */
export function labelled<Key>(made: readonly Key[]): ReadonlyMap<Key, string> {
  return new Map(made.map((key, index) => [key, PAPER.annex(made.length > 1 ? toRoman(index + 1) : null)]));
}

/** One annex of one table, none where it has no label, i.e. is not made. */
export function annexOf(label: string | null, reference: string, make: () => TitledTable): Annex[] {
  if (label === null) return [];
  const { title, table } = make();
  return [{ label, title, reference, orientation: 'landscape', blocks: [table] }];
}

/** Every target with its stages: registered, recognised, waiting for the decision. */
export function targetsAnnex(
  ledger: Ledger,
  { targets, asOf }: Pick<AnnualFigures, 'targets' | 'asOf'>,
): TitledTable {
  const columns = [
    ORDER_COLUMN,
    left(heading.field, 80),
    centre(heading.kind, 22),
    centre(heading.scope, 24),
    centre(heading.minimum, 18),
    centre(heading.registered, 19),
    centre(heading.recognised, 19),
    centre(heading.awaiting, 22),
    centre(heading.missing, 17),
    centre(heading.result, 25),
  ];
  const rows = targets.map((target, index) => {
    const label = FIGURE_LABEL.target(target.field.name, scoped(target));
    const cell = (part: string, figure: Parameters<Ledger['inTable']>[1]): string =>
      ledger.inTable(FIGURE_LABEL.of(label, part.toLowerCase()), figure);
    const scope = ANNUAL.scope[target.scope];
    return [
      String(index + 1),
      fieldCell(target.field),
      KIND_WORD[target.kind],
      target.ofYear === undefined ? scope : `${scope}, ${ANNUAL.ofYear(target.ofYear)}`,
      cell(FIGURE_LABEL.minimum, derived(target.minimum)),
      cell(heading.registered, target.registered),
      cell(heading.recognised, target.recognised),
      cell(heading.awaiting, target.awaitingDecision),
      cell(FIGURE_LABEL.missing, derived(target.missing, target.recognised)),
      target.status,
    ];
  });
  return {
    title: ANNUAL_TABLE.targetResults(formatDate(asOf)),
    table: {
      type: 'table',
      marker: 'chi_tieu_chi_tiet',
      caption: '',
      unit: ANNUAL_TABLE.targets.unit,
      columns,
      rows,
      total: null,
    },
  };
}

/** Awards line by line; a line of a report on several years says whose year's registration it is. */
export function commendationsTable(
  ledger: Ledger,
  lines: readonly (CommendationLine & { readonly year?: number })[],
): Table {
  const withYear = lines.some(({ year }) => year !== undefined);
  const columns = [
    ORDER_COLUMN,
    left(heading.name, 40),
    left(heading.department, 34),
    centre(heading.kind, 18),
    ...(withYear ? [centre(heading.year, 14)] : []),
    left(heading.award, 44),
    left(heading.level, 20),
    centre(heading.state, 24),
    left(heading.decisionNumber, 24),
    centre(heading.decisionDate, 24),
    left(heading.decidedBy, 34),
  ];
  const rows = lines.map((line, index) => [
    String(index + 1),
    line.name,
    line.department,
    KIND_WORD[line.kind],
    ...(withYear ? [String(line.year ?? '')] : []),
    line.award,
    line.level,
    line.state,
    line.decisionNumber,
    dateOrNothing(line.decisionDate),
    line.decidedBy,
  ]);
  const total = wholeRow(statesPhrase(ledger, lines), columns);
  return {
    type: 'table',
    marker: 'danh_sach_khen_thuong',
    caption: '',
    unit: unit.commendations,
    columns,
    rows,
    total,
  };
}

/** "đã khen thưởng 02 lượt tập thể; đề nghị 01 lượt cá nhân": what was refused is no award and is said apart. */
function statesPhrase(ledger: Ledger, lines: readonly CommendationLine[]): string {
  const label = {
    'Đã khen thưởng': FIGURE_LABEL.awardGiven(FIGURE_LABEL.allAwards),
    'Đề nghị': FIGURE_LABEL.awardProposed(FIGURE_LABEL.allAwards),
    'Không được khen': FIGURE_LABEL.awardRefused,
  } as const;
  const inOrder = [AWARD_STATES[1], AWARD_STATES[0], AWARD_STATES[2]] as const;
  return inOrder
    .flatMap((state) => {
      const counts = countByKind(
        lines.filter((line) => line.state === state),
        ({ kind }) => kind,
      );
      const kinds = kindsPhrase(ledger, label[state], counts, ANNUAL.turn);
      return kinds === '' ? [] : [ANNUAL.awardState[state](kinds)];
    })
    .join('; ');
}

/** "Tổng cộng: 02 tập thể và 03 cá nhân" over the whole width: a list has nothing to add up column by column. */
export function wholeRow(text: string, columns: readonly Column[]): TotalRow | null {
  return text === '' ? null : { label: `${PAPER.total}: ${text}`, span: columns.length, cells: [] };
}

/** dd/MM/yyyy, '' for none. */
export function dateOrNothing(date: CalendarDate | null): string {
  return date === null ? '' : formatDate(date);
}
