import type { FrameLocator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withWorkbench } from './open-workbench';
import type { WorkbenchPage } from './workbench-page';

/**
 * The year of one department in a browser, from the first row to the report: as the department, the Office and
 * leadership, with the page loaded again at each stage. One book, so each test goes on where the last one ended.
 */
const TAB = 'Thanh tra Ban';
const OFFICE = 'van-phong@example.org';
const DEPARTMENT = 'my-dung@example.org';
const LEADER = 'lanh-dao@example.org';
const NAME = 'Họ và tên / Tên tập thể';
const PEOPLE = ['Lê Văn Một', 'Trần Thị Hai', 'Cao Văn Ba'] as const;
/** Rows of the department's tab below those of the example. */
const ROWS = [16, 17, 18] as const;

let page: Page;
let book: WorkbenchPage;
withWorkbench((opened) => ({ page, book } = opened));

/** The side panel. */
function panel(): FrameLocator {
  return page.frameLocator('.panel iframe');
}

/** The page is loaded again: who one is and where one was stays, and so does all that was written. */
async function reload(): Promise<void> {
  await page.reload();
  await book.ready();
}

/** All that was done is on the disk and drawn. */
async function settled(): Promise<void> {
  await expect.poll(() => book.state(), { timeout: 60_000 }).toBe('Đã lưu vào máy');
}

async function answer(button: string, text?: string): Promise<void> {
  const box = page.locator('dialog.box').last();
  await box.waitFor();
  if (text !== undefined) await box.getByLabel('Câu trả lời').fill(text);
  await box.getByRole('button', { name: button, exact: true }).click();
}

/** What the last alert says; it is closed. */
async function told(): Promise<string> {
  const box = page.locator('dialog.box').last();
  await box.waitFor();
  const text = (await box.textContent()) ?? '';
  await box.locator('.main').click();
  await box.waitFor({ state: 'detached' });
  return text;
}

/** Letters of the column under a heading of the open tab. */
async function column(heading: string): Promise<string> {
  for (let at = 0; at < 26; at += 1) {
    const letters = String.fromCharCode(65 + at);
    if ((await book.cell(`${letters}4`)) === heading) return letters;
  }
  throw new Error(`No heading ${heading} in ${await book.tab()}`);
}

async function fillRow(name: string, content: string): Promise<void> {
  const form = panel();
  await form.getByRole('button', { name: 'Dòng mới', exact: true }).click();
  await form.locator('.about', { hasText: 'Dòng mới' }).waitFor();
  await form.getByLabel(NAME, { exact: true }).fill(name);
  await form.getByLabel('Đối tượng', { exact: true }).selectOption('Cá nhân');
  await form.getByLabel('Chức vụ, bộ phận', { exact: true }).fill('Thanh tra viên');
  await form.getByLabel('Lĩnh vực', { exact: true }).selectOption('Học tập và làm theo Bác');
  await form.getByLabel('Nội dung đăng ký', { exact: true }).fill(content);
  await form.getByLabel(/^1\. /).check();
  await form.getByLabel('Danh hiệu thi đua đăng ký', { exact: true }).selectOption('Lao động tiên tiến');
  await form.getByRole('button', { name: 'Lưu vào trang', exact: true }).click();
  await form.locator('#done:not([hidden])', { hasText: 'Đã ghi dòng' }).waitFor();
}

it('the department fills three rows, one of them wrong, and the panel says which', async () => {
  await book.be(DEPARTMENT);
  await book.goTo(TAB, 'E15');
  await book.menu('Đơn vị', 'Đăng ký của đơn vị…');
  await panel().locator('#form .about').waitFor();
  await fillRow(PEOPLE[0], 'Rút ngắn thời gian giải quyết đơn thư');
  await fillRow(PEOPLE[1], '');
  await fillRow(PEOPLE[2], 'Giúp ba thôn lập tổ hòa giải');
  for (const [at, row] of ROWS.entries())
    await expect.poll(() => book.cell(`E${row}`)).toBe(PEOPLE[at] ?? '');
  await expect.poll(() => book.cell('D17')).toContain('Nội dung đăng ký: Ô bắt buộc còn trống');
  expect(await book.cell('D16')).toBe('Hợp lệ');
  await panel().locator('#findings li.wrong', { hasText: 'Dòng 17 · Nội dung đăng ký' }).waitFor();
  await reload();
  expect(await book.cell('E18')).toBe(PEOPLE[2]);
});

it('mends it in the form, and ticks the box that sends', async () => {
  await book.menu('Đơn vị', 'Đăng ký của đơn vị…');
  const form = panel();
  await form.locator('#form .about').waitFor();
  await form.locator('#rows').selectOption('17');
  await form.getByLabel('Nội dung đăng ký', { exact: true }).fill('Hướng dẫn lập hồ sơ trên mạng');
  await form.getByRole('button', { name: 'Lưu vào trang', exact: true }).click();
  await form.locator('#done', { hasText: 'Dòng này hợp lệ' }).waitFor();
  await expect.poll(() => book.cell('D17')).toBe('Hợp lệ');
  await form.getByRole('button', { name: 'Đến ô “Gửi đăng ký”' }).click();
  await expect.poll(() => page.locator('.address').inputValue()).toBe('A2');
  await book.select('A2');
  await page.keyboard.press('Space');
  await expect.poll(() => book.cell('I2')).toContain('Đang chuyển đến Văn phòng');
  await reload();
  expect(await book.cell('I2')).toContain('Đang chuyển đến Văn phòng');
}); // prettier-ignore

