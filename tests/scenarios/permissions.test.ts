import { beforeAll, describe, expect, it } from 'vitest';
import { bundleOf } from '../../local/host/bundle';
import { Hand, Refusal } from '../../local/host/hand';
import { createHost } from '../../local/host/host';
import { scriptedDialogs } from '../../local/services/dialogs';
import type { LocalWorkbook } from '../../local/workbook/model';
import { newWorkbook, openWorkbook } from '../../local/workbook/open';
import type { PermissionAudit, PermissionsRepaired } from '../../src/commands/audit-permissions';
import { Desk, NOW } from './office';

const OWNER = 'chu-tep@example.org';
const PEOPLE = {
  office: 'van-phong@example.org',
  own: 'thanh-tra@example.org',
  other: 'ke-hoach@example.org',
  leader: 'lanh-dao@example.org',
  council: 'hoi-dong@example.org',
  unlisted: 'nguoi-la@example.org',
  owner: OWNER,
} as const;
type Who = keyof typeof PEOPLE;

let made: Uint8Array;
beforeAll(async () => {
  const workbook = newWorkbook('so.xlsx', { clock: () => new Date(NOW) });
  workbook.owner = OWNER;
  workbook.editors = [PEOPLE.office, PEOPLE.own, PEOPLE.other, PEOPLE.unlisted];
  workbook.viewers = [PEOPLE.leader, PEOPLE.council];
  const office = new Desk(workbook, PEOPLE.office);
  await office.run('menuSetUp', [
    { button: 'OK', text: 'Thanh tra; Phòng Kế hoạch' },
    { button: 'YES' },
    { button: 'OK' },
  ]);
  const roles = new Hand({ workbook, user: PEOPLE.office });
  await roles.paste('Phân quyền', 'A6', [
    [PEOPLE.own, 'Đơn vị', 'Thanh tra'],
    [PEOPLE.other, 'Đơn vị', 'Phòng Kế hoạch'],
    [PEOPLE.leader, 'Lãnh đạo', ''],
    [PEOPLE.council, 'Hội đồng', ''],
  ]);
  await office.run('menuRecount', [{ button: 'OK' }]);
  await office.run('menuAuditPermissions', [{ button: 'YES' }]);
  made = await workbook.save();
});

async function book(): Promise<LocalWorkbook> {
  return openWorkbook(made, 'so.xlsx', { clock: () => new Date(NOW) });
}

/** Every kind of cell: where it stands, and who may change it. `title` etc. are of the tab `Thanh tra`. */
const CELLS: Readonly<Record<string, { tab: string; a1: string; may: readonly Who[] }>> = {
  'an input of the department': { tab: 'Thanh tra', a1: 'E9', may: ['office', 'own', 'owner'] },
  'a box of the department': { tab: 'Thanh tra', a1: 'A2', may: ['office', 'own', 'owner'] },
  'an automatic column (only a warning)': { tab: 'Thanh tra', a1: 'C9', may: ['office', 'own', 'owner'] },
  'the title': { tab: 'Thanh tra', a1: 'A1', may: ['office', 'owner'] },
  'the guidance': { tab: 'Thanh tra', a1: 'A3', may: ['office', 'owner'] },
  'a heading': { tab: 'Thanh tra', a1: 'J4', may: ['office', 'owner'] },
  'a setting': { tab: 'Cấu hình', a1: 'B6', may: ['office', 'owner'] },
  'a role': { tab: 'Phân quyền', a1: 'B6', may: ['office', 'owner'] },
  'a vote': { tab: 'Bình xét', a1: 'H6', may: ['office', 'owner'] },
  'a summary': { tab: 'Tổng hợp', a1: 'A6', may: ['office', 'owner'] },
  'the journal': { tab: 'Nhật ký', a1: 'C6', may: ['office', 'owner'] },
  'the dashboard': { tab: 'Tổng quan', a1: 'A6', may: ['office', 'owner'] },
  'the guide': { tab: 'Hướng dẫn', a1: 'A6', may: ['office', 'owner'] },
};

