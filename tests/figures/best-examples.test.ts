import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { BEST_OF_A_KIND } from '../../src/figures/best-examples';
import { periodFigures } from '../../src/figures/period';
import type { BestExample } from '../../src/figures/period-figures';
import { day } from '../builders/day';
import { award, candidate, logged, records, type Said } from '../builders/records';
import { registration } from '../builders/registration';

/** Somebody recognised in the given years; `row` tells the codes apart. */
function recognised(name: string, row: number, ...years: readonly number[]): Said {
  const codes = years.map((year) => codeOf(year, row));
  return {
    registrations: years.map((year, at) =>
      registration({
        name,
        year,
        code: codes[at] ?? '',
        row: row + at * 100,
        results: `Việc của năm ${year}`,
      }),
    ),
    candidates: years.map((year, at) =>
      candidate(codes[at] ?? '', {
        decided: `20/12/${year}`,
        decisionNumber: `${year}/QĐ`,
        row: row + at * 100,
      }),
    ),
  };
}

const codeOf = (year: number, row: number): string => `DH-${year}-${String(row).padStart(4, '0')}`;

function bestOf(people: readonly Said[], more: Said = {}): readonly BestExample[] {
  const said: Said = {
    registrations: people.flatMap((one) => one.registrations ?? []),
    candidates: people.flatMap((one) => one.candidates ?? []),
    ...more,
  };
  const asOf = day('31/03/2025');
  return periodFigures(assess(records(said), asOf), 'final', 2025, asOf).best;
}

const replicated = (code: string, row: number, on = '01/02/2024') =>
  logged(on, { codes: [code], place: { tab: 'Nhân rộng', row }, where: 'Xã Cầu Bà' });

describe('the best examples', () => {
  it('more years go before more spreading', () => {
    const best = bestOf([recognised('Trần Văn An', 5, 2023), recognised('Lê Thị Yến', 6, 2022, 2023)], {
      logs: { replication: [replicated(codeOf(2023, 5), 5), replicated(codeOf(2023, 5), 6)] },
    });
    expect(best.map(({ name, years }) => [name, years])).toEqual([
      ['Lê Thị Yến', [2022, 2023]],
      ['Trần Văn An', [2023]],
    ]);
  });

  it('of equal years, replication and publicity together decide', () => {
    const best = bestOf([recognised('Trần Văn An', 5, 2023), recognised('Lê Thị Yến', 6, 2023)], {
      logs: {
        replication: [replicated(codeOf(2023, 5), 5)],
        publicity: [replicated(codeOf(2023, 6), 5), replicated(codeOf(2023, 6), 6)],
      },
    });
    expect(best.map(({ name }) => name)).toEqual(['Lê Thị Yến', 'Trần Văn An']);
    expect(best[0]).toMatchObject({ publicised: { value: 2 }, replicated: { value: 0 } });
  });

  it('of equal figures, the order of names: given name first', () => {
    const best = bestOf([
      recognised('Trần Văn Ước', 5, 2023),
      recognised('Vũ Đình An', 6, 2023),
      recognised('Lê Thị Đào', 7, 2023),
    ]);
    expect(best.map(({ name }) => name)).toEqual(['Vũ Đình An', 'Lê Thị Đào', 'Trần Văn Ước']);
  });

  it('two registrations of one year are one year; what was logged after the day, or ended before it, is none', () => {
    const once = recognised('Trần Văn An', 5, 2023);
    const again = {
      registrations: [
        registration({
          name: 'Trần Văn An',
          year: 2023,
          code: 'DH-2023-0050',
          row: 50,
          field: 'Văn hóa công sở',
        }),
      ],
      candidates: [candidate('DH-2023-0050', { decided: '21/12/2023', row: 50 })],
    };
    const gone = recognised('Lê Thị Yến', 6, 2023);
    const best = bestOf(
      [
        once,
        again,
        {
          ...gone,
          candidates: [candidate(codeOf(2023, 6), { decided: '20/12/2023', ended: '31/03/2025', row: 6 })],
        },
      ],
      { logs: { replication: [replicated(codeOf(2023, 5), 5, '01/04/2025')] } },
    );
    expect(best).toHaveLength(1);
    expect(best[0]).toMatchObject({ years: [2023], recognisedYears: { value: 1 }, replicated: { value: 0 } });
    expect(best[0]?.fields.map(({ name }) => name)).toEqual(['Học tập và làm theo Bác', 'Văn hóa công sở']);
    expect(best[0]?.decisions.map(({ number }) => number)).toEqual(['2023/QĐ', '12/QĐ-BDT']);
  });

  it('a decision that names two years of a person stands once; awards given are told, proposed and refused ones not', () => {
    const [best] = bestOf([recognised('Trần Văn An', 5, 2022, 2023)], {
      awards: [
        award(codeOf(2022, 5), { decisionDate: day('25/12/2022') }),
        award(codeOf(2023, 5), { state: 'Đề nghị', award: 'Bằng khen' }),
        award(codeOf(2023, 5), { state: 'Không được khen', award: 'Cờ' }),
        award(codeOf(2023, 5), { award: 'Kỷ niệm chương', decisionDate: day('01/04/2025') }),
      ],
    });
    expect(best?.awards).toEqual([{ award: 'Giấy khen', year: 2022 }]);
    expect(best?.deeds.map(({ results }) => results)).toEqual(['Việc của năm 2022', 'Việc của năm 2023']);
  });

  it('no more than so many of a kind', () => {
    const many = Array.from({ length: BEST_OF_A_KIND + 2 }, (_, at) =>
      recognised(`Trần Văn A${'abcdefg'[at] ?? ''}`, 5 + at, 2023),
    );
    expect(bestOf(many)).toHaveLength(BEST_OF_A_KIND);
    expect(bestOf([])).toEqual([]);
  });
});
