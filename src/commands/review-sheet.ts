import type { Assessment } from '../figures/assess';
import { type CalendarDate } from '../lang/calendar';
import type { Letterhead } from '../report/letterhead';
import type { Outline } from '../report/outline';
import { reviewSheetOutline } from '../report/review-sheet';
import { departmentsByTab, sayFinding } from '../tabs/findings';

/**
 * `Phiếu rà soát số liệu`: every open finding of the workbook, department by department.
 * @param department the one that it is for; without it, all
 */
export function reviewSheet(
  assessment: Assessment,
  letterhead: Letterhead,
  year: number,
  asOf: CalendarDate,
  department?: string,
): Outline {
  const departmentOf = departmentsByTab(assessment);
  const findings = [...assessment.findings, ...assessment.officeFindings].map((finding) => ({
    ...sayFinding(finding),
    place: finding.place,
    department: departmentOf(finding.place.tab),
    severity: finding.severity,
  }));
  return reviewSheetOutline({
    letterhead,
    year,
    asOf,
    findings,
    ...(department === undefined ? {} : { department }),
  });
}
