import { NO_ANSWERS } from '../tabs/first-answers';
import { SNAPSHOT_REASONS } from '../history/snapshot';
import { Book } from '../sheets/book';
import { type Now, readClock, startTimer } from '../sheets/clock';
import { growTo, widenTo } from '../sheets/derived-tab';
import { alone } from '../sheets/lock';
import { actingEmail } from '../sheets/person';
import { readSnapshots, snapshotTab } from '../sheets/snapshot-sheet';
import { DEPARTMENT_TAB, departmentIdentity } from '../tabs/department';
import { declaresNone, DEPARTMENTS_TAB } from '../tabs/departments';
import { JOURNAL_TAB } from '../tabs/journal';
import { rowsAgain } from '../tabs/restore';
import { readRoles, ROLES_TAB } from '../tabs/roles';
import type { StoredSnapshot } from '../tabs/snapshots';
import { isProblem, readTable } from '../tabs/table';
import { BOOK_TABS } from '../tabs/whole-book';
import { askRestore, contentOf, shownOf } from './ask-restore';
import type { Refused } from './compile-annual-report';
import { officeProblemOf } from './office-only';
import type { Problem } from './problem';
import { recountLocked } from './recount';
import type { Deed } from './refresh-tabs';
import { departmentsOf, planTarget, type TargetPlan, targetOf } from './restore-targets';
import { yearsOf } from './set-up';
import { SetUpRun } from './set-up/carry-out';
import { guardianOf } from './set-up/guardian';
import type { DepartmentToMake, SetUpPlan } from './set-up/plan';
import { readingOf, type Standing, type Survey, surveyBook } from './set-up/survey';
import { surveyedInputs } from './set-up/surveyed-inputs';
import { keepSnapshot } from './snapshots';

/** What the person agreed to. */
export interface RestoreWish {
  readonly snapshot: Pick<StoredSnapshot, 'time' | 'reason' | 'digest'>;
  readonly shown: readonly {
    readonly identity: string;
    readonly name: string;
    /** The tab is made again. */
    readonly gone: boolean;
    readonly before: number;
    readonly after: number;
    readonly cells: number;
  }[];
}

/** What `Phục hồi bản lưu…` did; plain JSON. */
export interface Restored {
  readonly ok: true;
  readonly time: string;
  readonly tabs: readonly string[];
  /** Cells written into tabs that stood. */
  readonly cells: number;
  /** Tabs that wait for another run, for the time of this one was up. */
  readonly left: number;
  /** A tab of the Office was made again: lists of other tabs that looked into the old one are broken. */
  readonly listsBroken: boolean;
  /** What kept the book from being counted again; the tabs are restored all the same. */
  readonly problems: readonly Problem[];
}

/** The action under which `Nhật ký` tells of it. */
const RESTORED = 'Phục hồi bản lưu';
/** A run may last six minutes, and the count comes after (platform.md 5). */
const MOST_MILLISECONDS = 200_000;

/**
 * `Phục hồi bản lưu…`: asks, keeps the book as it stands, and writes tabs back as a snapshot has them. Null when the
 * person gives up.
 */
export async function restoreSnapshot(): Promise<Restored | Refused | null> {
  const email = actingEmail();
  const wish = askRestore(email);
  if (!wish || 'ok' in wish) return wish;
  return (await alone(async () => restoreLocked(wish, email))) ?? { ok: false, problems: [{ kind: 'busy' }] };
}

function restoreLocked(wish: RestoreWish, email: string): Restored | Refused {
  const book = Book.active();
  const survey = surveyBook(book, false);
  const table = survey.system.get(ROLES_TAB.id)?.table;
  const people = table ? readRoles(table) : [];
  const roles = readingOf(survey.system.get(ROLES_TAB.id), ROLES_TAB);
  const found = officeProblemOf(roles, email) ?? planAgain(survey, wish);
  if ('kind' in found) return { ok: false, problems: [found] };
  const now = readClock();
  const source = { tabs: survey.tabs, inputs: surveyedInputs(survey), people };
  const problem = keepSnapshot(book, source, SNAPSHOT_REASONS.restore, now, wish.snapshot);
  if (problem) return { ok: false, problems: [problem] };
  const left = makeAgain(book, survey, found.plans, now, email);
  const cells = writeBack(book, found.plans);
  const tabs = wish.shown.map(({ name }) => name);
  const deed = deedOf(wish);
  const recounted = recountLocked(email, deed, book);
  if (!recounted.ok) enterDeed(book, deed, now, email);
  const problems = recounted.ok ? [] : recounted.problems;
  const listsBroken = found.plans.some(({ gone, target }) => gone && target.department === null);
  return { ok: true, time: wish.snapshot.time, tabs, cells, left, listsBroken, problems };
}

/** What is to be done, from what stands now: only what the person was shown. */
function planAgain(survey: Survey, wish: RestoreWish): { readonly plans: readonly TargetPlan[] } | Problem {
  const { time, digest } = wish.snapshot;
  const tab = snapshotTab(survey.tabs);
  const stored = tab && readSnapshots(tab);
  const snapshot = stored?.snapshots.find((one) => one.time === time && one.digest === digest);
  if (!stored || !snapshot) return { kind: 'snapshot-gone', time };
  const kept = contentOf(stored, snapshot);
  if ('kind' in kept) return kept;
  const standing = standingsOf(survey);
  const list = survey.system.get(DEPARTMENTS_TAB.id)?.values ?? null;
  const departments = departmentsOf(list, kept.tabs);
  const plans: TargetPlan[] = [];
  for (const shown of wish.shown) {
    const one = kept.tabs.find(({ identity }) => identity === shown.identity);
    const target = one && targetOf(one, survey.tabs, departments);
    if (!target) return { kind: 'snapshot-gone', time };
    if ('kind' in target) return target;
    const { tab: sheet } = target;
    const plan = planTarget(target, sheet && valuesOf(standing.get(sheet.id), sheet));
    if ('kind' in plan) return plan;
    if (JSON.stringify(shownOf(plan)) !== JSON.stringify(shown))
      return { kind: 'snapshot-changed', tab: shown.name };
    plans.push(plan);
  }
  return { plans };
}

