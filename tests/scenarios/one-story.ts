import type { StoredValue } from '../../local/workbook/model';
import { INPUT_HEADINGS } from '../../src/register/headings';
import { STATUSES } from '../../src/register/status';
import { INSPECTION, PLANNING } from './agency';

/** A book of the agency, however it is held: the cells of a tab, row by row from A1. */
interface AgencyBook {
  tab(name: string): readonly (readonly StoredValue[])[];
}

/** The tabs of its departments. */
export const DEPARTMENTS = [INSPECTION, PLANNING] as const;

/** Row of the headings, from 0. */
const HEADINGS_AT = 3;
/** Moves that the table allows into a sent row (src/register/life.ts). */
const BEFORE_SENT = new Set(['Đang soạn', 'Bị trả lại']);
/** What people typed into a department's tab: one text a row, wherever it stands. */
export function inputsOf(book: AgencyBook, tab: string): string[] {
  return columns(book, tab, INPUT_HEADINGS)
    .filter((row) => row.some((cell) => cell !== '' && cell !== false))
    .map((row) => JSON.stringify(row))
    .sort();
}

export interface CodedRow {
  readonly code: string;
  readonly status: string;
  readonly name: string;
}

/** Rows that have a code or a status. */
export function codedRows(book: AgencyBook): CodedRow[] {
  return DEPARTMENTS.flatMap((tab) =>
    columns(book, tab, ['Mã', 'Trạng thái', 'Họ và tên / Tên tập thể'])
      .map((row) => row.map(String))
      .map(([code = '', status = '', name = '']) => ({ code, status, name }))
      .filter(({ code, status }) => code !== '' || status !== ''),
  );
}

export interface Line {
  readonly action: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

export function journalOf(book: AgencyBook): Line[] {
  return book
    .tab('Nhật ký')
    .slice(HEADINGS_AT + 1)
    .map((row) => row.map((cell) => String(cell ?? '')))
    .map(([, , action = '', subject = '', before = '', after = '']) => ({ action, subject, before, after }));
}

/**
 * Codes, statuses and the journal tell one story: no code twice, none beside another's row, each row in the status that
 * its last line of the journal gave it, what was sent is there.
 * @param allGiven false = codes that came from elsewhere may be among them, of which the journal names nobody
 * @returns what does not fit, or null
 */
export function contradiction(book: AgencyBook, allGiven = true): string | null {
  const rows = codedRows(book);
  const lines = journalOf(book);
  const codes = rows.map(({ code }) => code).filter((code) => code !== '');
  const given = lines.filter(({ action }) => action === 'Cấp mã').map(({ subject }) => subject);
  const twice = repeated(codes) ?? repeated(given);
  if (twice !== undefined) return `${twice} is in two rows, or was given twice`;
  const gone = given.find((code) => !codes.includes(code));
  if (gone !== undefined) return `${gone} was given and stands in no row`;
  const wrong = rows.map((row) => misplaced(row, lines, allGiven)).find((words) => words !== null);
  if (wrong) return wrong;
  const forbidden = lines.find(
    ({ after, before }) => after === 'Đã gửi' && isStatus(before) && !BEFORE_SENT.has(before),
  );
  return forbidden ? `${forbidden.subject} was sent from ${forbidden.before}` : null;
}

function misplaced(
  { code, status, name }: CodedRow,
  lines: readonly Line[],
  allGiven: boolean,
): string | null {
  if (code === '') return status === 'Đang soạn' ? null : `${name} is ${status} without a code`;
  const of = lines.filter(({ subject }) => subject === code);
  const words = of.find(({ action }) => action === 'Cấp mã')?.before ?? '';
  if ((allGiven || words !== '') && words.split(' · ')[1] !== name)
    return `${code} of “${words}” stands beside ${name}`;
  const last = of.filter(({ after }) => after !== '').pop()?.after;
  if (!allGiven && last === undefined) return null;
  return status === last ? null : `${code} is ${status}, the journal says ${last ?? 'nothing'}`;
}

/** Elsewhere a line tells there of whom it is. */
function isStatus(text: string): boolean {
  return STATUSES.some((status) => status === text);
}

function repeated(texts: readonly string[]): string | undefined {
  return texts.find((text, at) => texts.indexOf(text) !== at);
}

/** Cells below some headings of a department's tab; what is empty is ''. */
function columns(book: AgencyBook, tab: string, headings: readonly string[]): StoredValue[][] {
  const rows = book.tab(tab);
  const places = headings.map((heading) => (rows[HEADINGS_AT] ?? []).indexOf(heading));
  return rows.slice(HEADINGS_AT + 1).map((row) => places.map((place) => row[place] ?? ''));
}
