import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { type CompiledReport, milestoneDay } from '../../src/figures/milestones';
import type { JournalLine } from '../../src/history/journal';
import { formatDate } from '../../src/lang/calendar';
import { DEFAULT_MILESTONES } from '../../src/plan/default-milestones';
import { day } from '../builders/day';
import { candidate, departments, logged, records, type Said } from '../builders/records';
import { rows, type TypedRegistration } from '../builders/registration';

const nameOf = (start: string): string => {
  const found = DEFAULT_MILESTONES.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`No milestone ${start}`);
  return found.name;
};
const PLAN = nameOf('Lãnh đạo Ban ban hành kế hoạch');
const REGISTRATION = nameOf('Các tập thể, cá nhân tiến hành đăng ký');
const PUBLICITY = nameOf('Thường xuyên tuyên truyền');
const REVIEW = nameOf('Năm 2024:');
const MID_TERM = nameOf('Tổ chức đánh giá, sơ kết');
const FINAL = nameOf('Tổ chức đánh giá, tổng kết');
const CONGRESS = nameOf('Lựa chọn giới thiệu');

function shown(name: string, said: Said = {}, reports: readonly CompiledReport[] = []): string | null {
  const date = milestoneDay(name, assess(records(said), day('01/06/2025')), reports);
  return date && formatDate(date);
}

function sent(subject: string, time: string, after = 'Đã gửi'): JournalLine {
  return { time: `${time} 08:00:00`, who: 'vp', action: 'Gửi đăng ký', subject, before: '', after };
}

describe('plan II.3: milestones that the data show', () => {
  it('each is known by its words, however they are spaced and capitalised; another row is not', () => {
    expect(shown(PLAN)).toBe('31/12/2021');
    expect(shown(`  ${PLAN.toUpperCase()}`.replace(' ', '  '))).toBe('31/12/2021');
    expect(shown(`${PLAN} (sửa)`)).toBeNull();
    expect(shown('Việc khác')).toBeNull();
    expect(shown('')).toBeNull();
    expect(shown(PUBLICITY)).toBeNull();
  });

  it('the plan is issued on the day that Cấu hình says', () => {
    expect(shown(PLAN, { settings: { 'Ngày kế hoạch': '05/01/2022' } })).toBe('05/01/2022');
    expect(shown(PLAN, { settings: { 'Ngày kế hoạch': 'chưa' } })).toBeNull();
  });

  describe('the registration of the first year', () => {
    const A: TypedRegistration = { code: 'A', year: 2022, status: 'Đã tiếp nhận' };
    const B: TypedRegistration = {
      code: 'B',
      year: 2022,
      status: 'Đã tiếp nhận',
      department: 'Thanh tra Ban',
    };
    const told = (
      typed: readonly TypedRegistration[],
      journal: readonly JournalLine[],
      listed = departments('Phòng Chính sách', 'Thanh tra Ban'),
    ): string | null => shown(REGISTRATION, { registrations: rows(...typed), journal, departments: listed });
    const JOURNAL = [
      sent('A', '10/02/2022'),
      sent('B', '15/03/2022'),
      sent('A', '20/04/2022', 'Đã tiếp nhận'),
      sent('B', '20/04/2022', 'Đã tiếp nhận'),
    ];

    it('is done on the day on which the last department first sent its rows', () => {
      expect(told([A, B], JOURNAL)).toBe('15/03/2022');
      expect(
        told([A, B], [sent('a', '10/02/2022', 'Đã tiếp nhận'), sent('B', '01/02/2022', 'Đã tiếp nhận')]),
      ).toBe('10/02/2022');
    });

    it('is open while a department in force owes its rows, or nobody knows when it sent them', () => {
      expect(told([A], JOURNAL)).toBeNull();
      expect(
        told([A, { ...B, status: 'Bị trả lại' }], [...JOURNAL, sent('B', '01/05/2022', 'Bị trả lại')]),
      ).toBeNull();
      expect(told([A, { ...B, year: 2023 }], JOURNAL)).toBeNull();
      expect(told([A, B], JOURNAL.slice(0, 1))).toBeNull();
      expect(told([], [], [])).toBeNull();
    });

    it('does not wait for a department that began later, nor for what was found during the year', () => {
      const [policy, inspectorate] = departments('Phòng Chính sách', 'Thanh tra Ban');
      if (!policy || !inspectorate) throw new Error('two departments');
      expect(told([A], JOURNAL, [policy, { ...inspectorate, fromYear: 2023 }])).toBe('10/02/2022');
      const late = { ...A, code: 'C', name: 'Trần Văn Bình', source: 'Phát hiện trong năm' };
      expect(told([A, B, late], [...JOURNAL, sent('C', '10/10/2022', 'Đã tiếp nhận')])).toBe('15/03/2022');
    });
  });

  describe('the review of a year', () => {
    const registrations = rows(
      { code: 'A' },
      { code: 'B', name: 'Trần Văn Bình' },
      { code: 'C', year: 2023, name: 'Lê Văn Cường' },
    );
    const A = candidate('A', { decided: '20/12/2024' });
    const told = (...candidates: ReturnType<typeof candidate>[]): string | null =>
      shown(REVIEW, { registrations, candidates });

    it('is done on the day of the last decision; who did not pass needs none', () => {
      expect(told(A)).toBe('20/12/2024');
      expect(told(A, candidate('B', { decided: '06/01/2025' }))).toBe('06/01/2025');
      expect(told(A, candidate('B', { agreeing: 1, decided: '', decisionNumber: '' }))).toBe('20/12/2024');
      expect(told(A, candidate('C', { agreeing: null, decided: '' }))).toBe('20/12/2024');
    });

    it('is open without candidates, without a vote, with a faulty one, without a decision', () => {
      expect(told()).toBeNull();
      expect(told(A, candidate('B', { agreeing: null, decided: '' }))).toBeNull();
      expect(told(A, candidate('B', { agreeing: 9, decided: '' }))).toBeNull();
      expect(told(A, candidate('B', { decided: '' }))).toBeNull();
      expect(told(A, candidate('B', { decisionNumber: '' }))).toBeNull();
      expect(told(candidate('A', { agreeing: 1, decided: '' }))).toBeNull();
    });
  });

  it('mid-term and final review are done with the first report of their kind', () => {
    const reports = [
      { kind: 'Hằng năm', madeOn: day('01/01/2023') },
      { kind: 'Sơ kết', madeOn: day('09/06/2023') },
      { kind: 'sơ  kết', madeOn: day('05/06/2023') },
      { kind: 'Tổng kết', madeOn: null },
    ];
    expect(shown(MID_TERM, {}, reports)).toBe('05/06/2023');
    expect(shown(FINAL, {}, reports)).toBeNull();
    expect(shown(FINAL, {}, [{ kind: 'Tổng kết', madeOn: day('30/03/2025') }])).toBe('30/03/2025');
    expect(shown(MID_TERM)).toBeNull();
  });

  it('the congress, under whichever name, is done when somebody was honoured there', () => {
    const honours = [
      logged('14/03/2025', { label: 'Hội nghị điển hình tiên tiến 05 năm' }),
      logged('15/10/2025', { label: 'Đại hội Thi đua yêu nước tỉnh Khánh Hòa lần thứ I (2025 - 2030)' }),
      logged('', { label: 'Đại hội Thi đua yêu nước tỉnh Khánh Hòa lần thứ VI' }),
    ];
    expect(shown(CONGRESS, { logs: { honours } })).toBe('15/10/2025');
    expect(shown(CONGRESS, { logs: { honours: honours.slice(0, 1) } })).toBeNull();
  });
});
