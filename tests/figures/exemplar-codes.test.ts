import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { exemplarCodes } from '../../src/figures/exemplar-codes';
import { day } from '../builders/day';
import { records, type Said } from '../builders/records';
import { rows, type TypedRegistration } from '../builders/registration';

/** Registration code (or name, without one) → exemplar code. */
function codes(
  typed: readonly TypedRegistration[],
  before: ReadonlyMap<string, string> = new Map(),
  said: Said = {},
): Map<string, string> {
  const assessment = assess(records({ registrations: rows(...typed), ...said }), day('31/12/2024'));
  const given = exemplarCodes(assessment, before);
  return new Map([...given].map(([one, code]) => [one.code === '' ? one.name : one.code, code]));
}

const hoa = (code: string, year = 2024): TypedRegistration => ({ code, year });
const duc = (code: string, year = 2024): TypedRegistration => ({ code, year, name: 'Trần Văn Đức' });

describe('workbook.md, Identity: Mã điển hình (DT-0012)', () => {
  it('is one over years, in the order of the registrations’ codes', () => {
    expect([...codes([duc('DH-2024-0002'), hoa('DH-2024-0001'), hoa('DH-2022-0009', 2022)])]).toEqual([
      ['DH-2024-0002', 'DT-0002'],
      ['DH-2024-0001', 'DT-0001'],
      ['DH-2022-0009', 'DT-0001'],
    ]);
  });
  it('is given to no one who has no registration with a code, and shown on the drafts of one who has', () => {
    expect([...codes([hoa(''), duc('DH-2024-0001')])]).toEqual([['DH-2024-0001', 'DT-0001']]);
    expect([...codes([hoa('', 2025), hoa('DH-2024-0001')])]).toEqual([
      ['Nguyễn Thị Hoa', 'DT-0001'],
      ['DH-2024-0001', 'DT-0001'],
    ]);
  });
  it('is kept though an older registration turns up, and the next follow the highest', () => {
    const before = new Map([['DH-2024-0002', 'DT-0041']]);
    expect([...codes([hoa('DH-2022-0001', 2022), duc('DH-2024-0002')], before)]).toEqual([
      ['DH-2022-0001', 'DT-0042'],
      ['DH-2024-0002', 'DT-0041'],
    ]);
  });
  it('becomes one where the Office says Một người', () => {
    const typed = [hoa('A'), { ...hoa('B'), department: 'Thanh tra' }];
    const before = codes(typed);
    expect(new Set(before.values()).size).toBe(2);
    const verdicts = [{ code: 'A', otherCode: 'B', same: true }];
    expect([...codes(typed, before, { verdicts }).values()]).toEqual(['DT-0001', 'DT-0001']);
  });
  it('becomes two where the Office says Khác người after one was given', () => {
    const typed = [hoa('A', 2023), hoa('B')];
    const before = codes(typed);
    expect([...before.values()]).toEqual(['DT-0001', 'DT-0001']);
    const verdicts = [{ code: 'A', otherCode: 'B', same: false }];
    expect([...codes(typed, before, { verdicts }).values()]).toEqual(['DT-0001', 'DT-0002']);
  });
});

describe('workbook.md, Identity: codes hold still when rows are added', () => {
  const typed = fc.record({
    name: fc.constantFrom('Nguyễn Thị Hoa', 'Trần Văn Đức', 'Lê Hoàng Ân', 'Cao Thị Bích'),
    kind: fc.constantFrom('Cá nhân', 'Tập thể'),
    department: fc.constantFrom('Văn phòng', 'Thanh tra'),
    year: fc.integer({ min: 2022, max: 2025 }),
    number: fc.nat(9999),
  });
  const list = fc.uniqueArray(typed, { minLength: 1, maxLength: 25, selector: (one) => one.number });
  it('one code an exemplar, one exemplar a code, and none ever changes', () => {
    fc.assert(
      fc.property(list, fc.nat(25), fc.boolean(), (all, cut, inFront) => {
        const coded = all.map((one) => ({
          ...one,
          code: `DH-${one.year}-${String(one.number).padStart(4, '0')}`,
        }));
        const old = coded.slice(0, cut);
        const added = coded.slice(cut);
        const first = codes(old);
        const second = codes(inFront ? [...added, ...old] : [...old, ...added], first);
        for (const [code, exemplar] of first) expect(second.get(code)).toBe(exemplar);
        const whoHas = new Map<string, string>();
        for (const one of coded) {
          const who = `${one.kind} ${one.name} ${one.kind === 'Cá nhân' ? one.department : ''}`;
          const exemplar = second.get(one.code) ?? '';
          expect(exemplar).toMatch(/^DT-\d{4}$/);
          expect(whoHas.get(exemplar) ?? who).toBe(who);
          whoHas.set(exemplar, who);
        }
        expect(whoHas.size).toBe(new Set(whoHas.values()).size);
      }),
    );
  });
});
