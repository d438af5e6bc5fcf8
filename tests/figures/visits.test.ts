import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { unvisitedExemplars } from '../../src/figures/visits';
import { addDays, type CalendarDate, compareDates, formatDate } from '../../src/lang/calendar';
import { day } from '../builders/day';
import { candidate, logged, records, type SaidCandidate } from '../builders/records';
import { rows } from '../builders/registration';

type Recognition = SaidCandidate & { readonly code: string };

/** One person registered in 2022 (A) and 2024 (B), another in 2023 (C). */
function unvisited(
  today: CalendarDate,
  recognitions: readonly Recognition[],
  visits: readonly (readonly [on: string, ...codes: string[]])[] = [],
): string[] {
  const registrations = rows(
    { code: 'A', year: 2022 },
    { code: 'B', year: 2024 },
    { code: 'C', year: 2023, name: 'Trần Văn Bình' },
  );
  const book = assess(
    records({
      registrations,
      candidates: recognitions.map(({ code, ...said }, at) => candidate(code, { row: 5 + at, ...said })),
      logs: { nurture: visits.map(([on, ...codes]) => logged(on, { codes })) },
    }),
    today,
  );
  return unvisitedExemplars(book, today).map(
    ({ candidate: one, since }) => `${one.place.row} ${formatDate(since)}`,
  );
}

const A: Recognition = { code: 'A', decided: '28/12/2022' };
const B: Recognition = { code: 'B', decided: '27/12/2024' };
const C: Recognition = { code: 'C', decided: '29/02/2024' };

describe('plan II.1: exemplars that nobody visits', () => {
  it.each<[today: string, found: string[]]>([
    ['28/12/2023', []],
    ['29/12/2023', ['5 28/12/2022']],
  ])('are told of the day after twelve months: %s', (today, found) => {
    expect(unvisited(day(today), [A])).toEqual(found);
  });

  it('have twelve months also from a leap day on', () => {
    expect(unvisited(day('28/02/2025'), [C])).toEqual([]);
    expect(unvisited(day('01/03/2025'), [C])).toEqual(['5 29/02/2024']);
  });

  it('are one finding an exemplar, at its latest recognition and since its first', () => {
    expect(unvisited(day('01/06/2025'), [A, B, C])).toEqual(['6 28/12/2022', '7 29/02/2024']);
  });

  it('were visited under any of their codes, also among others', () => {
    expect(unvisited(day('01/06/2024'), [A], [['10/07/2023', 'C', 'B']])).toEqual([]);
    expect(unvisited(day('11/07/2024'), [A], [['10/07/2023', 'B']])).toEqual(['5 10/07/2023']);
    expect(unvisited(day('01/06/2024'), [A], [['10/07/2023', 'C']])).toEqual(['5 28/12/2022']);
  });

  it('are not told of where the recognition ended, was not passed, or is of a later day', () => {
    expect(unvisited(day('01/06/2024'), [{ ...A, ended: '31/05/2024' }])).toEqual([]);
    expect(unvisited(day('01/06/2024'), [{ ...A, agreeing: 1 }])).toEqual([]);
    expect(unvisited(day('01/06/2024'), [{ ...A, decided: '' }])).toEqual([]);
    expect(unvisited(day('01/06/2024'), [B])).toEqual([]);
    // A visit planned for tomorrow is none, nor is one before the recognition.
    expect(unvisited(day('01/06/2024'), [A], [['02/06/2024', 'A']])).toEqual(['5 28/12/2022']);
    expect(unvisited(day('01/06/2024'), [A], [['01/01/2022', 'A']])).toEqual(['5 28/12/2022']);
  });

  it('are never more than those recognised, and none of those visited within a year', () => {
    const on = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('01/01/2022'), days));
    fc.assert(
      fc.property(
        on,
        fc.array(fc.tuple(on, fc.constantFrom('A', 'B', 'C')), { maxLength: 6 }),
        (today, visits) => {
          const typed = visits.map(([date, code]) => [formatDate(date), code] as const);
          const found = unvisited(today, [A, B, C], typed);
          expect(found.length).toBeLessThanOrEqual(2);
          const recent = visits.filter(
            ([date]) => compareDates(date, today) <= 0 && compareDates(date, addDays(today, -365)) >= 0,
          );
          const both = (['A', 'C'] as const).every((one) =>
            recent.some(([, code]) => code === one || (one === 'A' && code === 'B')),
          );
          if (both) expect(found).toEqual([]);
        },
      ),
    );
  });
});
