import { decimalComma } from './display';
import type { StoredValue } from './model';
import { AUTOMATIC, isDatePattern } from './patterns';
import { separatorsToEnglish } from './references';
import { serialOfDay } from './serial';

/** What a typed string becomes. `numberFormat` only where typing changes the cell's format. */
export interface Typed {
  readonly value: StoredValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** What a number or date reads as, with the format that Sheets gives it of itself. */
interface Read {
  readonly value: number;
  readonly numberFormat?: string;
  readonly isDate?: boolean;
}

/**
 * How Sheets reads a string that a script writes or a person types (apps-script.md 3.6).
 * `year` completes dates without one ("31/03"); pass it wherever the outcome must not hang on the clock.
 */
export function asTyped(
  input: string,
  numberFormat: string,
  locale: string,
  year: number = new Date().getFullYear(),
): Typed {
  if (input === '') return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: separatorsToEnglish(input) };
  if (numberFormat === '@') return { value: input };
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const read = readNumber(text, locale) ?? readTime(text) ?? readDate(text, locale, year);
  if (read === undefined) return { value: input };
  const changed = formatAfter(read, numberFormat);
  return changed === undefined ? { value: read.value } : { value: read.value, numberFormat: changed };
}

/** A format someone chose stays, except that a date in a cell of plain numbers becomes a date. */
function formatAfter(read: Read, current: string): string | undefined {
  if (read.numberFormat === undefined) return undefined;
  if (read.isDate) return isDatePattern(current) ? undefined : read.numberFormat;
  return current === AUTOMATIC || current === '' ? read.numberFormat : undefined;
}

const WITH_COMMA = /^(-?)(\d{1,3}(?:\.\d{3})+|\d*)(,\d+)?(e[+-]?\d+)?( ?%)?$/i;
const WITH_POINT = /^(-?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d+)?(e[+-]?\d+)?( ?%)?$/i;

function readNumber(text: string, locale: string): Read | undefined {
  const found = (decimalComma(locale) ? WITH_COMMA : WITH_POINT).exec(text);
  if (!found) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = found;
  if (whole === '' && fraction === '') return undefined;
  const digits = whole.replace(/[.,]/g, '') || '0';
  const mantissa = fraction === '' ? digits : `${digits}.${fraction.slice(1)}`;
  if (percent !== '') {
    // Two decimals to the left as text, so that 7% is 0.07 and not 0.07000000000000001.
    const value = Number(`${sign}${mantissa}e${Number(exponent.slice(1) || 0) - 2}`);
    return { value, numberFormat: fraction === '' ? '0%' : '0.00%' };
  }
  const value = Number(sign + mantissa + exponent);
  if (!Number.isFinite(value)) return undefined;
  const grouped = /[.,]/.test(whole);
  if (!grouped) return exponent === '' ? { value } : { value, numberFormat: '0.00E+00' };
  return { value, numberFormat: fraction === '' ? '#,##0' : '#,##0.00' };
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm|sa|ch))?$/i;

function readTime(text: string): Read | undefined {
  const found = TIME.exec(text);
  if (!found) return undefined;
  const [, hourText = '', minuteText = '', secondText, half] = found;
  const hour = hourOfDay(Number(hourText), half);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (hour === undefined || minute > 59 || second > 59) return undefined;
  const numberFormat = secondText === undefined ? 'HH:mm' : 'HH:mm:ss';
  return { value: (hour * 3600 + minute * 60 + second) / 86400, numberFormat, isDate: true };
}

function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/^(pm|ch)$/i.test(half) ? 12 : 0);
}

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: +(\d.*))?$/;
const FULL = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?: +(\d.*))?$/;
const DAY_AND_MONTH = /^(\d{1,2})[-/](\d{1,2})$/;
const MONTH_AND_YEAR = /^(\d{1,2})[-/](\d{4})$/;

function readDate(text: string, locale: string, thisYear: number): Read | undefined {
  const monthFirst = locale === 'en_US';
  const full = FULL.exec(text);
  if (full) {
    const [, first = '', , second = '', yearText = '', time] = full;
    const [day, month] = monthFirst ? [second, first] : [first, second];
    const pattern = monthFirst ? 'MM/dd/yyyy' : 'dd/MM/yyyy';
    return onDay(wholeYear(yearText), Number(month), Number(day), pattern, time);
  }
  const iso = ISO.exec(text);
  if (iso) return onDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-MM-dd', iso[4]);
  const short = DAY_AND_MONTH.exec(text);
  if (short) {
    const [day, month] = monthFirst ? [short[2], short[1]] : [short[1], short[2]];
    return onDay(thisYear, Number(month), Number(day), monthFirst ? 'MM/dd' : 'dd/MM');
  }
  const month = MONTH_AND_YEAR.exec(text);
  return month ? onDay(Number(month[2]), Number(month[1]), 1, 'MM/yyyy') : undefined;
}

function onDay(year: number, month: number, day: number, pattern: string, time?: string): Read | undefined {
  const serial = serialOfDay(year, month, day);
  if (serial === undefined || serial < 1) return undefined;
  if (time === undefined) return { value: serial, numberFormat: pattern, isDate: true };
  const clock = readTime(time.trim());
  if (clock?.numberFormat === undefined) return undefined;
  return { value: serial + clock.value, numberFormat: `${pattern} ${clock.numberFormat}`, isDate: true };
}

/** Two digits: 00–29 are of this century, as in Excel. */
function wholeYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
