import { describe, expect, it } from 'vitest';
import { HEADING } from '../../../src/register/headings';
import { buildRows, departmentOf, unknownDepartments } from '../../../src/register/import/build-rows';
import { DEPARTMENTS, request, RULES } from './list';

const HOA = ['Nguyễn Thị Hoa', 'CN', 'Chuyên viên', '1. Văn hoá công sở', 'Sắp xếp\r\nhồ sơ '];

function cellsOf(line: readonly string[], columns: Record<string, number>): Record<string, string> {
  const { rows } = buildRows(request([line], { columns, year: null }), DEPARTMENTS, RULES);
  return Object.fromEntries(rows[0]?.cells ?? []);
}

describe('rows of a list', () => {
  it('stand as the book writes them: kind, field, year, line breaks', () => {
    const { rows, refused } = buildRows(request([HOA]), DEPARTMENTS, RULES);
    expect(refused).toEqual([]);
    expect(Object.fromEntries(rows[0]?.cells ?? [])).toEqual({
      [HEADING.name]: 'Nguyễn Thị Hoa',
      [HEADING.kind]: 'Cá nhân',
      [HEADING.position]: 'Chuyên viên',
      [HEADING.field]: 'Văn hóa công sở',
      [HEADING.content]: 'Sắp xếp\nhồ sơ',
      [HEADING.year]: '2023',
    });
    expect(rows[0]?.findings).toEqual([]);
    expect(rows[0]?.fileRow).toBe(2);
  });

  it.each([
    [HEADING.year, '2023.0', '2023'],
    [HEADING.year, 'Năm 2024', '2024'],
    [HEADING.year, 'hai ba', 'hai ba'],
    [HEADING.kind, 'tt', 'Tập thể'],
    [HEADING.kind, 'Hộ', 'Hộ gia đình'],
    [HEADING.kind, 'Khác', 'Khác'],
    [HEADING.criteria, '1;2 và 3', '1;2 và 3'],
    [HEADING.criteria, '1;2,3', '1, 2, 3'],
    [HEADING.rating, 'HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ'],
    [HEADING.rating, 'hoàn thành tốt', 'Hoàn thành tốt nhiệm vụ'],
    [HEADING.title, 'CSTĐ cơ sở', 'Chiến sĩ thi đua cơ sở'],
    [HEADING.title, 'Chiến sỹ thi đua cơ sở', 'Chiến sĩ thi đua cơ sở'],
    [HEADING.title, 'Danh hiệu lạ', 'Danh hiệu lạ'],
    [HEADING.commendation, 'bằng khen của UBND tỉnh', 'Bằng khen của Chủ tịch UBND tỉnh'],
    [HEADING.source, 'phát hiện trong năm', 'Phát hiện trong năm'],
  ])('%s: "%s" becomes "%s"', (heading, typed, expected) => {
    expect(cellsOf(['Hoa', typed], { [HEADING.name]: 0, [heading]: 1 })[heading]).toBe(expected);
  });

  it('take of one title under two laws the name of their year', () => {
    const columns = { [HEADING.name]: 0, [HEADING.title]: 1, [HEADING.year]: 2 };
    expect(cellsOf(['Hoa', 'CSTĐ tỉnh', '2023'], columns)[HEADING.title]).toBe('Chiến sĩ thi đua cấp tỉnh');
    expect(cellsOf(['Hoa', 'CSTĐ tỉnh', '2025'], columns)[HEADING.title]).toBe('Chiến sĩ thi đua tỉnh');
  });

  it('have the errors that their check will show, and are built all the same', () => {
    const { rows } = buildRows(request([['Hoa', 'CN', '', 'Lạ', '']]), DEPARTMENTS, RULES);
    expect(rows[0]?.findings.map((one) => one.heading).sort()).toEqual(
      [HEADING.content, HEADING.field, HEADING.position].sort(),
    );
  });

  it('pass over what is no row: empty ones without a word, sections, sums and numbers by name', () => {
    const { rows, refused } = buildRows(
      request([['(1)', '(2)', '(3)', '(4)', '(5)'], ['I. Cá nhân', '', '', '', ''], [], HOA, ['', 'CN', 'x', '', 'y']]),
      DEPARTMENTS,
      RULES,
    ); // prettier-ignore
    expect(rows.map((one) => one.fileRow)).toEqual([5]);
    expect(refused.map(({ fileRow, reason }) => [fileRow, reason])).toEqual([
      [2, 'not-a-row'],
      [3, 'not-a-row'],
      [6, 'no-name'],
    ]);
  });
});

describe('the department of a row', () => {
  it('is known by its name, its tab, in short, or as the person said', () => {
    expect(departmentOf('văn  phòng', DEPARTMENTS)?.name).toBe('Văn phòng');
    expect(departmentOf('VP', DEPARTMENTS)?.name).toBe('Văn phòng');
    expect(departmentOf('P. Kế hoạch', DEPARTMENTS)?.name).toBe('Phòng Kế hoạch');
    expect(departmentOf('KH', DEPARTMENTS)?.name).toBe('Phòng Kế hoạch');
    expect(departmentOf('Ban cũ', DEPARTMENTS)).toBeNull();
    expect(departmentOf('Ban cũ', DEPARTMENTS, [['ban cũ', 'Văn phòng']])?.name).toBe('Văn phòng');
  });

  it('decides whether a row is added', () => {
    const list = request(
      [
        [...HOA, 'Ban cũ'],
        [...HOA, ''],
        [...HOA, 'KH'],
      ],
      { departmentColumn: 5 },
    );
    const built = buildRows(list, DEPARTMENTS, RULES);
    expect(built.rows.map((one) => one.department.name)).toEqual(['Phòng Kế hoạch']);
    expect(built.refused.map((one) => one.reason)).toEqual(['unknown-department', 'no-department']);
    expect(unknownDepartments(built)).toEqual(['Ban cũ']);
  });
});
