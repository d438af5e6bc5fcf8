import { describe, expect, it } from 'vitest';
import { annualFigures } from '../../src/figures/annual';
import type { AnnualFigures, CountTable } from '../../src/figures/annual-figures';
import { assess } from '../../src/figures/assess';
import { lastDayOfYear } from '../../src/lang/calendar';
import { day } from '../builders/day';
import { award, candidate, departments, logged, records, type Said } from '../builders/records';
import { CULTURE, LEARNING, rows, type TypedRegistration } from '../builders/registration';

function annual(year: number, said: Said, asOf = lastDayOfYear(year)): AnnualFigures {
  return annualFigures(assess(records(said), asOf), year, asOf);
}

/** total | collectives, persons, households | each field's collectives, persons, households. */
function table({ total, byKind, byField }: CountTable): string {
  const three = (of: CountTable['byKind']): string =>
    `${of.collective.value} ${of.individual.value} ${of.household.value}`;
  return [total.value, three(byKind), ...byField.map((one) => three(one.byKind))].join(' | ');
}

const group = (typed: TypedRegistration): TypedRegistration => ({ kind: 'Tập thể', position: '', ...typed });

/** Six sound rows of 2024 in two departments, and one of each kind that must not count. */
const YEAR_2024: readonly TypedRegistration[] = [
  group({ code: 'P1', name: 'Tổ một cửa', department: 'Văn phòng' }),
  group({ code: 'P2', name: 'Chi đoàn', department: 'Văn phòng', field: CULTURE.name }),
  { code: 'P3', name: 'Trần Văn Đức', department: 'Văn phòng', status: 'Được công nhận' },
  { code: 'P4', name: 'Lê Hoàng Ân', department: 'Văn phòng', field: CULTURE.name, status: 'Đã gửi' },
  { code: 'T1', name: 'Nguyễn Thị Hoa', department: 'Thanh tra' },
  { code: 'T2', name: 'Hộ bà Cao Thị Bích', kind: 'Hộ gia đình', criteria: '', department: 'Thanh tra' },
  { code: 'X1', name: 'Nháp', department: 'Thanh tra', status: 'Đang soạn' },
  { code: 'X2', name: 'Rút', department: 'Thanh tra', status: 'Đã rút' },
  { code: 'X3', name: 'Sai', department: 'Thanh tra', position: '' },
  { code: 'X4', name: 'Năm sau', department: 'Thanh tra', year: 2025 },
];
const BOOK: Said = {
  registrations: rows(...YEAR_2024),
  candidates: [
    candidate('P1'),
    candidate('P2', { decisionNumber: '' }),
    candidate('P3'),
    candidate('P4', { agreeing: 3 }),
    candidate('T1', { ended: '30/11/2024' }),
    candidate('X3'),
    candidate('X4'),
  ],
};

