import type { Page } from 'playwright-core';

/** What the workbench's page offers to tests: what a cell shows, and which tab. */
interface Shown {
  readonly workbench?: {
    readonly who: string;
    readonly shownTab: string;
    shownAt(a1: string): string | null;
  };
}

/** A person at the workbench in a real browser. */
export class WorkbenchPage {
  /** Requests to any other address: must stay empty. */
  readonly outside: string[] = [];
  /** Errors of the page's scripts: must stay empty. */
  readonly errors: string[] = [];

  private constructor(private readonly page: Page) {}

  static async open(page: Page, address: string): Promise<WorkbenchPage> {
    const opened = new WorkbenchPage(page);
    const { origin } = new URL(address);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) opened.outside.push(url);
    });
    page.on('pageerror', (error) => opened.errors.push(error.message));
    await page.goto(address);
    await opened.ready();
    return opened;
  }

  /** A tab is shown. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => ((globalThis as Shown).workbench?.shownTab ?? '') !== '');
  }

  tab(): Promise<string> {
    return this.page.evaluate(() => (globalThis as Shown).workbench?.shownTab ?? '');
  }

  cell(a1: string): Promise<string | null> {
    return this.page.evaluate((place) => (globalThis as Shown).workbench?.shownAt(place) ?? null, a1);
  }

  async state(): Promise<string> {
    return (await this.page.locator('.state').textContent()) ?? '';
  }

  /** Switches the person at the top. */
  async be(email: string): Promise<void> {
    await this.page.locator('#me').selectOption(email);
    // The menu and the tab of whoever was here before stand until then.
    await this.page.waitForFunction((me) => (globalThis as Shown).workbench?.who === me, email);
    await this.ready();
  }

  async goTo(tab: string, a1: string): Promise<void> {
    if ((await this.tab()) !== tab) {
      await this.page.locator('.tabs-all').selectOption({ label: tab });
      await this.page.waitForFunction((name) => (globalThis as Shown).workbench?.shownTab === name, tab);
    }
    await this.select(a1);
  }

  /** By the box that shows the selected cell's name. */
  async select(a1: string): Promise<void> {
    const box = this.page.locator('.address');
    await box.fill(a1);
    await box.press('Enter');
  }

  /** Types into the selected cell. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** An item of the add-on's menu. */
  async menu(...names: readonly string[]): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'Tiện ích mở rộng' }).click();
    for (const name of ['Sổ điển hình', ...names])
      await this.page.getByRole('menuitem', { name, exact: true }).click();
  }
}
