import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import type { Finding } from '../../src/register/finding';
import { day } from '../builders/day';
import { award, candidate, logged, records, type Said } from '../builders/records';
import { rows, type TypedRegistration } from '../builders/registration';

const TODAY = day('15/06/2024');
const A: TypedRegistration = { code: 'A', status: 'Đã tiếp nhận' };

const brief = (list: readonly Finding[]): string[] =>
  list.map((one) => `${one.severity} ${one.rule} @${one.place.tab} ${one.place.row} ${one.heading}`);
const ofOffice = (said: Said): string[] =>
  brief(assess(records({ registrations: rows(A), ...said }), TODAY).officeFindings);
const ofRows = (typed: readonly TypedRegistration[], said: Said = {}): string[] =>
  brief(assess(records({ registrations: rows(...typed), ...said }), TODAY).findings);

describe('workbook.md, Warnings: second-phase columns empty when review begins', () => {
  const empty = { results: '', rating: '', commendation: '', evidence: '' };
  const at = 'warning results-missing-at-review @Phòng Chính sách 5';
  it.each(['Đưa vào bình xét', 'Được công nhận', 'Không được công nhận'])('warns at %s', (status) => {
    expect(ofRows([{ ...A, ...empty, status }])).toEqual([`${at} Kết quả, thành tích`]);
    expect(ofRows([{ ...A, status }])).toEqual([]);
  });
  it.each(['Đang soạn', 'Đã gửi', 'Bị trả lại', 'Đã tiếp nhận', 'Đã rút'])('is silent at %s', (status) => {
    expect(ofRows([{ ...A, ...empty, status }])).toEqual([]);
  });
  it('warns once the row stands in Bình xét, at the first empty column, naming all', () => {
    const said = { candidates: [candidate('A')] };
    expect(ofRows([{ ...A, rating: '', evidence: '' }], said)).toEqual([`${at} Mức độ hoàn thành nhiệm vụ`]);
    const book = records({ ...said, registrations: rows({ ...A, rating: '', evidence: '' }) });
    expect(assess(book, TODAY).findings[0]?.details).toEqual({
      list: 'Mức độ hoàn thành nhiệm vụ; Minh chứng',
    });
  });
});

describe('workbook.md, Warnings: a title whose precondition the data does not show', () => {
  const title = 'warning';
  it('looks at the row’s own rating', () => {
    const typed = { ...A, title: 'Lao động tiên tiến', rating: 'Hoàn thành nhiệm vụ' };
    expect(ofRows([typed])).toEqual([
      `${title} rating-below-good @Phòng Chính sách 5 Danh hiệu thi đua đăng ký`,
    ]);
  });
  it('looks at what the same person was given before, through all registrations', () => {
    const typed = [2022, 2023, 2024].map((year) => ({ ...A, code: `C${year}`, year }));
    const asking = [...typed.slice(0, 2), { ...typed[2], title: 'Chiến sĩ thi đua tỉnh' }];
    const missing = 'warning three-grassroots-titles-missing @Phòng Chính sách 7 Danh hiệu thi đua đăng ký';
    const given = (...years: readonly number[]): Said => ({
      awards: years.map((year) => award(`C${year}`, { award: 'CSTĐ cơ sở' })),
    });
    expect(ofRows(asking, given(2022, 2023))).toEqual([missing]);
    expect(ofRows(asking, given(2022, 2023, 2024))).toEqual([]);
    const proposed = given(2022, 2023, 2024).awards?.map((one) => ({ ...one, state: 'Đề nghị' as const }));
    expect(ofRows(asking, { awards: proposed ?? [] })).toEqual([missing]);
    const another = asking.map((one, at) => (at === 0 ? { ...one, department: 'Thanh tra' } : one));
    expect(ofRows(another, given(2022, 2023, 2024)).map((one) => one.split(' ')[1])).toEqual([
      'three-grassroots-titles-missing',
    ]);
  });
});

describe('workbook.md, Department tabs: Mã is never used twice', () => {
  it('tells the second row of a code of the first', () => {
    const typed = [A, { ...A, year: 2023 }, { ...A, code: 'B', year: 2022 }];
    expect(ofRows(typed)).toEqual(['warning code-doubled @Phòng Chính sách 6 Mã']);
    const found = assess(records({ registrations: rows(...typed) }), TODAY).findings[0];
    expect(found?.details).toEqual({ value: 'A', tab: 'Phòng Chính sách', row: '5' });
  });
  it('is silent about rows that have no code yet', () => {
    expect(ofRows([{ code: '' }, { code: '', year: 2023 }])).toEqual([]);
  });
});