it('the Office takes it in, returns one row with a reason and accepts the others', async () => {
  await book.be(OFFICE);
  await book.menu('Văn phòng', 'Tổng hợp lại');
  expect(await told()).toContain('Đã tổng hợp');
  await book.menu('Văn phòng', 'Công việc của Văn phòng…');
  const work = panel();
  const department = work.locator('.department', { hasText: TAB });
  await department.locator('summary').click();
  await department.getByRole('button', { name: new RegExp(`Trả lại.*${PEOPLE[1]}`) }).click();
  await department.locator('textarea').fill('Ghi rõ số hồ sơ đã hướng dẫn');
  await department.locator('button.main').click();
  await work.locator('#done', { hasText: 'Đã trả lại' }).waitFor();
  for (const name of [PEOPLE[0], PEOPLE[2]]) {
    await department.getByRole('button', { name: `Nhận ${name}`, exact: true }).click();
    await work.locator('#done', { hasText: 'Đã nhận 1 dòng' }).waitFor();
    await department
      .getByRole('button', { name: `Nhận ${name}`, exact: true })
      .waitFor({ state: 'detached' });
  }
  await reload();
  await book.goTo(TAB, 'C16');
  expect(await Promise.all(ROWS.map((row) => book.cell(`C${row}`)))).toEqual([
    'Đã tiếp nhận',
    'Bị trả lại',
    'Đã tiếp nhận',
  ]);
});

it('the department reads why one came back, and cannot change what was accepted', async () => {
  await book.be(DEPARTMENT);
  await book.goTo(TAB, 'E17');
  expect(await book.cell('F17')).toContain('Ghi rõ số hồ sơ');
  await book.menu('Đơn vị', 'Đăng ký của đơn vị…');
  const form = panel();
  await form.locator('.note.returned', { hasText: 'Ghi rõ số hồ sơ' }).waitFor();
  await form.locator('#rows').selectOption('16');
  await form.locator('#form .about', { hasText: 'Dòng 16' }).waitFor();
  expect(await form.getByLabel(NAME, { exact: true }).isDisabled()).toBe(true);
  await reload();
});

it('the Office lists it for review, enters votes and decision, and publishes', async () => {
  await book.be(OFFICE);
  await book.goTo(TAB, 'E16');
  const results = await column('Kết quả, thành tích');
  await book.select(`${results}16`);
  await book.type('Giải quyết 40 đơn trước hạn');
  await expect.poll(() => book.cell(`${results}16`)).toBe('Giải quyết 40 đơn trước hạn');
  await book.select('E16');
  await book.menu('Văn phòng', 'Lập danh sách bình xét…');
  await answer('Có');
  expect(await told()).toContain('Lập danh sách bình xét');
  await book.goTo('Bình xét', 'A5');
  const [names, members, agreeing, outcome] = await Promise.all(
    [NAME, 'Số thành viên Hội đồng', 'Số phiếu đồng ý', 'Kết quả'].map(column),
  );
  let row = 5;
  while (row < 100 && (await book.cell(`${names}${row}`)) !== PEOPLE[0]) row += 1;
  await book.select(`${members}${row}`);
  await book.type('7');
  await book.select(`${agreeing}${row}`);
  await book.type('7');
  await book.menu('Văn phòng', 'Tổng hợp lại');
  await told();
  await expect.poll(() => book.cell(`${outcome}${row}`)).toBe('Đạt');
  await settled();
  await book.select(`${names}${row}`);
  await book.menu('Văn phòng', 'Ghi quyết định…');
  await answer('OK', '15/QĐ-BDT');
  await answer('OK', '20/12/2025');
  expect(await told()).toContain('15/QĐ-BDT');
  await book.menu('Văn phòng', 'Công bố kết quả…');
  await answer('Có');
  await told();
  await reload();
  await book.goTo(TAB, 'C16');
  expect(await book.cell('C16')).toBe('Được công nhận');
});

it('the Office compiles 2024 in its panel and opens the report', async () => {
  await book.menu('Văn phòng', 'Công việc của Văn phòng…');
  const work = panel();
  await work.locator('#compile').click();
  await work.locator('#year').selectOption('2024');
  await work.getByRole('button', { name: 'Xem trước số liệu' }).click();
  await work.getByRole('button', { name: 'Lập báo cáo', exact: true }).click();
  await work.getByRole('link', { name: 'Mở báo cáo (Google Docs)' }).click({ timeout: 90_000 });
  await page.locator('.reader section').first().waitFor();
  await expect
    .poll(() => page.locator('.reader').textContent())
    .toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await page.locator('.box.reader .box-close').click();
  await reload();
  await book.goTo('Báo cáo', 'A5');
  const cells = await Promise.all(['A', 'B', 'C', 'D'].map((letters) => book.cell(`${letters}5`)));
  expect(cells.join(' ')).toContain('2024');
});

it('leadership reads the dashboard and cannot change it', async () => {
  await book.be(LEADER);
  await book.goTo('Tổng quan', 'A1');
  await page.locator('.chart svg').first().waitFor();
  const before = await book.cell('A1');
  await page.keyboard.type('x');
  await page.locator('.toast', { hasText: /chỉ xem|được bảo vệ/ }).first().waitFor();
  expect(await book.cell('A1')).toBe(before);
  await reload();
  expect(await book.tab()).toBe('Tổng quan');
  expect(book.outside).toEqual([]);
  expect(book.errors).toEqual([]);
}); // prettier-ignore
