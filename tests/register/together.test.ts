import { describe, expect, it } from 'vitest';
import { checkTogether } from '../../src/register/check-together';
import { identify } from '../../src/register/identity';
import { rows, type TypedRegistration } from '../builders/registration';

/** Findings over rows as "duplicate-in-year @5 → Phòng Chính sách 6". */
function said(...typed: readonly TypedRegistration[]): string[] {
  const all = rows(...typed);
  return checkTogether(all, identify(all, [])).map((one) => {
    expect(one.severity).toBe('warning');
    return `${one.rule} @${one.place.row} → ${one.details.tab ?? ''} ${one.details.row ?? ''}`;
  });
}

describe('workbook.md, Warnings: the same exemplar twice in one year in one field', () => {
  it('names each row to the other', () => {
    expect(said({}, {})).toEqual([
      'duplicate-in-year @5 → Phòng Chính sách 6',
      'duplicate-in-year @6 → Phòng Chính sách 5',
    ]);
  });
  it('quotes name and year', () => {
    const all = rows({}, {});
    expect(checkTogether(all, identify(all, []))[0]?.details).toMatchObject({
      value: 'Nguyễn Thị Hoa',
      year: '2024',
    });
  });
  it('says one thing of each of three', () => {
    expect(said({}, {}, {}).map((line) => line.slice(0, 20))).toEqual([
      'duplicate-in-year @5',
      'duplicate-in-year @6',
      'duplicate-in-year @7',
    ]);
  });
  it.each<[string, TypedRegistration]>([
    ['another year', { year: 2023 }],
    ['another field', { field: 'Văn hóa công sở' }],
    ['another kind', { kind: 'Hộ gia đình' }],
    ['another department', { department: 'Thanh tra' }],
    ['a row that was withdrawn', { status: 'Đã rút' }],
    ['a row without a year', { year: '' }],
    ['a row without a field', { field: '' }],
  ])('is silent about %s', (_, other) => {
    expect(said({}, other)).toEqual([]);
  });
  it('is silent about two rows without a name', () => {
    expect(said({ name: '' }, { name: '' })).toEqual([]);
  });
});

describe('workbook.md, Warnings: a name equal to another’s but for form', () => {
  it('tells the rarer form of the commoner one', () => {
    expect(
      said(
        { name: 'Lê Thị Thuý', year: 2022 },
        { name: 'Lê Thị Thúy', year: 2023 },
        { name: 'Lê Thị Thúy', year: 2024 },
      ),
    ).toEqual(['name-differs-in-form @5 → Phòng Chính sách 6']);
  });
  it('tells the later where they are equally common', () => {
    expect(said({ name: 'Cao Văn Bình', year: 2022 }, { name: 'Ông Cao Văn Bình', year: 2023 })).toEqual([
      'name-differs-in-form @6 → Phòng Chính sách 5',
    ]);
  });
  it('looks across departments', () => {
    expect(said({ name: 'Trần Hoà' }, { name: 'Trần Hòa', department: 'Thanh tra' })).toEqual([
      'name-differs-in-form @5 → Phòng Chính sách 5',
    ]);
  });
  it.each([
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hòa'],
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoa '.normalize('NFD')],
  ])('is silent about %j and %j', (one, other) => {
    expect(said({ name: one, year: 2022 }, { name: other, year: 2023 })).toEqual([]);
  });
  it('is silent about a person and a household of one name', () => {
    expect(said({ name: 'Cao Văn Bình' }, { name: 'CAO VĂN BÌNH', kind: 'Hộ gia đình' })).toEqual([]);
  });
});
