import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualFigures } from '../../src/figures/annual';
import type { AnnualFigures, CountTable } from '../../src/figures/annual-figures';
import { assess } from '../../src/figures/assess';
import type { Figure } from '../../src/figures/figure';
import type { BookRecords } from '../../src/figures/records';
import { lastDayOfYear } from '../../src/lang/calendar';
import { KINDS } from '../../src/plan/field';
import { bookOf, DEPARTMENTS, FIELDS, meantBook, type MeantBook, TARGETS } from './naive-book';
import { hasPrevious, listed, naiveRows, naiveTable, naiveTarget, shown } from './naive-count';

const year = fc.integer({ min: 2021, max: 2025 });
/** No shrinking: to halve a book of hundreds of rows again and again takes minutes. */
const RUNS = { numRuns: 36, endOnFailure: true };

function figuresOf(book: BookRecords, of: number): AnnualFigures {
  return annualFigures(assess(book, lastDayOfYear(of)), of, lastDayOfYear(of));
}

/** A figure with its rows, each said once: no row may stand behind it twice. */
function plain({ value, rows }: Figure): string {
  return shown(
    value,
    rows.map((place) => `${place.tab}!${place.row}`),
  );
}

function plainTable(table: CountTable): Record<string, string> {
  const flat: Record<string, string> = { total: plain(table.total) };
  for (const kind of KINDS) {
    flat[kind] = plain(table.byKind[kind]);
    for (const one of table.byField) flat[`${one.field.name} ${kind}`] = plain(one.byKind[kind]);
  }
  return flat;
}

function everyFigure(figures: AnnualFigures): Figure[] {
  const tables = [figures.registered, figures.recognised, figures.awaitingDecision];
  if (figures.previous) tables.push(figures.previous.registered, figures.previous.recognised);
  return [
    ...tables.flatMap((table) => [
      table.total,
      ...Object.values(table.byKind),
      ...table.byField.flatMap((one) => Object.values(one.byKind)),
    ]),
    ...figures.departments.flatMap((one) => [one.registered, one.recognised]),
    ...figures.targets.flatMap((one) => [one.registered, one.recognised, one.awaitingDecision]),
    ...figures.awards.flatMap((one) => [...Object.values(one.given), ...Object.values(one.proposed)]),
    ...figures.publicity.map((one) => one.figure),
  ];
}

describe('the books that are tried', () => {
  it('hold enough of everything that makes a row count or not', () => {
    const books = fc.sample(meantBook, { numRuns: 12, seed: 87 });
    const year = 2024;
    const all = books.flatMap((book) => book.rows);
    const rows = books.flatMap((book) => naiveRows(book, year));
    const enough = (what: string, count: number): void => expect(count, what).toBeGreaterThan(20);
    enough('flawed', all.filter((one) => one.flaw !== null).length);
    enough('without a code', all.filter((one) => !one.coded).length);
    enough('registered', rows.filter((one) => one.registered).length);
    enough('not registered', rows.filter((one) => !one.registered).length);
    enough('recognised', rows.filter((one) => one.recognised).length);
    enough('waiting', rows.filter((one) => one.awaiting).length);
    enough('awarded', rows.filter((one) => one.awarded !== null).length);
    enough('ended', rows.filter((one) => (one.vote?.ended ?? year + 1) <= year).length);
  });
});

describe('workbook.md, What counts: every figure is what a person counts by hand (books of 200–400 rows)', () => {
  it('the tables of the year and of the year before, row for row', () => {
    fc.assert(
      fc.property(meantBook, year, (book, of) => {
        const figures = figuresOf(bookOf(book), of);
        const inScope = naiveRows(book, of);
        const own = inScope.filter((one) => one.year === of);
        const expected = (rows: typeof own, word: 'registered' | 'recognised' | 'awaiting', in_: number) =>
          naiveTable(
            rows.filter((one) => one[word]),
            in_,
          );
        expect(plainTable(figures.registered)).toEqual(expected(own, 'registered', of));
        expect(plainTable(figures.recognised)).toEqual(expected(own, 'recognised', of));
        expect(plainTable(figures.awaitingDecision)).toEqual(expected(own, 'awaiting', of));
        const before = inScope.filter((one) => one.year === of - 1);
        expect(figures.previous && plainTable(figures.previous.registered)).toEqual(
          hasPrevious(of) ? expected(before, 'registered', of - 1) : null,
        );
        expect(figures.previous && plainTable(figures.previous.recognised)).toEqual(
          hasPrevious(of) ? expected(before, 'recognised', of - 1) : null,
        );
      }),
      RUNS,
    );
  });

  it('targets: each exemplar once over the period or the year, and Tình trạng', () => {
    fc.assert(
      fc.property(meantBook, year, (book, of) => {
        const inScope = naiveRows(book, of);
        const figures = figuresOf(bookOf(book), of);
        expect(
          figures.targets.map((one) => ({
            registered: plain(one.registered),
            recognised: plain(one.recognised),
            awaiting: plain(one.awaitingDecision),
            missing: one.missing,
            status: one.status,
          })),
        ).toEqual(
          TARGETS.map((target) =>
            naiveTarget(
              inScope,
              {
                field: FIELDS.indexOf(target.field),
                kind: target.kind,
                yearly: target.scope === 'year',
                minimum: target.minimum,
              },
              of,
            ),
          ),
        );
      }),
      RUNS,
    );
  });

  it('departments, awards and logs', () => {
    fc.assert(
      fc.property(meantBook, year, (book, of) => {
        const figures = figuresOf(bookOf(book), of);
        const own = naiveRows(book, of).filter((one) => one.year === of);
        expect(
          figures.departments.map((one) => [one.name, plain(one.registered), plain(one.recognised)]),
        ).toEqual(
          DEPARTMENTS.map((name) => {
            const ours = own.filter((one) => one.departmentName === name);
            return [
              name,
              listed(ours.filter((one) => one.registered)),
              listed(ours.filter((one) => one.recognised)),
            ];
          }),
        );
        const awarded = own.filter((one) => one.coded && one.awarded !== null);
        const naming = (name: string, state: string, kind: string): number =>
          awarded.filter((one) => one.awarded?.[0] === name && one.awarded[1] === state && one.kind === kind)
            .length;
        for (const { award, given, proposed } of figures.awards) {
          for (const kind of KINDS) {
            expect(given[kind].value).toBe(naming(award, 'Đã khen thưởng', kind));
            expect(proposed[kind].value).toBe(naming(award, 'Đề nghị', kind));
          }
        }
        expect(figures.commendationLines).toHaveLength(awarded.length);
        for (const { label, figure } of figures.publicity) {
          const meant = book.rows.filter((one) => one.year === of && one.warned === (label === 'Báo, đài'));
          expect(figure.value).toBe(meant.length);
        }
      }),
      RUNS,
    );
  });
});

