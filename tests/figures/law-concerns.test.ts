import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import type { Award } from '../../src/review/award';
import { day } from '../builders/day';
import { award, candidate, meeting, records, type Said } from '../builders/records';
import { rows, type TypedRegistration } from '../builders/registration';

const TODAY = day('15/06/2026');
const CSTD = 'Chiến sĩ thi đua cơ sở';

function found(typed: readonly TypedRegistration[], said: Said = {}): string[] {
  const book = records({ registrations: rows(...typed), ...said });
  const { findings, officeFindings } = assess(book, TODAY);
  return [...findings, ...officeFindings]
    .filter(({ rule }) => rule !== 'never-visited')
    .map(({ rule, place }) => `${rule} @${place.tab} ${place.row}`);
}

/** Rows of `Khen thưởng` from row 5 on. */
function awards(...typed: readonly (readonly [code: string, award: string, more?: Partial<Award>])[]): Said {
  return {
    awards: typed.map(([code, name, more], at) =>
      award(code, { award: name, place: { tab: 'Khen thưởng', row: 5 + at }, ...more }),
    ),
  };
}

const REFUSED = { state: 'Không được khen' } as const;
const PROPOSED = { state: 'Đề nghị' } as const;

describe.each([
  [2023, 'no-advanced-worker-to-2023'],
  [2024, 'no-advanced-worker-from-2024'],
])('%d: Chiến sĩ thi đua cơ sở without Lao động tiên tiến', (year, rule) => {
  const ASKING: TypedRegistration = { code: 'A', year, title: CSTD };
  it('warns at the registration once the lower title is refused', () => {
    expect(found([ASKING], awards(['A', 'Lao động tiên tiến', REFUSED]))).toEqual([
      `${rule} @Phòng Chính sách 5`,
    ]);
    expect(found([ASKING], awards(['A', 'LĐTT']))).toEqual([]);
    expect(found([ASKING])).toEqual([]);
  });
  it('warns at the row of Khen thưởng instead, once there is one, and not twice', () => {
    const said = awards(['A', 'Lao động tiên tiến', REFUSED], ['A', CSTD, PROPOSED]);
    expect(found([ASKING], said)).toEqual([`${rule} @Khen thưởng 6`]);
  });
  it('sees another registration of the same person and year, and no other year', () => {
    const other = { code: 'B', year, field: 'Văn hóa công sở', criteria: '1' };
    const refused = awards(['B', 'Lao động tiên tiến', REFUSED]);
    expect(found([ASKING, other], refused)).toEqual([`${rule} @Phòng Chính sách 5`]);
    expect(found([ASKING, { ...other, year: 2022 }], refused)).toEqual([]);
  });
  it('misses it in a given title only where the book enters that title for the year', () => {
    const colleague = { code: 'C', year, name: 'Trần Văn An' };
    expect(found([ASKING, colleague], awards(['A', CSTD]))).toEqual([]);
    const listed = awards(['A', CSTD], ['C', 'Lao động tiên tiến']);
    expect(found([ASKING, colleague], listed)).toEqual([`${rule} @Khen thưởng 5`]);
    expect(found([ASKING, { ...colleague, year: 2022 }], listed)).toEqual([]);
  });
});

describe('the details name the law of the year', () => {
  it.each([
    [2023, 'Điều 23 Luật Thi đua, khen thưởng 2003; khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP'],
    [2024, 'Điều 23 Luật Thi đua, khen thưởng 2022'],
  ])('%d', (year, article) => {
    const registrations = rows({ code: 'A', year, title: CSTD });
    const book = records({ registrations, ...awards(['A', 'Lao động tiên tiến', REFUSED]) });
    expect(assess(book, TODAY).findings[0]?.details).toEqual({ value: CSTD, year: String(year), article });
  });
});

