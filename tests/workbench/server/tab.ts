import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorkbench, type Workbench } from '../../../local/workbench/server/workbench';
import type { Event, RequestName, Requests, TabView } from '../../../local/workbench/protocol';

export const ROOT = new URL('../../..', import.meta.url).pathname;
export const OFFICE = 'van-phong@example.org';
/** Of the department "Phòng Kế hoạch - Tổng hợp". */
export const PLANNER = 'kim-lien@example.org';

/** 23/11/2026, 08:15 in Vietnam. */
const NOW = Date.UTC(2026, 10, 23, 1, 15);

/** A folder with the example set up as a book, made once for all workbenches of a file of tests. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'workbench-'));
  private readonly pattern = join(this.path, 'mau.xlsx');

  constructor() {
    const words = ['--from', join(ROOT, 'examples/so-dien-hinh-mau.xlsx'), '--out', this.pattern];
    execFileSync(process.execPath, [join(ROOT, 'local/launch.mjs'), 'set-up', ...words], { stdio: 'ignore' });
  }

  book(name: string): string {
    const path = join(this.path, name);
    copyFileSync(this.pattern, path);
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export function open(path: string): Promise<Workbench> {
  return startWorkbench({ path, root: ROOT, port: 0, now: NOW });
}

type EventOf<Kind extends Event['kind']> = Extract<Event, { kind: Kind }>;

/** A tab of a browser: asks, and hears the events. */
export class Tab {
  readonly events: Event[] = [];
  private readonly client = randomUUID();
  private readonly ended = new AbortController();
  private wake: () => void = () => undefined;

  private constructor(private readonly bench: Pick<Workbench, 'address' | 'token'>) {}

  /** Opens the page as that person, and listens. */
  static async open(bench: Pick<Workbench, 'address' | 'token'>, email = OFFICE): Promise<Tab> {
    const tab = new Tab(bench);
    await tab.listen();
    await tab.ask('opening', { email });
    return tab;
  }

  async post(
    path: string,
    body: string | Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return fetch(new URL(path, this.bench.address), {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'X-Workbench-Token': this.bench.token,
        'X-Workbench-Client': this.client,
        ...headers,
      },
    });
  }

  async ask<Name extends RequestName>(
    name: Name,
    asks: Requests[Name]['asks'],
  ): Promise<Requests[Name]['answers']> {
    const response = await this.post(`api/${name}`, JSON.stringify(asks));
    if (response.status !== 200) throw new Error(`${name}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Requests[Name]['answers'];
  }

  async view(name: string, since?: number): Promise<TabView> {
    const { tabs } = await this.ask('opening', { email: this.email });
    const tab = tabs.find((one) => one.name === name);
    if (!tab) throw new Error(`No tab ${name}`);
    const view = await this.ask('view', { tab: tab.id, since });
    if ('ok' in view) throw new Error(view.message);
    return view;
  }

  /** Becomes somebody else. */
  async become(email: string): Promise<Requests['opening']['answers']> {
    this.email = email;
    return this.ask('opening', { email });
  }
  private email = OFFICE;

  /** The next event of that kind which was not heard yet. */
  async hear<Kind extends Event['kind']>(
    kind: Kind,
    fits: (event: EventOf<Kind>) => boolean = () => true,
  ): Promise<EventOf<Kind>> {
    for (;;) {
      const at = this.events.findIndex((one) => one.kind === kind && fits(one as EventOf<Kind>));
      if (at >= 0) return this.events.splice(at, 1)[0] as EventOf<Kind>;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  /** Closes the tab of the browser. */
  close(): void {
    this.ended.abort();
  }

  private async listen(): Promise<void> {
    const { address, token } = this.bench;
    const url = `${address}events?token=${token}&client=${this.client}`;
    const response = await fetch(url, { signal: this.ended.signal });
    if (!response.body) throw new Error('No stream');
    void this.read(response.body).catch(() => undefined);
  }

  private async read(stream: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    const reader = stream.getReader();
    let text = '';
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      text += decoder.decode(piece.value, { stream: true });
      const lines = text.split('\n\n');
      text = lines.pop() ?? '';
      for (const line of lines) {
        if (!line.startsWith('data: ')) continue;
        this.events.push(JSON.parse(line.slice('data: '.length)) as Event);
      }
      this.wake();
    }
  }
}

/** What a cell of a view shows. */
export function textOf(view: TabView, row: number, column: number): string | undefined {
  return view.cells.find((cell) => cell.row === row && cell.column === column)?.text;
}

/** The column under a heading. */
export function columnOf(view: TabView, heading: string): { row: number; column: number } {
  const cell = view.cells.find(({ text }) => text === heading);
  if (!cell) throw new Error(`No heading ${heading}`);
  return cell;
}