describe('workbook.md, Nguồn số liệu: the rows behind a figure', () => {
  it('exist, stand there once, and are as many as the figure, or more where one exemplar has several', () => {
    fc.assert(
      fc.property(meantBook, year, (book, of) => {
        const records = bookOf(book);
        const standing = new Set(
          [...records.registrations, ...records.awards, ...records.logs.publicity].map(
            ({ place }) => `${place.tab}!${place.row}`,
          ),
        );
        const figures = figuresOf(records, of);
        const targets = new Set(
          figures.targets.flatMap((one) => [one.registered, one.recognised, one.awaitingDecision]),
        );
        for (const figure of everyFigure(figures)) {
          const places = figure.rows.map(({ tab, row }) => `${tab}!${row}`);
          expect(new Set(places).size).toBe(places.length);
          for (const place of places) expect(standing.has(place), place).toBe(true);
          if (targets.has(figure)) expect(places.length).toBeGreaterThanOrEqual(figure.value);
          else expect(places.length).toBe(figure.value);
        }
        expect(figures.registeredLines.map((one) => one.place)).toEqual(figures.registered.total.rows);
        expect(figures.recognisedLines.map((one) => one.place)).toEqual(figures.recognised.total.rows);
      }),
      RUNS,
    );
  });
});

describe('workbook.md, What counts: figures hold together', () => {
  it('kinds add up to the total, fields to the kind, departments to the total', () => {
    const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
    fc.assert(
      fc.property(meantBook, year, (book, of) => {
        const figures = figuresOf(bookOf(book), of);
        for (const table of [figures.registered, figures.recognised, figures.awaitingDecision]) {
          expect(sum(KINDS.map((kind) => table.byKind[kind].value))).toBe(table.total.value);
          for (const kind of KINDS) {
            expect(sum(table.byField.map((one) => one.byKind[kind].value))).toBe(table.byKind[kind].value);
          }
        }
        expect(sum(figures.departments.map((one) => one.registered.value))).toBe(
          figures.registered.total.value,
        );
        expect(sum(figures.departments.map((one) => one.recognised.value))).toBe(
          figures.recognised.total.value,
        );
      }),
      RUNS,
    );
  });

  it('the order of rows changes no figure and no list', () => {
    const shuffled = meantBook.chain((book) =>
      fc.tuple(
        fc.constant(book),
        fc.shuffledSubarray(
          book.rows.map((_, at) => at),
          { minLength: book.rows.length, maxLength: book.rows.length },
        ),
      ),
    );
    const said = (book: MeantBook, of: number, order?: readonly number[]) => {
      const figures = figuresOf(bookOf(book, order), of);
      const labels = (list: AnnualFigures['publicity']) =>
        list.map((one) => `${one.label} ${plain(one.figure)}`).sort();
      return {
        tables: [figures.registered, figures.recognised, figures.awaitingDecision].map(plainTable),
        targets: figures.targets.map((one) => [
          plain(one.registered),
          plain(one.recognised),
          one.missing,
          one.status,
        ]),
        departments: figures.departments.map((one) => [
          one.name,
          plain(one.registered),
          plain(one.recognised),
        ]),
        registered: figures.registeredLines,
        recognised: figures.recognisedLines,
        commended: figures.commendationLines,
        publicity: labels(figures.publicity),
      };
    };
    fc.assert(
      fc.property(shuffled, year, ([book, order], of) => {
        expect(said(book, of, order)).toEqual(said(book, of));
      }),
      RUNS,
    );
  });
});
