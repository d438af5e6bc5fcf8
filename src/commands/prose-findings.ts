import { annualFigures } from '../figures/annual';
import type { Assessment } from '../figures/assess';
import { lastDayOfYear } from '../lang/calendar';
import { formatNumber } from '../lang/numbers';
import type { Finding } from '../register/finding';
import { unknownNumbersInProse } from '../report/prose-numbers';
import { unplacedProse } from '../report/sections';
import { ANNUAL_KIND, type ProseRow, readProseRows, REPORT_TEXT_TAB } from '../tabs/report-text';
import type { ReadBook } from './read-book';

/**
 * What is doubtful in `Nội dung báo cáo`: words for a section that the annual report does not have, and numbers
 * that no figure of the year equals (domain.md 3.2). Each year is counted as of its last day.
 */
export function proseFindings(read: ReadBook, assessment: Assessment): Finding[] {
  const table = read.system.get(REPORT_TEXT_TAB.id)?.table;
  if (!table) return [];
  const { fromYear, toYear } = assessment.period;
  const rows = readProseRows(table, ANNUAL_KIND).filter(({ year }) => year >= fromYear && year <= toYear);
  const years = [...new Set(rows.map(({ year }) => year))];
  return years.flatMap((year) => {
    const figures = annualFigures(assessment, year, lastDayOfYear(year));
    const own = rows.filter((row) => row.year === year);
    return own.flatMap((row) => [
      ...unplacedProse([row], figures.registered.byField.length).map(({ section }) =>
        finding('prose-section-unknown', row, 'Mục', { value: section === '' ? '(trống)' : section }),
      ),
      ...unknownNumbersInProse([row], figures).map(({ number, section }) =>
        finding('prose-number-unknown', row, 'Nội dung', { value: formatNumber(number), section }),
      ),
    ]);
  });
}

function finding(
  rule: Finding['rule'],
  { place }: ProseRow,
  heading: string,
  details: Record<string, string>,
): Finding {
  return { severity: 'warning', rule, place, heading, details };
}
