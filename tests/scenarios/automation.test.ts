import { describe, expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import { type Bundle, loadBundle } from '../../local/host/bundle';
import { Hand } from '../../local/host/hand';
import { createHost, type Execution, type Host } from '../../local/host/host';
import { fireTimeTriggers, type Triggered } from '../../local/host/trigger-runs';
import { createStores, type ScriptStores } from '../../local/services/context';
import { scriptedDialogs, type ScriptedAnswer } from '../../local/services/dialogs';
import type { LocalWorkbook } from '../../local/workbook/model';
import { openWorkbook } from '../../local/workbook/open';
import type { Refused } from '../../src/commands/compile-annual-report';
import type { TakenOver } from '../../src/commands/automation';
import type { Heartbeat } from '../../src/sheets/triggers';

const FIRST = 'van-phong@example.org';
const SECOND = 'ngoc-diep@example.org';
const DEPARTMENT = 'kim-lien@example.org';
const HOUR = 3_600_000;
/** 23/11/2026, 08:15 in Vietnam. */
const START = Date.UTC(2026, 10, 23, 1, 15);

/** An office with two people, one department's person, and Google's clock. */
class OfficeDay {
  readonly stores: ScriptStores = createStores();
  now = START;
  shown: string[] = [];

  private constructor(
    readonly workbook: LocalWorkbook,
    readonly bundle: Bundle,
  ) {
    workbook.editors.push(SECOND, DEPARTMENT);
  }

  static async begin(): Promise<OfficeDay> {
    const bytes = await makeExample();
    const workbook = await openWorkbook(bytes, 'so.xlsx', { clock: () => new Date(START) });
    const day = new OfficeDay(workbook, await loadBundle('dist'));
    await day.run(FIRST, 'menuRecount');
    return day;
  }

  host(user: string, answers: readonly ScriptedAnswer[] = []): Host {
    const dialogs = scriptedDialogs(answers);
    const { workbook, bundle, stores } = this;
    return createHost({ workbook, bundle, user, dialogs, stores, clock: () => this.now });
  }

  async run(user: string, name: string, answers: readonly ScriptedAnswer[] = []): Promise<Execution> {
    const execution = await this.host(user, answers).run(name);
    this.shown = execution.dialogs.map((one) => ('text' in one ? one.text : one.html));
    return execution;
  }

  async take(user: string): Promise<TakenOver | Refused | null> {
    return (await this.run(user, 'menuTakeOverAutomation', [{ button: 'YES' }])).result as
      TakenOver | Refused | null;
  }

  /** An hour goes by; Google's clock fires what is there. */
  async hour(): Promise<Triggered[]> {
    this.now += HOUR;
    const { workbook, bundle, stores } = this;
    return fireTimeTriggers({ workbook, bundle, stores, clock: () => this.now });
  }

  hand(user: string): Hand {
    const { workbook, bundle, stores } = this;
    return new Hand({ workbook, user, script: { bundle, stores, clock: () => this.now } });
  }

  /** "handler by whom", sorted. */
  triggers(): string[] {
    return this.stores.triggers.map((one) => `${one.handler} ${one.event} ${one.creator}`).sort();
  }

  heartbeat(): Heartbeat | null {
    const value = this.workbook.documentProperties['automation:heartbeat'];
    return value === undefined ? null : (JSON.parse(value) as Heartbeat);
  }

  tab(name: string): unknown[][] {
    const sheet = this.workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`No tab ${name}`);
    return Array.from({ length: sheet.lastRow() }, (_, row) =>
      Array.from({ length: sheet.lastColumn() }, (__, column) => sheet.cell(row + 1, column + 1).value),
    );
  }

  /** A change that only a count brings to the derived tabs. */
  async mistype(): Promise<void> {
    const { workbook } = this;
    await new Hand({ workbook, user: FIRST }).type('Văn phòng', 'J6', 'Lĩnh vực lạ');
  }

  findings(): number {
    return this.tab('Lỗi cần sửa')
      .slice(4)
      .filter((row) => row.includes('Lỗi')).length;
  }
}

function pairOf(user: string): string[] {
  return [`hourlyWork CLOCK ${user}`, `onBoxTicked ON_EDIT ${user}`];
}

