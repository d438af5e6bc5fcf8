import { Settings, latestPeriod, SETTING_DEFAULTS } from '../plan/settings';
import { Book } from '../sheets/book';
import { readClock, startTimer } from '../sheets/clock';
import { alone } from '../sheets/lock';
import { actingEmail } from '../sheets/person';
import { GUIDE_TAB } from '../tabs/guide';
import { OVERVIEW_TAB } from '../tabs/overview';
import { type FirstAnswers, NO_ANSWERS } from '../tabs/first-answers';
import { ROLES_TAB } from '../tabs/roles';
import { readSettings, SETTINGS_TAB } from '../tabs/settings';
import { DEPARTMENTS_TAB, doubledDepartments } from '../tabs/departments';
import type { Refused } from './compile-annual-report';
import type { Problem } from './problem';
import { lostTabs } from './lost-tabs';
import { officeProblemOf } from './office-only';
import { type SetUpDone, SetUpRun } from './set-up/carry-out';
import { guardianOf } from './set-up/guardian';
import { absentTabs, isNothing, planSetUp, type Remark, type SetUpPlan } from './set-up/plan';
import { readingOf, type Survey, surveyBook } from './set-up/survey';

const LOCALE = 'vi_VN';
const ZONE = 'Asia/Ho_Chi_Minh';
/** A run may last six minutes; what is left after four and a half waits for the next (platform.md 5). */
const MOST_MILLISECONDS = 270_000;

/** What set-up would do; plain JSON but for the plan. */
export interface SetUpPreview {
  readonly ok: true;
  readonly plan: SetUpPlan;
  readonly remarks: readonly (Remark | OtherRemark)[];
  readonly nothing: boolean;
  /** Deleted tabs of which a snapshot holds rows: made, empty, only where the person insists. */
  readonly lost: readonly string[];
  /** Not one tab of the book stands. */
  readonly isNew: boolean;
  /** Names of the tabs that would be made, the departments' apart. */
  readonly tabs: readonly string[];
  /** No department is listed yet: the person is asked for their names. */
  readonly asksDepartments: boolean;
}

/** Remarks about the file rather than a tab. */
export type OtherRemark =
  | { readonly kind: 'locale-differs'; readonly tab: string; readonly locale: string; readonly zone: string }
  | { readonly kind: 'office-unknown'; readonly tab: string };

/** What the person answered. */
export interface SetUpWish {
  readonly names: readonly string[];
  /** Deleted tabs are made empty, though a snapshot holds rows of them. */
  readonly emptyToo: boolean;
  /** Standing tabs without a protection are left to whoever puts protections right next. */
  readonly leavesUnguarded?: boolean;
  /** What the wizard asked of a file that had no book; written only into tabs that are made now. */
  readonly first?: FirstAnswers;
}

/** What set-up did. */
export interface SetUpResult extends SetUpDone {
  readonly ok: true;
  readonly remarks: readonly (Remark | OtherRemark)[];
}

/** Looks only: what `Thiết lập sổ…` would do for the departments listed and those named now. */
export function previewSetUp(names: readonly string[]): SetUpPreview | Refused {
  const book = Book.active();
  return previewOf(book, surveyBook(book, true), names, actingEmail());
}

/** The same of a book that was looked at already, its layout too. */
export function previewOf(
  book: Book,
  survey: Survey,
  names: readonly string[],
  email: string,
): SetUpPreview | Refused {
  const refused = refusal(survey, email);
  if (refused) return refused;
  const lost = lostTabs(survey.tabs, absentTabs(survey));
  const plan = planSetUp(survey, names, lost);
  return {
    ok: true,
    plan,
    lost: plan.remarks.flatMap((one) => (one.kind === 'deleted' ? [one.tab] : [])),
    remarks: remarksOf(book, survey, plan, email),
    nothing: isNothing(plan),
    isNew: survey.isNew,
    tabs: [
      ...(plan.guide ? [GUIDE_TAB.name] : []),
      ...(plan.overview ? [OVERVIEW_TAB.name] : []),
      ...plan.tables.map(({ spec }) => spec.name),
    ],
    asksDepartments: survey.departments.length === 0 && names.length === 0,
  };
}

/** `Thiết lập sổ…`, after the person agreed: reads again under the lock, then makes what is missing. */
export async function setUp(wish: SetUpWish): Promise<SetUpResult | Refused> {
  return (await alone(async () => setUpLocked(wish))) ?? { ok: false, problems: [{ kind: 'busy' }] };
}

function setUpLocked({ names, emptyToo, leavesUnguarded, first }: SetUpWish): SetUpResult | Refused {
  const outOfTime = startTimer(MOST_MILLISECONDS);
  const book = Book.active();
  const survey = surveyBook(book, true);
  const email = actingEmail();
  const refused = refusal(survey, email);
  if (refused) return refused;
  const plan = planSetUp(survey, names, emptyToo ? new Map() : lostTabs(survey.tabs, absentTabs(survey)));
  const remarks = remarksOf(book, survey, plan, email);
  if (survey.isNew) book.settle(LOCALE, ZONE);
  const run = new SetUpRun({
    book,
    survey,
    plan,
    facts: {
      today: readClock().day,
      office: email.toLowerCase(),
      departments: plan.departments,
      first: first ?? NO_ANSWERS,
    },
    years: yearsOf(survey),
    guardian: guardianOf(book, survey, email.toLowerCase()),
    outOfTime,
  });
  run.makeTables();
  run.makeDepartments();
  run.listDepartments();
  if (!leavesUnguarded) run.guardStanding();
  run.repair();
  run.makeOverview();
  run.makeGuide();
  run.remember();
  return { ok: true, ...run.done(), remarks };
}

/** Only the Office sets up, and two rows of one department could not each have a tab. */
function refusal(survey: Survey, email: string): Refused | null {
  const problem = officeProblemOf(readingOf(survey.system.get(ROLES_TAB.id), ROLES_TAB), email);
  if (problem) return { ok: false, problems: [problem] };
  const tab = survey.system.get(DEPARTMENTS_TAB.id)?.tab.name ?? DEPARTMENTS_TAB.name;
  const doubled = doubledDepartments(survey.departments);
  const problems = doubled.map((one): Problem => ({ kind: 'department-doubled', tab, ...one }));
  return problems.length > 0 ? { ok: false, problems } : null;
}

function remarksOf(book: Book, survey: Survey, plan: SetUpPlan, email: string): (Remark | OtherRemark)[] {
  const remarks: (Remark | OtherRemark)[] = [...plan.remarks];
  if (!survey.isNew) {
    const { locale, zone } = book.surroundings();
    if (locale !== LOCALE || zone !== ZONE) remarks.push({ kind: 'locale-differs', tab: '', locale, zone });
  }
  const makesRoles = plan.tables.some(({ spec }) => spec === ROLES_TAB);
  if (email === '' && makesRoles) remarks.push({ kind: 'office-unknown', tab: ROLES_TAB.name });
  return remarks;
}

/** The years of the plan's period, for lists; those of the defaults where there is no `Cấu hình` yet. */
export function yearsOf(survey: Survey): number[] {
  const table = survey.system.get(SETTINGS_TAB.id)?.table;
  const settings = table
    ? readSettings(table)
    : new Settings(Object.entries(SETTING_DEFAULTS).map(([name, value]) => ({ name, value, from: null })));
  const { fromYear, toYear } = latestPeriod(settings);
  return Array.from({ length: Math.max(0, toYear - fromYear + 1) }, (_, at) => fromYear + at);
}
