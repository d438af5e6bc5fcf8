import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { DESCRIBED_RULES, describeFinding, type Language } from '../../src/lang/findings';
import { INTERFACE_TEXTS, say } from '../../src/lang/interface';
import type { Finding, FindingRule } from '../../src/register/finding';
import { day } from '../builders/day';
import {
  award,
  candidate,
  criteria,
  logged,
  meeting,
  members,
  records,
  type Said,
} from '../builders/records';
import { rows, type TypedRegistration } from '../builders/registration';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Every rule; the type makes this list complete. Some are found while tabs are read, the last two in the prose of a report. */
const RULES: Readonly<Record<FindingRule, 'workbook' | 'reading' | 'prose'>> = {
  required: 'workbook',
  'not-in-list': 'workbook',
  'year-not-whole': 'workbook',
  'year-outside-period': 'workbook',
  'criterion-unknown': 'workbook',
  'criteria-missing': 'workbook',
  'criterion-maybe-cut': 'workbook',
  'position-missing': 'workbook',
  'duplicate-in-year': 'workbook',
  'name-differs-in-form': 'workbook',
  'name-in-capitals': 'workbook',
  'evidence-not-https': 'workbook',
  'looks-like-formula': 'workbook',
  'legacy-font': 'workbook',
  'title-not-open-to-kind': 'workbook',
  'title-not-open-in-year': 'workbook',
  'rating-below-good': 'workbook',
  'rating-below-excellent': 'workbook',
  'three-grassroots-titles-missing': 'workbook',
  'two-provincial-titles-missing': 'workbook',
  'no-advanced-worker-to-2023': 'workbook',
  'no-advanced-worker-from-2024': 'workbook',
  'certificate-routes-of-person': 'workbook',
  'certificate-routes-of-collective': 'workbook',
  'two-forms-for-one-achievement': 'workbook',
  'vote-below-legal-share': 'workbook',
  'member-is-candidate': 'workbook',
  'member-has-candidates-name': 'workbook',
  'members-of-candidates-department': 'workbook',
  'stood-aside-not-member': 'workbook',
  'stood-aside-number-differs': 'workbook',
  'absent-not-member': 'workbook',
  'votes-exceed-present': 'workbook',
  'results-missing-at-review': 'workbook',
  'status-differs-from-journal': 'workbook',
  'status-not-journaled': 'workbook',
  'status-unknown': 'workbook',
  'row-renamed': 'workbook',
  'date-missing': 'workbook',
  'end-date-unreadable': 'workbook',
  'effective-date-unreadable': 'reading',
  'setting-empty': 'reading',
  'stock-size': 'reading',
  'stock-line': 'reading',
  'stock-element': 'reading',
  'stock-twice': 'reading',
  'stock-outside': 'reading',
  'stock-overlap': 'reading',
  'tab-copied': 'reading',
  'code-unknown': 'workbook',
  'review-line-without-code': 'workbook',
  'status-lost': 'workbook',
  'exemplar-code-not-one': 'workbook',
  'code-doubled': 'workbook',
  'votes-exceed-voters': 'workbook',
  'votes-not-a-number': 'workbook',
  'members-unknown': 'workbook',
  'decision-date-unreadable': 'workbook',
  'date-unreadable': 'workbook',
  'check-up-overdue': 'workbook',
  'never-visited': 'workbook',
  'maybe-same-person': 'workbook',
  'recognised-without-registration': 'workbook',
  'prose-number-unknown': 'prose',
  'prose-section-unknown': 'prose',
};

/** The names that a text asks for. */
function gaps(rule: string, language: Language): string[] {
  const asked = new Set<string>();
  const details = new Proxy<Record<string, string>>({}, { get: (_, name) => (asked.add(String(name)), '') });
  describeFinding({ rule, details }, language);
  return [...asked].sort();
}

describe('workbook.md, Errors and warnings: every rule can be said in both languages', () => {
  it('has texts for each rule and for no other', () => {
    expect([...DESCRIBED_RULES].sort()).toEqual(Object.keys(RULES).sort());
  });
  it.each(Object.keys(RULES))('%s: reason and cure, with the same gaps in both', (rule) => {
    expect(gaps(rule, 'en')).toEqual(gaps(rule, 'vi'));
    for (const language of LANGUAGES) {
      const { reason, cure } = describeFinding({ rule, details: {} }, language);
      for (const text of [reason, cure]) {
        expect(text).toMatch(/^[^a-z].{5,}\.$/su);
        expect(text).toBe(text.normalize('NFC'));
      }
    }
    const vi = describeFinding({ rule, details: {} }, 'vi');
    expect(describeFinding({ rule, details: {} }, 'en').reason).not.toBe(vi.reason);
  });
  it('refuses a rule without a text: a silent finding helps nobody', () => {
    expect(() => describeFinding({ rule: 'no-such-rule', details: {} }, 'vi')).toThrow('no-such-rule');
  });
  it('prints a value that itself holds braces as it is', () => {
    const { reason } = describeFinding(
      { rule: 'not-in-list', details: { value: '{list}', list: 'A' } },
      'en',
    );
    expect(reason).toBe('“{list}” is not in the list.');
  });
});

