import { stateWords } from '../figures/departments';
import { unfinishedOf, type UnfinishedYear } from '../figures/unfinished';
import { SNAPSHOT_REASONS } from '../history/snapshot';
import { cellSubject } from '../history/undo';
import { cellText, comparisonKey, tidy } from '../lang/text';
import { latestPeriod, type SettingName } from '../plan/settings';
import type { Book } from '../sheets/book';
import { type Now, readClock } from '../sheets/clock';
import { growTo } from '../sheets/derived-tab';
import { alone } from '../sheets/lock';
import { actingEmail } from '../sheets/person';
import { addSpareRows } from '../sheets/spare-rows';
import { BOXES, tickedBoxes } from '../tabs/status-line';
import { DEPARTMENTS_TAB } from '../tabs/departments';
import { readReports, REPORTS_TAB } from '../tabs/reports';
import { ANNUAL_KIND } from '../tabs/report-text';
import { settingInForce, SETTINGS_TAB } from '../tabs/settings';
import { rowsToAdd } from '../tabs/spare-rows';
import { cellAt, textAt } from '../tabs/table';
import { type JournalEntry, JournalPen } from './append-rows';
import { wantsNewYear } from './ask-year';
import type { Refused } from './compile-annual-report';
import { judgeYear } from './debtors';
import { officeHand } from './moves/office-hand';
import { sealWaiting } from './moves/seal-waiting';
import {
  busy,
  COUNTED_TABS,
  type OfficeRead,
  readAfresh,
  readForOffice,
  refusedBy,
  withKept,
} from './office-read';
import type { ReadBook } from './read-book';
import { recountLocked } from './recount';
import { TabWriter } from './refresh-tabs';
import { takeSnapshot } from './snapshots';

/** A cell of `Đơn vị`.`Gia hạn đến` or a box that the new year empties. */
export interface ClearedCell {
  readonly department: string;
  readonly value: string;
}

/** What the person is shown before a year is closed. */
export interface NewYearPreview {
  readonly year: number;
  readonly next: number;
  readonly today: number;
  readonly unfinished: UnfinishedYear;
  /** Departments that owe something, with the words of their state. */
  readonly owing: readonly { readonly department: string; readonly state: string }[];
  readonly noReport: boolean;
  readonly extensions: readonly ClearedCell[];
  readonly ticks: readonly ClearedCell[];
  readonly tabsToGrow: readonly string[];
}

/** What `Mở năm mới…` did; plain JSON. */
export interface YearOpened {
  readonly ok: true;
  readonly year: number;
  readonly before: number;
  readonly extensionsCleared: number;
  readonly boxesCleared: number;
  readonly tabsGrown: number;
  /** What kept the count behind it from being done; the year is open all the same. */
  readonly problems: Refused['problems'];
}

/** The action under which `Nhật ký` keeps it. */
const OPENED = 'Mở năm mới';
const WORKING_YEAR: SettingName = 'Năm làm việc';

/**
 * `Mở năm mới…`: shows what the closing year leaves open and what will be written, asks, and makes the next year
 * the working year. Null when the person gives up.
 */
export async function openYear(): Promise<YearOpened | Refused | null> {
  const email = actingEmail();
  const found = readForOffice(email);
  if ('ok' in found) return found;
  const preview = previewYear(found.read, readClock());
  const outside = outsidePeriod(found.read, preview);
  if (outside) return outside;
  if (!wantsNewYear(preview)) return null;
  return (await alone(async () => openLocked(preview.year, email, found))) ?? busy();
}

/** A year after the period is none of this book. */
function outsidePeriod(read: ReadBook, { next }: NewYearPreview): Refused | null {
  const { fromYear, toYear } = latestPeriod(read.records.settings);
  return next > toYear || next < fromYear
    ? refusedBy('year-outside', { next, from: fromYear, to: toYear })
    : null;
}

function previewYear(read: ReadBook, now: Now): NewYearPreview {
  const { assessment, workingYear: year, states, debtors } = judgeYear(read, now);
  const words = new Map(states.map((state) => [state.department.name, stateWords(state)]));
  const reports = read.system.get(REPORTS_TAB.id);
  const compiled = (reports ? readReports(reports.table) : []).some(
    (one) => one.year === year && comparisonKey(one.kind) === comparisonKey(ANNUAL_KIND),
  );
  return {
    year,
    next: year + 1,
    today: now.day.year,
    unfinished: unfinishedOf(assessment, year),
    owing: debtors.map(({ department }) => ({ department, state: words.get(department) ?? '' })),
    noReport: !compiled,
    extensions: extensionsOf(read),
    ticks: ticksOf(read),
    tabsToGrow: [...read.departmentTabs.values()]
      .filter(({ table, values }) => rowsToAdd(table, values) !== null)
      .map(({ tab }) => tab.name),
  };
}

function extensionsOf(read: ReadBook): ClearedCell[] {
  const rows = read.system.get(DEPARTMENTS_TAB.id)?.table.rows ?? [];
  return rows
    .map((row) => ({
      department: textAt(row, 'Tên đơn vị'),
      value: tidy(cellText(cellAt(row, 'Gia hạn đến'))),
    }))
    .filter(({ value }) => value !== '');
}

