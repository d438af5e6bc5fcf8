import { describe, expect, it } from 'vitest';
import { annualOutline } from '../../src/report/annual-outline';
import { countsIn, unknownNumbersInProse } from '../../src/report/prose-numbers';
import { proseBySection, sectionOf, unplacedProse } from '../../src/report/sections';
import { letterhead, plan, prose, rich, zero } from './fixtures';

describe('the section that prose is for', () => {
  it.each([
    ['I', 'I'],
    ['II.1', 'II.1'],
    ['Mục II.1', 'II.1'],
    ['mục ii.1.', 'II.1'],
    [' II . 2.1 ', 'II.2.1'],
    ['2.1', 'II.2.1'],
    ['2.2.', 'II.2.2'],
    ['Mục 2.2', 'II.2.2'],
    ['III - 2', 'III.2'],
    ['III/2', 'III.2'],
    ['iv.', 'IV'],
    ['Phần V', 'V'],
    ['II.1. Công tác đăng ký', 'II.1'],
    ['III', 'III'],
    ['Ⅱ.3', 'II.3'],
  ])('%s is %s', (typed, section) => expect(sectionOf(typed, 2)).toBe(section));

  it.each([
    '',
    'VI',
    'VII',
    '1',
    '2',
    '3.1',
    'II.6',
    'II.2.3',
    'III.5',
    'Về đăng ký',
    'Ghi chú',
    'II.11',
    'I.1',
    'III.2.1',
    '0',
  ])('%s is none', (typed) => expect(sectionOf(typed, 2)).toBeNull());

  it('keeps the order of the tab and one paragraph a line', () => {
    const placed = proseBySection(
      [
        { section: 'I', text: 'a\r\n\n b ' },
        { section: 'i.', text: 'c' },
      ],
      2,
    );
    expect(placed.get('I')).toEqual(['a', 'b', 'c']);
  });

  it('lists what has no place, and nothing else', () => {
    expect(unplacedProse(prose, 2).map((one) => one.section)).toEqual(['VII']);
    expect(unplacedProse([{ section: 'VII', text: ' \n ' }], 2)).toEqual([]);
  });

  it('drops no paragraph that has a place', () => {
    const text = JSON.stringify(annualOutline({ letterhead, plan, figures: zero, prose }));
    for (const one of prose.filter((each) => each.section !== 'VII')) {
      for (const line of one.text.split('\n')) expect(text).toContain(line);
    }
    expect(text).not.toContain('Mục này không có trong đề cương');
  });

  it('numbers anew what remains, by the place and not by the number printed', () => {
    const { blocks } = annualOutline({
      letterhead,
      plan,
      figures: zero,
      prose: [{ section: 'III.4', text: 'Bài học.' }],
    });
    const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    expect(headings).toContain('2. Bài học kinh nghiệm');
    expect(headings).not.toContain('3. Nguyên nhân');
  });
});

describe('numbers in prose', () => {
  it.each([
    ['Có 07 lượt đăng ký và 4 tập thể', [7, 4]],
    ['đạt 3/4 chỉ tiêu', [3, 4]],
    ['tổng số 1.200 lượt', [1200]],
    ['trong năm 02 tập thể được công nhận', [2]],
    ['đề nghị cấp 02 giấy khen', [2]],
    ['tổng số 05 cá nhân', [5]],
    ['ngày 31/12/2024, tháng 9, quý 1, 12/2024, ngày 26/3, nhân dịp 19/5', []],
    ['giai đoạn 2021 - 2025, 2026–2030, năm 2024', []],
    ['Kế hoạch số 87/KH-BDT, Quyết định 152/QĐ-BDT, Luật 06/2022/QH15, mã DH-2024-0007', []],
    ['Điều 13, khoản 2, mục 2.1, Phụ lục 2, Nghị quyết Trung ương 4, lần thứ 6', []],
    ['80%, 12,5 triệu đồng, 05 năm, 75 năm, tăng 1,5 lần', []],
    ['phòng, chống dịch Covid-19, khổ A4', []],
    ['1. Ưu điểm nổi bật', []],
    ['2.1. Tập thể', []],
    ['https://bandantoc.khanhhoa.gov.vn/tin-12345', []],
  ])('"%s"', (line, numbers) => expect(countsIn(line)).toEqual(numbers));

  it('names the section and the number that no figure equals', () => {
    expect(unknownNumbersInProse(prose, rich)).toEqual([{ section: 'iii.1.', number: 9 }]);
  });

  it('passes every number the report itself prints', () => {
    const text = 'Có 07 lượt đăng ký, 04 đơn vị, 11 lượt đôn đốc, đạt 4/4 chỉ tiêu, 05 lượt của năm 2023.';
    expect(unknownNumbersInProse([{ section: 'I', text }], rich)).toEqual([]);
  });
});
