import { type CalendarDate } from '../lang/calendar';
import { holdsIn } from '../plan/criteria';
import { exemplarInField } from '../register/last-year';
import type { Registration } from '../register/registration';
import { isRecognised } from '../review/candidate';
import type { Assessment } from './assess';
import type { Department } from './records';

/** What of a period goes on into the next. */
export interface CarriedExemplars {
  /** The latest recognised row of each exemplar of a department in a field, in the order of `Đơn vị`. */
  readonly carried: readonly { readonly department: Department; readonly row: Registration }[];
  /** Recognised, but the department or the field is no more in the first new year. */
  readonly left: readonly Registration[];
}

/**
 * The exemplars worth carrying over: recognised and not ended. They begin anew as drafts, for the next plan asks
 * for its own contents and criteria.
 * @param asOf the day on which they must not be ended
 */
export function exemplarsToCarry(
  assessment: Assessment,
  asOf: CalendarDate,
  firstYear: number,
): CarriedExemplars {
  const latest = new Map<string, Registration>();
  for (const candidate of assessment.candidates) {
    const row = assessment.byCode.get(candidate.code);
    if (!row || row.status === 'Đã rút' || !isRecognised(candidate, asOf, null)) continue;
    if (row.name === '' || !row.kind || !row.field) continue;
    const key = `${row.department}\n${exemplarInField(row)}`;
    const known = latest.get(key);
    if (!known || (row.year ?? 0) > (known.year ?? 0)) latest.set(key, row);
  }
  const rows = [...latest.values()];
  const { departments } = assessment.records;
  const carried = departments
    .filter((department) => holdsIn(department, firstYear))
    .flatMap((department) =>
      rows
        .filter((row) => row.department === department.name && row.field && holdsIn(row.field, firstYear))
        .map((row) => ({ department, row })),
    );
  const taken = new Set(carried.map(({ row }) => row));
  return { carried, left: rows.filter((row) => !taken.has(row)) };
}
