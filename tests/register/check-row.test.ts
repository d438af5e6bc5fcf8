import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { checkRow } from '../../src/register/check-row';
import { isOfRowAlone } from '../../src/register/finding';
import { HEADING, INPUT_HEADINGS } from '../../src/register/headings';
import type { Rulebook } from '../../src/register/rulebook';
import { criteria, RULES } from '../builders/records';
import { CULTURE, LEARNING, registration, type TypedRegistration } from '../builders/registration';

/** Every finding of a row as "error required @Năm". */
function said(typed: TypedRegistration, rules: Rulebook = RULES): string[] {
  const found = checkRow(registration(typed), rules);
  // Else a check while somebody types would say it beside what the last full check left.
  expect(found.filter((one) => !isOfRowAlone(one))).toEqual([]);
  return found.map((one) => `${one.severity} ${one.rule} @${one.heading}`);
}

const COLLECTIVE: TypedRegistration = { kind: 'Tập thể', name: 'Phòng Chính sách', position: '' };
const HOUSEHOLD: TypedRegistration = { kind: 'Hộ gia đình', name: 'Hộ ông Cao Văn Bình', criteria: '' };

describe('workbook.md, Errors: the row as it should be', () => {
  it.each<[string, TypedRegistration]>([
    ['a person', {}],
    ['a collective without a position', COLLECTIVE],
    ['a household without a position or criteria, for none are listed', { ...HOUSEHOLD, position: '' }],
    ['every list column filled', { title: 'Lao động tiên tiến', source: 'Phát hiện trong năm' }],
    ['second phase still empty', { results: '', rating: '', commendation: '', evidence: '' }],
  ])('finds nothing wrong with %s', (_, typed) => {
    expect(said(typed)).toEqual([]);
  });
});

describe('workbook.md, Errors: a required input empty', () => {
  it.each(['name', 'year', 'kind', 'field', 'content'] as const)('says so of %s, once', (key) => {
    const blank = `error required @${HEADING[key]}`;
    expect(said({ [key]: '' })).toEqual([blank]);
    expect(said({ [key]: ' \u00a0\u200b\n ' })).toEqual([blank]);
  });
  it('asks for nothing more of an empty row than its five required inputs', () => {
    const empty: TypedRegistration = { name: '', year: '', kind: '', field: '', content: '', position: '' };
    expect(said({ ...empty, criteria: '' })).toEqual(
      [HEADING.name, HEADING.year, HEADING.kind, HEADING.field, HEADING.content].map(
        (heading) => `error required @${heading}`,
      ),
    );
  });
});

describe('workbook.md, Errors: Năm is a whole year of the period', () => {
  it.each<[Cell]>([[2024], ['2024'], [' 2024 '], ['2024\u00a0'], [2021], [2025], ['2021']])(
    'takes %j',
    (year) => {
      expect(said({ year })).toEqual([]);
    },
  );
  it.each<[Cell, string]>([
    [2024.5, 'year-not-whole'],
    ['2024,5', 'year-not-whole'],
    ['năm 2024', 'year-not-whole'],
    ['2024-2025', 'year-not-whole'],
    [{ year: 2024, month: 1, day: 1 }, 'year-not-whole'],
    [true, 'year-not-whole'],
    [2020, 'year-outside-period'],
    [2026, 'year-outside-period'],
    ['24', 'year-outside-period'],
    [0, 'year-outside-period'],
    [-2024, 'year-outside-period'],
  ])('refuses %j as %s', (year, rule) => {
    expect(said({ year })).toEqual([`error ${rule} @Năm`]);
  });
  it('quotes what was typed and the years that may be', () => {
    const [found] = checkRow(registration({ year: 2024.5 }), RULES);
    expect(found?.details).toEqual({ value: '2024,5', from: '2021', to: '2025' });
  });
});