/** A script that writes one cell as whoever runs it. */
const WRITE = bundleOf(
  'function write(tab, a1, value) { SpreadsheetApp.getActive().getSheetByName(tab).getRange(a1).setValue(value); SpreadsheetApp.flush(); }',
);

async function byScript(workbook: LocalWorkbook, user: string, tab: string, a1: string): Promise<boolean> {
  const host = createHost({ workbook, bundle: WRITE, user, dialogs: scriptedDialogs(), clock: () => NOW });
  return host.run('write', tab, a1, a1 === 'A2' ? true : 'viết').then(
    () => true,
    () => false,
  );
}

async function byHand(workbook: LocalWorkbook, user: string, tab: string, a1: string): Promise<boolean> {
  const hand = new Hand({ workbook, user });
  const edit = a1 === 'A2' ? hand.tick(tab, a1, true) : hand.type(tab, a1, 'viết');
  return edit.then(
    () => true,
    (error: unknown) => {
      expect(error).toBeInstanceOf(Refusal);
      return false;
    },
  );
}

describe.each(Object.entries(CELLS))('%s', (_, { tab, a1, may }) => {
  it.each(Object.keys(PEOPLE) as Who[])('by %s, at the sheet and by a script', async (who) => {
    const expected = may.includes(who);
    expect(await byHand(await book(), PEOPLE[who], tab, a1), 'by hand').toBe(expected);
    expect(await byScript(await book(), PEOPLE[who], tab, a1), 'by script').toBe(expected);
  });
});

describe('what concerns a whole tab', () => {
  const acts: Readonly<Record<string, { act: (hand: Hand) => Promise<unknown>; may: readonly Who[] }>> = {
    'inserting rows among the own data': {
      act: (hand) => hand.insertRows('Thanh tra', 8, 2),
      may: ['office', 'own', 'owner'],
    },
    'deleting rows of the own data': {
      act: (hand) => hand.deleteRows('Thanh tra', 8, 2),
      may: ['office', 'own', 'owner'],
    },
    'deleting the row of headings': {
      act: (hand) => hand.deleteRows('Thanh tra', 4, 1),
      may: ['office', 'owner'],
    },
    'deleting the department’s tab': { act: (hand) => hand.deleteTab('Thanh tra'), may: ['office', 'owner'] },
    'deleting the journal': { act: (hand) => hand.deleteTab('Nhật ký'), may: ['office', 'owner'] },
    'renaming the settings': { act: (hand) => hand.renameTab('Cấu hình', 'X'), may: ['office', 'owner'] },
  };

  describe.each(Object.entries(acts))('%s', (_, { act, may }) => {
    it.each(Object.keys(PEOPLE) as Who[])('by %s', async (who) => {
      const done = await act(new Hand({ workbook: await book(), user: PEOPLE[who] })).then(
        () => true,
        () => false,
      );
      expect(done).toBe(may.includes(who));
    });
  });
});

