import { type Bundle, loadBundle } from '../../local/host/bundle';
import { Hand } from '../../local/host/hand';
import { createHost, type Execution } from '../../local/host/host';
import { fireTimeTriggers, type Triggered } from '../../local/host/trigger-runs';
import { createStores, type ScriptStores } from '../../local/services/context';
import { scriptedDialogs, type ScriptedAnswer } from '../../local/services/dialogs';
import type { LocalWorkbook, StoredValue } from '../../local/workbook/model';
import { newWorkbook, openWorkbook } from '../../local/workbook/open';
import { answersOf, makeFirstBook } from './first-book';
import type { BeforeCall } from './office';
import { tabCells } from './tab-cells';

/** Who works in the agency of these scenarios. */
export const PEOPLE = {
  office: 'van-phong@example.org',
  second: 'ngoc-diep@example.org',
  inspection: 'thanh-tra@example.org',
  planning: 'ke-hoach@example.org',
  leader: 'lanh-dao@example.org',
  council: 'hoi-dong@example.org',
} as const;
export type Who = keyof typeof PEOPLE;

export const INSPECTION = 'Thanh tra';
export const PLANNING = 'Phòng Kế hoạch';
const HOUR = 3_600_000;

/** Cells of a row by their heading's column letter in a department's tab as set-up lays it, from E on. */
export interface TypedRow {
  readonly name: string;
  readonly year: number;
  readonly kind?: string;
  readonly position?: string;
  readonly field?: string;
  readonly source?: string;
  readonly results?: string;
}

/** A moment in Vietnam: day, month, year, hour. */
export function at(day: number, month: number, year: number, hour = 8): number {
  return Date.UTC(year, month - 1, day, hour - 7, 15);
}

/** An agency with its book, its people, and the clock of its scenario. */
export class Agency {
  readonly stores: ScriptStores = createStores();
  /** What the last run showed. */
  shown: string[] = [];
  calls: Execution['calls'] = { total: 0, navigation: 0, byService: {} };

  private constructor(
    readonly workbook: LocalWorkbook,
    readonly bundle: Bundle,
    public now: number,
  ) {}

  /** A book set up from nothing, two departments, everybody's role written down and protected. */
  static async found(now: number, workingYear: number): Promise<Agency> {
    const workbook = newWorkbook('so.xlsx', { clock: () => new Date(now) });
    workbook.owner = PEOPLE.office;
    workbook.editors = [PEOPLE.second, PEOPLE.inspection, PEOPLE.planning];
    workbook.viewers = [PEOPLE.leader, PEOPLE.council];
    const agency = new Agency(workbook, await loadBundle('dist'), now);
    const { bundle, stores } = agency;
    const hostOf = () =>
      createHost({
        workbook,
        bundle,
        stores,
        user: PEOPLE.office,
        dialogs: scriptedDialogs(),
        clock: () => agency.now,
      });
    await makeFirstBook({ begin: hostOf(), look: hostOf() }, answersOf(`${INSPECTION}\n${PLANNING}`));
    const office = agency.hand('office');
    await office.paste('Phân quyền', 'A6', [
      [PEOPLE.second, 'Văn phòng', ''],
      [PEOPLE.inspection, 'Đơn vị', INSPECTION],
      [PEOPLE.planning, 'Đơn vị', PLANNING],
      [PEOPLE.leader, 'Lãnh đạo', ''],
      [PEOPLE.council, 'Hội đồng', ''],
    ]);
    await agency.set('Năm làm việc', String(workingYear));
    await agency.run('office', 'menuAuditPermissions', [{ button: 'YES' }]);
    await agency.run('office', 'menuRecount', [{ button: 'OK' }]);
    return agency;
  }

  /** The same agency as it was saved. */
  static async open(bytes: Uint8Array, now: number): Promise<Agency> {
    const workbook = await openWorkbook(bytes, 'so.xlsx', { clock: () => new Date(now) });
    return new Agency(workbook, await loadBundle('dist'), now);
  }

