import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import type { Scope } from '../../src/figures/targets';
import { fieldTrends, neverVisited, pendingCheckUps, yearTrends } from '../../src/figures/trends';
import { formatDate } from '../../src/lang/calendar';
import { day } from '../builders/day';
import { candidate, logged, records, type Said } from '../builders/records';
import { CULTURE, LEARNING, rows } from '../builders/registration';

const TODAY = day('15/06/2024');
const SCOPE: Scope = { throughYear: 2025, targetYear: 2024, asOf: TODAY, decidedBy: null, final: false };
const assessed = (said: Said) => assess(records(said), TODAY);

const BOOK: Said = {
  registrations: rows(
    { code: 'A', year: 2022, name: 'An' },
    { code: 'B', year: 2024, name: 'An' },
    { code: 'C', year: 2024, kind: 'Tập thể', name: 'Tổ một cửa', field: CULTURE.name },
    { code: 'D', year: 2024, status: 'Đang soạn', name: 'Bình' },
    { code: 'E', year: 2024, content: '', name: 'Chi' },
    { code: 'F', year: 2025, status: 'Đã rút', name: 'Dũng' },
  ),
  candidates: [candidate('A'), candidate('C'), candidate('E')],
};

describe('by year', () => {
  const trends = yearTrends(assessed(BOOK), SCOPE);
  it('has every year from the first that expects registrations, years to come with zeros', () => {
    expect(trends.map((one) => [one.year, one.registered.value, one.recognised.value])).toEqual([
      [2022, 1, 1],
      [2023, 0, 0],
      [2024, 2, 1],
      [2025, 0, 0],
    ]);
  });
  it('begins earlier where an earlier year of the period has rows', () => {
    const early = yearTrends(assessed({ registrations: rows({ year: 2021 }) }), SCOPE);
    expect(early.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
  });
  it('parts each year by field and knows the rows', () => {
    const [of2024] = trends.filter(({ year }) => year === 2024);
    expect(of2024?.byField.map((one) => [one.field, one.registered.value, one.recognised.value])).toEqual([
      [LEARNING, 1, 0],
      [CULTURE, 1, 1],
    ]);
    expect(of2024?.registered.rows.map(({ row }) => row)).toEqual([6, 7]);
  });
});

describe('by field and kind', () => {
  it('counts registrations of the whole period; households only where there are any', () => {
    const counted = (said: Said) =>
      fieldTrends(assessed(said), SCOPE).map((one) => [
        one.field,
        one.kind,
        one.registered.value,
        one.recognised.value,
      ]);
    expect(counted(BOOK)).toEqual([
      [LEARNING, 'collective', 0, 0],
      [LEARNING, 'individual', 2, 1],
      [CULTURE, 'collective', 1, 1],
      [CULTURE, 'individual', 0, 0],
    ]);
    expect(counted({ registrations: rows({ kind: 'Hộ gia đình', criteria: '' }) })).toContainEqual([
      LEARNING,
      'household',
      1,
      0,
    ]);
  });
});

describe('nurture', () => {
  it('lists check-ups that nothing settled, the earliest first, whether they are past or to come', () => {
    const said: Said = {
      ...BOOK,
      logs: {
        nurture: [
          logged('01/02/2024', { codes: ['A'], next: '01/09/2024', place: { tab: 'Bồi dưỡng', row: 5 } }),
          logged('01/01/2024', { codes: ['C'], next: '01/02/2024', place: { tab: 'Bồi dưỡng', row: 6 } }),
          logged('01/01/2023', { codes: ['A'], next: '01/06/2023', place: { tab: 'Bồi dưỡng', row: 7 } }),
          logged('01/01/2024', { codes: ['D'], place: { tab: 'Bồi dưỡng', row: 8 } }),
        ],
      },
    };
    const pending = pendingCheckUps(assessed(said));
    expect(pending.map(({ place, nextCheck }) => [place.row, nextCheck && formatDate(nextCheck)])).toEqual([
      [6, '01/02/2024'],
      [5, '01/09/2024'],
    ]);
  });
  it('finds the recognised that were never visited, an exemplar visited under another of its codes being visited', () => {
    const visited = (...codes: readonly string[]): number =>
      neverVisited(assessed({ ...BOOK, logs: { nurture: [logged('01/02/2024', { codes })] } }), SCOPE).value;
    expect(visited()).toBe(2);
    expect(visited('C')).toBe(1);
    expect(visited('B')).toBe(1);
    expect(visited('B', 'C')).toBe(0);
    expect(visited('D', 'không có')).toBe(2);
  });
});
