import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { emptyBook } from '../../local/commands/empty-book';
import { open } from '../workbench/server/tab';
import { launchChromium } from './chromium';
import { WorkbenchPage } from './workbench-page';

const SHOTS = process.env.SHOTS ?? '';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), 'new-book-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

it('an empty spreadsheet becomes a book by the wizard, and its people are there to be chosen', async () => {
  const path = join(folder, 'so-moi.xlsx');
  writeFileSync(path, await emptyBook('so-moi.xlsx').save());
  const bench = await open(path);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const book = await WorkbenchPage.open(page, bench.address);
  const shot = async (name: string): Promise<void> => {
    if (SHOTS === '') return;
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: join(SHOTS, `new-book-${name}.png`) });
  };
  await shot('1-empty');
  await book.menu('Quản trị', 'Thiết lập sổ…');
  const wizard = page.frameLocator('iframe');
  await wizard.locator('#settings input').first().waitFor();
  await shot('2-wizard');
  await wizard.locator('#next').click();
  await wizard.locator('#departments').fill('Thanh tra; thanh-tra@example.org\nPhòng Kế hoạch');
  await wizard.locator('#next').click();
  await wizard.locator('#leadership').fill('lanh-dao@example.org');
  await wizard.locator('#next').click();
  await wizard.locator('#preview h2').waitFor();
  await wizard.locator('#next').click();
  await wizard.locator('#end h2').waitFor();
  await wizard.locator('#end button.main').click();
  await page.locator('.tabs-all option', { hasText: 'Phòng Kế hoạch' }).waitFor({ state: 'attached' });
  await shot('3-made');
  const saved = page.locator('.state', { hasText: 'Đã lưu vào máy' });
  await saved.waitFor();
  await book.be('thanh-tra@example.org');
  await book.goTo('Thanh tra', 'E5');
  await page.keyboard.type('ai');
  // The file is shared with its people only now: what the wizard protected does not know them yet.
  await page.locator('.toast', { hasText: 'Ô này được bảo vệ' }).waitFor();
  expect(await page.locator('.toast').count()).toBe(1);
  await book.be('van-phong@example.org');
  await book.menu('Quản trị', 'Kiểm tra phân quyền…');
  await page.locator('dialog').getByRole('button', { name: 'Có', exact: true }).click();
  await page.frameLocator('dialog iframe').getByText('Đã sửa').first().waitFor();
  await shot('4-shared');
  await page.keyboard.press('Escape');
  await book.be('thanh-tra@example.org');
  await book.goTo('Thanh tra', 'E5');
  await book.type('Nguyễn Thị Hoa');
  await saved.waitFor();
  await shot('5-department');
  expect(await book.cell('E5')).toBe('Nguyễn Thị Hoa');
  expect(book).toMatchObject({ errors: [], outside: [] });
  await page.close();
  expect(await bench.close()).toBe(null);
});
