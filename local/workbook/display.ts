import { format } from 'numfmt';
import type { StoredCell } from './model';
import { AUTOMATIC, toExcelPattern } from './patterns';

/** What a cell shows, as getDisplayValues gives it. */
export function displayValue(cell: StoredCell, numberFormat: string, locale: string): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const pattern = toExcelPattern(numberFormat);
  if (pattern === undefined || pattern === '@' || numberFormat === AUTOMATIC) return automatic(value, locale);
  try {
    return format(pattern, value, { locale: formatLocale(locale), leap1900: false, dateErrorThrows: true });
  } catch {
    // A pattern or a date the formatter cannot bear (year 12000, "0.0.0"): the bare number is still the truth.
    return automatic(value, locale);
  }
}

/** Sheets' automatic format: whole numbers in full, others to ten significant digits. */
function automatic(value: number, locale: string): string {
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(10));
  const text = String(shown).replace('e', 'E');
  return decimalComma(locale) ? text.replace('.', ',') : text;
}

/** Whether numbers of that locale are written with a decimal comma. */
export function decimalComma(locale: string): boolean {
  return !/^(en|zh|ja|ko|th|he)\b|^(en|zh|ja|ko|th|he)_/.test(locale);
}

/** "vi_VN" as the formatter names it. */
function formatLocale(locale: string): string {
  return locale.startsWith('vi') ? 'vi' : locale.replace('_', '-');
}
