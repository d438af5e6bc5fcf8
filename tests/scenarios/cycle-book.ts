import { type Bundle, loadBundle } from '../../local/host/bundle';
import { Hand } from '../../local/host/hand';
import { createHost, type Host } from '../../local/host/host';
import { fireTimeTriggers, type Triggered } from '../../local/host/trigger-runs';
import { createStores, type ScriptStores, type SentMail } from '../../local/services/context';
import { scriptedDialogs, type ScriptedAnswer, type ScriptedDialogs } from '../../local/services/dialogs';
import type { LocalSheet, LocalWorkbook, StoredValue } from '../../local/workbook/model';
import { newWorkbook, openWorkbook } from '../../local/workbook/open';
import { answersOf, makeFirstBook } from './first-book';
import type { BeforeCall } from './office';
import { tabCells } from './tab-cells';

/** 20/04/2024, 08:15 in Vietnam: the day of registration (31/03) has passed, that of results (15/11) has not. */
export const APRIL = Date.UTC(2024, 3, 20, 1, 15);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const OFFICE = 'van-phong@example.org';
export const COLLEAGUE = 'ngoc-diep@example.org';
export const INSPECTION = 'thanh-tra@example.org';
/** Of `Thanh tra` too; the domain hides the address from scripts. */
export const HIDDEN = 'an-danh@example.org';
export const PLANNING = 'ke-hoach@example.org';
export const POLICY = 'chinh-sach@example.org';
export const LEADER = 'lanh-dao@example.org';
export const COUNCIL = 'hoi-dong@example.org';

export const OTHERS: readonly string[] = [INSPECTION, PLANNING, LEADER, COUNCIL];

const FIELD = 'Học tập và làm theo Bác';
const CULTURE = 'Văn hóa công sở';

type Cells = Readonly<Record<string, StoredValue>>;

/** A row of a department's tab with all that a registration needs. */
export function registration(name: string, year: number, more: Cells = {}): Cells {
  return {
    'Họ và tên / Tên tập thể': name,
    Năm: String(year),
    'Đối tượng': 'Cá nhân',
    'Chức vụ, bộ phận': 'Chuyên viên',
    'Lĩnh vực': FIELD,
    'Nội dung đăng ký': 'Rút ngắn thời gian giải quyết hồ sơ',
    'Tiêu chí': '1, 2',
    'Danh hiệu thi đua đăng ký': 'Lao động tiên tiến',
    ...more,
  };
}

/** What one run showed and cost. */
export interface Ran {
  readonly result: unknown;
  readonly shown: readonly string[];
  readonly total: number;
}

/** How a run differs from the usual one. */
export interface RunOptions {
  readonly answers?: readonly ScriptedAnswer[];
  readonly beforeCall?: BeforeCall;
  /** The tab in front; whatever was before, else. */
  readonly tab?: string;
}

/** How a page's call differs from the usual one. */
export interface Asked {
  readonly select?: readonly [tab: string, a1: string];
  readonly beforeCall?: BeforeCall;
}

/** An agency of three departments at work in 2024, its book set up and protected by the built add-on. */
export class Agency {
  now = APRIL;

  constructor(
    readonly workbook: LocalWorkbook,
    readonly bundle: Bundle,
    readonly stores: ScriptStores = createStores(),
  ) {}

  /** The book that every scenario begins with; made once. */
  static async open(): Promise<Agency> {
    made ??= make();
    const clock = { now: APRIL };
    const workbook = await openWorkbook(await made, 'Sổ 2021-2025.xlsx', {
      clock: () => new Date(clock.now),
    });
    return new Agency(workbook, await loadBundle('dist'));
  }

  async run(user: string, name: string, options: RunOptions = {}): Promise<Ran> {
    if (options.tab !== undefined) this.workbook.activeSheetId = this.sheet(options.tab).id;
    const dialogs = scriptedDialogs(options.answers ?? []);
    const host = this.hostOf(user, dialogs);
    host.beforeCall = options.beforeCall ?? null;
    const { result, calls } = await host.run(name);
    const shown = dialogs.shown.map((one) => ('text' in one ? one.text : one.html));
    if (dialogs.unused.length > 0) throw new Error(`Not asked: ${JSON.stringify(dialogs.unused)}`);
    return { result, shown, total: calls.total };
  }

