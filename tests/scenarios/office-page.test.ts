import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadBundle } from '../../local/host/bundle';
import { createHost, type Host } from '../../local/host/host';
import { createStores } from '../../local/services/context';
import { scriptedDialogs } from '../../local/services/dialogs';
import { LocalDrive } from '../../local/services/drive-store';
import { openWorkbook } from '../../local/workbook/open';
import type { JobAnswer, JobShown } from '../../src/pages/kit/job-answer';
import type {
  DepartmentLine,
  OfficeMoved,
  OfficePanel,
  OfficePreview,
  OfficeReminders,
  OfficeSaid,
  ReportMade,
} from '../../src/pages/office-page/answers';
import { Agency, HIDDEN, OFFICE, OTHERS, registration } from './cycle-book';
import { compiled, Desk, NOW } from './office';

interface Refusal {
  readonly ok: false;
  readonly problems: readonly { readonly kind: string; readonly reason?: string }[];
  readonly texts: readonly string[];
}

const KEY = '0123456789abcdef';
const FUNCTIONS = [
  'pageOfficeStart',
  'pageOfficeMove',
  'pageOfficeReminders',
  'pageOfficeRemind',
  'pageOfficePreview',
  'pageCompileBegin',
];

function page<Answer>(agency: Agency, user: string, name: string, ...args: unknown[]): Promise<Answer> {
  return agency.page(user, name, args);
}

/** An agency whose department Phòng Chính sách has sent two rows. */
async function withSentRows(): Promise<Agency> {
  const agency = await Agency.open();
  agency.put('Phòng Chính sách', 5, registration('Y Thanh Niê', 2024));
  agency.put('Phòng Chính sách', 6, registration('H’Hen Ê Ban', 2024));
  agency.put('Đơn vị', 7, { 'Gia hạn đến': '30/06/2024' });
  const box = agency.tab('Phòng Chính sách')[1]?.indexOf('Gửi đăng ký') ?? -1;
  agency.sheet('Phòng Chính sách').setCell(2, box, { value: true });
  await agency.run(OFFICE, 'menuRecount');
  return agency;
}

async function lineOf(agency: Agency, name: string): Promise<DepartmentLine> {
  const panel = await page<OfficePanel>(agency, OFFICE, 'pageOfficeStart');
  const line = panel.departments.find((one) => one.name === name);
  if (!line) throw new Error(JSON.stringify(panel));
  return line;
}

