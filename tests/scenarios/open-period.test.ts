import { describe, expect, it } from 'vitest';
import type { PeriodCopied, PeriodFinished } from '../../src/commands/open-period';
import { Agency, COLLEAGUE, HIDDEN, OFFICE, OTHERS } from './cycle-book';
import type { BeforeCall } from './office';

const YES = { answers: [{ button: 'YES' as const }] };
const COPY = { answers: [{ text: '' }, { button: 'YES' as const }] };
const TABS = ['Thanh tra', 'Phòng Kế hoạch', 'Phòng Chính sách'];

/** The agency with something in every tab that a period owns. */
async function endOfPeriod(): Promise<Agency> {
  const agency = await Agency.open();
  const about = { Mã: 'DH-2023-0002', Ngày: 45000 };
  agency.put('Bồi dưỡng', 5, { ...about, 'Khó khăn, thiếu sót': 'Máy cũ' });
  agency.put('Tuyên truyền', 5, { ...about, 'Tiêu đề': 'Người tốt' });
  agency.put('Phiên họp', 5, { Năm: '2023', 'Ngày họp': 45000 });
  agency.put('Nội dung báo cáo', 5, {
    'Loại báo cáo': 'Hằng năm',
    Năm: '2023',
    Mục: '1',
    'Nội dung': 'Đã xong.',
  });
  agency.put('Triển khai', 5, { Ngày: 45000, Việc: 'Quán triệt', 'Nội dung': 'Họp' });
  agency.put('Tiến độ', 5, { 'Hoàn thành ngày': 45000 });
  await agency.hand(OFFICE).tick('Phòng Kế hoạch', 'E2', true);
  await agency.run(OFFICE, 'menuRecount');
  return agency;
}

/** The copy that a run made, as its own agency. */
function copyOf(agency: Agency, at = 0): Agency {
  const workbook = agency.stores.copies[at];
  if (!workbook) throw new Error('No copy');
  const copy = new Agency(workbook, agency.bundle, agency.stores);
  copy.now = agency.now;
  return copy;
}

async function copied(): Promise<{ old: Agency; copy: Agency }> {
  const old = await endOfPeriod();
  await old.run(OFFICE, 'menuOpenPeriod', COPY);
  return { old, copy: copyOf(old) };
}

function marks(agency: Agency): number {
  return agency.workbook.metadata.filter(({ key }) => key === 'so-dien-hinh:next-period').length;
}

/** All cells but the dashboard, which tells when it was counted, and the ends of tabs. */
function state(agency: Agency): unknown {
  return Object.entries(agency.everything())
    .filter(([tab]) => tab !== 'Tổng quan')
    .map(([tab, rows]) => {
      const lines = rows.map((row) => row.join(' | ').replace(/[ |]+$/, ''));
      while (lines[lines.length - 1] === '') lines.pop();
      return [tab, lines];
    });
}

const KEPT = ['Phân quyền', 'Lĩnh vực', 'Tiêu chí', 'Danh mục', 'Hội đồng', 'Văn bản'];
const EMPTY = ['Bình xét', 'Khen thưởng', 'Nhân rộng', 'Tuyên truyền', 'Tôn vinh', 'Triển khai', 'Trùng tên', 'Nội dung báo cáo', 'Phiên họp', 'Báo cáo', 'Nguồn số liệu']; // prettier-ignore

