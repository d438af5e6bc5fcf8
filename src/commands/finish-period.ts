import { assess } from '../figures/assess';
import { type CarriedExemplars, exemplarsToCarry } from '../figures/carried';
import { highestCode } from '../figures/exemplar-codes';
import type { Department } from '../figures/records';
import { KIND_WORD } from '../plan/field';
import type { SettingName } from '../plan/settings';
import { HEADING } from '../register/headings';
import { exemplarInField } from '../register/last-year';
import type { Registration } from '../register/registration';
import type { Book } from '../sheets/book';
import { type Now, readClock } from '../sheets/clock';
import { growTo, rewriteRows } from '../sheets/derived-tab';
import { layOutLists } from '../sheets/lay-out';
import { type PeriodMark, writePeriodMark } from '../sheets/period-mark';
import { addSpareRows } from '../sheets/spare-rows';
import { tickedBoxes } from '../tabs/status-line';
import { DEPARTMENT_TAB, readDepartmentRows } from '../tabs/department';
import { blocksToEmpty, EMPTIED_TABS, rowsOfOldPeriod } from '../tabs/emptied';
import { JOURNAL_TAB } from '../tabs/journal';
import type { ListPlaces } from '../tabs/layout';
import { columnRuns, rowBelowContent, runsFromBelow, type SampleRow } from '../tabs/sample-rows';
import { rowsToAdd } from '../tabs/spare-rows';
import { JournalPen } from './append-rows';
import type { Refused } from './compile-annual-report';
import { readForOffice, readTabAgain } from './office-read';
import { clearBoxes, writeSetting } from './open-year';
import { exemplarCodesOf, type ReadBook, type ReadTab } from './read-book';
import { recountLocked } from './recount';
import { LAST_GIVEN } from './refresh-tabs';

/** The action under which both books' `Nhật ký` keep it. */
export const PERIOD_OPENED = 'Mở giai đoạn mới';

/** How many rows a tab loses; `dates` where only its days are emptied. */
export interface EmptiedCount {
  readonly tab: string;
  readonly rows: number;
}

/** What finishing a copy will do. */
export interface FinishPreview {
  readonly mark: PeriodMark;
  readonly settings: readonly {
    readonly name: SettingName;
    readonly before: string;
    readonly after: string;
  }[];
  readonly emptied: readonly EmptiedCount[];
  readonly journalLines: number;
  readonly ticks: number;
  readonly carried: CarriedExemplars['carried'];
  readonly left: CarriedExemplars['left'];
}

/** The copy is the next period's book. Plain JSON. */
export interface PeriodFinished {
  readonly ok: true;
  readonly stage: 'finished';
  readonly fromYear: number;
  readonly toYear: number;
  readonly carried: number;
  readonly emptiedTabs: number;
  /** What kept the count behind it from being done; run the command again. */
  readonly problems: Refused['problems'];
}

/** Looks only; no service call. */
export function previewFinish(read: ReadBook, mark: PeriodMark, now: Now): FinishPreview {
  const assessment = assess(read.records, now.day);
  const { settings } = read.records;
  const departments = [...read.departmentTabs.values()].map(({ tab, table, values }) => ({
    tab: tab.name,
    rows: withContent(rowsOfOldPeriod(table, rowBelowContent(table, values), mark.fromYear), values),
  }));
  const office = EMPTIED_TABS.flatMap((one): EmptiedCount[] => {
    const standing = read.system.get(one.spec.id);
    const blocks = standing ? blocksToEmpty(one, standing.table, standing.values) : [];
    return standing && blocks.length > 0
      ? [{ tab: standing.tab.name, rows: standing.table.rows.length }]
      : [];
  });
  return {
    mark,
    settings: settingsOf(mark)
      .map(({ name, after }) => ({ name, before: settings.text(name, now.day), after }))
      .filter(({ before, after }) => before !== after),
    emptied: [...departments, ...office].filter(({ rows }) => rows > 0),
    journalLines: read.records.journal.length,
    ticks: [...read.departmentTabs.values()].flatMap(({ values, table }) =>
      tickedBoxes(values, table.headingRow),
    ).length,
    ...exemplarsToCarry(assessment, now.day, mark.fromYear),
  };
}

function withContent(rows: readonly number[], values: ReadTab['values']): number {
  return rows.filter((row) => (values[row - 1] ?? []).some((cell) => cell !== '' && cell !== false)).length;
}

function settingsOf({ fromYear, toYear }: PeriodMark): { name: SettingName; after: string }[] {
  return [
    { name: 'Giai đoạn từ năm', after: String(fromYear) },
    { name: 'Giai đoạn đến năm', after: String(toYear) },
    { name: 'Năm đăng ký đầu tiên', after: String(fromYear) },
    { name: 'Năm làm việc', after: String(fromYear) },
  ];
}

/**
 * Finishes the copy. Every step can be done twice, and each leaves what the next ones need, so a run that dies
 * anywhere is simply run again: first the drafts, from a review and a journal that still stand; then the tabs, the
 * review last; then settings and journal; the mark goes when all is counted.
 */