describe('workbook.md, Bình xét, Khen thưởng and the logs: what the Office is told', () => {
  it('is nothing where all is in order', () => {
    const logs = { nurture: [logged('01/03/2024', { codes: ['A'], next: '01/07/2024' })] };
    expect(ofOffice({ candidates: [candidate('A')], awards: [award('A')], logs })).toEqual([]);
  });
  it.each<[string, Said, string[]]>([
    ['a code that is nowhere', { candidates: [candidate('X')] }, ['code-unknown @Bình xét 5 Mã']],
    [
      'more votes than voters',
      { candidates: [candidate('A', { agreeing: 6 })] },
      ['votes-exceed-voters @Bình xét 5 Số phiếu đồng ý'],
    ],
    [
      'votes in words',
      { candidates: [candidate('A', { agreeing: Number.NaN })] },
      ['votes-not-a-number @Bình xét 5 Số phiếu đồng ý'],
    ],
    [
      'no Council',
      { candidates: [candidate('A', { members: null })] },
      ['members-unknown @Bình xét 5 Số phiếu đồng ý'],
    ],
    [
      'a decision’s day in words',
      { candidates: [candidate('A', { decided: 'tháng 12' })] },
      ['decision-date-unreadable @Bình xét 5 Ngày quyết định'],
    ],
    [
      'an end in words',
      { candidates: [candidate('A', { ended: 'sang năm' })] },
      ['end-date-unreadable @Bình xét 5 Ngày thôi công nhận'],
    ],
    [
      'a log’s row without a day',
      { logs: { honours: [logged('', { codes: ['A'] })] } },
      ['date-missing @Bồi dưỡng 5 Ngày'],
    ],
    ['an award’s code that is nowhere', { awards: [award('X')] }, ['code-unknown @Khen thưởng 5 Mã']],
    [
      'an award’s day in words',
      { awards: [award('A', { decisionDate: null, decisionDateTyped: 'cuối năm' })] },
      ['decision-date-unreadable @Khen thưởng 5 Ngày quyết định'],
    ],
    [
      'a log’s unknown codes, each',
      { logs: { publicity: [logged('01/03/2024', { codes: ['A', 'X', 'Y'] })] } },
      ['code-unknown @Bồi dưỡng 5 Mã', 'code-unknown @Bồi dưỡng 5 Mã'],
    ],
    [
      'a log’s day in words',
      { logs: { honours: [logged('tháng 3', { codes: ['A'] })] } },
      ['date-unreadable @Bồi dưỡng 5 Ngày'],
    ],
    [
      'a check-up overdue',
      { logs: { nurture: [logged('01/03/2024', { codes: ['A'], next: '14/06/2024' })] } },
      ['check-up-overdue @Bồi dưỡng 5 Ngày kiểm tra tiếp theo'],
    ],
  ])('%s', (_, said, found) => {
    expect(ofOffice(said)).toEqual(found.map((one) => `warning ${one}`));
  });
  it.each(['Đang soạn', 'Bị trả lại', 'Đã rút'])('passed though its registration is %s', (status) => {
    const said = { registrations: rows({ ...A, status }), candidates: [candidate('A')] };
    expect(ofOffice(said)).toEqual(['warning recognised-without-registration @Bình xét 5 Mã']);
    expect(ofOffice({ ...said, candidates: [candidate('A', { agreeing: 1 })] })).toEqual([]);
  });
});

describe('workbook.md, Lỗi cần sửa: findings in the order of Đơn vị, rows, errors first', () => {
  it('sorts what the checks find', () => {
    const typed = [
      { ...A, department: 'Văn phòng', content: '', name: 'TRẦN ĐỨC' },
      { ...A, code: 'B', department: 'Thanh tra', year: '' },
      { ...A, code: 'C', department: 'Văn phòng', position: '', name: 'Lê Ân' },
      { ...A, code: 'D', department: 'Văn phòng', name: 'CAO BÌNH' },
    ];
    const book = records({ registrations: rows(...[...typed].reverse()) });
    const [inspectors, office] = [...book.departments].sort((a, b) => (a.name < b.name ? -1 : 1));
    if (!inspectors || !office) throw new Error('two departments');
    const found = assess({ ...book, departments: [office, inspectors] }, TODAY).findings;
    expect(brief(found)).toEqual([
      'warning name-in-capitals @Văn phòng 5 Họ và tên / Tên tập thể',
      'error position-missing @Văn phòng 6 Chức vụ, bộ phận',
      'error required @Văn phòng 7 Nội dung đăng ký',
      'warning name-in-capitals @Văn phòng 7 Họ và tên / Tên tập thể',
      'error required @Thanh tra 5 Năm',
    ]);
  });
});

describe('workbook.md, What counts: never the clock', () => {
  it('today moves only overdue check-ups and exemplars that nobody visits', () => {
    const book = records({
      registrations: rows(A),
      candidates: [candidate('A')],
      logs: { nurture: [logged('01/03/2024', { codes: ['A'], next: '14/06/2024' })] },
    });
    const [early, late] = [assess(book, day('01/01/2020')), assess(book, day('01/01/2030'))];
    expect({ ...late, officeFindings: [] }).toEqual({ ...early, officeFindings: [] });
    expect(early.officeFindings).toEqual([]);
    expect(late.officeFindings.map(({ rule }) => rule)).toEqual(['check-up-overdue', 'never-visited']);
  });
});
