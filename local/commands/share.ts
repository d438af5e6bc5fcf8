import { same } from '../services/access';
import type { LocalSheet, LocalWorkbook } from '../workbook/model';
import { comparable } from './comparable';

/** The words of `Vai trò`, in the order in which people are listed. */
export const ROLES = ['Văn phòng', 'Đơn vị', 'Hội đồng', 'Lãnh đạo'] as const;
const LEADERSHIP = comparable('Lãnh đạo');

/**
 * Lets the people of `Phân quyền` open the file, as its owner does by hand in the window "Chia sẻ" of Sheets, which this
 * host does not have. The leadership views, all others edit.
 */
export function shareWithPeople(book: LocalWorkbook): void {
  const has = (list: readonly string[], email: string): boolean => list.some((one) => same(one, email));
  for (const { email, role } of listedPeople(book)) {
    if (same(email, book.owner) || has(book.editors, email) || has(book.viewers, email)) continue;
    if (role === LEADERSHIP) book.viewers.push(email);
    else if (ROLES.some((one) => comparable(one) === role)) book.editors.push(email);
  }
}

/** A row of `Phân quyền`. */
export interface ListedPerson {
  readonly email: string;
  /** As names are compared. */
  readonly role: string;
  readonly department: string;
}

/** The rows of `Phân quyền` that name somebody, each address once. */
export function listedPeople(book: LocalWorkbook): ListedPerson[] {
  const sheet = book.sheets.find((one) => comparable(one.name) === comparable('Phân quyền'));
  const head = sheet && headOf(sheet);
  if (!sheet || !head) return [];
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? '' : String(sheet.cell(row, column).value ?? '').trim();
  const rows: ListedPerson[] = [];
  for (let row = head.row + 1; row <= sheet.lastRow(); row += 1) {
    const email = text(row, head.email).toLowerCase();
    if (!/^[^\s@]+@[^\s@]+$/.test(email) || rows.some((one) => one.email === email)) continue;
    rows.push({ email, role: comparable(text(row, head.role)), department: text(row, head.department) });
  }
  return rows;
}

interface Head {
  readonly row: number;
  readonly email: number;
  readonly role: number;
  readonly department: number | undefined;
}

function headOf(sheet: LocalSheet): Head | undefined {
  for (let row = 1; row <= Math.min(sheet.lastRow(), 20); row += 1) {
    const found = new Map<string, number>();
    for (let column = 1; column <= sheet.lastColumn(); column += 1)
      found.set(comparable(sheet.cell(row, column).value), column);
    const email = found.get(comparable('Email'));
    const role = found.get(comparable('Vai trò'));
    if (email !== undefined && role !== undefined)
      return { row, email, role, department: found.get(comparable('Đơn vị')) };
  }
  return undefined;
}
