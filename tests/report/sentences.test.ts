import { describe, expect, it } from 'vitest';
import type { AnnualFigures, TargetResult } from '../../src/figures/annual-figures';
import { PAPER } from '../../src/lang/papers';
import { agencyInSentence } from '../../src/report/agency-name';
import { annualOutline } from '../../src/report/annual-outline';
import { Ledger } from '../../src/report/ledger';
import { recipientLines } from '../../src/report/recipients';
import { comparedWithYearBefore } from '../../src/report/sentences/comparison';
import { kindsPhrase } from '../../src/report/sentences/kinds';
import { missingPhrase, targetSentences } from '../../src/report/sentences/targets';
import type { Telling } from '../../src/report/telling';
import {
  CULTURE,
  figure,
  figuresOf,
  kinds,
  LEARNING,
  letterhead,
  plan,
  rich,
  type Sample,
  small,
  zero,
} from './fixtures';

describe('counts by kind', () => {
  it.each([
    [0, 0, 0, ''],
    [1, 0, 0, '01 tập thể'],
    [0, 1, 0, '01 cá nhân'],
    [2, 3, 0, '02 tập thể và 03 cá nhân'],
    [2, 3, 1, '02 tập thể, 03 cá nhân và 01 hộ gia đình'],
    [0, 0, 2, '02 hộ gia đình'],
    [12, 1234, 0, '12 tập thể và 1.234 cá nhân'],
  ])('%i, %i, %i: "%s"', (collective, individual, household, said) => {
    expect(kindsPhrase(new Ledger(), 'x', kinds(collective, individual, household))).toBe(said);
  });
});

describe('comparison with the year before', () => {
  it.each([
    [5, 3, 'tăng 02 so với năm 2023'],
    [3, 5, 'giảm 02 so với năm 2023'],
    [3, 3, 'bằng năm 2023'],
    [0, 0, 'bằng năm 2023'],
    [12, 0, 'tăng 12 so với năm 2023'],
  ])('%i after %i: "%s"', (now, before, said) => {
    expect(comparedWithYearBefore(new Ledger(), 'x', figure(now), figure(before), 2024)).toBe(said);
  });

  it('says nothing where nothing was expected of the year before', () => {
    expect(comparedWithYearBefore(new Ledger(), 'x', figure(3), null, 2024)).toBe('');
  });
});

/** The paragraphs under a heading, told from figures alone. */
function under(
  figures: AnnualFigures,
  heading: string,
  report: Partial<Parameters<typeof annualOutline>[0]> = {},
): string[] {
  const { blocks } = annualOutline({ letterhead, plan, figures, prose: [], ...report });
  const start = blocks.findIndex((block) => block.type === 'heading' && block.text.includes(heading));
  if (start < 0) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.type === 'heading');
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
}

const person = (name: string, department = 'A', more: Partial<Sample> = {}): Sample => ({
  name,
  department,
  kind: 'individual',
  field: LEARNING,
  ...more,
});

