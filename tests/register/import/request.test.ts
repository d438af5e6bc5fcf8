import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../src/register/import/request';
import { request } from './list';

describe('what a page sends', () => {
  const good = request([['Hoa', 'CN']]);

  it('is taken when it has the shape of a request, and only what belongs to it', () => {
    expect(readRequest({ ...good, more: 1 })).toEqual(good);
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', []],
    ['no key', { ...good, key: '' }],
    ['a key with signs', { ...good, key: 'abcdefgh; x' }],
    ['numbers in rows', { ...good, rows: [[1]] }],
    ['rows that are no list', { ...good, rows: { 0: ['a'] } }],
    ['too many rows', { ...good, rows: Array.from({ length: 20_001 }, () => ['a']) }],
    ['too many columns', { ...good, rows: [Array.from({ length: 201 }, () => '')] }],
    ['a cell that no sheet holds', { ...good, rows: [['x'.repeat(50_001)]] }],
    ['an unknown heading', { ...good, columns: { Mã: 0 } }],
    ['a column below 0', { ...good, columns: { Năm: -1 } }],
    ['half a column', { ...good, departmentColumn: 0.5 }],
    ['a year as text', { ...good, year: '2023' }],
    ['aliases by threes', { ...good, aliases: [['a', 'b', 'c']] }],
    ['rows as text', { ...good, evenThough: ['2'] }],
    ['no first row', { ...good, firstRow: 0 }],
  ])('is refused: %s', (_, value) => {
    expect(readRequest(value)).toBeNull();
  });
});