describe('workbook.md, Errors: Đối tượng and Chức vụ, bộ phận', () => {
  it.each<[Cell]>([['Cá nhân'], ['CÁ  NHÂN '], ['cá nhân'.normalize('NFD')]])(
    'knows %j for a person',
    (kind) => {
      expect(said({ kind, position: '' })).toEqual(['error position-missing @Chức vụ, bộ phận']);
      expect(said({ kind, position: 'Chuyên viên' })).toEqual([]);
    },
  );
  it.each<[Cell]>([['Ca nhan'], ['Nhóm'], ['Cá nhân, Tập thể'], [1]])(
    'refuses %j, and that alone',
    (kind) => {
      expect(said({ kind, position: '' })).toEqual(['error not-in-list @Đối tượng']);
    },
  );
  it('names the three kinds', () => {
    const [found] = checkRow(registration({ kind: 'Nhóm' }), RULES);
    expect(found?.details).toEqual({ value: 'Nhóm', list: 'Tập thể · Cá nhân · Hộ gia đình' });
  });
});

describe('workbook.md, Errors: Lĩnh vực', () => {
  it.each<[Cell]>([
    [LEARNING.name],
    [LEARNING.fullName],
    ['HỌC TẬP và làm theo bác'],
    ['Văn hoá công sở'],
    ['Văn hóa công sở'.normalize('NFD')],
  ])('knows %j', (field) => {
    expect(said({ field })).toEqual([]);
  });
  it.each<[Cell]>([['Học tập'], ['Văn hoa công sở'], ['Chuyển đổi số']])('refuses %j', (field) => {
    expect(said({ field })).toEqual(['error not-in-list @Lĩnh vực']);
  });
  it('refuses a field in a year in which it is not in force, and lists those that are', () => {
    const old = { ...CULTURE, toYear: 2023 };
    const fields = [LEARNING, old];
    const rules = { ...RULES, fields };
    const typed = { field: old.name, fields };
    expect(said({ ...typed, year: 2023 }, rules)).toEqual([]);
    expect(said({ ...typed, year: 2024 }, rules)).toEqual(['error not-in-list @Lĩnh vực']);
    const [found] = checkRow(registration({ ...typed, year: 2024 }), rules);
    expect(found?.details.list).toBe(LEARNING.name);
  });
});

describe('workbook.md, Errors: Tiêu chí', () => {
  it.each<[string, Cell]>([
    ['codes with commas', '1, 2'],
    ['codes without spaces', '1,2,3'],
    ['other separators', '1; 2\n3'],
    ['one code as a number', 1],
    ['"1,2" that the sheet made 1.2', 1.2],
    ['"1/2" that the sheet made a date', { year: 2026, month: 2, day: 1 }],
    ['a leading zero', '01'],
    ['a comma too many', '1, 2,'],
  ])('takes %s', (_, cell) => {
    expect(said({ criteria: cell })).toEqual([]);
  });
  it.each<[string, Cell]>([
    ['an unknown code', '4'],
    ['one unknown among known', '1, 2, 9'],
    ['1.4 typed as "1,4"', 1.4],
    ['words', 'đạt cả'],
    ['a date whose month is no code', { year: 2026, month: 9, day: 1 }],
    ['0', 0],
  ])('refuses %s', (_, cell) => {
    expect(said({ criteria: cell })).toEqual(['error criterion-unknown @Tiêu chí']);
  });
  it('names only the unknown codes, and the field and kind whose list it is', () => {
    const [found] = checkRow(registration({ criteria: '1, 9; 12' }), RULES);
    expect(found?.details).toEqual({
      value: '9, 12',
      list: '1, 2, 3',
      field: LEARNING.name,
      kind: 'Cá nhân',
    });
  });
  it('asks for at least one where the field and kind have any, and only there', () => {
    expect(said({ criteria: '' })).toEqual(['error criteria-missing @Tiêu chí']);
    expect(said({ criteria: ' , ' })).toEqual(['error criteria-missing @Tiêu chí']);
    expect(said(HOUSEHOLD)).toEqual([]);
    const learningOnly = { ...RULES, criteria: criteria([LEARNING]) };
    expect(said({ field: CULTURE.name, criteria: '' }, learningOnly)).toEqual([]);
    expect(said({ field: LEARNING.name, criteria: '' }, learningOnly)).toEqual([
      'error criteria-missing @Tiêu chí',
    ]);
  });
  it('refuses a code typed where none is listed', () => {
    expect(said({ ...HOUSEHOLD, criteria: '1' })).toEqual(['error criterion-unknown @Tiêu chí']);
  });
  it('keeps an ended criterion valid in the years it held ("ended, never deleted")', () => {
    const ended = criteria().map((one) => (one.code === '3' ? { ...one, toYear: 2023 } : one));
    const rules = { ...RULES, criteria: ended };
    expect(said({ criteria: '3', year: 2023 }, rules)).toEqual([]);
    expect(said({ criteria: '3', year: 2024 }, rules)).toEqual(['error criterion-unknown @Tiêu chí']);
  });
  it('doubts a number that may have lost the zero of a code: "1,10" is 1.1 to a sheet', () => {
    const ten = criteria().flatMap((one) => (one.code === '1' ? [one, { ...one, code: '10' }] : [one]));
    const rules = { ...RULES, criteria: ten };
    const doubt = ['warning criterion-maybe-cut @Tiêu chí'];
    expect(said({ criteria: 1.1 }, rules)).toEqual(doubt);
    expect(said({ criteria: 2.1 }, rules)).toEqual(doubt);
    expect(checkRow(registration({ criteria: 2.1 }), rules)[0]?.details).toEqual({
      value: '2,1',
      short: '1',
      long: '10',
    });
    for (const sure of ['2,1', '1, 10', '1,10', 1.2, 2, 10])
      expect(said({ criteria: sure }, rules)).toEqual([]);
    expect(said({ criteria: 2.1 })).toEqual([]);
  });
  it('keeps one kind’s list from another’s', () => {
    const persons = { ...RULES, criteria: criteria().filter((one) => one.kind === 'individual') };
    expect(said({ criteria: '1' }, persons)).toEqual([]);
    expect(said({ ...COLLECTIVE, criteria: '1' }, persons)).toEqual(['error criterion-unknown @Tiêu chí']);
  });
});

