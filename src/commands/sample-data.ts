import { say } from '../lang/interface';
import { holdsIn } from '../plan/criteria';
import { periodOf } from '../plan/settings';
import { HEADING } from '../register/headings';
import { isSampleCode, lastSampleNumber, sampleRegistrations } from '../register/sample-registrations';
import { Book } from '../sheets/book';
import { type Now, readClock } from '../sheets/clock';
import { growTo } from '../sheets/derived-tab';
import { confirm } from '../sheets/dialogs';
import { alone, settleWrites } from '../sheets/lock';
import { actingEmail, actingLanguage } from '../sheets/person';
import {
  columnRuns,
  rowBelowContent,
  runsFromBelow,
  sampleOfficeRows,
  type SampleRow,
  standingSamples,
  type StandingSample,
  TABS_ABOUT_SAMPLES,
} from '../tabs/sample-rows';
import { isProblem, readTable, type Table } from '../tabs/table';
import type { Refused } from './compile-annual-report';
import { officeProblem } from './office-only';
import type { Problem } from './problem';
import { readBook, type ReadBook, type ReadTab } from './read-book';
import { recountLocked } from './recount';
import { workingYearOf } from './refresh-tabs';

/** How many rows a command wrote into, or took out of, which tab; plain JSON. */
export interface SampleCounts {
  readonly tab: string;
  readonly rows: number;
}

/** What `Tạo dữ liệu mẫu…` or `Xóa dữ liệu mẫu…` did; plain JSON. */
export interface SamplesChanged {
  readonly ok: true;
  readonly tabs: readonly SampleCounts[];
  readonly rows: number;
}

/** The actions under which `Nhật ký` tells of sample rows. */
const ADDED = 'Tạo dữ liệu mẫu';
const REMOVED = 'Xóa dữ liệu mẫu';

/** Rows meant for a tab, as it stood when the person was asked. */
interface PlannedTab {
  readonly standing: ReadTab;
  readonly rows: readonly SampleRow[];
}

/** A tab with sample rows in it, as it stood when the person was asked. */
interface FoundTab {
  readonly standing: ReadTab;
  readonly samples: readonly StandingSample[];
}

/**
 * `Tạo dữ liệu mẫu…`: shows what it will write, asks, and appends rows below the last of each tab. Nothing
 * that stands is touched, but what a run wrote that was cut off: that is taken out and written anew. Null when the
 * person gives up.
 */
export async function addSampleData(): Promise<SamplesChanged | Refused | null> {
  const email = actingEmail();
  const read = readForOffice(email);
  if (!('records' in read)) return { ok: false, problems: read };
  const language = actingLanguage();
  const found = findSamples(read);
  const present = countsOf(found);
  if (present.length > 0 && isWhole(found, read))
    return { ok: false, problems: [{ kind: 'samples-present', rows: sumOf(present) }] };
  if (present.length > 0) {
    const again = say('samplesAskAgain', language, askedFor(present));
    if (!confirm(say('samplesAddTitle', language), again)) return null;
    return (await alone(async () => writeAnew(found, email))) ?? busy();
  }
  const planned = planSamples(read, readClock());
  const text = say('samplesAskAdd', language, askedFor(plannedCounts(planned)));
  if (!confirm(say('samplesAddTitle', language), text)) return null;
  return (await alone(async () => writeSamples(planned, email))) ?? busy();
}

/**
 * `Xóa dữ liệu mẫu…`: shows how many rows it will take out, asks, and takes out exactly those that still carry
 * the code they had. Null when the person gives up.
 */
export async function removeSampleData(): Promise<SamplesChanged | Refused | null> {
  const email = actingEmail();
  const read = readForOffice(email);
  if (!('records' in read)) return { ok: false, problems: read };
  const found = findSamples(read);
  if (found.length === 0) return { ok: false, problems: [{ kind: 'no-samples' }] };
  const language = actingLanguage();
  const text = say('samplesAskRemove', language, askedFor(countsOf(found)));
  if (!confirm(say('samplesRemoveTitle', language), text)) return null;
  return (await alone(async () => deleteSamples(found, email))) ?? busy();
}

