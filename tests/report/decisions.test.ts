import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { commendationMatters, proposedLines, recognitionMatters } from '../../src/figures/decisions';
import { decisionOutline } from '../../src/report/decision/decision-outline';
import { decidingOffice } from '../../src/report/office-title';
import { headTitle } from '../../src/report/lists/list-outline';
import { numberLine } from '../../src/report/number-line';
import type { Outline } from '../../src/report/outline';
import { recipientLines } from '../../src/report/recipients';
import { submissionOutline } from '../../src/report/submission/submission-outline';
import { day } from '../builders/day';
import { award, candidate, records, type Said } from '../builders/records';
import { rows } from '../builders/registration';
import { letterhead, plan } from './fixtures';

const book = (registrations: Said['registrations'], said: Said = {}) =>
  records({ ...said, registrations: registrations ?? [] });
const TODAY = day('30/12/2024');
const PROVINCE = 'Bằng khen của Chủ tịch UBND tỉnh';

const paragraphs = ({ blocks }: Outline): string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [`${block.lead ?? ''} ${block.text}`.trim()] : []));

describe('who decides', () => {
  it.each([
    [['TRƯỞNG BAN'], 'BAN DÂN TỘC', 'TRƯỞNG BAN DÂN TỘC'],
    [['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'], 'BAN DÂN TỘC', 'TRƯỞNG BAN DÂN TỘC'],
    [['GIÁM ĐỐC'], 'SỞ DÂN TỘC VÀ TÔN GIÁO', 'GIÁM ĐỐC SỞ DÂN TỘC VÀ TÔN GIÁO'],
    [['CHÁNH VĂN PHÒNG'], 'Văn phòng Ủy ban nhân dân', 'CHÁNH VĂN PHÒNG ỦY BAN NHÂN DÂN'],
    [['CHỦ TỊCH'], 'ỦY BAN NHÂN DÂN XÃ A', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ A'],
  ])('%s of %s is %s', (title, agency, office) => {
    expect(decidingOffice(title, agency)).toBe(office);
  });

  it('the head of a department bears the title of what the department is', () => {
    expect(
      ['Văn phòng', 'Phòng Chính sách', 'Thanh tra Ban', 'Chi cục A', 'Ban B', 'Tổ X'].map(headTitle),
    ).toEqual([
      'CHÁNH VĂN PHÒNG',
      'TRƯỞNG PHÒNG',
      'CHÁNH THANH TRA',
      'CHI CỤC TRƯỞNG',
      'TRƯỞNG BAN',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ]);
  });
});

describe('the number line', () => {
  it('is the kind and the agency, or the symbol of Văn bản', () => {
    expect(numberLine('QĐ', letterhead)).toBe('Số:      /QĐ-BDT');
    expect(numberLine('QĐ', { ...letterhead, symbol: 'QĐ-HĐTĐKT' })).toBe('Số:      /QĐ-HĐTĐKT');
  });

  it('recipients begin with what points back, never twice', () => {
    expect(recipientLines(['Như Điều 3;', 'Như trên', 'Lưu: VT'], 'Như Điều 3')).toEqual([
      '- Như Điều 3;',
      '- Lưu: VT.',
    ]);
  });
});

/** A book of some people, each with a vote and awards, and what a clerk would count by hand. */
const cases = fc.array(
  fc.record({
    passed: fc.boolean(),
    decided: fc.boolean(),
    kind: fc.constantFrom('Tập thể', 'Cá nhân'),
    year: fc.constantFrom(2023, 2024),
    error: fc.boolean(),
    withdrawn: fc.boolean(),
    own: fc.constantFrom<'Đề nghị' | 'Đã khen thưởng' | 'Không được khen' | ''>(
      'Đề nghị',
      'Đã khen thưởng',
      'Không được khen',
      '',
    ),
    above: fc.constantFrom<'Đề nghị' | 'Đã khen thưởng' | ''>('Đề nghị', 'Đã khen thưởng', ''),
  }),
  { maxLength: 12 },
);

type Case = typeof cases extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function bookOf(list: readonly Case[]) {
  const code = (at: number): string => `DH-2024-${String(at + 1).padStart(4, '0')}`;
  return book(
    rows(
      ...list.map((one, at) => ({
        code: code(at),
        name: `Người ${at}`,
        year: one.year,
        kind: one.kind,
        content: one.error ? '' : 'Việc',
        status: one.withdrawn ? 'Đã rút' : 'Đưa vào bình xét',
      })),
    ),
    {
      candidates: list.map((one, at) =>
        candidate(code(at), {
          agreeing: one.passed ? 5 : 1,
          row: 5 + at,
          ...(one.decided ? {} : { decisionNumber: '', decided: '' }),
        }),
      ),
      awards: list.flatMap((one, at) => [
        ...(one.own === ''
          ? []
          : [award(code(at), { state: one.own, place: { tab: 'Khen thưởng', row: 5 + 2 * at } })]),
        ...(one.above === ''
          ? []
          : [
              award(code(at), {
                state: one.above,
                award: PROVINCE,
                level: 'Tỉnh',
                place: { tab: 'Khen thưởng', row: 6 + 2 * at },
              }),
            ]),
      ]),
    },
  );
}

const good = (one: Case): boolean => one.year === 2024 && !one.error && !one.withdrawn;

describe('what decisions and proposals are about', () => {
  it('is exactly whom a clerk would put on the list', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const assessment = assess(bookOf(list), TODAY);
        const names = (lines: readonly { name: string }[]): string[] => lines.map(({ name }) => name).sort();
        const wanted = (fits: (one: Case) => boolean): string[] =>
          list.flatMap((one, at) => (good(one) && fits(one) ? [`Người ${at}`] : [])).sort();
        const recognition = recognitionMatters(assessment, 2024);
        const of = (matters: typeof recognition, waiting: boolean) =>
          names(matters.filter(({ number }) => (number === '') === waiting).flatMap(({ lines }) => lines));
        expect(of(recognition, true)).toEqual(wanted((one) => one.passed && !one.decided));
        expect(of(recognition, false)).toEqual(wanted((one) => one.passed && one.decided));
        const own = commendationMatters(assessment, 2024);
        expect(of(own, true)).toEqual(wanted((one) => one.own === 'Đề nghị'));
        expect(of(own, false)).toEqual(wanted((one) => one.own === 'Đã khen thưởng'));
        expect(names(proposedLines(assessment, 2024))).toEqual(wanted((one) => one.above === 'Đề nghị'));
      }),
    );
  });

  it('each figure in the words is a count of the list', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const assessment = assess(bookOf(list), TODAY);
        for (const matter of ['recognition', 'commendation'] as const) {
          const [about] = (matter === 'recognition' ? recognitionMatters : commendationMatters)(
            assessment,
            2024,
          );
          if (!about) continue;
          const { outline, sources } = decisionOutline({
            matter,
            letterhead,
            plan,
            basis: [],
            metOn: null,
            year: 2024,
            asOf: TODAY,
            lines: about.lines,
          });
          const [table] = outline.annexes[0]?.blocks ?? [];
          expect(table?.type === 'table' && table.rows.length).toBe(about.lines.length);
          expect(sources.reduce((sum, { value }) => sum + value, 0)).toBe(about.lines.length);
          const words = paragraphs(outline).join(' ');
          for (const [kind, word] of [
            ['collective', 'tập thể'],
            ['individual', 'cá nhân'],
          ] as const) {
            const count = about.lines.filter((one) => one.kind === kind).length;
            const said = words.includes(`${count < 10 ? '0' : ''}${count} ${word}`);
            expect(said).toBe(count > 0);
          }
        }
      }),
    );
  });
});

