import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbench } from '../../../local/workbench/server/workbench';
import { Folder, OFFICE, open, Tab } from './tab';

let folder: Folder;
let bench: Workbench;
let tab: Tab;

beforeAll(async () => {
  folder = new Folder();
  bench = await open(folder.book('so.xlsx'));
  tab = await Tab.open(bench);
});
afterAll(async () => {
  tab.close();
  await bench.close();
  folder.remove();
});

/** As a browser would send it whose page came by another name or from another site. */
function statusOf(path: string, method: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, bench.address), { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end(method === 'POST' ? JSON.stringify({ email: OFFICE }) : undefined);
  });
}

describe('who may ask', () => {
  const own = (): Record<string, string> => ({
    'Content-Type': 'application/json',
    'X-Workbench-Token': bench.token,
    'X-Workbench-Client': 'client-of-test',
  });

  it('answers its own page', async () => {
    expect(await statusOf('api/opening', 'POST', own())).toBe(200);
    const origin = bench.address.slice(0, -1);
    expect(await statusOf('api/opening', 'POST', { ...own(), Origin: origin })).toBe(200);
  });

  it.each([
    ['another name that points to this machine', { Host: 'evil.example:80' }],
    ['a page of another site', { Origin: 'https://evil.example' }],
    ['a sandboxed page', { Origin: 'null' }],
    ['another port of this machine', { Origin: 'http://127.0.0.1:1' }],
    ['another site without an origin', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a wrong token', { 'X-Workbench-Token': 'wrong' }],
  ])('refuses %s', async (_, headers) => {
    expect(await statusOf('api/opening', 'POST', { ...own(), ...headers } as Record<string, string>)).toBe(
      403,
    );
  });

  it('refuses events and files without the token or from elsewhere', async () => {
    expect(await statusOf('events?client=client-of-test', 'GET', {})).toBe(403);
    expect(await statusOf('book', 'GET', { 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await statusOf('', 'GET', { Host: 'evil.example' })).toBe(403);
  });

  it('gives nothing but its own files', async () => {
    expect(await statusOf('..%2fcli.mjs', 'GET', {})).toBe(404);
    expect(await statusOf('%2e%2e%2fdist%2fCode.js', 'GET', {})).toBe(404);
    expect(await statusOf('page/unknown', 'GET', {})).toBe(404);
  });

  it('says in words what it cannot read', async () => {
    const broken = await tab.post('api/type', '{');
    expect(broken.status).toBe(400);
    expect(((await broken.json()) as { message: string }).message).toContain('JSON');
    expect((await tab.post('api/type', '{"tab":"x"}')).status).toBe(400);
    expect((await tab.post('api/constructor', '{}')).status).toBe(400);
  });

  it('runs no function that the add-on does not declare', async () => {
    for (const functionName of ['eval', 'Function', 'toString']) {
      const answer = await tab.ask('runFromPage', { functionName, arguments: ['1'] });
      expect(answer.ok).toBe(false);
    }
  });

  it('gives the page its token and the rule that nothing comes from outside', async () => {
    const response = await fetch(bench.address);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain(`<meta name="workbench-token" content="${bench.token}">`);
  });
});
