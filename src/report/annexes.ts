import type { CalendarDate } from '../lang/calendar';
import { formatDate } from '../lang/calendar';
import { toRoman } from '../lang/numbers';
import { ANNUAL, ANNUAL_TABLE, FIGURE_LABEL, PAPER } from '../lang/papers';
import { KIND_WORD, type Kind } from '../plan/field';
import { ORDER_COLUMN } from './annual-tables';
import { fieldCell } from './field-phrase';
import { derived, type Ledger } from './ledger';
import type { Annex, Block, Column, Table, TotalRow } from './outline';
import { kindsPhrase } from './sentences/kinds';
import { scoped } from './sentences/targets';
import { ANNEX_KEYS, type AnnexKey, type Telling } from './telling';

const { heading, unit } = ANNUAL_TABLE;
const left = (text: string, weight: number): Column => ({ heading: text, weight, align: 'left' });
const centre = (text: string, weight: number): Column => ({ heading: text, weight, align: 'centre' });

/**
 * "Phụ lục", "Phụ lục I" … of each annex that has a row (Decree 30/2020, Annex I, IV.1: Roman numerals from
 * two annexes on). Known before any sentence is told, as sentences point to annexes.
 */
export function annexLabels(figures: Telling['figures']): ReadonlyMap<AnnexKey, string> {
  const made = ANNEX_KEYS.filter((key) => rowsOf(figures)[key] > 0);
  return new Map(made.map((key, index) => [key, PAPER.annex(made.length > 1 ? toRoman(index + 1) : null)]));
}

/** The annexes that have a row, each with its table. */
export function annualAnnexes(telling: Telling, reference: string): Annex[] {
  return ANNEX_KEYS.flatMap((key) => {
    const label = telling.annex(key);
    if (label === null) return [];
    const { title, table } = MAKERS[key](telling);
    const blocks: Block[] = [table];
    return [{ label, title, reference, orientation: 'landscape' as const, blocks }];
  });
}

const MAKERS: Readonly<Record<AnnexKey, (telling: Telling) => { title: string; table: Table }>> = {
  registered: registeredAnnex,
  recognised: recognisedAnnex,
  targets: targetsAnnex,
  commendations: commendationsAnnex,
};

function rowsOf(figures: Telling['figures']): Record<AnnexKey, number> {
  return {
    registered: figures.registeredLines.length,
    recognised: figures.recognisedLines.length,
    targets: figures.targets.length,
    commendations: figures.commendationLines.length,
  };
}

function registeredAnnex({ figures, ledger }: Telling): { title: string; table: Table } {
  const columns = [
    ORDER_COLUMN,
    left(heading.name, 34),
    left(heading.position, 24),
    left(heading.department, 26),
    centre(heading.kind, 18),
    left(heading.field, 52),
    left(heading.content, 42),
    left(heading.title, 24),
    left(heading.status, 22),
  ];
  const rows = figures.registeredLines.map((line, index) => [
    String(index + 1),
    line.name,
    line.position,
    line.department,
    KIND_WORD[line.kind],
    fieldCell(line.field),
    [line.content, line.model && ANNUAL_TABLE.model(line.model)].filter((part) => part !== '').join('\n'),
    line.title,
    line.status,
  ]);
  const what = FIGURE_LABEL.registered(figures.year);
  const kinds = kindsPhrase(ledger, what, figures.registered.byKind);
  const total = wholeRow(kinds, columns);
  return {
    title: ANNUAL_TABLE.registered(figures.year),
    table: { type: 'table', marker: 'dang_ky', caption: '', unit: unit.registered, columns, rows, total },
  };
}

function recognisedAnnex({ figures, ledger }: Telling): { title: string; table: Table } {
  const columns = [
    ORDER_COLUMN,
    left(heading.name, 42),
    left(heading.position, 34),
    left(heading.department, 34),
    centre(heading.kind, 20),
    left(heading.field, 62),
    left(heading.decisionNumber, 26),
    centre(heading.decisionDate, 26),
  ];
  const rows = figures.recognisedLines.map((line, index) => [
    String(index + 1),
    line.name,
    line.position,
    line.department,
    KIND_WORD[line.kind],
    fieldCell(line.field),
    line.decisionNumber,
    formatDate(line.decisionDate),
  ]);
  const what = FIGURE_LABEL.recognised(figures.year);
  const total = wholeRow(kindsPhrase(ledger, what, figures.recognised.byKind), columns);
  return {
    title: ANNUAL_TABLE.recognised(figures.year),
    table: { type: 'table', marker: 'cong_nhan', caption: '', unit: unit.recognised, columns, rows, total },
  };
}

function targetsAnnex({ figures, ledger }: Telling): { title: string; table: Table } {
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
  const rows = figures.targets.map((target, index) => {
    const label = FIGURE_LABEL.target(target.field.name, scoped(target));
    const cell = (part: string, figure: Parameters<Ledger['inTable']>[1]): string =>
      ledger.inTable(FIGURE_LABEL.of(label, part.toLowerCase()), figure);
    return [
      String(index + 1),
      fieldCell(target.field),
      KIND_WORD[target.kind],
      ANNUAL.scope[target.scope],
      cell(FIGURE_LABEL.minimum, derived(target.minimum)),
      cell(heading.registered, target.registered),
      cell(heading.recognised, target.recognised),
      cell(heading.awaiting, target.awaitingDecision),
      cell(FIGURE_LABEL.missing, derived(target.missing, target.recognised)),
      target.status,
    ];
  });
  return {
    title: ANNUAL_TABLE.targetResults(formatDate(figures.asOf)),
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

function commendationsAnnex({ figures, ledger }: Telling): { title: string; table: Table } {
  const columns = [
    ORDER_COLUMN,
    left(heading.name, 40),
    left(heading.department, 34),
    centre(heading.kind, 18),
    left(heading.award, 44),
    left(heading.level, 20),
    centre(heading.state, 24),
    left(heading.decisionNumber, 24),
    centre(heading.decisionDate, 24),
    left(heading.decidedBy, 34),
  ];
  const lines = figures.commendationLines;
  const rows = lines.map((line, index) => [
    String(index + 1),
    line.name,
    line.department,
    KIND_WORD[line.kind],
    line.award,
    line.level,
    line.state,
    line.decisionNumber,
    dateOrNothing(line.decisionDate),
    line.decidedBy,
  ]);
  const byKind = (kind: Kind) => {
    const own = lines.filter((line) => line.kind === kind);
    return { value: own.length, rows: own.map((line) => line.place) };
  };
  const counts = {
    collective: byKind('collective'),
    individual: byKind('individual'),
    household: byKind('household'),
  };
  const kinds = kindsPhrase(ledger, FIGURE_LABEL.commendationLines, counts, ANNUAL.turn);
  return {
    title: ANNUAL_TABLE.commendations(figures.year),
    table: {
      type: 'table',
      marker: 'danh_sach_khen_thuong',
      caption: '',
      unit: unit.commendations,
      columns,
      rows,
      total: wholeRow(kinds, columns),
    },
  };
}

/** "Tổng cộng: 02 tập thể và 03 cá nhân" over the whole width: a list has nothing to add up column by column. */
function wholeRow(text: string, columns: readonly Column[]): TotalRow | null {
  return text === '' ? null : { label: `${PAPER.total}: ${text}`, span: columns.length, cells: [] };
}

function dateOrNothing(date: CalendarDate | null): string {
  return date === null ? '' : formatDate(date);
}
