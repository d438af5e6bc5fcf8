import { loadBundle } from '../../local/host/bundle';
import { createHost, type Execution, type Host } from '../../local/host/host';
import { createStores } from '../../local/services/context';
import { scriptedDialogs, type ScriptedAnswer, type ScriptedDialogs } from '../../local/services/dialogs';
import { LocalDrive } from '../../local/services/drive-store';
import type { LocalWorkbook, StoredValue } from '../../local/workbook/model';
import { openWorkbook } from '../../local/workbook/open';
import { answersOf, type FirstBook, makeFirstBook } from './first-book';
import { tabCells } from './tab-cells';
import type { Compiled, Refused } from '../../src/commands/compile-annual-report';

/** 23/11/2026, 08:15 in Vietnam: the clock of every scenario. */
export const NOW = Date.UTC(2026, 10, 23, 1, 15);

/** Told before every counted call: may throw (a fault) or act (somebody edits meanwhile). */
export type BeforeCall = (fullName: string, n: number) => void;

/** A person at a workbook, with the built add-on, on the local host. */
export class Desk {
  readonly drive: LocalDrive;
  /** Every dialog that was shown, in order. */
  readonly shown: { readonly kind: string; readonly title: string; readonly text: string }[] = [];
  calls: Execution['calls'] = { total: 0, navigation: 0, byService: {} };
  /** Milliseconds since 1970; a scenario may let time pass. */
  now = NOW;
  private readonly stores = createStores();

  constructor(
    readonly workbook: LocalWorkbook,
    readonly user: string,
    drive?: LocalDrive,
  ) {
    this.drive = drive ?? new LocalDrive();
  }

  static async open(bytes: Uint8Array, user?: string): Promise<Desk> {
    const workbook = await openWorkbook(bytes, 'so.xlsx', { clock: () => new Date(NOW) });
    return new Desk(workbook, user ?? workbook.owner);
  }

  /** Clicks `Lập báo cáo năm…`, answers year and day, and waits. */
  async compile(
    year: string,
    asOf = '',
    options: { beforeCall?: BeforeCall; more?: readonly ScriptedAnswer[] } = {},
  ): Promise<Compiled | Refused | null> {
    const answers: ScriptedAnswer[] = [
      { button: 'OK', text: year },
      { button: 'OK', text: asOf },
      ...(options.more ?? []),
    ];
    return (await this.run('menuCompileAnnualReport', answers, options.beforeCall)) as
      Compiled | Refused | null;
  }

  async run(
    name: string,
    answers: readonly ScriptedAnswer[] = [],
    beforeCall?: BeforeCall,
  ): Promise<unknown> {
    const dialogs = scriptedDialogs(answers);
    const host = await this.host(dialogs, beforeCall);
    const { result, calls } = await host.run(name);
    this.calls = calls;
    for (const { kind, title, ...rest } of dialogs.shown) {
      this.shown.push({ kind, title, text: 'text' in rest ? rest.text : rest.html });
    }
    return result;
  }

  /** Sets the book up with the wizard, in a file that has none. @param names departments, separated by ; */
  async setUp(names: string, beforeCall?: BeforeCall): Promise<FirstBook> {
    const host = await this.host(scriptedDialogs(), beforeCall);
    const later = await this.host(scriptedDialogs());
    try {
      return await makeFirstBook({ begin: host, look: later }, answersOf(names.replace(/; */g, '\n')));
    } finally {
      this.calls = host.last?.calls ?? this.calls;
    }
  }

  /** What a page of the add-on asks, as this person. */
  async page<Answer>(name: string, args: readonly unknown[] = [], beforeCall?: BeforeCall): Promise<Answer> {
    const host = await this.host(scriptedDialogs(), beforeCall);
    const { result, calls } = await host.runFromPage<Answer>(name, ...args);
    this.calls = calls;
    return result;
  }

  private async host(dialogs: ScriptedDialogs, beforeCall?: BeforeCall): Promise<Host> {
    const { workbook, user, drive, stores } = this;
    const bundle = await loadBundle('dist');
    const host = createHost({ workbook, bundle, user, dialogs, drive, stores, clock: () => this.now });
    host.beforeCall = beforeCall ?? null;
    return host;
  }

  /** All cells of a tab, row by row from A1. */
  tab(name: string): StoredValue[][] {
    return tabCells(this.workbook, name);
  }

  tabNames(): string[] {
    return this.workbook.sheets.map((sheet) => sheet.name);
  }

  /** Types a value into a cell, as a person would, below a heading of row 1. */
  type(tab: string, row: number, heading: string, value: StoredValue): void {
    const sheet = this.workbook.sheets.find((one) => one.name === tab);
    const column = this.tab(tab)[0]?.indexOf(heading) ?? -1;
    if (!sheet || column < 0) throw new Error(`No heading ${heading} in ${tab}`);
    sheet.setCell(row, column + 1, { value });
  }

  /** Everything in the workbook, to compare before and after. */
  everything(): Record<string, StoredValue[][]> {
    return Object.fromEntries(this.workbook.sheets.map((sheet) => [sheet.name, this.tab(sheet.name)]));
  }
}

/** The result, or a failure that says what was refused. */
export function compiled(result: Compiled | Refused | null): Compiled {
  if (!result?.ok) throw new Error(`Not compiled: ${JSON.stringify(result)}`);
  return result;
}
