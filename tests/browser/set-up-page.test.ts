import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorkbook } from '../../local/workbook/open';
import { launchChromium } from './chromium';
import { PageStage } from './page-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A folder for pictures of every step, where somebody wants to look at them. */
const SHOTS = process.env.SHOTS ?? '';
const NOW = Date.UTC(2026, 10, 23, 1, 15);

async function stage(locale: string): Promise<PageStage> {
  const workbook = newWorkbook('so.xlsx', { clock: () => new Date(NOW) });
  workbook.owner = 'van-phong@example.org';
  const opened = await PageStage.open({
    browser,
    workbook,
    user: workbook.owner,
    locale,
    opens: 'menuSetUp',
    now: () => NOW,
  });
  await opened.page.locator('#settings input').first().waitFor();
  return opened;
}

async function shot(opened: PageStage, name: string): Promise<void> {
  if (SHOTS === '') return;
  mkdirSync(SHOTS, { recursive: true });
  await opened.page.screenshot({ path: `${SHOTS}/set-up-${name}.png` });
}

async function sound(opened: PageStage): Promise<void> {
  const wide = `document.documentElement.scrollWidth <= window.innerWidth`;
  expect(await opened.page.evaluate(wide)).toBe(true);
  expect(await opened.faults()).toEqual([]);
  expect(opened).toMatchObject({ asked: [], errors: [] });
}

describe.each(['vi', 'en'])('the wizard of set-up in a browser (%s)', (locale) => {
  it('makes a book by keyboard alone: agency, departments, people, preview, made', async () => {
    const opened = await stage(locale);
    const { page } = opened;
    const next = async (): Promise<void> => {
      await page.locator('#next').focus();
      await page.keyboard.press('Enter');
    };
    expect(await page.evaluate(`document.activeElement.id`)).toBe('setting-0');
    await shot(opened, `1-${locale}`);
    await sound(opened);
    await next();
    await page.locator('#departments').waitFor();
    await next();
    await page.locator('#problem:not([hidden])').waitFor();
    await shot(opened, `2-wrong-${locale}`);
    await page.locator('#departments').focus();
    await page.keyboard.insertText('Thanh tra; thanh-tra@example.org\nPhòng Kế hoạch\nVăn phòng');
    await shot(opened, `2-${locale}`);
    await sound(opened);
    await next();
    await page.locator('#leadership').waitFor();
    await page.locator('#leadership').focus();
    await page.keyboard.insertText('lanh-dao@example.org');
    await shot(opened, `3-${locale}`);
    await sound(opened);
    await next();
    await page.locator('#preview h2').waitFor();
    await shot(opened, `4-${locale}`);
    await sound(opened);
    expect(opened.calls).not.toContain('pageSetUpBegin');
    await page.locator('#next').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('#end h2').waitFor();
    await shot(opened, `5-${locale}`);
    await sound(opened);
    expect(opened.calls.filter((one) => one === 'pageSetUpBegin')).toHaveLength(1);
    await page.locator('#end button.main').click();
    expect(opened.closed).toBe(true);
  });

  it('says what to do when the run is cut off, and goes on with the same answers', async () => {
    const opened = await stage(locale);
    const { page } = opened;
    await page.locator('#next').click();
    await page.locator('#departments').fill('Thanh tra');
    await page.locator('#next').click();
    await page.locator('#leadership').waitFor();
    await page.locator('#next').click();
    await page.locator('#preview h2').waitFor();
    opened.instead.set('pageSetUpBegin', () => ({ ok: true }));
    opened.instead.set('pageJobState', () => ({ ok: true, job: { kind: 'died' } }));
    await page.locator('#next').click();
    await page.locator('#problem:not([hidden])').waitFor();
    await shot(opened, `died-${locale}`);
    await sound(opened);
    opened.instead.clear();
    await page.locator('#end button.main').click();
    await page.locator('#end h2').waitFor();
  });
});
