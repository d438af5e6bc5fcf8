import { describe, expect, it } from 'vitest';
import type { YearOpened } from '../../src/commands/open-year';
import { Agency, COLLEAGUE, HIDDEN, INSPECTION, OFFICE, OTHERS, PLANNING, registration } from './cycle-book';
import type { BeforeCall } from './office';

const YES = { answers: [{ button: 'YES' as const }] };
const MAY_10 = 45422;
const TABS = ['Thanh tra', 'Phòng Kế hoạch', 'Phòng Chính sách'];

/** The agency in the middle of 2024, with an extension and a ticked box. */
async function midYear(): Promise<Agency> {
  const agency = await Agency.open();
  agency.put('Đơn vị', 5, { 'Gia hạn đến': MAY_10 });
  await agency.hand(PLANNING).tick('Phòng Kế hoạch', 'E2', true);
  await agency.run(OFFICE, 'menuRecount');
  return agency;
}

function boxes(agency: Agency): unknown[] {
  return TABS.map((tab) => [1, 3, 5].map((column) => agency.sheet(tab).cell(2, column).value));
}

const UNTICKED = TABS.map(() => [false, false, false]);

/** What all tabs show but the journal's times; the dashboard tells when it was counted. */
function state(agency: Agency): unknown {
  const everything: Record<string, unknown> = agency.everything();
  delete everything['Nhật ký'];
  delete everything['Tổng quan'];
  // A run that died after it had kept the book keeps it again as it then stands.
  delete everything['Bản lưu'];
  return everything;
}

