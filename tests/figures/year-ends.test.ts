import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { exemplarsToCarry } from '../../src/figures/carried';
import { debtsOf } from '../../src/figures/debts';
import { departmentStates } from '../../src/figures/departments';
import { unfinishedOf } from '../../src/figures/unfinished';
import { formatDate } from '../../src/lang/calendar';
import { day } from '../builders/day';
import { candidate, departments, records, type Said } from '../builders/records';
import { rows, type TypedRegistration } from '../builders/registration';

const NAME = 'Phòng Chính sách';
const TODAY = day('20/04/2024');

function debts(typed: readonly TypedRegistration[], said: Said = {}, today = TODAY): string[] {
  const read = records({ departments: departments(NAME), registrations: rows(...typed), ...said });
  const assessment = assess(read, today);
  const [state] = departmentStates(assessment, 2024, today, new Set());
  if (!state) throw new Error('No state');
  return debtsOf(assessment, state, 2024, today).map(
    (one) => `${one.kind} ${formatDate(one.deadline)}${one.overdue ? ' late' : ''} ${one.names.length}`,
  );
}

describe('what a department owes', () => {
  const blank = { year: 2024, results: '' };
  it('its registrations, until all is sent; the results of rows sent and not yet in review', () => {
    expect(debts([])).toEqual(['registration 31/03/2024 late 0']);
    expect(debts([{ ...blank, status: 'Đã tiếp nhận' }])).toEqual(['results 15/11/2024 1']);
    expect(debts([{ ...blank, status: 'Đưa vào bình xét' }])).toEqual([]);
    expect(debts([{ ...blank, year: 2023, status: 'Đã tiếp nhận' }])).toEqual([
      'registration 31/03/2024 late 0',
    ]);
  });

  it('by a day that an extension moves out, of either', () => {
    const until = (text: string): Said => ({
      departments: departments(NAME).map((one) => ({ ...one, extendedTo: day(text) })),
    });
    expect(debts([], until('10/05/2024'))).toEqual(['registration 10/05/2024 0']);
    const sent = [{ ...blank, status: 'Đã gửi' }];
    expect(debts(sent, until('10/05/2024'))).toEqual(['results 15/11/2024 1']);
    expect(debts(sent, until('30/11/2024'), day('01/12/2024'))).toEqual(['results 30/11/2024 late 1']);
  });
});

describe('the end of a year and of a period', () => {
  const recognised = { status: 'Được công nhận', year: 2024 };
  it('counts a decided candidate whose row does not say so as not announced', () => {
    const registrations = rows(
      { code: 'DH-1', ...recognised },
      { code: 'DH-2', ...recognised, status: 'Đưa vào bình xét', name: 'Lê Văn Hai' },
      { code: 'DH-3', ...recognised, status: 'Đưa vào bình xét', name: 'Lê Văn Ba' },
    );
    const candidates = [candidate('DH-1'), candidate('DH-2'), candidate('DH-3', { decisionNumber: '' })];
    const assessment = assess(records({ registrations, candidates }), TODAY);
    expect(unfinishedOf(assessment, 2024)).toEqual({
      drafts: 0,
      returned: 0,
      sent: 0,
      notVoted: 0,
      notDecided: 1,
      notAnnounced: 1,
    });
  });

  it('carries the latest row of each exemplar that is recognised and not ended', () => {
    const registrations = rows(
      { code: 'DH-1', ...recognised, year: 2023, position: 'Chuyên viên' },
      { code: 'DH-2', ...recognised, position: 'Phó phòng' },
      { code: 'DH-3', ...recognised, name: 'Lê Văn Ba' },
      { code: 'DH-4', ...recognised, name: 'Lê Văn Bốn' },
    );
    const candidates = [candidate('DH-1'), candidate('DH-2'), candidate('DH-3', { ended: '01/01/2025' }), candidate('DH-4', { agreeing: 1 })]; // prettier-ignore
    const assessment = assess(records({ registrations, candidates }), TODAY);
    const { carried, left } = exemplarsToCarry(assessment, day('01/02/2025'), 2026);
    expect(carried.map(({ row }) => [row.code, row.position])).toEqual([['DH-2', 'Phó phòng']]);
    expect(left).toEqual([]);
  });
});