describe('registration (II.1)', () => {
  const heading = 'Công tác đăng ký';

  it('nobody: says so in words', () => {
    expect(under(zero, heading)).toEqual([
      'Năm 2024, chưa có tập thể, cá nhân nào đăng ký điển hình tiên tiến.',
    ]);
  });

  it('nobody, after some the year before', () => {
    const before = figuresOf([person('An')], ['A']);
    const figures = { ...zero, previous: { registered: before.registered, recognised: before.recognised } };
    expect(under(figures, heading)[0]).toBe(
      'Năm 2024, chưa có tập thể, cá nhân nào đăng ký điển hình tiên tiến; số lượt đăng ký giảm 01 so với năm 2023.',
    );
  });

  it('every department', () => {
    const figures = figuresOf([person('An', 'A'), person('Bình', 'B')], ['A', 'B']);
    expect(under(figures, heading)[0]).toBe(
      'Năm 2024, toàn bộ 02 đơn vị đều có đăng ký điển hình tiên tiến.',
    );
    expect(under(figures, 'Tồn tại').join(' ')).not.toContain('đơn vị');
  });

  it('some departments; those without are named among the shortcomings', () => {
    const figures = figuresOf([person('An', 'A')], ['A', 'B', 'C']);
    expect(under(figures, heading)[0]).toContain('có 01 trên tổng số 03 đơn vị');
    expect(under(figures, 'Tồn tại')[0]).toBe('- Còn 02 đơn vị chưa đăng ký điển hình tiên tiến: B; C.');
  });

  it('no household unless there is one', () => {
    expect(under(small, heading).join(' ')).not.toContain('hộ gia đình');
    expect(under(rich, heading).join(' ')).toContain('01 hộ gia đình');
  });

  it('a department no longer in force still adds up in the table', () => {
    const { blocks } = annualOutline({
      letterhead,
      plan,
      figures: figuresOf([person('An', 'A'), person('Bình', 'Cũ')], ['A']),
      prose: [],
    });
    const table = blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' && table.rows.map((row) => row.slice(1))).toEqual([
      ['A', '1', '0'],
      ['Đơn vị khác', '1', '0'],
    ]);
    expect(table?.type === 'table' && table.total?.cells).toEqual(['2', '0']);
  });
});

describe('fields (II.2)', () => {
  it('prints the full name with the quotes the plan gives it', () => {
    const { blocks } = annualOutline({ letterhead, plan, figures: small, prose: [] });
    const headings = blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 3 ? [block.text] : [],
    );
    expect(headings).toEqual([
      `2.1. Điển hình tiên tiến trong ${LEARNING.fullName}`,
      `2.2. Điển hình tiên tiến trong ${CULTURE.fullName}`,
    ]);
  });

  it('quotes a full name that has no quotes of its own', () => {
    const field = { ...LEARNING, fullName: 'Chuyển đổi số' };
    const figures = figuresOf([], ['A'], {
      registered: { total: figure(0), byKind: kinds(0, 0), byField: [{ field, byKind: kinds(0, 0) }] },
    });
    expect(under(figures, 'Điển hình tiên tiến trong “Chuyển đổi số”')).toEqual([
      'Chưa có tập thể, cá nhân nào đăng ký.',
    ]);
  });

  it('leaves a long list of names to the annex', () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      person(`Người ${index}`, 'A', { decision: '1/QĐ-BDT' }),
    );
    expect(under(figuresOf(many, ['A']), '2.1.').join(' ')).not.toContain('Người 3');
    expect(under(figuresOf(many.slice(0, 12), ['A']), '2.1.').join(' ')).toContain('Người 3');
  });
});

describe('targets (II.3)', () => {
  const target = (more: Partial<TargetResult>): TargetResult => ({
    field: LEARNING,
    kind: 'individual',
    minimum: 1,
    scope: 'period',
    registered: figure(0),
    recognised: figure(0),
    awaitingDecision: figure(0),
    missing: 0,
    status: 'Đạt',
    ...more,
  });
  const tell = (targets: TargetResult[]): string[] => {
    const telling: Telling = {
      figures: { ...zero, targets },
      planFromYear: 2021,
      planToYear: 2025,
      ledger: new Ledger(),
      annex: () => null,
    };
    return targetSentences(telling);
  };

  it('none set: nothing is said', () => expect(tell([])).toEqual([]));

  it('all met', () => {
    expect(tell([target({}), target({ kind: 'collective' })])).toEqual([
      'Tính đến ngày 31/12/2024, đạt 2/2 chỉ tiêu của Kế hoạch.',
    ]);
  });

  it('some missing, said once a field', () => {
    const missing = missingPhrase(new Ledger(), [
      target({ missing: 1, kind: 'collective' }),
      target({ missing: 2 }),
      target({ field: CULTURE, missing: 1 }),
      target({ field: CULTURE, kind: 'collective' }),
    ]);
    expect(missing).toBe(
      `01 tập thể và 02 cá nhân điển hình tiên tiến trong ${LEARNING.fullName}; ` +
        `01 cá nhân điển hình tiên tiến trong ${CULTURE.fullName}`,
    );
  });

  it('IV strives for what is missing, in the plan’s years only', () => {
    expect(under(small, 'PHƯƠNG HƯỚNG')[0]).toMatch(
      /^- Phấn đấu công nhận thêm ít nhất 01 cá nhân điển hình/,
    );
    const last = {
      ...small,
      year: 2025,
      asOf: { year: 2025, month: 12, day: 31 },
      awaitingDecision: zero.awaitingDecision,
    };
    expect(under(last, 'PHƯƠNG HƯỚNG')).toEqual([]);
  });

  it('a yearly target is asked for again next year, met or not', () => {
    const figures = { ...zero, targets: [target({ scope: 'year', minimum: 2, recognised: figure(2) })] };
    expect(under(figures, 'PHƯƠNG HƯỚNG').slice(0, 1)).toEqual([
      `- Thực hiện chỉ tiêu hằng năm của Kế hoạch: phấn đấu năm 2025 công nhận ít nhất 02 cá nhân điển hình tiên tiến trong ${LEARNING.fullName}.`,
    ]);
  });
});

