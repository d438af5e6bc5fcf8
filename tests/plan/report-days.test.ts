import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/lang/calendar';
import { periodReportYear, usualReportDay } from '../../src/plan/report-days';
import { day } from '../builders/day';

const PLAN = { fromYear: 2021, toYear: 2025 };

describe('the usual day of a report on the period', () => {
  it.each([
    [2021, 2025, '31/05/2023', '31/03/2025'],
    [2026, 2030, '31/05/2028', '31/03/2030'],
    [2021, 2024, '31/05/2022', '31/03/2024'],
    [2021, 2022, '31/05/2021', '31/03/2022'],
    [2021, 2021, '31/05/2021', '31/03/2021'],
    [2021, 2030, '31/05/2025', '31/03/2030'],
  ])('%i - %i: %s and %s', (fromYear, toYear, midTerm, final) => {
    expect(formatDate(usualReportDay('mid-term', { fromYear, toYear }))).toBe(midTerm);
    expect(formatDate(usualReportDay('final', { fromYear, toYear }))).toBe(final);
  });
});

describe('the year that a report belongs to', () => {
  it.each([
    ['31/05/2023', 2023, 2025],
    ['01/01/2021', 2021, 2025],
    ['31/12/2025', 2025, 2025],
    ['01/01/2026', null, 2025],
    ['15/01/2026', null, 2025],
    ['31/12/2020', null, null],
  ])('as of %s: sơ kết %s, tổng kết %s', (asOf, midTerm, final) => {
    expect(periodReportYear('mid-term', PLAN, day(asOf))).toBe(midTerm);
    expect(periodReportYear('final', PLAN, day(asOf))).toBe(final);
  });
});
