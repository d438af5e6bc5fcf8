import { parseDate } from '../lang/calendar';
import { type SettingRow, Settings } from '../plan/settings';
import type { TabSpec } from './spec';
import { cellAt, type Table, textAt } from './table';

export const SETTINGS_TAB: TabSpec = {
  id: 'settings',
  name: 'Cấu hình',
  title: 'CẤU HÌNH',
  guidance:
    'Văn phòng điền cột Giá trị. Thêm một dòng cùng Mục với "Hiệu lực từ" khi cơ quan đổi tên, đổi người ký.',
  columns: [
    { heading: 'Mục', kind: 'in', required: true, width: 240 },
    { heading: 'Giá trị', kind: 'in', required: true, width: 420 },
    { heading: 'Hiệu lực từ', kind: 'in', format: 'dd/MM/yyyy', width: 110 },
  ],
};

/** `Cấu hình` as dated settings. */
export function readSettings(table: Table): Settings {
  const rows: SettingRow[] = table.rows.map((row) => ({
    name: textAt(row, 'Mục'),
    value: cellAt(row, 'Giá trị'),
    from: parseDate(cellAt(row, 'Hiệu lực từ')),
  }));
  return new Settings(rows.filter((row) => row.name !== ''));
}
