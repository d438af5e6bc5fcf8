import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { Folder, open } from '../workbench/server/tab';
import { launchChromium } from './chromium';
import { WorkbenchPage } from './workbench-page';

/** The workbench with the example's book in a browser, for all tests of a file. */
export interface OpenWorkbench {
  readonly browser: Browser;
  /** Of the server. */
  readonly address: string;
  readonly page: Page;
  readonly book: WorkbenchPage;
}

/** Opens it before the tests of a file and closes it behind them. @param ready gets it before the first test */
export function withWorkbench(ready: (opened: OpenWorkbench) => void): void {
  let close: () => Promise<void> = () => Promise.resolve();
  beforeAll(async () => {
    const browser = await launchChromium();
    const folder = new Folder();
    const bench = await open(folder.book('so.xlsx'));
    close = async () => {
      await browser.close();
      await bench.close();
      folder.remove();
    };
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const book = await WorkbenchPage.open(page, bench.address);
    ready({ browser, address: bench.address, page, book });
  });
  afterAll(() => close());
}
