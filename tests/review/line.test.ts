import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOfLines, describedBy, type ReviewLine } from '../../src/review/line';
import type { Registration } from '../../src/register/registration';
import { registration } from '../builders/registration';

const HOA = registration({ code: 'DH-2024-0001', name: 'Nguyễn Thị Hoa' });
const MAI = registration({ code: 'DH-2024-0002', name: 'Trần Thị Mai' });

function line(row: number, one: Registration, said: Partial<ReviewLine> = {}): ReviewLine {
  return { row, code: '', ...describedBy(one), ...said };
}

describe('a line of Bình xét without its code', () => {
  it('gets the code of the one registration that fits all it says', () => {
    expect([...codesOfLines([line(5, MAI), line(6, HOA)], [HOA, MAI])]).toEqual([
      [5, MAI.code],
      [6, HOA.code],
    ]);
  });
  it('does so with less than all, as long as one alone fits', () => {
    expect([...codesOfLines([line(5, HOA, { year: '', kind: '', field: '' })], [HOA, MAI])]).toEqual([
      [5, HOA.code],
    ]);
  });
  it.each<[string, ReviewLine[], Registration[]]>([
    ['the name is gone too', [line(5, HOA, { name: '' })], [HOA]],
    ['it says something else of the year', [line(5, HOA, { year: '2021' })], [HOA]],
    ['two registrations fit', [line(5, HOA)], [HOA, { ...HOA, code: 'DH-2024-0009' }]],
    ['two lines fit the same', [line(5, HOA), line(6, HOA)], [HOA]],
    ['the one that fits has a line already', [line(5, HOA), line(6, HOA, { code: HOA.code })], [HOA]],
    ['the one that fits has no code', [line(5, HOA)], [{ ...HOA, code: '' }]],
  ])('is left alone where %s', (_, lines, registrations) => {
    expect(codesOfLines(lines, registrations).size).toBe(0);
  });
  it('never gives one code to two lines, nor one that stands on a line', () => {
    const all = [HOA, MAI, { ...HOA, code: 'DH-2024-0003', name: 'Hoa' }];
    const anyLine = fc.record({
      of: fc.nat(2),
      hasCode: fc.boolean(),
      blank: fc.subarray(['year', 'department', 'name', 'kind', 'field'] as const),
    });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), (said) => {
        const lines = said.map(({ of, hasCode, blank }, at) => {
          const one = all[of] ?? HOA;
          const empty = Object.fromEntries(blank.map((part) => [part, '']));
          return line(5 + at, one, { ...empty, code: hasCode ? one.code : '' });
        });
        const given = [...codesOfLines(lines, all).values()];
        const standing = lines.map(({ code }) => code);
        return new Set(given).size === given.length && given.every((code) => !standing.includes(code));
      }),
      { seed: 7 },
    );
  });
});
