import type { RoleEntry } from '../access/roles';
import type { ExemplarHistory } from '../figures/exemplar-history';
import { type ExemplarWords, sayOfExemplar } from '../lang/exemplar';
import { comparisonKey } from '../lang/text';
import { Book } from '../sheets/book';
import { readClock } from '../sheets/clock';
import { writeExemplarSheet } from '../sheets/exemplar-sheet';
import { actingLanguage } from '../sheets/person';
import {
  EXEMPLAR_TAB,
  type ExemplarSheet,
  exemplarSheet,
  exemplarText,
  isExemplarPage,
} from '../tabs/exemplar';
import { adoptTab } from './adopt-tab';
import type { ReadBook } from './read-book';

/** What became of the page to print. `tab` is its name now. */
export interface SheetOutcome {
  readonly state: 'written' | 'not-ours' | 'busy';
  readonly tab: string;
}

const NOTES: Readonly<Record<SheetOutcome['state'], ExemplarWords>> = {
  written: 'written',
  'not-ours': 'notOurs',
  busy: 'busy',
};

/** It in words. */
export function sayExemplarSheet({ state, tab }: SheetOutcome): string {
  return sayOfExemplar(NOTES[state], actingLanguage(), { tab });
}

/** Writes the page to print about one exemplar. The lock is held. */
export function writeExemplarPage(read: ReadBook, history: ExemplarHistory, email: string): SheetOutcome {
  const now = readClock();
  const agency = read.records.settings.text('Tên cơ quan', now.day);
  return writePage(exemplarSheet(exemplarText(history), agency, now.text), read.roles, email);
}

/** A tab of the page's name that somebody made for himself is left alone. */
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
