import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { awaitsDecision, type Candidate, isRecognised } from '../../src/review/candidate';
import { countVote } from '../../src/review/vote';
import { day } from '../builders/day';
import { candidate, meeting, members, records, type SaidCandidate, type Said } from '../builders/records';
import { registration } from '../builders/registration';

const RULE = { minimumPercent: 80, subtractStoodAside: false };
const END = day('31/12/2024');

function voted(said: SaidCandidate = {}): Candidate {
  const row = candidate('DH-2024-0001', said);
  return { ...row, outcome: countVote(row.vote, RULE, null) };
}

describe('workbook.md, What counts: Recognised = Đạt, decision number and date, not ended', () => {
  it('counts a candidate that has all three', () => {
    expect(isRecognised(voted(), END, null)).toBe(true);
    expect(awaitsDecision(voted())).toBe(false);
  });
  it.each<[string, SaidCandidate]>([
    ['no number', { decisionNumber: '' }],
    ['no date', { decided: '' }],
    ['a date that cannot be read', { decided: 'tháng 12' }],
    ['neither', { decisionNumber: '', decided: '' }],
  ])('Đạt with %s waits for its decision', (_, said) => {
    expect(isRecognised(voted(said), END, null)).toBe(false);
    expect(awaitsDecision(voted(said))).toBe(true);
  });
  it.each<[string, SaidCandidate]>([
    ['Không đạt', { agreeing: 3 }],
    ['Lỗi', { agreeing: 6 }],
    ['Chưa biểu quyết', { agreeing: null }],
  ])('%s neither is recognised nor waits, decision or not', (result, said) => {
    expect(voted(said).outcome.result).toBe(result);
    expect(isRecognised(voted(said), END, null)).toBe(false);
    expect(awaitsDecision(voted(said))).toBe(false);
    expect(awaitsDecision(voted({ ...said, decided: '' }))).toBe(false);
  });
});

describe('workbook.md, What counts: Ngày thôi công nhận, on each side of the report’s date', () => {
  it.each<[ended: string, counts: boolean]>([
    ['30/12/2024', false],
    ['31/12/2024', false],
    ['01/01/2025', true],
    ['', true],
  ])('ended %s', (ended, counts) => {
    expect(isRecognised(voted({ ended }), END, null)).toBe(counts);
  });
});

describe('workbook.md, What counts: in mid-term and final reports the decision lies on or before their date', () => {
  it.each<[decided: string, counts: boolean]>([
    ['30/05/2023', true],
    ['31/05/2023', true],
    ['01/06/2023', false],
  ])('decided %s for 31/05/2023', (decided, counts) => {
    const by = day('31/05/2023');
    expect(isRecognised(voted({ decided }), by, by)).toBe(counts);
  });
  it('asks nothing of the kind in an annual report: a decision of January counts for the year before', () => {
    expect(isRecognised(voted({ decided: '15/01/2025' }), END, null)).toBe(true);
  });
});

describe('workbook.md, Bình xét: Kết quả that comes from a workbook outside', () => {
  const result = (said: SaidCandidate, more: Said = {}): string | undefined =>
    assess(
      records({
        registrations: [registration({ code: 'DH-2024-0001' })],
        candidates: [candidate('DH-2024-0001', said)],
        ...more,
      }),
      END,
    ).candidates[0]?.outcome.result;

  it('is kept while nothing of the vote is typed', () => {
    expect(result({ agreeing: null, resultTyped: 'Đạt' })).toBe('Đạt');
    expect(result({ agreeing: null, resultTyped: 'Không đạt' })).toBe('Không đạt');
    expect(result({ agreeing: null, resultTyped: '' })).toBe('Chưa biểu quyết');
  });
  it('is not kept beside a share: the add-on counted votes there that were cleared since', () => {
    expect(result({ agreeing: null, resultTyped: 'Đạt', shareTyped: '100' })).toBe('Chưa biểu quyết');
    expect(result({ agreeing: null, resultTyped: 'Không đạt', shareTyped: '0' })).toBe('Chưa biểu quyết');
  });
  it('gives way to the votes', () => {
    expect(result({ agreeing: 3, resultTyped: 'Đạt' })).toBe('Không đạt');
    expect(result({ agreeing: 9, resultTyped: 'Đạt' })).toBe('Lỗi');
  });
  it('is known in every spelling of a list value (Comparison)', () => {
    expect(result({ agreeing: null, resultTyped: 'ĐẠT' })).toBe('Đạt');
    expect(result({ agreeing: null, resultTyped: 'không  đạt' })).toBe('Không đạt');
  });
  it('counts by the share in force in the registration’s year, whatever the share is now', () => {
    expect(result({ agreeing: 4 }, { settings: { 'Tỷ lệ phiếu tối thiểu (%)': '80%' } })).toBe('Đạt');
    expect(result({ agreeing: 4 }, { settings: { 'Tỷ lệ phiếu tối thiểu (%)': 0.9 } })).toBe('Không đạt');
  });
  it('takes those who stood aside out of the divisor where the Office says Có', () => {
    const said = { agreeing: 7, members: 9, stoodAside: 1 };
    expect(result(said)).toBe('Không đạt');
    expect(result(said, { settings: { 'Trừ người không biểu quyết': 'Có' } })).toBe('Đạt');
  });
  it('takes the Council of the registration’s year where the number of members is empty', () => {
    const said = { agreeing: 4, members: null };
    expect(result(said)).toBe('Lỗi');
    expect(result(said, { councilMembers: members(5) })).toBe('Đạt');
    expect(result(said, { councilMembers: [...members(5), ...members(1, '', '01/01/2024')] })).toBe('Đạt');
    expect(
      result(said, {
        councilMembers: [...members(5), ...members(1, '', '01/01/2024')],
        councilMeetings: [meeting(2024, '01/01/2024')],
      }),
    ).toBe('Không đạt');
  });
});