describe('the frame', () => {
  it('names the issuer of the plan only where the plan carries the agency’s own code', () => {
    const first = (code: string): string => {
      const [block] = annualOutline({
        letterhead: { ...letterhead, agency: 'SỞ DÂN TỘC VÀ TÔN GIÁO', agencyCode: code },
        plan,
        figures: zero,
        prose: [],
      }).blocks;
      return block?.type === 'paragraph' ? block.text : '';
    };
    expect(first('SDTTG')).toMatch(
      /^Thực hiện Kế hoạch số 87\/KH-BDT ngày 31\/12\/2021 về xây dựng,.* Sở Dân tộc và Tôn giáo báo cáo/,
    );
    expect(first('BDT')).toContain('31/12/2021 của Sở Dân tộc');
  });

  it('leaves out what the settings do not hold', () => {
    const [block] = annualOutline({
      letterhead,
      plan: { ...plan, number: '', date: null },
      figures: zero,
      prose: [],
    }).blocks;
    expect(block?.type === 'paragraph' && block.text).toMatch(/^Thực hiện Kế hoạch về xây dựng, bồi dưỡng/);
  });

  it.each([
    ['BAN DÂN TỘC', 'Ban Dân tộc'],
    ['SỞ DÂN TỘC VÀ TÔN GIÁO', 'Sở Dân tộc và Tôn giáo'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA', 'Ủy ban nhân dân tỉnh Khánh Hòa'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ NHA TRANG', 'Ủy ban nhân dân thành phố Nha Trang'],
    ['Ban Dân tộc tỉnh', 'Ban Dân tộc tỉnh'],
  ])('writes %s as %s', (typed, said) => expect(agencyInSentence(typed)).toBe(said));

  it('numbers one annex with nothing, several with Roman numerals', () => {
    const labels = (figures: AnnualFigures) =>
      annualOutline({ letterhead, plan, figures, prose: [] }).annexes.map((one) => one.label);
    expect(labels(zero)).toEqual(['Phụ lục']);
    expect(labels(rich)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV']);
    expect(labels({ ...zero, targets: [] })).toEqual([]);
  });

  it('puts "Như trên" first for a paper that goes up, and the file copy last', () => {
    expect(recipientLines(['- Lưu: VT, VP.', 'Sở Nội vụ;'], 'Như trên')).toEqual([
      '- Như trên;',
      '- Sở Nội vụ;',
      '- Lưu: VT, VP.',
    ]);
    expect(recipientLines(['Như trên', 'Sở Nội vụ'], null)).toEqual(['- Sở Nội vụ;', '- Lưu: VT.']);
    expect(recipientLines([], null)).toEqual(['- Lưu: VT.']);
  });

  it('joins lists as people do', () => {
    expect(PAPER.list([])).toBe('');
    expect(PAPER.list(['a', 'b', 'c'])).toBe('a, b và c');
  });
});