describe('the Office opens a new period, in the old book', () => {
  it('asks the years, copies the file, shows the link, journals, and leaves everything else as it was', async () => {
    const agency = await endOfPeriod();
    const before = agency.everything();
    const { result, shown } = await agency.run(OFFICE, 'menuOpenPeriod', COPY);
    expect(shown[0]).toContain('Sổ này của giai đoạn 2021 - 2025');
    expect(shown[0]).toContain('để trống là 2026-2030');
    expect(shown[1]).toContain('Sẽ tạo bản sao “Sổ 2026-2030” của tệp này trong Drive của bạn');
    const made = result as PeriodCopied;
    expect(made).toMatchObject({
      ok: true,
      stage: 'copied',
      name: 'Sổ 2026-2030',
      fromYear: 2026,
      toYear: 2030,
    });
    expect(agency.stores.copies).toHaveLength(1);
    expect(made.url).toContain(agency.stores.copies[0]?.fileId);
    expect(shown[2]).toContain(made.url);
    expect(agency.journal('Mở giai đoạn mới')).toEqual([
      [OFFICE, 'Sổ 2026-2030', '2021 - 2025', `2026 - 2030 · ${made.url}`],
    ]);
    expect({ ...agency.everything(), 'Nhật ký': null }).toEqual({ ...before, 'Nhật ký': null });
    expect([marks(agency), marks(copyOf(agency))]).toEqual([0, 1]);
  });

  it('takes other years, refuses what is no period after this one', async () => {
    const agency = await endOfPeriod();
    const before = agency.everything();
    for (const typed of ['2025-2030', '2030-2026', '2026', 'năm sau', '2026-2099'])
      expect(
        (await agency.run(OFFICE, 'menuOpenPeriod', { answers: [{ text: typed }] })).result,
        typed,
      ).toMatchObject({ problems: [{ reason: 'period-not-understood' }] });
    expect(agency.everything()).toEqual(before);
    const { result } = await agency.run(OFFICE, 'menuOpenPeriod', {
      answers: [{ text: '2026 – 2028' }, { button: 'YES' }],
    });
    expect(result).toMatchObject({ name: 'Sổ 2026-2028', fromYear: 2026, toYear: 2028 });
  });

  it('refuses other roles and a busy book; who says no makes no copy', async () => {
    const agency = await endOfPeriod();
    const before = agency.everything();
    for (const user of [...OTHERS, HIDDEN])
      expect((await agency.run(user, 'menuOpenPeriod')).result, user).toMatchObject({
        problems: [{ kind: 'not-the-office' }],
      });
    const no = { answers: [{ text: '' }, { button: 'NO' as const }] };
    expect((await agency.run(OFFICE, 'menuOpenPeriod', no)).result).toBeNull();
    const busy = await agency.whileBusy(OFFICE, 'menuOpenPeriod', COPY);
    expect(busy.result).toMatchObject({ problems: [{ kind: 'busy' }] });
    expect(agency.stores.copies).toEqual([]);
    expect(agency.everything()).toEqual(before);
    expect(marks(agency)).toBe(0);
  });

  it('tells how to copy by hand where Google refuses, and such a copy is known for one', async () => {
    const agency = await endOfPeriod();
    const refuse: BeforeCall = (name) => {
      if (name === 'Spreadsheet.copy') throw new Error('You do not have permission to call Spreadsheet.copy');
    };
    const { result, shown } = await agency.run(OFFICE, 'menuOpenPeriod', { ...COPY, beforeCall: refuse });
    expect(result).toMatchObject({ problems: [{ reason: 'copy-refused' }] });
    expect(shown[2]).toContain('Tệp ▸ Tạo bản sao');
    const byHand = agency.workbook.copy('Bản sao của Sổ.xlsx');
    byHand.fileId = 'another-id';
    const copy = new Agency(byHand, agency.bundle, agency.stores);
    const seen = await copy.run(OFFICE, 'menuOpenPeriod', { answers: [{ button: 'NO' }] });
    expect(seen.shown[0]).toContain('bản sao của “Sổ 2021-2025” cho giai đoạn 2026 - 2030 và chưa hoàn tất');
    // The old book itself only begins again, and says that there may be a copy.
    const again = await agency.run(OFFICE, 'menuOpenPeriod', { answers: [{ button: 'CANCEL' }] });
    expect(again.shown[0]).toContain('Lần chạy trước bị ngắt giữa chừng');
  });
});

