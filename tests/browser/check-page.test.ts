import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INSPECTION, PEOPLE, PLANNING } from '../scenarios/agency';
import { decidedBook } from '../trust/commands/list';
import { Trial } from '../trust/commands/trial';
import { launchChromium } from './chromium';
import { PageStage } from './page-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A folder for pictures of every state, where somebody wants to look at them. */
const SHOTS = process.env.SHOTS ?? '';

/** The book of a year that is decided, as it is or damaged in every way that fits beside the others. */
async function book(isDamaged: boolean): Promise<Trial> {
  const trial = new Trial(await decidedBook());
  if (!isDamaged) return trial;
  const office = trial.hand('office');
  await office.type(INSPECTION, 'E4', 'Họ tên');
  await office.merge(PLANNING, 'K5:K7');
  await office.clear('Cấu hình', 'B6');
  await office.deleteTab('Tổng hợp');
  await office.duplicateTab(PLANNING);
  trial.workbook.sheets.find(({ name }) => name === PLANNING)?.setRowsHidden(5, 1, true);
  trial.workbook.protections = trial.workbook.protections.slice(3);
  return trial;
}

async function stage(locale: string, { workbook, stores }: Trial): Promise<PageStage> {
  const now = (): number => Date.UTC(2025, 2, 10, 1, 15);
  const options = { browser, workbook, stores, user: PEOPLE.office, locale, now };
  const opened = await PageStage.open({ ...options, opens: 'menuCheckBook', width: 300, height: 700 });
  await opened.page.locator('#found section').first().waitFor({ state: 'attached' });
  return opened;
}

async function shot(opened: PageStage, name: string, locale: string): Promise<void> {
  if (SHOTS === '') return;
  mkdirSync(SHOTS, { recursive: true });
  await opened.page.screenshot({ path: `${SHOTS}/check-${name}-${locale}.png` });
}

/** No sideways scroll, no fault, no request, no error. */
async function sound(opened: PageStage): Promise<void> {
  const over = await opened.page.evaluate(
    `['html', 'main', '#job'].filter((one) => {
      const found = document.querySelector(one);
      return found.scrollWidth > found.clientWidth;
    })`,
  );
  expect(over).toEqual([]);
  expect(await opened.faults()).toEqual([]);
  expect(opened).toMatchObject({ asked: [], errors: [] });
}

describe.each(['vi', 'en'] as const)('the panel Kiểm tra sổ in a browser (%s)', (locale) => {
  it('says of a sound book that it is sound, and offers nothing', async () => {
    const opened = await stage(locale, await book(false));
    await opened.page.locator('#sound').waitFor();
    expect(await opened.page.locator('#mend').count()).toBe(0);
    await shot(opened, 'sound', locale);
    await sound(opened);
  });

  it('mends by keyboard alone what stays ticked, once, and tells what is left', async () => {
    const opened = await stage(locale, await book(true));
    const { page } = opened;
    const boxes = page.locator('.mend input');
    expect(await boxes.count()).toBeGreaterThan(4);
    await shot(opened, 'damaged', locale);
    await sound(opened);
    for (const details of await page.locator('.mend summary').all()) await details.click();
    await page.locator('.mend details').first().scrollIntoViewIfNeeded();
    await shot(opened, 'details', locale);
    await sound(opened);
    // The first is left as it is: the person unticks it with the space bar.
    await boxes.first().focus();
    await page.keyboard.press('Space');
    const kept = await page.locator('.mend > li').first().locator('label').textContent();
    await page.locator('#mend').focus();
    const letGo = opened.hold();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('#job li').first().waitFor();
    expect(await page.evaluate(`document.activeElement.tagName`)).toBe('H2');
    await shot(opened, 'mending', locale);
    await sound(opened);
    letGo();
    await page.locator('#done:not([hidden])').waitFor();
    await page.locator('#status:empty').waitFor({ state: 'attached' });
    expect(await page.evaluate(`document.activeElement.id`)).toBe('done');
    expect(opened.calls.filter((one) => one === 'pageCheckMendBegin')).toHaveLength(1);
    expect(await boxes.count()).toBe(1);
    expect(await page.locator('.mend label').textContent()).toBe(kept);
    expect(await page.locator('.things:not(.mend) > li').count()).toBe(1);
    await shot(opened, 'mended', locale);
    await sound(opened);
    await page.evaluate(`document.body.style.zoom = '2'`);
    expect(await page.evaluate(`document.documentElement.scrollWidth <= window.innerWidth`)).toBe(true);
  });

  it('tells a failure with its cure, at the first look and while mending, and looks again', async () => {
    const opened = await stage(locale, await book(true));
    const { page } = opened;
    for (const box of await page.locator('.mend input').all()) await box.uncheck();
    await page.locator('#mend').click();
    await page.locator('#problem:not([hidden])').waitFor();
    await sound(opened);
    await page.locator('.mend input').first().check();
    opened.failing = 'NetworkError: Connection failure due to HTTP 0';
    await page.locator('#mend').click();
    await page.locator('#problem:not([hidden])', { hasText: 'HTTP 0' }).waitFor();
    await page.locator('#status:empty').waitFor({ state: 'attached' });
    expect(await page.locator('.mend').isVisible()).toBe(true);
    await shot(opened, 'failed', locale);
    await sound(opened);
    opened.failing = null;
    await page.locator('#again').click();
    await page.locator('.mend').waitFor();
    expect(await page.locator('#done').isHidden()).toBe(true);
    expect(await page.locator('#problem').isHidden()).toBe(true);
  });
});
