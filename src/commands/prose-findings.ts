import { annualFigures } from '../figures/annual';
import type { Assessment } from '../figures/assess';
import { periodFigures } from '../figures/period';
import { type CalendarDate, lastDayOfYear, parseDate } from '../lang/calendar';
import { formatNumber } from '../lang/numbers';
import { type PeriodReport, usualReportDay } from '../plan/report-days';
import type { Finding } from '../register/finding';
import type { Prose } from '../report/letterhead';
import {
  type UnknownNumber,
  unknownNumbersInPeriodProse,
  unknownNumbersInProse,
} from '../report/prose-numbers';
import { PERIOD_SECTIONS, unplacedProse } from '../report/sections';
import {
  ANNUAL_KIND,
  FINAL_KIND,
  MID_TERM_KIND,
  type ProseRow,
  readProseRows,
  REPORT_TEXT_TAB,
} from '../tabs/report-text';
import { newestReport, readReports, REPORTS_TAB } from '../tabs/reports';
import type { ReadBook } from './read-book';

/** What is wrong with the words for one report. */
interface Judge {
  readonly unplaced: (prose: readonly Prose[]) => Prose[];
  readonly unknown: (prose: readonly Prose[]) => UnknownNumber[];
}

/**
 * What is doubtful in `Nội dung báo cáo`: words for a section that the report does not have, and numbers that no
 * figure of the report equals (domain.md 3.2). An annual report is counted as of its year's last day, a report on
 * the period as of the day of its last version, else the plan's own.
 */
export function proseFindings(read: ReadBook, assessment: Assessment): Finding[] {
  return [
    ...findingsOf(read, assessment, ANNUAL_KIND, (year) => annualJudge(assessment, year)),
    ...findingsOf(read, assessment, MID_TERM_KIND, (year) => periodJudge(read, assessment, 'mid-term', year)),
    ...findingsOf(read, assessment, FINAL_KIND, (year) => periodJudge(read, assessment, 'final', year)),
  ];
}

function findingsOf(
  read: ReadBook,
  { period: { fromYear, toYear } }: Assessment,
  kind: string,
  judgeOf: (year: number) => Judge,
): Finding[] {
  const table = read.system.get(REPORT_TEXT_TAB.id)?.table;
  if (!table) return [];
  const rows = readProseRows(table, kind).filter(({ year }) => year >= fromYear && year <= toYear);
  return [...new Set(rows.map(({ year }) => year))].flatMap((year) => {
    const judge = judgeOf(year);
    return rows.filter((row) => row.year === year).flatMap((row) => judged(row, judge));
  });
}

function judged(row: ProseRow, { unplaced, unknown }: Judge): Finding[] {
  return [
    ...unplaced([row]).map(({ section }) =>
      finding('prose-section-unknown', row, 'Mục', { value: section === '' ? '(trống)' : section }),
    ),
    ...unknown([row]).map(({ number, section }) =>
      finding('prose-number-unknown', row, 'Nội dung', { value: formatNumber(number), section }),
    ),
  ];
}

function annualJudge(assessment: Assessment, year: number): Judge {
  const figures = annualFigures(assessment, year, lastDayOfYear(year));
  return {
    unplaced: (prose) => unplacedProse(prose, figures.registered.byField.length),
    unknown: (prose) => unknownNumbersInProse(prose, figures),
  };
}

function periodJudge(read: ReadBook, assessment: Assessment, report: PeriodReport, year: number): Judge {
  const figures = periodFigures(assessment, report, year, dayOf(read, assessment, report, year));
  return {
    unplaced: (prose) => unplacedProse(prose, figures.registered.byField.length, PERIOD_SECTIONS),
    unknown: (prose) => unknownNumbersInPeriodProse(prose, figures),
  };
}

function dayOf(read: ReadBook, { period }: Assessment, report: PeriodReport, year: number): CalendarDate {
  const reports = read.system.get(REPORTS_TAB.id);
  const kind = report === 'mid-term' ? MID_TERM_KIND : FINAL_KIND;
  const made = reports ? newestReport(readReports(reports.table), kind, year) : null;
  const usual = usualReportDay(report, period);
  return parseDate(made?.asOf ?? '') ?? (usual.year === year ? usual : lastDayOfYear(year));
}

function finding(
  rule: Finding['rule'],
  { place }: ProseRow,
  heading: string,
  details: Record<string, string>,
): Finding {
  return { severity: 'warning', rule, place, heading, details };
}
