import { actsAsOffice } from '../../access/roles';
import { circumstancesOf } from '../../figures/waiting';
import type { Department } from '../../figures/records';
import type { Circumstances } from '../../register/life';
import type { Registration } from '../../register/registration';
import type { Book } from '../../sheets/book';
import { type Now, readClock } from '../../sheets/clock';
import { actingEmail, ownerEmail } from '../../sheets/person';
import type { Refused } from '../compile-annual-report';
import { judgeYear, type YearState } from '../debtors';
import { refusedBy } from '../office-read';
import { inFront, noDepartmentOf, ownDepartments } from '../own-department';
import { readBook, type ReadBook, type ReadTab } from '../read-book';

/** A department's tab as somebody sees it who may act for the department. */
export interface OwnDepartment {
  readonly book: Book;
  readonly read: ReadBook;
  readonly judged: YearState;
  readonly now: Now;
  readonly department: Department;
  readonly standing: ReadTab;
  /** All for which this person may act, in the order of `Đơn vị`. */
  readonly choices: readonly Department[];
  /** The rows of the tab, with the status that counts. */
  readonly rows: readonly Registration[];
  readonly known: (one: Registration) => Circumstances;
}

/**
 * The department that a tab is of, for whoever may act for it: its own people and the Office (platform.md 2).
 * @param tab '' = the person's own department, of several the one whose tab is open
 */
export function openDepartment(book: Book, tab: string): OwnDepartment | Refused {
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const email = actingEmail();
  const active = tab === '' ? book.activeTabName() : tab;
  const choices = ownDepartments(read, email, active);
  const department = inFront(choices, active);
  if (!department) return noDepartmentOf(email);
  const standing = read.departmentTabs.get(department.tab);
  if (!standing) return refusedBy('not-a-department-tab', { tab: active });
  if (tab !== '' && department.tab !== tab) return refusedBy('not-your-tab', { email, department: tab });
  const now = readClock();
  const judged = judgeYear(read, now);
  const mover = actsAsOffice(read.roles, email, ownerEmail) ? 'office' : 'department';
  const { assessment, workingYear } = judged;
  return {
    book,
    read,
    judged,
    now,
    department,
    standing,
    choices,
    rows: assessment.registrations.filter((one) => one.place.tab === standing.tab.name),
    known: circumstancesOf(assessment, { mover, today: now.day, workingYear, reason: '' }),
  };
}
