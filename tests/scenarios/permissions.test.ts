import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleOf, loadBundle } from '../../local/host/bundle';
import { Hand, Refusal } from '../../local/host/hand';
import { createHost, type HostOptions } from '../../local/host/host';
import { scriptedDialogs } from '../../local/services/dialogs';
import type { LocalWorkbook } from '../../local/workbook/model';
import { newWorkbook, openWorkbook } from '../../local/workbook/open';
import type { PermissionAudit, PermissionsRepaired } from '../../src/commands/audit-permissions';
import { Desk, NOW } from './office';

const OWNER = 'chu-tep@example.org';
const PEOPLE = {
  office: 'van-phong@example.org',
  own: 'thanh-tra@example.org',
  /** Of the same department; the domain hides the address from scripts. */
  hidden: 'an-danh@example.org',
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
  workbook.editors = [PEOPLE.office, PEOPLE.own, PEOPLE.hidden, PEOPLE.other, PEOPLE.unlisted];
  workbook.viewers = [PEOPLE.leader, PEOPLE.council];
  const office = new Desk(workbook, PEOPLE.office);
  await office.setUp('Thanh tra; Phòng Kế hoạch');
  const roles = new Hand({ workbook, user: PEOPLE.office });
  await roles.paste('Phân quyền', 'A6', [
    [PEOPLE.own, 'Đơn vị', 'Thanh tra'],
    [PEOPLE.hidden, 'Đơn vị', 'Thanh tra'],
    [PEOPLE.other, 'Đơn vị', 'Phòng Kế hoạch'],
    [PEOPLE.leader, 'Lãnh đạo', ''],
    [PEOPLE.council, 'Hội đồng', ''],
  ]);
  await office.run('menuRecount', [{ button: 'OK' }]);
  await office.run('menuAuditPermissions', [{ button: 'YES' }]);
  sheetOf(workbook, 'Danh mục').hidden = true;
  made = await workbook.save();
});