describe('Bằng khen of the province', () => {
  const proposed = awards([
    'A',
    'Bằng khen của Chủ tịch UBND tỉnh',
    { ...PROPOSED, kindOfAward: 'Công trạng' },
  ]);
  it('warns from 2024 where the ratings close the route', () => {
    const good: TypedRegistration = { code: 'A', rating: 'Hoàn thành tốt nhiệm vụ' };
    expect(found([{ ...good, year: 2024 }], proposed)).toEqual([
      'certificate-routes-of-person @Khen thưởng 5',
    ]);
    expect(found([{ ...good, year: 2023 }], proposed)).toEqual([]);
    expect(found([{ ...good, kind: 'Tập thể' }], proposed)).toEqual([
      'certificate-routes-of-collective @Khen thưởng 5',
    ]);
  });
  it('looks at the year before, of the same exemplar only', () => {
    const excellent: TypedRegistration = { code: 'A', rating: 'Hoàn thành xuất sắc nhiệm vụ' };
    const before: TypedRegistration = { code: 'B', year: 2023, rating: 'Hoàn thành nhiệm vụ' };
    expect(found([excellent, before], proposed)).toEqual(['certificate-routes-of-person @Khen thưởng 5']);
    expect(found([excellent, { ...before, name: 'Trần Văn An' }], proposed)).toEqual([]);
  });
  it('says nothing of a refused one', () => {
    expect(
      found([{ code: 'A' }], awards(['A', 'Bằng khen cấp tỉnh', { ...REFUSED, kindOfAward: 'Công trạng' }])),
    ).toEqual([]);
  });
});

describe('two forms for one achievement', () => {
  const two = awards(['A', 'Giấy khen'], ['A', 'Bằng khen của Thủ tướng Chính phủ', PROPOSED]);
  it('warns from 2024, at the second row', () => {
    expect(found([{ code: 'A', year: 2024 }], two)).toEqual(['two-forms-for-one-achievement @Khen thưởng 6']);
    expect(found([{ code: 'A', year: 2023 }], two)).toEqual([]);
  });
  it('keeps registrations apart', () => {
    const apart = awards(['A', 'Giấy khen'], ['B', 'Giấy khen']);
    expect(found([{ code: 'A' }, { code: 'B', year: 2025 }], apart)).toEqual([]);
  });
});

describe('votes below the legal share of the title', () => {
  const LOW = { settings: { 'Tỷ lệ phiếu tối thiểu (%)': 50 } };
  const asks = (year: number, title: string): TypedRegistration => ({ code: 'A', year, title });
  const below = ['vote-below-legal-share @Bình xét 5'];
  it('warns from 2024 of a vote that the agency’s own share lets pass', () => {
    const said = (agreeing: number): Said => ({
      ...LOW,
      candidates: [candidate('A', { agreeing, members: 10 })],
    });
    expect(found([asks(2024, CSTD)], said(7))).toEqual(below);
    expect(found([asks(2024, CSTD)], said(8))).toEqual([]);
    expect(found([asks(2023, CSTD)], said(7))).toEqual([]);
    expect(found([asks(2024, 'Lao động tiên tiến')], said(7))).toEqual([]);
    const flag = { ...asks(2024, 'Cờ thi đua của Chính phủ'), kind: 'Tập thể' };
    expect(found([flag], said(7))).toEqual(below);
  });
  it('divides by all members, whoever stood aside', () => {
    const settings = { ...LOW.settings, 'Trừ người không biểu quyết': 'Có' };
    const candidates = [candidate('A', { agreeing: 7, members: 9, stoodAside: 2 })];
    expect(found([asks(2024, CSTD)], { settings, candidates })).toEqual(below);
  });
  it('goes by the meeting’s day: the decree ended on 30/06/2025', () => {
    const candidates = [candidate('A', { agreeing: 7, members: 10 })];
    const on = (date: string): Said => ({
      ...LOW,
      candidates,
      councilMeetings: [meeting(2025, date)],
    });
    expect(found([asks(2025, CSTD)], on('30/06/2025'))).toEqual(below);
    expect(found([asks(2025, CSTD)], on('01/07/2025'))).toEqual([]);
    expect(found([asks(2025, CSTD)], { ...LOW, candidates })).toEqual([]);
  });
  it('leaves a failed vote alone unless the title is proposed all the same', () => {
    const candidates = [candidate('A', { agreeing: 2 })];
    expect(found([asks(2024, CSTD)], { candidates })).toEqual([]);
    expect(found([asks(2024, CSTD)], { candidates, ...awards(['A', CSTD, PROPOSED]) })).toEqual(below);
    expect(found([asks(2024, CSTD)], { candidates, ...awards(['A', CSTD, REFUSED]) })).toEqual([]);
  });
});