function ticksOf(read: ReadBook): ClearedCell[] {
  return read.records.departments.flatMap(({ name, tab }) => {
    const standing = read.departmentTabs.get(tab);
    const boxes = standing ? tickedBoxes(standing.values, standing.table.headingRow) : [];
    // The boxes that send are taken in first and unticked by that.
    const lasting = boxes.filter(({ words }) => words === BOXES[2]);
    return lasting.map(({ words }) => ({ department: name, value: words }));
  });
}

/**
 * All is read again: whoever opened the year meanwhile has done it. The journal comes first, then everything that
 * can be done twice, and the working year last: a run that dies before it is simply run again.
 */
function openLocked(shownYear: number, email: string, before: OfficeRead): YearOpened | Refused {
  const found = readAfresh(email, before, [SETTINGS_TAB, ...COUNTED_TABS]);
  if ('ok' in found) return found;
  const { book } = found;
  const now = readClock();
  const hand = officeHand(book, found.read, email, now);
  // What departments sent belongs to the year that is being closed.
  sealWaiting(hand);
  const { read } = hand;
  const preview = previewYear(read, now);
  if (preview.year !== shownYear) return refusedBy('year-changed', { shown: shownYear, year: preview.year });
  const outside = outsidePeriod(read, preview);
  if (outside) return outside;
  const kept = takeSnapshot(book, read, SNAPSHOT_REASONS.newYear, now);
  if (kept) return { ok: false, problems: [kept] };
  new JournalPen(book, read, email).write(now.text, journalOf(preview));
  clearExtensions(book, read);
  clearBoxes(book, read);
  const tabsGrown = addRows(read);
  writeSetting(book, read, now, WORKING_YEAR, String(preview.next));
  // The count closes the rows of the years that are over: their seals follow from the working year.
  const recounted = withKept(book, read, [SETTINGS_TAB, ...COUNTED_TABS], () =>
    recountLocked(email, null, book),
  );
  return {
    ok: true,
    year: preview.next,
    before: preview.year,
    extensionsCleared: preview.extensions.length,
    boxesCleared: preview.ticks.length,
    tabsGrown,
    problems: recounted.ok ? [] : recounted.problems,
  };
}

function journalOf({ year, next, extensions, ticks }: NewYearPreview): JournalEntry[] {
  const entry = (subject: string, before: string, after: string): JournalEntry => ({
    action: OPENED,
    subject,
    before,
    after,
  });
  return [
    ...extensions.map(({ department, value }) =>
      entry(cellSubject(DEPARTMENTS_TAB.name, department, 'Gia hạn đến'), value, ''),
    ),
    ...ticks.map(({ department, value }) => entry(`Ô “${value}” · ${department}`, 'Có', 'Không')),
    entry(cellSubject(SETTINGS_TAB.name, WORKING_YEAR, 'Giá trị'), String(year), String(next)),
  ];
}

function clearExtensions(book: Book, read: ReadBook): void {
  const standing = read.system.get(DEPARTMENTS_TAB.id);
  if (!standing?.table.columns.has('Gia hạn đến') || extensionsOf(read).length === 0) return;
  const filled = new Set(
    standing.table.rows.filter((row) => textAt(row, 'Gia hạn đến') !== '').map(({ row }) => row),
  );
  new TabWriter(book, read).columns(standing, ['Gia hạn đến'], (row) => (filled.has(row) ? [''] : 'kept'));
}

/** Unticks every box of every department; a service call a box that was ticked. */
export function clearBoxes(book: Book, read: ReadBook): void {
  for (const { tab, table, values } of read.departmentTabs.values())
    for (const { row, column } of tickedBoxes(values, table.headingRow))
      book.write(tab.sheet, row, column, [[false]], new Map());
}

/** Sees to blank rows in every department's tab; how many tabs lacked some. */
function addRows(read: ReadBook): number {
  let grown = 0;
  for (const { tab, table, values } of read.departmentTabs.values()) {
    const rows = rowsToAdd(table, values);
    if (!rows) continue;
    addSpareRows(tab.sheet, table, rows);
    grown += 1;
  }
  return grown;
}

/** Writes a setting where it is in force, or below the others where `Cấu hình` has no such row: a call or two. */
export function writeSetting(book: Book, read: ReadBook, now: Now, name: SettingName, value: string): void {
  const standing = read.system.get(SETTINGS_TAB.id);
  const column = standing?.table.columns.get('Giá trị');
  const names = standing?.table.columns.get('Mục');
  if (!standing || column === undefined || names === undefined) return;
  const { table, tab } = standing;
  const known = settingInForce(table, name, now.day);
  const row = known ?? (table.rows[table.rows.length - 1]?.row ?? table.headingRow) + 1;
  if (known === null) {
    growTo(tab.sheet, row);
    book.write(tab.sheet, row, names, [[name]], new Map());
  }
  book.write(tab.sheet, row, column, [[value]], new Map());
}
