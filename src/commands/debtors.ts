import { type Assessment, assess } from '../figures/assess';
import { debtsOf } from '../figures/debts';
import { type DepartmentState, departmentStates } from '../figures/departments';
import type { Debtor } from '../follow/reminders';
import { cellText } from '../lang/text';
import type { Now } from '../sheets/clock';
import { DEPARTMENTS_TAB } from '../tabs/departments';
import { cellAt } from '../tabs/table';
import type { ReadBook } from './read-book';
import { declaringNone, workingYearOf } from './refresh-tabs';

/** The book judged for the working year: states of all departments and what each of them owes. */
export interface YearState {
  readonly assessment: Assessment;
  readonly workingYear: number;
  readonly states: readonly DepartmentState[];
  /** In the order of `Đơn vị`, those who owe nothing left out. */
  readonly debtors: readonly Debtor[];
}

/** Judges a book that was read; no service call. */
export function judgeYear(read: ReadBook, now: Now): YearState {
  const assessment = assess(read.records, now.day);
  const workingYear = workingYearOf(read, assessment, now);
  const states = departmentStates(assessment, workingYear, now.day, declaringNone(read));
  const typed = new Map(
    (read.system.get(DEPARTMENTS_TAB.id)?.table.rows ?? []).map((row) => [
      row.row,
      cellText(cellAt(row, 'Email')),
    ]),
  );
  // Nothing is expected of a year before the first one (workbook.md, Settings).
  const expected = workingYear >= assessment.period.firstRegistrationYear;
  const debtors = states.map((state): Debtor => ({
    department: state.department.name,
    tab: state.department.tab,
    typed: typed.get(state.department.row) ?? '',
    debts: expected ? debtsOf(assessment, state, workingYear, now.day) : [],
  }));
  return { assessment, workingYear, states, debtors: debtors.filter(({ debts }) => debts.length > 0) };
}
