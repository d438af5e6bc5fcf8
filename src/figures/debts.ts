import type { Debt } from '../follow/reminders';
import { type CalendarDate, compareDates } from '../lang/calendar';
import type { Registration } from '../register/registration';
import type { Assessment } from './assess';
import type { DepartmentState } from './departments';

/**
 * What a department owes in the working year, whether its day has come or not: registrations, as its state says;
 * and the second-phase columns of rows that were sent and are not yet in review. `Gia hạn đến` moves either
 * deadline out, where it is later than it.
 */
export function debtsOf(
  assessment: Assessment,
  state: DepartmentState,
  workingYear: number,
  today: CalendarDate,
): Debt[] {
  const { department, progress, deadline, owes, overdue } = state;
  const debts: Debt[] = [];
  const common = { year: workingYear, progress };
  if (owes) debts.push({ kind: 'registration', ...common, deadline, overdue, names: [] });
  const names = assessment.registrations
    .filter((one) => one.department === department.name && one.year === workingYear && lacksResults(one))
    .map((one) => one.name);
  if (names.length === 0) return debts;
  const general = assessment.records.settings.deadline('Hạn nộp kết quả hằng năm', workingYear, today);
  const { extendedTo } = department;
  const day = extendedTo && compareDates(extendedTo, general) > 0 ? extendedTo : general;
  return [
    ...debts,
    { kind: 'results', ...common, deadline: day, overdue: compareDates(today, day) > 0, names },
  ];
}

/** A row on its way to review whose second phase is not all there (workbook.md, "Two phases"). */
function lacksResults(one: Registration): boolean {
  if (one.status !== 'Đã gửi' && one.status !== 'Đã tiếp nhận') return false;
  return [one.results, one.rating, one.commendation, one.evidence].some((text) => text === '');
}
