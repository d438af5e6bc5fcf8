import { type Cell, isCalendarDate } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import { cellText, comparisonKey, tidy } from '../lang/text';
import { KIND_WORD, KINDS, type Field, type Kind } from '../plan/field';
import { HEADING } from './headings';
import type { Registration, RowPlace } from './registration';
import { STATUSES, type Status } from './status';

/** The cells of one row by heading, as a department tab was read. */
export interface TypedRow {
  readonly place: RowPlace;
  readonly department: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/**
 * Understands one row of a department tab. Nothing is judged here: what cannot be understood becomes null
 * or '', and the checks say so. The status is the column's; the journal corrects it later.
 */
export function readRegistration(row: TypedRow, fields: readonly Field[]): Registration {
  const text = (heading: string): string => tidy(cellText(row.cells.get(heading) ?? ''));
  // Long texts keep their line breaks: only the ends and the Unicode form are put right.
  const lines = (heading: string): string =>
    cellText(row.cells.get(heading) ?? '')
      .split(/\r\n|\r|\n/)
      .map(tidy)
      .join('\n')
      .trim();
  return {
    place: row.place,
    department: row.department,
    code: text(HEADING.code),
    status: statusOf(text(HEADING.status)) ?? 'Đang soạn',
    name: text(HEADING.name),
    year: parseWhole(row.cells.get(HEADING.year) ?? ''),
    kind: kindOf(text(HEADING.kind)),
    position: text(HEADING.position),
    field: fieldOf(text(HEADING.field), fields),
    content: lines(HEADING.content),
    model: lines(HEADING.model),
    criteria: criterionCodes(row.cells.get(HEADING.criteria) ?? ''),
    title: text(HEADING.title),
    source: text(HEADING.source),
    results: lines(HEADING.results),
    rating: text(HEADING.rating),
    commendation: text(HEADING.commendation),
    evidence: lines(HEADING.evidence),
    leadership: text(HEADING.leadership),
    sortName: text(HEADING.sortName),
    cells: row.cells,
  };
}

const STATUS_BY_KEY = new Map(STATUSES.map((status) => [comparisonKey(status), status]));
const KIND_BY_KEY = new Map(KINDS.map((kind) => [comparisonKey(KIND_WORD[kind]), kind]));

/** The status a word means, null for none of them. */
export function statusOf(word: string): Status | null {
  return STATUS_BY_KEY.get(comparisonKey(word)) ?? null;
}

/** The kind a word of `Đối tượng` means, null for none of them. */
export function kindOf(word: string): Kind | null {
  return KIND_BY_KEY.get(comparisonKey(word)) ?? null;
}

/** The field with that short or full name, null for none. */
export function fieldOf(name: string, fields: readonly Field[]): Field | null {
  const key = comparisonKey(name);
  if (key === '') return null;
  return (
    fields.find((field) => comparisonKey(field.name) === key) ??
    fields.find((field) => comparisonKey(field.fullName) === key) ??
    null
  );
}

/** A date of a year before this one was typed as three codes: "1/2/5" is 01/02/2005 to a sheet. */
const FIRST_YEAR_OF_TWO_CODES = 2020;

/**
 * The codes typed in `Tiêu chí`. A Vietnamese sheet makes the number 1.2 of "1,2" and a date of "1/2", "1-2" or
 * "1/2/5" (platform.md 6), so those are taken apart again.
 */
export function criterionCodes(cell: Cell): string[] {
  if (isCalendarDate(cell)) {
    const third = cell.year > 2000 && cell.year < FIRST_YEAR_OF_TWO_CODES ? [cell.year - 2000] : [];
    return [...new Set([cell.day, cell.month, ...third].map(String))];
  }
  const raw = typeof cell === 'number' ? String(cell).replace('.', ',') : cellText(cell);
  const codes = tidy(raw.replace(/[\r\n]+/g, ' ').replace(/(\d)\s*([-\u2010-\u2015])\s*(?=\d)/g, '$1$2'))
    .split(/[,;/\s]+/)
    .filter((code) => code !== '')
    .flatMap(neighbours);
  return [...new Set(codes)];
}

/** "1-2": both codes, whether it was meant as a list or as a span; "1-4" may be either and stays as typed. */
function neighbours(code: string): string[] {
  const [, first = '', last = ''] = /^(\d+)[-\u2010-\u2015](\d+)$/.exec(code) ?? [];
  return first !== '' && Number(last) === Number(first) + 1 ? [first, last] : [code];
}
