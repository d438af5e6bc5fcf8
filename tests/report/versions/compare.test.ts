import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualFigures } from '../../../src/figures/annual';
import { assess, type Assessment } from '../../../src/figures/assess';
import type { BookRecords } from '../../../src/figures/records';
import { rowNames } from '../../../src/figures/row-names';
import type { RowPlace } from '../../../src/register/registration';
import { figureSources } from '../../../src/report/annual-outline';
import type { FigureSource } from '../../../src/report/ledger';
import { compareFigures } from '../../../src/report/versions/compare';
import {
  keepFigures,
  type KeptFigure,
  placesByKey,
  readFigures,
  writeFigures,
} from '../../../src/report/versions/kept-figures';
import { bookOf, type MeantBook, meantBook, PERIOD } from '../../figures/naive-book';

const TODAY = { year: 2026, month: 11, day: 23 };

function judged(records: BookRecords): Assessment {
  return assess(records, TODAY);
}

function sourcesOf(assessment: Assessment, year: number): FigureSource[] {
  const asOf = { year: 2025, month: 12, day: 31 };
  return figureSources(annualFigures(assessment, year, asOf), PERIOD.to);
}

const kept = (label: string, value: number, ...keys: readonly string[]): KeptFigure => ({
  label,
  value,
  rows: keys.map((key, at) => ({ key, tab: 'T', row: 5 + at, code: key, words: key })),
});

describe('comparing two versions, figure by figure', () => {
  it('moved, appeared, vanished, unchanged', () => {
    const older = [kept('A', 2, 'x', 'y'), kept('B', 1, 'x'), kept('C', 1, 'z')];
    const newer = [kept('A', 1, 'y'), kept('C', 1, 'z'), kept('D', 1, 'w')];
    const { moved, appeared, vanished, unchanged } = compareFigures(older, newer);
    expect(moved.map(({ label, before, after }) => [label, before, after])).toEqual([['A', 2, 1]]);
    expect(moved[0]?.gone.map(({ key }) => key)).toEqual(['x']);
    expect(moved[0]?.added).toEqual([]);
    expect(appeared.map(({ label, before, after }) => [label, before, after])).toEqual([['D', null, 1]]);
    expect(vanished.map(({ label, before, after }) => [label, before, after])).toEqual([['B', 1, null]]);
    expect(vanished[0]?.gone.map(({ key }) => key)).toEqual(['x']);
    expect(unchanged).toBe(1);
  });

  it('the same value made by other rows is a move, too', () => {
    const { moved } = compareFigures([kept('A', 1, 'x')], [kept('A', 1, 'y')]);
    expect(moved.map(({ added, gone }) => [added[0]?.key, gone[0]?.key])).toEqual([['y', 'x']]);
  });

  it('of one label printed with two values, equal values belong together', () => {
    const older = [kept('A', 2, 'x', 'y'), kept('A', 3)];
    const { moved, appeared, vanished, unchanged } = compareFigures(older, [kept('A', 3), kept('A', 5)]);
    expect(moved.map(({ before, after }) => [before, after])).toEqual([[2, 5]]);
    expect([appeared, vanished, unchanged]).toEqual([[], [], 1]);
  });
});

describe('rows are known again wherever they stand', () => {
  it('two rows of the same words are two rows, whichever the report cites', () => {
    const names = new Map([5, 6].map((row) => [`T\n${row}`, { code: '', words: 'Báo, đài', own: false }]));
    const one = keepFigures([{ label: 'A', value: 1, rows: [{ tab: 'T', row: 6 }] }], names);
    const both = keepFigures(
      [{ label: 'A', value: 2, rows: [5, 6].map((row) => ({ tab: 'T', row })) }],
      names,
    );
    const [change] = compareFigures(one, both).moved;
    expect(change?.added.map(({ row }) => row)).toEqual([5]);
    expect(change?.gone).toEqual([]);
  });

  it('a text that is damaged is nothing', () => {
    expect(readFigures('{')).toBeNull();
    expect(readFigures('{"rows":[]}')).toBeNull();
  });
});

/** Edits that change what counts but not what a row is called: its flaw, its status, its vote, its award's state. */
function edited({ rows, subtract }: MeantBook, from: MeantBook, touched: ReadonlySet<number>): MeantBook {
  return {
    subtract,
    rows: rows.map((one, at) => {
      const other = from.rows[at % from.rows.length];
      if (!touched.has(at) || !other) return one;
      const { status, journal, vote } = other;
      const flaw = other.flaw === NAMELESS ? null : other.flaw;
      return { ...one, status, journal, vote, flaw };
    }),
  };
}