describe('workbook.md, What counts: tables of a year count registrations', () => {
  const figures = annual(2024, BOOK);
  it('counts registered, recognised and waiting, by kind and field', () => {
    expect(table(figures.registered)).toBe('6 | 2 3 1 | 1 2 1 | 1 1 0');
    expect(table(figures.recognised)).toBe('2 | 1 1 0 | 1 1 0 | 0 0 0');
    expect(table(figures.awaitingDecision)).toBe('1 | 1 0 0 | 0 0 0 | 1 0 0');
  });
  it('what is recognised by one row of Bình xét does not wait by another', () => {
    const candidates = [candidate('A', { decisionNumber: '' }), candidate('A')];
    const figures = annual(2024, { registrations: rows({ code: 'A' }), candidates });
    expect([figures.recognised.total.value, figures.awaitingDecision.total.value]).toEqual([1, 0]);
  });
  it('counts one person’s two rows of a year twice', () => {
    const twice = rows({ code: 'A' }, { code: 'B', field: CULTURE.name });
    expect(table(annual(2024, { registrations: twice }).registered)).toBe('2 | 0 2 0 | 0 1 0 | 0 1 0');
  });
  it('counts by department, in the order of Đơn vị', () => {
    expect(figures.departments.map((one) => [one.name, one.registered.value, one.recognised.value])).toEqual([
      ['Văn phòng', 4, 2],
      ['Thanh tra', 2, 0],
    ]);
    const other = annual(2024, { ...BOOK, departments: departments('Thanh tra', 'Phòng mới', 'Văn phòng') });
    expect(other.departments.map((one) => [one.name, one.registered.value])).toEqual([
      ['Thanh tra', 2],
      ['Phòng mới', 0],
      ['Văn phòng', 4],
    ]);
  });
  it('lists a department that has ended but has rows of the year: the table must add up', () => {
    const [office, inspectors] = departments('Văn phòng', 'Thanh tra');
    if (!office || !inspectors) throw new Error('two departments');
    const registrations = rows({ code: 'A', department: 'Văn phòng', year: 2024 });
    const counted = annual(2024, { departments: [{ ...office, toYear: 2023 }, inspectors], registrations });
    expect(counted.departments.map((one) => [one.name, one.registered.value])).toEqual([
      ['Văn phòng', 1],
      ['Thanh tra', 0],
    ]);
  });
  it('leaves out a department that is not in force in the year', () => {
    const [office, inspectors] = departments('Văn phòng', 'Thanh tra');
    if (!office || !inspectors) throw new Error('two departments');
    const names = (year: number): string[] =>
      annual(year, {
        departments: [
          { ...office, toYear: 2023 },
          { ...inspectors, fromYear: 2023 },
        ],
      }).departments.map((one) => one.name);
    expect([names(2022), names(2023), names(2024)]).toEqual([
      ['Văn phòng'],
      ['Văn phòng', 'Thanh tra'],
      ['Thanh tra'],
    ]);
  });
  it('shows only the fields in force in the year', () => {
    const fields = [LEARNING, { ...CULTURE, toYear: 2023 }];
    expect(annual(2023, { fields, targets: [] }).registered.byField).toHaveLength(2);
    expect(annual(2024, { fields, targets: [] }).registered.byField).toHaveLength(1);
  });
  it('keeps year and date for the paper to print', () => {
    expect([figures.year, figures.asOf]).toEqual([2024, day('31/12/2024')]);
  });
});

