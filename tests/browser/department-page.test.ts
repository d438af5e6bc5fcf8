import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Agency, APRIL, INSPECTION, OFFICE, registration } from '../scenarios/cycle-book';
import { launchChromium } from './chromium';
import { PageStage } from './page-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A folder for pictures of every state, where somebody wants to look at them. */
const SHOTS = process.env.SHOTS ?? '';

/** Two rows of Thanh tra: one without its name, one that is sound. */
async function withRows(): Promise<Agency> {
  const agency = await Agency.open();
  agency.put('Thanh tra', 8, registration('', 2024, { Nguồn: 'Phát hiện trong năm' }));
  agency.put('Thanh tra', 9, registration('Y Thanh Niê', 2024, { 'Nguồn': 'Phát hiện trong năm', 'Tiêu chí': '1, 9' })); // prettier-ignore
  return agency;
}

async function stage(agency: Agency, locale = 'vi', user = INSPECTION): Promise<PageStage> {
  const { workbook, stores } = agency;
  workbook.activeSheetId = agency.sheet('Thanh tra').id;
  const options = { browser, workbook, stores, user, locale, now: () => APRIL };
  const opened = await PageStage.open({ ...options, opens: 'menuDepartment', width: 300, height: 700 });
  await opened.page.locator('#form .about').waitFor();
  return opened;
}

async function shot(opened: PageStage, name: string, whole = false): Promise<void> {
  if (SHOTS === '') return;
  mkdirSync(SHOTS, { recursive: true });
  if (whole) await opened.page.setViewportSize({ width: 300, height: 2300 });
  await opened.page.screenshot({ path: `${SHOTS}/department-${name}.png` });
  if (whole) await opened.page.setViewportSize({ width: 300, height: 700 });
}

/** No sideways scroll, no fault, no request, no error. */
async function sound(opened: PageStage): Promise<void> {
  const over = await opened.page.evaluate(
    `['html', 'main'].filter((one) => {
      const found = document.querySelector(one);
      return found.scrollWidth > found.clientWidth;
    })`,
  );
  expect(over).toEqual([]);
  expect(await opened.faults()).toEqual([]);
  expect(opened).toMatchObject({ asked: [], errors: [] });
}

const WORDS = {
  vi: { save: 'Lưu vào trang', add: 'Dòng mới', drop: 'Bỏ thay đổi', box: 'Đến ô “Gửi đăng ký”' },
  en: { save: 'Save to the tab', add: 'New row', drop: 'Drop them', box: 'Go to the box “Gửi đăng ký”' },
};
const NAME = 'Họ và tên / Tên tập thể';