function busy(): Refused {
  return { ok: false, problems: [{ kind: 'busy' }] };
}

function readForOffice(email: string): ReadBook | readonly Problem[] {
  const read = readBook(Book.active());
  if (!('records' in read)) return read;
  const refused = officeProblem(read.roles, email);
  return refused ? [refused] : read;
}

function planSamples(read: ReadBook, now: Now): PlannedTab[] {
  const { settings, fields, criteria, catalogue, departments, journal, registrations } = read.records;
  const period = periodOf(settings, now.day);
  const workingYear = workingYearOf(read, { period }, now);
  const serving = departments.filter((one) => holdsIn(one, workingYear));
  const asked = serving.length > 0 ? serving : departments;
  const samples = sampleRegistrations({
    firstYear: Math.min(Math.max(period.fromYear, period.firstRegistrationYear), workingYear),
    workingYear,
    today: now.day,
    fields,
    criteria,
    catalogue,
    departments: asked.map((one) => one.name),
    lastNumber: lastSampleNumber([
      ...journal.map((line) => line.subject),
      ...registrations.map((one) => one.code),
    ]),
  });
  const planned: PlannedTab[] = [];
  for (const department of asked) {
    const standing = read.departmentTabs.get(department.tab);
    const rows = samples.filter((one) => one.department === department.name).map((one) => one.cells);
    if (standing && rows.length > 0) planned.push({ standing, rows });
  }
  for (const [id, rows] of sampleOfficeRows(samples, { today: now.day })) {
    const standing = read.system.get(id);
    if (standing) planned.push({ standing, rows });
  }
  return planned;
}

/** Whether a run wrote these sample rows to its end: its line of the journal comes last. */
function isWhole(found: readonly FoundTab[], read: ReadBook): boolean {
  const span = spanOf(codesOf(found));
  return read.records.journal.some(({ action, subject }) => action === ADDED && subject === span);
}

/** Takes out what a run left that was cut off, reads the book again and writes all of it. */
function writeAnew(found: readonly FoundTab[], email: string): SamplesChanged | Refused {
  const taken = takeOut(found);
  if ('ok' in taken) return taken;
  settleWrites();
  const read = readForOffice(email);
  if (!('records' in read)) return { ok: false, problems: read };
  return writeSamples(planSamples(read, readClock()), email);
}

/** People may have typed since they were asked: every tab is read again before it is written. */
function writeSamples(planned: readonly PlannedTab[], email: string): SamplesChanged | Refused {
  const book = Book.active();
  const fresh = planned.map((one) => ({ ...one, now: readAgain(book, one.standing) }));
  const problems = fresh.flatMap(({ now }) => ('problem' in now ? [now.problem] : []));
  if (problems.length > 0) return { ok: false, problems };
  const present = fresh.flatMap(({ now }) => ('table' in now ? standingSamples(now.table, now.values) : []));
  if (present.length > 0) return { ok: false, problems: [{ kind: 'samples-present', rows: present.length }] };
  for (const { standing, rows, now } of fresh) {
    if (!('table' in now)) continue;
    const first = rowBelowContent(now.table, now.values);
    growTo(standing.tab.sheet, first + rows.length - 1);
    for (const run of columnRuns(now.table, rows))
      book.write(standing.tab.sheet, first, run.column, run.cells, new Map());
  }
  return finished(book, plannedCounts(planned), email, ADDED, codeSpan(planned));
}

/** Every sample row of the book, department by department, then the Office's tabs. */
function findSamples(read: ReadBook): FoundTab[] {
  const tabs = [
    ...read.departmentTabs.values(),
    ...TABS_ABOUT_SAMPLES.flatMap((spec) => read.system.get(spec.id) ?? []),
  ];
  return tabs
    .map((standing) => ({ standing, samples: standingSamples(standing.table, standing.values) }))
    .filter(({ samples }) => samples.length > 0);
}

