import * as v from 'valibot';
import type { ExemplarHistory } from '../../figures/exemplar-history';
import { logCells, type LogCells } from '../../follow/log-row';
import { type CalendarDate, formatDate, isCalendarDate, parseDate } from '../../lang/calendar';
import { cellText, comparisonKey } from '../../lang/text';
import type { ExemplarPageText } from '../../lang/exemplar-page';
import type {
  ExemplarAdded,
  ExemplarPrinted,
  ExemplarView,
  FormName,
  Handle,
} from '../../pages/exemplar-page/answers';
import { HEADING } from '../../register/headings';
import { Book } from '../../sheets/book';
import { aloneNow, settleWrites } from '../../sheets/lock';
import { EXEMPLAR_TAB } from '../../tabs/exemplar';
import { appendRows } from '../append-rows';
import type { Refused } from '../compile-annual-report';
import { sayExemplarSheet, writeExemplarPage } from '../exemplar-file';
import { busy, readTabAgain, withOneAfresh } from '../office-read';
import { officeProblem } from '../office-only';
import { forRequest, VALUES } from '../page-request';
import type { ReadTab } from '../read-book';
import { type ExemplarBook, historyOf, openForExemplar } from './gate';
import { FORM_TABS, formsOf, HANDLE, showOne } from './view';

const ADD = v.strictObject({
  handle: HANDLE,
  form: v.picklist(['nurture', 'replication', 'publicity']),
  values: VALUES,
});
interface AddRequest {
  readonly handle: Handle;
  readonly form: FormName;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Adds a check-up, a replication or a publicity of one exemplar below the last row of its tab; the Office's alone. Sent
 * twice, the row that stands there already is enough, and the answer says that nothing was written.
 */
export function exemplarAdd(value: unknown): ExemplarAdded | Refused {
  return forRequest<AddRequest, ExemplarAdded>(
    value,
    ADD,
    (request) => aloneNow(() => addLocked(request)) ?? busy(),
  );
}

function addLocked({ handle, form, values }: AddRequest): ExemplarAdded | Refused {
  const book = Book.active();
  const open = openForOffice(book);
  if ('ok' in open) return open;
  const history = historyOf(open, handle);
  if ('ok' in history) return history;
  const spec = FORM_TABS[form];
  const read = open.read.system.get(spec.id);
  if (!read) return fault('tabMissing', { tab: spec.name });
  const code = codeFor(history, form);
  if (code === '') return fault('codeMissing', { name: history.name });
  const typed = logCells(formsOf(open.read)[form], values);
  if ('text' in typed) return fault(typed.text, typed.details);
  const standing = readTabAgain(book, read);
  if ('ok' in standing) return standing;
  const cells = new Map<string, string | CalendarDate>([
    ...typed,
    [HEADING.code, code],
    [HEADING.name, history.name],
  ]);
  const written = !isThere(standing, cells);
  if (written) {
    appendRows(book, { ...open.read, system: new Map([...open.read.system, [spec.id, standing]]) }, spec, [
      cells,
    ]);
    settleWrites();
  }
  const view = viewAgain(open, standing, handle);
  return view.ok ? { ok: true, written, view } : view;
}

/** The panel's exemplar with the row that was just written: only its tab is read again. */
function viewAgain({ book, read }: ExemplarBook, written: ReadTab, handle: Handle): ExemplarView | Refused {
  return withOneAfresh(book, read, written, () => showOne(openForExemplar(book), handle));
}

/**
 * Under which code a row is entered. A check-up settles an earlier one of the same code only (workbook.md, `Bồi
 * dưỡng`), so it keeps the code of the last one.
 */
function codeFor({ codes, nurture }: ExemplarHistory, form: FormName): string {
  const known = new Set(codes);
  const before =
    form === 'nurture' ? nurture[nurture.length - 1]?.codes.find((code) => known.has(code)) : undefined;
  return before ?? codes[codes.length - 1] ?? '';
}

/** Whether a row of the tab says exactly this already: one that says more is another row. */
function isThere({ table }: ReadTab, cells: LogCells): boolean {
  const compared = table.spec.columns.flatMap(({ heading, kind }) =>
    kind === 'in' && table.columns.has(heading) ? [heading] : [],
  );
  return table.rows.some((row) =>
    compared.every((heading) => sameText(row.cells.get(heading) ?? '', cells.get(heading) ?? '')),
  );
}

function sameText(standing: Parameters<typeof cellText>[0], wanted: string | CalendarDate): boolean {
  if (typeof wanted === 'string') return comparisonKey(cellText(standing)) === comparisonKey(wanted);
  const day = isCalendarDate(standing) ? standing : parseDate(standing);
  return day !== null && formatDate(day) === formatDate(wanted);
}

/** Writes the page to print; the Office's alone. */
export function exemplarPrint(value: unknown): ExemplarPrinted | Refused {
  return forRequest<Handle, ExemplarPrinted>(
    value,
    HANDLE,
    (handle) =>
      aloneNow((): ExemplarPrinted | Refused => {
        const open = openForOffice(Book.active());
        if ('ok' in open) return open;
        const history = historyOf(open, handle);
        if ('ok' in history) return history;
        const outcome = writeExemplarPage(open.read, history, open.email);
        const place = outcome.state === 'written' ? { tab: outcome.tab, row: 1, column: 1 } : null;
        return { ok: true, said: sayExemplarSheet(outcome), place };
      }) ?? { ok: true, said: sayExemplarSheet({ state: 'busy', tab: EXEMPLAR_TAB.name }), place: null },
  );
}

function openForOffice(book: Book): ExemplarBook | Refused {
  const open = openForExemplar(book);
  if ('ok' in open) return open;
  const problem = open.isOffice ? null : officeProblem(open.read.roles, open.email);
  return problem ? { ok: false, problems: [problem] } : open;
}

function fault(text: ExemplarPageText, details: Readonly<Record<string, string>>): Refused {
  return { ok: false, problems: [{ kind: 'exemplar-page', text, details }] };
}
