import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/lang/mail-addresses';
import {
  type Debt,
  debtSubject,
  type Debtor,
  isReminderHour,
  outcomeWords,
  planReminders,
  type RememberedLine,
  REMINDED,
  sendingWords,
} from '../../src/follow/reminders';
import { statusOf } from '../../src/register/read-row';
import { day } from '../builders/day';

const LATE: Debt = { kind: 'registration', year: 2024, deadline: day('31/03/2024'), overdue: true, progress: 'Chưa nhập', names: [] }; // prettier-ignore
const RESULTS: Debt = { ...LATE, kind: 'results', deadline: day('15/11/2024'), names: ['Trần Văn Đức'] };

function debtor(department: string, typed: string, ...debts: Debt[]): Debtor {
  return { department, tab: department, typed, debts };
}

function line(department: string, debt: Debt, after: string, time = '20/04/2024 08:00:00'): RememberedLine {
  return { time, action: REMINDED, subject: debtSubject(department, debt), after };
}

const FACTS = { journal: [], quota: null, notAgainOn: null };
const A = 'a@example.org';

describe('who is written to', () => {
  it('every department with something overdue, one mail for all of it; nobody whose day has not come', () => {
    const { mails, withheld } = planReminders({
      ...FACTS,
      debtors: [
        debtor('Một', A, LATE, RESULTS),
        debtor('Hai', A, { ...LATE, overdue: false }),
        debtor('Ba', A),
      ],
    });
    expect(mails).toEqual([
      { department: 'Một', tab: 'Một', addresses: [A], misread: [], debts: [LATE, RESULTS] },
    ]);
    expect(withheld).toEqual([]);
  });

  it('not again about a deadline that it was told of, but about another', () => {
    const debtors = [debtor('Một', A, LATE, RESULTS)];
    const journal = [line('Một', LATE, sendingWords([A])), line('Một', LATE, outcomeWords([A], null))];
    const plan = planReminders({ ...FACTS, debtors, journal });
    expect(plan.mails.map(({ debts }) => debts)).toEqual([[RESULTS]]);
    expect(plan.withheld).toEqual([{ department: 'Một', reason: 'reminded', detail: '20/04/2024 08:00:00' }]);
    const moved = { ...LATE, deadline: day('10/04/2024') };
    expect(planReminders({ ...FACTS, debtors: [debtor('Một', A, moved)], journal }).mails).toHaveLength(1);
  });

  it('not where a run was cut off between its line and its mail', () => {
    const journal = [line('Một', LATE, sendingWords([A]))];
    const plan = planReminders({ ...FACTS, debtors: [debtor('Một', A, LATE)], journal });
    expect(plan.mails).toEqual([]);
    expect(plan.withheld[0]?.reason).toBe('interrupted');
  });

  it('again after a refusal, the automatic work not on the same day', () => {
    const debtors = [debtor('Một', A, LATE)];
    for (const reason of ['Service invoked too many times', '']) {
      const told = outcomeWords([A], reason).trim();
      const journal = [line('Một', LATE, sendingWords([A])), line('Một', LATE, told)];
      const sent = (notAgainOn: string | null): number =>
        planReminders({ ...FACTS, debtors, journal, notAgainOn }).mails.length;
      expect([sent(null), sent('20/04/2024'), sent('21/04/2024')]).toEqual([1, 0, 1]);
    }
  });

  it('as many as may still be written to today', () => {
    const debtors = [debtor('Một', `${A}; b@example.org`, LATE), debtor('Hai', A, LATE)];
    const plan = planReminders({ ...FACTS, debtors, quota: 1 });
    expect(plan.mails.map(({ department }) => department)).toEqual(['Hai']);
    expect(plan.withheld).toEqual([{ department: 'Một', reason: 'quota', detail: `${A}, b@example.org` }]);
  });

  it('writes nothing into the journal that means a status of a row', () => {
    for (const words of [sendingWords([A]), outcomeWords([A], null), outcomeWords([], 'x'), sendingWords([])])
      expect(statusOf(words)).toBeNull();
  });

  it('never writes twice about one deadline, whatever was sent, refused or cut off before', () => {
    const outcome = fc.constantFrom<string | null | undefined>(null, 'hỏng', undefined);
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 8 }), (outcomes) => {
        const journal: RememberedLine[] = [];
        let gone = 0;
        for (const one of outcomes) {
          const { mails } = planReminders({ ...FACTS, debtors: [debtor('Một', A, LATE)], journal });
          if (mails.length === 0) continue;
          journal.push(line('Một', LATE, sendingWords([A])));
          // undefined: the run died, and the mail may have gone.
          if (one !== 'hỏng') gone += 1;
          if (one !== undefined) journal.push(line('Một', LATE, outcomeWords([A], one)));
        }
        expect(gone).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('addresses', () => {
  it.each([
    ['', [], []],
    ['A@Example.org', ['a@example.org'], []],
    ['a@example.org; b@example.org,a@example.org', ['a@example.org', 'b@example.org'], []],
    ['a@example.org\nkhông có', ['a@example.org'], ['không có']],
    ['Phòng A <a@example.org>', [], ['Phòng A <a@example.org>']],
    ['a@b', [], ['a@b']],
  ])('%j', (typed, addresses, misread) => {
    expect(addressesIn(typed)).toEqual({ addresses, misread });
  });
});

describe('Giờ tự đôn đốc', () => {
  it.each([
    ['', []],
    ['8', [8, 9, 23]],
    [8, [8, 9, 23]],
    ['8h', [8, 9, 23]],
    ['0', [0, 7, 8, 9, 23]],
    ['23', [23]],
    ['24', []],
    ['-1', []],
    ['sáng', []],
  ])('%j', (setting, hours) => {
    expect([0, 7, 8, 9, 23].filter((hour) => isReminderHour(setting, hour))).toEqual(hours);
  });
});
