import { parseWhole } from '../lang/numbers';
import type { Field } from '../plan/field';
import type { TabSpec } from './spec';
import { cellAt, type Table, textAt } from './table';

export const FIELDS_TAB: TabSpec = {
  id: 'fields',
  name: 'Lĩnh vực',
  title: 'LĨNH VỰC',
  guidance: 'Tên ngắn dùng trong các trang; văn bản in tên đầy đủ.',
  columns: [
    { heading: 'Tên ngắn', kind: 'in', required: true, width: 220 },
    { heading: 'Tên đầy đủ', kind: 'in', width: 520 },
    { heading: 'Mục trong Kế hoạch', kind: 'in', width: 130 },
    { heading: 'Từ năm', kind: 'in', width: 70 },
    { heading: 'Đến năm', kind: 'in', width: 70 },
  ],
};

/** `Lĩnh vực`, in the tab's order. */
export function readFields(table: Table): Field[] {
  return table.rows
    .filter((row) => textAt(row, 'Tên ngắn') !== '')
    .map((row) => ({
      name: textAt(row, 'Tên ngắn'),
      fullName: textAt(row, 'Tên đầy đủ') || textAt(row, 'Tên ngắn'),
      section: textAt(row, 'Mục trong Kế hoạch'),
      fromYear: parseWhole(cellAt(row, 'Từ năm')),
      toYear: parseWhole(cellAt(row, 'Đến năm')),
    }));
}
