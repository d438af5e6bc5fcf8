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
  readonly role: Role;
  readonly department: string;
}

/**
 * Whether a person may run the Office's commands. Without a single Office row (a workbook from Excel) the
 * person who has the file acts as the Office; a hidden address is never the Office (platform.md 2).
 */
export function actsAsOffice(entries: readonly RoleEntry[], email: string): boolean {
  const office = entries.filter((entry) => entry.role === 'office');
  if (office.length === 0) return true;
  return email !== '' && office.some((entry) => entry.email === email.toLowerCase());
}

/** The addresses of everyone in a role, each once. */
export function emailsOf(entries: readonly RoleEntry[], role: Role): string[] {
  return [...new Set(entries.filter((entry) => entry.role === role).map((entry) => entry.email))];
}
