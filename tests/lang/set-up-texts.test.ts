import { describe, expect, it } from 'vitest';
import { PERMISSION_TEXTS, tellPeople } from '../../src/lang/permissions';
import { REMARK_TEXTS, tellPlan, tellRemark } from '../../src/lang/set-up';

const gaps = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe.each([
  ['set-up', REMARK_TEXTS],
  ['permissions', PERMISSION_TEXTS],
])('the remarks of %s', (_, texts) => {
  it('fill the same gaps in both languages', () => {
    for (const [kind, { vi, en }] of Object.entries(texts)) {
      expect([...new Set(gaps(en))], kind).toEqual([...new Set(gaps(vi))]);
      expect(vi).not.toBe(en);
    }
  });
});

describe('what set-up says before it writes', () => {
  const nothing = { tables: [], departments: [], repairs: [], unguarded: [] };

  it('is nothing where there is nothing', () => {
    expect(tellPlan(nothing, 'vi')).toBe('');
  });

  it('lists a dozen names and counts the rest', () => {
    const departments = Array.from({ length: 15 }, (_, at) => `Phòng ${at + 1}`);
    const text = tellPlan({ ...nothing, departments }, 'vi');
    expect(text).toContain('cho 15 đơn vị: Phòng 1, ');
    expect(text).toContain('Phòng 12 và 3 mục khác.');
    expect(tellPlan({ ...nothing, departments }, 'en')).toContain('and 3 more.');
  });

  it('names what a tab gets', () => {
    const repair = {
      tab: 'Thanh tra',
      headings: ['Kiểm tra'],
      lists: 8,
      formulas: 1,
      tones: true,
      frozen: true,
      status: true,
    };
    expect(tellPlan({ ...nothing, repairs: [repair] }, 'vi')).toContain(
      '- Thanh tra: thêm cột Kiểm tra; danh sách chọn (8 cột); công thức; màu tô theo tình trạng; ô gửi và câu ở dòng 2; cố định dòng tiêu đề',
    );
  });

  it('fills in the tab and the details', () => {
    const remark = { kind: 'merged', tab: 'Thanh tra', details: { areas: 'E5:E6' } };
    expect(tellRemark(remark, 'vi')).toContain('Trang “Thanh tra” có ô gộp ở E5:E6');
    expect(tellPeople('cannot-open', { email: 'a@b.vn' }, 'en')).toMatch(/^a@b\.vn may not edit/);
  });
});
