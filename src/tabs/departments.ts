import { type DepartmentState, stateWords } from '../figures/departments';
import type { Department } from '../figures/records';
import { type Cell, parseDate } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import { comparisonKey } from '../lang/text';
import type { OutCell } from './block';
import type { TabSpec } from './spec';
import { boxesOf } from './status-line';
import { cellAt, type Table, type TableRow, textAt } from './table';
import { DEPARTMENT_TONES } from './tones';

/** `Loại đơn vị`. */
const DEPARTMENT_TYPES = ['Văn phòng', 'Phòng chuyên môn', 'Thanh tra', 'Khác'];

/** Under this heading stands the tab of a department. */
export const TAB_NAME = 'Tên trang';

export const DEPARTMENTS_TAB: TabSpec = {
  id: 'departments',
  name: 'Đơn vị',
  title: 'ĐƠN VỊ',
  guidance: 'Mỗi đơn vị một dòng, một trang. Thêm dòng rồi chạy "Thiết lập sổ…" để có trang mới.',
  columns: [
    { heading: 'Tên đơn vị', kind: 'in', required: true, width: 240 },
    { heading: TAB_NAME, kind: 'auto', width: 180 },
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

/**
 * `Đơn vị`: one department a row, with the name of its tab. Where none is typed it is made of the department's
 * name; of two that would be cut to the same 31 characters the lower row's is numbered.
 */
export function readDepartments(table: Table): Department[] {
  const rows = table.rows.filter((row) => textAt(row, 'Tên đơn vị') !== '');
  const taken = new Set(rows.map((row) => comparisonKey(textAt(row, TAB_NAME))));
  return rows.map((row) => {
    const name = textAt(row, 'Tên đơn vị');
    const tab = textAt(row, TAB_NAME) || uniqueTabName(name, (one) => taken.has(comparisonKey(one)));
    taken.add(comparisonKey(tab));
    return {
      name,
      tab,
      ...(textAt(row, TAB_NAME) === '' ? { tabGuessed: true } : {}),
      row: row.row,
      fromYear: parseWhole(cellAt(row, 'Từ năm')),
      toYear: parseWhole(cellAt(row, 'Đến năm')),
      head: textAt(row, 'Người phụ trách'),
      extendedTo: parseDate(cellAt(row, 'Gia hạn đến')),
    };
  });
}

/** The columns that the add-on writes from the departments' own tabs. */
export const STATE_HEADINGS = ['Trạng thái', 'Số dòng', 'Cập nhật lúc'] as const;
export type StateHeading = (typeof STATE_HEADINGS)[number];

/**
 * The auto cells of one row. `Cập nhật lúc` is the time of the last change of state or rows: it stays where both
 * are as the row held them, so that a run that changes nothing writes nothing.
 * @param state null where the department is not in force in the working year: its cells are empty
 */
export function stateCells(
  state: DepartmentState | null,
  before: TableRow,
  headings: readonly StateHeading[],
  now: string,
): OutCell[] {
  if (!state) return headings.map(() => '');
  const words = stateWords(state);
  const rows = state.rows.value;
  const same = textAt(before, 'Trạng thái') === words && parseWhole(cellAt(before, 'Số dòng')) === rows;
  const updated = textAt(before, 'Cập nhật lúc');
  const cells = {
    'Trạng thái': words,
    'Số dòng': rows,
    'Cập nhật lúc': same && updated !== '' ? cellAt(before, 'Cập nhật lúc') : now,
  };
  return headings.map((heading) => cells[heading]);
}

/** Whether the box left of "Đơn vị không đăng ký năm nay" is ticked, wherever it stands over the headings. */
export function declaresNone(values: readonly (readonly Cell[])[], headingRow: number): boolean {
  return boxesOf(values, headingRow)[2]?.ticked ?? false;
}

/** Two rows of `Đơn vị` that say the same where each must have its own. */
export interface DoubledDepartment {
  readonly heading: 'Tên đơn vị' | 'Tên trang';
  readonly value: string;
  readonly rows: readonly [number, number];
}

/** Departments named twice and tabs given to two: their registrations could not be told apart. */
export function doubledDepartments(departments: readonly Department[]): DoubledDepartment[] {
  const doubled: DoubledDepartment[] = [];
  departments.forEach((later, at) => {
    const before = departments.slice(0, at);
    const named = before.find((one) => comparisonKey(one.name) === comparisonKey(later.name));
    const tabbed = before.find((one) => comparisonKey(one.tab) === comparisonKey(later.tab));
    if (named) doubled.push({ heading: 'Tên đơn vị', value: later.name, rows: [named.row, later.row] });
    else if (tabbed) doubled.push({ heading: 'Tên trang', value: later.tab, rows: [tabbed.row, later.row] });
  });
  return doubled;
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
