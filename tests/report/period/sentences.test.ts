import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/figures/assess';
import { periodFigures } from '../../../src/figures/period';
import type { PeriodFigures } from '../../../src/figures/period-figures';
import { usualReportDay } from '../../../src/plan/report-days';
import type { Prose } from '../../../src/report/letterhead';
import type { Outline } from '../../../src/report/outline';
import { missingProse, periodOutline } from '../../../src/report/period/period-outline';
import { unknownNumbersInPeriodProse } from '../../../src/report/prose-numbers';
import { PERIOD_SECTIONS, unplacedProse } from '../../../src/report/sections';
import {
  award,
  candidate,
  departments,
  logged,
  planTargets,
  records,
  type Said,
} from '../../builders/records';
import { registration } from '../../builders/registration';
import { day } from '../../builders/day';
import { letterhead, plan } from '../fixtures';

const PLAN = { fromYear: 2021, toYear: 2025 };
type Which = 'mid-term' | 'final';

function figuresOf(said: Said, which: Which = 'final', asOf = usualReportDay(which, PLAN)): PeriodFigures {
  const year = which === 'final' ? 2025 : asOf.year;
  return periodFigures(assess(records(said), asOf), which, year, asOf);
}

function outlineOf(figures: PeriodFigures, prose: readonly Prose[] = []): Outline {
  return periodOutline({ letterhead, plan, figures, prose });
}

/** The paragraphs under a heading. */
function under(figures: PeriodFigures, heading: string, prose: readonly Prose[] = []): string[] {
  const { blocks } = outlineOf(figures, prose);
  const start = blocks.findIndex((block) => block.type === 'heading' && block.text.includes(heading));
  if (start < 0) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.type === 'heading');
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap((block) => (block.type === 'paragraph' ? [`${block.lead ?? ''}${block.text}`] : []));
}

const codeOf = (year: number, row: number): string => `DH-${year}-${String(row).padStart(4, '0')}`;
const person = (year: number, row: number, more: Parameters<typeof registration>[0] = {}) =>
  registration({ code: codeOf(year, row), year, row, name: `Trần Văn A${row}`, ...more });

describe('nobody at all', () => {
  const none = figuresOf({ departments: departments('Thanh tra', 'Văn phòng') });

  it('is said in words, section by section', () => {
    expect(under(none, 'Công tác đăng ký')).toEqual([
      'Từ năm 2022 đến năm 2025, chưa có tập thể, cá nhân nào đăng ký điển hình tiên tiến.',
      'Chưa có đơn vị nào trong tổng số 02 đơn vị đăng ký điển hình tiên tiến.',
    ]);
    expect(under(none, 'Kết quả xây dựng')[0]).toMatch(
      /^Đến ngày 31\/03\/2025, chưa có tập thể, cá nhân nào được công nhận/,
    );
    expect(under(none, 'Gương điển hình')[0]).toMatch(
      /^Đến ngày 31\/03\/2025, chưa có .* gương tiêu biểu\.$/,
    );
    expect(under(none, 'Đề nghị tôn vinh')[0]).toMatch(/chưa ghi nhận trường hợp đề nghị/);
    expect(under(none, 'LÃNH ĐẠO')[0]).toMatch(/^Từ năm 2022 đến ngày 31\/03\/2025, chưa ghi nhận/);
    expect(outlineOf(none).annexes.map(({ label }) => label)).toEqual(['Phụ lục']);
  });

  it('the departments are named, and the targets since when', () => {
    expect(under(none, 'Tồn tại').slice(0, 2)).toEqual([
      '- Còn 02 đơn vị chưa lần nào đăng ký điển hình tiên tiến: Thanh tra; Văn phòng.',
      expect.stringMatching(
        /^- Chưa đạt chỉ tiêu của Kế hoạch kể từ đầu giai đoạn \(năm 2021\): còn thiếu 01 tập thể/,
      ),
    ]);
  });
});

