import type { ExemplarPrinted, ExemplarsFound } from '../../src/pages/exemplar-page/answers';
import { describe, expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import { Hand } from '../../local/host/hand';
import { openWorkbook } from '../../local/workbook/open';
import { type BeforeCall, Desk, NOW } from './office';

const OFFICE = 'van-phong@example.org';

/** The Office at the example, every tab of it set up and counted once. */
async function countedDesk(): Promise<Desk> {
  const desk = new Desk(
    await openWorkbook(await makeExample(), 'so.xlsx', { clock: () => new Date(NOW) }),
    OFFICE,
  );
  await desk.run('menuSetUp', [{ button: 'YES' }]);
  await desk.run('menuRecount');
  return desk;
}

function hand(desk: Desk): Hand {
  return new Hand({ workbook: desk.workbook, user: desk.user });
}

/** The cells below a heading of a tab whose headings stand in its fourth row, or in its first. */
function column(desk: Desk, tab: string, heading: string): unknown[] {
  const rows = desk.tab(tab);
  const at = rows.findIndex((row) => row.includes(heading));
  const place = rows[at]?.indexOf(heading) ?? -1;
  if (place < 0) throw new Error(`No heading ${heading} in ${tab}`);
  return rows.slice(at + 1).map((row) => row[place] ?? null);
}

/** The A1 name of the cell under a heading in a row of the sheet. */
function cellOf(desk: Desk, tab: string, heading: string, row: number): string {
  const rows = desk.tab(tab);
  const place = rows.find((cells) => cells.includes(heading))?.indexOf(heading) ?? -1;
  if (place < 0) throw new Error(`No heading ${heading} in ${tab}`);
  return `${String.fromCharCode(65 + place)}${row}`;
}

describe('an exemplar is picked by name or code', () => {
  it('from the last column of Tổng hợp, in a list that warns and never rejects', async () => {
    const desk = await countedDesk();
    const entries = column(desk, 'Tổng hợp', 'Mã và tên').filter((cell) => cell !== null && cell !== '');
    expect(entries).toHaveLength(52);
    expect(entries).toContain('DH-2024-0009 · Mấu Thị Bích · Phòng Chính sách Dân tộc');
    const lists = (name: string): string[] =>
      desk.workbook.sheets
        .find((sheet) => sheet.name === name)
        ?.validations.map((one) => JSON.stringify(one))
        .filter((text) => text.includes('Tổng hợp')) ?? [];
    for (const name of ['Bồi dưỡng', 'Nhân rộng', 'Tuyên truyền', 'Tôn vinh', 'Khen thưởng']) {
      expect(lists(name), name).toHaveLength(1);
      expect(lists(name)[0]).toContain('"allowInvalid":true');
    }
    expect(lists('Trùng tên')).toHaveLength(2);
  });

  it('and its name stands beside the code after the next count, once, whatever was picked', async () => {
    const desk = await countedDesk();
    const names = column(desk, 'Nhân rộng', 'Họ và tên / Tên tập thể');
    expect(names.slice(0, 5)).toEqual([
      'Nguyễn Thị Hòa',
      'Cao Văn Hà',
      'Mấu Thị Bích',
      'Tổ Tiếp nhận và Trả kết quả',
      'Cao Văn Hà; Mấu Thị Bích',
    ]);
    expect(column(desk, 'Khen thưởng', 'Họ và tên / Tên tập thể')[15]).toBe('(không có mã này)');
    const at = (row: number): string => cellOf(desk, 'Nhân rộng', 'Mã', row);
    await hand(desk).type(
      'Nhân rộng',
      at(5),
      'DH-2024-0014 · Y Thanh Niê · Phòng Tuyên truyền và Địa bàn, DH-2024-0020',
    );
    await hand(desk).type('Nhân rộng', at(6), 'DH-2024-0777');
    await desk.run('menuRecount');
    expect(column(desk, 'Nhân rộng', 'Họ và tên / Tên tập thể').slice(0, 2)).toEqual([
      'Y Thanh Niê; Thanh tra Ban',
      '(không có mã này)',
    ]);
    const before = desk.everything();
    await desk.run('menuRecount');
    expect(desk.everything()).toEqual(before);
  });

  it('or by the code of the exemplar, which means all of its registrations', async () => {
    const desk = await countedDesk();
    const codes = column(desk, 'Tổng hợp', 'Mã');
    const exemplar = String(column(desk, 'Tổng hợp', 'Mã điển hình')[codes.indexOf('DH-2024-0009')]);
    expect(exemplar).toMatch(/^DT-\d{4}$/);
    await hand(desk).type('Tuyên truyền', cellOf(desk, 'Tuyên truyền', 'Mã', 5), exemplar);
    await hand(desk).type('Khen thưởng', cellOf(desk, 'Khen thưởng', 'Mã', 5), 'ĐH 01');
    await desk.run('menuRecount');
    expect(column(desk, 'Tuyên truyền', 'Họ và tên / Tên tập thể')[0]).toBe('Mấu Thị Bích');
    const found = column(desk, 'Lỗi cần sửa', 'Nội dung');
    expect(found.filter((text) => String(text).includes('ĐH 01'))).toHaveLength(1);
    expect(found.filter((text) => String(text).includes(exemplar))).toHaveLength(0);
  });
});

describe('check-ups', () => {
  it('are settled by a later row of the same code, however either is written', async () => {
    const desk = await countedDesk();
    const settled = (row: number): unknown => column(desk, 'Bồi dưỡng', 'Tình trạng')[row - 5];
    const state = async (row: number, code: string): Promise<unknown> => {
      await hand(desk).type('Bồi dưỡng', cellOf(desk, 'Bồi dưỡng', 'Mã', row), code);
      return settled(5);
    };
    // Row 5 is due on 10/08/2023; row 6, of that day, is its check-up.
    expect([settled(5), settled(10)]).toEqual(['Đã kiểm tra', 'Quá hạn']);
    expect(await state(6, 'DH-2023-0003 · Cao Văn Hà · Phòng Kế hoạch - Tổng hợp')).toBe('Đã kiểm tra');
    expect(await state(6, 'DH-2024-0001, DH-2023-0003')).toBe('Đã kiểm tra');
    expect(await state(6, 'DH-2024-0001')).toBe('Quá hạn');
    expect(await state(5, 'DH-2024-0001 · Tổ Tiếp nhận và Trả kết quả · Văn phòng')).toBe('Đã kiểm tra');
    expect(await state(5, 'DH-2024-0001\nDH-2022-0001')).toBe('Đã kiểm tra');
    // An office's own short codes are not part of one another.
    expect(await state(6, 'ĐH 10')).toBe('Đã kiểm tra'); // row 9 of 20/03/2024 has DH-2024-0001 still
    expect(await state(5, 'ĐH 1')).toBe('Quá hạn');
    expect(await state(6, 'ĐH 1')).toBe('Đã kiểm tra');
  });

  it('that were never made are told of once an exemplar, until somebody goes there', async () => {
    const desk = await countedDesk();
    const told = (): string[] =>
      column(desk, 'Lỗi cần sửa', 'Nội dung')
        .map(String)
        .filter((text) => text.includes('chưa được thăm'));
    // All that the example's README counts for that day but Phan Thanh Tùng, who was recognised on 12/12/2025.
    expect(told()).toHaveLength(9);
    expect(told()).toContain(
      '“Tập thể Văn phòng” chưa được thăm, kiểm tra lần nào từ ngày 28/12/2022, đã quá 12 tháng.',
    );
    await hand(desk).type('Bồi dưỡng', cellOf(desk, 'Bồi dưỡng', 'Ngày', 12), '20/11/2026');
    await hand(desk).type(
      'Bồi dưỡng',
      cellOf(desk, 'Bồi dưỡng', 'Mã', 12),
      'DH-2022-0001 · Tập thể Văn phòng',
    );
    await desk.run('menuRecount');
    expect(told()).toHaveLength(8);
    expect(told().join()).not.toContain('Tập thể Văn phòng');
  });
});

describe('milestones', () => {
  /** The counted book, its `Hoàn thành ngày` emptied: the example's Office had typed every one. */
  async function undated(): Promise<Desk> {
    const desk = await countedDesk();
    for (let row = 5; row <= 14; row += 1)
      await hand(desk).clear('Tiến độ', cellOf(desk, 'Tiến độ', 'Hoàn thành ngày', row));
    return desk;
  }
  const states = (desk: Desk): unknown[] => column(desk, 'Tiến độ', 'Tình trạng').slice(0, 10);

  it('state themselves from the data; the Office’s own date goes first', async () => {
    const desk = await undated();
    expect(states(desk)).toEqual([
      'Hoàn thành', // the plan, on the day that Cấu hình says
      'Quá hạn', // one registration of 2022 was returned and never came back
      'Quá hạn', // publicity: only people can say
      'Hoàn thành', // 2022: 28/12/2022
      'Quá hạn', // no mid-term report in this book
      'Hoàn thành', // 2023
      'Quá hạn', // 2024: one waits for its decision
      'Quá hạn',
      'Hoàn thành muộn', // the congress was held on 15/10/2025
      'Quá hạn', // 2025: one has no votes yet
    ]);
    await desk.run('menuRecount');
    const before = desk.everything();
    await desk.run('menuRecount');
    expect(desk.everything()).toEqual(before);
    const type = (heading: string, row: number, text: string): Promise<unknown> =>
      hand(desk).type('Tiến độ', cellOf(desk, 'Tiến độ', heading, row), text);
    await type('Hoàn thành ngày', 13, '30/03/2025');
    await type('Hoàn thành ngày', 6, '01/04/2022');
    await type('Mốc', 5, 'Ban hành kế hoạch của Ban');
    await desk.run('menuRecount');
    const now = states(desk);
    expect([now[8], now[1], now[0]]).toEqual(['Hoàn thành', 'Hoàn thành muộn', 'Quá hạn']);
  });

  it('that the data show as done are no next milestone of the dashboard', async () => {
    const desk = await undated();
    const days = { 8: '01/12/2026', 10: '15/12/2026', 11: '20/12/2026' };
    for (const [row, day] of Object.entries(days))
      await hand(desk).type('Tiến độ', cellOf(desk, 'Tiến độ', 'Kết thúc', Number(row)), day);
    const screen = desk
      .tab('Tổng quan')
      .slice(0, 25)
      .map((row) => row.filter((cell) => typeof cell === 'string').join('\n'))
      .join('\n');
    // The reviews of 2022 and 2023 are done whatever their day; that of 2024 is the next, and four are overdue.
    expect(screen).toContain('20/12/2026, còn 27 ngày');
    expect(screen).toContain('Quá hạn 5 mốc. Năm 2024:');
  });

  it('of a tab laid before it had the column get both, column and formula, from set-up', async () => {
    const desk = await undated();
    const sheet = desk.workbook.sheets.find(({ name }) => name === 'Tiến độ');
    if (!sheet) throw new Error('No tab Tiến độ');
    const headings = (): unknown[] => desk.tab('Tiến độ')[3] ?? [];
    const [day, state] = ['Theo số liệu', 'Tình trạng'].map((one) => headings().indexOf(one) + 1);
    for (let row = 4; row <= 14; row += 1) sheet.setCell(row, day ?? 0, { value: null });
    for (let row = 5; row <= 14; row += 1)
      sheet.setCell(row, state ?? 0, { value: null, formula: `=IF(E${row}<>"","Hoàn thành","Quá hạn")` });
    await desk.run('menuRecount');
    expect(headings()).not.toContain('Theo số liệu');
    expect(states(desk).filter((one) => one === 'Quá hạn')).toHaveLength(10);
    await desk.run('menuSetUp', [{ button: 'YES' }]);
    expect(headings()).toContain('Theo số liệu');
    await desk.run('menuRecount');
    expect(states(desk).filter((one) => one === 'Quá hạn')).toHaveLength(6);
    const again = (await desk.run('menuSetUp', [{ button: 'YES' }])) as { repaired?: unknown[] } | null;
    expect(again?.repaired ?? []).toEqual([]);
  });
});

describe('the page of an exemplar to print', () => {
  const TAB = 'Hồ sơ điển hình';
  const texts = (desk: Desk, tab: string): string =>
    desk
      .tab(tab)
      .map((row) => row.filter((cell) => cell !== null).join(' | '))
      .join('\n');
  /** Looks the exemplar up in the panel, as anybody may, and has its page written. */
  async function print(desk: Desk, query: string, beforeCall?: BeforeCall): Promise<ExemplarPrinted> {
    const { found } = await desk.page<ExemplarsFound>('pageExemplarSearch', [{ query }]);
    const [first] = found;
    if (!first) throw new Error(`Nobody is ${query}`);
    return desk.page<ExemplarPrinted>('pageExemplarPrint', [first.handle], beforeCall);
  }

  it('holds all that the book knows, on a guarded tab of five columns', async () => {
    const desk = await countedDesk();
    const printed = await print(desk, 'mau thi');
    expect(printed).toMatchObject({ said: `Bản in khổ A4: trang “${TAB}”.`, place: { tab: TAB } });
    const page = texts(desk, TAB);
    expect(page).toMatch(/^HỒ SƠ ĐIỂN HÌNH TIÊN TIẾN\n/);
    // Counted by hand in examples/office-data.ts, rows that name any of this person's codes.
    const parts = { 'BỒI DƯỠNG': 2, 'NHÂN RỘNG': 2, 'TUYÊN TRUYỀN': 3, 'TÔN VINH': 2, 'KHEN THƯỞNG': 3 };
    for (const [title, count] of Object.entries(parts)) {
      const [, rest = ''] = page.split(new RegExp(`\\d\\. ${title}\\n`));
      expect(rest.split('\n\n')[0]?.split('\n').slice(1).length, title).toBeGreaterThanOrEqual(count);
    }
    const sheet = desk.workbook.sheets.find(({ name }) => name === TAB);
    const guards = desk.workbook.protections.filter(({ sheetId }) => sheetId === sheet?.id);
    expect(guards).toHaveLength(1);
    expect(sheet?.maxColumns).toBe(5);
    expect(desk.calls.total).toBeLessThanOrEqual(2 * 5 + 60);
  });

  it('is written anew for whoever is next', async () => {
    const desk = await countedDesk();
    await print(desk, 'Cao Văn Hà');
    await print(desk, 'DH-2024-0009');
    const page = texts(desk, TAB);
    expect(page).toContain('Mấu Thị Bích');
    expect(page).not.toContain('Cao Văn Hà');
    expect(desk.tabNames().filter((name) => name === TAB)).toHaveLength(1);
  });

  it('never writes over a tab of that name that somebody made', async () => {
    const desk = await countedDesk();
    const own = desk.workbook.addSheet(TAB, desk.workbook.sheets.length);
    own.setCell(1, 1, { value: 'Hồ sơ của tôi' });
    const refused = await print(desk, 'DH-2024-0009');
    expect(refused.place).toBeNull();
    expect(refused.said).toContain(`trang “${TAB}” do người khác tạo nên không bị ghi đè`);
    expect(texts(desk, TAB)).toBe('Hồ sơ của tôi');
    await hand(desk).renameTab(TAB, 'Của tôi');
    await print(desk, 'DH-2024-0009');
    expect(texts(desk, TAB)).toContain('Mấu Thị Bích');
    expect(texts(desk, 'Của tôi')).toBe('Hồ sơ của tôi');
  });

  it('is a tab of the book: known though renamed, kept by set-up and guarded by the audit', async () => {
    const desk = await countedDesk();
    await print(desk, 'DH-2024-0009');
    await hand(desk).renameTab(TAB, 'Gương sáng');
    desk.workbook.protections = desk.workbook.protections.filter(
      ({ sheetId }) => sheetId !== desk.workbook.sheets.find(({ name }) => name === 'Gương sáng')?.id,
    );
    const audit = (await desk.run('menuAuditPermissions', [{ button: 'NO' }])) as {
      deviations: { guard: { tab: string } }[];
      otherTabs: string[];
    };
    expect(audit.deviations.map(({ guard }) => guard.tab)).toContain('Gương sáng');
    expect(audit.otherTabs).not.toContain('Gương sáng');
    const repaired = (await desk.run('menuSetUp', [{ button: 'YES' }])) as { repaired: string[] };
    expect(repaired.repaired).toContain('Gương sáng');
    await print(desk, 'DH-2024-0005');
    expect(texts(desk, 'Gương sáng')).toContain('Cao Văn Hà');
    expect(desk.tabNames()).not.toContain(TAB);
  });

  it('of a run that died anywhere is whole after the next', async () => {
    const undisturbed = await countedDesk();
    await print(undisturbed, 'DH-2024-0009');
    const whole = texts(undisturbed, TAB);
    const calls = undisturbed.calls.total;
    for (let at = calls - 30; at <= calls; at += 3) {
      const desk = await countedDesk();
      await print(desk, 'DH-2024-0009', (_, n) => {
        if (n === at) throw new Error('The service is unavailable.');
      }).catch(() => null);
      await print(desk, 'DH-2024-0009');
      expect(texts(desk, TAB), `died at call ${at}`).toBe(whole);
      expect(desk.tabNames().filter((name) => name.startsWith(TAB))).toHaveLength(1);
    }
  });
});
