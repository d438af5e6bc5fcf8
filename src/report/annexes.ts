import { formatDate } from '../lang/calendar';
import { ANNUAL_TABLE, FIGURE_LABEL } from '../lang/papers';
import { KIND_WORD } from '../plan/field';
import {
  annexOf,
  centre,
  commendationsTable,
  labelled,
  left,
  targetsAnnex,
  type TitledTable,
  wholeRow,
} from './annex-parts';
import { ORDER_COLUMN } from './annual-tables';
import { fieldCell } from './field-phrase';
import type { Annex } from './outline';
import { kindsPhrase } from './sentences/kinds';
import { ANNEX_KEYS, type AnnexKey, type Telling } from './telling';

const { heading, unit } = ANNUAL_TABLE;

/**
 * "Phụ lục", "Phụ lục I" … of each annex that has a row (Decree 30/2020, Annex I, IV.1: Roman numerals from
 * two annexes on). Known before any sentence is told, as sentences point to annexes.
 */
export function annexLabels(figures: Telling['figures']): ReadonlyMap<AnnexKey, string> {
  return labelled(ANNEX_KEYS.filter((key) => rowsOf(figures)[key] > 0));
}

/** The annexes that have a row, each with its table. */
export function annualAnnexes(telling: Telling, reference: string): Annex[] {
  return ANNEX_KEYS.flatMap((key) => annexOf(telling.annex(key), reference, () => MAKERS[key](telling)));
}

const MAKERS: Readonly<Record<AnnexKey, (telling: Telling) => TitledTable>> = {
  registered: registeredAnnex,
  recognised: recognisedAnnex,
  targets: ({ figures, ledger }) => targetsAnnex(ledger, figures),
  commendations: ({ figures, ledger }) => ({
    title: ANNUAL_TABLE.commendations(figures.year),
    table: commendationsTable(ledger, figures.commendationLines),
  }),
};

function rowsOf(figures: Telling['figures']): Record<AnnexKey, number> {
  return {
    registered: figures.registeredLines.length,
    recognised: figures.recognisedLines.length,
    targets: figures.targets.length,
    commendations: figures.commendationLines.length,
  };
}

function registeredAnnex({ figures, ledger }: Telling): TitledTable {
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

function recognisedAnnex({ figures, ledger }: Telling): TitledTable {
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