  /** What a page of the add-on asks, as that person: such a call never asks through Sheets. */
  async page<Answer>(
    user: string,
    name: string,
    args: readonly unknown[] = [],
    asked: Asked = {},
  ): Promise<Answer> {
    this.now += 1000;
    const host = this.hostOf(user, scriptedDialogs());
    if (asked.select) host.select(...asked.select);
    host.beforeCall = asked.beforeCall ?? null;
    const { result, dialogs } = await host.runFromPage<Answer>(name, ...args);
    if (dialogs.length > 0) throw new Error(`Asked through Sheets: ${JSON.stringify(dialogs)}`);
    return result;
  }

  /** The add-on in that person's hands; the domain hides one of the addresses. */
  hostOf(user: string, dialogs: ScriptedDialogs = scriptedDialogs(), locale = 'vi'): Host {
    const { workbook, stores, bundle } = this;
    const who = { user: user === HIDDEN ? '' : user, effectiveUser: user };
    return createHost({ workbook, bundle, stores, ...who, dialogs, locale, clock: () => this.now });
  }

  /** An hour goes by; Google's clock fires what is there. */
  async hour(hours = 1): Promise<Triggered[]> {
    this.now += hours * HOUR;
    const { workbook, stores, bundle } = this;
    return fireTimeTriggers({ workbook, bundle, stores, clock: () => this.now });
  }

  /** Runs a command in the midst of another one of a colleague's, which holds the book. */
  async whileBusy(user: string, name: string, options: RunOptions): Promise<Ran> {
    const { workbook, stores, bundle } = this;
    const dialogs = scriptedDialogs();
    const clock = (): number => this.now;
    const holding = createHost({ workbook, bundle, user: COLLEAGUE, dialogs, stores, clock });
    let during: Promise<Ran> | null = null;
    let locked = false;
    holding.beforeCall = (call) => {
      if (locked) during ??= this.run(user, name, options);
      locked ||= call.endsWith('tryLock');
    };
    await holding.run('menuRecount');
    if (!during) throw new Error('The lock was never taken.');
    return during;
  }

  get mails(): readonly SentMail[] {
    return this.stores.mails;
  }

  sheet(name: string): LocalSheet {
    const found = this.workbook.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`No tab ${name}`);
    return found;
  }

  /** All cells of a tab; what is empty is ''. */
  tab(name: string): StoredValue[][] {
    return tabCells(this.workbook, name, '');
  }

  /** Rows below the headings in which one of the given columns holds something, only those columns. */
  rows(name: string, ...headings: readonly string[]): StoredValue[][] {
    const [, , , head = [], ...rows] = this.tab(name);
    const places = headings.map((heading) => head.indexOf(heading));
    return rows
      .map((row) => places.map((place) => row[place] ?? ''))
      .filter((row) => row.some((cell) => cell !== '' && cell !== false));
  }

  journal(action: string): StoredValue[][] {
    return this.rows('Nhật ký', 'Thao tác', 'Người thực hiện', 'Dòng, mã', 'Trước', 'Sau')
      .filter((row) => row[0] === action)
      .map((row) => row.slice(1));
  }

  /** Writes cells into a row as they stand, whatever protects them. */
  put(tab: string, row: number, cells: Cells): void {
    put(this.sheet(tab), row, cells);
  }

  /** Everything in the workbook, to compare before and after. */
  everything(): Record<string, StoredValue[][]> {
    return Object.fromEntries(this.workbook.sheets.map(({ name }) => [name, this.tab(name)]));
  }

  hand(user: string): Hand {
    return new Hand({ workbook: this.workbook, user });
  }

  setting(name: string): StoredValue {
    return this.rows('Cấu hình', 'Mục', 'Giá trị').find(([item]) => item === name)?.[1] ?? null;
  }

  /** Where a setting stands. */
  settingRow(name: string): number {
    return this.tab('Cấu hình').findIndex(([item]) => item === name) + 1;
  }
}

let made: Promise<Uint8Array> | null = null;