describe('workbook.md, What counts: a row with an error counts nowhere; a warning does not matter', () => {
  const wrong = { code: 'A', status: 'Được công nhận', content: '' };
  const warned = { code: 'A', name: 'NGUYỄN THỊ HOA', status: 'Được công nhận', evidence: 'tệp' };
  const around: Said = { candidates: [candidate('A')], awards: [award('A')] };
  const all = (figures: AnnualFigures): number[] => [
    figures.registered.total.value,
    figures.recognised.total.value,
    figures.departments[0]?.registered.value ?? -1,
    figures.targets[1]?.registered.value ?? -1,
    figures.targets[1]?.recognised.value ?? -1,
    figures.registeredLines.length,
    figures.recognisedLines.length,
    figures.commendationLines.length,
    figures.awards.length,
  ];
  it('leaves the wrong row out of every figure', () => {
    expect(all(annual(2024, { ...around, registrations: rows(wrong) }))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
  it('counts it again once it is mended', () => {
    expect(all(annual(2024, { ...around, registrations: rows({ ...wrong, content: 'x' }) }))).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1, 1,
    ]);
  });
  it('counts a row with warnings', () => {
    const assessment = assess(records({ ...around, registrations: rows(warned) }), day('31/12/2024'));
    expect(assessment.findings.map((one) => one.rule)).toContain('name-in-capitals');
    expect(all(annualFigures(assessment, 2024, day('31/12/2024')))).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });
});

describe('workbook.md, Department tabs: Mã is a registration', () => {
  it('a code copied to another row does not recognise that row too', () => {
    const registrations = rows({ code: 'A' }, { code: 'A', name: 'Trần Văn Đức' });
    const figures = annual(2024, { registrations, candidates: [candidate('A')], awards: [award('A')] });
    expect(figures.recognisedLines.map((one) => one.name)).toEqual(['Nguyễn Thị Hoa']);
    expect(figures.commendationLines.map((one) => one.name)).toEqual(['Nguyễn Thị Hoa']);
  });
});

describe('workbook.md, Settings: nothing is expected of a year before Năm đăng ký đầu tiên', () => {
  const typed = [2022, 2023, 2023].map((year, at) => ({ code: `C${at}`, year, name: `Trần Văn Đức ${at}` }));
  const book: Said = {
    registrations: rows(...typed),
    candidates: [candidate('C0', { decided: '20/12/2022' })],
  };
  it('compares with the year before, counted by the same rules', () => {
    const { previous } = annual(2023, book);
    expect(previous && table(previous.registered)).toBe('1 | 0 1 0 | 0 1 0 | 0 0 0');
    expect(previous && table(previous.recognised)).toBe('1 | 0 1 0 | 0 1 0 | 0 0 0');
    const next = annual(2024, book).previous;
    expect(next && [next.registered.total.value, next.recognised.total.value]).toEqual([2, 0]);
  });
  it('has no year before the first', () => {
    expect(annual(2022, book).previous).toBeNull();
    expect(annual(2021, book).previous).toBeNull();
    expect(annual(2022, { ...book, settings: { 'Năm đăng ký đầu tiên': 2021 } }).previous).not.toBeNull();
  });
  it('has none before the period either', () => {
    expect(annual(2021, { ...book, settings: { 'Năm đăng ký đầu tiên': 2020 } }).previous).toBeNull();
  });
});

describe('workbook.md, What counts: lists of the annual report', () => {
  const figures = annual(2024, {
    ...BOOK,
    awards: [
      award('P3', { place: { tab: 'Khen thưởng', row: 9 } }),
      award('P3', { award: 'Bằng khen của Chủ tịch UBND tỉnh', state: 'Đề nghị' }),
      award('P1'),
      award('T2', { state: 'Không được khen' }),
      award('X4'),
      award('nowhere'),
    ],
  });
  it('orders by department, collectives by name, people by given name', () => {
    expect(figures.registeredLines.map((one) => one.code)).toEqual(['P2', 'P1', 'P4', 'P3', 'T2', 'T1']);
    expect(figures.recognisedLines.map((one) => one.code)).toEqual(['P1', 'P3']);
  });
  it('prints of each what its row says', () => {
    expect(figures.registeredLines[3]).toEqual({
      place: { tab: 'Văn phòng', row: 7 },
      code: 'P3',
      name: 'Trần Văn Đức',
      position: 'Chuyên viên',
      department: 'Văn phòng',
      kind: 'individual',
      field: LEARNING,
      content: 'Tiếp dân tại thôn mỗi tuần một buổi',
      model: '',
      title: '',
      status: 'Được công nhận',
    });
  });
  it('prints the decision that recognised, not one that did not', () => {
    expect(figures.recognisedLines[1]).toMatchObject({
      decisionNumber: '12/QĐ-BDT',
      decisionDate: day('20/12/2024'),
    });
    const twice = annual(2024, {
      registrations: rows({ code: 'A' }),
      candidates: [
        candidate('A', { agreeing: 1, decisionNumber: '1/QĐ' }),
        candidate('A', { decisionNumber: '2/QĐ' }),
      ],
    });
    expect(twice.recognisedLines.map((one) => one.decisionNumber)).toEqual(['2/QĐ']);
    expect(twice.recognised.total.value).toBe(1);
  });
  it('lists the awards of the year’s registrations only', () => {
    expect(figures.commendationLines.map((one) => `${one.code} ${one.state}`)).toEqual([
      'P1 Đã khen thưởng',
      'P3 Đã khen thưởng',
      'P3 Đề nghị',
      'T2 Không được khen',
    ]);
    expect(figures.commendationLines[1]).toMatchObject({
      place: { tab: 'Khen thưởng', row: 9 },
      name: 'Trần Văn Đức',
      department: 'Văn phòng',
      kind: 'individual',
      decidedBy: 'Ban Dân tộc',
    });
  });
  it('counts given and proposed apart, and a refusal as neither', () => {
    const counts = figures.awards.map((one) => [
      one.award,
      ...(['collective', 'individual', 'household'] as const).map(
        (kind) => `${one.given[kind].value}+${one.proposed[kind].value}`,
      ),
    ]);
    expect(counts).toEqual([
      ['Giấy khen', '1+0', '1+0', '0+0'],
      ['Bằng khen của Chủ tịch UBND tỉnh', '0+0', '0+1', '0+0'],
    ]);
  });
});

describe('workbook.md, Comparison: one award in two spellings is one', () => {
  it('counts "Giấy khen" and "giấy khen" together', () => {
    const { awards } = annual(2024, {
      registrations: rows({ code: 'A' }, { code: 'B', name: 'Trần Văn Đức' }),
      awards: [award('A'), award('B', { award: 'giấy  khen' })],
    });
    expect(awards.map((one) => one.given.individual.value)).toEqual([2]);
  });
});

describe('plan III: the logs of the year, by their day', () => {
  const at = (row: number) => ({ place: { tab: 'Tuyên truyền', row } });
  const figures = annual(2024, {
    logs: {
      publicity: [
        logged('31/12/2023', { label: 'Báo, đài', ...at(5) }),
        logged('01/01/2024', { label: 'Báo, đài', ...at(6) }),
        logged('31/12/2024', { label: 'Mạng xã hội', ...at(7) }),
        logged('15/06/2024', { label: 'Báo, đài', ...at(8) }),
        logged('01/01/2025', { label: 'Báo, đài', ...at(9) }),
        logged('tháng 6', { label: 'Báo, đài', ...at(10) }),
      ],
      nurture: [logged('01/02/2024', { label: 'Vật chất' })],
      direction: [logged('01/02/2024', { label: 'Đôn đốc', codes: [] })],
      honours: [logged('01/02/2024', { label: 'Hội nghị' }), logged('01/02/2022', { label: 'Hội nghị' })],
      replication: [
        logged('01/02/2024', { where: 'Xã Sơn Trung' }),
        logged('02/02/2024', { where: 'Xã Sơn Trung' }),
        logged('03/02/2024', { where: '' }),
        logged('03/02/2023', { where: 'Xã Ba Cụm' }),
      ],
    },
  });
  it('counts each label in the order in which it first appears, with its rows', () => {
    const counts = figures.publicity.map((one) => [
      one.label,
      one.figure.value,
      one.figure.rows.map((p) => p.row),
    ]);
    expect(counts).toEqual([
      ['Báo, đài', 2, [6, 8]],
      ['Mạng xã hội', 1, [7]],
    ]);
  });
  it('counts one list value in two spellings as one (Comparison)', () => {
    const logs = {
      publicity: [
        logged('01/02/2024', { label: 'Báo, đài' }),
        logged('02/02/2024', { label: 'báo, đài' }),
        logged('03/02/2024', { label: 'Báo,  Đài' }),
      ],
      replication: [
        logged('01/02/2024', { where: 'Thôn Hoà Bình' }),
        logged('02/02/2024', { where: 'thôn Hòa Bình' }),
      ],
    };
    const spelled = annual(2024, { logs });
    expect(spelled.publicity.map((one) => [one.label, one.figure.value])).toEqual([['Báo, đài', 3]]);
    expect(spelled.replication.places).toEqual(['Thôn Hoà Bình']);
  });
  it('keeps the five logs apart', () => {
    expect(figures.nurture.map((one) => [one.label, one.figure.value])).toEqual([['Vật chất', 1]]);
    expect(figures.direction.map((one) => [one.label, one.figure.value])).toEqual([['Đôn đốc', 1]]);
    expect(figures.honours.map((one) => [one.label, one.figure.value])).toEqual([['Hội nghị', 1]]);
  });
  it('counts replications and names each place once', () => {
    expect(figures.replication.total.value).toBe(3);
    expect(figures.replication.places).toEqual(['Xã Sơn Trung']);
  });
});
