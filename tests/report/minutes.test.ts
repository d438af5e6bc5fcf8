import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { meetingFigures, meetingOf, type MeetingFigures } from '../../src/figures/minutes';
import { MINUTES, MINUTES_TEXTS } from '../../src/lang/papers-minutes';
import { packOutline } from '../../src/report/docx/pack';
import { minutesOutline } from '../../src/report/minutes/minutes-outline';
import { outlineText, type Table } from '../../src/report/outline';
import type { CouncilMeeting, CouncilMember } from '../../src/review/council';
import { candidate, meeting, records, type Said, type SaidCandidate } from '../builders/records';
import { CULTURE, LEARNING, registration, type TypedRegistration } from '../builders/registration';
import { day } from '../builders/day';
import { elements, partsOf, textOf } from './unzipped';

const TODAY = day('23/11/2026');

const member = (
  row: number,
  name: string,
  position: string,
  role: string,
  department = '',
): CouncilMember => ({
  place: { tab: 'Hội đồng', row },
  name,
  position,
  role,
  department,
  from: null,
  to: null,
});
const COUNCIL: readonly CouncilMember[] = [
  member(5, 'Đặng Văn Tuấn', 'Trưởng Ban', 'Chủ tịch'),
  member(6, 'Lê Hữu Khôi', 'Phó Trưởng Ban', 'Phó Chủ tịch'),
  member(7, 'Bùi Thanh Long', 'Chánh Văn phòng', 'Thư ký', 'Văn phòng'),
  member(8, 'Võ Hoài Nam', 'Trưởng phòng', 'Ủy viên', 'Phòng Tuyên truyền'),
  member(9, 'Đặng Thị Mỹ Dung', '', 'Ủy viên Hội đồng', 'Thanh tra'),
];
const MEETING: CouncilMeeting = {
  ...meeting(2024, '19/12/2024'),
  venue: 'Phòng họp tầng 2',
  chair: 'Đặng Văn Tuấn',
  secretary: 'Bùi Thanh Long',
};

/** A registration with its candidate; codes count from 1. */
const reviewed = (
  at: number,
  typed: TypedRegistration,
  said: SaidCandidate = {},
): readonly [ReturnType<typeof registration>, ReturnType<typeof candidate>] => {
  const code = `DH-2024-${String(at).padStart(4, '0')}`;
  return [
    registration({ code, row: 4 + at, status: 'Đưa vào bình xét', ...typed }),
    candidate(code, { members: null, row: 4 + at, ...said }),
  ];
};
const book = (pairs: readonly (readonly [unknown, unknown])[], more: Said = {}): Said => ({
  registrations: pairs.map(([one]) => one) as Said['registrations'] & object,
  candidates: pairs.map(([, one]) => one) as Said['candidates'] & object,
  councilMembers: COUNCIL,
  councilMeetings: [MEETING],
  ...more,
});
const figuresOf = (said: Said, at = 0): MeetingFigures => {
  const assessment = assess(records(said), TODAY);
  const chosen = assessment.records.councilMeetings[at];
  if (!chosen) throw new Error('no meeting');
  return meetingFigures(assessment, chosen);
};
const minutes = (said: Said, at = 0) =>
  minutesOutline({ agency: 'BAN DÂN TỘC', symbol: '', recipients: [], figures: figuresOf(said, at) });
const text = (said: Said, at = 0): string => outlineText(minutes(said, at).outline);
const doubts = (said: Said, at = 0): string[] => figuresOf(said, at).doubts.map((one) => one.doubt);

