import { describe, expect, it } from 'vitest';
import { overdueCheckUps } from '../../src/follow/logs';
import { day } from '../builders/day';
import { logged } from '../builders/records';

const TODAY = day('15/06/2024');
const overdue = (...rows: readonly ReturnType<typeof logged>[]): (string | undefined)[] =>
  overdueCheckUps(rows, TODAY).map((row) => row.dateTyped);

describe('workbook.md, Warnings: a check-up overdue (plan II.1)', () => {
  it.each<[next: string, late: boolean]>([
    ['14/06/2024', true],
    ['15/06/2024', false],
    ['16/06/2024', false],
    ['', false],
  ])('due %s', (next, late) => {
    expect(overdue(logged('01/03/2024', { next }))).toEqual(late ? ['01/03/2024'] : []);
  });
  it('is done once a later row of the same exemplar stands in Bồi dưỡng', () => {
    const first = logged('01/03/2024', { next: '01/06/2024' });
    expect(overdue(first, logged('05/06/2024'))).toEqual([]);
    expect(overdue(logged('05/06/2024'), first)).toEqual([]);
  });
  it('is not done by an earlier row, one of the same day, one of tomorrow, or one without a day', () => {
    const first = logged('01/03/2024', { next: '01/06/2024' });
    for (const other of ['28/02/2024', '01/03/2024', '16/06/2024', '']) {
      expect(overdue(first, logged(other)), other).toEqual(['01/03/2024']);
    }
    expect(overdue(first, logged('15/06/2024'))).toEqual([]);
  });
  it('is not done by a row of another exemplar; a row of several counts for each', () => {
    const first = logged('01/03/2024', { next: '01/06/2024' });
    expect(overdue(first, logged('05/06/2024', { codes: ['DH-2024-0002'] }))).toEqual(['01/03/2024']);
    expect(overdue(first, logged('05/06/2024', { codes: ['DH-2024-0002', 'DH-2024-0001'] }))).toEqual([]);
  });
  it('stays overdue for a row whose own day cannot be read: nothing can be later than it', () => {
    expect(overdue(logged('', { next: '01/06/2024' }), logged('05/06/2024'))).toEqual(['']);
  });
  it('asks again by the new row’s own day', () => {
    expect(
      overdue(logged('01/01/2024', { next: '01/02/2024' }), logged('05/02/2024', { next: '01/04/2024' })),
    ).toEqual(['05/02/2024']);
  });
});
