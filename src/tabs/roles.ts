import { type Role, ROLE_WORDS, type RoleEntry } from '../access/roles';
import { comparisonKey } from '../lang/text';
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

/** `Phân quyền`; a row whose role is no known word gives no right. */
export function readRoles(table: Table): RoleEntry[] {
  return table.rows.flatMap((row) => {
    const word = comparisonKey(textAt(row, 'Vai trò'));
    const role = (Object.keys(ROLE_WORDS) as Role[]).find((one) => comparisonKey(ROLE_WORDS[one]) === word);
    const email = textAt(row, 'Email').toLowerCase();
    return role && email !== '' ? [{ email, role, department: textAt(row, 'Đơn vị') }] : [];
  });
}
