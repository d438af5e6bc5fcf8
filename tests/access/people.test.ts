import { describe, expect, it } from 'vitest';
import { peopleRemarks, type TypedRole } from '../../src/access/people';

const OFFICE: TypedRole = { row: 5, email: 'VP@example.org', word: 'văn phòng', department: '' };
const PERSON: TypedRole = { row: 6, email: 'tt@example.org', word: 'Đơn vị', department: 'Thanh tra' };
const ACCESS = { owner: 'vp@example.org', editors: ['tt@example.org'] };

function kinds(rows: readonly TypedRole[], access = ACCESS, departments = ['Thanh tra']): string[] {
  return peopleRemarks(rows, departments, access).map(({ kind }) => kind);
}

describe('what is doubtful about the people of the book', () => {
  it('is nothing where everybody stands where they should', () => {
    expect(kinds([OFFICE, PERSON])).toEqual([]);
  });

  it.each([
    ['nobody is of the Office', [PERSON], ACCESS, ['no-office']],
    [
      'the owner is not of the Office',
      [OFFICE, PERSON],
      { owner: 'x@example.org', editors: ['vp@example.org', 'tt@example.org'] },
      ['owner-not-office'],
    ],
    [
      'a shared drive has no owner',
      [OFFICE, PERSON],
      { owner: '', editors: ['vp@example.org', 'tt@example.org'] },
      [],
    ],
    [
      'somebody cannot open the file',
      [OFFICE, PERSON],
      { owner: 'vp@example.org', editors: [] },
      ['cannot-open'],
    ],
    [
      'an editor is not listed',
      [OFFICE, PERSON],
      { ...ACCESS, editors: [...ACCESS.editors, 'la@example.org'] },
      ['editor-unlisted'],
    ],
    [
      'a leader may edit',
      [OFFICE, PERSON, { row: 7, email: 'ld@example.org', word: 'Lãnh đạo', department: '' }],
      { ...ACCESS, editors: [...ACCESS.editors, 'ld@example.org'] },
      ['should-only-view'],
    ],
    [
      'a role is no word',
      [OFFICE, PERSON, { row: 7, email: 'ld@example.org', word: 'Sếp', department: '' }],
      ACCESS,
      ['role-unknown'],
    ],
    [
      'an address is none',
      [OFFICE, PERSON, { row: 7, email: 'a@b.vn, c@d.vn', word: 'Đơn vị', department: 'Thanh tra' }],
      ACCESS,
      ['email-unreadable'],
    ],
    [
      'a department is none',
      [OFFICE, { ...PERSON, department: 'Thanh trà' }],
      ACCESS,
      ['department-unknown', 'department-without-people'],
    ],
  ])('%s', (_, rows, access, expected) => {
    expect(kinds(rows as TypedRole[], access)).toEqual(expected);
  });

  it('lets somebody of the Council work for a department', () => {
    const member: TypedRole = { ...PERSON, row: 7, word: 'Hội đồng', department: '' };
    expect(kinds([OFFICE, PERSON, member])).toEqual([]);
  });
});