describe('one person of the Office takes the automatic work', () => {
  it('after being told what will run in whose name; a second time makes no second trigger', async () => {
    const day = await OfficeDay.begin();
    const taken = await day.take(FIRST);
    expect(taken).toMatchObject({ ok: true, before: null, problems: [] });
    expect(day.shown[0]).toContain('Hiện chưa ai giữ việc tự động');
    expect(day.shown[0]).toContain(`bằng quyền của ${FIRST}`);
    expect(day.shown[1]).toContain(`${FIRST} giữ việc tự động từ 23/11/2026 08:15:00`);
    expect(day.triggers()).toEqual(pairOf(FIRST));
    await day.take(FIRST);
    expect(day.shown[0]).toContain(`Người đang giữ: ${FIRST}, từ 23/11/2026 08:15:00.`);
    expect(day.shown[0]).not.toContain('Lần chạy gần nhất');
    await day.hour();
    await day.run(SECOND, 'menuTakeOverAutomation', [{ button: 'NO' }]);
    expect(day.shown[0]).toContain('Lần chạy gần nhất: 23/11/2026 09:15:00.');
    expect(day.triggers()).toEqual(pairOf(FIRST));
    const journal = day.tab('Nhật ký').filter((row) => row[2] === 'Nhận việc tự động');
    expect(journal.map((row) => [row[1], row[4], row[5]])).toEqual([
      [FIRST, null, FIRST],
      [FIRST, FIRST, FIRST],
    ]);
  });

  it('and no other: not a department, not a hidden address, not who says no', async () => {
    const day = await OfficeDay.begin();
    for (const user of [DEPARTMENT, ''])
      expect((await day.run(user, 'menuTakeOverAutomation')).result).toMatchObject({
        problems: [{ kind: 'not-the-office', email: user }],
      });
    const refused = await day.run(FIRST, 'menuTakeOverAutomation', [{ button: 'NO' }]);
    expect(refused.result).toBeNull();
    expect(day.triggers()).toEqual([]);
    expect(day.heartbeat()).toBeNull();
  });

  it('may lose it to a colleague; the former holder’s triggers take themselves away without counting', async () => {
    const day = await OfficeDay.begin();
    await day.take(FIRST);
    day.now += HOUR;
    expect(await day.take(SECOND)).toMatchObject({ ok: true, before: { email: FIRST } });
    expect(day.shown[0]).toContain(`Người đang giữ: ${FIRST}`);
    expect(day.triggers()).toEqual([...pairOf(FIRST), ...pairOf(SECOND)].sort());
    const runs = await day.hour();
    expect(runs.map((run) => [run.creator, run.error])).toEqual([
      [FIRST, undefined],
      [SECOND, undefined],
    ]);
    expect(day.triggers()).toEqual(pairOf(SECOND));
    expect(day.heartbeat()).toMatchObject({ who: SECOND, outcome: 'done', at: '23/11/2026 10:15:00' });
    // The colleague can hand it back.
    expect(await day.take(FIRST)).toMatchObject({ before: { email: SECOND } });
    await day.hour();
    expect(day.triggers()).toEqual(pairOf(FIRST));
  });

  it('is told politely where Google refuses triggers, and everything else works', async () => {
    const day = await OfficeDay.begin();
    const host = day.host(FIRST, [{ button: 'YES' }]);
    host.beforeCall = (name) => {
      if (/create$/.test(name)) throw new Error('You do not have permission to call ScriptApp.newTrigger');
    };
    const { result, dialogs } = await host.run('menuTakeOverAutomation');
    expect(result).toMatchObject({ ok: false, problems: [{ kind: 'triggers-refused' }] });
    const said = dialogs[1] && 'text' in dialogs[1] ? dialogs[1].text : '';
    expect(said).toContain('Google chưa cho tiện ích chạy tự động');
    expect(said).toContain('Tổng hợp lại');
    expect(day.triggers()).toEqual([]);
    await day.run(FIRST, 'menuTakeOverAutomation', [{ button: 'NO' }]);
    expect(day.shown[0]).toContain('Hiện chưa ai giữ');
    await day.mistype();
    await day.run(FIRST, 'menuRecount');
    expect(day.shown[0]).toContain('Đã tổng hợp');
  });

  it('loses the claim where a renewal is refused, and no half pair is left', async () => {
    const day = await OfficeDay.begin();
    await day.take(FIRST);
    const host = day.host(FIRST, [{ button: 'YES' }]);
    host.beforeCall = (name) => {
      if (name === 'ClockTriggerBuilder.create') throw new Error('too many');
    };
    await host.run('menuTakeOverAutomation');
    expect(day.triggers()).toEqual([]);
    await day.run(FIRST, 'menuTakeOverAutomation', [{ button: 'NO' }]);
    expect(day.shown[0]).toContain('Hiện chưa ai giữ');
  });

  it('does not hold a copy of the book, though the copy has all its metadata', async () => {
    const day = await OfficeDay.begin();
    await day.take(FIRST);
    const bytes = await day.workbook.save();
    const copy = await openWorkbook(bytes, 'ban-sao.xlsx', { clock: () => new Date(START) });
    const dialogs = scriptedDialogs([{ button: 'NO' }]);
    const { bundle, stores } = day;
    const host = createHost({ workbook: copy, bundle, user: FIRST, dialogs, stores, clock: () => START });
    const { dialogs: shown } = await host.run('menuTakeOverAutomation');
    expect(copy.metadata.length).toBeGreaterThan(0);
    expect(shown[0]).toMatchObject({ text: expect.stringContaining('Hiện chưa ai giữ') as string });
  });
});