function deleteSamples(found: readonly FoundTab[], email: string): SamplesChanged | Refused {
  const taken = takeOut(found);
  if ('ok' in taken) return taken;
  return finished(Book.active(), taken, email, REMOVED, spanOf(codesOf(found)));
}

/**
 * Each tab is read again directly before its rows go: rows move when people insert or sort, and a row goes
 * only where its codes are those that were shown.
 */
function takeOut(found: readonly FoundTab[]): SampleCounts[] | Refused {
  const book = Book.active();
  const counts: SampleCounts[] = [];
  for (const { standing, samples } of found) {
    const { sheet, name } = standing.tab;
    const now = readAgain(book, standing);
    if ('problem' in now) return { ok: false, problems: [now.problem] };
    const shown = new Set(samples.map((one) => one.codes));
    const rows = standingSamples(now.table, now.values)
      .filter((one) => shown.has(one.codes))
      .map((one) => one.row);
    if (rows.length === 0) continue;
    // A sheet must keep a row that is not frozen.
    if (rows.includes(now.table.lastRow)) growTo(sheet, now.table.lastRow + 1);
    for (const { first, count } of runsFromBelow(rows)) sheet.deleteRows(first, count);
    counts.push({ tab: name, rows: rows.length });
  }
  return counts;
}

function codesOf(found: readonly FoundTab[]): string[] {
  return found.flatMap(({ samples }) => samples.flatMap((one) => one.codes.split(' ')));
}

/** Counts the book again; the journal gets its line together with what the count adopts. */
function finished(
  book: Book,
  tabs: readonly SampleCounts[],
  email: string,
  action: string,
  subject: string,
): SamplesChanged | Refused {
  const rows = sumOf(tabs);
  const recounted = recountLocked(email, { action, subject, before: '', after: `${rows} dòng` }, book);
  return recounted.ok ? { ok: true, tabs, rows } : recounted;
}

type Reread = { readonly table: Table; readonly values: ReadTab['values'] } | { readonly problem: Problem };

function readAgain(book: Book, { tab, table }: ReadTab): Reread {
  const values = book.read(tab);
  const again = readTable(table.spec, tab.name, values);
  return isProblem(again)
    ? { problem: { kind: 'missing-heading', tab: tab.name, headings: again.headings } }
    : { table: again, values };
}

function plannedCounts(planned: readonly PlannedTab[]): SampleCounts[] {
  return planned.map(({ standing, rows }) => ({ tab: standing.tab.name, rows: rows.length }));
}

function countsOf(found: readonly FoundTab[]): SampleCounts[] {
  return found.map(({ standing, samples }) => ({ tab: standing.tab.name, rows: samples.length }));
}

function sumOf(counts: readonly SampleCounts[]): number {
  return counts.reduce((sum, one) => sum + one.rows, 0);
}

/** "Văn phòng: 3", a line a tab, and their sum. */
function askedFor(counts: readonly SampleCounts[]): { readonly rows: number; readonly tabs: string } {
  return { rows: sumOf(counts), tabs: counts.map(({ tab, rows }) => `• ${tab}: ${rows}`).join('\n') };
}

function codeSpan(planned: readonly PlannedTab[]): string {
  return spanOf(planned.flatMap(({ rows }) => rows.map((row) => String(row.get(HEADING.code) ?? ''))));
}

/** "MAU-2022-0001 … MAU-2025-0012 (12)": one line of the journal for all of them. */
function spanOf(codes: readonly string[]): string {
  const each = [...new Set(codes)].filter((code) => isSampleCode(code) && !/[,\s]/.test(code)).sort();
  return `${each[0] ?? ''} … ${each[each.length - 1] ?? ''} (${each.length})`;
}
