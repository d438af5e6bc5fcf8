import { overdueCheckUps, type NurtureRow } from '../follow/logs';
import { type Field, type Kind, KINDS } from '../plan/field';
import { isRegistered } from '../register/status';
import type { Registration } from '../register/registration';
import type { Assessment } from './assess';
import { countRows, groupBy } from './count';
import type { Figure } from './figure';
import { countExemplars, recognisedInScope, rowsInScope, type Scope } from './targets';

/** Registrations and recognitions; both count registrations, as tables of a year do. */
export interface Trend {
  readonly registered: Figure;
  readonly recognised: Figure;
}

/** One year, whole and by field in the order of the tab `Lĩnh vực`. */
export interface YearTrend extends Trend {
  readonly year: number;
  readonly byField: readonly (Trend & { readonly field: Field })[];
}

/** One field and kind over the whole period. */
export interface FieldTrend extends Trend {
  readonly field: Field;
  readonly kind: Kind;
}

/**
 * Every year of the period from the first that expects registrations, or that has some, without gaps: years
 * to come are there with zeros, so that the list is as long all through the period.
 */
export function yearTrends(assessment: Assessment, scope: Scope): YearTrend[] {
  const rows = rowsInScope(assessment, scope);
  const { fromYear, toYear, firstRegistrationYear } = assessment.period;
  const byYear = groupBy(rows, (one) => one.year ?? 0);
  const first = Math.min(Math.max(fromYear, firstRegistrationYear), toYear, ...byYear.keys());
  return Array.from({ length: toYear - first + 1 }, (_, at) => {
    const year = first + at;
    const own = byYear.get(year) ?? [];
    return {
      year,
      ...trendOf(own, assessment, scope),
      byField: assessment.records.fields.map((field) => ({
        field,
        ...trendOf(
          own.filter((one) => one.field === field),
          assessment,
          scope,
        ),
      })),
    };
  });
}

/** Every field with collectives and individuals, and with households where there are any. */
export function fieldTrends(assessment: Assessment, scope: Scope): FieldTrend[] {
  const rows = rowsInScope(assessment, scope);
  const households = rows.some((one) => one.kind === 'household');
  return assessment.records.fields.flatMap((field) =>
    KINDS.filter((kind) => kind !== 'household' || households).map((kind) => ({
      field,
      kind,
      ...trendOf(
        rows.filter((one) => one.field === field && one.kind === kind),
        assessment,
        scope,
      ),
    })),
  );
}

function trendOf(rows: readonly Registration[], assessment: Assessment, scope: Scope): Trend {
  return {
    registered: countRows(rows.filter((one) => isRegistered(one.status))),
    recognised: countRows(rows.filter((one) => recognisedInScope(assessment, one, scope))),
  };
}

/** Check-ups that nothing has settled yet, the earliest first; which of them are overdue, the day decides. */
export function pendingCheckUps(assessment: Assessment): NurtureRow[] {
  const pending = overdueCheckUps(assessment.records.logs.nurture, { year: 9999, month: 12, day: 31 });
  const dayOf = ({ nextCheck }: NurtureRow): number =>
    nextCheck ? nextCheck.year * 10000 + nextCheck.month * 100 + nextCheck.day : 0;
  return [...pending].sort((a, b) => dayOf(a) - dayOf(b));
}

/** Exemplars that are recognised and have not one row in `Bồi dưỡng` under any of their codes. */
export function neverVisited(assessment: Assessment, scope: Scope): Figure {
  const visited = new Set(
    assessment.records.logs.nurture.flatMap(({ codes }) =>
      codes.flatMap((code) => assessment.identities.get(assessment.byCode.get(code) as Registration) ?? []),
    ),
  );
  const recognised = rowsInScope(assessment, scope).filter((one) =>
    recognisedInScope(assessment, one, scope),
  );
  return countExemplars(
    recognised.filter((one) => !visited.has(assessment.identities.get(one) ?? '')),
    assessment,
  );
}
