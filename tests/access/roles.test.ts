import { describe, expect, it } from 'vitest';
import { actsAsOffice as actsWith, emailsOf, namesOffice, type RoleEntry } from '../../src/access/roles';
import { readRoles, ROLES_TAB } from '../../src/tabs/roles';
import { tabOf } from '../builders/tab';

const HEADINGS = ['Email', 'Vai trò', 'Đơn vị'];
const read = (...rows: readonly string[][]): RoleEntry[] => readRoles(tabOf(ROLES_TAB, [HEADINGS, ...rows]));
const OWNER = 'chu.so.huu@bdt.gov.vn';
const actsAsOffice = (entries: readonly RoleEntry[], email: string, owner = OWNER): boolean =>
  actsWith(entries, email, () => owner);
const BOOK = read(
  ['VanPhong@bdt.gov.vn', 'Văn phòng', ''],
  ['a@bdt.gov.vn', 'đơn vị', 'Phòng Chính sách'],
  ['tt@bdt.gov.vn', 'Lãnh đạo', ''],
  ['tt@bdt.gov.vn', 'Hội đồng', ''],
  ['tt@bdt.gov.vn', 'Lãnh đạo', ''],
);

describe('platform.md 2: Phân quyền', () => {
  it('reads words in any spelling, addresses in lower case', () => {
    expect(BOOK.map((one) => `${one.email} ${one.role} ${one.department}`)).toEqual([
      'vanphong@bdt.gov.vn office ',
      'a@bdt.gov.vn department Phòng Chính sách',
      'tt@bdt.gov.vn leadership ',
      'tt@bdt.gov.vn council ',
      'tt@bdt.gov.vn leadership ',
    ]);
  });
  it('gives no right to a row of an unknown role or without an address', () => {
    const rows = read(['x@bdt.gov.vn', 'Quản trị', ''], ['', 'Văn phòng', ''], ['y@bdt.gov.vn', '', '']);
    expect(rows.map((one) => one.role)).toEqual([null, null, null]);
    expect(namesOffice(rows)).toBe(false);
    for (const email of ['', 'x@bdt.gov.vn', 'y@bdt.gov.vn']) expect(actsAsOffice(rows, email)).toBe(false);
  });
  it('lists the addresses of a role once each', () => {
    expect(emailsOf(BOOK, 'leadership')).toEqual(['tt@bdt.gov.vn']);
    expect(emailsOf(BOOK, 'council')).toEqual(['tt@bdt.gov.vn']);
    expect(emailsOf([], 'office')).toEqual([]);
  });
});

describe('platform.md 2: who acts as the Office', () => {
  it('the Office’s own address, however it is written', () => {
    expect(actsAsOffice(BOOK, 'vanphong@bdt.gov.vn')).toBe(true);
    expect(actsAsOffice(BOOK, 'VanPhong@BDT.gov.vn')).toBe(true);
  });
  it.each(['a@bdt.gov.vn', 'tt@bdt.gov.vn', 'stranger@gmail.com', 'phong@bdt.gov.vn', ''])(
    'never %j',
    (email) => {
      expect(actsAsOffice(BOOK, email)).toBe(false);
    },
  );
  it('never a hidden address, though an Office row should lack its own', () => {
    const nameless: RoleEntry = { email: '', role: 'office', department: '' };
    expect(actsAsOffice([nameless], '')).toBe(false);
  });
  it.each([
    ['departments', read(['a@bdt.gov.vn', 'Đơn vị', 'Thanh tra'])],
    ['leadership and Council', read(['a@bdt.gov.vn', 'Lãnh đạo', ''], ['b@bdt.gov.vn', 'Hội đồng', ''])],
    ['a misspelt word', read(['a@bdt.gov.vn', 'Văn phg', ''])],
    ['the Office without an address', read(['', 'Văn phòng', ''])],
  ])('the owner alone where the rows name only %s', (_, rows) => {
    expect(actsAsOffice(rows, 'Chu.So.Huu@bdt.gov.vn')).toBe(true);
    expect(actsAsOffice(rows, 'a@bdt.gov.vn')).toBe(false);
    expect(actsAsOffice(rows, '')).toBe(false);
    expect(actsAsOffice(rows, '', '')).toBe(false);
    expect(actsAsOffice(rows, 'a@bdt.gov.vn', '')).toBe(false);
  });
  it('and asks for the owner only where the rows do not settle it', () => {
    const never = (): string => {
      throw new Error('asked');
    };
    expect(actsWith([], 'stranger@gmail.com', never)).toBe(true);
    expect(actsWith(BOOK, 'vanphong@bdt.gov.vn', never)).toBe(true);
    expect(actsWith(BOOK, OWNER, never)).toBe(false);
    expect(actsWith(read(['a@bdt.gov.vn', 'Đơn vị', '']), '', never)).toBe(false);
  });
  it('everybody who has the file, in a workbook from Excel without roles', () => {
    expect(actsAsOffice([], '')).toBe(true);
    expect(actsAsOffice([], 'stranger@gmail.com')).toBe(true);
  });
});
