import { comparable } from '../../commands/comparable';
import type { LocalSheet, LocalWorkbook } from '../../workbook/model';
import { same } from '../../services/access';
import type { Person } from '../protocol';

const OFFICE = 'Văn phòng';
const DEPARTMENT = 'Đơn vị';
const LEADERSHIP = 'Lãnh đạo';
const OWNER = 'Chủ tệp';
const VIEWER = 'Người chỉ xem';

/** Plays the people who have the link only. */
export const VIEWER_ADDRESS = 'nguoi-xem@vi-du.vn';

/** Whoever the person at this machine may be: those of `Phân quyền`, the owner, and somebody who only views. */
export function peopleOf(book: LocalWorkbook): Person[] {
  const listed = rowsOf(book).map(({ email, role, department }) => ({
    email,
    role: role === comparable(DEPARTMENT) && department !== '' ? department : wordOf(role),
    isOwner: same(email, book.owner),
    rank: rankOf(role),
  }));
  const known = (email: string): boolean => listed.some((one) => same(one.email, email));
  const owner = known(book.owner) ? [] : [{ email: book.owner, role: OWNER, isOwner: true, rank: -1 }];
  const viewers = [...book.viewers.filter((email) => !known(email)), VIEWER_ADDRESS];
  const others = [...new Set(viewers)].map((email) => ({ email, role: VIEWER, isOwner: false, rank: 9 }));
  return [...owner, ...listed, ...others]
    .sort((a, b) => a.rank - b.rank)
    .map(({ email, role, isOwner }) => ({ email, role, isOwner }));
}

/**
 * Lets the people of `Phân quyền` open the file, as its owner does by hand in the window "Chia sẻ" of Sheets, which this
 * workbench does not have. The leadership views, all others edit.
 */
export function shareWithPeople(book: LocalWorkbook): void {
  const has = (list: readonly string[], email: string): boolean => list.some((one) => same(one, email));
  for (const { email, role } of rowsOf(book)) {
    if (same(email, book.owner) || has(book.editors, email) || has(book.viewers, email)) continue;
    if (role === comparable(LEADERSHIP)) book.viewers.push(email);
    else if (rankOf(role) < 9) book.editors.push(email);
  }
}

const RANKS = [OFFICE, DEPARTMENT, 'Hội đồng', LEADERSHIP].map(comparable);

function rankOf(role: string): number {
  const rank = RANKS.indexOf(role);
  return rank < 0 ? 9 : rank;
}

function wordOf(role: string): string {
  return [OFFICE, DEPARTMENT, 'Hội đồng', LEADERSHIP].find((word) => comparable(word) === role) ?? VIEWER;
}

interface Row {
  readonly email: string;
  /** As names are compared. */
  readonly role: string;
  readonly department: string;
}

function rowsOf(book: LocalWorkbook): Row[] {
  const sheet = book.sheets.find((one) => comparable(one.name) === comparable('Phân quyền'));
  const head = sheet && headOf(sheet);
  if (!sheet || !head) return [];
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? '' : String(sheet.cell(row, column).value ?? '').trim();
  const rows: Row[] = [];
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
      return { row, email, role, department: found.get(comparable(DEPARTMENT)) };
  }
  return undefined;
}
