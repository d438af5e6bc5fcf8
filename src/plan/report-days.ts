import type { CalendarDate } from '../lang/calendar';
import type { Period } from './settings';

/** The two reports on the period as a whole (plan 87/KH-BDT, II.3): sơ kết and tổng kết. */
export type PeriodReport = 'mid-term' | 'final';

/** What is taken of a period here: its years, inclusive. */
type Years = Pick<Period, 'fromYear' | 'toYear'>;

/**
 * The day on which the figures of a report on the period usually hold (workbook.md, "What counts"): 31/05 of the
 * middle year for the mid-term review, the earlier one of two middle years; 31/03 of the last year for the final one.
 */
export function usualReportDay(report: PeriodReport, { fromYear, toYear }: Years): CalendarDate {
  return report === 'mid-term'
    ? { year: fromYear + Math.floor((toYear - fromYear) / 2), month: 5, day: 31 }
    : { year: toYear, month: 3, day: 31 };
}

/**
 * The year that a report on the period belongs to, by which it is entered in `Báo cáo` and its words stand in
 * `Nội dung báo cáo`: the year of its day for the mid-term review, always the period's last for the final one.
 * Null where the day lies before the period, or, for the mid-term review, behind it.
 */
export function periodReportYear(
  report: PeriodReport,
  { fromYear, toYear }: Years,
  asOf: CalendarDate,
): number | null {
  if (asOf.year < fromYear) return null;
  if (report === 'final') return toYear;
  return asOf.year > toYear ? null : asOf.year;
}
