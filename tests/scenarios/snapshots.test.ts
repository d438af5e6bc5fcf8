import { beforeAll, describe, expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import type { ScriptedAnswer } from '../../local/services/dialogs';
import { Hand } from '../../local/host/hand';
import { newWorkbook } from '../../local/workbook/open';
import type { LocalSheet, StoredValue } from '../../local/workbook/model';
import type { Refused } from '../../src/commands/compile-annual-report';
import type { Restored } from '../../src/commands/restore-snapshot';
import { cellText } from '../../src/lang/text';
import { DEPARTMENT_TAB } from '../../src/tabs/department';
import { BOOK_TABS } from '../../src/tabs/whole-book';
import { type BeforeCall, Desk, NOW } from './office';

const OFFICE = 'van-phong@example.org';
const DEPARTMENT = 'kim-lien@example.org';
const PLAN_TAB = 'Phòng Kế hoạch - Tổng hợp';
/** Every service call is a place to die; one in so many is tried each time, and each was once. */
const STEP = Number(process.env['DEATH_STEP'] ?? 11);
const DAY = 24 * 3_600_000;
const YES = { button: 'YES' } as const;
const NO = { button: 'NO' } as const;

/** A text answered to a question. */
function typed(text: string): ScriptedAnswer {
  return { button: 'OK', text };
}

let example: Uint8Array;
beforeAll(async () => {
  example = await makeExample();
});

/** The example, with somebody of the Office who holds the automatic work: the first round takes a snapshot. */
async function kept(): Promise<Desk> {
  const desk = await Desk.open(example, OFFICE);
  await desk.run('menuTakeOverAutomation', [YES]);
  return desk;
}

function sheetOf(desk: Desk, name: string): LocalSheet {
  const sheet = desk.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No tab ${name}`);
  return sheet;
}

async function deleteTab(desk: Desk, name: string): Promise<void> {
  await new Hand({ workbook: desk.workbook, user: OFFICE }).deleteTab(name);
}

/** Heads of `Bản lưu`: time and reason of each snapshot. */
function snapshots(desk: Desk): { time: string; reason: string }[] {
  return desk
    .tab('Bản lưu')
    .slice(4)
    .filter((row) => String(row[5]).startsWith('1/'))
    .map((row) => ({ time: String(row[0]), reason: String(row[1]) }));
}

/** What people typed, and codes and statuses: columns of every input tab by heading, below the headings. */
function inputs(desk: Desk): Record<string, string[][]> {
  const specs = new Map(BOOK_TABS.map(({ spec }) => [spec.name, spec]));
  const found: Record<string, string[][]> = {};
  for (const name of desk.tabNames()) {
    const rows = desk.tab(name);
    const spec = specs.get(name) ?? (rows[3]?.includes('Họ và tên / Tên tập thể') ? DEPARTMENT_TAB : null);
    if (!spec?.columns.some(({ kind }) => kind === 'in')) continue;
    const head = rows[3] ?? [];
    const places = spec.columns
      .filter(({ kind, heading }) => kind === 'in' || heading === 'Mã' || heading === 'Trạng thái')
      .filter(({ heading }) => !(name === 'Đơn vị' && heading === 'Trạng thái'))
      .map(({ heading }) => head.indexOf(heading));
    const lines = rows.slice(4).map((row) => places.map((at) => textOf(row[at] ?? null)));
    while (lines.length > 0 && lines[lines.length - 1]?.every((cell) => cell === '')) lines.pop();
    found[name] = lines;
  }
  return found;
}

/** A text column gives a number back as its text. */
function textOf(value: StoredValue): string {
  return value === null ? '' : cellText(value);
}

function restore(desk: Desk, answers: readonly ScriptedAnswer[], beforeCall?: BeforeCall): Promise<Outcome> {
  return desk.run('menuRestoreSnapshot', answers, beforeCall) as Promise<Outcome>;
}
type Outcome = Restored | Refused | null;

describe('snapshots are taken while somebody holds the automatic work', () => {
  it('once a day, into a hidden tab that only the Office edits; nothing where nothing changed', async () => {
    const desk = await kept();
    expect(snapshots(desk)).toEqual([{ time: '23/11/2026 08:15:00', reason: 'Hằng ngày' }]);
    const sheet = sheetOf(desk, 'Bản lưu');
    expect(sheet.hidden).toBe(true);
    expect(desk.workbook.protections.filter(({ sheetId }) => sheetId === sheet.id)).toHaveLength(1);
    sheetOf(desk, PLAN_TAB).setCell(30, 5, { value: 'Gõ thêm' });
    desk.now += 3_600_000;
    await desk.run('hourlyWork');
    expect(snapshots(desk)).toHaveLength(1);
    desk.now = NOW + DAY;
    await desk.run('hourlyWork');
    expect(snapshots(desk).map(({ time }) => time)).toEqual(['23/11/2026 08:15:00', '24/11/2026 08:15:00']);
    desk.now = NOW + 2 * DAY;
    await desk.run('hourlyWork');
    expect(snapshots(desk)).toHaveLength(2);
  });

  it('seven of them at most, the oldest first out', async () => {
    const desk = await kept();
    for (let day = 1; day <= 30; day += 1) {
      desk.now = NOW + day * DAY;
      sheetOf(desk, PLAN_TAB).setCell(30, 5, { value: `Tên ngày ${day}` });
      await desk.run('hourlyWork');
    }
    expect(snapshots(desk).map(({ time }) => time.slice(0, 10))).toEqual([
      '17/12/2026', '18/12/2026', '19/12/2026', '20/12/2026', '21/12/2026', '22/12/2026', '23/12/2026',
    ]); // prettier-ignore
  });

  it('at the cost of six service calls beside the count, of one on every later round of the day', async () => {
    const desk = await kept();
    const hour = async (): Promise<number> => {
      await desk.run('hourlyWork');
      return desk.calls.total;
    };
    const plain = await hour();
    await desk.run('menuRecount');
    desk.now = NOW + DAY;
    sheetOf(desk, PLAN_TAB).setCell(30, 11, { value: 'Một mô hình khác' });
    const cells = desk.workbook.sheets.length;
    const withSnapshot = await hour();
    expect(snapshots(desk)).toHaveLength(2);
    desk.now += 3_600_000;
    sheetOf(desk, PLAN_TAB).setCell(30, 11, { value: 'Một mô hình khác nữa' });
    const without = await hour();
    expect(withSnapshot - without).toBeLessThanOrEqual(5);
    expect(plain).toBeLessThanOrEqual(2 * cells + 60);
  });

  it('a tab that somebody called “Bản lưu” for himself is not written over, and the heartbeat says so', async () => {
    const desk = await Desk.open(example, OFFICE);
    const hand = new Hand({ workbook: desk.workbook, user: OFFICE });
    const copy = await hand.duplicateTab('Triển khai');
    await hand.renameTab(copy, 'Bản lưu');
    const before = desk.tab('Bản lưu');
    expect(await desk.run('menuTakeOverAutomation', [YES])).toMatchObject({
      problems: [{ kind: 'not-our-tab', tab: 'Bản lưu' }],
    });
    expect(desk.tab('Bản lưu')).toEqual(before);
  });
});

describe('a deleted input tab is noticed', () => {
  it('no count and no report as if it had been empty; the snapshot is offered', async () => {
    for (const tab of [PLAN_TAB, 'Bình xét', 'Bồi dưỡng', 'Cấu hình']) {
      const desk = await kept();
      await deleteTab(desk, tab);
      // The dashboard's own formulas say #REF! at once; no command wrote that.
      const cells = (): unknown => ({ ...desk.everything(), 'Tổng quan': null });
      const before = cells();
      const told = async (command: () => Promise<unknown>): Promise<string> => {
        desk.shown.length = 0;
        await command();
        return desk.shown.map(({ text }) => text).join('\n');
      };
      for (const command of [() => desk.run('menuRecount'), () => desk.compile('2024')])
        expect(await told(command), tab).toMatch(
          new RegExp(
            `Trang “${tab}” không còn trong sổ; bản lưu lúc 23/11/2026 08:15:00 giữ \\d+ dòng.*Phục hồi bản lưu…`,
          ),
        );
      desk.now = NOW + DAY;
      await desk.run('hourlyWork');
      expect(cells(), tab).toEqual(before);
    }
  });

  it('a tab that never stood, or was empty, is not missed', async () => {
    const desk = await kept();
    const sheet = sheetOf(desk, 'Tôn vinh');
    for (let row = 5; row <= sheet.lastRow(); row += 1)
      for (let column = 1; column <= sheet.lastColumn(); column += 1)
        sheet.setCell(row, column, { value: null });
    desk.now = NOW + DAY;
    await desk.run('hourlyWork');
    await deleteTab(desk, 'Tôn vinh');
    desk.shown.length = 0;
    await desk.run('menuRecount');
    expect(desk.shown.at(-1)?.text).toContain('Đã tổng hợp');
  });

  it('set-up leaves it to be restored, unless the person wants it empty', async () => {
    const desk = await kept();
    await deleteTab(desk, PLAN_TAB);
    await deleteTab(desk, 'Bồi dưỡng');
    desk.shown.length = 0;
    await desk.run('menuSetUp', [YES, NO]);
    const [preview, second] = desk.shown.map(({ text }) => text);
    expect(preview).toContain(`Trang “${PLAN_TAB}” đã bị xóa; bản lưu lúc 23/11/2026 08:15:00 giữ`);
    expect(preview).toContain('Phục hồi bản lưu…');
    expect(preview).not.toContain(`đơn vị: ${PLAN_TAB}`);
    expect(second).toContain(`${PLAN_TAB}`);
    expect(second).toContain('Nên chọn KHÔNG');
    expect(desk.tabNames()).not.toContain(PLAN_TAB);
    expect(desk.tabNames()).not.toContain('Bồi dưỡng');
    // Only they are left: asked outright.
    desk.shown.length = 0;
    await desk.run('menuSetUp', [NO]);
    expect(desk.tabNames()).not.toContain(PLAN_TAB);
    await desk.run('menuSetUp', [YES]);
    expect(desk.tabNames()).toContain(PLAN_TAB);
    expect(inputs(desk)[PLAN_TAB]).toEqual([]);
    desk.shown.length = 0;
    await desk.run('menuRecount');
    expect(desk.shown.at(-1)?.text).toContain('Đã tổng hợp');
  });
});

describe('the Office restores', () => {
  it('a department’s deleted tab with every cell, guarded, and the book counts as before', async () => {
    const desk = await kept();
    const before = inputs(desk);
    const summary = desk.tab('Tổng hợp');
    const guards = (): string[] => {
      const { id } = sheetOf(desk, PLAN_TAB);
      return desk.workbook.protections
        .filter(({ sheetId }) => sheetId === id)
        .map(({ area, warningOnly }) => `${area ? 'part' : 'tab'} ${warningOnly}`);
    };
    await deleteTab(desk, PLAN_TAB);
    desk.now += 60_000;
    desk.shown.length = 0;
    const result = await restore(desk, [typed('1'), typed(''), YES]);
    expect(result).toMatchObject({ ok: true, tabs: [PLAN_TAB], problems: [], left: 0 });
    const [list, tabs, question, end] = desk.shown.map(({ text }) => text);
    expect(list).toMatch(/1\. 23\/11\/2026 08:15:00 – Hằng ngày – \d+ trang, \d+ dòng/);
    expect(tabs).toContain(`${PLAN_TAB}: `);
    expect(tabs).toContain(`Để trống để lấy lại các trang không còn: ${PLAN_TAB}.`);
    expect(question).toMatch(new RegExp(`Trang “${PLAN_TAB}” không còn: tạo lại với \\d+ dòng`));
    expect(end).toContain('Đã lấy lại');
    expect(inputs(desk)).toEqual(before);
    expect(guards().filter((one) => one === 'tab false')).toHaveLength(1);
    expect(guards().filter((one) => one === 'part true').length).toBeGreaterThan(0);
    expect(desk.tab(PLAN_TAB)[0]?.[0]).toContain(PLAN_TAB.toUpperCase());
    desk.workbook.recalculate();
    expect(
      desk
        .tab(PLAN_TAB)
        .slice(4)
        .filter((row) => typeof row[0] === 'number').length,
    ).toBeGreaterThan(3);
    expect(snapshots(desk).at(-1)).toEqual({ time: '23/11/2026 08:16:00', reason: 'Trước khi phục hồi' });
    expect(desk.tab('Tổng hợp').map((row) => row.slice(1))).toEqual(summary.map((row) => row.slice(1)));
    const deed = desk.tab('Nhật ký').filter((row) => row[2] === 'Phục hồi bản lưu');
    expect(deed.map((row) => [row[1], row[3]])).toEqual([[OFFICE, PLAN_TAB]]);
    expect(desk.tabNames().filter((name) => name === PLAN_TAB)).toHaveLength(1);
    // Nothing is missing now, and it is said.
    desk.shown.length = 0;
    expect(await restore(desk, [typed('1'), typed('')])).toMatchObject({
      problems: [{ kind: 'snapshot-none-missing' }],
    });
  });

  it('all tabs that are gone at once, the list of departments and the settings among them', async () => {
    const desk = await kept();
    const before = inputs(desk);
    for (const tab of [PLAN_TAB, 'Văn phòng', 'Đơn vị', 'Cấu hình', 'Bình xét', 'Tôn vinh'])
      await deleteTab(desk, tab);
    desk.now += 60_000;
    const result = await restore(desk, [typed('1'), typed(''), YES]);
    expect(result).toMatchObject({ ok: true, problems: [] });
    expect((result as Restored).tabs).toHaveLength(6);
    expect(inputs(desk)).toEqual(before);
  });

  it('one standing tab, row by row, and no other; columns of people’s own too; and back again', async () => {
    const desk = await kept();
    const sheet = sheetOf(desk, PLAN_TAB);
    const wide = (desk.tab(PLAN_TAB)[3] ?? []).length + 1;
    sheet.setCell(4, wide, { value: 'Ghi chú của phòng' });
    sheet.setCell(5, wide, { value: '=1+1' });
    desk.now = NOW + DAY;
    await desk.run('hourlyWork');
    const before = inputs(desk);
    const hand = new Hand({ workbook: desk.workbook, user: OFFICE });
    await hand.deleteRows(PLAN_TAB, 5, 2);
    await hand.type(PLAN_TAB, 'K5', 'Nội dung gõ đè');
    await hand.type(PLAN_TAB, 'E40', 'Người gõ thêm');
    await hand.type('Văn phòng', 'K5', 'Văn phòng vẫn gõ');
    await desk.run('menuRecount');
    const changed = inputs(desk);
    desk.now += 60_000;
    desk.shown.length = 0;
    const result = await restore(desk, [typed('1'), typed(PLAN_TAB), YES]);
    expect(result).toMatchObject({ ok: true, tabs: [PLAN_TAB] });
    expect((result as Restored).cells).toBeGreaterThan(10);
    expect(desk.shown[2]?.text).toContain(`${(result as Restored).cells} ô đổi nội dung`);
    const others = Object.fromEntries(Object.entries(changed).filter(([name]) => name !== PLAN_TAB));
    expect(inputs(desk)).toMatchObject(others);
    expect(desk.tab(PLAN_TAB)[4]?.[wide - 1]).toBe('=1+1');
    expect(desk.tab(PLAN_TAB)[39]?.[4] ?? null).toBeNull();
    expect(inputs(desk)[PLAN_TAB]).toEqual(before[PLAN_TAB]);
    // What stood before is in the newest snapshot.
    desk.now += 60_000;
    await restore(desk, [typed('1'), typed(PLAN_TAB), YES]);
    expect(inputs(desk)).toEqual(changed);
  });

  it('is told where there is nothing to restore, and what was mistyped; nothing is written', async () => {
    const fresh = await Desk.open(example, OFFICE);
    expect(await restore(fresh, [])).toMatchObject({ problems: [{ kind: 'snapshot-none' }] });
    expect(fresh.shown.at(-1)?.text).toContain('Sổ chưa có bản lưu nào');
    const desk = await kept();
    const before = desk.everything();
    const wrong: [ScriptedAnswer[], string][] = [
      [[typed('2')], 'snapshot-number'],
      [[typed('một')], 'snapshot-number'],
      [[typed('1'), typed('Trang lạ')], 'snapshot-no-such-tab'],
      [[typed('1'), typed('999')], 'snapshot-no-such-tab'],
      [[typed('1'), typed('')], 'snapshot-none-missing'],
      [[typed('1'), typed(PLAN_TAB)], 'snapshot-same'],
    ];
    for (const [answers, kind] of wrong)
      expect(await restore(desk, answers), kind).toMatchObject({ ok: false, problems: [{ kind }] });
    expect(await restore(desk, [{ button: 'CANCEL', text: '' }])).toBeNull();
    await new Hand({ workbook: desk.workbook, user: OFFICE }).type(PLAN_TAB, 'K5', 'Gõ đè');
    expect(await restore(desk, [typed('1'), typed(PLAN_TAB), NO])).toBeNull();
    sheetOf(desk, PLAN_TAB).setCell(5, 11, { value: before[PLAN_TAB]?.[4]?.[10] ?? null });
    expect(desk.everything()).toEqual(before);
  });

  it('no department and nobody of the leadership does', async () => {
    const desk = await kept();
    desk.workbook.editors.push(DEPARTMENT, 'lanh-dao@example.org');
    await deleteTab(desk, PLAN_TAB);
    const before = desk.everything();
    for (const user of [DEPARTMENT, 'lanh-dao@example.org', '']) {
      const other = new Desk(desk.workbook, user);
      expect(await restore(other, [])).toMatchObject({ problems: [{ kind: 'not-the-office', email: user }] });
    }
    expect(desk.everything()).toEqual(before);
  });

  it('a standing tab within 2·D + 80 service calls, one made again with 65 more', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `Phòng số ${at + 1}`);
    const workbook = newWorkbook('so.xlsx', { clock: () => new Date(NOW) });
    workbook.owner = OFFICE;
    const desk = new Desk(workbook, OFFICE);
    await desk.setUp(names.join('; '));
    sheetOf(desk, 'Phòng số 7').setCell(5, 5, { value: 'Lê An' });
    await desk.run('menuTakeOverAutomation', [YES]);
    sheetOf(desk, 'Phòng số 7').setCell(5, 5, { value: 'Lê Ân' });
    desk.now += 60_000;
    expect(await restore(desk, [typed('1'), typed('Phòng số 7'), YES])).toMatchObject({ ok: true, cells: 1 });
    const budget = 2 * names.length + 80;
    expect(desk.calls.total).toBeLessThanOrEqual(budget);
    await deleteTab(desk, 'Phòng số 7');
    desk.now += 60_000;
    expect(await restore(desk, [typed('1'), typed(''), YES])).toMatchObject({ ok: true, problems: [] });
    expect(desk.tab('Phòng số 7')[4]?.[4]).toBe('Lê Ân');
    expect(desk.calls.total).toBeLessThanOrEqual(budget + 65);
  });

  it('nothing from a snapshot that somebody damaged', async () => {
    for (const damage of ['cut', 'changed', 'gone'] as const) {
      const desk = await kept();
      await deleteTab(desk, PLAN_TAB);
      const sheet = sheetOf(desk, 'Bản lưu');
      const content = String(sheet.cell(5, 8).value);
      if (damage === 'cut') sheet.setCell(5, 8, { value: content.slice(0, -40) });
      if (damage === 'changed') sheet.setCell(5, 5, { value: '0123456789abcdef' });
      if (damage === 'gone') sheet.setCell(5, 6, { value: '1/2' });
      const before = desk.everything();
      desk.shown.length = 0;
      expect(await restore(desk, [typed('1')]), damage).toMatchObject({
        problems: [{ kind: 'snapshot-damaged' }],
      });
      expect(desk.shown.at(-1)?.text).toContain('không đọc được');
      expect(desk.everything()).toEqual(before);
    }
  });

  it('nothing where the tab changed while the person was choosing', async () => {
    const desk = await kept();
    const hand = new Hand({ workbook: desk.workbook, user: OFFICE });
    await hand.type(PLAN_TAB, 'K5', 'Gõ đè');
    let done = false;
    const result = await restore(desk, [typed('1'), typed(PLAN_TAB), YES], (name) => {
      if (done || !name.endsWith('tryLock')) return;
      done = true;
      sheetOf(desk, PLAN_TAB).setCell(6, 11, { value: 'Vừa gõ' });
    });
    expect(result).toMatchObject({ problems: [{ kind: 'snapshot-changed', tab: PLAN_TAB }] });
    expect(desk.tab(PLAN_TAB)[5]?.[10]).toBe('Vừa gõ');
  });
});

describe('a restore that dies', () => {
  it('loses nothing at any service call, and running it again ends the same', async () => {
    const start = await kept();
    await deleteTab(start, PLAN_TAB);
    await deleteTab(start, 'Bồi dưỡng');
    const bytes = await start.workbook.save();
    const again = await Desk.open(bytes, OFFICE);
    const wanted = inputs(await kept());
    again.now += 60_000;
    await restore(again, [typed('1'), typed(''), YES]);
    expect(inputs(again)).toEqual(wanted);
    const { total } = again.calls;
    for (let n = 3; n <= total; n += STEP) {
      const desk = await Desk.open(bytes, OFFICE);
      desk.now += 60_000;
      await restore(desk, [typed('1'), typed(''), YES], (_, at) => {
        if (at >= n) throw new Error('Service error: Spreadsheets');
      });
      desk.now += 60_000;
      // The snapshot that was asked for is still there; the one taken by the dead run is newer.
      const listed = snapshots(desk).length;
      const left = await restore(desk, [typed(String(listed)), typed(''), YES]);
      if (left && !left.ok)
        expect(left.problems, `died at ${n}`).toMatchObject([{ kind: 'snapshot-none-missing' }]);
      await desk.run('menuRecount');
      expect(inputs(desk), `died at ${n}`).toEqual(wanted);
      expect(desk.tab(PLAN_TAB)[0]?.[0], `died at ${n}`).toContain(PLAN_TAB.toUpperCase());
    }
  });
});
