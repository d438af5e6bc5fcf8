import type { RoleEntry } from '../access/roles';
import { assess } from '../figures/assess';
import { exemplarHistory } from '../figures/exemplar-history';
import { sayOfExemplar } from '../lang/exemplar';
import { comparisonKey } from '../lang/text';
import { Book } from '../sheets/book';
import { readClock } from '../sheets/clock';
import { writeExemplarSheet } from '../sheets/exemplar-sheet';
import { alone } from '../sheets/lock';
import { actingEmail, actingLanguage } from '../sheets/person';
import {
  EXEMPLAR_TAB,
  type ExemplarSheet,
  exemplarSheet,
  type ExemplarText,
  exemplarText,
  isExemplarPage,
} from '../tabs/exemplar';
import { askWhom, chooseExemplar } from './ask-exemplar';
import type { Refused } from './compile-annual-report';
import { adoptTab } from './adopt-tab';
import { officeProblem } from './office-only';
import { exemplarCodesOf, readBook } from './read-book';

/** What became of the page to print. `tab` is its name now. */
export interface SheetOutcome {
  readonly state: 'written' | 'not-office' | 'not-ours' | 'busy';
  readonly tab: string;
}

/** What `Hồ sơ điển hình…` found; plain JSON. */
export type ExemplarShown =
  | { readonly ok: true; readonly found: 'nobody'; readonly query: string }
  | { readonly ok: true; readonly found: 'no-number'; readonly typed: string; readonly count: number }
  | { readonly ok: true; readonly found: 'one'; readonly text: ExemplarText; readonly sheet: SheetOutcome };

/**
 * `Hồ sơ điển hình…`: asks whom the person means and gathers all that the book knows of that exemplar. Everybody who
 * may open the book may look; only the Office writes the page to print. Null when the person gives up.
 * The book is read once, before the questions: what is written is a page of the add-on's own that says of when it
 * is, so only that page is looked at again under the lock.
 */
export async function showExemplar(): Promise<ExemplarShown | Refused | null> {
  const email = actingEmail();
  const title = sayOfExemplar('title', actingLanguage());
  const query = askWhom(title);
  if (query === '') return null;
  const book = Book.active();
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const now = readClock();
  const assessment = assess(read.records, now.day);
  const exemplarOf = exemplarCodesOf(read);
  const chosen = chooseExemplar(assessment, exemplarOf, query, title);
  if (chosen === null) return null;
  if ('query' in chosen) return { ok: true, found: 'nobody', query };
  if ('typed' in chosen) return { ok: true, found: 'no-number', ...chosen };
  const history = exemplarHistory(assessment, exemplarOf, chosen.identity);
  if (!history) return { ok: true, found: 'nobody', query };
  const text = exemplarText(history);
  const page = exemplarSheet(text, read.records.settings.text('Tên cơ quan', now.day), now.text);
  const sheet: SheetOutcome =
    officeProblem(read.roles, email) === null
      ? ((await alone(async () => writePage(page, read.roles, email))) ?? {
          state: 'busy',
          tab: EXEMPLAR_TAB.name,
        })
      : { state: 'not-office', tab: EXEMPLAR_TAB.name };
  return { ok: true, found: 'one', text, sheet };
}

/** The lock is held. A tab of the page's name that somebody made for himself is left alone. */
function writePage(page: ExemplarSheet, roles: readonly RoleEntry[], email: string): SheetOutcome {
  const book = Book.active();
  const tabs = book.tabs();
  const marked = tabs.find(({ identity }) => identity === EXEMPLAR_TAB.id);
  const key = comparisonKey(EXEMPLAR_TAB.name);
  const called = tabs.find(({ identity, name }) => identity === null && comparisonKey(name) === key);
  if (!marked && called && !isExemplarPage(book.read(called))) return { state: 'not-ours', tab: called.name };
  const sheet = (marked ?? called)?.sheet ?? book.insert(EXEMPLAR_TAB.name, tabs.length, null);
  if (!marked) adoptTab(book, tabs, EXEMPLAR_TAB.id, { sheet, isNew: called === undefined }, roles, email);
  writeExemplarSheet(book, sheet, page);
  return { state: 'written', tab: sheet.getName() };
}
