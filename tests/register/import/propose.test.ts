import { describe, expect, it } from 'vitest';
import { HEADING_SYNONYMS } from '../../../src/lang/import-words';
import { HEADING, INPUT_HEADINGS } from '../../../src/register/headings';
import { proposeColumns } from '../../../src/register/import/propose';
import { COLUMN_NAMES, TARGET_COLUMNS } from '../../../src/register/import/target-columns';

const HINTS = {
  departments: ['Văn phòng', 'Phòng Kế hoạch'],
  fields: ['Học tập và làm theo Bác', 'Văn hóa công sở'],
};

/** Heading of the list by heading of the book. */
function proposed(grid: readonly (readonly string[])[]): Record<string, string> {
  const { headingRow, columns } = proposeColumns(grid, HINTS);
  return Object.fromEntries(
    Object.entries(columns).map(([heading, column]) => [heading, grid[headingRow]?.[column] ?? `#${column}`]),
  );
}

describe('the columns of a list', () => {
  it('has other headings for every column of the book, and no others', () => {
    expect(Object.keys(HEADING_SYNONYMS).sort()).toEqual([...COLUMN_NAMES.values()].sort());
    expect([...COLUMN_NAMES.keys()].sort()).toEqual([...TARGET_COLUMNS].sort());
  });

  it('are found by headings of their own kind, below a title, and STT is none of them', () => {
    const grid = [
      ['DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN NĂM 2023'],
      [],
      ['TT', 'Họ tên', 'Tập thể/cá nhân', 'Chức danh', 'Lĩnh vực đăng ký', 'Nội dung', 'Năm đăng ký', 'Phòng, ban', 'Ghi chú'],
      ['1', 'Nguyễn Thị Hoa', 'CN', 'Chuyên viên', 'Văn hóa công sở', 'Sắp xếp hồ sơ', '2023.0', 'VP', ''],
    ]; // prettier-ignore
    expect(proposeColumns(grid, HINTS).headingRow).toBe(2);
    expect(proposed(grid)).toEqual({
      [HEADING.name]: 'Họ tên',
      [HEADING.kind]: 'Tập thể/cá nhân',
      [HEADING.position]: 'Chức danh',
      [HEADING.field]: 'Lĩnh vực đăng ký',
      [HEADING.content]: 'Nội dung',
      [HEADING.year]: 'Năm đăng ký',
      'Đơn vị': 'Phòng, ban',
    });
  });

  it('are found when they are the book’s own, in whatever order', () => {
    const headings = [...INPUT_HEADINGS].reverse();
    const found = proposed([headings, headings.map(() => 'x')]);
    expect(found).toEqual(Object.fromEntries(INPUT_HEADINGS.map((heading) => [heading, heading])));
  });

  it('are found without tones and in capitals', () => {
    expect(
      proposed([
        ['HO VA TEN', 'LINH VUC', 'MINH CHUNG'],
        ['a', 'b', 'c'],
      ]),
    ).toEqual({
      [HEADING.name]: 'HO VA TEN',
      [HEADING.field]: 'LINH VUC',
      [HEADING.evidence]: 'MINH CHUNG',
    });
  });

  it('are told by what stands in them where there are no headings', () => {
    const grid = [
      ['1', 'Nguyễn Thị Hoa', 'Cá nhân', 'Văn hóa công sở', '2023', 'Phòng Kế hoạch'],
      ['2', 'Trần Văn Đức', 'Cá nhân', 'Học tập và làm theo Bác', '2023', 'Văn phòng'],
    ];
    const { headingRow, columns } = proposeColumns(grid, HINTS);
    expect(headingRow).toBe(-1);
    expect(columns).toEqual({
      [HEADING.name]: 1,
      [HEADING.kind]: 2,
      [HEADING.field]: 3,
      [HEADING.year]: 4,
      'Đơn vị': 5,
    });
  });

  it('are each proposed once, the better fit first', () => {
    const found = proposed([
      ['Kết quả', 'Kết quả xếp loại', 'Nội dung', 'Nội dung đăng ký'],
      ['a', 'HTTNV', 'b', 'c'],
    ]);
    expect(found[HEADING.rating]).toBe('Kết quả xếp loại');
    expect(found[HEADING.results]).toBe('Kết quả');
    expect(found[HEADING.content]).toBe('Nội dung');
    expect(Object.values(found)).toHaveLength(3);
  });

  it('are none in an empty list', () => {
    expect(proposeColumns([], HINTS)).toEqual({ headingRow: -1, columns: {} });
  });
});
