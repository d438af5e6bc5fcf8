import { beforeAll, describe, expect, it } from 'vitest';
import { loadBundle } from '../../local/host/bundle';
import { Hand } from '../../local/host/hand';
import { createStores } from '../../local/services/context';
import type { LocalWorkbook } from '../../local/workbook/model';
import { newWorkbook, openWorkbook } from '../../local/workbook/open';
import { Desk, NOW } from './office';
import { plainBook } from './plain-book';

const OFFICE = 'van-phong@example.org';
const PERSON = 'thanh-tra@example.org';
const TAB = 'Thanh tra';

let made: Uint8Array;
beforeAll(async () => {
  const workbook = newWorkbook('so.xlsx', { clock: () => new Date(NOW) });
  workbook.owner = OFFICE;
  workbook.editors = [PERSON];
  const desk = new Desk(workbook, OFFICE);
  await desk.setUp(TAB);
  await new Hand({ workbook, user: OFFICE }).paste('Phân quyền', 'A6', [[PERSON, 'Đơn vị', TAB]]);
  await desk.run('menuAuditPermissions', [{ button: 'YES' }]);
  made = await workbook.save();
});

/** The department's person at the tab, with the add-on's simple trigger behind every edit. */
async function atTheTab(
  bytes: Uint8Array = made,
): Promise<{ hand: Hand; office: Hand; workbook: LocalWorkbook }> {
  const workbook = await openWorkbook(bytes, 'so.xlsx', { clock: () => new Date(NOW) });
  const bundle = await loadBundle('dist');
  const script = { bundle, stores: createStores(), clock: () => NOW };
  const as = (user: string): Hand => new Hand({ workbook, user, script });
  return { hand: as(PERSON), office: as(OFFICE), workbook };
}

function cell(workbook: LocalWorkbook, tab: string, row: number, column: number): unknown {
  return workbook.sheets.find((sheet) => sheet.name === tab)?.cell(row, column).value ?? null;
}
const check = (workbook: LocalWorkbook, row: number): unknown => cell(workbook, TAB, row, 4);

/** A whole row from `Họ và tên` (E) to `Minh chứng` (S), as pasted from another sheet. */
const GOOD = [
  'Lê Thị Ân',
  '',
  '2024',
  'Cá nhân',
  'Chuyên viên',
  'Văn hóa công sở',
  'Tiếp công dân tại thôn',
  '',
  '1, 2',
];

