import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { BEST_OF_A_KIND } from '../../src/figures/best-examples';
import { periodFigures } from '../../src/figures/period';
import type { PeriodFigures } from '../../src/figures/period-figures';
import type { CalendarDate } from '../../src/lang/calendar';
import { periodFigureSources, periodOutline } from '../../src/report/period/period-outline';
import { letterhead, plan } from '../report/fixtures';
import { numbersPrinted } from '../report/period/printed-numbers';
import { meantBook, type MeantBook } from './naive-book';
import { naiveBest, naivePeriod, periodBook } from './naive-period';

/** A day of any year of the period, the plan's own days among them. */
const asOf = fc.oneof(
  fc.constantFrom<CalendarDate>({ year: 2023, month: 5, day: 31 }, { year: 2025, month: 3, day: 31 }),
  fc.record({
    year: fc.integer({ min: 2021, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
);
const report = fc.constantFrom('mid-term', 'final' as const);
const RUNS = { numRuns: 30, endOnFailure: true };

function figuresOf(book: MeantBook, which: 'mid-term' | 'final', day: CalendarDate): PeriodFigures {
  const year = which === 'final' ? 2025 : day.year;
  return periodFigures(assess(periodBook(book), day), which, year, day);
}

const asNumber = ({ year, month, day }: CalendarDate): number => year * 10000 + month * 100 + day;

describe('every figure of a report on the period is what a person counts by hand (books of 200–400 rows)', () => {
  it('label by label: none is missing in the count, none differs', () => {
    fc.assert(
      fc.property(meantBook, report, asOf, (book, which, day) => {
        const figures = figuresOf(book, which, day);
        const counted = naivePeriod(book, figures.year, asNumber(day));
        const sources = periodFigureSources(figures, 2025).filter(
          ({ label }) => !label.startsWith('Gương tiêu biểu '),
        );
        expect(sources.map(({ label, value }) => [label, value])).toEqual(
          sources.map(({ label }) => [label, counted.get(label)]),
        );
        expect(new Set(sources.map(({ label }) => label)).size).toBe(sources.length);
      }),
      RUNS,
    );
  });

  it('and the outline prints no number that is no such figure', () => {
    fc.assert(
      fc.property(meantBook, report, asOf, (book, which, day) => {
        const figures = figuresOf(book, which, day);
        const outline = periodOutline({ letterhead, plan, figures, prose: [] });
        const known = new Set(periodFigureSources(figures, 2025).map(({ value }) => value));
        for (const number of numbersPrinted(outline)) expect(known).toContain(number);
      }),
      RUNS,
    );
  });

  it('the best examples are those of the most years, then of the most spreading, at most five of a kind', () => {
    fc.assert(
      fc.property(meantBook, report, asOf, (book, which, day) => {
        const figures = figuresOf(book, which, day);
        const all = naiveBest(book, figures.year, asNumber(day));
        for (const kind of ['collective', 'individual', 'household']) {
          const keyOf = (one: { years: number; replicated: number; publicised: number }): number =>
            one.years * 100000 + one.replicated + one.publicised;
          const expected = all
            .filter((one) => one.kind === kind)
            .sort((a, b) => keyOf(b) - keyOf(a))
            .slice(0, BEST_OF_A_KIND);
          const told = figures.best.filter((one) => one.kind === kind);
          expect(
            told.map((one) => [one.recognisedYears.value, one.replicated.value + one.publicised.value]),
          ).toEqual(expected.map((one) => [one.years, one.replicated + one.publicised]));
        }
      }),
      RUNS,
    );
  });

  it('no sentence puts a zero before a noun', () => {
    fc.assert(
      fc.property(meantBook, report, asOf, (book, which, day) => {
        const { blocks } = periodOutline({
          letterhead,
          plan,
          figures: figuresOf(book, which, day),
          prose: [],
        });
        for (const block of blocks)
          if (block.type === 'paragraph')
            expect(block.text).not.toMatch(/(?<![\d.])0+ (?:tập|cá|hộ|lượt|đơn|năm|nơi)/);
      }),
      RUNS,
    );
  });
});
