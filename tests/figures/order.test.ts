import { describe, expect, it } from 'vitest';
import { inListOrder } from '../../src/figures/order';
import { departments } from '../builders/records';
import { rows, type TypedRegistration } from '../builders/registration';

/** Row numbers in the order of the list. */
function ordered(...typed: readonly TypedRegistration[]): number[] {
  const places = typed.map((one, at) => ({ ...one, row: 5 + at }));
  return inListOrder(rows(...places), departments('Văn phòng', 'Thanh tra')).map((one) => one.place.row);
}

const office = { department: 'Văn phòng' };
const inspectors = { department: 'Thanh tra' };

describe('workbook.md, What counts: Order', () => {
  it('year, then department as in Đơn vị and not by letters', () => {
    expect(
      ordered(
        { ...inspectors, year: 2023, name: 'A' },
        { ...office, year: 2023, name: 'B' },
        { ...inspectors, year: 2022, name: 'C' },
      ),
    ).toEqual([7, 6, 5]);
  });
  it('people by given, middle, family name in Vietnamese order', () => {
    const names = [
      'Trần Văn Đức',
      'Lê Hoàng Ân',
      'Nguyễn Thị Dung',
      'Nguyễn Văn An',
      'Cao Văn An',
      'Bùi Thị An',
    ];
    expect(ordered(...names.map((name) => ({ ...office, name })))).toEqual([10, 9, 8, 6, 7, 5]);
  });
  it('a name whose last word is not the given name by Tên dùng để sắp xếp', () => {
    expect(
      ordered({ ...office, name: 'Y Vinh Tơr', sortName: 'Vinh' }, { ...office, name: 'Lê Thị Uyên' }),
    ).toEqual([6, 5]);
    expect(ordered({ ...office, name: 'Y Vinh Tơr' }, { ...office, name: 'Lê Thị Uyên' })).toEqual([5, 6]);
  });
  it('collectives by name, before households, before people', () => {
    expect(
      ordered(
        { ...office, name: 'An' },
        { ...office, name: 'Hộ An', kind: 'Hộ gia đình' },
        { ...office, name: 'Tổ Đời sống', kind: 'Tập thể' },
        { ...office, name: 'Tổ Dân vận', kind: 'Tập thể' },
      ),
    ).toEqual([8, 7, 6, 5]);
  });
  it('the same in every respect: as they stand in the tab', () => {
    const list = rows({ ...office, row: 9 }, { ...office, row: 7 });
    expect(inListOrder(list, departments('Văn phòng')).map((one) => one.place.row)).toEqual([7, 9]);
  });
});