/** The flaw of `naive-book` that takes a row's name away, and with it the words of the rows about it. */
const NAMELESS = 1;

function named(book: MeantBook): MeantBook {
  return {
    ...book,
    rows: book.rows.map((one) => ({ ...one, coded: true, flaw: one.flaw === NAMELESS ? null : one.flaw })),
  };
}

/** Every row of every tab stands elsewhere. */
function moved(records: BookRecords, count: number): BookRecords {
  const each = <Row extends { readonly place: RowPlace }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, place: turned(row.place, count) }));
  const { registrations, candidates, awards, logs } = records;
  return {
    ...records,
    registrations: each(registrations),
    candidates: each(candidates),
    awards: each(awards),
    logs: {
      nurture: each(logs.nurture),
      replication: each(logs.replication),
      publicity: each(logs.publicity),
      honours: each(logs.honours),
      direction: each(logs.direction),
    },
  };
}

const turned = ({ tab, row }: RowPlace, count: number): RowPlace => ({
  tab,
  row: 5 + (count - 1) - (row - 5),
});
const at = ({ tab, row }: RowPlace): string => `${tab}!${row}`;

describe('after random edits, in a book whose rows were all moved', () => {
  const run = fc.record({
    book: meantBook.map(named),
    other: meantBook,
    every: fc.integer({ min: 1, max: 40 }),
    year: fc.integer({ min: 2022, max: 2025 }),
  });

  it('the figures that moved are those whose recount differs, with exactly the rows added and gone', () => {
    fc.assert(
      fc.property(run, ({ book, other, every, year }) => {
        const touched = new Set(book.rows.map((_, index) => index).filter((index) => index % every === 0));
        const records = bookOf(edited(book, other, touched));
        const count = book.rows.length;
        const before = judged(bookOf(book));
        const after = judged(moved(records, count));
        const older = sourcesOf(before, year);
        // The clerk compares where the rows stood before they were moved.
        const newer = sourcesOf(after, year).map((one) => ({
          ...one,
          rows: one.rows.map((place) => turned(place, count)),
        }));
        const names = rowNames(after);
        const result = compareFigures(
          keepFigures(older, rowNames(before)),
          keepFigures(sourcesOf(after, year), names),
        );
        const once = (list: readonly FigureSource[], label: string): FigureSource | null =>
          list.filter((one) => one.label === label).length === 1
            ? (list.find((one) => one.label === label) ?? null)
            : null;
        for (const { label, value, rows } of older) {
          const now = once(newer, label);
          if (!once(older, label) || !now) continue;
          const [left, right] = [new Set(rows.map(at)), new Set(now.rows.map(at))];
          const added = [...right].filter((one) => !left.has(one)).sort();
          const gone = [...left].filter((one) => !right.has(one)).sort();
          const told = result.moved.find((one) => one.label === label);
          expect(told !== undefined, label).toBe(value !== now.value || added.length + gone.length > 0);
          if (!told) continue;
          expect(told.added.map((row) => at(turned(row, count))).sort()).toEqual(added);
          expect(told.gone.map(at).sort()).toEqual(gone);
        }
        const printed = (list: readonly FigureSource[]): Set<string> =>
          new Set(list.map(({ label }) => label));
        const labels = [printed(older), printed(newer)] as const;
        for (const { label } of newer)
          if (!labels[0].has(label)) expect(result.appeared.map((one) => one.label)).toContain(label);
        for (const { label } of older)
          if (!labels[1].has(label)) expect(result.vanished.map((one) => one.label)).toContain(label);
        const { moved: all, appeared, unchanged } = result;
        expect(all.length + appeared.length + unchanged).toBe(newer.length);
      }),
      { numRuns: 25 },
    );
  });

  it('figures read back as they were written, and every row of them is found where it stands', () => {
    fc.assert(
      fc.property(run, ({ book, year }) => {
        const assessment = judged(bookOf(book));
        const names = rowNames(assessment);
        const figures = keepFigures(sourcesOf(assessment, year), names);
        expect(readFigures(writeFigures(figures))).toEqual(figures);
        const places = placesByKey(names);
        for (const { rows } of figures)
          for (const { key, tab, row } of rows) expect(places.get(key)).toEqual({ tab, row });
      }),
      { numRuns: 20 },
    );
  });
});
