import { describe, expect, it } from 'vitest';
import type { CopiedRows } from '../../src/commands/copy-last-year';
import {
  Agency,
  COUNCIL,
  HIDDEN,
  INSPECTION,
  LEADER,
  OFFICE,
  PLANNING,
  POLICY,
  registration,
  type RunOptions,
} from './cycle-book';

const TAB = 'Thanh tra';
const ALL: RunOptions = { tab: TAB, answers: [{ text: 'tất cả' }, { button: 'YES' }] };
const SHOWN = ['Họ và tên / Tên tập thể', 'Năm', 'Đối tượng', 'Chức vụ, bộ phận', 'Lĩnh vực', 'Nội dung đăng ký', 'Tiêu chí', 'Cương vị', 'Trạng thái', 'Mã']; // prettier-ignore
const HOA = ['Nguyễn Thị Hoa', '2024', 'Cá nhân', 'Chuyên viên', 'Học tập và làm theo Bác', '', '', 'Lãnh đạo, quản lý', '', '']; // prettier-ignore
const TEAM = ['Tổ tiếp dân', '2024', 'Tập thể', '', 'Văn hóa công sở', '', '', '', '', ''];

function drafts(agency: Agency): unknown[][] {
  return agency.rows(TAB, ...SHOWN).filter((row) => row[1] === '2024');
}

/** Every tab but the own one. */
function others(agency: Agency): unknown {
  return Object.entries(agency.everything()).filter(([tab]) => tab !== TAB);
}

describe('a department copies rows of last year', () => {
  it('is shown what it registered, chooses, and gets drafts with what stays the same', async () => {
    const agency = await Agency.open();
    const before = others(agency);
    const stood = agency.tab(TAB).slice(4, 7);
    const { result, shown } = await agency.run(INSPECTION, 'menuCopyLastYear', {
      tab: TAB,
      answers: [{ text: '2, 1' }, { button: 'YES' }],
    });
    expect(shown[0]).toContain(
      '1. Nguyễn Thị Hoa (Cá nhân, Học tập và làm theo Bác)\n2. Tổ tiếp dân (Tập thể',
    );
    expect(shown[0]).not.toContain('Lê Văn Rút');
    expect(shown[1]).toContain('Sẽ thêm 2 dòng nháp năm 2024 vào cuối trang “Thanh tra”');
    expect(result).toMatchObject({ ok: true, firstRow: 8, names: ['Nguyễn Thị Hoa', 'Tổ tiếp dân'] });
    expect(drafts(agency)).toEqual([HOA, TEAM]);
    // Old rows, other tabs and the journal are as they were; the new rows are checked at once.
    expect(agency.tab(TAB).slice(4, 7)).toEqual(stood);
    expect(others(agency)).toEqual(before);
    const checks = agency.rows(TAB, 'Năm', 'Kiểm tra').filter(([year]) => year === '2024');
    expect(checks.map(([, check]) => String(check))).toEqual([
      expect.stringContaining('Nội dung đăng ký'),
      expect.stringContaining('Nội dung đăng ký'),
    ]);
    expect(agency.rows(TAB, 'STT', 'Họ và tên / Tên tập thể').slice(3, 5)).toEqual([
      [4, 'Nguyễn Thị Hoa'],
      [5, 'Tổ tiếp dân'],
    ]);
  });

  it('offers nothing a second time, nor what was typed meanwhile', async () => {
    const agency = await Agency.open();
    await agency.run(INSPECTION, 'menuCopyLastYear', ALL);
    const before = agency.everything();
    const again = await agency.run(INSPECTION, 'menuCopyLastYear', { tab: TAB });
    expect(again.result).toMatchObject({ ok: true, names: [] });
    expect(again.shown[0]).toContain('không có dòng nào của năm 2023 để chép sang năm 2024');
    expect(agency.everything()).toEqual(before);

    const other = await Agency.open();
    const { result } = await other.run(INSPECTION, 'menuCopyLastYear', {
      ...ALL,
      beforeCall: (name) => {
        if (name.endsWith('tryLock')) other.put(TAB, 8, registration('NGUYỄN THỊ HOA', 2024));
      },
    });
    expect((result as CopiedRows).names).toEqual(['Tổ tiếp dân']);
    expect((result as CopiedRows).firstRow).toBe(9);
    expect(drafts(other).map(([name]) => name)).toEqual(['NGUYỄN THỊ HOA', 'Tổ tiếp dân']);
  });

  it('may be the Office too, and a person whose address is hidden but whom the tab lets in', async () => {
    for (const user of [OFFICE, HIDDEN]) {
      const agency = await Agency.open();
      const { result } = await agency.run(user, 'menuCopyLastYear', ALL);
      expect(result, user).toMatchObject({ ok: true, names: ['Nguyễn Thị Hoa', 'Tổ tiếp dân'] });
    }
  });

  it('refuses everybody else, every other tab, a slip of the finger, a busy book, and changes nothing', async () => {
    const agency = await Agency.open();
    await agency.run(OFFICE, 'menuRecount');
    const before = agency.everything();
    for (const user of [PLANNING, POLICY, LEADER, COUNCIL])
      expect((await agency.run(user, 'menuCopyLastYear', { tab: TAB })).result, user).toMatchObject({
        problems: [{ kind: 'year-cycle', reason: 'not-your-tab' }],
      });
    const hidden = await agency.run(HIDDEN, 'menuCopyLastYear', { tab: 'Phòng Kế hoạch' });
    expect(hidden.result).toMatchObject({ problems: [{ reason: 'not-your-tab-hidden' }] });
    expect(hidden.shown[0]).toContain('Không đọc được địa chỉ');
    const elsewhere = await agency.run(INSPECTION, 'menuCopyLastYear', { tab: 'Cấu hình' });
    expect(elsewhere.result).toMatchObject({ problems: [{ reason: 'not-a-department-tab' }] });
    for (const typed of ['3', '0', 'một', '', '1-9'])
      expect(
        (await agency.run(INSPECTION, 'menuCopyLastYear', { tab: TAB, answers: [{ text: typed }] })).result,
      ).toMatchObject({ problems: [{ reason: 'choice-not-understood' }] });
    const no = [{ text: '1' }, { button: 'NO' as const }];
    expect((await agency.run(INSPECTION, 'menuCopyLastYear', { tab: TAB, answers: no })).result).toBeNull();
    const busy = await agency.whileBusy(INSPECTION, 'menuCopyLastYear', ALL);
    expect(busy.result).toMatchObject({ problems: [{ kind: 'busy' }] });
    expect(agency.everything()).toEqual(before);
  });

  it('costs no more than two calls a department and sixty', async () => {
    const agency = await Agency.open();
    const { total } = await agency.run(INSPECTION, 'menuCopyLastYear', ALL);
    expect(total).toBeLessThanOrEqual(2 * 3 + 60);
  });
});
