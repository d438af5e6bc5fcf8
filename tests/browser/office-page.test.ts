import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../local/workbook/model';
import { openWorkbook } from '../../local/workbook/open';
import { Agency } from '../scenarios/cycle-book';
import { launchChromium } from './chromium';
import { PageStage } from './page-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A folder for pictures of every state, where somebody wants to look at them. */
const SHOTS = process.env.SHOTS ?? '';

async function stage(locale: string, book?: LocalWorkbook): Promise<PageStage> {
  const now = (): number => Date.UTC(2024, 3, 20, 1, 15);
  const workbook = book ?? (await openWorkbook(readFileSync('examples/so-dien-hinh-mau.xlsx'), 'so.xlsx'));
  const options = { browser, workbook, opens: 'menuOfficeWork', locale, width: 300, height: 700, now };
  const opened = await PageStage.open({ ...options, user: workbook.owner });
  await opened.page.locator('.department').first().waitFor();
  return opened;
}

async function shot(opened: PageStage, name: string, locale: string): Promise<void> {
  if (SHOTS === '') return;
  mkdirSync(SHOTS, { recursive: true });
  await opened.page.screenshot({ path: `${SHOTS}/${name}-${locale}.png` });
}

/** No sideways scroll, no fault, no request, no error. */
async function sound(opened: PageStage): Promise<void> {
  // Code for the browser is text here: these tests are compiled without its types.
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

const WORDS = {
  vi: { report: 'Xem trước số liệu', run: 'Lập báo cáo', stop: 'Dừng', doc: 'Mở báo cáo (Google Docs)', back: 'Trả lại' },
  en: { report: 'Preview the figures', run: 'Make the report', stop: 'Stop', doc: 'Open the report (Google Docs)', back: 'Return' },
}; // prettier-ignore

describe.each(['vi', 'en'] as const)('the panel of the Office’s work in a browser (%s)', (locale) => {
  const words = WORDS[locale];
  const named = (opened: PageStage, name: string) => opened.page.getByRole('button', { name, exact: true });

  it('opens within 300 pixels and at twice the size, and nothing keeps anybody out', async () => {
    const opened = await stage(locale);
    expect(await opened.page.locator('#status').textContent()).toBe('');
    await shot(opened, 'home', locale);
    await sound(opened);
    await opened.page.evaluate(`document.body.style.zoom = '2'`);
    await shot(opened, 'zoom', locale);
    expect(await opened.page.evaluate(`document.documentElement.scrollWidth <= window.innerWidth`)).toBe(
      true,
    );
  });

  it('returns a row only with a reason, which is asked for below it', async () => {
    const opened = await stage(locale);
    const details = opened.page.locator('.department details').first();
    await details.locator('summary').click();
    const row = details.locator('.row').first();
    await row.locator('button', { hasText: words.back }).first().click();
    await row.locator('button.main').click();
    expect(await row.locator('[role=alert]').textContent()).not.toBe('');
    await shot(opened, 'reason', locale);
    await sound(opened);
    await row.locator('textarea').fill('Bổ sung minh chứng');
    await row.locator('button.main').dblclick();
    await opened.page.locator('#done:not([hidden])').waitFor();
    expect(opened.calls.filter((one) => one === 'pageOfficeMove')).toHaveLength(1);
    await shot(opened, 'returned', locale);
  });

  it('shows the mails before any goes', async () => {
    const opened = await stage(locale, (await Agency.open()).workbook);
    await shot(opened, 'home-late', locale);
    await opened.page.locator('#late button').click();
    await opened.page.locator('#side h2').waitFor();
    await shot(opened, 'remind', locale);
    await sound(opened);
    expect(opened.calls).not.toContain('pageOfficeRemind');
    await opened.page.locator('#side button.main').dblclick();
    await opened.page.locator('#done:not([hidden])').waitFor();
    expect(opened.calls.filter((one) => one === 'pageOfficeRemind')).toHaveLength(1);
    expect(opened.host.stores.mails).toHaveLength(2);
    await shot(opened, 'reminded', locale);
  });

  it('makes the annual report by keyboard alone: preview, steps, link', async () => {
    const opened = await stage(locale);
    await opened.page.locator('#compile').focus();
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('#year').waitFor();
    expect(await opened.page.evaluate(`document.activeElement.id`)).toBe('year');
    await shot(opened, 'ask', locale);
    await named(opened, words.report).focus();
    await opened.page.keyboard.press('Enter');
    await named(opened, words.run).waitFor();
    await shot(opened, 'preview', locale);
    await sound(opened);
    let look = 0;
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    opened.instead.set('pageJobState', () => {
      look += 1;
      const step = look === 1 ? 'reading' : 'checking';
      const job = { kind: 'running', step, count: look === 1 ? null : 412, stoppable: look === 1 };
      return { ok: true, job };
    });
    opened.instead.set('pageCompileBegin', async () => {
      await held;
      return { ok: true, said: '' };
    });
    await named(opened, words.run).focus();
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('.steps .now').waitFor();
    expect(await named(opened, words.stop).isVisible()).toBe(true);
    await shot(opened, 'job', locale);
    await sound(opened);
    await opened.page.locator('.steps .now', { hasText: '412' }).waitFor();
    expect(await named(opened, words.stop).isVisible()).toBe(false);
    await shot(opened, 'job-later', locale);
    const result = { unchanged: false, docUrl: 'https://docs.google.com/document/d/1/edit', docxUrl: 'https://drive.google.com/file/d/2/view', reviewUrl: '', lines: ['Đã lập báo cáo năm 2024, lần 1.'] }; // prettier-ignore
    opened.instead.set('pageJobState', () => ({ ok: true, job: { kind: 'done', result } }));
    finish();
    const link = opened.page.getByRole('link', { name: words.doc });
    await link.waitFor();
    expect(await link.getAttribute('target')).toBe('_blank');
    await shot(opened, 'made', locale);
    await sound(opened);
  });

  it('makes the report with the add-on itself, once however often it is pressed', async () => {
    const opened = await stage(locale);
    await opened.page.locator('#compile').click();
    await named(opened, words.report).click();
    await named(opened, words.run).dblclick();
    await opened.page.getByRole('link', { name: words.doc }).waitFor({ timeout: 20_000 });
    expect(opened.calls.filter((one) => one === 'pageCompileBegin')).toHaveLength(1);
    await shot(opened, 'made-really', locale);
  });

  it.each(['died', 'cancelled', 'failed'])('says what to do when the job %s', async (kind) => {
    const opened = await stage(locale);
    opened.instead.set('pageCompileBegin', () => ({ ok: true, said: '' }));
    opened.instead.set('pageJobState', () => ({ ok: true, job: { kind, code: 'E-7' } }));
    await opened.page.locator('#compile').click();
    await named(opened, words.report).click();
    await named(opened, words.run).click();
    const told = opened.page.locator(kind === 'cancelled' ? '#side .sum' : '#problem');
    await told.waitFor();
    if (kind === 'failed') expect(await told.textContent()).toContain('E-7');
    expect(await opened.page.locator('#status').textContent()).toBe('');
    await shot(opened, kind, locale);
    await sound(opened);
  });

  it('says what to do when no answer comes, and is not left turning', async () => {
    const opened = await stage(locale);
    opened.failing = 'PERMISSION_DENIED';
    await opened.page.locator('#refresh').click();
    await opened.page.locator('#problem').waitFor();
    expect(await opened.page.locator('#problem').textContent()).toContain('PERMISSION_DENIED');
    expect(await opened.page.locator('#status').textContent()).toBe('');
    await shot(opened, 'failure', locale);
  });
});
