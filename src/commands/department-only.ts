import { actsAsOffice, type RoleEntry } from '../access/roles';
import { comparisonKey } from '../lang/text';
import { ownerEmail } from '../sheets/person';
import { mayEditTab } from '../sheets/protections';
import type { Problem } from './problem';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Why a person may not act for a department on its own tab, null where they may: somebody of that department by
 * `Phân quyền`, the Office, or, where the domain hides the address, whoever the tab's own protection lets in
 * (platform.md 2). Three service calls at most.
 * @param sheet the department's tab
 */
export function departmentProblem(
  entries: readonly RoleEntry[],
  department: string,
  sheet: Sheet,
  email: string,
): Problem | null {
  if (actsAsOffice(entries, email, ownerEmail)) return null;
  const allowed = email === '' ? mayEditTab(sheet) : isOf(entries, department, email);
  if (allowed) return null;
  const reason = email === '' ? 'not-your-tab-hidden' : 'not-your-tab';
  return { kind: 'year-cycle', reason, details: { email, department } };
}

function isOf(entries: readonly RoleEntry[], department: string, email: string): boolean {
  return entries.some(
    (one) =>
      one.role === 'department' &&
      one.email === email.toLowerCase() &&
      comparisonKey(one.department) === comparisonKey(department),
  );
}