describe('lang/findings: each gap is filled by the code that makes the finding', () => {
  const TODAY = day('15/06/2024');
  const A: TypedRegistration = { code: 'A' };
  const line = (subject: string, after: string) => ({
    time: '',
    who: '',
    action: '',
    subject,
    before: '',
    after,
  });
  const HOA = {
    place: { tab: 'Hội đồng', row: 5 },
    position: '',
    name: 'Nguyễn Thị Hoa',
    role: '',
    department: 'Phòng Chính sách',
    from: null,
    to: null,
  };
  const MERIT = award('A', { award: 'Bằng khen cấp tỉnh', kindOfAward: 'Công trạng' });
  /** A workbook for each rule of a workbook; what else it finds is checked too. */
  const BOOKS: readonly [FindingRule, readonly TypedRegistration[], Said?][] = [
    ['required', [{ content: '' }]],
    ['not-in-list', [{ source: 'x' }]],
    ['year-not-whole', [{ year: 'x' }]],
    ['year-outside-period', [{ year: 2031 }]],
    ['criterion-unknown', [{ criteria: '9' }]],
    ['criteria-missing', [{ criteria: '' }]],
    [
      'criterion-maybe-cut',
      [{ criteria: 2.1 }],
      { criteria: [...criteria(), ...criteria().map((one) => ({ ...one, code: '10' }))] },
    ],
    ['position-missing', [{ position: '' }]],
    ['duplicate-in-year', [{}, {}]],
    ['name-differs-in-form', [{}, { name: 'Bà Nguyễn Thị Hoa', year: 2023 }]],
    ['name-in-capitals', [{ name: 'NGUYỄN THỊ HOA' }]],
    ['evidence-not-https', [{ evidence: 'x' }]],
    ['looks-like-formula', [{ content: '=x' }]],
    ['legacy-font', [{ name: 'NguyÔn ThÞ Hoa' }]],
    ['title-not-open-to-kind', [{ title: 'Tập thể lao động xuất sắc' }]],
    ['title-not-open-in-year', [{ title: 'Chiến sĩ thi đua cấp tỉnh' }]],
    ['rating-below-good', [{ title: 'Lao động tiên tiến', rating: 'Hoàn thành nhiệm vụ' }]],
    ['rating-below-excellent', [{ kind: 'Tập thể', title: 'Tập thể lao động xuất sắc' }]],
    ['three-grassroots-titles-missing', [{ title: 'Chiến sĩ thi đua tỉnh' }]],
    ['two-provincial-titles-missing', [{ title: 'Chiến sĩ thi đua toàn quốc' }]],
    [
      'no-advanced-worker-to-2023',
      [{ ...A, year: 2023, title: 'CSTĐCS' }],
      { awards: [award('A', { award: 'Lao động tiên tiến', state: 'Không được khen' })] },
    ],
    [
      'no-advanced-worker-from-2024',
      [A],
      { awards: [award('A', { award: 'CSTĐCS' }), award('A', { award: 'LĐTT', state: 'Đề nghị' })] },
    ],
    ['certificate-routes-of-person', [A], { awards: [MERIT] }],
    ['certificate-routes-of-collective', [{ ...A, kind: 'Tập thể' }], { awards: [MERIT] }],
    ['two-forms-for-one-achievement', [A], { awards: [award('A'), award('A')] }],
    [
      'vote-below-legal-share',
      [{ ...A, title: 'Chiến sĩ thi đua tỉnh' }],
      { candidates: [candidate('A', { agreeing: 8, members: 9 })] },
    ],
    ['member-is-candidate', [A], { candidates: [candidate('A')], councilMembers: [HOA] }],
    [
      'member-has-candidates-name',
      [A],
      { candidates: [candidate('A')], councilMembers: [{ ...HOA, department: 'Thanh tra' }] },
    ],
    [
      'members-of-candidates-department',
      [{ ...A, name: 'Trần Văn An' }],
      { candidates: [candidate('A', { agreeing: 1, members: 1 })], councilMembers: [HOA] },
    ],
    [
      'stood-aside-not-member',
      [A],
      { candidates: [candidate('A', { stoodAsideNames: ['x'] })], councilMembers: [HOA] },
    ],
    [
      'stood-aside-number-differs',
      [A],
      { candidates: [candidate('A', { stoodAsideNames: ['x'], stoodAsideCount: 0 })] },
    ],
    [
      'absent-not-member',
      [A],
      { councilMembers: [HOA], councilMeetings: [meeting(2024, '19/12/2024', 'x')] },
    ],
    [
      'votes-exceed-present',
      [A],
      {
        candidates: [candidate('A')],
        councilMembers: members(5),
        councilMeetings: [meeting(2024, '19/12/2024', 'Thành viên 1')],
      },
    ],
    ['results-missing-at-review', [{ status: 'Đưa vào bình xét', results: '' }]],
    ['status-differs-from-journal', [A], { journal: [line('A', 'Đã gửi')] }],
    ['status-not-journaled', [{}], { journal: [line('A', 'Đã gửi')] }],
    ['status-unknown', [{ status: 'Xong' }]],
    [
      'row-renamed',
      [{ name: 'Nguyễn Thị Hòa' }],
      {
        journal: [
          line(
            'Phòng Chính sách · Nguyễn Thị Hoa · Cá nhân · Học tập và làm theo Bác · 2024',
            'Đã tiếp nhận',
          ),
        ],
      },
    ],
    ['code-unknown', [A], { candidates: [candidate('X')] }],
    ['review-line-without-code', [A], { linesWithoutCode: [{ tab: 'Bình xét', row: 5 }] }],
    ['status-lost', [{ code: 'DH-2024-0001', status: '' }]],
    ['code-unknown', [A], { awards: [award('X')] }],
    ['exemplar-code-not-one', [A], { awards: [award('DT-0012')] }],
    ['code-unknown', [A], { logs: { honours: [logged('01/01/2024')] } }],
    ['code-doubled', [A, { ...A, year: 2023 }]],
    ['votes-exceed-voters', [A], { candidates: [candidate('A', { agreeing: 6 })] }],
    ['votes-not-a-number', [A], { candidates: [candidate('A', { agreeing: -1 })] }],
    ['members-unknown', [A], { candidates: [candidate('A', { members: null })] }],
    ['decision-date-unreadable', [A], { candidates: [candidate('A', { decided: 'x' })] }],
    [
      'decision-date-unreadable',
      [A],
      { awards: [award('A', { decisionDate: null, decisionDateTyped: 'x' })] },
    ],
    ['end-date-unreadable', [A], { candidates: [candidate('A', { ended: 'x' })] }],
    ['date-missing', [A], { logs: { direction: [logged('', { codes: [] })] } }],
    ['date-unreadable', [A], { logs: { direction: [logged('x', { codes: [] })] } }],
    [
      'check-up-overdue',
      [A],
      { logs: { nurture: [logged('01/01/2024', { codes: ['A'], next: '01/02/2024' })] } },
    ],
    ['never-visited', [A], { candidates: [candidate('A', { decided: '20/12/2021' })] }],
    ['maybe-same-person', [{}, { department: 'Thanh tra Ban' }]],
    ['recognised-without-registration', [{ ...A, status: 'Đã rút' }], { candidates: [candidate('A')] }],
  ];

  function found([, typed, said]: (typeof BOOKS)[number]): Finding[] {
    const { findings, officeFindings } = assess(records({ registrations: rows(...typed), ...said }), TODAY);
    return [...findings, ...officeFindings];
  }

  it('tries every rule that a workbook can break', () => {
    const tried = new Set<string>(BOOKS.map(([rule]) => rule));
    expect(
      Object.keys(RULES).filter((rule) => RULES[rule as FindingRule] === 'workbook' && !tried.has(rule)),
    ).toEqual([]);
  });
  it.each(BOOKS)('%s', (...book) => {
    const all = found(book);
    expect(all.map((one) => one.rule)).toContain(book[0]);
    for (const one of all) {
      for (const gap of gaps(one.rule, 'vi')) {
        expect(one.details[gap], `${one.rule} {${gap}}`).toBeTruthy();
      }
    }
  });
});

describe('lang/interface: every text in both languages, with the same gaps', () => {
  const names = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
  it.each(Object.entries(INTERFACE_TEXTS))('%s', (_, { vi: inVietnamese, en: inEnglish }) => {
    expect(inVietnamese).not.toBe('');
    expect(inEnglish).not.toBe(inVietnamese);
    expect(inVietnamese).toBe(inVietnamese.normalize('NFC'));
    expect([...new Set(names(inEnglish))]).toEqual([...new Set(names(inVietnamese))]);
    expect(inEnglish.endsWith('…')).toBe(inVietnamese.endsWith('…'));
  });
  it('fills gaps once, numbers too, and leaves no brace where nothing is given', () => {
    expect(say('compiled', 'vi', { year: 2024, version: 0 })).toBe('Đã lập báo cáo năm 2024, lần 0.');
    expect(say('compiled', 'en', { year: '{version}', version: 2 })).toBe(
      'Report of {version} compiled, version 2.',
    );
    expect(say('compiled', 'vi')).toBe('Đã lập báo cáo năm , lần .');
  });
});
