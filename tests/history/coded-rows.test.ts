import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodeGiver, isCode } from '../../src/history/code-giver';
import { putCodesRight, wordsOf } from '../../src/history/coded-rows';
import { comparisonKey } from '../../src/lang/text';
import type { Registration } from '../../src/register/registration';
import { rows } from '../builders/registration';

const NAMES = ['Nguyễn Thị Hoa', 'Trần Văn Đức', 'Cao Thị Bích', 'Lê Hoàng Ân', 'Mấu Quốc Tiến'];
const CODED = rows(...NAMES.map((name, at) => ({ name, code: `DH-2024-000${at + 1}` })));
const GIVEN = new Map(
  CODED.map((one) => [comparisonKey(one.code), { code: one.code, words: comparisonKey(wordsOf(one)) }]),
);
const isOwn = (code: string): boolean => code.startsWith('MAU-');

function codesByName(registrations: readonly Registration[]): Record<string, string> {
  return Object.fromEntries(registrations.map((one) => [one.name, one.code]));
}

const RIGHT = codesByName(CODED);

describe('every code goes back to its row', () => {
  it('whatever happened to the column: swapped, shifted, cleared, typed over', () => {
    const cell = fc.constantFrom('', 'xyz', ...CODED.map(({ code }) => code));
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 5, maxLength: 5 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        (cells, order) => {
          const typed = order.map((at) => ({ ...(CODED[at] as Registration), code: cells[at] ?? '' }));
          expect(codesByName(putCodesRight(typed, GIVEN, isOwn))).toEqual(RIGHT);
        },
      ),
    );
  });

  it('and to one of two rows that say the same, never to both', () => {
    const twins = rows({ name: 'Nguyễn Thị Hoa', code: '' }, { name: 'Nguyễn Thị Hoa', code: '' });
    const codes = putCodesRight(twins, GIVEN, isOwn).map(({ code }) => code);
    expect(codes).toEqual(['DH-2024-0001', '']);
  });

  it('but a row whose name was mended keeps its code', () => {
    const mended = rows(
      { name: 'Nguyễn Thị Hòa', code: 'DH-2024-0001' },
      { name: 'Trần Văn Đức', code: 'DH-2024-0002' },
    );
    expect(putCodesRight(mended, GIVEN, isOwn).map(({ code }) => code)).toEqual([
      'DH-2024-0001',
      'DH-2024-0002',
    ]);
  });

  it('a copied row takes nobody’s code, and a code of its own is left alone', () => {
    const copied = rows(
      { name: 'Nguyễn Thị Hoa', code: 'DH-2024-0001' },
      { name: 'Người khác', code: 'DH-2024-0001' },
    );
    expect(putCodesRight(copied, GIVEN, isOwn)[0]?.code).toBe('DH-2024-0001');
    const sample = rows({ name: 'Nguyễn Thị Hoa', code: 'MAU-2024-0001' });
    expect(putCodesRight(sample, GIVEN, isOwn)[0]?.code).toBe('MAU-2024-0001');
  });
});

describe('new codes', () => {
  it('follow the highest that was ever given in their year', () => {
    const giver = new CodeGiver([
      'DH-2024-0007',
      'DH-2023-0100',
      'DH-2024-0003',
      'MAU-2024-9999',
      'lời nào đó',
    ]);
    expect([giver.next(2024), giver.next(2024), giver.next(2023), giver.next(2025)]).toEqual([
      'DH-2024-0008',
      'DH-2024-0009',
      'DH-2023-0101',
      'DH-2025-0001',
    ]);
    expect(new CodeGiver(['DH-2024-9999']).next(2024)).toBe('DH-2024-10000');
  });

  it('are known by their form', () => {
    expect(['DH-2024-0001', ' dh-2024-10000 '].map(isCode)).toEqual([true, true]);
    expect(['DH-24-1', 'MAU-2024-0001', '', 'DH-2024-001'].map(isCode)).toEqual([false, false, false, false]);
  });
});
