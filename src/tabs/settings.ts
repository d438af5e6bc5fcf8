import { type CalendarDate, compareDates, parseDate } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { type SettingName, type SettingRow, Settings } from '../plan/settings';
import type { Finding } from '../register/finding';
import { holdsFromAKnownDay, unreadableDays } from './effective-date';
import type { TabSpec } from './spec';
import { stockFindings } from './stock-findings';
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

/** Papers cannot do without these; an empty one prints an empty place. */
const NEVER_EMPTY: readonly SettingName[] = [
  'Tên cơ quan',
  'Ký hiệu cơ quan',
  'Địa danh',
  'Tên kế hoạch',
  'Số kế hoạch',
  'Người ký báo cáo',
  'Chức vụ người ký',
];

/** `Cấu hình` as dated settings; a row whose day cannot be read counts nowhere. */
export function readSettings(table: Table): Settings {
  const rows: SettingRow[] = table.rows.filter(holdsFromAKnownDay).map((row) => ({
    name: textAt(row, 'Mục'),
    value: cellAt(row, 'Giá trị'),
    from: parseDate(cellAt(row, 'Hiệu lực từ')),
  }));
  return new Settings(rows.filter((row) => row.name !== ''));
}

/** The sheet row that holds a setting on a day: the same as `Settings.cell` takes; null where no row does. */
export function settingInForce(table: Table, name: SettingName, on: CalendarDate): number | null {
  let best: { readonly row: number; readonly from: CalendarDate | null } | null = null;
  for (const row of table.rows.filter(holdsFromAKnownDay)) {
    if (comparisonKey(textAt(row, 'Mục')) !== comparisonKey(name)) continue;
    const from = parseDate(cellAt(row, 'Hiệu lực từ'));
    if (from && compareDates(from, on) > 0) continue;
    if (!best || !best.from || (from && compareDates(from, best.from) >= 0)) best = { row: row.row, from };
  }
  return best?.row ?? null;
}

/** What is doubtful in `Cấu hình`: rows that were passed over, and what papers will lack. */
export function settingsFindings(table: Table): Finding[] {
  const needed = new Set(NEVER_EMPTY.map(comparisonKey));
  const empty = table.rows.filter(
    (row) => needed.has(comparisonKey(textAt(row, 'Mục'))) && textAt(row, 'Giá trị') === '',
  );
  return [
    ...unreadableDays(table, 'Mục'),
    ...stockFindings(table),
    ...empty.map((row): Finding => ({
      severity: 'warning',
      rule: 'setting-empty',
      place: { tab: table.tab, row: row.row },
      heading: 'Giá trị',
      details: { item: textAt(row, 'Mục') },
    })),
  ];
}
