import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Workbench } from '../../../local/workbench/server/workbench';
import { Folder, open, PLANNER, Tab, textOf } from './tab';

let folder: Folder;
let bench: Workbench;

beforeAll(async () => {
  folder = new Folder();
  bench = await open(folder.book('so.xlsx'));
});
afterAll(async () => {
  await bench.close();
  folder.remove();
});

it('answers everybody while a script waits for its person, and lets no second command in', async () => {
  const office = await Tab.open(bench);
  const planner = await Tab.open(bench, PLANNER);
  const report = office.ask('runMenu', { functionName: 'menuCompileAnnualReport' });
  const year = await office.hear('question');
  expect(year).toMatchObject({ type: 'prompt', buttons: 'OK_CANCEL', title: 'Lập báo cáo năm' });

  const second = await planner.ask('runMenu', { functionName: 'menuCheckThisTab' });
  expect(second.ok ? '' : second.message).toMatch(/^Văn phòng \(.*\) đang chạy “Lập báo cáo năm…”/);
  const view = await planner.view('Cấu hình');
  expect(view.cells.length).toBeGreaterThan(0);
  const page = await planner.ask('runFromPage', { functionName: 'pageImportStart', arguments: [] });
  expect(page).toMatchObject({ ok: true, result: expect.any(Object) });
  expect(planner.events.filter(({ kind }) => kind === 'question')).toEqual([]);

  // Not everybody's to answer, and not with any button.
  const wrong = { dialog: year.dialog, button: 'OK', text: '2024' } as const;
  expect((await planner.ask('answer', wrong)).ok).toBe(false);
  expect((await office.ask('answer', { ...wrong, button: 'YES' })).ok).toBe(false);
  await office.ask('answer', wrong);
  const day = await office.hear('question');
  await office.ask('answer', { dialog: day.dialog, button: 'OK', text: '' });
  const shown = await office.hear('page');
  expect(shown.type).toBe('modal');
  expect(await report).toMatchObject({ ok: true, result: { ok: true, year: 2024 } });

  const { files } = await office.ask('files', {});
  expect(files[0]?.name).toMatch(/\.docx$/);
  const file = await fetch(new URL(files[0]?.url ?? '', bench.address));
  expect(file.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/,
  );
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(await (await fetch(new URL(shown.url, bench.address))).text()).toContain(files[0]?.url);
  const reports = await office.view('Báo cáo');
  const links = reports.cells.flatMap(({ link }) => (link && 'url' in link ? [link.url] : []));
  expect(links.length).toBeGreaterThan(0);
  expect(files.map((one) => one.url)).toEqual(expect.arrayContaining(links));
  office.close();
  planner.close();
});

it('takes a closed tab of the browser for a closed dialog', async () => {
  const office = await Tab.open(bench);
  const other = await Tab.open(bench);
  const left = office.ask('runMenu', { functionName: 'menuCompileAnnualReport' });
  await office.hear('question');
  await other.hear('running', ({ what }) => what !== null);
  office.close();
  await other.hear('running', ({ what }) => what === null);
  expect(await left).toMatchObject({ ok: true, result: null });
  other.close();
});

it('shows a page in a frame that may ask nobody', async () => {
  const office = await Tab.open(bench);
  await office.ask('runMenu', { functionName: 'menuImport' });
  const { url } = await office.hear('page');
  const response = await fetch(new URL(url, bench.address));
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain('sandbox allow-scripts');
  expect(policy).not.toContain('allow-same-origin');
  const html = await response.text();
  expect(html.indexOf('withSuccessHandler')).toBeGreaterThan(0);
  expect(html.indexOf('withSuccessHandler')).toBeLessThan(html.indexOf('<title'));
  office.close();
});

it('lets people type while a script waits', async () => {
  const office = await Tab.open(bench);
  const other = await Tab.open(bench);
  const before = await other.view('Hướng dẫn');
  const waiting = office.ask('runMenu', { functionName: 'menuCompileAnnualReport' });
  const question = await office.hear('question');
  const typed = await other.ask('type', { tab: before.id, row: 60, column: 5, text: '1/2/2026' });
  expect(typed).toMatchObject({ ok: true });
  const after = await other.view('Hướng dẫn', before.version);
  expect(textOf(after, 60, 5)).toBe('01/02/2026');
  await office.ask('answer', { dialog: question.dialog, button: 'CANCEL', text: '' });
  expect(await waiting).toMatchObject({ ok: true, result: null });
  office.close();
  other.close();
});
