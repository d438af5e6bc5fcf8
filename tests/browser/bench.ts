import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { plainBook } from '../scenarios/plain-book';
import { open, ROOT } from '../workbench/server/tab';
import { launchChromium } from './chromium';
import { WorkbenchPage } from './workbench-page';

/**
 * Part of `npm run bench`: what a person waits for at the workbench with a book of 30 departments and 500 rows each.
 * Prints, asserts nothing.
 */
const DEPARTMENTS = 30;
const ROWS = 500;
const EDITS = 9;

const folder = mkdtempSync(join(tmpdir(), 'workbench-bench-'));
const browser = await launchChromium();
try {
  const plain = join(folder, 'tron.xlsx');
  const path = join(folder, 'so.xlsx');
  writeFileSync(plain, await plainBook({ departments: DEPARTMENTS, rowsEach: ROWS }));
  const words = ['local/launch.mjs', 'set-up', '--from', plain, '--out', path];
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: 'ignore' });
  await measure(browser, path);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(chromium: Browser, path: string): Promise<void> {
  const started = Date.now();
  const bench = await open(path);
  console.log(`workbench, ${DEPARTMENTS} tabs × ${ROWS} rows`);
  console.log(`  server ready             ${Date.now() - started} ms`);
  const page = await chromium.newPage({ viewport: { width: 1366, height: 768 } });
  const opened = Date.now();
  const book = await WorkbenchPage.open(page, bench.address);
  console.log(`  first paint              ${Date.now() - opened} ms`);
  const tabs = await departmentTabs(page);
  const [first = '', second = ''] = tabs;
  console.log(`  another tab, first time  ${await timed(() => book.goTo(first, 'E5'))} ms`);
  console.log(`  another tab, first time  ${await timed(() => book.goTo(second, 'E5'))} ms`);
  console.log(`  back to a tab            ${await timed(() => book.goTo(first, 'E5'))} ms`);
  const places = await headings(book);
  // The book as it was opened is on the disk: nothing else goes on.
  await page.locator('.state', { hasText: 'Đã lưu vào máy' }).waitFor({ timeout: 120_000 });
  const shown: number[] = [];
  const checked: number[] = [];
  for (let at = 0; at < EDITS; at += 1) {
    const took = await edit(page, book, places, at);
    shown.push(took.shown);
    checked.push(took.checked);
  }
  console.log(`  an edit is in the book   ${median(shown)} ms in the median (${shown.join(', ')})`);
  console.log(`  its check stands beside  ${median(checked)} ms in the median (${checked.join(', ')})`);
  await page.locator('.state', { hasText: 'Đã lưu vào máy' }).waitFor({ timeout: 120_000 });
  await bench.close();
}

async function departmentTabs(page: Page): Promise<string[]> {
  const names = await page.locator('.tabs-all option').allTextContents();
  return names.filter((name) => /^(Phòng|Đơn vị) .*\d/.test(name));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = Date.now();
  await work();
  return Date.now() - began;
}

interface Shown {
  readonly workbench: { shownAt(a1: string): string | null };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

interface Places {
  readonly firstRow: number;
  readonly name: string;
  readonly check: string;
}

/** Where name and check stand: a book from Excel has its headings elsewhere. */
async function headings(book: WorkbenchPage): Promise<Places> {
  for (let row = 1; row <= 6; row += 1) {
    const found = new Map<string, string>();
    for (let at = 0; at < 26; at += 1) {
      const letters = String.fromCharCode(65 + at);
      found.set((await book.cell(`${letters}${row}`)) ?? '', letters);
    }
    const [name, check] = [found.get('Họ và tên / Tên tập thể'), found.get('Kiểm tra')];
    if (name && check) return { firstRow: row + 1, name, check };
  }
  throw new Error('The tab has no headings.');
}

/** From the Enter to the server's word, and to what the add-on's own check says beside the row. Milliseconds. */
async function edit(
  page: Page,
  book: WorkbenchPage,
  { firstRow, name, check }: Places,
  at: number,
): Promise<{ readonly shown: number; readonly checked: number }> {
  const row = firstRow + at;
  await book.select(`${name}${row}`);
  // Capitals are warned of: an answer that was not there before.
  await page.keyboard.type(`TỔ SỐ ${at}`);
  const began = Date.now();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    ([place, text]) => (globalThis as unknown as Shown).workbench.shownAt(place) === text,
    [`${name}${row}`, `TỔ SỐ ${at}`] as const,
    { polling: 'raf' },
  );
  const shown = Date.now() - began;
  await page.waitForFunction(
    (place) => (globalThis as unknown as Shown).workbench.shownAt(place)?.includes('chữ hoa'),
    `${check}${row}`,
    { polling: 'raf' },
  );
  return { shown, checked: Date.now() - began };
}
