import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, placeKey } from '../../src/figures/assess';
import { exemplarHistory, findExemplars, historyAgain } from '../../src/figures/exemplar-history';
import { day } from '../builders/day';
import { award, candidate, logged, records, type Said } from '../builders/records';
import { rows } from '../builders/registration';

const REGISTRATIONS = rows(
  { code: 'DH-2023-0001', year: 2023, name: 'Nguyễn Thị Hòa' },
  { code: 'DH-2024-0001', year: 2024, name: 'Bà Nguyễn Thị Hoà', position: 'Phó Trưởng phòng' },
  { code: 'DH-2024-0002', name: 'Nguyễn Thị Hoa' },
  { code: 'DH-2024-0003', name: 'Nguyễn Thị Hòa', department: 'Thanh tra Ban' },
  { code: 'DH-2024-0004', name: 'Tổ Đón tiếp, Trả kết quả', kind: 'Tập thể' },
  { name: '', content: 'Mới bắt đầu ghi', status: 'Đang soạn' },
);
const EXEMPLARS = new Map([
  ['DH-2023-0001', 'DT-0001'],
  ['DH-2024-0001', 'DT-0001'],
  ['DH-2024-0002', 'DT-0002'],
]);

function bookOf(said: Said = {}): ReturnType<typeof assess> {
  return assess(records({ registrations: REGISTRATIONS, ...said }), day('01/06/2025'));
}

describe('whom a person means', () => {
  const found = (query: string, said: Said = {}): string[] =>
    findExemplars(bookOf(said), EXEMPLARS, query).map(({ name, codes }) => `${name}: ${codes.join(' ')}`);
  const [HOA_A, HOA, HOA_B, TEAM] = [
    'Bà Nguyễn Thị Hoà: DH-2023-0001 DH-2024-0001',
    'Nguyễn Thị Hoa: DH-2024-0002',
    'Nguyễn Thị Hòa: DH-2024-0003',
    'Tổ Đón tiếp, Trả kết quả: DH-2024-0004',
  ];

  it.each<[string, string[]]>([
    ['thị hòa', [HOA_A, HOA_B]],
    ['Nguyễn Thị Hoa', [HOA]],
    ['bà nguyễn thị hoa', [HOA]],
    // Without marks only where nobody is found with them.
    ['thi hoa', [HOA_A, HOA, HOA_B]],
    ['don tiep', [TEAM]],
    ['DH-2023-0001', [HOA_A]],
    ['dh-2024-0002', [HOA]],
    ['2024-0003', [HOA_B]],
    ['DT-0001', [HOA_A]],
    ['DH-2024-0004 · Tổ Đón tiếp, Trả kết quả · Phòng Chính sách', [TEAM]],
    ['DH-2024-0002, DH-2024-0003', [HOA, HOA_B]],
    ['Trần', []],
    ['', []],
  ])('%j', (query, names) => {
    expect([...found(query)].sort()).toEqual([...names].sort());
  });

  it('follows Trùng tên: one person of two departments, or two of one name', () => {
    const same = { code: 'DH-2024-0001', otherCode: 'DH-2024-0003', same: true };
    expect(found('DH-2024-0003', { verdicts: [same] })).toEqual([
      'Nguyễn Thị Hòa: DH-2023-0001 DH-2024-0001 DH-2024-0003',
    ]);
    const other = { code: 'DH-2023-0001', otherCode: 'DH-2024-0001', same: false };
    expect(found('DH-2023-0001', { verdicts: [other] })).toEqual(['Nguyễn Thị Hòa: DH-2023-0001']);
  });
});

