import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import { openWorkbook } from '../../local/workbook/open';
import { Desk, NOW } from '../scenarios/office';
import { launchChromium } from './chromium';
import { PageStage } from './page-stage';

let browser: Browser;
let made: Uint8Array;
beforeAll(async () => {
  browser = await launchChromium();
  const workbook = await openWorkbook(await makeExample(), 'so.xlsx', { clock: () => new Date(NOW) });
  const desk = new Desk(workbook, workbook.owner);
  await desk.run('menuSetUp', [{ button: 'YES' }]);
  await desk.run('menuRecount');
  made = await workbook.save();
});
afterAll(() => browser.close());

/** A folder for pictures of every state, where somebody wants to look at them. */
const SHOTS = process.env.SHOTS ?? '';

async function stage(locale: string): Promise<PageStage> {
  const workbook = await openWorkbook(made, 'so.xlsx', { clock: () => new Date(NOW) });
  workbook.activeSheetId = workbook.sheets.find(({ name }) => name === 'Tổng quan')?.id ?? 0;
  const options = { browser, workbook, user: workbook.owner, locale, now: () => NOW };
  const opened = await PageStage.open({ ...options, opens: 'menuShowExemplar', width: 300, height: 700 });
  await opened.page.waitForFunction(`document.activeElement.id === 'query'`);
  return opened;
}

async function shot(opened: PageStage, name: string, whole = false): Promise<void> {
  if (SHOTS === '') return;
  mkdirSync(SHOTS, { recursive: true });
  if (whole) await opened.page.setViewportSize({ width: 300, height: 1700 });
  await opened.page.screenshot({ path: `${SHOTS}/exemplar-${name}.png` });
  if (whole) await opened.page.setViewportSize({ width: 300, height: 700 });
}

async function sound(opened: PageStage): Promise<void> {
  const fits = `['html', 'main'].every((one) => document.querySelector(one).scrollWidth <= document.querySelector(one).clientWidth)`;
  expect(await opened.page.evaluate(fits)).toBe(true);
  expect(await opened.faults()).toEqual([]);
  expect(opened).toMatchObject({ asked: [], errors: [] });
}

/** Goes on with the tabulator until an element has the focus, as somebody without a mouse does. */
async function tabTo({ page }: PageStage, selector: string): Promise<void> {
  const most = 120;
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached`);
}

const WORDS = {
  vi: {
    add: 'Thêm vào Bồi dưỡng',
    print: 'Lập trang để in',
    other: 'Tìm điển hình khác',
    written: 'Đã ghi',
    alike: 'giống hệt',
  },
  en: {
    add: 'Add to Bồi dưỡng',
    print: 'Make the page to print',
    other: 'Find another one',
    written: 'was written',
    alike: 'exactly alike',
  },
};

describe.each(['vi', 'en'] as const)('the panel of an exemplar in a browser (%s)', (locale) => {
  const words = WORDS[locale];

  it('finds several, shows one, and adds a check-up by keyboard alone, once', async () => {
    const opened = await stage(locale);
    const { page } = opened;
    await shot(opened, `empty-${locale}`);
    await sound(opened);
    await page.keyboard.type('nguyen van');
    await page.keyboard.press('Enter');
    await page.locator('#found li').first().waitFor();
    await shot(opened, `found-${locale}`);
    await sound(opened);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('mau thi');
    await page.keyboard.press('Enter');
    await page.locator('#exemplar h2', { hasText: 'Mấu Thị Bích' }).waitFor();
    await shot(opened, `one-${locale}`, true);
    await sound(opened);
    await tabTo(opened, `[aria-label="${words.add}"]`);
    await page.keyboard.press('Enter');
    await page.locator('#add-0').waitFor();
    // The browser of the tests shows days as month, day, year.
    await page.keyboard.type('11202026');
    expect(await page.locator('#add-0').inputValue()).toBe('2026-11-20');
    await tabTo(opened, '#add-1');
    await page.keyboard.type('Thiếu máy quét');
    await shot(opened, `form-${locale}`, true);
    await sound(opened);
    await tabTo(opened, '.form button[type=submit]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('#done:not([hidden])').waitFor();
    expect(opened.calls.filter((one) => one === 'pageExemplarAdd')).toHaveLength(1);
    await page.locator('.rows li', { hasText: 'Thiếu máy quét' }).waitFor();
    expect(await page.locator('#done').textContent()).toContain('Bồi dưỡng');
    await shot(opened, `added-${locale}`);
    await sound(opened);
    await page.evaluate(`document.body.style.zoom = '2'`);
    expect(await page.evaluate(`document.documentElement.scrollWidth <= window.innerWidth`)).toBe(true);
  });

  it('writes once what is pressed twice, and says so where such a row stands already', async () => {
    const opened = await stage(locale);
    const { page } = opened;
    await page.locator('#query').fill('DH-2024-0009');
    await page.locator('#query').press('Enter');
    const said: (string | null)[] = [];
    for (const times of [1, 2]) {
      await page.getByRole('button', { name: words.add }).click();
      await page.locator('#add-0').fill('2026-11-20');
      await page.locator('#add-1').fill('Thiếu máy quét');
      await page.locator('.form button[type=submit]').dblclick();
      await page
        .locator('#done:not([hidden])', { hasText: times === 1 ? words.written : words.alike })
        .waitFor();
      said.push(await page.locator('#done').textContent());
      expect(opened.calls.filter((one) => one === 'pageExemplarAdd')).toHaveLength(times);
      expect(await page.locator('.rows li', { hasText: 'Thiếu máy quét' }).count()).toBe(1);
    }
    expect(new Set(said).size).toBe(2);
    await shot(opened, `alike-${locale}`);
    await sound(opened);
  });

  it('says what a form lacks, keeps what was typed, and writes the page to print', async () => {
    const opened = await stage(locale);
    const { page } = opened;
    await page.locator('#query').fill('DH-2024-0005');
    await page.locator('#query').press('Enter');
    await page.locator('#exemplar h2').waitFor();
    await page.getByRole('button', { name: words.add }).click();
    await page.locator('#add-1').fill('Thiếu máy quét');
    await page.locator('.form button[type=submit]').click();
    await page.locator('#problem:not([hidden])').waitFor();
    expect(await page.locator('#add-1').inputValue()).toBe('Thiếu máy quét');
    await shot(opened, `wrong-${locale}`);
    await page.getByRole('button', { name: words.print }).click();
    await page.locator('#done:not([hidden])', { hasText: 'Hồ sơ điển hình' }).waitFor();
    await page.getByRole('button', { name: words.other }).click();
    expect(await page.evaluate(`document.activeElement.id`)).toBe('query');
    await sound(opened);
  });

  it('says what to do when no answer comes', async () => {
    const opened = await stage(locale);
    opened.failing = 'PERMISSION_DENIED';
    await opened.page.locator('#query').fill('Hoa');
    await opened.page.locator('#query').press('Enter');
    await opened.page.locator('#problem:not([hidden])').waitFor();
    expect(await opened.page.locator('#status').textContent()).toBe('');
  });
});