describe('the panel of the Office’s work', () => {
  it.each(FUNCTIONS)('%s is the Office’s alone, and writes nothing for anybody else', async (name) => {
    const agency = await Agency.open();
    const before = agency.everything();
    for (const user of [...OTHERS, HIDDEN]) {
      const answer = await page<Refusal>(agency, user, name, {});
      expect(answer.ok).toBe(false);
      expect(answer.problems.map(({ kind }) => kind)).toEqual(['not-the-office']);
      expect(answer.texts.join('')).toContain('Văn phòng');
    }
    expect(agency.everything()).toEqual(before);
    expect(agency.mails).toEqual([]);
  });

  it.each([
    ['pageOfficeMove', { move: 'publish', rows: [{ tab: 'Thanh tra', row: 5, mark: '' }], reason: '' }],
    ['pageOfficeMove', { move: 'accept', rows: [], reason: '' }],
    ['pageOfficeMove', { move: 'accept', rows: [{ tab: 'Thanh tra', row: -1, mark: '' }], reason: '' }],
    ['pageOfficeRemind', { mails: 'all' }],
    ['pageOfficePreview', { year: 2024, asOf: '' }],
    ['pageGo', { tab: 'Thanh tra', row: '5', column: 1 }],
    ['pageCompileBegin', { key: '../x', year: '2024', asOf: '', again: false }],
    ['pageJobState', 7],
    ['pageJobCancel', null],
  ])('%s refuses what has not the form that is expected', async (name, request) => {
    const agency = await Agency.open();
    const before = agency.everything();
    const answer = await page<Refusal>(agency, OFFICE, name, request);
    expect(answer.problems).toEqual([{ kind: 'page', reason: 'badRequest' }]);
    expect(agency.everything()).toEqual(before);
  });

  it('tells what is due, and how each department stands', async () => {
    const agency = await Agency.open();
    const before = agency.everything();
    const panel = await page<OfficePanel>(agency, OFFICE, 'pageOfficeStart');
    expect(panel.year).toBe(2024);
    expect(panel.coming).toContainEqual(
      expect.objectContaining({ what: 'Hạn gửi đăng ký năm 2024', day: '31/03/2024', days: -20 }),
    );
    expect(panel.departments.map(({ name, late }) => [name, late])).toEqual([
      ['Thanh tra', true],
      ['Phòng Kế hoạch', false],
      ['Phòng Chính sách', true],
    ]);
    expect(agency.everything()).toEqual(before);
  });

  it('accepts and returns rows as the menu does, with the reason in the journal', async () => {
    const agency = await withSentRows();
    const line = await lineOf(agency, 'Phòng Chính sách');
    expect(line.waiting.map(({ name, obstacle }) => [name, obstacle])).toEqual([
      ['Y Thanh Niê', ''],
      ['H’Hen Ê Ban', ''],
    ]);
    const [first, second] = line.waiting.map(({ row, mark }) => ({ tab: line.tab, row, mark }));
    const accepted = { move: 'accept', rows: [first], reason: '' };
    expect(await page<OfficeMoved>(agency, OFFICE, 'pageOfficeMove', accepted)).toEqual({
      ok: true,
      moved: 1,
      left: [],
    });
    // A second press finds it done.
    const again = await page<Refusal>(agency, OFFICE, 'pageOfficeMove', accepted);
    expect(again.problems.map(({ kind }) => kind)).toEqual(['nothing-to-move']);
    const empty = await page<Refusal>(agency, OFFICE, 'pageOfficeMove', {
      move: 'return',
      rows: [second],
      reason: '  ',
    });
    expect(empty.problems).toEqual([{ kind: 'reason-empty' }]);
    const reason = 'Bổ sung minh chứng';
    await page(agency, OFFICE, 'pageOfficeMove', { move: 'return', rows: [second], reason });
    expect(agency.journal('Tiếp nhận').map((one) => one.slice(2))).toEqual([['Đã gửi', 'Đã tiếp nhận']]);
    expect(agency.journal(`Trả lại: ${reason}`).map((one) => one.slice(2))).toEqual([
      ['Đã gửi', 'Bị trả lại'],
    ]);
  });

  it('leaves a row alone that somebody edited since it was shown', async () => {
    const agency = await withSentRows();
    const line = await lineOf(agency, 'Phòng Chính sách');
    const row = line.waiting[0]?.row ?? 0;
    agency.put(line.tab, row, { 'Nội dung đăng ký': 'Việc khác' });
    const rows = [{ tab: line.tab, row, mark: line.waiting[0]?.mark ?? '' }];
    const answer = await page<Refusal>(agency, OFFICE, 'pageOfficeMove', {
      move: 'accept',
      rows,
      reason: '',
    });
    expect(answer.problems.map(({ kind }) => kind)).toEqual(['nothing-to-move']);
    expect(agency.journal('Tiếp nhận')).toEqual([]);
  });

  it('shows the mails, sends what was agreed once, and journals before', async () => {
    const agency = await Agency.open();
    const shown = await page<OfficeReminders>(agency, OFFICE, 'pageOfficeReminders');
    expect(agency.mails).toEqual([]);
    expect(shown.mails.map(({ department }) => department)).toEqual(['Thanh tra', 'Phòng Chính sách']);
    const mails = shown.mails.map(({ department, agreement }) => ({ department, agreement }));
    const said = await page<OfficeSaid>(agency, OFFICE, 'pageOfficeRemind', { mails: mails.slice(0, 1) });
    expect(said.said).toContain('Đã gửi 1 thư: Thanh tra.');
    expect(agency.mails.map(({ to, body }) => [to, body])).toEqual([
      [shown.mails[0]?.to, shown.mails[0]?.body],
    ]);
    await page(agency, OFFICE, 'pageOfficeRemind', { mails });
    // Who was written to is not written to again.
    expect(agency.mails).toHaveLength(2);
    expect(
      agency.journal('Đôn đốc').map(([, subject, , after]) => [subject, String(after).slice(0, 8)]),
    ).toEqual([
      ['Thanh tra · Hạn đăng ký 31/03/2024', 'đang gửi'],
      ['Thanh tra · Hạn đăng ký 31/03/2024', 'đã gửi đ'],
      ['Phòng Chính sách · Hạn đăng ký 31/03/2024', 'đang gửi'],
      ['Phòng Chính sách · Hạn đăng ký 31/03/2024', 'đã gửi đ'],
    ]);
  });

  it('goes to a cell, and says where there is no such tab', async () => {
    const agency = await Agency.open();
    await page(agency, OFFICE, 'pageGo', { tab: 'Thanh tra', row: 6, column: 2 });
    expect(agency.workbook.activeSheetId).toBe(agency.sheet('Thanh tra').id);
    const none = await page<Refusal>(agency, OFFICE, 'pageGo', { tab: 'Không có', row: 1, column: 1 });
    expect(none.problems).toEqual([{ kind: 'page', reason: 'noSuchTab' }]);
  });
});