describe('the Office opens a new year', () => {
  it('sees what the old one leaves open and what will be written; then all of it is written and journaled', async () => {
    const agency = await midYear();
    const old = agency.rows('Thanh tra', 'Mã', 'Trạng thái', 'Họ và tên / Tên tập thể');
    const { result, shown } = await agency.run(OFFICE, 'menuOpenYear', YES);
    const [asked = '', told = ''] = shown;
    expect(asked).toContain('Năm đang làm việc là 2024. Lệnh này đóng năm 2024 và mở năm 2025.');
    expect(asked).toContain('Theo lịch, năm 2025 chưa bắt đầu.');
    expect(asked).toContain('Đơn vị còn phải gửi: Thanh tra (Chưa nhập), Phòng Kế hoạch (Đã tiếp nhận), Phòng Chính sách (Đang nhập, quá hạn)'); // prettier-ignore
    expect(asked).toContain('• 1 dòng đang soạn');
    expect(asked).toContain('• Chưa lập báo cáo năm 2024');
    expect(asked).toContain('“Năm làm việc”: 2024 → 2025');
    expect(asked).toContain('xóa 1 ô: Thanh tra (10/05/2024)');
    expect(asked).toContain(
      'Bỏ đánh dấu 1 ô ở dòng 2 trang đơn vị: Phòng Kế hoạch (Đơn vị không đăng ký năm nay)',
    );
    expect(result).toMatchObject({ ok: true, year: 2025, before: 2024, tabsGrown: 0, problems: [] });
    expect(told).toContain('Đã mở năm 2025');
    expect(agency.setting('Năm làm việc')).toBe('2025');
    expect(agency.rows('Đơn vị', 'Gia hạn đến')).toEqual([]);
    expect(boxes(agency)).toEqual(UNTICKED);
    expect(agency.journal('Mở năm mới')).toEqual([
      [OFFICE, 'Đơn vị · Thanh tra · Gia hạn đến', '10/05/2024', ''],
      [OFFICE, 'Ô “Đơn vị không đăng ký năm nay” · Phòng Kế hoạch', 'Có', 'Không'],
      [OFFICE, 'Cấu hình · Năm làm việc · Giá trị', '2024', '2025'],
    ]);
    // Rows of the old years stand; the states are those of the new year.
    expect(agency.rows('Thanh tra', 'Mã', 'Trạng thái', 'Họ và tên / Tên tập thể')).toEqual(old);
    expect(agency.rows('Đơn vị', 'Trạng thái')).toEqual([['Chưa nhập'], ['Chưa nhập'], ['Chưa nhập']]);
  });

  it('counts rows in review: without a vote, without a decision, not announced', async () => {
    const agency = await Agency.open();
    const rows = ['Một', 'Hai', 'Ba', 'Bốn'].map((name, at) => ({
      name: `Phan Văn ${name}`,
      code: `DH-2024-001${at}`,
    }));
    rows.forEach(({ name, code }, at) =>
      agency.put(
        'Thanh tra',
        8 + at,
        registration(name, 2024, { Mã: code, 'Trạng thái': 'Đưa vào bình xét' }),
      ),
    );
    const votes = { 'Số thành viên Hội đồng': '5', 'Số phiếu đồng ý': '5' };
    agency.put('Bình xét', 7, { Mã: 'DH-2024-0010' });
    agency.put('Bình xét', 8, { Mã: 'DH-2024-0011', ...votes });
    agency.put('Bình xét', 9, {
      Mã: 'DH-2024-0012',
      ...votes,
      'Số quyết định': '1/QĐ',
      'Ngày quyết định': '01/04/2024',
    });
    const { shown } = await agency.run(OFFICE, 'menuOpenYear', { answers: [{ button: 'NO' }] });
    expect(shown[0]).toContain('• 2 dòng bình xét chưa có kết quả phiếu');
    expect(shown[0]).toContain('• 1 dòng đạt nhưng chưa có số, ngày quyết định');
    expect(shown[0]).toContain('• 1 dòng có kết quả nhưng chưa công bố');
  });

  it('adds blank rows laid out as the others where a tab has fewer than a hundred', async () => {
    const agency = await midYear();
    const tab = 'Thanh tra';
    for (let row = 8; row <= 290; row += 1) agency.put(tab, row, registration(`Phan Văn ${row}`, 2024));
    const { result, shown } = await agency.run(OFFICE, 'menuOpenYear', YES);
    expect(shown[0]).toContain('Thêm dòng trống đã kẻ sẵn cho 1 trang: Thanh tra');
    expect(result).toMatchObject({ tabsGrown: 1 });
    const sheet = agency.sheet(tab);
    expect(sheet.maxRows).toBe(390);
    const head = agency.tab(tab)[3] ?? [];
    const [name, year] = [head.indexOf('Họ và tên / Tên tập thể') + 1, head.indexOf('Năm') + 1];
    expect(sheet.cell(290, name).value).toBe('Phan Văn 290');
    for (let row = 291; row <= 390; row += 1) {
      expect(sheet.cell(row, 1).formula, String(row)).toContain(`E${row}`);
      expect(sheet.numberFormat(row, name)).toBe('@');
      const listed = sheet.validations.some(
        ({ kind, area }) => kind === 'list' && area.column <= year && area.column + area.columns > year && area.row <= row && area.row + area.rows > row,
      ); // prettier-ignore
      expect(listed, `list in row ${row}`).toBe(true);
    }
    // What is typed in the last row is numbered, checked and counted by the line above.
    await agency.hand(INSPECTION).paste(tab, 'E390', [['Lê Thị Cuối']]);
    await agency.run(OFFICE, 'menuRecount');
    expect(sheet.cell(390, 1).value).toBe(287);
    expect(String(sheet.cell(2, 9).value)).toContain('còn 1 dòng có lỗi');
  });

  it('points to the next period where the period ends, and changes nothing', async () => {
    const agency = await midYear();
    await agency.run(OFFICE, 'menuOpenYear', YES);
    const before = agency.everything();
    const { result, shown } = await agency.run(OFFICE, 'menuOpenYear');
    expect(result).toMatchObject({ problems: [{ reason: 'year-outside' }] });
    expect(shown[0]).toContain('Năm 2026 không thuộc giai đoạn 2021 - 2025');
    expect(shown[0]).toContain('“Mở giai đoạn mới…”');
    expect(agency.everything()).toEqual(before);
  });

  it('is opened once where two people of the Office open it together', async () => {
    const agency = await midYear();
    const row = agency.settingRow('Năm làm việc');
    const { result } = await agency.run(COLLEAGUE, 'menuOpenYear', {
      ...YES,
      beforeCall: (name) => {
        if (name.endsWith('tryLock')) agency.put('Cấu hình', row, { 'Giá trị': '2025' });
      },
    });
    expect(result).toMatchObject({ problems: [{ reason: 'year-changed' }] });
    expect(agency.journal('Mở năm mới')).toEqual([]);
    expect(agency.rows('Đơn vị', 'Gia hạn đến')).toEqual([[MAY_10]]);
  });

  it('refuses other roles and a busy book; who says no changes nothing', async () => {
    const agency = await midYear();
    const before = agency.everything();
    for (const user of [...OTHERS, HIDDEN])
      expect((await agency.run(user, 'menuOpenYear')).result, user).toMatchObject({
        problems: [{ kind: 'not-the-office' }],
      });
    expect((await agency.run(OFFICE, 'menuOpenYear', { answers: [{ button: 'NO' }] })).result).toBeNull();
    expect((await agency.whileBusy(OFFICE, 'menuOpenYear', YES)).result).toMatchObject({
      problems: [{ kind: 'busy' }],
    });
    expect(agency.everything()).toEqual(before);
  });

  it('dies at any write and, run again, ends the same: the year is open once', async () => {
    const whole = await midYear();
    let writes = 0;
    const count: BeforeCall = (name) => {
      if (/setValues|setFormulas|insertRows|flush/.test(name)) writes += 1;
    };
    await whole.run(OFFICE, 'menuOpenYear', { ...YES, beforeCall: count });
    const expected = state(whole);
    expect(writes).toBeGreaterThan(4);
    for (let nth = 1; nth <= writes; nth += 2) {
      const agency = await midYear();
      let seen = 0;
      let dead = false;
      const die: BeforeCall = (name) => {
        if (/setValues|setFormulas|insertRows|flush/.test(name)) seen += 1;
        dead ||= seen === nth;
        if (dead) throw new Error('Exceeded maximum execution time');
      };
      await agency.run(OFFICE, 'menuOpenYear', { ...YES, beforeCall: die });
      if (agency.setting('Năm làm việc') === '2024') {
        const { result } = await agency.run(OFFICE, 'menuOpenYear', YES);
        expect((result as YearOpened).year).toBe(2025);
      } else await agency.run(OFFICE, 'menuRecount');
      expect(agency.setting('Năm làm việc')).toBe('2025');
      expect(boxes(agency)).toEqual(UNTICKED);
      expect(state(agency), `died at write ${nth}`).toEqual(expected);
    }
  });

  it('costs what set-up may cost: fifteen calls a department’s tab and sixty', async () => {
    const agency = await midYear();
    const { total } = await agency.run(OFFICE, 'menuOpenYear', YES);
    expect(total).toBeLessThanOrEqual(15 * 3 + 60);
  });
});
