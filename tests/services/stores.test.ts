import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../local/host/bundle';
import { createHost } from '../../local/host/host';
import { createStores } from '../../local/services/context';
import { scriptedDialogs } from '../../local/services/dialogs';
import { book, EDITOR, hostOf, NOW, OWNER, run } from './helpers';

describe('locks (reference: lock/lock; apps-script.md 3.5)', () => {
  const CODE = `
    function take() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(10);
      let said = ''; try { lock.waitLock(10); } catch (error) { said = String(error); } return [got, lock.hasLock(), said]; }
    function twice() { const lock = LockService.getDocumentLock(); const all = [lock.tryLock(1), lock.tryLock(1), LockService.getDocumentLock().tryLock(1)]; lock.releaseLock(); return [...all, lock.hasLock()]; }
    function leave() { return LockService.getDocumentLock().tryLock(1); }`;

  it('one workbook, two hosts: the second is refused while the first runs', async () => {
    const workbook = book();
    const bundle = bundleOf(
      `${CODE} function act() { const lock = LockService.getDocumentLock(); lock.tryLock(1); SpreadsheetApp.flush(); lock.releaseLock(); SpreadsheetApp.flush(); }`,
    );
    const first = createHost({ workbook, bundle, user: OWNER, dialogs: scriptedDialogs() });
    const second = createHost({ workbook, bundle, user: EDITOR, dialogs: scriptedDialogs() });
    const said: Promise<unknown>[] = [];
    first.beforeCall = (name) => {
      if (name === 'SpreadsheetApp.flush') said.push(second.run('take').then(({ result }) => result));
    };
    await first.run('act');
    const timeout = 'Exception: Lock timeout: another process was holding the lock for too long.';
    expect(await Promise.all(said)).toEqual([
      [false, false, timeout],
      [true, true, ''],
    ]);
  });

  it('a lock held twice is freed once, and falls with its execution', async () => {
    const host = createHost({
      workbook: book(),
      bundle: bundleOf(CODE),
      user: OWNER,
      dialogs: scriptedDialogs(),
    });
    expect((await host.run('twice')).result).toEqual([true, true, true, false]);
    expect((await host.run('leave')).result).toBe(true);
    expect((await host.run('leave')).result).toBe(true);
  });

  it('document, user and script locks are independent', async () => {
    const body = `return [LockService.getDocumentLock(), LockService.getUserLock(), LockService.getScriptLock()].map((lock) => [lock.hasLock(), lock.tryLock(1)])`;
    expect(await run(body)).toEqual([
      [false, true],
      [false, true],
      [false, true],
    ]);
  });
});

describe('properties (reference: properties/properties; limits: apps-script.md 3.3)', () => {
  it('keeps texts, in the order of keys', async () => {
    const body = `const p = PropertiesService.getDocumentProperties(); p.setProperty('a', '1').setProperties({ b: '2', c: '3' }); p.deleteProperty('b');
      const some = [p.getProperty('a'), p.getProperty('b'), p.getKeys(), p.getProperties()]; p.setProperties({ z: 'z' }, true); const left = p.getKeys(); p.deleteAllProperties(); return [...some, left, p.getKeys()]`;
    expect(await run(body)).toEqual(['1', null, ['a', 'c'], { a: '1', c: '3' }, ['z'], []]);
  });

  it('document properties lie in the workbook, user properties with the user', async () => {
    const stores = createStores();
    const host = hostOf(
      `PropertiesService.getDocumentProperties().setProperty('d', '1'); PropertiesService.getUserProperties().setProperty('u', '2'); PropertiesService.getScriptProperties().setProperty('s', '3')`,
      { stores },
    );
    await host.run('test');
    expect(host.workbook.documentProperties).toEqual({ d: '1' });
    const read =
      'return [PropertiesService.getUserProperties().getProperty("u"), PropertiesService.getScriptProperties().getProperty("s")]';
    expect(await run(read, { stores })).toEqual(['2', '3']);
    expect(await run(read, { stores, user: EDITOR })).toEqual([null, '3']);
  });

  it.each([
    ['setProperty("k", "x".repeat(9217))', 'Exception: Argument too large: value'],
    ['setProperty("k", "ế".repeat(3073))', 'Exception: Argument too large: value'],
    ['setProperty("k".repeat(251), "x")', 'Exception: Argument too large: key'],
    [
      'setProperty("k", 1)',
      "Exception: The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
  ])('%s', async (code, message) => {
    expect(await run(`return caught(() => PropertiesService.getDocumentProperties().${code})`)).toBe(message);
  });

  it('a full store refuses (apps-script.md 3.1)', async () => {
    const body = `const p = PropertiesService.getUserProperties(); return caught(() => { for (let n = 0; n < 60; n++) p.setProperty('k' + n, 'x'.repeat(9000)); })`;
    expect(await run(body)).toBe(
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('cache (reference: cache/cache)', () => {
  it('expires by the clock of the host, shared by the document', async () => {
    let now = NOW;
    const host = hostOf(
      `const c = CacheService.getDocumentCache(); if (args[0]) { c.put('a', '1', 60); c.put('b', '2'); c.putAll({ c: '3', d: '4' }, 21600); c.remove('d'); } return c.getAll(['a', 'b', 'c', 'd'])`,
      { clock: () => now },
    );
    expect((await host.run('test', true)).result).toEqual({ a: '1', b: '2', c: '3' });
    now += 60_000;
    expect((await host.run('test')).result).toEqual({ b: '2', c: '3' });
    now += 600_000;
    expect((await host.run('test')).result).toEqual({ c: '3' });
  });

  it.each([
    ['put("k".repeat(251), "x")', 'Argument too large: key'],
    ['put("k", "x".repeat(102401))', 'Argument too large: value'],
    ['put("k", "x", 21601)', 'Invalid argument: expirationInSeconds'],
  ])('%s', async (code, message) => {
    expect(await run(`return caught(() => CacheService.getUserCache().${code})`)).toBe(
      `Exception: ${message}`,
    );
  });

  it('keeps 900 of more than 1,000 items (reference: "the 900 items farthest from expiration")', async () => {
    const body = `const c = CacheService.getScriptCache(); for (let n = 1; n <= 1001; n++) c.put('k' + n, 'x', n); return [c.get('k101'), c.get('k102')]`;
    expect(await run(body)).toEqual([null, 'x']);
  });
});
