import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { achievementFigures } from '../../src/figures/achievement';
import { assess } from '../../src/figures/assess';
import { exemplarHistory } from '../../src/figures/exemplar-history';
import type { Cell } from '../../src/lang/calendar';
import { ACHIEVEMENT_TEXTS } from '../../src/lang/papers-achievement';
import { packOutline } from '../../src/report/docx/pack';
import { achievementOutline } from '../../src/report/achievement/achievement-outline';
import { outlineText } from '../../src/report/outline';
import { day } from '../builders/day';
import { award, candidate, departments, logged, records, type Said } from '../builders/records';
import { CULTURE, rows, type TypedRegistration } from '../builders/registration';
import { letterhead } from './fixtures';
import { elements, partsOf, textOf } from './unzipped';

const PERSON: TypedRegistration = { name: 'Chamaléa Thị Thủy', department: 'Phòng Kế hoạch' };
const cells = (of: Readonly<Record<string, Cell>>): ReadonlyMap<string, Cell> => new Map(Object.entries(of));

const given = (row: number, code: string, said: Parameters<typeof award>[1] = {}) =>
  award(code, { place: { tab: 'Khen thưởng', row }, ...said });

function figuresOf(said: Said, asOf = '31/12/2024') {
  const assessment = assess(records(said), day('23/11/2026'));
  const [first] = assessment.registrations;
  const identity = (first && assessment.identities.get(first)) ?? '';
  const history = exemplarHistory(assessment, new Map(), identity);
  if (!history) throw new Error('nobody');
  return achievementFigures(assessment, history, day(asOf));
}
function made(said: Said, asOf?: string) {
  const figures = figuresOf(said, asOf);
  if (!figures) throw new Error('nothing counts');
  return achievementOutline({ letterhead, figures });
}
const text = (said: Said, asOf?: string): string => outlineText(made(said, asOf).outline);

const RICH: Said = {
  registrations: rows(
    {
      ...PERSON,
      code: 'DH-2022-0001',
      year: 2022,
      title: 'Lao động tiên tiến',
      status: 'Không được công nhận',
    },
    {
      ...PERSON,
      code: 'DH-2024-0001',
      model: 'Mẫu nhập một lần',
      position: 'Phó Trưởng phòng',
      results: 'Rút gọn 12 biểu mẫu\nTập huấn cho 05 xã',
      status: 'Được công nhận',
    },
    { ...PERSON, code: 'DH-2024-0002', field: CULTURE.name, status: 'Đã tiếp nhận', results: '', rating: '' },
    { ...PERSON, year: 2024, status: 'Đang soạn', content: 'Chưa gửi' },
    { ...PERSON, code: 'DH-2025-0001', year: 2025, content: 'Năm sau' },
  ),
  candidates: [
    candidate('DH-2022-0001', { agreeing: 3, decisionNumber: '', decided: '' }),
    candidate('DH-2024-0001'),
  ],
  awards: [
    given(5, 'DH-2022-0001', {
      award: 'Lao động tiên tiến',
      decisionNumber: '145/QĐ-BDT',
      decisionDate: day('30/12/2022'),
    }),
    given(6, 'DH-2024-0001', {}),
    given(7, 'DH-2024-0001', { award: 'Bằng khen của Chủ tịch UBND tỉnh', state: 'Đề nghị', decidedBy: '' }),
    given(8, 'DH-2024-0001', { award: 'Kỷ niệm chương', state: 'Không được khen' }),
    given(9, 'DH-2024-0001', { award: 'Huân chương Lao động hạng Ba', decisionDate: day('02/09/2025') }),
  ],
  logs: {
    replication: [
      logged('18/04/2024', {
        codes: ['DH-2024-0001'],
        where: 'Xã Cầu Bà',
        cells: cells({ 'Kết quả': 'Bỏ báo cáo trùng.' }),
      }),
      logged('18/04/2025', { codes: ['DH-2024-0001'], where: 'Sau ngày báo cáo' }),
    ],
    publicity: [
      logged('19/05/2024', {
        codes: ['DH-2024-0001', 'DH-2024-0002'],
        label: 'Báo, đài',
        cells: cells({ 'Tiêu đề': 'Hai cách làm hay' }),
      }),
    ],
    honours: [logged('09/06/2024', { codes: ['DH-2024-0001'], label: 'Hội nghị điển hình tiên tiến' })],
  },
};
const COLLECTIVE: Said = {
  registrations: rows({ name: 'Thanh tra', department: 'Thanh tra', kind: 'Tập thể', code: 'DH-2024-0001' }),
};

