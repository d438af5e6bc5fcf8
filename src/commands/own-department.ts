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
  const own = read.records.departments.filter(({ name, tab }) => {
    const standing = read.departmentTabs.get(tab);
    if (!standing || (email === '' && tab !== activeTab)) return false;
    return departmentProblem(read.roles, name, standing.tab.sheet, email) === null;
  });
  const [first] = own;
  if (!first)
    return { ok: false, problems: [{ kind: 'versions', reason: 'noDepartmentOf', details: { email } }] };
  const key = comparisonKey(activeTab);
  return (own.find(({ tab }) => comparisonKey(tab) === key) ?? first).name;
}
