import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../local/workbook/open';
import { launchChromium } from './chromium';
import { PageStage } from './page-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function stage(locale: string): Promise<PageStage> {
  const workbook = await openWorkbook(readFileSync('examples/so-dien-hinh-mau.xlsx'), 'so.xlsx');
  return PageStage.open({ browser, workbook, user: workbook.owner, opens: 'menuTemplates', locale });
}

describe.each(['vi', 'en'])('the page of templates in a browser (%s)', (locale) => {
  it('opens, asks no address, and has no fault that keeps anybody out', async () => {
    const opened = await stage(locale);
    await opened.page.locator('#states table tbody tr').first().waitFor();
    expect(await opened.page.locator('#status').textContent()).toBe('');
    expect(await opened.faults()).toEqual([]);
    expect(opened).toMatchObject({ asked: [], errors: [] });
  });

  it('says what to do when no answer comes', async () => {
    const opened = await stage(locale);
    await opened.page.locator('#sample').waitFor();
    opened.failing = 'PERMISSION_DENIED';
    await opened.page.locator('#sample').click();
    await opened.page.locator('#problem').waitFor();
    expect(await opened.page.locator('#problem').textContent()).toContain('PERMISSION_DENIED');
    expect(await opened.page.locator('#status').textContent()).toBe('');
  });
});