describe('Báo cáo thành tích (domain.md 3.3)', () => {
  it.each([
    ['achievement-person', RICH],
    ['achievement-collective', COLLECTIVE],
    [
      'achievement-household',
      { registrations: rows({ ...PERSON, kind: 'Hộ gia đình', criteria: '', code: 'DH-2024-0001' }) },
    ],
  ] as const)('%s reads as kept in golden/', async (name, said) => {
    await expect(text(said)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('names an award in its title only where Khen thưởng proposes it', () => {
    expect(made(RICH).outline.subject).toBe('Đề nghị tặng thưởng Bằng khen của Chủ tịch UBND tỉnh');
    const none = made({ ...RICH, awards: [] }).outline;
    expect(none.subject).toBe('Trong xây dựng điển hình tiên tiến giai đoạn 2022 - 2024');
    expect(made(COLLECTIVE).outline.subject).toBe('Trong xây dựng điển hình tiên tiến năm 2024');
    const two = [
      ...(RICH.awards ?? []),
      given(90, 'DH-2024-0001', { award: 'Kỷ niệm chương', state: 'Đề nghị' }),
    ];
    expect(made({ ...RICH, awards: two }).outline.subject).toBe(
      'Đề nghị tặng thưởng Bằng khen của Chủ tịch UBND tỉnh và Kỷ niệm chương',
    );
  });

  it('a person signs, the head confirms; who heads a collective is left to write', () => {
    expect(made(RICH).outline.signatures).toEqual([
      { title: ['XÁC NHẬN CỦA', 'THỦ TRƯỞNG ĐƠN VỊ', 'TRƯỞNG BAN'], name: 'Đặng Văn Tuấn' },
      { title: ['NGƯỜI BÁO CÁO THÀNH TÍCH'], name: 'Chamaléa Thị Thủy' },
    ]);
    const [, head] = made(COLLECTIVE).outline.signatures;
    expect(head?.title).toEqual(['THỦ TRƯỞNG ĐƠN VỊ']);
    expect(head?.name).toMatch(/^…+$/);
    const [department] = departments('Thanh tra');
    const led = { ...COLLECTIVE, departments: [{ ...department, head: 'Đặng Thị Mỹ Dung' }] } as Said;
    expect(made(led).outline.signatures[1]?.name).toBe('Đặng Thị Mỹ Dung');
    const team = {
      ...led,
      registrations: rows({ name: 'Tổ Một', department: 'Thanh tra', kind: 'Tập thể', code: 'A' }),
    };
    expect(made(team).outline.signatures[1]?.name).toMatch(/^…+$/);
  });

  it('tells nothing of after its day, of drafts, of rows with errors', () => {
    const all = text(RICH);
    for (const hidden of ['Sau ngày báo cáo', 'Chưa gửi', 'Năm sau', 'Huân chương', 'Kỷ niệm chương'])
      expect(all).not.toContain(hidden);
    expect(text(RICH, '31/12/2025')).toContain('Năm sau');
    expect(figuresOf({ registrations: rows({ ...PERSON, code: 'A', status: 'Đang soạn' }) })).toBe(null);
    expect(figuresOf({ registrations: rows({ ...PERSON, code: 'A', content: '' }) })).toBe(null);
  });

  it('recognised only with a decision that was made by the day', () => {
    expect(text(RICH)).toContain(
      'công nhận là điển hình tiên tiến theo Quyết định số 12/QĐ-BDT ngày 20/12/2024',
    );
    expect(text(RICH, '19/12/2024')).not.toContain('12/QĐ-BDT');
  });

  it('every figure equals a count of the rows', () => {
    const row = fc.record({
      on: fc.constantFrom('01/03/2024', '31/12/2024', '01/01/2025', ''),
      code: fc.constantFrom('DH-2024-0001', 'DH-2024-0009'),
      log: fc.constantFrom('replication', 'publicity', 'honours'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (logs) => {
        const of = (log: string) =>
          logs
            .map((one, at) => ({ ...one, at }))
            .filter((one) => one.log === log)
            .map(({ on, code, at }) => logged(on, { codes: [code], place: { tab: log, row: 5 + at } }));
        const said = { replication: of('replication'), publicity: of('publicity'), honours: of('honours') };
        const { sources } = made({ ...COLLECTIVE, logs: said });
        const labels = { replication: 'nhân rộng', publicity: 'tuyên truyền', honours: 'tôn vinh' } as const;
        for (const [log, label] of Object.entries(labels)) {
          const counted = logs.filter(
            (one) =>
              one.log === log && one.code === 'DH-2024-0001' && one.on !== '' && one.on.endsWith('2024'),
          );
          const told = sources.find((one) => one.label === `Số lượt ${label}`);
          expect(told?.value ?? 0).toBe(counted.length);
          expect(told?.rows.length ?? 0).toBe(counted.length);
        }
      }),
    );
  });

  it('has no number, and both signatures in one row of the file', async () => {
    const { outline } = made(RICH);
    expect(outline.letterhead).toEqual({
      parentAgency: 'BAN DÂN TỘC',
      agency: 'PHÒNG KẾ HOẠCH',
      number: null,
      placeDate: 'Khánh Hòa, ngày      tháng      năm 2024',
    });
    const xml = partsOf(await packOutline(outline)).get('word/document.xml') ?? '';
    const tables = elements(xml, 'w:tbl');
    expect(elements(tables[tables.length - 1] ?? '', 'w:tc').map(textOf)).toEqual([
      'XÁC NHẬN CỦATHỦ TRƯỞNG ĐƠN VỊTRƯỞNG BANĐặng Văn Tuấn',
      'NGƯỜI BÁO CÁO THÀNH TÍCHChamaléa Thị Thủy',
    ]);
    expect(textOf(xml)).toContain('./.');
  });

  it('says everything in both languages with the same gaps', () => {
    for (const [key, { vi, en }] of Object.entries(ACHIEVEMENT_TEXTS))
      expect(en.match(/\{\w+\}/g) ?? [], key).toEqual(vi.match(/\{\w+\}/g) ?? []);
  });
});
