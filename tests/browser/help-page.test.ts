import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Agency, APRIL, OFFICE } from '../scenarios/cycle-book';
import { launchChromium } from './chromium';
import { PageStage } from './page-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A folder for pictures, where somebody wants to look at them. */
const SHOTS = process.env.SHOTS ?? '';

async function stage(locale: string): Promise<PageStage> {
  const { workbook, stores } = await Agency.open();
  const options = { browser, workbook, stores, user: OFFICE, locale, now: () => APRIL };
  return PageStage.open({ ...options, opens: 'menuHelp', width: 300, height: 700 });
}

async function shot(opened: PageStage, name: string): Promise<void> {
  if (SHOTS === '') return;
  mkdirSync(SHOTS, { recursive: true });
  await opened.page.screenshot({ path: `${SHOTS}/help-${name}.png` });
}

describe.each(['vi', 'en'])('the panel of help in a browser (%s)', (locale) => {
  it('shows one screen a role without a sideways scroll, the person’s own first', async () => {
    const opened = await stage(locale);
    const role = opened.page.locator('#role');
    await opened.page.waitForFunction(`document.getElementById('role').value === 'office'`);
    for (const one of ['office', 'department', 'leadership', 'council']) {
      await role.selectOption(one);
      expect(await opened.page.locator('#screen li').count()).toBeGreaterThan(3);
      await shot(opened, `${one}-${locale}`);
      expect(await opened.page.evaluate(`document.documentElement.scrollWidth <= window.innerWidth`)).toBe(
        true,
      );
    }
    expect(await opened.faults()).toEqual([]);
    await opened.page.evaluate(`document.body.style.zoom = '2'`);
    expect(await opened.page.evaluate(`document.documentElement.scrollWidth <= window.innerWidth`)).toBe(
      true,
    );
    expect(opened).toMatchObject({ asked: [], errors: [] });
  });

  it('copies the diagnostics, or selects them where it may not', async () => {
    const opened = await stage(locale);
    await opened.page.locator('#diagnose').focus();
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('#text').waitFor();
    expect(await opened.page.locator('#text').inputValue()).toContain('Asia/Ho_Chi_Minh');
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('#status:not(:empty)').waitFor();
    await shot(opened, `diagnostics-${locale}`);
    expect(await opened.faults()).toEqual([]);
    expect(opened).toMatchObject({ asked: [], errors: [] });
  });
});