describe('every hour', () => {
  it('the book is counted with the holder’s hands, without a window, and the heartbeat is written', async () => {
    const day = await OfficeDay.begin();
    await day.take(FIRST);
    const before = day.findings();
    await day.mistype();
    const [run] = await day.hour();
    expect(run).toMatchObject({ creator: FIRST, dialogs: [] });
    expect(run?.error).toBeUndefined();
    expect(day.findings()).toBe(before + 1);
    expect(day.heartbeat()).toEqual({
      at: '23/11/2026 09:15:00',
      who: FIRST,
      outcome: 'done',
      reason: '',
    });
  });

  it('nothing is done for a holder who is no longer the Office, and the heartbeat says why', async () => {
    const day = await OfficeDay.begin();
    await day.take(FIRST);
    const roles = day.tab('Phân quyền').findIndex((row) => row[0] === FIRST) + 1;
    await day.hand(FIRST).type('Phân quyền', `B${roles}`, 'Lãnh đạo');
    const before = day.findings();
    await day.mistype();
    const [run] = await day.hour();
    expect(run?.error).toBeUndefined();
    expect(day.findings()).toBe(before);
    expect(day.heartbeat()).toMatchObject({ outcome: 'refused', at: '23/11/2026 09:15:00' });
    expect(day.heartbeat()?.reason).toContain('không có vai trò Văn phòng');
    // Whoever takes over learns it.
    await day.run(SECOND, 'menuTakeOverAutomation', [{ button: 'NO' }]);
    expect(day.shown[0]).toContain('Lần đó chưa làm được: Chỉ Văn phòng được dùng lệnh này');
  });

  it('a run that fails is written down, and the next hour mends it', async () => {
    const day = await OfficeDay.begin();
    await day.take(FIRST);
    const settings = day.workbook.sheets.find((one) => one.name === 'Cấu hình');
    if (!settings) throw new Error('No tab');
    await day.hand(FIRST).renameTab('Cấu hình', 'Tạm');
    await day.hand(FIRST).clear('Tạm', 'A4:C4');
    await day.hour();
    expect(day.heartbeat()?.outcome).toBe('refused');
    await day.hand(FIRST).paste('Tạm', 'A4', [['Mục', 'Giá trị', 'Hiệu lực từ']]);
    await day.hour();
    expect(day.heartbeat()?.outcome).toBe('done');
  });

  it('a busy book is left to the next hour without a word', async () => {
    const day = await OfficeDay.begin();
    await day.take(FIRST);
    await day.mistype();
    const before = day.findings();
    const compiling = day.host(FIRST);
    let during: Promise<Triggered[]> | null = null;
    compiling.beforeCall = (name) => {
      // While a person's count holds the lock the clock strikes.
      if (name === 'Range.getValues') during ??= day.hour();
    };
    await compiling.run('menuRecount');
    const runs = await (during as Promise<Triggered[]> | null);
    expect(runs?.[0]?.error).toBeUndefined();
    expect(runs?.[0]?.calls.byService['Range.getValues']).toBeUndefined();
    expect(day.findings()).toBe(before + 1);
    expect(day.heartbeat()).toBeNull();
  });

  it('what Google refuses when all is written out is no success', async () => {
    const day = await OfficeDay.begin();
    await day.take(FIRST);
    const host = day.host(FIRST);
    host.beforeCall = (name) => {
      if (name === 'SpreadsheetApp.flush') throw new Error('Service error: Spreadsheets');
    };
    await host.run('hourlyWork');
    expect(day.heartbeat()).toMatchObject({ outcome: 'failed', who: FIRST });
    expect(day.heartbeat()?.reason).toContain('Service error: Spreadsheets');
  });
});

describe('a ticked box', () => {
  it('brings the Office’s hand at once, whoever ticks it', async () => {
    const day = await OfficeDay.begin();
    await day.take(FIRST);
    const before = day.findings();
    await day.mistype();
    day.now += 60_000;
    const hand = day.hand(DEPARTMENT);
    await hand.tick('Phòng Kế hoạch - Tổng hợp', 'A2', true);
    const [run] = hand.triggered.filter((one) => one.handler === 'onBoxTicked');
    expect(run).toMatchObject({ kind: 'installable', creator: FIRST });
    expect(run?.error).toBeUndefined();
    expect(day.findings()).toBe(before + 1);
    expect(day.heartbeat()?.at).toBe('23/11/2026 08:16:00');
    day.now += 60_000;
    await hand.tick('Phòng Kế hoạch - Tổng hợp', 'A2', false);
    expect(day.heartbeat()?.at).toBe('23/11/2026 08:17:00');
  });

  it('is all that does: other edits cost no service call', async () => {
    const day = await OfficeDay.begin();
    await day.take(FIRST);
    const hand = day.hand(DEPARTMENT);
    const tab = 'Phòng Kế hoạch - Tổng hợp';
    await hand.type(tab, 'E30', 'Một tên');
    await hand.type(tab, 'E30', 'TRUE');
    await hand.paste(tab, 'E30', [[true], [true]]);
    await hand.paste(tab, 'A2', [[true, true]]);
    await hand.clear(tab, 'E30');
    const runs = hand.triggered.filter((one) => one.handler === 'onBoxTicked');
    expect(runs).toHaveLength(5);
    expect(runs.map((run) => [run.calls.total, run.error])).toEqual(runs.map(() => [0, undefined]));
  });
});
