import { describe, expect, it } from 'vitest';
import { displayValue } from '../../local/workbook/display';
import type { StoredValue } from '../../local/workbook/model';
import { AUTOMATIC, isDatePattern, toExcelPattern, toSheetsPattern } from '../../local/workbook/patterns';

describe('what a cell shows', () => {
  it.each<[StoredValue, string, string]>([
    [null, AUTOMATIC, ''],
    ['Hòa', AUTOMATIC, 'Hòa'],
    ['0012', '@', '0012'],
    [true, AUTOMATIC, 'TRUE'],
    [false, '@', 'FALSE'],
    [5, AUTOMATIC, '5'],
    [1.2, AUTOMATIC, '1,2'],
    [0.1 + 0.2, AUTOMATIC, '0,3'],
    [1 / 3, AUTOMATIC, '0,3333333333'],
    [123456789012, AUTOMATIC, '123456789012'],
    [1.2, '@', '1,2'],
    [1234.5, '#,##0.00', '1.234,50'],
    [0.825, '0.0%', '82,5%'],
    [44561, 'dd/MM/yyyy', '31/12/2021'],
    [44561.5, 'dd/MM/yyyy HH:mm', '31/12/2021 12:00'],
    [46112, 'dd/MM', '31/03'],
    [45627, 'MM/yyyy', '12/2024'],
    [2 / 3, 'HH:mm:ss', '16:00:00'],
    [44561, 'yyyy-MM-dd', '2021-12-31'],
    [1, 'dd/MM/yyyy', '31/12/1899'],
    [1e9, 'dd/MM/yyyy', '1000000000'],
  ])('%j as %s', (value, pattern, shown) => {
    expect(displayValue({ value }, pattern, 'vi_VN')).toBe(shown);
  });

  it('shows an error as it is, and a decimal point in English', () => {
    expect(displayValue({ value: '#REF!', isError: true }, '0.00', 'vi_VN')).toBe('#REF!');
    expect(displayValue({ value: 1.5 }, AUTOMATIC, 'en_US')).toBe('1.5');
    expect(displayValue({ value: 1234.5 }, '#,##0.0', 'en_GB')).toBe('1,234.5');
  });
});

describe('number formats', () => {
  it.each([
    [undefined, AUTOMATIC],
    ['General', AUTOMATIC],
    ['@', '@'],
    ['0.00', '0.00'],
    ['#,##0', '#,##0'],
    ['dd/mm/yyyy', 'dd/MM/yyyy'],
    ['mm-dd-yy', 'dd/MM/yyyy'],
    ['yyyy-mm-dd', 'yyyy-MM-dd'],
    ['hh:mm:ss', 'HH:mm:ss'],
    ['dd/mm/yyyy hh:mm', 'dd/MM/yyyy HH:mm'],
    ['mm:ss', 'mm:ss'],
    ['[h]:mm', '[h]:mm'],
    ['h:mm AM/PM', 'h:mm am/pm'],
    ['[$-42A]dd/mm/yyyy;@', 'dd/MM/yyyy'],
    ['mmmm yyyy', 'MMMM yyyy'],
    ['"ngày" dd "tháng" mm', '"ngày" dd "tháng" MM'],
  ])('%s is %s in Sheets', (excel, sheets) => {
    expect(toSheetsPattern(excel)).toBe(sheets);
  });

  it('come back as they went', () => {
    for (const code of [
      'dd/mm/yyyy',
      'hh:mm:ss',
      'yyyy-mm-dd',
      '0.00%',
      '@',
      '#,##0.00',
      'h:mm AM/PM',
      '[h]:mm',
    ]) {
      expect(toExcelPattern(toSheetsPattern(code))).toBe(code);
    }
    expect(toExcelPattern(AUTOMATIC)).toBeUndefined();
  });

  it('are told from dates', () => {
    expect(['dd/MM/yyyy', 'HH:mm', 'yyyy'].every(isDatePattern)).toBe(true);
    expect(['@', '0.00', AUTOMATIC, '#,##0', '"d"0', 'General', '[Red]0'].some(isDatePattern)).toBe(false);
  });
});