describe('the words of a decision', () => {
  const decide = (awards: readonly [string, string][]): string[] => {
    const assessment = assess(
      book(
        rows(
          { code: 'DH-2024-0001', name: 'A' },
          { code: 'DH-2024-0002', name: 'Tổ B', kind: 'Tập thể', position: '' },
        ),
        {
          awards: awards.map(([code, name], at) =>
            award(code, { award: name, state: 'Đề nghị', place: { tab: 'Khen thưởng', row: 5 + at } }),
          ),
        },
      ),
      TODAY,
    );
    const [about] = commendationMatters(assessment, 2024);
    const lines = about?.lines ?? [];
    return paragraphs(
      decisionOutline({
        matter: 'commendation',
        letterhead,
        plan,
        basis: ['Luật X ngày 01/01/2000'],
        metOn: day('10/12/2024'),
        year: 2024,
        asOf: TODAY,
        lines,
      }).outline,
    );
  };

  it('one award is one sentence; several are points a, b …; a title is recognised, a form is given', () => {
    expect(decide([['DH-2024-0001', 'Giấy khen']])).toContain(
      'Điều 1. Tặng Giấy khen cho 01 cá nhân đã có thành tích trong xây dựng điển hình tiên tiến năm 2024 (danh sách tại Phụ lục kèm theo).',
    );
    const several = decide([
      ['DH-2024-0001', 'Chiến sĩ thi đua cơ sở'],
      ['DH-2024-0002', 'Giấy khen'],
    ]);
    expect(several).toContain('a) Công nhận danh hiệu “Chiến sĩ thi đua cơ sở” cho 01 cá nhân;');
    expect(several).toContain('b) Tặng Giấy khen cho 01 tập thể.');
  });

  it('rests on the documents by rank, the plan in full, the minutes, and ends with who proposed it', () => {
    const lines = decide([['DH-2024-0001', 'Giấy khen']]);
    expect(lines.slice(0, 6)).toEqual([
      'TRƯỞNG BAN DÂN TỘC',
      'Căn cứ Luật X ngày 01/01/2000;',
      'Căn cứ Kế hoạch số 87/KH-BDT ngày 31 tháng 12 năm 2021 của Ban Dân tộc về xây dựng, bồi dưỡng và nhân rộng điển hình tiên tiến giai đoạn 2021 - 2025;',
      'Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 10/12/2024;',
      'Theo đề nghị của Hội đồng Thi đua - Khen thưởng.',
      'QUYẾT ĐỊNH:',
    ]);
  });

  it('a proposal says that the Council reviewed only where every case has its vote', () => {
    const make = (voted: boolean): string[] => {
      const assessment = assess(
        book(rows({ code: 'DH-2024-0001', name: 'A' }), {
          awards: [award('DH-2024-0001', { award: PROVINCE, level: 'Tỉnh', state: 'Đề nghị' })],
          candidates: voted ? [candidate('DH-2024-0001')] : [],
        }),
        TODAY,
      );
      return paragraphs(
        submissionOutline({
          letterhead,
          plan,
          basis: [],
          metOn: null,
          year: 2024,
          asOf: TODAY,
          lines: proposedLines(assessment, 2024),
        }).outline,
      );
    };
    expect(make(true).some((line) => line.includes('đã được Hội đồng'))).toBe(true);
    expect(make(false).some((line) => line.includes('đã được Hội đồng'))).toBe(false);
  });
});
