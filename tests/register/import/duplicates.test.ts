import { describe, expect, it } from 'vitest';
import { HEADING } from '../../../src/register/headings';
import { buildRows } from '../../../src/register/import/build-rows';
import { findDuplicates } from '../../../src/register/import/duplicates';
import { readRegistration } from '../../../src/register/read-row';
import type { Registration } from '../../../src/register/registration';
import { DEPARTMENTS, request, RULES } from './list';

const FIELD = 'Văn hóa công sở';

function standing(name: string, row: number, status = ''): Registration {
  const cells = new Map([
    [HEADING.name, name],
    [HEADING.kind, 'Cá nhân'],
    [HEADING.year, '2023'],
    [HEADING.field, FIELD],
    [HEADING.status, status],
  ]);
  return readRegistration({ place: { tab: 'Văn phòng', row }, department: 'Văn phòng', cells }, RULES.fields);
}

function duplicates(rows: string[][], book: Registration[]): unknown[] {
  const built = buildRows(request(rows), DEPARTMENTS, RULES);
  return [...findDuplicates(built.rows, book, [])].map(([one, other]) => [one.fileRow, other]);
}

describe('a row of a list that is registered already', () => {
  const hoa = (field = FIELD): string[] => ['Bà Nguyễn Thị Hoa', 'Cá nhân', 'Chuyên viên', field, 'Việc'];

  it('is found though the name is written with a form of address', () => {
    expect(duplicates([hoa()], [standing('nguyễn thị hoa', 7)])).toEqual([
      [2, { of: 'book', tab: 'Văn phòng', row: 7 }],
    ]);
  });

  it('is another one in another field, with another name, or where the first was withdrawn', () => {
    expect(duplicates([hoa('Học tập và làm theo Bác')], [standing('Nguyễn Thị Hoa', 7)])).toEqual([]);
    expect(duplicates([hoa()], [standing('Nguyễn Thị Hòa', 7)])).toEqual([]);
    expect(duplicates([hoa()], [standing('Nguyễn Thị Hoa', 7, 'Đã rút')])).toEqual([]);
  });

  it('is found within the list, the first of the two being the one that counts', () => {
    expect(duplicates([hoa(), hoa(), hoa()], [])).toEqual([
      [3, { of: 'list', tab: '', row: 2 }],
      [4, { of: 'list', tab: '', row: 2 }],
    ]);
  });

  it('is found though its field or year is a mistake: the same mistake twice is the same row', () => {
    const wrong = hoa('Lĩnh vực cũ');
    expect(duplicates([wrong, hoa('lĩnh  vực cũ'), hoa('Lĩnh vực khác')], [])).toEqual([
      [3, { of: 'list', tab: '', row: 2 }],
    ]);
    expect(duplicates([hoa('')], [standing('Nguyễn Thị Hoa', 7)])).toEqual([]);
  });
});
