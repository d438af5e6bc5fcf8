/** Who a person is to the workbook (platform.md 2). */
export type Role = 'office' | 'department' | 'leadership' | 'council';

/** The words of the column `Vai trò`. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  office: 'Văn phòng',
  department: 'Đơn vị',
  leadership: 'Lãnh đạo',
  council: 'Hội đồng',
};

/** One row of `Phân quyền`; e-mails in lower case. */
export interface RoleEntry {
  readonly email: string;
  /** null where the row gives no right: no known word, or no address. */
  readonly role: Role | null;
  readonly department: string;
}

/**
 * Whether a person may run the Office's commands. Without a single row (a workbook from Excel) the person who
 * has the file acts as the Office; with rows but none of the Office, only the file's owner does: a book that
 * names its departments' people did not mean all of them. A hidden address is never the Office (platform.md 2).
 * @param ownerOf asked only where the rows do not settle it; '' in a shared drive, which has no owner
 */
export function actsAsOffice(entries: readonly RoleEntry[], email: string, ownerOf: () => string): boolean {
  if (entries.length === 0) return true;
  if (email === '') return false;
  if (namesOffice(entries)) {
    return entries.some((entry) => entry.role === 'office' && entry.email === email.toLowerCase());
  }
  return ownerOf().toLowerCase() === email.toLowerCase();
}

/** Whether `Phân quyền` names anybody of the Office. */
export function namesOffice(entries: readonly RoleEntry[]): boolean {
  return entries.some((entry) => entry.role === 'office' && entry.email !== '');
}

/** The addresses of everyone in a role, each once. */
export function emailsOf(entries: readonly RoleEntry[], role: Role): string[] {
  return [...new Set(entries.filter((entry) => entry.role === role).map((entry) => entry.email))];
}
