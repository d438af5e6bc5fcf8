import {
  addDays,
  type CalendarDate,
  compareDates,
  fromDayNumber,
  lastDayOfYear,
  toDayNumber,
} from '../lang/calendar';
import type { Target } from '../plan/target';
import type { Registration } from '../register/registration';
import { isOpen, isRegistered } from '../register/status';
import { awaitsDecision, isRecognised } from '../review/candidate';
import type { TargetResult, TargetStatus } from './annual-figures';
import type { Assessment } from './assess';
import type { Figure } from './figure';

/** As of when, and up to which year, a report counts. */
export interface Scope {
  /** Rows of later years are left out. */
  readonly throughYear: number;
  /** The year whose registrations a yearly target ("Hằng năm") counts. */
  readonly targetYear: number;
  readonly asOf: CalendarDate;
  /** Mid-term and final reports ask for the decision by this day; annual ones do not (null). */
  readonly decidedBy: CalendarDate | null;
  /** In a final report a target that is not reached is "Không đạt" whatever the date. */
  readonly final: boolean;
}

/** Rows that count in a report: no error, the year in the period and not after the report's. */
export function rowsInScope(assessment: Assessment, scope: Scope): Registration[] {
  const { fromYear, toYear } = assessment.period;
  const last = Math.min(toYear, scope.throughYear);
  return assessment.sound.filter((one) => one.year !== null && one.year >= fromYear && one.year <= last);
}

/** Whether a registration is recognised as of the report's day. */
export function recognisedInScope(assessment: Assessment, one: Registration, scope: Scope): boolean {
  const candidates = assessment.candidatesByCode.get(one.code) ?? [];
  return one.code !== '' && candidates.some((row) => isRecognised(row, scope.asOf, scope.decidedBy));
}

/** Whether a registration passed the vote and only the decision is missing. */
export function awaitingInScope(assessment: Assessment, one: Registration, scope: Scope): boolean {
  if (one.code === '' || recognisedInScope(assessment, one, scope)) return false;
  return (assessment.candidatesByCode.get(one.code) ?? []).some(awaitsDecision);
}

/** Counts every row of `Chỉ tiêu` (plan II.2: "ít nhất 01 tập thể, 01 cá nhân" a field). */
export function countTargets(assessment: Assessment, scope: Scope): TargetResult[] {
  const rows = rowsInScope(assessment, scope);
  return assessment.records.targets.map((target) => countTarget(target, rows, assessment, scope));
}

/** One row of `Chỉ tiêu`, counted over rows that are in scope. */
export function countTarget(
  target: Target,
  rows: readonly Registration[],
  assessment: Assessment,
  scope: Scope,
): TargetResult {
  const own = rows.filter(
    (one) => one.field === target.field && one.kind === target.kind && isOfTargetSpan(one, target, scope),
  );
  const recognised = own.filter((one) => recognisedInScope(assessment, one, scope));
  const open = own.filter((one) => isOpen(one.status));
  const result = {
    field: target.field,
    kind: target.kind,
    minimum: target.minimum,
    scope: target.scope,
    registered: countExemplars(
      own.filter((one) => isRegistered(one.status)),
      assessment,
    ),
    recognised: countExemplars(recognised, assessment),
    awaitingDecision: countExemplars(
      own.filter((one) => awaitingInScope(assessment, one, scope)),
      assessment,
    ),
    missing: 0,
  };
  const hopeful = countExemplars([...recognised, ...open], assessment).value;
  return {
    ...result,
    missing: Math.max(0, target.minimum - result.recognised.value),
    status: targetStatus(target, result.recognised.value, hopeful, assessment, scope),
  };
}

/** A target of the period counts all its years, a yearly one its own. */
export function isOfTargetSpan(
  one: Registration,
  target: { readonly scope: Target['scope'] },
  scope: Scope,
): boolean {
  return target.scope === 'period' || one.year === scope.targetYear;
}

/** Each exemplar once, however many rows it has; all the rows stay behind the figure. */
export function countExemplars(rows: readonly Registration[], assessment: Assessment): Figure {
  const distinct = new Set(rows.map((one) => assessment.identities.get(one)));
  const places = new Map(rows.map((one) => [one, one.place]));
  return { value: distinct.size, rows: [...places.values()] };
}

/** `Tình trạng` (workbook.md, "What counts"); a yearly target has its own year for a period. */
function targetStatus(
  target: Target,
  recognised: number,
  hopeful: number,
  assessment: Assessment,
  scope: Scope,
): TargetStatus {
  if (recognised >= target.minimum) return 'Đạt';
  const first = target.scope === 'year' ? scope.targetYear : assessment.period.fromYear;
  const last = target.scope === 'year' ? scope.targetYear : assessment.period.toYear;
  if (scope.final || compareDates(scope.asOf, lastDayOfYear(last)) > 0) return 'Không đạt';
  const deadline = assessment.records.settings.deadline('Hạn đăng ký hằng năm', last, scope.asOf);
  const late = compareDates(scope.asOf, middleOf(first, last)) > 0 || compareDates(scope.asOf, deadline) > 0;
  return hopeful < target.minimum && late ? 'Có nguy cơ' : 'Đang thực hiện';
}

/** The last day of the first half of a span of whole years. */
function middleOf(fromYear: number, toYear: number): CalendarDate {
  const start = toDayNumber({ year: fromYear, month: 1, day: 1 });
  const end = toDayNumber(lastDayOfYear(toYear));
  return addDays(fromDayNumber(start), Math.floor((end - start) / 2));
}
