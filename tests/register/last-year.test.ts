import { describe, expect, it } from 'vitest';
import { rowsToRepeat } from '../../src/register/last-year';
import { rows, type TypedRegistration } from '../builders/registration';

function names(...typed: readonly TypedRegistration[]): string[] {
  return rowsToRepeat(rows(...typed), 2024).map(({ name }) => name);
}

describe('rows of last year that may be registered again', () => {
  const LAST = { year: 2023, name: 'Nguyễn Thị Hoa', status: 'Đã tiếp nhận' };
  it('were registered, whatever became of them; not drafts, rows that came back or were withdrawn', () => {
    const words = ['Đã gửi', 'Được công nhận', 'Không được công nhận', 'Đang soạn', 'Bị trả lại', 'Đã rút'];
    const offered = words.filter((status) => names({ ...LAST, status }).length === 1);
    expect(offered).toEqual(['Đã gửi', 'Được công nhận', 'Không được công nhận']);
  });

  it('are of the year before, not older, and each exemplar once a field', () => {
    expect(names({ ...LAST, year: 2022 })).toEqual([]);
    expect(names({ ...LAST, year: 2024 })).toEqual([]);
    expect(names(LAST, { ...LAST, name: 'Bà NGUYỄN THỊ HOA' })).toEqual(['Nguyễn Thị Hoa']);
    expect(names(LAST, { ...LAST, field: 'Văn hóa công sở' })).toHaveLength(2);
  });

  it('are not there already this year in that field, unless that row was withdrawn', () => {
    const now = { ...LAST, year: 2024, name: 'nguyễn thị hoa' };
    expect(names(LAST, { ...now, status: 'Đang soạn' })).toEqual([]);
    expect(names(LAST, { ...now, status: 'Đã rút' })).toEqual(['Nguyễn Thị Hoa']);
    expect(names(LAST, { ...now, field: 'Văn hóa công sở' })).toEqual(['Nguyễn Thị Hoa']);
    // Another person: diacritics differ.
    expect(names(LAST, { ...now, name: 'Nguyễn Thị Hòa' })).toEqual(['Nguyễn Thị Hoa']);
  });
});
