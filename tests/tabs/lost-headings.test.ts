import { describe, expect, it } from 'vitest';
import { DEPARTMENT_TAB } from '../../src/tabs/department';
import { lostHeadings } from '../../src/tabs/lost-headings';
import { SETTINGS_TAB } from '../../src/tabs/settings';

const HEADINGS = DEPARTMENT_TAB.columns.map(({ heading }) => heading);
const at = (heading: string): number => HEADINGS.indexOf(heading);

/** A department's tab with these headings and one row of data. */
function tab(headings: readonly string[]): string[][] {
  return [['Tiêu đề'], [''], ['Hướng dẫn'], [...headings], headings.map(() => 'x')];
}

function without(heading: string, typed: string): string[][] {
  return tab(HEADINGS.map((one) => (one === heading ? typed : one)));
}

describe('headings that a tab lost', () => {
  it('are none where all stand, whatever their order', () => {
    expect(lostHeadings(DEPARTMENT_TAB, tab(HEADINGS))).toEqual([]);
    expect(lostHeadings(DEPARTMENT_TAB, tab([...HEADINGS].reverse()))).toEqual([]);
  });

  it('are known by their neighbours, and sure where the words are nearly theirs or none', () => {
    const found = (typed: string) => lostHeadings(DEPARTMENT_TAB, without('Nội dung đăng ký', typed));
    const place = { heading: 'Nội dung đăng ký', row: 4, column: at('Nội dung đăng ký') + 1 };
    expect(found('Nội dung')).toEqual([{ ...place, typed: 'Nội dung', sure: true }]);
    expect(found('NOI DUNG DANG KI')).toEqual([{ ...place, typed: 'NOI DUNG DANG KI', sure: true }]);
    expect(found('')).toEqual([{ ...place, typed: '', sure: true }]);
    expect(found('Ghi chú')).toEqual([{ ...place, typed: 'Ghi chú', sure: false }]);
  });

  it('have no place where their column is gone', () => {
    const left = HEADINGS.filter((one) => one !== 'Nội dung đăng ký');
    expect(lostHeadings(DEPARTMENT_TAB, tab(left))).toEqual([
      { heading: 'Nội dung đăng ký', row: 4, column: null, typed: '', sure: false },
    ]);
  });

  it('have no place beside a column of the people’s own, for nobody could tell which is which', () => {
    const headings = [...without('Nội dung đăng ký', 'Nội dung')[3] ?? []]; // prettier-ignore
    headings.splice(at('Nội dung đăng ký'), 0, 'Của tôi');
    expect(lostHeadings(DEPARTMENT_TAB, tab(headings))).toMatchObject([{ column: null, sure: false }]);
  });

  it('are found at the edges, too, and two beside each other', () => {
    expect(
      lostHeadings(SETTINGS_TAB, [
        ['Tên mục', 'Giá trị', 'Hiệu lực từ'],
        ['a', 'b', ''],
      ]),
    ).toMatchObject([{ heading: 'Mục', row: 1, column: 1, sure: true }]);
    const [name, content] = ['Lĩnh vực', 'Nội dung đăng ký'];
    const both = tab(HEADINGS.map((one) => (one === name || one === content ? '' : one)));
    expect(lostHeadings(DEPARTMENT_TAB, both).map(({ heading, column }) => [heading, column])).toEqual([
      [name, at(name) + 1],
      [content, at(content) + 1],
    ]);
  });

  it('are not looked for in a row that holds but a few of them', () => {
    const few = tab(HEADINGS.map((one, place) => (place % 3 === 0 ? one : 'khác')));
    expect(lostHeadings(DEPARTMENT_TAB, few).every(({ column }) => column === null)).toBe(true);
  });
});