describe.each(['vi', 'en'] as const)('the panel of a department in a browser (%s)', (locale) => {
  const words = WORDS[locale];
  const named = (opened: PageStage, name: string) =>
    opened.page.getByRole('button', { name, exact: true }).first();

  it('opens at the row that is wrong, and says at the cell what is', async () => {
    const opened = await stage(await withRows(), locale);
    expect(await opened.page.locator('#status').textContent()).toBe('');
    expect(await opened.page.locator('#rows').inputValue()).toBe('8');
    const name = opened.page.getByLabel(NAME, { exact: true });
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await shot(opened, `home-${locale}`);
    await shot(opened, `whole-${locale}`, true);
    await sound(opened);
    await opened.page.evaluate(`document.body.style.zoom = '2'`);
    expect(await opened.page.evaluate(`document.documentElement.scrollWidth <= window.innerWidth`)).toBe(
      true,
    );
  });

  it('mends the row by keyboard alone, once however often Enter is pressed', async () => {
    const agency = await withRows();
    const opened = await stage(agency, locale);
    await opened.page.getByLabel(NAME, { exact: true }).focus();
    await opened.page.keyboard.type('H’Hen Ê Ban');
    await opened.page.keyboard.press('Enter');
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('#done:not([hidden])').waitFor();
    expect(opened.calls.filter((one) => one === 'pageDepartmentSave')).toHaveLength(1);
    expect(agency.tab('Thanh tra')[7]).toContain('H’Hen Ê Ban');
    expect(agency.tab('Thanh tra')[7]?.[3]).toBe('Hợp lệ');
    await shot(opened, `saved-${locale}`);
    await sound(opened);
    await named(opened, words.box).click();
    await opened.page.locator('#status:empty').waitFor({ state: 'attached' });
    const { activeSheetId } = agency.workbook;
    expect(activeSheetId).toBe(agency.sheet('Thanh tra').id);
  });

  it('shows the criteria of kind and field with their texts, and what the field does not have', async () => {
    const agency = await withRows();
    const opened = await stage(agency, locale);
    await opened.page.locator('#rows').selectOption('9');
    await opened.page.locator('.criterion.unknown', { hasText: '9' }).waitFor();
    await shot(opened, `criteria-${locale}`, true);
    await opened.page.locator('.criterion.unknown input').uncheck();
    const third = opened.page.locator('.criterion', { hasText: /^3\. / });
    expect((await third.textContent())?.length).toBeGreaterThan(30);
    await third.locator('input').check();
    await named(opened, words.save).click();
    await opened.page.locator('#done:not([hidden])').waitFor();
    expect(agency.tab('Thanh tra')[8]).toContain('1, 3');
    await sound(opened);
  });

  it('asks before it takes unsaved changes away', async () => {
    const agency = await withRows();
    const opened = await stage(agency, locale);
    await opened.page.getByLabel(NAME, { exact: true }).fill('Chưa lưu');
    await opened.page.locator('#rows').selectOption('9');
    await opened.page.locator('#ask button').first().waitFor();
    await shot(opened, `unsaved-${locale}`);
    expect(await opened.page.getByLabel(NAME, { exact: true }).inputValue()).toBe('Chưa lưu');
    await named(opened, words.drop).click();
    await opened.page.locator('#form .about', { hasText: '9' }).waitFor();
    expect(agency.tab('Thanh tra')[7]).not.toContain('Chưa lưu');
  });

  it('adds a row below the last one', async () => {
    const agency = await withRows();
    const opened = await stage(agency, locale);
    await named(opened, words.add).click();
    await opened.page.getByLabel(NAME, { exact: true }).fill('Phòng Tổng hợp');
    await opened.page.getByLabel('Đối tượng', { exact: true }).selectOption('Tập thể');
    await opened.page.getByLabel('Lĩnh vực', { exact: true }).selectOption('Văn hóa công sở');
    await shot(opened, `new-${locale}`, true);
    await named(opened, words.save).click();
    await opened.page.locator('#done:not([hidden])').waitFor();
    expect(agency.tab('Thanh tra')[9]).toEqual(expect.arrayContaining(['Phòng Tổng hợp', '2024', 'Tập thể']));
    expect(await opened.page.locator('#rows').inputValue()).toBe('10');
    await shot(opened, `added-${locale}`, true);
    await sound(opened);
  });

  it('says what to do when no answer comes, keeps what was typed, and is not left turning', async () => {
    const opened = await stage(await withRows(), locale);
    await opened.page.getByLabel(NAME, { exact: true }).fill('H’Hen Ê Ban');
    opened.failing = 'PERMISSION_DENIED';
    await named(opened, words.save).click();
    await opened.page.locator('#problem:not([hidden])').waitFor();
    expect(await opened.page.locator('#problem').textContent()).toContain('PERMISSION_DENIED');
    expect(await opened.page.locator('#status').textContent()).toBe('');
    expect(await opened.page.getByLabel(NAME, { exact: true }).inputValue()).toBe('H’Hen Ê Ban');
    await shot(opened, `failure-${locale}`);
  });
});

describe('the panel of a department for the Office', () => {
  it('shows every department to choose from', async () => {
    const agency = await withRows();
    const opened = await stage(agency, 'vi', OFFICE);
    expect(await opened.page.locator('#department option').allTextContents()).toHaveLength(3);
    await opened.page.locator('#department').selectOption('Phòng Chính sách');
    await opened.page.locator('#form .about', { hasText: 'Dòng 5' }).waitFor();
    await shot(opened, 'office');
    await sound(opened);
  });
});
