import { type Cell, formatDate, parseDate } from '../lang/calendar';
import { cellText, comparisonKey } from '../lang/text';
import { SETTING_DEFAULTS, type SettingName } from '../plan/settings';
import { SETTINGS_TAB } from './settings';
import { cellAt, isProblem, readTable, type Table, type TableRow, textAt } from './table';

/** A setting whose value somebody emptied. */
export interface EmptiedSetting {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** dd/MM/yyyy or what stands there; '' = from the start. */
  readonly from: string;
}

/** The settings that are never left empty on purpose, with the plan's default. */
const NEEDED = (Object.entries(SETTING_DEFAULTS) as [SettingName, string][]).filter(
  ([, value]) => value !== '',
);

/** Rows of `Cấu hình` without a value that papers or counts need. */
export function emptiedSettings(table: Table): EmptiedSetting[] {
  const needed = new Set(NEEDED.map(([name]) => comparisonKey(name)));
  return table.rows
    .filter((row) => needed.has(comparisonKey(textAt(row, 'Mục'))) && cellText(cellAt(row, 'Giá trị')) === '')
    .map((row) => ({
      row: row.row,
      column: table.columns.get('Giá trị') ?? 0,
      name: textAt(row, 'Mục'),
      from: fromOf(row),
    }));
}

/** Settings of which no row is left: the plan's default holds. */
export function absentSettings(table: Table): string[] {
  const standing = new Set(table.rows.map((row) => comparisonKey(textAt(row, 'Mục'))));
  return NEEDED.flatMap(([name]) => (standing.has(comparisonKey(name)) ? [] : [name]));
}

/** What an older state of the tab says of a setting; null where it is empty there, too. */
export function settingBefore(
  values: readonly (readonly Cell[])[],
  { name, from }: EmptiedSetting,
): string | number | boolean | null {
  const table = readTable(SETTINGS_TAB, SETTINGS_TAB.name, values);
  if (isProblem(table)) return null;
  const row = table.rows.find(
    (one) => comparisonKey(textAt(one, 'Mục')) === comparisonKey(name) && fromOf(one) === from,
  );
  const value = row ? cellAt(row, 'Giá trị') : '';
  if (value === '') return null;
  return typeof value === 'object' ? formatDate(value) : value;
}

function fromOf(row: TableRow): string {
  const cell = cellAt(row, 'Hiệu lực từ');
  const day = parseDate(cell);
  return day ? formatDate(day) : cellText(cell);
}
