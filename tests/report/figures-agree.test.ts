import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnualFigures } from '../../src/figures/annual-figures';
import { KINDS } from '../../src/plan/field';
import { annualOutline, figureSources } from '../../src/report/annual-outline';
import type { Block, Table } from '../../src/report/outline';
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

/** What is no figure in a generated sentence: dates, years, the plan's number, resolutions, annexes, section numbers. */
function numbersIn(text: string): number[] {
  const bare = text
    .replace(LEARNING.fullName, '')
    .replace(/\d{2}\/\d{2}\/\d{4}/g, '')
    .replace(/\d+\/(?:KH|QĐ)-BDT/g, '')
    .replace(/\d{4} - \d{4}/g, '')
    .replace(/năm \d{4}/gi, '')
    .replace(/Nghị quyết Trung ương 4/g, '');
  return (bare.match(/\d+(?:\.\d{3})*/g) ?? []).map((digits) => Number(digits.replace(/\./g, '')));
}

/** Every number of the body and of the total rows; names in these fixtures hold none. */
function printedNumbers(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [];
    if (block.type === 'picture') return []; // its numbers are checked against its table by the tests of charts
    return block.type === 'paragraph' ? numbersIn(block.text) : tableNumbers(block);
  });
}

/** Numeric cells but for the order column. */
function tableNumbers(table: Table): number[] {
  const cells = [...table.rows.flatMap((row) => row.slice(1)), ...(table.total?.cells ?? [])];
  const label = numbersIn(table.total?.label ?? '');
  return [
    ...label,
    ...cells.filter((cell) => /^[\d.]+$/.test(cell)).map((cell) => Number(cell.replace(/\./g, ''))),
  ];
}

const sample: fc.Arbitrary<Sample> = fc
  .record({
    name: fc.constantFrom('An', 'Bình', 'Chamaléa Thị Thủy'),
    department: fc.constantFrom('Văn phòng', 'Thanh tra', 'Phòng cũ'),
    kind: fc.constantFrom(...KINDS),
    field: fc.constantFrom(LEARNING, CULTURE),
    outcome: fc.constantFrom('open', 'awaiting', 'recognised'),
  })
  .map(({ outcome, ...rest }) => ({
    ...rest,
    ...(outcome === 'recognised' ? { decision: '1/QĐ-BDT' } : {}),
    ...(outcome === 'awaiting' ? { awaiting: true } : {}),
  }));

const count = fc.integer({ min: 0, max: 2000 });
const log = (labels: readonly string[]) =>
  fc
    .tuple(...labels.map(() => count))
    .map((counts) => labels.map((label, index) => ({ label, figure: figure(counts[index] ?? 0) })));

const figures: fc.Arbitrary<AnnualFigures> = fc
  .record({
    samples: fc.array(sample, { maxLength: 25 }),
    before: fc.option(fc.array(sample, { maxLength: 25 })),
    given: fc.tuple(count, count, count),
    proposed: fc.tuple(count, count, count),
    direction: log(['Ban hành văn bản', 'Quán triệt', 'Tập huấn']),
    publicity: log(['Hội nghị', 'Báo']),
    nurture: log(['Tinh thần']),
    honours: log(['Đại hội', 'Hội nghị tuyên dương']),
    replication: count,
    places: fc.subarray(['Xã Cầu Bà', 'Xã Sơn Thái']),
  })
  .map(({ samples, before, given, proposed, replication, places, ...logs }) => {
    const earlier = before && figuresOf(before, []);
    return figuresOf(samples, ['Văn phòng', 'Thanh tra'], {
      ...logs,
      previous: earlier && { registered: earlier.registered, recognised: earlier.recognised },
      awards: [{ award: 'Giấy khen', given: kinds(...given), proposed: kinds(...proposed) }],
      replication: { total: figure(replication), places },
    });
  });

function check(one: AnnualFigures): void {
  const outline = annualOutline({ letterhead, plan, figures: one, prose: [] });
  const sources = new Set(figureSources(one, plan.toYear).map((source) => source.value));
  const printed = [
    ...printedNumbers(outline.blocks),
    ...outline.annexes.flatMap((annex) => printedNumbers(annex.blocks)),
  ];
  for (const number of printed) expect(sources).toContain(number);
}

describe('every number printed', () => {
  it.each([
    ['zero', zero],
    ['small', small],
    ['rich', rich],
  ] as const)('%s: is a figure with its source', (_, one) => check(one));

  it('whatever the figures: is a figure with its source', () => {
    fc.assert(fc.property(figures, check), { numRuns: 150 });
  });

  it('has a label, and the rows it was counted from', () => {
    const sources = figureSources(rich);
    expect(sources.every((source) => source.label.trim() !== '')).toBe(true);
    const total = sources.find((source) => source.label === 'Đăng ký năm 2024: tổng số lượt');
    expect(total).toMatchObject({ value: 7 });
    expect(total?.rows).toHaveLength(7);
    expect(new Set(sources.map((source) => `${source.label}|${source.value}`)).size).toBe(sources.length);
  });

  it('one label never stands for two values', () => {
    fc.assert(
      fc.property(figures, (one) => {
        const labels = figureSources(one).map((source) => source.label);
        expect(new Set(labels).size).toBe(labels.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the sentences', () => {
  it('never put a zero before a noun', () => {
    fc.assert(
      fc.property(figures, (one) => {
        const { blocks } = annualOutline({ letterhead, plan, figures: one, prose: [] });
        for (const block of blocks) {
          if (block.type === 'paragraph')
            expect(block.text).not.toMatch(/(?<![\d.])0+ (?:tập thể|cá nhân|hộ|lượt|đơn vị|văn bản|nơi)/);
        }
      }),
      { numRuns: 100 },
    );
  });
});
