import { type CalendarDate, compareDates } from '../lang/calendar';
import { type Candidate, isRecognised } from '../review/candidate';
import type { Registration } from '../register/registration';
import type { Assessment } from './assess';
import { groupBy } from './count';

/** A recognised exemplar whom nobody has visited for more than twelve months. */
export interface Unvisited {
  /** Its latest recognition: the row of `Bình xét` at which the Office is told. */
  readonly candidate: Candidate;
  readonly registration: Registration;
  /** The day of the last visit or, where none came after it, of the first recognition. */
  readonly since: CalendarDate;
}

/**
 * Exemplars that are recognised on a day, not ended, and have no row in `Bồi dưỡng`, under any of their codes, in
 * the twelve months before it (plan II.1: "thường xuyên kiểm tra"). Each exemplar once, however often it was
 * recognised; one recognised within those twelve months is not expected to have been visited yet. A visit or a
 * recognition of a later day is not known of yet.
 */
export function unvisitedExemplars(
  draft: Pick<Assessment, 'records' | 'candidates' | 'byCode' | 'identities'>,
  today: CalendarDate,
): Unvisited[] {
  const { records, candidates, byCode, identities } = draft;
  const lastVisits = new Map<string, CalendarDate>();
  for (const { date, codes } of records.logs.nurture) {
    if (!date || compareDates(date, today) > 0) continue;
    for (const code of codes) {
      const one = byCode.get(code);
      const identity = one ? (identities.get(one) ?? '') : '';
      const known = lastVisits.get(identity);
      if (!known || compareDates(date, known) > 0) lastVisits.set(identity, date);
    }
  }
  const recognised = candidates.flatMap((candidate) => {
    const registration = byCode.get(candidate.code);
    const on = candidate.decisionDate;
    if (!registration || !on || !isRecognised(candidate, today, today)) return [];
    return [{ candidate, registration, on, identity: identities.get(registration) ?? '' }];
  });
  return [...groupBy(recognised, (one) => one.identity)].flatMap(([identity, own]) => {
    const inOrder = [...own].sort((a, b) => compareDates(a.on, b.on));
    const [first] = inOrder;
    const last = inOrder[inOrder.length - 1];
    if (!first || !last) return [];
    const visit = lastVisits.get(identity);
    const since = visit && compareDates(visit, first.on) > 0 ? visit : first.on;
    if (compareDates(today, aYearAfter(since)) <= 0) return [];
    return [{ candidate: last.candidate, registration: last.registration, since }];
  });
}

/** The same day of the next year; 28/02 after 29/02. */
function aYearAfter({ year, month, day }: CalendarDate): CalendarDate {
  return { year: year + 1, month, day: month === 2 && day === 29 ? 28 : day };
}
