import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  formatDate,
  formatDateInWords,
  fromDayNumber,
  isCalendarDate,
  lastDayOfYear,
  parseDate,
  parseDayMonth,
  toDayNumber,
  toIsoDate,
} from '../../src/lang/calendar';

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });

describe('parseDate', () => {
  it.each([
    '5/1/2026',
    '05/01/2026',
    '5-1-2026',
    '5.1.2026',
    '2026-01-05',
    ' 05/01/2026\u00a0',
    '05 / 01 / 2026',
    '05–01–2026',
    '\u200b5/1/2026',
  ])('reads %j as 5 January', (typed) => {
    expect(parseDate(typed)).toEqual(day(2026, 1, 5));
  });

  it('reads days first, whatever the locale of the sheet', () => {
    expect(parseDate('03/04/2025')).toEqual(day(2025, 4, 3));
  });

  it('reads serial numbers of a spreadsheet, without their time of day', () => {
    expect(parseDate(44561)).toEqual(day(2021, 12, 31));
    expect(parseDate(44561.75)).toEqual(day(2021, 12, 31));
  });

  it.each([
    '31/02/2024',
    '29/02/2023',
    '00/01/2024',
    '32/1/2024',
    '1/13/2024',
    '1/1/24',
    '5/1-2026',
    '',
    'x',
    2024,
    19999,
    80001,
    NaN,
    true,
  ])('finds no day in %j', (typed) => expect(parseDate(typed)).toBeNull());

  it('passes a day on, and refuses one that does not exist', () => {
    expect(parseDate(day(2024, 2, 29))).toEqual(day(2024, 2, 29));
    expect(parseDate(day(2023, 2, 29))).toBeNull();
    expect(parseDate(day(2023.5, 2, 2))).toBeNull();
  });
});

describe('parseDayMonth', () => {
  it.each(['31/03', '31/3', '31-3', '31.03', '31/03/2022', day(2026, 3, 31), toDayNumber(day(2026, 3, 31))])(
    'reads %j',
    (typed) => {
      expect(parseDayMonth(typed)).toEqual({ day: 31, month: 3 });
    },
  );
  it.each(['31/02', '0/1', '1/13', '', 'cuối tháng', 31, true])('finds none in %j', (typed) =>
    expect(parseDayMonth(typed)).toBeNull(),
  );
  it('knows the leap day', () => {
    expect(parseDayMonth('29/02')).toEqual({ day: 29, month: 2 });
  });
});

describe('formats', () => {
  it('writes numbers with zeros', () => {
    expect(formatDate(day(2026, 1, 5))).toBe('05/01/2026');
    expect(toIsoDate(day(2026, 1, 5))).toBe('2026-01-05');
  });
  it.each([
    [day(2026, 1, 5), 'ngày 05 tháng 01 năm 2026'],
    [day(2020, 2, 12), 'ngày 12 tháng 02 năm 2020'],
    [day(2019, 6, 29), 'ngày 29 tháng 6 năm 2019'],
    [day(2024, 3, 9), 'ngày 09 tháng 3 năm 2024'],
    [day(2021, 12, 31), 'ngày 31 tháng 12 năm 2021'],
  ])('writes %j as Decree 30 does', (date, words) => {
    expect(formatDateInWords(date)).toBe(words);
  });
});

describe('counting days', () => {
  it('counts as Sheets does', () => {
    expect(toDayNumber(day(1899, 12, 30))).toBe(0);
    expect(toDayNumber(day(2000, 1, 1))).toBe(36526);
    expect(toDayNumber(day(2024, 12, 31))).toBe(45657);
  });
  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600000, max: 2000000 }), (number) => {
        const date = fromDayNumber(number);
        const machine = new Date(Date.UTC(1899, 11, 30) + number * 86400000);
        expect(date).toEqual(day(machine.getUTCFullYear(), machine.getUTCMonth() + 1, machine.getUTCDate()));
        expect(toDayNumber(date)).toBe(number);
      }),
    );
  });
  it('reads back every day it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100000 }), (number) => {
        const date = fromDayNumber(number);
        expect(parseDate(formatDate(date))).toEqual(date);
        expect(parseDate(toIsoDate(date))).toEqual(date);
      }),
    );
  });
  it('adds days over months and years', () => {
    expect(addDays(day(2024, 2, 28), 1)).toEqual(day(2024, 2, 29));
    expect(addDays(day(2024, 1, 1), -1)).toEqual(day(2023, 12, 31));
    expect(lastDayOfYear(2025)).toEqual(day(2025, 12, 31));
  });
  it('orders days', () => {
    expect(compareDates(day(2024, 1, 2), day(2024, 1, 2))).toBe(0);
    expect(compareDates(day(2023, 12, 31), day(2024, 1, 1))).toBeLessThan(0);
    expect(compareDates(day(2024, 2, 1), day(2024, 1, 31))).toBeGreaterThan(0);
  });
  it('tells days from other cells', () => {
    expect(isCalendarDate(day(2024, 1, 1))).toBe(true);
    for (const other of ['', 3, true, null, undefined, {}, new Date(0)])
      expect(isCalendarDate(other)).toBe(false);
  });
});
