import { describe, expect, it } from 'vitest';
import { actsAsOffice, emailsOf, type RoleEntry } from '../../src/access/roles';
import { readRoles, ROLES_TAB } from '../../src/tabs/roles';
import { tabOf } from '../builders/tab';

const HEADINGS = ['Email', 'Vai trò', 'Đơn vị'];
const read = (...rows: readonly string[][]): RoleEntry[] => readRoles(tabOf(ROLES_TAB, [HEADINGS, ...rows]));
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
    expect(read(['x@bdt.gov.vn', 'Quản trị', ''], ['', 'Văn phòng', ''], ['y@bdt.gov.vn', '', ''])).toEqual(
      [],
    );
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
  it('everybody who has the file, in a workbook from Excel without roles', () => {
    expect(actsAsOffice([], '')).toBe(true);
    expect(actsAsOffice([], 'stranger@gmail.com')).toBe(true);
  });
});
