import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrderOfRank } from '../../src/plan/legal-basis';
import { LATER_DEFAULTS, SETTING_DEFAULTS, Settings } from '../../src/plan/settings';
import { day } from '../builders/day';

const LAW = 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022';
const CODE = 'Bộ luật Lao động ngày 20 tháng 11 năm 2019';
const DECREE = 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ';
const CIRCULAR = 'Thông tư số 1/2024/TT-BNV ngày 24/02/2024 của Bộ trưởng Bộ Nội vụ';
const PRIME = 'Quyết định số 1526/QĐ-TTg ngày 09 tháng 12 năm 2022 của Thủ tướng Chính phủ';
const PROVINCE = 'Quyết định số 9/2024/QĐ-UBND ngày 09 tháng 5 năm 2024 của Ủy ban nhân dân tỉnh Khánh Hòa';
const PLAN = 'Kế hoạch số 87/KH-BDT ngày 31/12/2021 của Ban Dân tộc';
const OTHER = 'Công văn số 5007/BNV-TĐKT năm 2023 của Bộ Nội vụ';

describe('what a decision rests on', () => {
  it('stands in the order of rank, then of date, however it was typed', () => {
    const right = [CODE, LAW, DECREE, PRIME, CIRCULAR, PROVINCE, PLAN, OTHER];
    fc.assert(
      fc.property(fc.shuffledSubarray(right, { minLength: right.length }), (typed) => {
        expect(inOrderOfRank(typed)).toEqual(right);
      }),
    );
  });

  it('is named once, without "Căn cứ", dash and mark', () => {
    expect(inOrderOfRank([`- Căn cứ ${LAW};`, `${LAW}.`, '', ' ; '])).toEqual([LAW]);
  });

  it('of one rank and without a date stands behind the dated, as typed', () => {
    expect(inOrderOfRank(['Luật B', 'Luật A', LAW])).toEqual([LAW, 'Luật B', 'Luật A']);
  });

  it('the day is the document’s own, not that of one it names', () => {
    const later = 'Nghị định số 2/2024/NĐ-CP ngày 01 tháng 3 năm 2024 sửa đổi Nghị định ngày 01/01/2000';
    expect(inOrderOfRank([later, DECREE])).toEqual([DECREE, later]);
  });
});

describe('Căn cứ pháp lý by default', () => {
  const on = (text: string): string => new Settings([]).lines('Căn cứ pháp lý', day(text)).join(' | ');

  it('changes with the law: 01/01/2024 and 01/07/2025', () => {
    expect(on('31/12/2023')).toContain('ngày 26 tháng 11 năm 2003');
    expect(on('01/01/2024')).toContain('98/2023/NĐ-CP');
    expect(on('30/06/2025')).toContain('98/2023/NĐ-CP');
    expect(on('01/07/2025')).toContain('152/2025/NĐ-CP');
  });

  it('gives way to what the Office writes, from the day it says', () => {
    const own = new Settings([{ name: 'Căn cứ pháp lý', value: 'Luật của ta', from: null }]);
    expect(own.lines('Căn cứ pháp lý', day('01/08/2025'))).toEqual(['Luật của ta']);
  });

  it('names laws without a number, decrees with theirs', () => {
    const lines = [SETTING_DEFAULTS['Căn cứ pháp lý'], ...LATER_DEFAULTS.map(({ value }) => value)]
      .join('\n')
      .split('\n');
    for (const line of lines)
      expect(line).toMatch(
        /^Luật (?!.*số \d)|^Nghị định số \d+\/\d{4}\/NĐ-CP ngày \d{2} tháng \d{1,2} năm \d{4} của Chính phủ/,
      );
  });
});
