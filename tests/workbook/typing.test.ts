import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayValue } from '../../local/workbook/display';
import { AUTOMATIC } from '../../local/workbook/patterns';
import { asTyped, type Typed } from '../../local/workbook/typing';

const vi = (input: string, format = AUTOMATIC): Typed => asTyped(input, format, 'vi_VN', 2026);

describe('typed into a Vietnamese sheet', () => {
  it.each<[string, Typed]>([
    ['', { value: null }],
    ['Phòng Kế hoạch', { value: 'Phòng Kế hoạch' }],
    ['0012', { value: 12 }],
    ['-5', { value: -5 }],
    ['1,2', { value: 1.2 }],
    ['-0,5', { value: -0.5 }],
    [',5', { value: 0.5 }],
    [' 7 ', { value: 7 }],
    ['1.234', { value: 1234, numberFormat: '#,##0' }],
    ['1.234.567,89', { value: 1234567.89, numberFormat: '#,##0.00' }],
    ['1e3', { value: 1000, numberFormat: '0.00E+00' }],
    ['50%', { value: 0.5, numberFormat: '0%' }],
    ['7%', { value: 0.07, numberFormat: '0%' }],
    ['12,5 %', { value: 0.125, numberFormat: '0.00%' }],
    ['TRUE', { value: true }],
    ['false', { value: false }],
    ['31/03', { value: 46112, numberFormat: 'dd/MM' }],
    ['31/12/2021', { value: 44561, numberFormat: 'dd/MM/yyyy' }],
    ['1-2-2023', { value: 44958, numberFormat: 'dd/MM/yyyy' }],
    ['01/02/23', { value: 44958, numberFormat: 'dd/MM/yyyy' }],
    ['1/5/75', { value: 27515, numberFormat: 'dd/MM/yyyy' }],
    ['12/2024', { value: 45627, numberFormat: 'MM/yyyy' }],
    ['2026-10-02', { value: 46297, numberFormat: 'yyyy-MM-dd' }],
    ['29/02/2024', { value: 45351, numberFormat: 'dd/MM/yyyy' }],
    ['31/12/2021 08:15', { value: 44561.34375, numberFormat: 'dd/MM/yyyy HH:mm' }],
    ['16:00', { value: 2 / 3, numberFormat: 'HH:mm' }],
    ['16:00:36', { value: 57636 / 86400, numberFormat: 'HH:mm:ss' }],
    ['4:00 CH', { value: 2 / 3, numberFormat: 'HH:mm' }],
    ['12:00 am', { value: 0, numberFormat: 'HH:mm' }],
  ])('%j', (input, typed) => {
    expect(vi(input)).toEqual(typed);
  });

  it.each([
    '+5',
    '-',
    '=',
    '1,2,3',
    '1.2',
    '1.23.456',
    '31/02/2024',
    '29/02/2023',
    '03/31',
    '31/04',
    '13/2024',
    '0/2024',
    '2026-10-02T08:00:00Z',
    '2026-13-01',
    '87/KH-BDT',
    '1-2/2023',
    '24:00',
    '12:60',
    '%',
    'e5',
    '5 %%',
    '12 000',
    '  ',
    '#gid=5',
    '1/1/1899',
  ])('%j stays a text', (input) => {
    expect(vi(input)).toEqual({ value: input });
  });

  it('drops one leading apostrophe', () => {
    expect(vi("'0012")).toEqual({ value: '0012' });
    expect(vi("'=1+1")).toEqual({ value: '=1+1' });
    expect(vi("''abc")).toEqual({ value: "'abc" });
    expect(vi("'")).toEqual({ value: '' });
  });

  it('reads formulas, with ; as separator', () => {
    expect(vi('=1+1')).toEqual({ value: null, formula: '=1+1' });
    expect(vi('=IF(A1>0;"a;b";\'T;1\'!B2)')).toEqual({ value: null, formula: '=IF(A1>0,"a;b",\'T;1\'!B2)' });
    expect(vi('=HYPERLINK("#gid=5&range=F7";"Đến ""ô""")').formula).toBe(
      '=HYPERLINK("#gid=5&range=F7","Đến ""ô""")',
    );
    expect(vi('=SUM({1;2};3)').formula).toBe('=SUM({1;2},3)');
  });

  it('keeps the text in a text cell, but for an apostrophe and a formula', () => {
    for (const text of ['1,2', '31/03', 'TRUE', '50%', ' 7 ', '0012']) {
      expect(vi(text, '@')).toEqual({ value: text });
    }
    expect(vi("'=1+1", '@')).toEqual({ value: '=1+1' });
    expect(vi('=1+1', '@')).toEqual({ value: null, formula: '=1+1' });
  });

  it('keeps a format someone chose', () => {
    expect(vi('31/12/2021', 'yyyy')).toEqual({ value: 44561 });
    expect(vi('31/12/2021', '0.00')).toEqual({ value: 44561, numberFormat: 'dd/MM/yyyy' });
    expect(vi('50%', '0.0')).toEqual({ value: 0.5 });
    expect(vi('5', 'dd/MM/yyyy')).toEqual({ value: 5 });
  });
});

describe('typed in other locales', () => {
  it('reads the month first in the United States only', () => {
    expect(asTyped('03/31/2024', AUTOMATIC, 'en_US', 2026)).toEqual({
      value: 45382,
      numberFormat: 'MM/dd/yyyy',
    });
    expect(asTyped('31/03/2024', AUTOMATIC, 'en_US', 2026)).toEqual({ value: '31/03/2024' });
    expect(asTyped('31/03/2024', AUTOMATIC, 'en_GB', 2026).value).toBe(45382);
  });

  it('reads a decimal point in English', () => {
    expect(asTyped('1.5', AUTOMATIC, 'en_US', 2026)).toEqual({ value: 1.5 });
    expect(asTyped('1,234.5', AUTOMATIC, 'en_GB', 2026)).toEqual({ value: 1234.5, numberFormat: '#,##0.00' });
    expect(asTyped('1,5', AUTOMATIC, 'en_US', 2026)).toEqual({ value: '1,5' });
  });
});

describe('what is shown can be typed again', () => {
  it('for days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80000 }), (serial) => {
        const shown = displayValue({ value: serial }, 'dd/MM/yyyy', 'vi_VN');
        expect(vi(shown)).toEqual({ value: serial, numberFormat: 'dd/MM/yyyy' });
      }),
      { seed: 1 },
    );
  });

  it('for numbers of up to ten digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: 0, max: 4 }), (n, places) => {
        const value = Number(`${n}e-${places}`);
        expect(vi(displayValue({ value }, AUTOMATIC, 'vi_VN')).value).toBe(value === 0 ? 0 : value);
      }),
      { seed: 2 },
    );
  });

  it('any text with an apostrophe is that text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(vi(`'${text}`)).toEqual({ value: text });
      }),
      { seed: 3 },
    );
  });
});
