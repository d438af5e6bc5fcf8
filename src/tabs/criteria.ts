import { parseWhole } from '../lang/numbers';
import type { Criterion } from '../plan/criteria';
import { KIND_WORDS } from '../plan/field';
import { kindOf } from '../register/read-row';
import type { TabSpec } from './spec';
import { cellAt, type Table, textAt } from './table';

export const CRITERIA_TAB: TabSpec = {
  id: 'criteria',
  name: 'Tiêu chí',
  title: 'TIÊU CHÍ',
  guidance: 'Trích Kế hoạch, mục II.2. Tiêu chí thôi dùng thì ghi "Đến năm", không xóa.',
  columns: [
    { heading: 'Lĩnh vực', kind: 'in', required: true, width: 220, list: { of: 'fields' } },
    { heading: 'Đối tượng', kind: 'in', required: true, width: 100, list: { words: KIND_WORDS } },
    { heading: 'Mã', kind: 'in', required: true, width: 60 },
    { heading: 'Nội dung', kind: 'in', required: true, width: 620 },
    { heading: 'Từ năm', kind: 'in', width: 70 },
    { heading: 'Đến năm', kind: 'in', width: 70 },
  ],
};

/** `Tiêu chí`; rows without a code or of no known kind are left out. */
export function readCriteria(table: Table): Criterion[] {
  return table.rows.flatMap((row) => {
    const kind = kindOf(textAt(row, 'Đối tượng'));
    const code = textAt(row, 'Mã');
    if (kind === null || code === '') return [];
    return [
      {
        fieldName: textAt(row, 'Lĩnh vực'),
        kind,
        code,
        text: textAt(row, 'Nội dung'),
        fromYear: parseWhole(cellAt(row, 'Từ năm')),
        toYear: parseWhole(cellAt(row, 'Đến năm')),
      },
    ];
  });
}