/** The example's Office before the panel; a second host plays the page that looks meanwhile. */
class Compiling {
  private constructor(
    readonly desk: Desk,
    readonly host: Host,
    private readonly other: (user: string) => Host,
  ) {}

  static async open(): Promise<Compiling> {
    const workbook = await openWorkbook(readFileSync('examples/so-dien-hinh-mau.xlsx'), 'so.xlsx', {
      clock: () => new Date(NOW),
    });
    const desk = new Desk(workbook, workbook.owner);
    const bundle = await loadBundle('dist');
    const stores = createStores();
    const drive = new LocalDrive();
    const made = (user: string): Host =>
      createHost({
        workbook,
        bundle,
        user,
        stores,
        drive,
        dialogs: scriptedDialogs(),
        clock: () => desk.now,
      });
    return new Compiling(desk, made(workbook.owner), made);
  }

  async start(key = KEY, again = false): Promise<OfficeSaid | Refusal> {
    const request = { key, year: '2024', asOf: '', again };
    return (await this.host.runFromPage<OfficeSaid | Refusal>('pageCompileBegin', request)).result;
  }

  /** What a page is told, in a run of its own; also in the midst of another. */
  async ask(name = 'pageJobState', user = this.desk.user): Promise<JobShown<ReportMade>> {
    const { result } = await this.other(user).runFromPage<JobAnswer<ReportMade>>(name, KEY);
    return result.job;
  }
}

/** Versions of the report of 2024 that `Báo cáo` lists. */
function versions(desk: Desk): number {
  const name = 'Báo cáo điển hình tiên tiến năm 2024';
  return desk.tab('Báo cáo').filter((row) => row.some((cell) => String(cell).startsWith(name))).length;
}

