import { describe, expect, it } from 'vitest';
import { bundleOf, loadBundle } from '../../local/host/bundle';
import { hostOf, NOW, run } from './helpers';

const SERVICES = [
  'SpreadsheetApp', 'LockService', 'PropertiesService', 'CacheService', 'Session', 'Utilities', 'ScriptApp',
  'HtmlService', 'MailApp', 'Drive', 'Logger', 'console',
]; // prettier-ignore

describe('the realm (apps-script.md 4.3)', () => {
  it.each([
    'process',
    'require',
    'module',
    'Buffer',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'URL',
    'TextEncoder',
    'structuredClone',
    'fetch',
    'crypto',
    'performance',
    'navigator',
    'window',
    'atob',
  ])('has no %s', async (name) => {
    expect(await run(`return typeof ${name}`)).toBe('undefined');
  });

  it('has the services as globals', async () => {
    expect(
      await run(`return ${JSON.stringify(SERVICES)}.filter((name) => typeof globalThis[name] !== 'object')`),
    ).toEqual([]);
  });

  it('starts every execution afresh', async () => {
    const host = hostOf('globalThis.n = (globalThis.n || 0) + 1; return globalThis.n;');
    expect((await host.run('test')).result).toBe(1);
    expect((await host.run('test')).result).toBe(1);
  });

  it('makes values with the constructors of the realm', async () => {
    const body = `
      sheet().getRange('A1').setValue(new Date(0));
      const values = sheet().getRange('A1').getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        Utilities.parseDate('2026-01-02', 'UTC', 'yyyy-MM-dd') instanceof Date,
        Utilities.base64Decode('AAA=') instanceof Array,
        PropertiesService.getDocumentProperties().getProperties() instanceof Object];`;
    expect(await run(body)).toEqual([true, true, true, true, true, true]);
  });

  it('throws errors of the realm, named Exception (apps-script.md 0)', async () => {
    const body = `try { sheet().getRange(0, 1); } catch (error) { return [error instanceof Error, error.name, String(error)]; }`;
    expect(await run(body)).toEqual([
      true,
      'Exception',
      'Exception: The starting row of the range is too small.',
    ]);
  });

  it('takes the clock of the host', async () => {
    const body =
      'return [Date.now(), new Date().getTime(), new Date(5).getTime(), new Date() instanceof Date, new Date().constructor === Date]';
    expect(await run(body)).toEqual([NOW, NOW, 5, true, true]);
  });

  it('awaits promises and gives their result', async () => {
    expect(await run('return Promise.resolve(1).then((n) => n + 1)')).toBe(2);
  });

  it('keeps the name and message of an error that leaves the script', async () => {
    await expect(run('throw new TypeError("hỏng")')).rejects.toMatchObject({
      name: 'TypeError',
      message: 'hỏng',
    });
    await expect(run('return Promise.reject(new Error("sau"))')).rejects.toMatchObject({ message: 'sau' });
  });

  it('refuses functions that are not there', async () => {
    await expect(hostOf('').run('khong')).rejects.toThrow('Script function not found: khong');
  });

  it('runs the built bundle', async () => {
    const host = hostOf('', { bundle: await loadBundle('dist') });
    const { menus, calls } = await host.run('onOpen');
    expect(menus[0]?.isAddon).toBe(true);
    expect(calls.total).toBe(0);
  });

  it('runs onOpen without authorisation (apps-script.md 3.2)', async () => {
    const host = hostOf('', { bundle: await loadBundle('dist'), authMode: 'NONE' });
    expect((await host.run('onOpen')).menus).toHaveLength(1);
  });
});

describe('authorisation modes (reference: script/auth-mode)', () => {
  it.each([
    'SpreadsheetApp.getActiveSpreadsheet()',
    'PropertiesService.getDocumentProperties()',
    'SpreadsheetApp.getUi().alert("x")',
    'Session.getActiveUser()',
  ])('NONE forbids %s', async (code) => {
    expect(await run(`return caught(() => ${code})`, { authMode: 'NONE' })).toContain(
      'You do not have permission to call',
    );
  });

  it('LIMITED allows the document and properties, not windows', async () => {
    const body = `PropertiesService.getDocumentProperties().setProperty('a', 'b'); sheet().getRange('A1').setValue(1);
      return caught(() => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')))`;
    expect(await run(body, { authMode: 'LIMITED' })).toContain(
      'You do not have permission to call Ui.showSidebar',
    );
  });

  it('no window: getUi throws', async () => {
    expect(await run('return caught(() => SpreadsheetApp.getUi())', { hasUi: false })).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('calls from pages (apps-script.md 3.4)', () => {
  it('copies plain values', async () => {
    const host = hostOf('return { got: args[0], missing: undefined, list: [undefined] }');
    const { result } = await host.runFromPage('test', { a: [1, 'b', null] });
    expect(result).toEqual({ got: { a: [1, 'b', null] }, list: [null] });
  });

  it('gives null for a result with a Date in it, and refuses a Date as an argument', async () => {
    const host = hostOf('return { when: new Date() }');
    expect((await host.runFromPage('test')).result).toBeNull();
    await expect(host.runFromPage('test', new Date())).rejects.toThrow('illegal value');
  });

  it('keeps names with _ private', async () => {
    const host = hostOf('', { bundle: bundleOf('function secret_() { return 1; }') });
    await expect(host.runFromPage('secret_')).rejects.toThrow('private');
  });
});
