import { roleOf, type TypedRole } from '../access/people';
import { ROLE_WORDS, type RoleEntry } from '../access/roles';
import type { TabSpec } from './spec';
import { type Table, textAt } from './table';

export const ROLES_TAB: TabSpec = {
  id: 'roles',
  name: 'Phân quyền',
  title: 'PHÂN QUYỀN',
  guidance:
    'Mỗi người một dòng. Bảo vệ ô là hàng rào chống nhầm, không phải bí mật: ai mở được tệp đều đọc được.',
  columns: [
    { heading: 'Email', kind: 'in', required: true, width: 240 },
    {
      heading: 'Vai trò',
      kind: 'in',
      required: true,
      width: 130,
      list: { words: Object.values(ROLE_WORDS) },
    },
    { heading: 'Đơn vị', kind: 'in', width: 220, list: { of: 'departments' } },
  ],
};

/** Every row as it was typed, for the audit of permissions. */
export function readTypedRoles(table: Table): TypedRole[] {
  return table.rows.map((row) => ({
    row: row.row,
    email: textAt(row, 'Email'),
    word: textAt(row, 'Vai trò'),
    department: textAt(row, 'Đơn vị'),
  }));
}

/** `Phân quyền`; a row without an address or whose role is no known word gives no right, but it is a row. */
export function readRoles(table: Table): RoleEntry[] {
  return table.rows.map((row) => {
    const email = textAt(row, 'Email').toLowerCase();
    const role = email === '' ? null : roleOf(textAt(row, 'Vai trò'));
    return { email, role, department: textAt(row, 'Đơn vị') };
  });
}
