import { describe, expect, it } from 'vitest';
import type { TargetResult } from '../../src/figures/annual-figures';
import { assess } from '../../src/figures/assess';
import { countTargets, type Scope } from '../../src/figures/targets';
import type { Target } from '../../src/plan/target';
import { day } from '../builders/day';
import { candidate, records, type Said } from '../builders/records';
import { LEARNING, rows, type TypedRegistration } from '../builders/registration';

const PERSONS: Target = { field: LEARNING, kind: 'individual', minimum: 1, scope: 'period', row: 5 };
const YEARLY: Target = { ...PERSONS, scope: 'year' };

/** The first target counted as of a day, in the annual report of the day's own year unless said otherwise. */
function counted(on: string, said: Said = {}, more: Partial<Scope> = {}): TargetResult {
  const asOf = day(on);
  const scope: Scope = {
    throughYear: asOf.year,
    targetYear: asOf.year,
    asOf,
    decidedBy: null,
    final: false,
    ...more,
  };
  const book = records({ targets: [PERSONS], ...said });
  const [result] = countTargets(assess(book, asOf), scope);
  if (!result) throw new Error('no target');
  return result;
}

const values = (one: TargetResult): number[] => [
  one.registered.value,
  one.recognised.value,
  one.awaitingDecision.value,
  one.missing,
];
const rowsOf = (typed: readonly TypedRegistration[]) => ({ registrations: rows(...typed) });

describe('workbook.md, What counts: targets count identities per field and kind, each once over the period', () => {
  const thrice = [
    { code: 'A', year: 2022 },
    { code: 'B', year: 2023, name: 'Bà NGUYỄN THỊ HOA' },
    { code: 'C', year: 2024 },
  ];
  it('counts one person of three years once, and keeps all the rows behind the figure', () => {
    const one = counted('31/12/2024', {
      ...rowsOf(thrice),
      candidates: ['A', 'B', 'C'].map((code) => candidate(code)),
    });
    expect(values(one)).toEqual([1, 1, 0, 0]);
    expect(one.registered.rows.map((place) => place.row)).toEqual([5, 6, 7]);
    expect(one.recognised.rows).toHaveLength(3);
  });
  it('counts two people of one name twice where the department differs', () => {
    const typed = [{ code: 'A' }, { code: 'B', department: 'Thanh tra' }];
    expect(counted('31/12/2024', rowsOf(typed)).registered.value).toBe(2);
  });
  it('joins and parts by the verdicts of Trùng tên', () => {
    const typed = [{ code: 'A' }, { code: 'B', department: 'Thanh tra' }, { code: 'C', year: 2023 }];
    const verdicts = [
      { code: 'A', otherCode: 'B', same: true },
      { code: 'A', otherCode: 'C', same: false },
    ];
    expect(counted('31/12/2024', { ...rowsOf(typed), verdicts: verdicts.slice(0, 1) }).registered.value).toBe(
      1,
    );
    expect(counted('31/12/2024', { ...rowsOf(typed), verdicts }).registered.value).toBe(2);
  });
  it.each<[string, TypedRegistration]>([
    ['another field', { field: 'Văn hóa công sở' }],
    ['another kind', { kind: 'Tập thể' }],
    ['a year after the report’s', { year: 2025 }],
    ['a year before the period', { year: 2020 }],
    ['a draft', { status: 'Đang soạn' }],
    ['a returned row', { status: 'Bị trả lại' }],
    ['a withdrawn row', { status: 'Đã rút' }],
    ['a row with an error', { content: '' }],
  ])('leaves out %s', (_, typed) => {
    expect(values(counted('31/12/2024', rowsOf([typed])))).toEqual([0, 0, 0, 1]);
  });
  it('a yearly target counts its own year only, once a year', () => {
    const twice = [...thrice, { code: 'D', year: 2024 }];
    const candidates = [candidate('A'), candidate('C')];
    const book = { ...rowsOf(twice), candidates, targets: [YEARLY] };
    expect(values(counted('31/12/2024', book))).toEqual([1, 1, 0, 0]);
    expect(values(counted('31/12/2023', book))).toEqual([1, 0, 0, 1]);
    expect(values(counted('31/12/2021', book))).toEqual([0, 0, 0, 1]);
  });
  it('counts those who passed and wait for the decision apart', () => {
    const typed = [{ code: 'A' }, { code: 'B', name: 'Trần Văn Đức' }, { code: 'C', name: 'Lê Hoàng Ân' }];
    const candidates = [
      candidate('A'),
      candidate('B', { decisionNumber: '' }),
      candidate('C', { agreeing: 1 }),
    ];
    expect(values(counted('31/12/2024', { ...rowsOf(typed), candidates }))).toEqual([3, 1, 1, 0]);
  });
  it('says how many are missing, never below zero', () => {
    const book = { ...rowsOf([{ code: 'A' }]), candidates: [candidate('A')] };
    expect(counted('31/12/2024', { ...book, targets: [{ ...PERSONS, minimum: 3 }] }).missing).toBe(2);
    expect(counted('31/12/2024', { ...book, targets: [{ ...PERSONS, minimum: 0 }] }).missing).toBe(0);
  });
  it('answers every row of Chỉ tiêu in its order', () => {
    const book = records({ registrations: rows({}) });
    const scope: Scope = {
      throughYear: 2024,
      targetYear: 2024,
      asOf: day('31/12/2024'),
      decidedBy: null,
      final: false,
    };
    const results = countTargets(assess(book, scope.asOf), scope);
    expect(results.map((one) => [one.field.name, one.kind, one.registered.value])).toEqual([
      ['Học tập và làm theo Bác', 'collective', 0],
      ['Học tập và làm theo Bác', 'individual', 1],
      ['Văn hóa công sở', 'collective', 0],
      ['Văn hóa công sở', 'individual', 0],
    ]);
  });
});

