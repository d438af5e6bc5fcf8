/** A day of the calendar without time or zone: what people type as dd/MM/yyyy. Month and day count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a cell holds once it has left the spreadsheet: dates are days, never instants. Empty is `''`. */
export type Cell = string | number | boolean | CalendarDate;

/** A day of any year, e.g. a yearly deadline 31/03. */
export interface DayMonth {
  readonly day: number;
  readonly month: number;
}

/** Whether a cell holds a day. Says nothing about whether that day exists: `parseDate` does. */
export function isCalendarDate(cell: unknown): cell is CalendarDate {
  return typeof cell === 'object' && cell !== null && 'year' in cell && 'month' in cell && 'day' in cell;
}

/** Spreadsheet serial numbers taken for dates: 03/10/1954 to 10/01/2119. Smaller ones are years or counts. */
const FIRST_SERIAL = 20000;
const LAST_SERIAL = 80000;

const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const DAY_AND_MONTH = /^(\d{1,2})[/.-](\d{1,2})$/;

/**
 * The day a cell means, null for none: a day, a text d/m/yyyy (also with - or .) or yyyy-MM-dd, or a
 * spreadsheet serial number (its time of day is dropped). Vietnamese order always: 03/04/2025 is 3 April.
 */
export function parseDate(cell: Cell): CalendarDate | null {
  if (isCalendarDate(cell)) return existing(cell.year, cell.month, cell.day);
  if (typeof cell === 'number') {
    return cell >= FIRST_SERIAL && cell <= LAST_SERIAL ? fromDayNumber(Math.floor(cell)) : null;
  }
  if (typeof cell !== 'string') return null;
  const text = squeeze(cell);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return existing(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return existing(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  return null;
}

/**
 * A yearly day such as "31/03" or "31/3"; also what Sheets makes of it (a date of the current year, or its
 * serial number) and a date typed in full. Null where there is no such day in any year.
 */
export function parseDayMonth(cell: Cell): DayMonth | null {
  const short = typeof cell === 'string' ? DAY_AND_MONTH.exec(squeeze(cell)) : null;
  // 2024 is a leap year: 29/02 is a day of some years.
  const date = short ? existing(2024, Number(short[2]), Number(short[1])) : parseDate(cell);
  return date ? { day: date.day, month: date.month } : null;
}

/** Below zero when `a` comes before `b`, zero for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** "05/01/2026": lists, tables, messages. */
export function formatDate(date: CalendarDate): string {
  return `${padded(date.day, 2)}/${padded(date.month, 2)}/${padded(date.year, 4)}`;
}

/**
 * "ngày 05 tháng 01 năm 2026" but "ngày 29 tháng 6 năm 2019": days below 10 and the months 1 and 2 get a
 * zero, the months 3 to 9 do not (Decree 30/2020/NĐ-CP, Annex I, II.4).
 */
export function formatDateInWords(date: CalendarDate): string {
  const month = date.month <= 2 ? padded(date.month, 2) : String(date.month);
  return `ngày ${padded(date.day, 2)} tháng ${month} năm ${date.year}`;
}

/** "2026-01-05": for keys and file names. */
export function toIsoDate(date: CalendarDate): string {
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
}

/** 31 December of a year. */
export function lastDayOfYear(year: number): CalendarDate {
  return { year, month: 12, day: 31 };
}

/** Days between 01/03/0000, where the count below starts, and 30/12/1899, the spreadsheet's day 0. */
const SPREADSHEET_EPOCH = 693899;

/** The day as Sheets counts days (30/12/1899 = 0), so that differences are days and the number can be written. */
export function toDayNumber(date: CalendarDate): number {
  // The year is taken to begin in March: the leap day is then its last one.
  const year = date.month > 2 ? date.year : date.year - 1;
  const monthsSinceMarch = (date.month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5) + date.day - 1;
  return 365 * year + leapDays + dayOfYear - SPREADSHEET_EPOCH;
}

/** The day of a whole day number; the inverse of `toDayNumber`. */
export function fromDayNumber(dayNumber: number): CalendarDate {
  const days = dayNumber + SPREADSHEET_EPOCH;
  let year = Math.floor(days / 365.2425);
  // The estimate may be one year off on either side of 1 March.
  while (firstOfMarch(year + 1) <= dayNumber) year++;
  while (firstOfMarch(year) > dayNumber) year--;
  const dayOfYear = dayNumber - firstOfMarch(year);
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthsSinceMarch + 2) % 12) + 1;
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  return { year: month <= 2 ? year + 1 : year, month, day };
}

/** So many days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

function firstOfMarch(year: number): number {
  return toDayNumber({ year, month: 3, day: 1 });
}

function existing(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = { year, month, day };
  // A day past the month's end comes back as another day.
  return compareDates(fromDayNumber(toDayNumber(date)), date) === 0 ? date : null;
}

/** Spaces and invisible characters out, every dash a hyphen: what pasting leaves around and inside dates. */
function squeeze(text: string): string {
  return text
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