describe('one, and many', () => {
  it('one department, one person', () => {
    const figures = figuresOf({
      registrations: [person(2024, 5)],
      candidates: [candidate(codeOf(2024, 5))],
    });
    expect(under(figures, 'Công tác đăng ký')).toEqual([
      'Từ năm 2022 đến năm 2025, có 01 lượt đăng ký điển hình tiên tiến, gồm 01 lượt cá nhân, cụ thể từng năm như sau:',
      '- Năm 2022: chưa có lượt đăng ký nào; chưa có lượt nào được công nhận;',
      '- Năm 2023: chưa có lượt đăng ký nào; chưa có lượt nào được công nhận;',
      '- Năm 2024: 01 lượt đăng ký, tăng 01 so với năm 2023; 01 lượt được công nhận, tăng 01 so với năm 2023;',
      '- Năm 2025 (đến ngày 31/03/2025): chưa có lượt đăng ký nào, giảm 01 so với cả năm 2024; chưa có lượt nào được công nhận.',
      'Đơn vị duy nhất của cơ quan đã có đăng ký điển hình tiên tiến.',
    ]);
    expect(under(figures, 'Kết quả xây dựng')[0]).toMatch(
      /có 01 lượt cá nhân được công nhận là điển hình tiên tiến \(/,
    );
  });

  it('an exemplar of two years is two turns and one exemplar', () => {
    const same = { name: 'Lê Thị Yến' };
    const figures = figuresOf({
      registrations: [person(2023, 5, same), person(2024, 6, same)],
      candidates: [
        candidate(codeOf(2023, 5), { decided: '20/12/2023' }),
        candidate(codeOf(2024, 6), { row: 6 }),
      ],
    });
    expect(under(figures, 'Kết quả xây dựng')[0]).toContain(
      'có 02 lượt cá nhân được công nhận là điển hình tiên tiến; mỗi điển hình tính một lần thì là 01 cá nhân',
    );
    expect(under(figures, '2.1.').join('\n')).toContain('các năm 2023, 2024)');
  });

  it('some departments: those that never registered are named, others with the years without', () => {
    const figures = figuresOf({
      departments: departments('Phòng Chính sách', 'Thanh tra'),
      registrations: [person(2022, 5), person(2024, 6)],
    });
    expect(under(figures, 'Công tác đăng ký').at(-1)).toBe(
      'Có 01 trên tổng số 02 đơn vị đã đăng ký điển hình tiên tiến; 01 đơn vị chưa lần nào đăng ký: Thanh tra.',
    );
    expect(figures.departments.map(({ idleYears }) => idleYears)).toEqual([
      [2023, 2025],
      [2022, 2023, 2024, 2025],
    ]);
  });

  it.each([
    [['', ''], /^Sổ theo dõi chưa ghi cương vị của cá nhân trong 02 lượt/],
    [['Lãnh đạo, quản lý', ''], /sổ theo dõi ghi cương vị của 01 lượt; trong số này, chưa có lượt nào/],
    [
      ['Lãnh đạo, quản lý', 'Không giữ chức vụ lãnh đạo, quản lý'],
      /^Trong 02 lượt khen thưởng cá nhân, có 01 lượt \(50%\)/,
    ],
  ])('posts %j', ([first, second], said) => {
    const figures = figuresOf({
      registrations: [
        person(2024, 5, { leadership: first ?? '' }),
        person(2024, 6, { leadership: second ?? '' }),
      ],
      awards: [award(codeOf(2024, 5)), award(codeOf(2024, 6), { place: { tab: 'Khen thưởng', row: 6 } })],
    });
    expect(under(figures, 'Biểu dương')[1]).toMatch(said);
  });
});

describe('the boundaries of years and days', () => {
  it('a row of a later year, a decision, an award and a log after the day are left out; the day itself is in', () => {
    const said: Said = {
      registrations: [person(2022, 5), person(2022, 6), person(2024, 7)],
      candidates: [
        candidate(codeOf(2022, 5), { decided: '31/05/2023' }),
        candidate(codeOf(2022, 6), { decided: '01/06/2023', row: 6 }),
      ],
      awards: [
        award(codeOf(2022, 5), { decisionDate: day('31/05/2023') }),
        award(codeOf(2022, 6), { decisionDate: day('01/06/2023') }),
      ],
      logs: { publicity: [logged('31/05/2023'), logged('01/06/2023'), logged('31/12/2020')] },
    };
    const figures = figuresOf(said, 'mid-term');
    expect([figures.registered.total.value, figures.recognised.total.value]).toEqual([2, 1]);
    expect([figures.commendationLines.length, figures.publicity[0]?.figure.value]).toEqual([1, 1]);
    expect(figures.years.map(({ year }) => year)).toEqual([2022, 2023]);
  });

  it('a year before the first registration year is told where it has rows, and compared with nothing', () => {
    const figures = figuresOf({ registrations: [person(2021, 5), person(2022, 6)] }, 'mid-term');
    expect(figures.years.map(({ year, comparable }) => [year, comparable])).toEqual([
      [2021, false],
      [2022, false],
      [2023, true],
    ]);
  });

  it('honoured by the day, or put forward; a later year is neither', () => {
    const honour = (on: string, row: number) =>
      logged(on, { codes: [codeOf(2022, 5)], label: 'Đại hội', place: { tab: 'Tôn vinh', row } });
    const figures = figuresOf(
      {
        registrations: [person(2022, 5)],
        logs: {
          honours: [honour('31/05/2023', 5), honour('01/06/2023', 6), honour('', 7), honour('01/01/2024', 8)],
        },
      },
      'mid-term',
    );
    expect(figures.honourLines.map(({ place, proposed }) => [place.row, proposed])).toEqual([
      [5, false],
      [6, true],
      [7, true],
    ]);
    expect(under(figures, 'Đề nghị tôn vinh')).toEqual([
      'Đề nghị, giới thiệu tôn vinh 02 lượt điển hình tiên tiến trong sự kiện “Đại hội”.',
    ]);
  });
});

describe('targets', () => {
  const yearly: Said = { targets: planTargets(1, 'year'), registrations: [person(2022, 5)] };

  it('a yearly one is told year by year, and striven for in a mid-term report only', () => {
    const midTerm = figuresOf(yearly, 'mid-term');
    expect(under(midTerm, 'So với chỉ tiêu').map((text) => text.slice(0, 44))).toEqual([
      'Chỉ tiêu hằng năm, năm 2022: đạt 0/4 chỉ tiê',
      'Chỉ tiêu hằng năm, năm 2023: đạt 0/4 chỉ tiê',
    ]);
    expect(under(midTerm, 'Tồn tại').join(' ')).toMatch(/Chưa đạt chỉ tiêu hằng năm .* năm 2022/);
    expect(under(midTerm, 'Tồn tại').join(' ')).not.toContain('2023');
    expect(under(midTerm, 'PHƯƠNG HƯỚNG')[0]).toMatch(
      /^- Hằng năm, đến hết năm 2025, phấn đấu công nhận ít nhất 01 tập thể/,
    );
    expect(under(figuresOf(yearly), 'PHƯƠNG HƯỚNG')).toEqual([]);
    expect(under(figuresOf(yearly), 'Tồn tại').join(' ')).toContain('các năm 2022, 2023, 2024, 2025');
  });

  it('a final report calls what is not reached "Không đạt", and invents no target of the next period', () => {
    const final = figuresOf({});
    expect(new Set(final.targets.map(({ status }) => status))).toEqual(new Set(['Không đạt']));
    expect(JSON.stringify(outlineOf(final).blocks)).not.toContain('hấn đấu');
    expect(under(figuresOf({}, 'mid-term'), 'PHƯƠNG HƯỚNG')[0]).toMatch(
      /^- Đến hết năm 2025, phấn đấu công nhận thêm ít nhất/,
    );
  });
});

describe('the Office’s own words', () => {
  const prose: readonly Prose[] = [
    { section: 'II.6', text: 'Các gương trên đã được giới thiệu.' },
    { section: 'Mục III.4', text: 'Chọn việc nhỏ.\nCó 977 việc.' },
    { section: 'II.8', text: 'Không có mục này.' },
  ];
  const figures = figuresOf({});

  it('stand behind the figures of their section, also where only these reports have it', () => {
    expect(under(figures, 'Gương điển hình', prose).at(-1)).toBe('Các gương trên đã được giới thiệu.');
    expect(under(figures, 'Bài học', prose).slice(0, 2)).toEqual(['Chọn việc nhỏ.', 'Có 977 việc.']);
    expect(JSON.stringify(outlineOf(figures, prose))).not.toContain('Không có mục này');
  });

  it('are checked for place, numbers and what such a report must say', () => {
    expect(unplacedProse(prose, 2, PERIOD_SECTIONS).map(({ section }) => section)).toEqual(['II.8']);
    expect(unknownNumbersInPeriodProse(prose, figures)).toEqual([{ section: 'Mục III.4', number: 977 }]);
    expect(missingProse(prose, 2)).toEqual(['III.1', 'III.3', 'IV']);
  });
});