describe('a department types into its tab', () => {
  it('is told at once what a row lacks, and that it is valid once nothing is', async () => {
    const { hand, workbook } = await atTheTab();
    await hand.type(TAB, 'E5', 'Lê Thị Ân');
    expect(check(workbook, 5)).toMatch(/^✖ Năm: Ô bắt buộc còn trống\. Điền ô này\.\n✖ Đối tượng/);
    for (const [a1, text] of [
      ['G5', '2024'],
      ['H5', 'Cá nhân'],
      ['I5', 'Chuyên viên'],
      ['J5', 'Văn hóa công sở'],
      ['K5', 'Tiếp công dân tại thôn'],
      ['M5', '1, 2'],
    ] as const)
      await hand.type(TAB, a1, text);
    expect(check(workbook, 5)).toBe('Hợp lệ');
    expect(cell(workbook, TAB, 5, 13)).toBe('1, 2'); // text, not the number 1.2
    await hand.type(TAB, 'J5', 'Lĩnh vực lạ');
    expect(check(workbook, 5)).toMatch(/^✖ Lĩnh vực: “Lĩnh vực lạ” không có trong danh sách/);
  });

  it('costs at most six service calls a row, and no more for 200 pasted rows', async () => {
    const { hand, workbook } = await atTheTab();
    await hand.type(TAB, 'E5', 'Lê Thị Ân');
    const block = Array.from({ length: 200 }, (_, at) =>
      GOOD.map((text, column) => (column === 0 ? `${text} ${at}` : text)),
    );
    await hand.paste(TAB, 'E6', block);
    expect(hand.triggered.map(({ calls }) => calls.total <= 6)).toEqual([true, true]);
    expect(hand.triggered.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(Array.from({ length: 200 }, (_, at) => check(workbook, 6 + at))).toEqual(
      Array(200).fill('Hợp lệ'),
    );
  });

  it('writes nothing where nothing changed, and reads nothing in tabs that are no department’s', async () => {
    const { hand, office } = await atTheTab();
    await hand.type(TAB, 'E5', 'Lê Thị Ân');
    await hand.type(TAB, 'E5', 'Lê Thị Ân');
    expect(hand.triggered[1]?.calls.byService['Range.setValues']).toBeUndefined();
    await office.type('Cấu hình', 'B6', 'BAN DÂN TỘC TỈNH');
    await hand.tick(TAB, 'A2', true);
    expect([office.triggered[0]?.calls.total, hand.triggered[2]?.calls.total]).toEqual([0, 0]);
  });

  it('clears the verdict of a row that was emptied', async () => {
    const { hand, workbook } = await atTheTab();
    await hand.paste(TAB, 'E5', [GOOD, GOOD]);
    await hand.clear(TAB, 'E5:M5');
    expect([check(workbook, 5), check(workbook, 6)]).toEqual([null, 'Hợp lệ']);
  });

  it('keeps what comparing with other rows said until the next full check', async () => {
    const { hand, workbook } = await atTheTab();
    await hand.paste(TAB, 'E5', [GOOD, GOOD]);
    await new Desk(workbook, OFFICE).run('menuRecount', [{ button: 'OK' }]);
    expect(check(workbook, 5)).toMatch(/^⇄ ⚠ /);
    await hand.type(TAB, 'G5', '');
    expect(check(workbook, 5)).toMatch(/^✖ Năm: .*\n⇄ ⚠ /);
    await hand.type(TAB, 'G5', '2024');
    expect(check(workbook, 5)).toMatch(/^⇄ ⚠ /);
  });

  it('checks every row again when a heading is mended, and stays silent while one is broken', async () => {
    const { hand, office, workbook } = await atTheTab();
    await hand.paste(TAB, 'E5', [GOOD]);
    await office.type(TAB, 'J4', 'Lĩnh');
    await hand.type(TAB, 'J5', 'Sai');
    expect(check(workbook, 5)).toBe('Hợp lệ'); // nothing can be said; the next command says why
    await office.type(TAB, 'J4', 'Lĩnh vực');
    expect(check(workbook, 5)).toMatch(/^✖ Lĩnh vực: “Sai”/);
  });

  it('uses the lists of settings tabs that were renamed', async () => {
    const { hand, workbook } = await atTheTab();
    const settings = workbook.sheets.find((sheet) => sheet.name === 'Lĩnh vực');
    if (settings) settings.name = 'Các lĩnh vực';
    settings?.setCell(7, 1, { value: 'Chuyển đổi số' });
    await hand.paste(TAB, 'E5', [GOOD.map((text) => (text === 'Văn hóa công sở' ? 'Chuyển đổi số' : text))]);
    expect(check(workbook, 5)).not.toContain('Lĩnh vực:');
  });

  it('checks a tab from Excel whose headings stand in row 1', async () => {
    const { hand, workbook } = await atTheTab(await withCheckColumn());
    await hand.type('Phòng số 1', 'H3', 'Lĩnh vực lạ');
    expect(hand.triggered[0]?.error).toBeUndefined();
    expect(cell(workbook, 'Phòng số 1', 3, 18)).toMatch(/^✖ Lĩnh vực/);
  });
});

/** A workbook from Excel after its first check: the column `Kiểm tra` stands. */
async function withCheckColumn(): Promise<Uint8Array> {
  const desk = await Desk.open(await plainBook({ departments: 1, rowsEach: 4 }));
  await desk.run('menuRecount', [{ button: 'OK' }]);
  desk.workbook.editors = [PERSON];
  return desk.workbook.save();
}
