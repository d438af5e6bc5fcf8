import * as v from 'valibot';
import { type ExemplarHistory, exemplarHistory, findExemplars } from '../../figures/exemplar-history';
import { KIND_WORD } from '../../plan/field';
import type {
  ExemplarStart,
  ExemplarsFound,
  ExemplarView,
  FormField,
  FormName,
  Handle,
  HistoryRow,
} from '../../pages/exemplar-page/answers';
import { readSelection } from '../../sheets/selection';
import { type ExemplarPart, exemplarText } from '../../tabs/exemplar';
import { NURTURE_TAB, PUBLICITY_TAB, REPLICATION_TAB } from '../../tabs/logs';
import type { ListSource, TabSpec } from '../../tabs/spec';
import type { Refused } from '../compile-annual-report';
import { COUNT, forRequest, TEXT } from '../page-request';
import type { ReadBook } from '../read-book';
import { type ExemplarBook, handleOf, historyOf, openForExemplar } from './gate';

/** The logs that the Office fills from the panel. */
export const FORM_TABS: Readonly<Record<FormName, TabSpec>> = {
  nurture: NURTURE_TAB,
  replication: REPLICATION_TAB,
  publicity: PUBLICITY_TAB,
};
const NO_FORMS: ExemplarStart['forms'] = { nurture: [], replication: [], publicity: [] };
/** So many lines can be looked through in a panel. */
const MOST_FOUND = 30;

export const HANDLE = v.strictObject({
  code: TEXT,
  tab: TEXT,
  row: COUNT,
});
const SEARCH = v.strictObject({ query: TEXT });

/** What the panel begins with: who may do what, and the exemplar of the selected row; writes nothing. */
export function exemplarStart(): ExemplarStart | Refused {
  const open = openForExemplar();
  if ('ok' in open) return open;
  const history = selectedExemplar(open);
  return {
    ok: true,
    isOffice: open.isOffice,
    forms: open.isOffice ? formsOf(open.read) : NO_FORMS,
    shown: history ? viewOf(open, history) : null,
  };
}

/** Exemplars by part of a name, or a code. */
export function exemplarSearch(value: unknown): ExemplarsFound | Refused {
  return forRequest<v.InferOutput<typeof SEARCH>, ExemplarsFound>(value, SEARCH, ({ query }) => {
    const open = openForExemplar();
    if ('ok' in open) return open;
    const { assessment, exemplarOf } = open;
    const matches = findExemplars(assessment, exemplarOf, query);
    const found = matches.slice(0, MOST_FOUND).flatMap((one) => {
      const history = exemplarHistory(assessment, exemplarOf, one.identity);
      if (!history) return [];
      const { name, department, years, exemplarCode, codes } = one;
      const kind = history.kind ? KIND_WORD[history.kind] : '';
      const about = [kind, department, years.join(', '), exemplarCode, codes.join(', ')];
      return [{ handle: handleOf(history), name, about: about.filter((part) => part !== '').join(' · ') }];
    });
    return { ok: true, found, more: matches.length - found.length };
  });
}

/** One exemplar across the years. */
export function exemplarShow(value: unknown): ExemplarView | Refused {
  return forRequest<Handle, ExemplarView>(value, HANDLE, (handle) => showOne(openForExemplar(), handle));
}

/** The exemplar that a page means, in a reading of the book. */
export function showOne(open: ExemplarBook | Refused, handle: Handle): ExemplarView | Refused {
  if ('ok' in open) return open;
  const history = historyOf(open, handle);
  return 'ok' in history ? history : viewOf(open, history);
}

/** All that the book knows of one exemplar, each row with the way to it. */
function viewOf({ isOffice }: Pick<ExemplarBook, 'isOffice'>, history: ExemplarHistory): ExemplarView {
  const { name, identity, parts } = exemplarText(history);
  const forms = new Map(Object.entries(FORM_TABS).map(([form, { name: tab }]) => [tab, form as FormName]));
  return {
    ok: true,
    handle: handleOf(history),
    name,
    identity,
    parts: parts.map((part) => ({
      title: part.title,
      rows: rowsOf(part),
      form: isOffice ? (forms.get(part.title) ?? null) : null,
    })),
  };
}

/** The first two cells are the head; the others follow with their headings, empty ones left out. */
function rowsOf({ headings, rows, places }: ExemplarPart): HistoryRow[] {
  return rows.flatMap((cells, at): HistoryRow[] => {
    const place = places[at];
    if (!place) return [];
    const head = cells.slice(0, 2).filter((cell) => cell !== '');
    const lines = cells.slice(2).flatMap((text, right) => {
      return text === '' ? [] : [{ label: headings[right + 2] ?? '', text }];
    });
    return [{ head: head.join(': '), lines, place: { ...place, column: 1 } }];
  });
}

/** The exemplar of the row on which the person stands: a registration, or any row about one. */
function selectedExemplar({ assessment, exemplarOf }: ExemplarBook): ExemplarHistory | null {
  const selected = readSelection();
  if (!selected) return null;
  const isThere = ({ place }: { readonly place: { readonly tab: string; readonly row: number } }): boolean =>
    place.tab === selected.tab && place.row === selected.firstRow;
  const { logs, awards } = assessment.records;
  const [code = ''] = [
    ...assessment.candidates.filter(isThere).map((one) => one.code),
    ...awards.filter(isThere).map((one) => one.code),
    ...[...logs.nurture, ...logs.replication, ...logs.publicity, ...logs.honours]
      .filter(isThere)
      .flatMap(({ codes }) => codes),
  ];
  const one = assessment.registrations.find(isThere) ?? assessment.byCode.get(code);
  const identity = one && one.name !== '' ? assessment.identities.get(one) : undefined;
  return identity === undefined ? null : exemplarHistory(assessment, exemplarOf, identity);
}

/** Fields of the three forms, with the lists as the book has them now. */
export function formsOf(read: ReadBook): ExemplarStart['forms'] {
  const of = (form: FormName): FormField[] =>
    FORM_TABS[form].columns
      .filter(({ heading, kind }) => kind === 'in' && heading !== 'Mã')
      .map(({ heading, list, required, format }) => ({
        heading,
        kind: format === 'dd/MM/yyyy' ? 'date' : list ? 'list' : 'text',
        required: required === true,
        choices: list ? choicesOf(list, read) : [],
      }));
  return { nurture: of('nurture'), replication: of('replication'), publicity: of('publicity') };
}

function choicesOf(list: ListSource, { records }: ReadBook): string[] {
  if ('words' in list) return [...list.words];
  if (!('catalogue' in list)) return [];
  const groups: readonly string[] = list.catalogue;
  return records.catalogue.filter(({ group }) => groups.includes(group)).map(({ value }) => value);
}