describe('the annual report as a job', () => {
  it('starts at once, tells its steps, and ends with the links', async () => {
    const work = await Compiling.open();
    const looks: Promise<JobShown<ReportMade>>[] = [];
    let puts = 0;
    work.host.beforeCall = (name) => {
      if (!name.includes('Cache.put')) return;
      puts += 1;
      if (puts > 1) looks.push(work.ask());
    };
    expect(await work.start()).toEqual({ ok: true, said: '' });
    const seen = (await Promise.all(looks)).map((one) => (one.kind === 'running' ? one.step : one.kind));
    expect(seen).toEqual(['starting', 'reading', 'checking', 'counting', 'writing', 'report', 'entering']);
    expect(puts).toBeLessThanOrEqual(10);
    const end = await work.ask();
    if (end.kind !== 'done') throw new Error(JSON.stringify(end));
    expect(end.result.unchanged).toBe(false);
    expect(end.result.docUrl).toMatch(/^https:\/\/docs\.google\.com\/document\//);
    expect(end.result.docxUrl).toMatch(/^https:\/\//);
    expect(end.result.lines[0]).toContain('2024');
    // The same press again makes nothing; a new one says that nothing changed.
    await work.start();
    await work.start('fedcba9876543210');
    expect(versions(work.desk)).toBe(1);
    const preview = await work.host.runFromPage<OfficePreview>('pageOfficePreview', {
      year: '2024',
      asOf: '',
    });
    expect(preview.result.last).toMatchObject({ version: 1, same: true });
    await work.start('fedcba9876543211', true);
    expect(versions(work.desk)).toBe(2);
  });

  it('counts for the preview what the report counts', async () => {
    const work = await Compiling.open();
    const { result: preview } = await work.host.runFromPage<OfficePreview>('pageOfficePreview', {
      year: '2024',
      asOf: '',
    });
    const made = compiled(await work.desk.compile('2024'));
    expect(preview.targets.map(({ registered, recognised }) => [registered, recognised])).toEqual(
      made.targets.map(({ registered, recognised }) => [registered, recognised]),
    );
    expect([preview.rows, preview.rowsWithErrors, preview.errors, preview.asOf]).toEqual([
      made.rows,
      made.rowsWithErrors,
      made.findings.errors,
      made.asOf,
    ]);
    expect(preview.last).toBeNull();
  });

  it('stops before the first write, and nothing was written', async () => {
    const work = await Compiling.open();
    // Formulas of a file are counted when a run first ends.
    work.desk.workbook.recalculate();
    const before = work.desk.everything();
    let puts = 0;
    work.host.beforeCall = (name) => {
      if (name.includes('Cache.put') && (puts += 1) === 2) void work.ask('pageJobCancel');
    };
    await work.start();
    expect(await work.ask()).toEqual({ kind: 'cancelled' });
    expect(work.desk.everything()).toEqual(before);
  });

  it('runs to its end where the wish to stop comes too late', async () => {
    const work = await Compiling.open();
    let puts = 0;
    const asked: Promise<JobShown<ReportMade>>[] = [];
    work.host.beforeCall = (name) => {
      if (name.includes('Cache.put') && (puts += 1) === 6) asked.push(work.ask('pageJobCancel'));
    };
    await work.start();
    expect(await asked[0]).toMatchObject({ kind: 'running', stoppable: false });
    expect((await work.ask()).kind).toBe('done');
  });

  it('tells a failure inside with its code', async () => {
    const work = await Compiling.open();
    work.host.failAt(30, 'Service error: Spreadsheets');
    await work.start();
    expect(await work.ask()).toMatchObject({
      kind: 'failed',
      code: expect.stringContaining('Service error'),
    });
  });

  it('is told as dead when it was silent longer than a run may last', async () => {
    const work = await Compiling.open();
    work.host.failAt(30, 'Exceeded maximum execution time', 'from-then-on');
    await work.start().catch(() => undefined);
    expect((await work.ask()).kind).toBe('running');
    work.desk.now += 391_000;
    expect(await work.ask()).toEqual({ kind: 'died' });
  });

  it('is told in words where the year is none of the period', async () => {
    const work = await Compiling.open();
    const request = { key: KEY, year: '1999', asOf: '', again: false };
    await work.host.runFromPage('pageCompileBegin', request);
    expect(await work.ask()).toMatchObject({ kind: 'refused', texts: [expect.stringContaining('1999')] });
  });

  it('costs the menu’s command no call more', async () => {
    const { desk } = await Compiling.open();
    await desk.compile('2024');
    expect(desk.calls.byService['CacheService.Cache'] ?? 0).toBe(0);
    expect(desk.calls.total).toBeLessThanOrEqual(70);
  });
});
