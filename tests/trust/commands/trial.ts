import { Hand } from '../../../local/host/hand';
import { createHost, type Host } from '../../../local/host/host';
import type { ScriptStores } from '../../../local/services/context';
import type { DialogHandler } from '../../../local/services/dialogs';
import { LocalDrive } from '../../../local/services/drive-store';
import type { LocalWorkbook, StoredValue } from '../../../local/workbook/model';
import type { Bundle } from '../../../local/host/bundle';
import { PEOPLE, type Who } from '../../scenarios/agency';
import { DEPARTMENTS, inputsOf } from '../../scenarios/one-story';
import { tabCells } from '../../scenarios/tab-cells';

/** A command of the menu, or what a page begins with it, with the answers of its person. */
export interface Command {
  /** What it does, in words for the printed table. */
  readonly does: string;
  readonly calls: string;
  /** Arguments, where a page calls it. @param attempt from 1: a page names each of its jobs anew */
  readonly page?: (attempt: number) => readonly unknown[];
  readonly who?: Who;
  /** What is typed at the prompts, in their order; '' after that. Every question is answered with yes. */
  readonly texts?: readonly string[];
  readonly select?: readonly [tab: string, a1: string];
  /** false = begun again it does another thing: an undo goes further back, a copy makes another copy, no mail goes twice. */
  readonly again?: boolean;
  /** true = the pieces of one row are written without a read between, and reach Sheets together (apps-script.md 3.1). */
  readonly writesTogether?: boolean;
  /** true = rows are taken away on purpose. */
  readonly removesRows?: boolean;
}

/** A book as it stands before a command; each trial works on a copy. */
export interface Ground {
  readonly workbook: LocalWorkbook;
  readonly stores: ScriptStores;
  readonly bundle: Bundle;
  readonly now: number;
}

const EVERYWHERE = ['Tổng quan', 'A1'] as const;

/** Tabs that tell when something was done, or how often: they differ after a run that was disturbed. */
const OF_THE_RUN = new Set([
  'Nhật ký',
  'Tổng quan',
  'Bản lưu',
  'Báo cáo',
  'Nguồn số liệu',
  'Số liệu các lần lập',
  'Tệp mẫu',
  'So sánh báo cáo',
]);

/** The first columns of `Đơn vị`: those behind tell when each department was counted. */
const COLUMNS_OF_DEPARTMENTS = 10;

export type BeforeCall = (fullName: string, n: number) => void;

/** One copy of a ground, and what its people do there. */
export class Trial {
  readonly workbook: LocalWorkbook;
  readonly stores: ScriptStores;
  readonly drive = new LocalDrive();
  /** Everything that the last run showed. */
  shown: string[] = [];
  calls = 0;
  /** Why the last run ended with an error. */
  error = '';
  private attempts = 0;
  private now: number;

  constructor(private readonly ground: Ground) {
    const { workbook, stores, now } = ground;
    this.workbook = workbook.copy(workbook.name);
    this.workbook.editors = [...workbook.editors];
    this.workbook.viewers = [...workbook.viewers];
    this.stores = structuredClone(stores);
    this.now = now;
  }

  /** @returns the result; `died` where the run ended with an error */
  async run(
    command: Command,
    beforeCall: BeforeCall | null = null,
  ): Promise<{ died: boolean; result: unknown }> {
    // No two runs fall into one second.
    this.now += 1000;
    this.attempts += 1;
    const host = this.host(command);
    host.select(...(command.select ?? EVERYWHERE));
    host.beforeCall = beforeCall;
    try {
      const { result } = command.page
        ? await host.runFromPage(command.calls, ...command.page(this.attempts))
        : await host.run(command.calls);
      return { died: false, result };
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
      return { died: true, result: null };
    } finally {
      this.calls = host.last?.calls.total ?? 0;
    }
  }

  private host({ who = 'office', texts = [] }: Command): Host {
    const { workbook, stores, drive } = this;
    this.shown = [];
    const dialogs = agreeing(texts, this.shown);
    const { bundle } = this.ground;
    return createHost({ workbook, bundle, user: PEOPLE[who], dialogs, stores, drive, clock: () => this.now });
  }

  hand(who: Who): Hand {
    return new Hand({ workbook: this.workbook, user: PEOPLE[who] });
  }

  tab(name: string): StoredValue[][] {
    return tabCells(this.workbook, name, '');
  }

  /** What departments typed: one text a row, wherever it stands. */
  inputs(): string[] {
    return DEPARTMENTS.flatMap((tab) => inputsOf(this, tab).map((row) => `${tab}: ${row}`));
  }

  /** All that people see, but what tells of the run itself. */
  end(): Map<string, string> {
    const tabs = this.workbook.sheets.filter(({ name }) => !OF_THE_RUN.has(name));
    return new Map(
      tabs.map(({ name }) => {
        const rows = this.tab(name).map((row, at) => withoutTimes(name, row, at));
        const lines = rows.map((row) => JSON.stringify(row).replace(/(,"")+]$/, ']')).join('\n');
        // How many spare rows follow says nothing: a formula that shows nothing makes a row of them.
        return [name, lines.replace(/(\n\[""\])+$/, '')];
      }),
    );
  }
}

/** Row 3 of a department's tab tells when the Office looked at it, and at how many rows. */
const ANSWER_ROW = 3;

function withoutTimes(tab: string, row: readonly StoredValue[], at: number): readonly StoredValue[] {
  if (tab === 'Đơn vị') return row.slice(0, COLUMNS_OF_DEPARTMENTS);
  return at + 1 === ANSWER_ROW && DEPARTMENTS.some((name) => name === tab) ? [] : row;
}

/** Says yes to everything, types the texts in their order, and remembers what it was shown. */
function agreeing(texts: readonly string[], shown: string[]): DialogHandler {
  const waiting = [...texts];
  return {
    alert: ({ title, text, buttons }) => {
      shown.push(`${title} ${text}`);
      return buttons.startsWith('YES') ? 'YES' : 'OK';
    },
    prompt: ({ title, text, buttons }) => {
      shown.push(`${title} ${text}`);
      return { button: buttons.startsWith('YES') ? 'YES' : 'OK', text: waiting.shift() ?? '' };
    },
    page: ({ html }) => void shown.push(html),
    toast: ({ title, text }) => void shown.push(`${title} ${text}`),
  };
}
