import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { UNUSABLE_INPUT } from '../../../local/commands/exit-codes';
import { openWorkbook } from '../../../local/workbook/open';
import { openElsewhere } from '../../../local/workbench/server/lock-file';
import { Folder, open, ROOT, Tab, textOf } from './tab';

let folder: Folder;

beforeAll(() => {
  folder = new Folder();
});
afterAll(() => folder.remove());

async function stored(path: string, tab: string, row: number, column: number): Promise<unknown> {
  const book = await openWorkbook(new Uint8Array(readFileSync(path)), 'so.xlsx');
  return book.sheets.find(({ name }) => name === tab)?.cell(row, column).value;
}

it('keeps what was typed, and is open once', async () => {
  const path = folder.book('luu.xlsx');
  const bench = await open(path);
  expect(await openElsewhere(path)).toBe(bench.address);
  const tab = await Tab.open(bench);
  const { id } = await tab.view('Hướng dẫn');
  const typed = await tab.ask('type', { tab: id, row: 60, column: 5, text: 'đã gõ' });
  await tab.hear('saved', ({ version, problem }) => typed.ok && version >= typed.version && problem === null);
  expect(await stored(path, 'Hướng dẫn', 60, 5)).toBe('đã gõ');
  await tab.ask('type', { tab: id, row: 61, column: 5, text: 'vừa gõ xong' });
  tab.close();
  expect(await bench.close()).toBe(null);
  expect(await openElsewhere(path)).toBe(null);
  const again = await open(path);
  const later = await Tab.open(again);
  expect(textOf(await later.view('Hướng dẫn'), 61, 5)).toBe('vừa gõ xong');
  later.close();
  await again.close();
});

it('ends and saves while a script waits for its person', async () => {
  const path = folder.book('dang-hoi.xlsx');
  const bench = await open(path);
  const tab = await Tab.open(bench);
  const { id } = await tab.view('Hướng dẫn');
  const waiting = tab.ask('runMenu', { functionName: 'menuCompileAnnualReport' });
  await tab.hear('question');
  await tab.ask('type', { tab: id, row: 60, column: 5, text: 'gõ lúc đang hỏi' });
  expect(await bench.close()).toBe(null);
  expect(await waiting).toMatchObject({ ok: true, result: null });
  expect(await stored(path, 'Hướng dẫn', 60, 5)).toBe('gõ lúc đang hỏi');
  tab.close();
});

it('loses nothing that it called saved when it is killed', async () => {
  const path = folder.book('chet.xlsx');
  const program = join(ROOT, 'local/launch.mjs');
  const child = spawn(process.execPath, [program, 'start', path, '--port', '0', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve) => {
    let printed = '';
    child.stdout.on('data', (piece: Buffer) => {
      printed += piece.toString();
      const found = /http:\S+\//.exec(printed);
      if (found) resolve(found[0]);
    });
  });
  const html = await (await fetch(address)).text();
  const token = /name="workbench-token" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const tab = await Tab.open({ address, token });
  const { id } = await tab.view('Hướng dẫn');
  const typed = await tab.ask('type', { tab: id, row: 60, column: 5, text: 'còn đây' });
  await tab.hear('saved', ({ version }) => typed.ok && version >= typed.version);
  child.kill('SIGKILL');
  await gone;
  tab.close();
  expect(await stored(path, 'Hướng dẫn', 60, 5)).toBe('còn đây');
  expect(await openElsewhere(path)).toBe(null);
});

it('makes an empty spreadsheet where one is asked for, and never over a file', async () => {
  const path = join(folder.path, 'trong.xlsx');
  const words = [join(ROOT, 'local/launch.mjs'), 'start', path, '--new', '--port', '0', '--no-open'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (piece: Buffer) => {
      if (/http:/.test(piece.toString())) resolve();
    });
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await ended;
  const { sheets } = await openWorkbook(readFileSync(path), 'trong.xlsx');
  expect(sheets.map((sheet) => [sheet.name, sheet.lastRow()])).toEqual([['Sheet1', 0]]);
  const again = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect([again.status, again.stderr.includes('Đã có tệp')]).toEqual([UNUSABLE_INPUT, true]);
});

it('never overwrites what another program wrote meanwhile', async () => {
  const path = folder.book('hai-ben.xlsx');
  const bench = await open(path);
  const tab = await Tab.open(bench);
  appendFileSync(path, 'changed by another program');
  const outside = readFileSync(path);
  const { id } = await tab.view('Hướng dẫn');
  await tab.ask('type', { tab: id, row: 60, column: 5, text: 'bản của tôi' });
  const { problem } = await tab.hear('saved');
  expect(problem).toContain('hai-ben (bản trên bàn làm việc).xlsx');
  expect(readFileSync(path).equals(outside)).toBe(true);
  const aside = join(folder.path, 'hai-ben (bản trên bàn làm việc).xlsx');
  expect(await stored(aside, 'Hướng dẫn', 60, 5)).toBe('bản của tôi');
  tab.close();
  await bench.close();
});

it('opens another file in place of the first, beside it and over nothing', async () => {
  const path = folder.book('mot.xlsx');
  const bench = await open(path);
  const tab = await Tab.open(bench);
  const plain = { 'Content-Type': 'application/octet-stream' };
  const bad = await tab.post(`upload?name=${encodeURIComponent('hỏng.xlsx')}`, 'not a workbook', plain);
  expect(await bad.json()).toMatchObject({ ok: false });
  await tab.ask('save', {});
  const first = readFileSync(path);
  const other = new Uint8Array(readFileSync(join(ROOT, 'examples/so-dien-hinh-mau.xlsx')));
  const good = await tab.post(`upload?name=${encodeURIComponent('../mot.xlsx')}`, other, plain);
  expect(await good.json()).toMatchObject({ ok: true });
  expect((await tab.hear('reopened')).fileName).not.toBe('mot.xlsx');
  expect(readFileSync(path).equals(first)).toBe(true);
  const opening = await tab.become('');
  expect(existsSync(join(folder.path, opening.fileName))).toBe(true);
  expect(opening.tabs.map(({ name }) => name)).not.toContain('Hướng dẫn');
  const copy = await fetch(new URL('book', bench.address));
  expect(copy.status).toBe(200);
  tab.close();
  await bench.close();
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