const MANY = [
  reviewed(
    1,
    { name: 'Văn phòng', kind: 'Tập thể', department: 'Văn phòng', field: CULTURE.name },
    { agreeing: 4, stoodAsideNames: ['Bùi Thanh Long'], stoodAside: 1, opinion: 'Cần nhân rộng\nvào quý I' },
  ),
  reviewed(2, { name: 'Trần Thị Thuý', department: 'Văn phòng', field: CULTURE.name }, { agreeing: 3 }),
  reviewed(3, { name: 'Y Vinh Tơr', department: 'Thanh tra' }, { agreeing: 5, stoodAside: 0 }),
  reviewed(4, { name: 'Cao Là Hiền', department: 'Thanh tra' }, { agreeing: 8 }),
  reviewed(
    5,
    { name: 'Lê Ân', department: 'Thanh tra' },
    { agreeing: null, decisionNumber: '', decided: '' },
  ),
  reviewed(6, { name: 'Mấu Tiến', department: 'Thanh tra' }, { agreeing: 4, members: 6, stoodAside: 2 }),
];
const ABSENT = [{ ...MEETING, absentNames: ['Ông Võ Hoài Nam'] }];

describe('Biên bản họp Hội đồng (Decree 30/2020, model 1.9)', () => {
  it.each([
    ['minutes-many', book(MANY, { councilMeetings: ABSENT })],
    ['minutes-one', book([reviewed(1, {}, { agreeing: 5 })])],
    ['minutes-none', book([])],
    ['minutes-blank', { councilMeetings: [{ ...meeting(2024, ''), absentNames: [] }] }],
  ] as const)('%s reads as kept in golden/', async (name, said) => {
    await expect(text(said)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('tells the votes field by field, in the order of Lĩnh vực', () => {
    const tables = minutes(book(MANY)).outline.blocks.filter(
      (block): block is Table => block.type === 'table',
    );
    expect(tables.map(({ caption, rows }) => [caption.slice(0, 45), rows.length])).toEqual([
      ['Bảng 1. Điển hình tiên tiến trong “Học tập và', 4],
      ['Bảng 2. Điển hình tiên tiến trong phong trào ', 2],
    ]);
  });

  it('has a number of the Council’s own series, or the one of Văn bản, and no line of place and date', () => {
    const figures = figuresOf(book(MANY));
    const own = minutesOutline({ agency: 'BAN DÂN TỘC', symbol: '', recipients: [], figures }).outline;
    expect(own.letterhead).toMatchObject({
      parentAgency: 'BAN DÂN TỘC',
      agency: MINUTES.council,
      number: 'Số:      /BB-HĐTĐKT',
      placeDate: null,
    });
    const other = minutesOutline({ agency: 'A', symbol: 'BB-HĐ', recipients: ['- Thành viên;'], figures });
    expect(other.outline.letterhead.number).toBe('Số:      /BB-HĐ');
    for (const symbol of ['HĐ', 'Số: /BB-HĐ']) {
      const typed = minutesOutline({ agency: 'A', symbol, recipients: [], figures });
      expect(typed.outline.letterhead.number).toBe('Số:      /BB-HĐ');
    }
    expect(other.outline.recipients).toEqual(['- Thành viên;', '- Lưu: VT.']);
    expect(own.recipients).toEqual(['- Lưu: VT, Hồ sơ.']);
  });

  it('signers show their title in the Council and their post in the agency', () => {
    expect(minutes(book(MANY)).outline.signatures).toEqual([
      { title: ['THƯ KÝ'], post: 'CHÁNH VĂN PHÒNG', name: 'Bùi Thanh Long' },
      { title: ['CHỦ TỌA', 'CHỦ TỊCH HỘI ĐỒNG'], post: 'TRƯỞNG BAN', name: 'Đặng Văn Tuấn' },
    ]);
  });

  it('a meeting with nobody named leaves dots, never a name', () => {
    const { signatures } = minutes(book([], { councilMeetings: [meeting(2024, '19/12/2024')] })).outline;
    expect(signatures.map(({ title, name }) => [title[0], /^…+$/.test(name)])).toEqual([
      ['THƯ KÝ', true],
      ['CHỦ TỌA', true],
    ]);
  });

  it('counts by the rule of the year: whole Council, or only those who voted', () => {
    const pair = [reviewed(1, {}, { agreeing: 4, stoodAside: 1 })];
    expect(text(book(pair))).toContain('kể cả thành viên không biểu quyết');
    const voters = book(pair, { settings: { 'Trừ người không biểu quyết': 'Có' } });
    expect(text(voters)).toContain('không tính thành viên không biểu quyết');
    expect(text(voters)).toContain('| 4/5 | 01 thành viên | 100 | Đạt |');
  });

  it('a candidate is at the last meeting up to its decision, without one at the year’s last', () => {
    const [first, second] = [meeting(2024, '10/07/2024'), meeting(2024, '19/12/2024')];
    const undated = meeting(2024, '');
    const other = meeting(2023, '19/12/2023');
    const all = [second, undated, other, first];
    const at = (decided: string | null) => ({ decisionDate: decided === null ? null : day(decided) });
    expect(meetingOf(at('15/07/2024'), 2024, all)).toBe(first);
    expect(meetingOf(at('19/12/2024'), 2024, all)).toBe(second);
    expect(meetingOf(at('05/01/2025'), 2024, all)).toBe(second);
    expect(meetingOf(at('01/02/2024'), 2024, all)).toBe(first);
    expect(meetingOf(at(null), 2024, all)).toBe(second);
    expect(meetingOf(at(null), 2024, [undated])).toBe(undated);
    expect(meetingOf(at('15/07/2022'), 2022, all)).toBe(null);
  });

  it('tells the secretary what to see to', () => {
    expect(doubts(book([reviewed(1, {}, { agreeing: 5 })]))).toEqual([]);
    expect(doubts(book(MANY, { councilMeetings: ABSENT }))).toEqual([
      'vote-not-valid',
      'not-voted',
      'other-number-of-members',
      'more-than-present',
    ]);
    const typed = { ...MEETING, absentNames: ['Bùi Thanh Long', 'Ai đó'], chair: 'Người lạ' };
    expect(doubts(book([], { councilMeetings: [typed, meeting(2024, '01/03/2024')] }))).toEqual([
      'absent-not-member',
      'leader-not-member',
      'leader-not-present',
      'several-meetings',
      'no-candidates',
    ]);
    expect(doubts({ councilMeetings: [meeting(2024, '')] })).toEqual([
      'no-day',
      'no-members',
      'no-candidates',
    ]);
    const own = { name: 'Võ Hoài Nam', department: 'Phòng Tuyên truyền' };
    expect(doubts(book([reviewed(1, own, { agreeing: 5 })]))).toEqual(['member-is-candidate']);
    const aside = { agreeing: 4, stoodAside: 1, stoodAsideNames: ['Võ Hoài Nam'] };
    expect(doubts(book([reviewed(1, own, aside)]))).toEqual([]);
  });

  it('withdrawn before anybody voted, it was not before the Council', () => {
    const none = { agreeing: null, decisionNumber: '', decided: '' };
    expect(figuresOf(book([reviewed(1, { status: 'Đã rút' }, none)])).reviewed).toEqual([]);
    expect(figuresOf(book([reviewed(1, { status: 'Đã rút' }, { agreeing: 5 })])).reviewed).toHaveLength(1);
  });

  it('says every doubt in both languages with the same gaps', () => {
    for (const [key, { vi, en }] of Object.entries(MINUTES_TEXTS))
      expect(en.match(/\{\w+\}/g) ?? [], key).toEqual(vi.match(/\{\w+\}/g) ?? []);
  });
});

describe('properties of the minutes', () => {
  const NAMES = ['An', 'Bình', 'Cao Là Hiền', 'Đặng Văn Tuấn', 'Y Vinh Tơr'];
  const vote = fc.record({
    agreeing: fc.option(fc.integer({ min: 0, max: 6 })),
    members: fc.option(fc.integer({ min: 1, max: 7 })),
    stoodAside: fc.integer({ min: 0, max: 2 }),
    kind: fc.constantFrom('Tập thể', 'Cá nhân'),
    field: fc.constantFrom(LEARNING.name, CULTURE.name),
    year: fc.constantFrom(2023, 2024),
  });
  const sitting = fc.record({
    votes: fc.array(vote, { maxLength: 8 }),
    absent: fc.array(fc.constantFrom(...NAMES, 'Người lạ'), { maxLength: 4 }),
    members: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 5 }),
  });
  interface Sitting {
    readonly votes: readonly {
      readonly agreeing: number | null;
      readonly members: number | null;
      readonly stoodAside: number;
      readonly kind: string;
      readonly field: string;
      readonly year: number;
    }[];
    readonly absent: readonly string[];
    readonly members: readonly string[];
  }
  const saidOf = ({ votes, absent, members }: Sitting): Said =>
    book(
      votes.map(({ agreeing, members: own, stoodAside, ...cells }, at) =>
        reviewed(at + 1, { name: `Người ${at + 1}`, ...cells }, { agreeing, members: own, stoodAside }),
      ),
      {
        councilMeetings: [{ ...MEETING, absentNames: absent }],
        councilMembers: members.map((name, at) => member(5 + at, name, '', '')),
      },
    );

  it('nobody is both present and absent, and everybody in office is one of them', () => {
    fc.assert(
      fc.property(sitting, (said) => {
        const { members, present, absent } = figuresOf(saidOf(said));
        expect(present.filter((one) => absent.includes(one))).toEqual([]);
        expect(present.length + absent.length).toBe(members.length);
        for (const one of members) expect(said.absent.includes(one.name)).toBe(absent.includes(one));
      }),
    );
  });

  it('votes and results equal an independent count over the rows', () => {
    fc.assert(
      fc.property(sitting, (said) => {
        const { outline, sources } = minutes(saidOf(said));
        const rows = outline.blocks
          .filter((block): block is Table => block.type === 'table')
          .flatMap((table) => table.rows);
        const own = said.votes.flatMap((one, at) => (one.year === 2024 ? [{ ...one, at: at + 1 }] : []));
        expect(rows.map((cells) => cells[1]?.split('\n')[0]).sort()).toEqual(
          own.map(({ at }) => `Người ${at}`).sort(),
        );
        expect(rows.map((cells) => cells[0])).toEqual(rows.map((_, at) => String(at + 1)));
        let passed = 0;
        for (const one of own) {
          const cells = rows.find((row) => row[1]?.split('\n')[0] === `Người ${one.at}`) ?? [];
          const divisor = one.members ?? said.members.length;
          const counts = one.agreeing !== null && divisor > 0 && one.agreeing <= divisor - one.stoodAside;
          expect(cells[3]).toBe(counts ? `${one.agreeing}/${divisor}` : '……');
          const reached = counts && (one.agreeing ?? 0) / divisor >= 0.8;
          if (reached) passed += 1;
          expect(cells[6]).toBe(counts ? (reached ? 'Đạt' : 'Không đạt') : '……');
        }
        const told = sources.find(({ label }) => label === 'Số trường hợp đạt');
        expect(told?.value ?? 0).toBe(passed);
        expect(told?.rows.length ?? 0).toBe(passed);
      }),
    );
  });
});

describe('the file of the minutes', () => {
  it('has the Council under its agency, two signatures side by side, and “Nơi nhận” below', async () => {
    const parts = partsOf(await packOutline(minutes(book(MANY)).outline));
    const xml = parts.get('word/document.xml') ?? '';
    const tables = elements(xml, 'w:tbl');
    expect(textOf(tables[0] ?? '')).toContain(`BAN DÂN TỘC${MINUTES.council}`);
    const signatures = tables[tables.length - 1] ?? '';
    expect(elements(signatures, 'w:tc').map(textOf)).toEqual([
      'THƯ KÝCHÁNH VĂN PHÒNGBùi Thanh Long',
      'CHỦ TỌACHỦ TỊCH HỘI ĐỒNGTRƯỞNG BANĐặng Văn Tuấn',
    ]);
    expect(signatures).toContain('<w:cantSplit/>');
    expect(textOf(xml.slice(xml.indexOf(signatures) + signatures.length))).toBe('Nơi nhận:- Lưu: VT, Hồ sơ.');
    expect(textOf(xml)).toContain('./.');
  });
});