describe('workbook.md, Errors: a value not in its list', () => {
  it.each<[keyof typeof HEADING, string, string]>([
    ['title', 'Lao động tiên tiến', 'Lao động giỏi'],
    ['source', 'Văn phòng giới thiệu', 'Tự giới thiệu'],
    ['rating', 'Hoàn thành tốt nhiệm vụ', 'Tốt'],
    ['commendation', 'Giấy khen', 'Giấy biểu dương'],
    ['leadership', 'Lãnh đạo, quản lý', 'Trưởng phòng'],
  ])('%s takes "%s", in any spelling, and refuses "%s"', (key, good, bad) => {
    expect(said({ [key]: good })).toEqual([]);
    expect(said({ [key]: ` ${good.toUpperCase().normalize('NFD')} ` })).toEqual([]);
    expect(said({ [key]: '' })).toEqual([]);
    expect(said({ [key]: bad })).toEqual([`error not-in-list @${HEADING[key]}`]);
  });
  it('offers only what is open to the kind in the year', () => {
    const [found] = checkRow(registration({ title: 'Lao động giỏi', year: 2024 }), RULES);
    expect(found?.details.list).toContain('Chiến sĩ thi đua tỉnh');
    expect(found?.details.list).not.toContain('Chiến sĩ thi đua cấp tỉnh');
    expect(found?.details.list).not.toContain('Tập thể');
  });
});

describe('workbook.md, Warnings: a title not open to that kind or year', () => {
  const title = `@${HEADING.title}`;
  it('warns of a person’s title for a collective and the other way round', () => {
    expect(said({ ...COLLECTIVE, title: 'Lao động tiên tiến' })).toEqual([
      `warning title-not-open-to-kind ${title}`,
    ]);
    expect(said({ title: 'Tập thể lao động tiên tiến' })).toEqual([
      `warning title-not-open-to-kind ${title}`,
    ]);
    expect(said({ ...COLLECTIVE, title: 'Tập thể lao động tiên tiến' })).toEqual([]);
  });
  it('warns of the name of the other law, on each side of 01/01/2024 (domain.md 2)', () => {
    const wrongYear = [`warning title-not-open-in-year ${title}`];
    expect(said({ title: 'Chiến sĩ thi đua cấp tỉnh', year: 2023 })).toEqual([]);
    expect(said({ title: 'Chiến sĩ thi đua cấp tỉnh', year: 2024 })).toEqual(wrongYear);
    expect(said({ title: 'Chiến sĩ thi đua tỉnh', year: 2023 })).toEqual(wrongYear);
    expect(said({ title: 'Chiến sĩ thi đua tỉnh', year: 2024 })).toEqual([]);
  });
});

