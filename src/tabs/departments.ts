import type { Department } from '../figures/records';
import { parseDate } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import type { TabSpec } from './spec';
import { cellAt, type Table, textAt } from './table';
import { DEPARTMENT_TONES } from './tones';

/** `Loại đơn vị`. */
const DEPARTMENT_TYPES = ['Văn phòng', 'Phòng chuyên môn', 'Thanh tra', 'Khác'];

export const DEPARTMENTS_TAB: TabSpec = {
  id: 'departments',
  name: 'Đơn vị',
  title: 'ĐƠN VỊ',
  guidance: 'Mỗi đơn vị một dòng, một trang. Thêm dòng rồi chạy "Thiết lập sổ…" để có trang mới.',
  columns: [
    { heading: 'Tên đơn vị', kind: 'in', required: true, width: 240 },
    { heading: 'Tên trang', kind: 'auto', width: 180 },
    { heading: 'Loại đơn vị', kind: 'in', width: 130, list: { words: DEPARTMENT_TYPES } },
    { heading: 'Người phụ trách', kind: 'in', width: 160 },
    { heading: 'Email', kind: 'in', width: 200 },
    { heading: 'Gia hạn đến', kind: 'in', format: 'dd/MM/yyyy', width: 100 },
    { heading: 'Từ năm', kind: 'in', width: 70 },
    { heading: 'Đến năm', kind: 'in', width: 70 },
    { heading: 'Trạng thái', kind: 'auto', width: 150, tones: DEPARTMENT_TONES },
    { heading: 'Số dòng', kind: 'auto', format: '0', width: 70 },
    { heading: 'Cập nhật lúc', kind: 'auto', width: 140 },
  ],
};

const LONGEST_TAB_NAME = 31;

/** `Đơn vị`: one department a row, with the name of its tab. */
export function readDepartments(table: Table): Department[] {
  return table.rows
    .filter((row) => textAt(row, 'Tên đơn vị') !== '')
    .map((row) => {
      const name = textAt(row, 'Tên đơn vị');
      return {
        name,
        tab: textAt(row, 'Tên trang') || tabNameOf(name),
        row: row.row,
        fromYear: parseWhole(cellAt(row, 'Từ năm')),
        toYear: parseWhole(cellAt(row, 'Đến năm')),
        extendedTo: parseDate(cellAt(row, 'Gia hạn đến')),
      };
    });
}

/** The tab of a department: Excel allows 31 characters and none of `[]:*?/\` (platform.md 6). */
export function tabNameOf(department: string): string {
  const allowed = department
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return allowed.slice(0, LONGEST_TAB_NAME).trim();
}

/** The same, numbered within 31 characters where another tab has that name already: "… (2)". */
export function uniqueTabName(department: string, isTaken: (name: string) => boolean): string {
  const plain = tabNameOf(department);
  let name = plain;
  for (let number = 2; isTaken(name); number += 1) {
    const suffix = ` (${number})`;
    name = `${plain.slice(0, LONGEST_TAB_NAME - suffix.length).trim()}${suffix}`;
  }
  return name;
}