function put(sheet: LocalSheet, row: number, cells: Cells): void {
  const head = Array.from({ length: sheet.lastColumn() }, (_, at) => sheet.cell(4, at + 1).value);
  for (const [heading, value] of Object.entries(cells)) {
    const at = head.indexOf(heading);
    if (at < 0) throw new Error(`No heading ${heading} in ${sheet.name}`);
    sheet.setCell(row, at + 1, { value });
  }
}

async function make(): Promise<Uint8Array> {
  const workbook = newWorkbook('Sổ 2021-2025.xlsx', { clock: () => new Date(APRIL) });
  workbook.owner = OFFICE;
  workbook.editors = [COLLEAGUE, INSPECTION, HIDDEN, PLANNING, POLICY];
  workbook.viewers = [LEADER, COUNCIL];
  const agency = new Agency(workbook, await loadBundle('dist'));
  const answers = answersOf('Thanh tra\nPhòng Kế hoạch\nPhòng Chính sách');
  await makeFirstBook({ begin: agency.hostOf(OFFICE), look: agency.hostOf(OFFICE) }, answers);
  await agency.hand(OFFICE).paste('Phân quyền', 'A6', [
    [COLLEAGUE, 'Văn phòng', ''],
    [INSPECTION, 'Đơn vị', 'Thanh tra'],
    [HIDDEN, 'Đơn vị', 'Thanh tra'],
    [PLANNING, 'Đơn vị', 'Phòng Kế hoạch'],
    [POLICY, 'Đơn vị', 'Phòng Chính sách'],
    [LEADER, 'Lãnh đạo', ''],
    [COUNCIL, 'Hội đồng', ''],
  ]);
  agency.put('Đơn vị', 5, { Email: INSPECTION });
  agency.put('Đơn vị', 6, { Email: PLANNING });
  agency.put('Đơn vị', 7, { Email: `${POLICY}; truong-phong@example.org` });
  const given = { 'Trạng thái': 'Đã tiếp nhận' };
  const full = {
    'Kết quả, thành tích': 'Xong trước hạn',
    'Mức độ hoàn thành nhiệm vụ': 'Hoàn thành tốt nhiệm vụ',
    'Hình thức khen thưởng đề nghị': 'Giấy khen',
    'Minh chứng': 'https://example.org/1',
  };
  const rows: readonly (readonly [string, Cells])[] = [
    ['Thanh tra', registration('Nguyễn Thị Hoa', 2023, { Mã: 'DH-2023-0001', ...given, ...full, 'Cương vị': 'Lãnh đạo, quản lý' })],
    ['Thanh tra', registration('Tổ tiếp dân', 2023, { Mã: 'DH-2023-0002', 'Trạng thái': 'Được công nhận', 'Đối tượng': 'Tập thể', 'Chức vụ, bộ phận': '', 'Lĩnh vực': CULTURE, ...full })],
    ['Thanh tra', registration('Lê Văn Rút', 2023, { Mã: 'DH-2023-0003', 'Trạng thái': 'Đã rút' })],
    ['Phòng Kế hoạch', registration('Cao Thị Bích', 2023, { Mã: 'DH-2023-0004', 'Trạng thái': 'Được công nhận', ...full })],
    ['Phòng Kế hoạch', registration('Trần Văn Đức', 2024, { Mã: 'DH-2024-0001', ...given })],
    ['Phòng Chính sách', registration('Y Thanh Niê', 2024)],
  ]; // prettier-ignore
  const next = new Map<string, number>();
  for (const [tab, cells] of rows) {
    const row = next.get(tab) ?? 5;
    next.set(tab, row + 1);
    agency.put(tab, row, cells);
  }
  const passed = {
    'Số thành viên Hội đồng': '5',
    'Số phiếu đồng ý': '5',
    'Số quyết định': '12/QĐ-BDT',
    'Ngày quyết định': '20/12/2023',
  };
  agency.put('Bình xét', 5, { Mã: 'DH-2023-0002', ...passed });
  agency.put('Bình xét', 6, { Mã: 'DH-2023-0004', ...passed });
  await agency.run(OFFICE, 'menuRecount');
  await agency.run(OFFICE, 'menuAuditPermissions', { answers: [{ button: 'YES' }] });
  return workbook.save();
}
