import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults } from './axe';
import { withWorkbench } from './open-workbench';
import { WorkbenchPage } from './workbench-page';

const TAB = 'Thanh tra Ban';
const PEOPLE = {
  office: 'van-phong@example.org',
  department: 'my-dung@example.org',
  leader: 'lanh-dao@example.org',
};

let browser: Browser;
let address: string;
let page: Page;
let book: WorkbenchPage;
withWorkbench((opened) => ({ browser, address, page, book } = opened));

it('opens the book as the Office, and asks nothing of any other address', async () => {
  await expect.poll(() => book.state()).toBe('Đã lưu vào máy');
  expect(await page.locator('#me').inputValue()).toBe(PEOPLE.office);
  expect(await page.locator('.tab').count()).toBeGreaterThan(25);
  expect(book.outside).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
});

it('lets a department type a row, and the check answers beside it', async () => {
  await book.be(PEOPLE.department);
  await book.goTo(TAB, 'E16');
  await book.type('Lê Văn Thử');
  await expect.poll(() => book.cell('D16')).toContain('Ô bắt buộc còn trống');
  expect(await book.cell('E16')).toBe('Lê Văn Thử');
});

it('offers the words of a list', async () => {
  await book.select('H16');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('combobox', { name: 'Chọn giá trị' }).fill('ca nhan');
  await page.keyboard.press('Enter');
  await expect.poll(() => book.cell('H16')).toBe('Cá nhân');
});

it('refuses what is not theirs, in words, and leaves it as it was', async () => {
  await book.goTo('Cấu hình', 'B6');
  const before = await book.cell('B6');
  await page.keyboard.type('x');
  await page.locator('.toast', { hasText: 'được bảo vệ' }).waitFor();
  expect(await book.cell('B6')).toBe(before);
});

it('stays who and where one was when the page is loaded again', async () => {
  await book.goTo(TAB, 'E16');
  await page.reload();
  await book.ready();
  expect(await page.locator('#me').inputValue()).toBe(PEOPLE.department);
  expect(await book.tab()).toBe(TAB);
  expect(await book.cell('E16')).toBe('Lê Văn Thử');
});

it('shows another tab of the browser what was done here', async () => {
  const other = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const second = await WorkbenchPage.open(other, address);
  await second.goTo(TAB, 'E16');
  await book.select('E16');
  await book.type('Lê Văn Thử Hai');
  await expect.poll(() => second.cell('E16')).toBe('Lê Văn Thử Hai');
  await other.close();
});

it('asks, compiles and opens the report to read, as the Office', async () => {
  await book.be(PEOPLE.office);
  await book.menu('Lập văn bản', 'Lập báo cáo năm…');
  await page.getByLabel('Câu trả lời').fill('2024');
  await page.keyboard.press('Enter');
  await page.getByText('Số liệu tính đến ngày').waitFor();
  await page.getByLabel('Câu trả lời').fill('31/12/2024');
  await page.keyboard.press('Enter');
  const links = page.frameLocator('.box.page iframe');
  await links.getByRole('link').first().click({ timeout: 60_000 });
  await page.locator('.reader section').first().waitFor();
  await expect
    .poll(() => page.locator('.reader').textContent())
    .toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await page.locator('.box.reader .box-close').click();
  await page.locator('.box.page .box-close').click();
});

it('shows leadership the dashboard with its charts, and lets them change nothing', async () => {
  await book.be(PEOPLE.leader);
  await book.goTo('Tổng quan', 'A1');
  await page.locator('.chart svg').first().waitFor();
  await page.keyboard.type('x');
  await page
    .locator('.toast', { hasText: /chỉ xem|được bảo vệ/ })
    .first()
    .waitFor();
  expect(await book.cell('A1')).not.toBe('x');
});

it('is worked by keyboard alone', async () => {
  await book.be(PEOPLE.office);
  await page.keyboard.press('Alt+F10');
  for (const key of [
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowRight',
    'ArrowDown',
    'Enter',
  ])
    await page.keyboard.press(key);
  await expect.poll(() => page.locator('[role="menu"]').count()).toBe(3);
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Escape');
  expect(await page.locator('[role="menu"]').count()).toBe(0);
  expect(book.outside).toEqual([]);
  expect(book.errors).toEqual([]);
});