export function finishPeriod(
  mark: PeriodMark,
  shown: FinishPreview,
  email: string,
): PeriodFinished | Refused {
  const found = readForOffice(email);
  if ('ok' in found) return found;
  const { book, read } = found;
  const now = readClock();
  const preview = previewFinish(read, mark, now);
  for (const department of read.records.departments) {
    const rows = preview.carried.filter((one) => one.department.name === department.name);
    const problem = renewDepartment(
      book,
      read,
      department,
      rows.map(({ row }) => row),
      mark,
    );
    if (problem) return problem;
  }
  clearBoxes(book, read);
  for (const one of EMPTIED_TABS) emptyTab(book, read, one);
  for (const { name, after } of preview.settings) writeSetting(book, read, now, name, after);
  beginJournal(book, read, mark, now, email);
  const recounted = recountLocked(email, null, book);
  if (recounted.ok) writePeriodMark(book.file, null);
  return {
    ok: true,
    stage: 'finished',
    fromYear: mark.fromYear,
    toYear: mark.toYear,
    carried: preview.carried.length,
    emptiedTabs: shown.emptied.length,
    problems: recounted.ok ? [] : recounted.problems,
  };
}

/**
 * One department's tab: the drafts come in below, then the old rows go, with the protections of those that were
 * sealed; then the list of years and blank rows. Some ten service calls.
 */
function renewDepartment(
  book: Book,
  read: ReadBook,
  department: Department,
  carried: readonly Registration[],
  mark: PeriodMark,
): Refused | null {
  const standing = read.departmentTabs.get(department.tab);
  if (!standing) return null;
  const { table, values, tab } = standing;
  const old = rowsOfOldPeriod(table, rowBelowContent(table, values), mark.fromYear);
  const gone = new Set(old);
  const present = new Set(
    readDepartmentRows(table, department.name, read.records.fields)
      .filter((one) => !gone.has(one.place.row))
      .map(exemplarInField),
  );
  const drafts = carried.filter((one) => !present.has(exemplarInField(one)));
  if (drafts.length > 0) {
    const first = rowBelowContent(table, values);
    growTo(tab.sheet, first + drafts.length - 1);
    for (const run of columnRuns(
      table,
      drafts.map((one) => draftRow(one, mark.fromYear)),
    ))
      book.write(tab.sheet, first, run.column, run.cells, new Map());
  }
  // A sheet must keep a row that is not frozen.
  if (old.length > 0) growTo(tab.sheet, rowBelowContent(table, values) + drafts.length);
  for (const { first, count } of runsFromBelow(old)) tab.sheet.deleteRows(first, count);
  const again = readTabAgain(book, standing);
  if ('ok' in again) return again;
  const missing = rowsToAdd(again.table, again.values);
  if (missing) addSpareRows(tab.sheet, again.table, missing);
  layYears(book, again, mark, missing ? missing.first + missing.count : again.table.lastRow);
  return null;
}

/** What stays the same; contents and criteria are the new plan's. */
function draftRow(one: Registration, year: number): SampleRow {
  return new Map([
    [HEADING.name, one.name],
    [HEADING.year, String(year)],
    [HEADING.kind, one.kind ? KIND_WORD[one.kind] : ''],
    [HEADING.position, one.position],
    [HEADING.field, one.field?.name ?? ''],
    [HEADING.source, 'Đăng ký đầu năm'],
  ]);
}

/** The dropdown of `Năm` offers the new period's years. */
function layYears(book: Book, { tab, table }: ReadTab, { fromYear, toYear }: PeriodMark, last: number): void {
  const nowhere = { tab: '', range: '' };
  const places: ListPlaces = {
    years: Array.from({ length: toYear - fromYear + 1 }, (_, at) => fromYear + at),
    fields: nowhere,
    departments: nowhere,
    catalogue: { tab: '', column: 1, rowsOf: new Map() },
    registrations: null,
  };
  const { columns, headingRow } = table;
  const rows = Math.max(1, last - headingRow);
  const only = (heading: string): boolean => heading === HEADING.year;
  layOutLists(book.file, tab.sheet, DEPARTMENT_TAB, { columns, headingRow, rows }, places, only);
}

function emptyTab(book: Book, read: ReadBook, one: (typeof EMPTIED_TABS)[number]): void {
  const standing = read.system.get(one.spec.id);
  if (!standing) return;
  for (const { row, column, rows, columns } of blocksToEmpty(one, standing.table, standing.values)) {
    const blank = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
    book.write(standing.tab.sheet, row, column, blank, new Map());
  }
}

/** The highest code of an exemplar that the old book gave, wherever it is known from; none where it gave none. */
function lastExemplarCode(read: ReadBook): string[] {
  const codes = [
    ...exemplarCodesOf(read).values(),
    ...read.records.journal.filter(({ action }) => action === LAST_GIVEN).map(({ subject }) => subject),
  ];
  const highest = highestCode(codes);
  return codes.filter((code) => highest > 0 && highestCode([code]) === highest).slice(0, 1);
}

/**
 * A new journal whose first line names the old book; a run that came so far already keeps it. Codes of exemplars
 * that were given are remembered, so that none is given to somebody else.
 */
function beginJournal(book: Book, read: ReadBook, mark: PeriodMark, now: Now, email: string): void {
  const entry = {
    action: PERIOD_OPENED,
    subject: mark.name,
    before: `${mark.oldFromYear} - ${mark.oldToYear} · ${mark.url}`,
    after: `${mark.fromYear} - ${mark.toYear}`,
  };
  const { journal } = read.records;
  const [first] = journal;
  if (first?.action === entry.action && first.before === entry.before) return;
  const standing = read.system.get(JOURNAL_TAB.id);
  if (!standing) {
    new JournalPen(book, read, email).write(now.text, [entry]);
    return;
  }
  const { action, subject, before, after } = entry;
  const rows = [
    [now.text, email, action, subject, before, after],
    ...lastExemplarCode(read).map((code) => [now.text, email, LAST_GIVEN, code, '', '']),
  ];
  rewriteRows(
    book,
    { sheet: standing.tab.sheet, table: standing.table, values: standing.values },
    rows,
    new Map(),
  );
}