describe('Kiểm tra phân quyền', () => {
  const ask = async (
    workbook: LocalWorkbook,
    user: string = PEOPLE.office,
    answer: 'YES' | 'NO' = 'YES',
  ): Promise<{ desk: Desk; result: PermissionAudit | PermissionsRepaired }> => {
    const desk = new Desk(workbook, user);
    const result = await desk.run('menuAuditPermissions', [{ button: answer }]);
    return { desk, result: result as PermissionAudit | PermissionsRepaired };
  };

  it('finds a book that set-up made in order, and names what only people can mend', async () => {
    const { desk, result } = await ask(await book());
    expect(result.deviations).toEqual([]);
    const page = desk.shown.at(-1)?.text ?? '';
    expect(page).toContain('Mọi trang được bảo vệ đúng');
    expect(page).toContain(`Chủ tệp ${OWNER} luôn sửa được mọi ô nhưng không phải Văn phòng`);
    expect(page).toContain(`${PEOPLE.unlisted} có quyền chỉnh sửa tệp nhưng không có trong trang Phân quyền`);
  });

  it('shows what is wrong, repairs it after a yes, and finds nothing the second time', async () => {
    const workbook = await book();
    const idOf = (name: string): number => workbook.sheets.find((sheet) => sheet.name === name)?.id ?? 0;
    workbook.protections = workbook.protections.filter(
      (one) => one.sheetId !== idOf('Cấu hình') && !(one.sheetId === idOf('Thanh tra') && one.warningOnly),
    );
    workbook.protections
      .find((one) => one.sheetId === idOf('Thanh tra') && !one.area)
      ?.editors.push(PEOPLE.other);
    const { desk, result } = await ask(workbook);
    const question = desk.shown[0]?.text ?? '';
    expect(question).toContain('Có 4 chỗ bảo vệ chưa đúng');
    expect(question).toContain('Cấu hình, Cả trang: Không có bảo vệ');
    expect(question).toContain(`Thanh tra, Cả trang: Sửa được mà không nên: ${PEOPLE.other}`);
    expect(result).toMatchObject({ repaired: 4 });
    expect((await ask(workbook)).result.deviations).toEqual([]);
    expect(await byHand(workbook, PEOPLE.other, 'Thanh tra', 'E9')).toBe(false);
    expect(await byHand(workbook, PEOPLE.own, 'Cấu hình', 'B6')).toBe(false);
  });

  it('changes nothing after a no', async () => {
    const workbook = await book();
    workbook.protections = workbook.protections.slice(3);
    const before = JSON.stringify(workbook.protections);
    await ask(workbook, PEOPLE.office, 'NO');
    expect(JSON.stringify(workbook.protections)).toBe(before);
  });

  it('gives a person who joins a department the right to its tab', async () => {
    const workbook = await book();
    const joined = 'moi-den@example.org';
    workbook.editors.push(joined);
    await new Hand({ workbook, user: PEOPLE.office }).paste('Phân quyền', 'A10', [
      [joined, 'Đơn vị', 'Thanh tra'],
    ]);
    expect(await byHand(workbook, joined, 'Thanh tra', 'E9')).toBe(false);
    await ask(workbook);
    expect(await byHand(workbook, joined, 'Thanh tra', 'E9')).toBe(true);
    expect(await byHand(workbook, joined, 'Phòng Kế hoạch', 'E9')).toBe(false);
  });

  it('refuses everybody but the Office, and a hidden address', async () => {
    for (const user of [PEOPLE.own, PEOPLE.unlisted, '']) {
      const workbook = await book();
      const before = JSON.stringify(workbook.protections);
      const { result } = await ask(workbook, user);
      expect(result).toMatchObject({ ok: false, problems: [{ kind: 'not-the-office' }] });
      expect(JSON.stringify(workbook.protections)).toBe(before);
    }
  });

  it('costs at most 15 service calls a department and 60, also where every protection is lost', async () => {
    const workbook = newWorkbook('so.xlsx', { clock: () => new Date(NOW) });
    workbook.owner = PEOPLE.office;
    workbook.editors = [PEOPLE.own, PEOPLE.other];
    const desk = new Desk(workbook, PEOPLE.office);
    const names = Array.from({ length: 30 }, (_, at) => `Phòng số ${at + 1}`).join('; ');
    await desk.run('menuSetUp', [{ button: 'OK', text: names }, { button: 'YES' }, { button: 'OK' }]);
    await ask(workbook);
    const { desk: again } = await ask(workbook);
    expect(again.calls.total).toBeLessThanOrEqual(15 * 30 + 60);
    workbook.protections = [];
    const { desk: repair } = await ask(workbook);
    expect(repair.calls.total).toBeLessThanOrEqual(15 * (30 + 28) + 60);
  });
});
