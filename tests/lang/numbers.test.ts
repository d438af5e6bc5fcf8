import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatNumber,
  parsePercent,
  parseWhole,
  toRoman,
  vietnameseLetters,
} from '../../src/lang/numbers';

describe('formats', () => {
  it.each([
    [1234.5, '1.234,5'],
    [0, '0'],
    [-0.001, '0'],
    [-1234567.891, '-1.234.567,89'],
    [999, '999'],
    [1000, '1.000'],
    [66.666, '66,67'],
    [1.005, '1,01'],
    [NaN, ''],
  ])('writes %d as %s', (value, text) => expect(formatNumber(value)).toBe(text));
  it('rounds to the decimals asked for', () => {
    expect(formatNumber(0.15, 1)).toBe('0,2');
    expect(formatNumber(2.5, 0)).toBe('3');
    expect(formatNumber(99.96, 1)).toBe('100');
  });
  it.each([
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [0, '0'],
    [1234, '1.234'],
  ])('counts %d as %s', (count, text) => expect(formatCount(count)).toBe(text));
  it('writes Roman numbers', () => {
    expect([1, 4, 9, 14, 40, 90, 400, 1994, 2026].map(toRoman)).toEqual([
      'I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV', 'MMXXVI',
    ]); // prettier-ignore
  });
  it('letters points as the decree does', () => {
    expect(vietnameseLetters.slice(0, 10).join(' ')).toBe('a b c d đ e g h i k');
  });
});

describe('parseWhole', () => {
  it.each([
    [12, 12],
    ['12', 12],
    ['01', 1],
    [' 2024 ', 2024],
    ['2.024', 2024],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['2,0', 2],
    ['-5', -5],
    [0, 0],
  ])('reads %j', (cell, value) => expect(parseWhole(cell)).toBe(value));
  it.each([
    1.5,
    '1,5',
    '1.5',
    '1.23',
    '12.34.567',
    '80%',
    '',
    'mười',
    '2024a',
    NaN,
    1e20,
    true,
    { year: 2024, month: 1, day: 1 },
  ])('finds none in %j', (cell) => expect(parseWhole(cell)).toBeNull());
  it('reads back what it writes', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => parseWhole(formatNumber(value)) === value));
  });
});

describe('parsePercent', () => {
  it.each([0.8, 80, '80', '80%', '80 %', '0,8', '0.8', '80,0', ' 80% '])('reads %j as 80', (cell) =>
    expect(parsePercent(cell)).toBe(80),
  );
  it.each([
    [1, 100],
    ['100%', 100],
    ['1%', 1],
    ['0,5%', 0.5],
    [0, 0],
    [0.07, 7],
    ['66,67', 66.67],
  ])('reads %j as %d', (cell, percent) => expect(parsePercent(cell)).toBe(percent));
  it.each([101, '101%', -1, '-5', '', 'tám mươi', NaN, true, { year: 2024, month: 1, day: 1 }])(
    'finds none in %j',
    (cell) => expect(parsePercent(cell)).toBeNull(),
  );
});
