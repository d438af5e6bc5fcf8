import { comparable } from '../../commands/comparable';
import { listedPeople, ROLES } from '../../commands/share';
import type { LocalWorkbook } from '../../workbook/model';
import { same } from '../../services/access';
import type { Person } from '../protocol';

const DEPARTMENT = 'Đơn vị';
const OWNER = 'Chủ tệp';
const VIEWER = 'Người chỉ xem';

/** Plays the people who have the link only. */
export const VIEWER_ADDRESS = 'nguoi-xem@vi-du.vn';

/** Whoever the person at this machine may be: those of `Phân quyền`, the owner, and somebody who only views. */
export function peopleOf(book: LocalWorkbook): Person[] {
  const listed = listedPeople(book).map(({ email, role, department }) => ({
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

const RANKS = ROLES.map(comparable);

function rankOf(role: string): number {
  const rank = RANKS.indexOf(role);
  return rank < 0 ? 9 : rank;
}

function wordOf(role: string): string {
  return ROLES.find((word) => comparable(word) === role) ?? VIEWER;
}