describe('the Office finishes the copy', () => {
  it('sees exactly what is emptied and carried over; then the book is that of the new period', async () => {
    const { old, copy } = await copied();
    const oldBook = old.everything();
    const kept = KEPT.map((tab) => copy.tab(tab));
    const { result, shown } = await copy.run(OFFICE, 'menuOpenPeriod', YES);
    const [asked = '', told = ''] = shown;
    expect(asked).toContain('• Thanh tra: 3 dòng\n• Phòng Kế hoạch: 2 dòng\n• Phòng Chính sách: 1 dòng');
    expect(asked).toContain('• Bình xét: 2 dòng');
    expect(asked).toContain('• Bồi dưỡng: 1 dòng');
    expect(asked).toContain('• Giai đoạn từ năm: 2021 → 2026');
    expect(asked).toContain('Mang sang 2 điển hình đang được công nhận');
    expect(asked).toContain('• Thanh tra: Tổ tiếp dân (Văn hóa công sở)');
    expect(asked).toContain('• 1 ô đánh dấu');
    expect(result).toMatchObject({ ok: true, stage: 'finished', carried: 2, problems: [] });
    expect(told).toContain('Sổ của giai đoạn 2026 - 2030 đã sẵn sàng');
    for (const [name, value] of [
      ['Giai đoạn từ năm', '2026'],
      ['Giai đoạn đến năm', '2030'],
      ['Năm đăng ký đầu tiên', '2026'],
      ['Năm làm việc', '2026'],
      ['Tên cơ quan', 'BAN DÂN TỘC'],
    ])
      // prettier-ignore
      expect(copy.setting(name ?? '')).toBe(value);
    const draft = [
      'Họ và tên / Tên tập thể',
      'Năm',
      'Đối tượng',
      'Lĩnh vực',
      'Nguồn',
      'Nội dung đăng ký',
      'Mã',
      'Trạng thái',
    ];
    expect(TABS.map((tab) => copy.rows(tab, ...draft))).toEqual([
      [['Tổ tiếp dân', '2026', 'Tập thể', 'Văn hóa công sở', 'Đăng ký đầu năm', '', '', '']],
      [['Cao Thị Bích', '2026', 'Cá nhân', 'Học tập và làm theo Bác', 'Đăng ký đầu năm', '', '', '']],
      [],
    ]);
    for (const tab of EMPTY)
      expect(
        copy
          .tab(tab)
          .slice(4)
          .flat()
          .filter((cell) => cell !== ''),
        tab,
      ).toEqual([]);
    expect(copy.rows('Bồi dưỡng', 'Ngày', 'Mã', 'Khó khăn, thiếu sót')).toEqual([]);
    expect(copy.rows('Tiến độ', 'Bắt đầu', 'Kết thúc', 'Hoàn thành ngày')).toEqual([]);
    expect(copy.rows('Tiến độ', 'Mốc')).toEqual(old.rows('Tiến độ', 'Mốc'));
    expect(KEPT.map((tab) => copy.tab(tab))).toEqual(kept);
    const [first] = copy.rows('Nhật ký', 'Thao tác', 'Dòng, mã', 'Trước', 'Sau');
    expect(first?.slice(0, 2)).toEqual(['Mở giai đoạn mới', 'Sổ 2021-2025']);
    expect(String(first?.[2])).toMatch(/^2021 - 2025 · https:\/\/docs\.google\.com/);
    expect(copy.journal('Nhận từ sổ ngoài')).toEqual([]);
    expect(
      TABS.flatMap((tab) => [1, 3, 5].map((column) => copy.sheet(tab).cell(2, column).value)),
    ).not.toContain(true);
    expect(marks(copy)).toBe(0);
    // The old book is untouched; the copy is an ordinary book now.
    expect(old.everything()).toEqual(oldBook);
    const next = await copy.run(OFFICE, 'menuOpenPeriod', { answers: [{ button: 'CANCEL' }] });
    expect(next.shown[0]).toContain('Sổ này của giai đoạn 2026 - 2030');
  });

  it('leaves tabs to work in: a hundred numbered rows, the new years in the list, rows checked', async () => {
    const { copy } = await copied();
    await copy.run(OFFICE, 'menuOpenPeriod', YES);
    for (const tab of TABS) {
      const sheet = copy.sheet(tab);
      const laid = copy.tab(tab).length;
      expect(laid).toBeGreaterThanOrEqual(104);
      expect(sheet.cell(laid, 1).formula).toContain(`E${laid}`);
      const column = (copy.tab(tab)[3] ?? []).indexOf('Năm') + 1;
      const list = sheet.validations.find(({ area, kind }) => kind === 'list' && area.column === column);
      expect(list?.values).toEqual(['2026', '2027', '2028', '2029', '2030']);
      expect([list?.area.row, (list?.area.rows ?? 0) + 4]).toEqual([5, laid]);
    }
    expect(copy.rows('Thanh tra', 'STT', 'Kiểm tra')[0]).toEqual([
      1,
      expect.stringContaining('Nội dung đăng ký'),
    ]);
  });

  it('carries over nobody who was ended or withdrawn, or whose department is no more', async () => {
    const old = await endOfPeriod();
    old.put('Bình xét', 5, { 'Ngày thôi công nhận': '01/02/2024' });
    old.put('Đơn vị', 6, { 'Đến năm': '2025' });
    await old.run(OFFICE, 'menuOpenPeriod', COPY);
    const { shown, result } = await copyOf(old).run(OFFICE, 'menuOpenPeriod', YES);
    expect(shown[0]).toContain('Mang sang 0 điển hình');
    expect(shown[0]).toContain(
      'Không mang sang vì đơn vị hoặc lĩnh vực đã kết thúc: Cao Thị Bích (Phòng Kế hoạch)',
    );
    expect((result as PeriodFinished).carried).toBe(0);
  });

  it('refuses other roles, changes nothing for who says no or finds the book busy', async () => {
    const { copy } = await copied();
    const before = copy.everything();
    for (const user of [...OTHERS, HIDDEN])
      expect((await copy.run(user, 'menuOpenPeriod')).result, user).toMatchObject({
        problems: [{ kind: 'not-the-office' }],
      });
    expect((await copy.run(OFFICE, 'menuOpenPeriod', { answers: [{ button: 'NO' }] })).result).toBeNull();
    expect(copy.everything()).toEqual(before);
    // A colleague counts meanwhile: shared with her first, for the copy is its maker's alone.
    copy.workbook.editors.push(COLLEAGUE);
    for (const protection of copy.workbook.protections) protection.editors.push(COLLEAGUE);
    const busy = await copy.whileBusy(OFFICE, 'menuOpenPeriod', YES);
    expect(busy.result).toMatchObject({ problems: [{ kind: 'busy' }] });
    expect(marks(copy)).toBe(1);
  });

  it('dies anywhere in the middle and, run again, ends the same', async () => {
    const changing = /setValues|setFormulas|deleteRows|insertRows|setDataValidation|setValue$|remove$|flush/;
    const whole = (await copied()).copy;
    let writes = 0;
    await whole.run(OFFICE, 'menuOpenPeriod', {
      ...YES,
      beforeCall: (name) => {
        if (changing.test(name)) writes += 1;
      },
    });
    const expected = state(whole);
    expect(writes).toBeGreaterThan(20);
    for (let nth = 1; nth <= writes; nth += 4) {
      const { copy } = await copied();
      let seen = 0;
      let dead = false;
      const die: BeforeCall = (name) => {
        if (changing.test(name)) seen += 1;
        dead ||= seen === nth;
        if (dead) throw new Error('Exceeded maximum execution time');
      };
      await copy.run(OFFICE, 'menuOpenPeriod', { ...YES, beforeCall: die });
      if (marks(copy) === 1) await copy.run(OFFICE, 'menuOpenPeriod', YES);
      expect(marks(copy), `died at write ${nth}`).toBe(0);
      expect(state(copy), `died at write ${nth}`).toEqual(expected);
    }
  }, 120_000);

  it('costs what set-up may cost: fifteen calls a tab touched and sixty', async () => {
    const { old, copy } = await copied();
    const { total, result } = await copy.run(OFFICE, 'menuOpenPeriod', YES);
    // Beside the emptied ones: Cấu hình, Nhật ký.
    const touched = (result as PeriodFinished).emptiedTabs + 2;
    expect(total).toBeLessThanOrEqual(15 * touched + 60);
    const { total: copying } = await old.run(OFFICE, 'menuOpenPeriod', COPY);
    expect(copying).toBeLessThanOrEqual(2 * 3 + 60);
  });
});
