import { type CalendarDate, compareDates } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { catalogueKey, type CatalogueEntry } from '../plan/catalogue';
import type { Kind } from '../plan/field';
import type { Registration, RowPlace } from '../register/registration';
import { isRegistered } from '../register/status';
import type { Award } from '../review/award';
import { type Candidate, isRecognised } from '../review/candidate';
import type { Assessment } from './assess';
import type { ExemplarHistory } from './exemplar-history';

/** One year's registration of an exemplar in one field, with what came of it. */
export interface AchievedYear {
  readonly registration: Registration;
  /** The vote that has a result, null where there is none yet. */
  readonly candidate: Candidate | null;
  /** Recognised on the day of the report. */
  readonly recognised: boolean;
}

/** An award with the year that it is for. */
export interface AchievedAward {
  readonly place: RowPlace;
  readonly year: number | null;
  readonly award: Award;
}

/** What a report on the achievements of one exemplar tells; everything up to its day, nothing after it. */
export interface AchievementFigures {
  readonly name: string;
  readonly kind: Kind;
  readonly position: string;
  readonly department: string;
  /** `Người phụ trách` of the department that is the exemplar itself; '' for any other, and where nobody is named. */
  readonly head: string;
  readonly asOf: CalendarDate;
  readonly years: readonly AchievedYear[];
  /** Given, by the catalogue's group: titles of emulation, and forms of commendation with all that is in neither. */
  readonly titles: readonly AchievedAward[];
  readonly forms: readonly AchievedAward[];
  /** Proposed and not yet decided, in the order of `Khen thưởng`. */
  readonly proposed: readonly AchievedAward[];
  readonly replication: ExemplarHistory['replication'];
  readonly publicity: ExemplarHistory['publicity'];
  readonly honours: ExemplarHistory['honours'];
}

/**
 * The achievements of an exemplar up to a day (domain.md 3.3). Only rows that count: registered, and without an
 * error. Null where the exemplar has none, or no row that says whether it is a person or a collective.
 */
export function achievementFigures(
  assessment: Assessment,
  history: ExemplarHistory,
  asOf: CalendarDate,
): AchievementFigures | null {
  const counted = new Set(assessment.sound.filter(({ status }) => isRegistered(status)));
  const own = history.registrations.filter((one) => counted.has(one) && (one.year ?? 0) <= asOf.year);
  const last = own[own.length - 1];
  if (!last?.kind) return null;
  const upTo = <Row extends { readonly date: CalendarDate | null }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ date }) => date !== null && compareDates(date, asOf) <= 0);
  const awards = history.awards.map(({ registration, award }): AchievedAward => ({
    place: award.place,
    year: registration?.year ?? award.decisionDate?.year ?? null,
    award,
  }));
  const given = awards.filter(({ award }) => wasGiven(award, asOf));
  const isTitle = titlesOf(assessment.records.catalogue);
  return {
    name: last.name,
    kind: last.kind,
    position: [...own].reverse().find(({ position }) => position !== '')?.position ?? '',
    department: last.department,
    head: isDepartment(last) ? headOf(assessment, last.department) : '',
    asOf,
    years: own.map((registration) => achievedYear(history, registration, asOf)),
    titles: given.filter(({ award }) => isTitle(award.award)),
    forms: given.filter(({ award }) => !isTitle(award.award)),
    proposed: awards.filter(({ award, year }) => award.state === 'Đề nghị' && (year ?? 0) <= asOf.year),
    replication: upTo(history.replication),
    publicity: upTo(history.publicity),
    honours: upTo(history.honours),
  };
}

function isDepartment({ kind, name, department }: Registration): boolean {
  return kind === 'collective' && comparisonKey(name) === comparisonKey(department);
}

function headOf({ records }: Assessment, department: string): string {
  return records.departments.find(({ name }) => name === department)?.head ?? '';
}

function achievedYear(
  { reviews }: ExemplarHistory,
  registration: Registration,
  asOf: CalendarDate,
): AchievedYear {
  const own = reviews.filter((one) => one.registration === registration).map(({ candidate }) => candidate);
  const voted = own.filter(({ outcome }) => outcome.result === 'Đạt' || outcome.result === 'Không đạt');
  const recognised = voted.find((one) => isRecognised(one, asOf, asOf));
  return { registration, candidate: recognised ?? voted[0] ?? null, recognised: recognised !== undefined };
}

/** Whether an award was decided by the day; one whose decision has no day yet counts as far as it is typed. */
function wasGiven({ state, decisionDate }: Award, asOf: CalendarDate): boolean {
  return state === 'Đã khen thưởng' && (!decisionDate || compareDates(decisionDate, asOf) <= 0);
}

function titlesOf(catalogue: readonly CatalogueEntry[]): (award: string) => boolean {
  const titles = new Set(
    catalogue.filter(({ group }) => group === 'Danh hiệu thi đua').map(({ value }) => catalogueKey(value)),
  );
  return (award) => titles.has(catalogueKey(award));
}