function sheetOf(workbook: LocalWorkbook, name: string): LocalWorkbook['sheets'][number] {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No tab ${name}`);
  return found;
}

async function book(): Promise<LocalWorkbook> {
  return openWorkbook(made, 'so.xlsx', { clock: () => new Date(NOW) });
}

const DEPARTMENT: readonly Who[] = ['office', 'own', 'hidden', 'owner'];

/** Every kind of cell: where it stands, and who may change it. `title` etc. are of the tab `Thanh tra`. */
const CELLS: Readonly<Record<string, { tab: string; a1: string; may: readonly Who[] }>> = {
  'an input of the department': { tab: 'Thanh tra', a1: 'E9', may: DEPARTMENT },
  'a box of the department': { tab: 'Thanh tra', a1: 'A2', may: DEPARTMENT },
  'an automatic column (only a warning)': { tab: 'Thanh tra', a1: 'C9', may: DEPARTMENT },
  'the title': { tab: 'Thanh tra', a1: 'A1', may: ['office', 'owner'] },
  'the guidance': { tab: 'Thanh tra', a1: 'A3', may: ['office', 'owner'] },
  'a heading': { tab: 'Thanh tra', a1: 'J4', may: ['office', 'owner'] },
  'a cell of a hidden tab': { tab: 'Danh mục', a1: 'B6', may: ['office', 'owner'] },
  'a setting': { tab: 'Cấu hình', a1: 'B6', may: ['office', 'owner'] },
  'a role': { tab: 'Phân quyền', a1: 'B6', may: ['office', 'owner'] },
  'a vote': { tab: 'Bình xét', a1: 'H6', may: ['office', 'owner'] },
  'a summary': { tab: 'Tổng hợp', a1: 'A6', may: ['office', 'owner'] },
  'the journal': { tab: 'Nhật ký', a1: 'C6', may: ['office', 'owner'] },
  'the dashboard': { tab: 'Tổng quan', a1: 'A6', may: ['office', 'owner'] },
  'the guide': { tab: 'Hướng dẫn', a1: 'A6', may: ['office', 'owner'] },
};

/** Who a script's run takes somebody for, and whose hands it has. */
function seen(email: string): Pick<HostOptions, 'user' | 'effectiveUser' | 'dialogs'> {
  const user = email === PEOPLE.hidden ? '' : email;
  return { user, effectiveUser: email, dialogs: scriptedDialogs() };
}

/** A script that writes one cell as whoever runs it. */
const WRITE = bundleOf(
  'function write(tab, a1, value) { SpreadsheetApp.getActive().getSheetByName(tab).getRange(a1).setValue(value); SpreadsheetApp.flush(); }',
);

async function byScript(workbook: LocalWorkbook, email: string, tab: string, a1: string): Promise<boolean> {
  const host = createHost({ workbook, bundle: WRITE, ...seen(email), clock: () => NOW });
  return host.run('write', tab, a1, a1 === 'A2' ? true : 'viết').then(
    () => true,
    () => false,
  );
}

async function byHand(workbook: LocalWorkbook, email: string, tab: string, a1: string): Promise<boolean> {
  const hand = new Hand({ workbook, user: email, hidesUser: email === PEOPLE.hidden });
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
      may: DEPARTMENT,
    },
    'deleting rows of the own data': {
      act: (hand) => hand.deleteRows('Thanh tra', 8, 2),
      may: DEPARTMENT,
    },
    'inserting a row above the headings': {
      act: (hand) => hand.insertRows('Thanh tra', 4, 1),
      may: ['office', 'owner'],
    },
    'inserting rows among the settings': {
      act: (hand) => hand.insertRows('Cấu hình', 8, 1),
      may: ['office', 'owner'],
    },
    'renaming the department’s tab': { act: (hand) => hand.renameTab('Thanh tra', 'TT'), may: DEPARTMENT },
    'deleting a hidden tab': { act: (hand) => hand.deleteTab('Danh mục'), may: ['office', 'owner'] },
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
    const idOf = (name: string): number => sheetOf(workbook, name).id;
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
    const page = desk.shown.at(-1)?.text ?? '';
    const rows = [...page.matchAll(/<tr( class="marked")?><td>(.*?)<\/tr>/g)];
    expect(rows.map(([, marked]) => marked !== undefined)).toEqual(rows.map((_, at) => at < 4));
    expect(rows.filter(([, , cells]) => cells?.includes('→ đã sửa'))).toHaveLength(4);
    // Tabs with the same people stand in one row: the Office's, and each part of the departments' tabs.
    expect(rows.length).toBeLessThan(12);
    for (const { name } of workbook.sheets) expect(page).toContain(name);
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
    await new Hand({ workbook, user: PEOPLE.office }).paste('Phân quyền', 'A11', [
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

  it('refuses somebody of the Office whose address is hidden', async () => {
    const workbook = await book();
    workbook.protections = workbook.protections.slice(3);
    const before = JSON.stringify(workbook.protections);
    const dialogs = scriptedDialogs([{ button: 'OK' }]);
    const bundle = await loadBundle('dist');
    const host = createHost({ workbook, bundle, user: '', effectiveUser: PEOPLE.office, dialogs });
    const { result } = await host.run('menuAuditPermissions');
    expect(result).toMatchObject({ ok: false, problems: [{ kind: 'not-the-office' }] });
    expect(dialogs.shown.map(({ kind }) => kind)).toEqual(['alert']);
    expect(JSON.stringify(workbook.protections)).toBe(before);
  });

  it('says of a protection that lists every editor of the file that it protects nothing', async () => {
    const workbook = await book();
    const settings = sheetOf(workbook, 'Cấu hình').id;
    const fresh = workbook.protections.find((one) => one.sheetId === settings);
    if (fresh) fresh.editors = [...workbook.editors];
    const { desk } = await ask(workbook);
    expect(desk.shown[0]?.text).toContain('Cấu hình, Cả trang: Chưa có tác dụng');
    expect(await byHand(workbook, PEOPLE.own, 'Cấu hình', 'B6')).toBe(false);
  });

  it('closes cells that somebody left open in a protected tab', async () => {
    const workbook = await book();
    const settings = sheetOf(workbook, 'Cấu hình').id;
    workbook.protections
      .find((one) => one.sheetId === settings)
      ?.unprotected.push({ row: 6, column: 2, rows: 1, columns: 1 });
    expect(await byHand(workbook, PEOPLE.other, 'Cấu hình', 'B6')).toBe(true);
    const { desk } = await ask(workbook);
    expect(desk.shown[0]?.text).toContain('Cấu hình, Cả trang: Có ô để ngỏ');
    expect(await byHand(workbook, PEOPLE.other, 'Cấu hình', 'B7')).toBe(false);
    expect(await byHand(workbook, PEOPLE.other, 'Cấu hình', 'B6')).toBe(false);
  });

  it('names tabs that are no part of the book, and those whose headings it cannot find', async () => {
    const workbook = await book();
    await new Hand({ workbook, user: PEOPLE.office }).duplicateTab('Cấu hình');
    await new Hand({ workbook, user: PEOPLE.office }).clear('Phòng Kế hoạch', 'A4:U4');
    const { desk } = await ask(workbook);
    const page = desk.shown.at(-1)?.text ?? '';
    expect(page).toContain('Trang không thuộc sổ, để nguyên: Copy of Cấu hình');
    expect(page).toContain('Trang “Phòng Kế hoạch” thiếu tiêu đề cột nên chưa xét được');
  });

  it('does not stop at an address that is none', async () => {
    const workbook = await book();
    const office = new Hand({ workbook, user: PEOPLE.office });
    await office.paste('Phân quyền', 'A11', [['a@example.org, b@example.org', 'Đơn vị', 'Thanh tra']]);
    const { desk, result } = await ask(workbook);
    expect(result.deviations).toEqual([]);
    expect(desk.shown.at(-1)?.text).toContain('không phải địa chỉ email của một người');
  });

  it('repairs nothing while nobody is of the Office: it would lock everybody out', async () => {
    const workbook = await book();
    await new Hand({ workbook, user: PEOPLE.office }).clear('Phân quyền', 'A5:C10');
    const before = JSON.stringify(workbook.protections);
    const { desk, result } = await ask(workbook, PEOPLE.own);
    expect(result.deviations.length).toBeGreaterThan(0);
    expect(result).not.toHaveProperty('repaired');
    expect(desk.shown.map(({ kind }) => kind)).toEqual(['modal']);
    expect(desk.shown[0]?.text).toContain('chưa có ai vai trò Văn phòng');
    expect(JSON.stringify(workbook.protections)).toBe(before);
  });

  it('tells who can change a protection that shuts the Office out', async () => {
    const workbook = await book();
    const settings = sheetOf(workbook, 'Cấu hình').id;
    for (const one of workbook.protections) if (one.sheetId === settings) one.editors = [PEOPLE.other];
    const { desk, result } = await ask(workbook);
    expect(result.deviations).toMatchObject([{ lockedOut: true }]);
    expect(desk.shown.at(-1)?.text).toContain(`chỉ chủ tệp ${OWNER} đổi được`);
  });

  it('puts right whatever somebody did to the protections; a second time there is nothing left', async () => {
    const everybody = Object.values(PEOPLE).filter((email) => email !== OWNER && email !== PEOPLE.office);
    const damage = fc.record({
      at: fc.nat(),
      drop: fc.boolean(),
      editors: fc.subarray(everybody),
      warningOnly: fc.boolean(),
      domainEdit: fc.boolean(),
      open: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 12 }), async (damages) => {
        const workbook = await book();
        for (const { at, drop, editors, warningOnly, domainEdit, open } of damages) {
          const place = at % workbook.protections.length;
          const one = workbook.protections[place];
          if (drop) workbook.protections.splice(place, 1);
          else if (one) {
            Object.assign(one, { editors: [PEOPLE.office, ...editors], warningOnly, domainEdit });
            if (open && !one.area) one.unprotected = [{ row: 5, column: 1, rows: 2, columns: 2 }];
          }
        }
        await ask(workbook);
        const repaired = JSON.stringify(workbook.protections);
        const { desk, result } = await ask(workbook);
        expect(result.deviations).toEqual([]);
        expect(desk.shown.map(({ kind }) => kind)).toEqual(['modal']);
        expect(JSON.stringify(workbook.protections)).toBe(repaired);
      }),
      { numRuns: 12 },
    );
  });

  it('is taken up again after a run that died at any of its calls', async () => {
    const damaged = async (): Promise<LocalWorkbook> => {
      const workbook = await book();
      const id = sheetOf(workbook, 'Thanh tra').id;
      workbook.protections = workbook.protections.filter((one) => one.sheetId !== id);
      return workbook;
    };
    const changes: number[] = [];
    const whole = new Desk(await damaged(), PEOPLE.office);
    await whole.run('menuAuditPermissions', [{ button: 'YES' }], (name, n) => {
      if (/\.(protect|removeEditors|setDomainEdit|setWarningOnly)$/.test(name)) changes.push(n);
    });
    expect(changes).toHaveLength(3 * 3 + 2 * 2);
    for (const last of changes) {
      const workbook = await damaged();
      const dying = new Desk(workbook, PEOPLE.office);
      const run = dying.run('menuAuditPermissions', [{ button: 'YES' }, { button: 'OK' }], (_, n) => {
        if (n >= last) throw new Error('The run died.');
      });
      expect(await run).toBeNull();
      await ask(workbook);
      expect((await ask(workbook)).result.deviations, `died at call ${last}`).toEqual([]);
      expect(await byHand(workbook, PEOPLE.other, 'Thanh tra', 'E9')).toBe(false);
    }
  });

  it('costs one look, two and 15 service calls a tab where it repairs, also where every protection is lost', async () => {
    const workbook = newWorkbook('so.xlsx', { clock: () => new Date(NOW) });
    workbook.owner = PEOPLE.office;
    workbook.editors = [PEOPLE.own, PEOPLE.other];
    const desk = new Desk(workbook, PEOPLE.office);
    const names = Array.from({ length: 30 }, (_, at) => `Phòng số ${at + 1}`).join('; ');
    await desk.setUp(names);
    await ask(workbook);
    const { desk: audit } = await ask(workbook);
    const look = 30 + 40;
    expect(audit.calls.total).toBeLessThanOrEqual(look);
    const id = sheetOf(workbook, 'Phòng số 7').id;
    workbook.protections = workbook.protections.filter((one) => one.sheetId !== id);
    const { desk: one } = await ask(workbook);
    expect(one.calls.total).toBeLessThanOrEqual(2 * look + 15);
    workbook.protections = [];
    const { desk: repair } = await ask(workbook);
    expect(repair.calls.total).toBeLessThanOrEqual(15 * (30 + 28) + 60);
  });
});
