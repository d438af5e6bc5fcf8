import { type CalendarDate, compareDates, lastDayOfYear } from '../lang/calendar';
import { holdsIn } from '../plan/criteria';
import type { Period } from '../plan/settings';
import type { Target } from '../plan/target';
import { isRecognised } from '../review/candidate';
import type { Registration } from '../register/registration';
import { isRegistered } from '../register/status';
import type { Assessment } from './assess';
import { countExemplars, rowsInScope, type Scope } from './targets';

/** Since when a target is not reached, as far as the decisions of `Bình xét` tell it. */
export type TargetStanding =
  | { readonly kind: 'reached' }
  /** A period target: at no time since the period began. */
  | { readonly kind: 'never' }
  /** A period target: reached on a day, for the last time, and not any more from another on. */
  | { readonly kind: 'lost'; readonly reachedOn: CalendarDate; readonly lostOn: CalendarDate }
  /** A yearly target: the years in a row in which it was not reached, the report's the last. */
  | { readonly kind: 'missed'; readonly years: readonly number[] };

/** A department without a registration, and the years in a row in which it had none, the report's the last. */
export interface IdleDepartment {
  readonly name: string;
  readonly years: readonly number[];
}

/** The first year of which registrations are expected. */
export function firstExpectedYear({ fromYear, firstRegistrationYear }: Period): number {
  return Math.max(fromYear, firstRegistrationYear);
}

/** How each row of `Chỉ tiêu` stands in a report, in the order of the tab. */
export function targetStandings(assessment: Assessment, scope: Scope): TargetStanding[] {
  const rows = rowsInScope(assessment, scope);
  return assessment.records.targets.map((target) => {
    const own = rows.filter((one) => one.field === target.field && one.kind === target.kind);
    return target.scope === 'year'
      ? yearlyStanding(target, own, assessment, scope)
      : periodStanding(target, own, assessment, scope);
  });
}

/** Recognised on some day: who was decided upon late counts from the decision on, who ended no more from the end on. */
function periodStanding(
  { minimum }: Target,
  own: readonly Registration[],
  assessment: Assessment,
  { asOf, decidedBy }: Scope,
): TargetStanding {
  if (recognisedOn(own, assessment, asOf, decidedBy) >= minimum) return { kind: 'reached' };
  const days = changeDays(own, assessment, asOf);
  const reached = days.map((day) => recognisedOn(own, assessment, day, day) >= minimum);
  const last = reached.lastIndexOf(true);
  let first = last;
  while (first > 0 && reached[first - 1] === true) first -= 1;
  const [reachedOn, lostOn] = [days[first], days[last + 1]];
  return last >= 0 && reachedOn && lostOn ? { kind: 'lost', reachedOn, lostOn } : { kind: 'never' };
}

/** A year that is over is judged on its last day: what ended later does not undo it. */
function yearlyStanding(
  { field, minimum }: Target,
  own: readonly Registration[],
  assessment: Assessment,
  { targetYear, asOf, decidedBy }: Scope,
): TargetStanding {
  const reachedIn = (year: number): boolean => {
    const day = year < targetYear ? lastDayOfYear(year) : asOf;
    const ofYear = own.filter((one) => one.year === year);
    return recognisedOn(ofYear, assessment, day, decidedBy) >= minimum;
  };
  if (reachedIn(targetYear)) return { kind: 'reached' };
  const years = [targetYear];
  for (let year = targetYear - 1; year >= firstExpectedYear(assessment.period); year -= 1) {
    if (!holdsIn(field, year) || reachedIn(year)) break;
    years.unshift(year);
  }
  return { kind: 'missed', years };
}

/** How many exemplars are recognised on a day. */
function recognisedOn(
  own: readonly Registration[],
  assessment: Assessment,
  day: CalendarDate,
  decidedBy: CalendarDate | null,
): number {
  const recognised = own.filter(
    ({ code }) =>
      code !== '' &&
      (assessment.candidatesByCode.get(code) ?? []).some((row) => isRecognised(row, day, decidedBy)),
  );
  return countExemplars(recognised, assessment).value;
}

/** The days up to a day on which somebody's recognition began or ended, the earliest first. */
function changeDays(
  own: readonly Registration[],
  { candidatesByCode }: Assessment,
  upTo: CalendarDate,
): CalendarDate[] {
  const days = own.flatMap(({ code }) =>
    code === ''
      ? []
      : (candidatesByCode.get(code) ?? []).flatMap((row) =>
          [row.decisionDate ?? [], row.endedOn ?? []].flat(),
        ),
  );
  return days
    .filter((day) => compareDates(day, upTo) <= 0)
    .sort(compareDates)
    .filter((day, at, all) => compareDates(day, all[at - 1] ?? { year: 0, month: 1, day: 1 }) !== 0);
}

/**
 * The departments in force in a year that have no registration of it, each with the years in a row without one;
 * years before the first registration year, and before the department was there, are no such years.
 */
export function idleDepartments(assessment: Assessment, scope: Scope, year: number): IdleDepartment[] {
  const registered = registeredYears(assessment, scope);
  const first = firstExpectedYear(assessment.period);
  return assessment.records.departments.flatMap((department) => {
    const own = registered.get(department.name);
    if (!holdsIn(department, year) || own?.has(year)) return [];
    const years = [year];
    for (let before = year - 1; before >= first; before -= 1) {
      if (!holdsIn(department, before) || own?.has(before)) break;
      years.unshift(before);
    }
    return [{ name: department.name, years }];
  });
}

/** By department: the years in which it has registrations that count. */
export function registeredYears(
  assessment: Assessment,
  scope: Scope,
): ReadonlyMap<string, ReadonlySet<number>> {
  const years = new Map<string, Set<number>>();
  for (const { department, year, status } of rowsInScope(assessment, scope)) {
    if (year === null || !isRegistered(status)) continue;
    years.set(department, (years.get(department) ?? new Set<number>()).add(year));
  }
  return years;
}
