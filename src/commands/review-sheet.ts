import type { Assessment } from '../figures/assess';
import { type CalendarDate } from '../lang/calendar';
import { describeFinding } from '../lang/findings';
import type { Letterhead } from '../report/letterhead';
import type { Outline } from '../report/outline';
import { reviewSheetOutline } from '../report/review-sheet';

/** `Phiếu rà soát số liệu`: every open finding of the workbook, department by department. */
export function reviewSheet(
  assessment: Assessment,
  letterhead: Letterhead,
  year: number,
  asOf: CalendarDate,
): Outline {
  const departmentOf = new Map(assessment.records.departments.map((one) => [one.tab, one.name]));
  const findings = [...assessment.findings, ...assessment.officeFindings].map((finding) => ({
    place: finding.place,
    department: departmentOf.get(finding.place.tab) ?? finding.place.tab,
    heading: finding.heading,
    severity: finding.severity,
    ...describeFinding(finding, 'vi'),
  }));
  return reviewSheetOutline({ letterhead, year, asOf, findings });
}
