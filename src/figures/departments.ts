import { type CalendarDate, compareDates } from '../lang/calendar';
import { holdsIn } from '../plan/criteria';
import type { Registration } from '../register/registration';
import { isRegistered } from '../register/status';
import type { Assessment } from './assess';
import { countRows, groupBy } from './count';
import type { Figure } from './figure';
import { deadlinesOf } from './deadlines';
import type { Department } from './records';

/** `Trạng thái` of a department in the working year (workbook.md, `Đơn vị`). */
export type DepartmentProgress =
  'Chưa nhập' | 'Đang nhập' | 'Đã gửi' | 'Có dòng bị trả lại' | 'Đã tiếp nhận' | 'Không đăng ký';

/** Behind the state where the department owes something and its day has passed. */
export const OVERDUE = 'quá hạn';

/** How far a department is with the registrations of a year. */
export interface DepartmentState {
  readonly department: Department;
  readonly progress: DepartmentProgress;
  /** `Hạn đăng ký hằng năm`, or `Gia hạn đến` where that is later. */
  readonly deadline: CalendarDate;
  /** Whether the department still owes its registrations, or the mending of what came back. */
  readonly owes: boolean;
  /** It owes them and the deadline has passed. */
  readonly overdue: boolean;
  /** Rows of the year, whatever their status; rows whose year is not understood are of no year. */
  readonly rows: Figure;
}

const OWING: ReadonlySet<DepartmentProgress> = new Set<DepartmentProgress>([
  'Chưa nhập',
  'Đang nhập',
  'Có dòng bị trả lại',
]);

/**
 * The state of every department in force in the working year, in the order of `Đơn vị`. What came back weighs
 * more than what was sent; one row still "Đã gửi" keeps the department from "Đã tiếp nhận". The box "Đơn vị
 * không đăng ký năm nay" counts while nothing was sent. Rows withdrawn are as good as none.
 * @param noRegistration names of the departments whose box is ticked
 */
export function departmentStates(
  assessment: Assessment,
  workingYear: number,
  today: CalendarDate,
  noRegistration: ReadonlySet<string>,
): DepartmentState[] {
  const { records, registrations } = assessment;
  const byDepartment = groupBy(registrations, (one) => one.department);
  return records.departments
    .filter((department) => holdsIn(department, workingYear))
    .map((department) => {
      const all = byDepartment.get(department.name) ?? [];
      const ofYear = all.filter((one) => one.year === workingYear);
      // A row just begun may lack its year yet: somebody is entering.
      const begun = all.filter((one) => one.year === null && one.status === 'Đang soạn');
      const progress = progressOf([...ofYear, ...begun], noRegistration.has(department.name));
      const deadline = deadlinesOf(records.settings, department, workingYear, today).registration;
      const owes = OWING.has(progress);
      return {
        department,
        progress,
        deadline,
        owes,
        overdue: owes && compareDates(today, deadline) > 0,
        rows: countRows(ofYear),
      };
    });
}

function progressOf(rows: readonly Registration[], declaredNone: boolean): DepartmentProgress {
  if (rows.some((one) => one.status === 'Bị trả lại')) return 'Có dòng bị trả lại';
  if (rows.some((one) => one.status === 'Đã gửi')) return 'Đã gửi';
  if (rows.some((one) => isRegistered(one.status))) return 'Đã tiếp nhận';
  if (declaredNone) return 'Không đăng ký';
  return rows.some((one) => one.status === 'Đang soạn') ? 'Đang nhập' : 'Chưa nhập';
}

/** `Trạng thái` as it is written: "Đang nhập, quá hạn". */
export function stateWords({ progress, overdue }: DepartmentState): string {
  return overdue ? `${progress}, ${OVERDUE}` : progress;
}