describe('workbook.md, Warnings: names', () => {
  it('warns of a name all in capitals, and leaves short forms in peace', () => {
    expect(said({ name: 'NGUYỄN THỊ HOA' })).toEqual([`warning name-in-capitals @${HEADING.name}`]);
    expect(said({ name: 'Nguyễn Thị HOA' })).toEqual([]);
    expect(said({ name: 'Y Ê' })).toEqual([]);
  });
});

describe('workbook.md, Warnings: Minh chứng not https', () => {
  it.each([
    'https://example.org/1',
    'HTTPS://Example.org/A b'.replace(' ', ''),
    'https://a.vn\nhttps://b.vn/c',
  ])('takes %j', (evidence) => {
    expect(said({ evidence })).toEqual([]);
  });
  it.each(['http://example.org', 'example.org', 'xem tệp đính kèm', 'https://', 'https://a.vn\nftp://b.vn'])(
    'warns of %j, once',
    (evidence) => {
      expect(said({ evidence })).toEqual([`warning evidence-not-https @${HEADING.evidence}`]);
    },
  );
  it('quotes the first wrong line', () => {
    const [found] = checkRow(registration({ evidence: 'https://a.vn\nb.vn\nc.vn' }), RULES);
    expect(found?.details.value).toBe('b.vn');
  });
});

describe('workbook.md, Warnings: what a spreadsheet or an old font makes of text', () => {
  it.each(['=1+1', '@sum', '+84 905', '-HYPERLINK("x")'])(
    'warns of %j as a formula, in any text column',
    (text) => {
      expect(said({ content: text })).toEqual([`warning looks-like-formula @${HEADING.content}`]);
      expect(said({ model: text })).toEqual([`warning looks-like-formula @${HEADING.model}`]);
    },
  );
  it('leaves a bullet alone', () => {
    expect(said({ content: '- Tiếp dân tại thôn' })).toEqual([]);
  });
  it.each<[string, string]>([
    ['TCVN3', 'NguyÔn ThÞ Hoa'],
    ['VNI', 'Nguyeãn Thò Hoa'],
  ])('warns of text in %s and names the encoding', (encoding, name) => {
    const found = checkRow(registration({ name }), RULES);
    expect(found.map((one) => `${one.severity} ${one.rule}`)).toEqual(['warning legacy-font']);
    expect(found[0]?.details).toEqual({ value: name, encoding });
  });
  it('quotes long cells by their beginning only', () => {
    const [found] = checkRow(registration({ content: `=${'a'.repeat(200)}` }), RULES);
    expect(found?.details.value).toBe(`=${'a'.repeat(56)}…`);
  });
});

describe('workbook.md, Errors: one error a cell', () => {
  it('never says two errors of one cell, however wrong the row', () => {
    const wrong: TypedRegistration = {
      name: '=NGUYỄN',
      year: '2030,5',
      kind: '=x',
      position: '',
      field: '@y',
      content: '',
      criteria: '99',
      title: '=a',
      source: '=b',
      rating: '=c',
      commendation: '=d',
      evidence: '=e',
      leadership: '=f',
    };
    const errors = checkRow(registration(wrong), RULES).filter((one) => one.severity === 'error');
    const headings = errors.map((one) => one.heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toEqual([
      HEADING.year,
      HEADING.kind,
      HEADING.field,
      HEADING.content,
      HEADING.title,
      HEADING.source,
      HEADING.rating,
      HEADING.commendation,
      HEADING.leadership,
    ]);
  });
  it('points every finding at the row’s own place and an input column', () => {
    const found = checkRow(
      registration({ name: '', year: 'x', evidence: 'y', tab: 'Thanh tra', row: 17 }),
      RULES,
    );
    expect(found).toHaveLength(3);
    for (const one of found) {
      expect(one.place).toEqual({ tab: 'Thanh tra', row: 17 });
      expect(INPUT_HEADINGS).toContain(one.heading);
    }
  });
});
