import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { newWorkbook, openWorkbook } from '../../local/workbook/open';

import { Folder, open } from '../workbench/server/tab';
import { launchChromium } from './chromium';
import { PageStage } from './page-stage';
import { WorkbenchPage } from './workbench-page';

/** `npm run pictures`: the workbench, and each page in both languages, as people see them, in docs/images. */

const OUT = 'docs/images';
const SIZE = { width: 1366, height: 768 };

interface PictureOf {
  readonly name: string;
  readonly opens: string;
  /** Stands on the page once it can be looked at. */
  readonly ready: string;
  /** The tab in front. */
  readonly tab?: string;
  /** A file without a book, as the wizard finds it. */
  readonly isNew?: boolean;
  /** What is typed before, into the page's first search field. */
  readonly search?: string;
}

const PAGES: readonly PictureOf[] = [
  { name: 'dang-ky-don-vi', opens: 'menuDepartment', ready: '#form .about', tab: 'Thanh tra Ban' },
  { name: 'cong-viec-van-phong', opens: 'menuOfficeWork', ready: 'details' },
  { name: 'ho-so-dien-hinh', opens: 'menuShowExemplar', ready: '#exemplar h2', search: 'mau thi' },
  { name: 'thiet-lap-so', opens: 'menuSetUp', ready: '#settings input', isNew: true },
  { name: 'nhap-danh-sach', opens: 'menuImport', ready: '#next' },
  { name: 'mau-van-ban', opens: 'menuTemplates', ready: '#states tbody tr' },
  { name: 'tro-giup', opens: 'menuHelp', ready: '#screen li' },
];

mkdirSync(OUT, { recursive: true });
const folder = new Folder();
const browser = await launchChromium();
try {
  await workbenchPictures(browser);
  await pagePictures(browser);
} finally {
  await browser.close();
  folder.remove();
}

/** The dashboard, a department's tab, the Office's panel, the report to read. */
async function workbenchPictures(chromium: Browser): Promise<void> {
  const bench = await open(folder.book('so-dien-hinh.xlsx'));
  const page = await chromium.newPage({ viewport: SIZE });
  const book = await WorkbenchPage.open(page, bench.address);
  const shot = (name: string): Promise<Buffer> =>
    page.screenshot({ path: `${OUT}/ban-lam-viec-${name}.png` });
  await book.goTo('Tổng quan', 'A3');
  await page.locator('.chart svg').first().waitFor();
  await shot('tong-quan');
  await book.goTo('Thanh tra Ban', 'E16');
  await book.type('Lê Văn Thử');
  await page.locator('.state', { hasText: 'Đã lưu vào máy' }).waitFor();
  await book.menu('Đơn vị', 'Đăng ký của đơn vị…');
  await page.frameLocator('.panel iframe').locator('#form .about').waitFor();
  await shot('don-vi');
  await book.menu('Văn phòng', 'Công việc của Văn phòng…');
  await page.frameLocator('.panel iframe').locator('.department').first().waitFor();
  await shot('van-phong');
  await book.menu('Lập văn bản', 'Lập báo cáo năm…');
  await page.getByLabel('Câu trả lời').fill('2024');
  await page.keyboard.press('Enter');
  await page.getByText('Số liệu tính đến ngày').waitFor();
  await page.getByLabel('Câu trả lời').fill('31/12/2024');
  await page.keyboard.press('Enter');
  await page.frameLocator('.box.page iframe').getByRole('link').first().click();
  await page.locator('.reader section').first().waitFor();
  await shot('bao-cao');
  await page.close();
  await bench.close();
}

async function pagePictures(chromium: Browser): Promise<void> {
  for (const { name, opens, ready, tab, isNew, search } of PAGES) {
    for (const locale of ['vi', 'en']) {
      const workbook = isNew
        ? newWorkbook('so.xlsx')
        : await openWorkbook(readFileSync(folder.book('trang.xlsx')), 'so.xlsx');
      if (isNew) workbook.owner = 'van-phong@example.org';
      const inFront = workbook.sheets.find((sheet) => sheet.name === (tab ?? 'Tổng quan'));
      if (inFront) workbook.activeSheetId = inFront.id;
      const stage = await PageStage.open({
        browser: chromium,
        workbook,
        user: workbook.owner,
        opens,
        locale,
      });
      if (search) {
        await stage.page.locator('#query').fill(search);
        await stage.page.locator('#query').press('Enter');
      }
      await stage.page.locator(ready).first().waitFor();
      await stage.page.screenshot({ path: `${OUT}/trang-${name}-${locale}.png` });
      await stage.page.close();
    }
  }
}