  async run(
    who: Who,
    name: string,
    answers: readonly ScriptedAnswer[] = [],
    options: { beforeCall?: BeforeCall; select?: readonly [tab: string, a1: string] } = {},
  ): Promise<unknown> {
    // No two commands of a person fall into one second.
    this.now += 1000;
    const dialogs = scriptedDialogs(answers);
    const { workbook, bundle, stores } = this;
    const user = PEOPLE[who];
    const host = createHost({ workbook, bundle, user, dialogs, stores, clock: () => this.now });
    if (options.select) host.select(...options.select);
    host.beforeCall = options.beforeCall ?? null;
    try {
      return (await host.run(name)).result;
    } finally {
      this.calls = host.last?.calls ?? this.calls;
      this.shown = (host.last?.dialogs ?? []).map((one) => ('text' in one ? one.text : one.html));
    }
  }

  /** A person at the grid; triggers fire as Google fires them. */
  hand(who: Who): Hand {
    const { workbook, bundle, stores } = this;
    const script = { bundle, stores, clock: () => this.now };
    return new Hand({ workbook, user: PEOPLE[who], script });
  }

  /** Hours go by; Google's clock fires what is there. */
  async hours(count = 1): Promise<Triggered[]> {
    this.now += count * HOUR;
    const { workbook, bundle, stores } = this;
    return fireTimeTriggers({ workbook, bundle, stores, clock: () => this.now });
  }

  /** The Office's first person takes the automatic work. */
  async automate(): Promise<void> {
    await this.run('office', 'menuTakeOverAutomation', [{ button: 'YES' }]);
  }

  /** Writes a setting of `Cấu hình`. */
  async set(name: string, value: string): Promise<void> {
    const row = this.column('Cấu hình', 'Mục').indexOf(name);
    await this.hand('office').type('Cấu hình', `B${row + 5}`, value);
  }

  /** Types rows into a department's tab, below what stands there. */
  async fill(who: Who, tab: string, rows: readonly TypedRow[]): Promise<void> {
    const hand = this.hand(who);
    let row = 5 + this.column(tab, 'Họ và tên / Tên tập thể').length;
    for (const one of rows) {
      const person = (one.kind ?? 'Cá nhân') === 'Cá nhân';
      await hand.paste(tab, `E${row}`, [[one.name]]);
      await hand.paste(tab, `G${row}`, [
        [
          one.year,
          one.kind ?? 'Cá nhân',
          one.position ?? (person ? 'Chuyên viên' : ''),
          one.field ?? 'Văn hóa công sở',
          'Rút ngắn thời gian giải quyết hồ sơ',
          '',
          '1, 2',
          person ? 'Lao động tiên tiến' : 'Tập thể lao động tiên tiến',
          one.source ?? '',
        ],
      ]);
      if (one.results) await this.report(who, tab, row, one.results);
      row += 1;
    }
  }

  /** Types the second phase of a row. */
  async report(who: Who, tab: string, row: number, results: string): Promise<void> {
    await this.hand(who).paste(tab, `P${row}`, [
      [results, 'Hoàn thành tốt nhiệm vụ', 'Giấy khen', 'https://example.org/1'],
    ]);
  }

  /** The cells below a heading, to the last that holds something. */
  column(tab: string, heading: string): StoredValue[] {
    const rows = this.tab(tab);
    const at = rows.findIndex((row) => row.includes(heading));
    const column = rows[at]?.indexOf(heading) ?? -1;
    if (column < 0) throw new Error(`No heading ${heading} in ${tab}`);
    const cells = rows.slice(at + 1).map((row) => row[column] ?? null);
    while (cells.length > 0 && (cells[cells.length - 1] ?? '') === '') cells.pop();
    return cells;
  }

  /** All cells of a tab, row by row from A1. */
  tab(name: string): StoredValue[][] {
    return tabCells(this.workbook, name);
  }

  cell(tab: string, row: number, column: number): StoredValue {
    return this.tab(tab)[row - 1]?.[column - 1] ?? null;
  }

  /** "action | subject | before | after" of the journal's last lines. */
  journal(last = 20): string[] {
    return this.tab('Nhật ký')
      .slice(4)
      .map((row) => row.slice(2, 6).join(' | '))
      .slice(-last);
  }
}