describe('the history of an exemplar', () => {
  const historyOf = (code: string, said: Said): NonNullable<ReturnType<typeof exemplarHistory>> => {
    const book = bookOf(said);
    const [found] = findExemplars(book, EXEMPLARS, code);
    const history = found ? exemplarHistory(book, EXEMPLARS, found.identity) : null;
    if (!history) throw new Error(`Nobody is ${code}`);
    return history;
  };

  it('goes over the years, each part by its days', () => {
    const history = historyOf('DT-0001', {
      candidates: [candidate('DH-2023-0001'), candidate('DH-2024-0002'), candidate('DH-2024-0001')],
      awards: [
        award('DH-2024-0001', { place: { tab: 'Khen thưởng', row: 5 } }),
        award('DT-0001', { place: { tab: 'Khen thưởng', row: 6 }, decisionDate: day('01/01/2024') }),
        award('DT-0002', { place: { tab: 'Khen thưởng', row: 7 } }),
      ],
      logs: {
        nurture: [
          logged('', { codes: ['DH-2024-0001'] }),
          logged('05/05/2024', { codes: ['DH-2024-0001'] }),
          logged('05/05/2023', { codes: ['DH-2023-0001'] }),
          logged('06/05/2023', { codes: ['DH-2024-0002'] }),
        ],
      },
    });
    expect(history).toMatchObject({
      name: 'Bà Nguyễn Thị Hoà',
      exemplarCode: 'DT-0001',
      position: 'Phó Trưởng phòng',
      years: [2023, 2024],
      departments: ['Phòng Chính sách'],
    });
    expect(history.registrations.map(({ code }) => code)).toEqual(['DH-2023-0001', 'DH-2024-0001']);
    expect(history.reviews.map(({ registration }) => registration.year)).toEqual([2023, 2024]);
    expect(history.awards.map(({ award: one }) => one.place.row)).toEqual([6, 5]);
    expect(history.nurture.map(({ dateTyped }) => dateTyped)).toEqual(['05/05/2023', '05/05/2024', '']);
  });

  it('is nobody’s where nobody has that identity', () => {
    expect(exemplarHistory(bookOf(), EXEMPLARS, 'không ai')).toBeNull();
  });

  it('has every row of the logs that names one of its codes exactly once, and no other', () => {
    const code = fc.constantFrom('DH-2023-0001', 'DH-2024-0001', 'DH-2024-0002', 'DH-2024-0003', 'X');
    const row = fc.tuple(fc.array(code, { maxLength: 3 }), fc.constantFrom('', '01/01/2024', '02/01/2024'));
    const log = fc.array(row, { maxLength: 8 });
    const verdict = fc.record({ code, otherCode: code, same: fc.boolean() });
    fc.assert(
      fc.property(
        fc.tuple(log, log, log, log),
        fc.array(code, { maxLength: 6 }),
        fc.array(verdict, { maxLength: 2 }),
        (logs, awarded, verdicts) => {
          const rowsOf = (at: number, tab: string) =>
            (logs[at] ?? []).map(([codes, on], index) =>
              logged(on, { codes, place: { tab, row: 5 + index } }),
            );
          const said = {
            nurture: rowsOf(0, 'Bồi dưỡng'),
            replication: rowsOf(1, 'Nhân rộng'),
            publicity: rowsOf(2, 'Tuyên truyền'),
            honours: rowsOf(3, 'Tôn vinh'),
          };
          const awards = awarded.map((one, at) =>
            award(one, { place: { tab: 'Khen thưởng', row: 5 + (at >> 1) } }),
          );
          const book = bookOf({ logs: said, awards, verdicts });
          for (const identity of new Set(book.identities.values())) {
            const history = exemplarHistory(book, EXEMPLARS, identity);
            if (!history) continue;
            const own = new Set(history.codes);
            const named = [
              ...Object.values(said).flat(),
              ...awards.map(({ place, code: one }) => ({ place, codes: [one] })),
            ].filter(({ codes }) => codes.some((one) => own.has(one)));
            const { nurture, replication, publicity, honours } = history;
            const shown = [
              ...[nurture, replication, publicity, honours].flat(),
              ...history.awards.map(({ award: one }) => one),
            ].map(placeKey);
            expect([...shown].sort()).toEqual([...new Set(named.map(placeKey))].sort());
          }
        },
      ),
    );
  });
});

describe('an exemplar chosen in an earlier reading of the book', () => {
  const chosen = (query: string) => {
    const [found] = findExemplars(bookOf(), EXEMPLARS, query);
    if (!found) throw new Error(`Nobody is found by ${query}.`);
    return found;
  };
  const renamed = rows(
    { code: 'DH-2024-0002', name: 'Nguyễn Thị Hoa Mai' },
    { code: 'DH-2024-0003', name: 'Nguyễn Thị Hòa', department: 'Thanh tra Ban' },
  );

  it('is known again by its code, though its name was mended meanwhile', () => {
    const again = historyAgain(bookOf({ registrations: renamed }), EXEMPLARS, chosen('DH-2024-0002'));
    expect(again?.name).toBe('Nguyễn Thị Hoa Mai');
  });

  it('is nobody where its rows are gone', () => {
    expect(historyAgain(bookOf({ registrations: renamed }), EXEMPLARS, chosen('Đón tiếp'))).toBeNull();
  });
});
