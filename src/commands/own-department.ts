import type { Department } from '../figures/records';
import { comparisonKey } from '../lang/text';
import type { Refused } from './compile-annual-report';
import { departmentProblem } from './department-only';
import type { ReadBook } from './read-book';

/**
 * The department that a person is of: by `Phân quyền`, where the address is hidden by the tab they look at. Of
 * several, the one whose tab is open.
 * @param activeTab name of the tab that is open
 */
export function ownDepartment(read: ReadBook, email: string, activeTab: string): string | Refused {
  const own = inFront(ownDepartments(read, email, activeTab), activeTab);
  return own?.name ?? noDepartmentOf(email);
}

/** Of several departments the one whose tab is open, else the first; null where there is none. */
export function inFront(own: readonly Department[], activeTab: string): Department | null {
  const key = comparisonKey(activeTab);
  return own.find(({ tab }) => comparisonKey(tab) === key) ?? own[0] ?? null;
}

/** The refusal of somebody who may act for no department. */
export function noDepartmentOf(email: string): Refused {
  return { ok: false, problems: [{ kind: 'versions', reason: 'noDepartmentOf', details: { email } }] };
}

/** Every department for which a person may act, in the order of `Đơn vị`. */
export function ownDepartments(read: ReadBook, email: string, activeTab: string): Department[] {
  return read.records.departments.filter(({ name, tab }) => {
    const standing = read.departmentTabs.get(tab);
    if (!standing || (email === '' && tab !== activeTab)) return false;
    return departmentProblem(read.roles, name, standing.tab.sheet, email) === null;
  });
}