describe('workbook.md, What counts: mid-term and final reports ask when the decision was made', () => {
  it.each<[string, number]>([
    ['31/05/2023', 1],
    ['01/06/2023', 0],
  ])('decided %s for the mid-term report', (decided, recognised) => {
    const asOf = day('31/05/2023');
    const book = { ...rowsOf([{ code: 'A', year: 2022 }]), candidates: [candidate('A', { decided })] };
    expect(counted('31/05/2023', book, { decidedBy: asOf }).recognised.value).toBe(recognised);
    expect(counted('31/05/2023', book).recognised.value).toBe(1);
  });
});

describe('workbook.md, What counts: Tình trạng', () => {
  const open = rowsOf([{ code: 'A', year: 2022, status: 'Đã gửi' }]);
  const recognised = { ...open, candidates: [candidate('A', { decided: '20/12/2022' })] };
  const refused = rowsOf([{ code: 'A', year: 2022, status: 'Không được công nhận' }]);
  const status = (on: string, said: Said, more: Partial<Scope> = {}): string =>
    counted(on, said, more).status;

  it('Đạt: recognised ≥ minimum, on any day and in any report', () => {
    for (const on of ['31/12/2022', '03/07/2023', '31/12/2025', '01/01/2026']) {
      expect(status(on, recognised), on).toBe('Đạt');
    }
    expect(status('31/03/2025', recognised, { final: true })).toBe('Đạt');
    expect(status('31/12/2022', { ...recognised, targets: [{ ...PERSONS, minimum: 2 }] })).not.toBe('Đạt');
  });
  it('Không đạt: the report’s date after the period’s end, or any final report', () => {
    expect(status('31/12/2025', open)).toBe('Đang thực hiện');
    expect(status('01/01/2026', open)).toBe('Không đạt');
    expect(status('31/03/2025', open)).toBe('Đang thực hiện');
    expect(status('31/03/2025', open, { final: true })).toBe('Không đạt');
  });
  it('Có nguy cơ: nobody in sight and half the period gone (913 of 1826 days on 02/07/2023)', () => {
    expect(status('02/07/2023', {})).toBe('Đang thực hiện');
    expect(status('03/07/2023', {})).toBe('Có nguy cơ');
    expect(status('03/07/2023', open)).toBe('Đang thực hiện');
    expect(status('03/07/2023', refused)).toBe('Có nguy cơ');
  });
  it('counts recognised and open identities together, one person once', () => {
    const two = { ...PERSONS, minimum: 2 };
    const again = rowsOf([
      { code: 'A', year: 2022 },
      { code: 'B', year: 2023 },
    ]);
    const another = rowsOf([
      { code: 'A', year: 2022 },
      { code: 'B', year: 2023, name: 'Trần Văn Đức' },
    ]);
    const candidates = [candidate('A', { decided: '20/12/2022' })];
    expect(status('31/12/2023', { ...again, candidates, targets: [two] })).toBe('Có nguy cơ');
    expect(status('31/12/2023', { ...another, candidates, targets: [two] })).toBe('Đang thực hiện');
  });
  it.each(['Đã gửi', 'Đã tiếp nhận', 'Đưa vào bình xét'])('%s is open', (word) => {
    expect(status('31/12/2023', rowsOf([{ year: 2022, status: word }]))).toBe('Đang thực hiện');
  });
  it.each(['Đang soạn', 'Bị trả lại', 'Đã rút', 'Được công nhận', 'Không được công nhận'])(
    '%s is not',
    (word) => {
      expect(status('31/12/2023', rowsOf([{ year: 2022, status: word }]))).toBe('Có nguy cơ');
    },
  );
  it('Có nguy cơ: the last year’s registration deadline passed, where that comes before the half', () => {
    const oneYear = { 'Giai đoạn từ năm': 2025, 'Giai đoạn đến năm': 2025 };
    expect(status('31/03/2025', { settings: oneYear })).toBe('Đang thực hiện');
    expect(status('01/04/2025', { settings: oneYear })).toBe('Có nguy cơ');
    const later = { ...oneYear, 'Hạn đăng ký hằng năm': '15/4' };
    expect(status('15/04/2025', { settings: later })).toBe('Đang thực hiện');
    expect(status('16/04/2025', { settings: later })).toBe('Có nguy cơ');
  });
  it('an earlier year’s deadline does not matter for the period', () => {
    expect(status('01/04/2022', {})).toBe('Đang thực hiện');
  });
  it('a yearly target counts its own year, whatever later years the figures reach to', () => {
    const typed = rowsOf([
      { code: 'A', year: 2023 },
      { code: 'B', year: 2024, name: 'Trần Văn Đức' },
      { code: 'C', year: 2024, name: 'Lê Văn Ân' },
    ]);
    const book = { ...typed, candidates: [candidate('A')], targets: [YEARLY] };
    const ofYear = (targetYear: number) => counted('31/12/2024', book, { throughYear: 2025, targetYear });
    expect(values(ofYear(2023))).toEqual([1, 1, 0, 0]);
    expect(ofYear(2023).status).toBe('Đạt');
    expect(values(ofYear(2024))).toEqual([2, 0, 0, 1]);
    expect(values(ofYear(2025))).toEqual([0, 0, 0, 1]);
    expect(ofYear(2025).status).toBe('Đang thực hiện');
    const period = { ...book, targets: [PERSONS] };
    expect(counted('31/12/2024', period, { throughYear: 2025, targetYear: 2023 }).registered.value).toBe(3);
  });
  it('a yearly target has its own year for a period', () => {
    const yearly = { targets: [YEARLY] };
    expect(status('31/03/2024', yearly)).toBe('Đang thực hiện');
    expect(status('01/04/2024', yearly)).toBe('Có nguy cơ');
    expect(status('31/12/2024', yearly)).toBe('Có nguy cơ');
    expect(status('01/01/2025', yearly, { throughYear: 2024, targetYear: 2024 })).toBe('Không đạt');
    const late = { ...yearly, settings: { 'Hạn đăng ký hằng năm': '30/09' } };
    expect(status('01/07/2024', late)).toBe('Đang thực hiện');
    expect(status('02/07/2024', late)).toBe('Có nguy cơ');
    // Somebody of an earlier year is no hope for this one.
    expect(status('01/04/2024', { ...yearly, ...open })).toBe('Có nguy cơ');
  });
});
