import type { Browser, Page } from 'playwright-core';
import type { LocalWorkbook } from '../../local/workbook/model';
import { createHost, type Host } from '../../local/host/host';
import { loadBundle } from '../../local/host/bundle';
import { createStores, type ScriptStores } from '../../local/services/context';
import { type DialogShown, scriptedDialogs } from '../../local/services/dialogs';
import { LocalDrive } from '../../local/services/drive-store';
import { axeFaults } from './axe';

export interface StageOptions {
  readonly browser: Browser;
  readonly workbook: LocalWorkbook;
  readonly user: string;
  /** Function of the menu that opens the page. */
  readonly opens: string;
  /** Language of the account. */
  readonly locale?: string;
  readonly now?: () => number;
  readonly stores?: ScriptStores;
  readonly drive?: LocalDrive;
  /** Pixels; a side panel is 300 wide. */
  readonly width?: number;
  readonly height?: number;
}

/** 100 KB. */
const MOST_BYTES = 102_400;

/** 23/11/2026, 08:15 in Vietnam. */
const NOW = Date.UTC(2026, 10, 23, 1, 15);

/**
 * One page of the add-on in a real browser, with the built add-on behind `google.script.run`: what a person sees in a
 * panel or dialog, without the grid around it. Any request to an address is an error.
 */
export class PageStage {
  /** Requests that the page tried to make: must stay empty. */
  readonly asked: string[] = [];
  /** Errors of the page's scripts: must stay empty. */
  readonly errors: string[] = [];
  closed = false;
  /** Answers of every call, by name in order. */
  readonly calls: string[] = [];
  /** Set to have the next calls fail, as when Google cuts a run off. */
  failing: string | null = null;
  /** Answers given in place of the add-on's own, by function: to look at a page in the midst of long work. */
  readonly instead = new Map<string, () => unknown>();
  /** Held calls wait until they are let go: to look at a page while it works. */
  private held: Promise<void> | null = null;

  private constructor(
    readonly page: Page,
    readonly host: Host,
  ) {}

  static async open(options: StageOptions): Promise<PageStage> {
    const { browser, workbook, user, opens, locale = 'vi', now = () => NOW } = options;
    const dialogs = scriptedDialogs();
    const host = createHost({
      workbook,
      bundle: await loadBundle('dist'),
      user,
      dialogs,
      locale,
      clock: now,
      stores: options.stores ?? createStores(),
      drive: options.drive ?? new LocalDrive(),
    });
    await host.run(opens);
    const shown = dialogs.shown.find(isPage);
    if (!shown) throw new Error(`${opens} shows no page: ${JSON.stringify(dialogs.shown)}`);
    // Google sends the whole page each time it is opened.
    const size = Buffer.byteLength(shown.html);
    if (size > MOST_BYTES)
      throw new Error(`${opens} shows a page of ${size} bytes, ${MOST_BYTES} are allowed`);
    const width = options.width ?? shown.width ?? 300;
    const height = options.height ?? shown.height ?? 600;
    const page = await browser.newPage({ viewport: { width, height } });
    const stage = new PageStage(page, host);
    page.on('pageerror', (error) => stage.errors.push(error.message));
    await page.route('**/*', (route) => {
      stage.asked.push(route.request().url());
      return route.abort();
    });
    await page.exposeFunction('callScript', (name: string, args: unknown[]) => stage.answer(name, args));
    await page.exposeFunction('closeHost', () => void (stage.closed = true));
    await page.addInitScript(RUNNER);
    await page.setContent(shown.html.replace('<head>', `<head><script>${RUNNER}</script>`));
    return stage;
  }

  /** Calls wait from now on. @returns lets them go */
  hold(): () => void {
    let letGo: () => void = () => undefined;
    this.held = new Promise((resolve) => (letGo = resolve));
    return () => {
      this.held = null;
      letGo();
    };
  }

  /** What axe finds serious or critical, in words; must be empty. */
  faults(): Promise<string[]> {
    return axeFaults(this.page);
  }

  private async answer(name: string, args: readonly unknown[]): Promise<unknown> {
    this.calls.push(name);
    await this.held;
    if (this.failing !== null) return { failed: this.failing };
    const other = this.instead.get(name);
    if (other) return { result: await other() };
    try {
      return { result: (await this.host.runFromPage(name, ...args)).result };
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  }
}

function isPage(shown: DialogShown): shown is Extract<DialogShown, { readonly html: string }> {
  return 'html' in shown;
}

/** `google.script` as a page finds it (apps-script.md 3.4). */
const RUNNER = `
  window.google = window.google || { script: { host: { close: () => window.closeHost() }, run: (function runner(handlers) {
    return new Proxy({}, { get: (_, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
      return (...args) => void window.callScript(name, args).then((answer) => 'failed' in answer
        ? handlers.failure && handlers.failure(new Error(answer.failed))
        : handlers.success && handlers.success(answer.result));
    } });
  })({}) } };
`;