/** A department's sheet is no part of the survey while the list of departments is gone: it is read here. */
function valuesOf(standing: Standing | undefined, tab: Standing['tab']): Standing['values'] {
  return standing?.values ?? Book.active().read(tab);
}

function standingsOf(survey: Survey): Map<number, Standing> {
  const all = [
    ...survey.system.values(),
    ...survey.departments.flatMap(({ standing }) => (standing ? [standing] : [])),
  ];
  return new Map(all.map((standing) => [standing.tab.id, standing]));
}

/**
 * Makes the tabs that are gone, each in the layout of set-up and with its rows from the first moment on. They are
 * marked last, so that a run that dies is known by its unmarked tabs.
 * @returns how many wait for another run
 */
function makeAgain(
  book: Book,
  survey: Survey,
  plans: readonly TargetPlan[],
  now: Now,
  email: string,
): number {
  const gone = plans.filter((plan) => plan.gone);
  if (gone.length === 0) return 0;
  const run = new SetUpRun({
    book,
    survey,
    plan: setUpPlanOf(gone),
    facts: { today: now.day, office: email.toLowerCase(), departments: [], first: NO_ANSWERS },
    years: yearsOf(survey),
    guardian: guardianOf(book, survey, email.toLowerCase()),
    outOfTime: startTimer(MOST_MILLISECONDS),
    marksLast: true,
  });
  run.makeTables();
  run.makeDepartments();
  const { left } = run.done();
  if (left > 0) return left;
  const marks = book
    .tabs()
    .flatMap(({ id, identity }): [number, string][] => (identity === null ? [] : [[id, identity]]));
  book.mark(new Map([...marks, ...run.marks()]));
  return 0;
}

function setUpPlanOf(gone: readonly TargetPlan[]): SetUpPlan {
  const tables = gone.flatMap(({ target: { spec, snapshot } }) => {
    const table = BOOK_TABS.find((one) => one.spec === spec);
    return table ? [{ ...table, rows: () => rowsAgain(spec, snapshot) ?? [] }] : [];
  });
  const departments = gone.flatMap(({ target: { department, snapshot }, standing }): DepartmentToMake[] => {
    if (!department) return [];
    const { name, tab } = department;
    const rows = rowsAgain(DEPARTMENT_TAB, snapshot) ?? [];
    const from = readTable(DEPARTMENT_TAB, snapshot.name, snapshot.rows);
    const none = !isProblem(from) && declaresNone(snapshot.rows, from.headingRow);
    return [{ name, tab, standing, again: { rows, declaresNone: none } }];
  });
  const nothing = { guide: false, overview: false, repairs: [], unguarded: [], remarks: [] };
  return { ...nothing, tables, departments };
}

/**
 * Writes what differs. Tabs that were made again are read once more: columns that people added of their own still
 * lack there.
 * @returns cells written into tabs that stood
 */
function writeBack(book: Book, plans: readonly TargetPlan[]): number {
  let cells = 0;
  const made = plans.some(({ gone }) => gone) ? book.tabs() : [];
  for (const one of plans) {
    const { target } = one;
    const identity = target.department ? departmentIdentity(target.department.tab) : target.spec.id;
    const tab = one.gone ? made.find((tab) => tab.identity === identity) : target.tab;
    if (!tab) continue;
    const plan = one.gone ? planTarget({ ...target, tab }, book.read(tab)) : one;
    if ('kind' in plan) continue;
    for (const { row, column, cells: lines } of plan.plan.blocks) {
      growTo(tab.sheet, row + lines.length - 1);
      widenTo(tab.sheet, column + (lines[0]?.length ?? 1) - 1);
      book.write(tab.sheet, row, column, lines, new Map());
    }
    cells += one.plan.cells;
  }
  return cells;
}

function deedOf({ snapshot, shown }: RestoreWish): Deed {
  const sum = (rows: 'before' | 'after'): number => shown.reduce((all, one) => all + one[rows], 0);
  return {
    action: RESTORED,
    subject: shown.map(({ name }) => name).join(', '),
    before: `${sum('before')} dòng`,
    after: `${sum('after')} dòng, bản lưu lúc ${snapshot.time}`,
  };
}

/** The journal's line where the count that would have written it was refused. */
function enterDeed(book: Book, { action, subject, before, after }: Deed, now: Now, who: string): void {
  const tab =
    book.tabs().find(({ identity }) => identity === JOURNAL_TAB.id) ?? book.tabNamed(JOURNAL_TAB.name);
  const table = tab && readTable(JOURNAL_TAB, tab.name, book.read(tab));
  if (!tab || !table || isProblem(table)) return;
  const next = (table.rows[table.rows.length - 1]?.row ?? table.headingRow) + 1;
  growTo(tab.sheet, next);
  book.write(tab.sheet, next, 1, [[now.text, who, action, subject, before, after]], new Map());
}
