import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Saving } from '../../../local/workbench/worker/saving';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saving-'));
  path = join(folder, 'so.xlsx');
  writeFileSync(path, 'v1');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A book of one version at a time, and how often it was written. */
class Trial {
  version = 1;
  written = 0;
  beside = 0;
  failure: Error | null = null;
  readonly saving = new Saving({
    path,
    version: () => this.version,
    bytes: () => {
      if (this.failure) return Promise.reject(this.failure);
      this.written += 1;
      return Promise.resolve(Buffer.from(`v${this.version}.${this.written}`));
    },
    keepBeside: () => {
      this.beside += 1;
      return Promise.resolve();
    },
    told: () => undefined,
  });
}

describe('the book is written', () => {
  it('once for a change, also for one that no tab shows', async () => {
    const one = new Trial();
    one.version = 2;
    one.saving.changed();
    expect(await one.saving.now()).toEqual({ version: 2, problem: null });
    expect(readFileSync(path, 'utf8')).toBe('v2.1');
    one.saving.changed();
    await one.saving.now();
    expect(one.written).toBe(2);
    await one.saving.now();
    expect(one.written).toBe(2);
  });

  it('not where a script only read, yet what lies beside it is', async () => {
    const one = new Trial();
    one.saving.changed('beside');
    expect(await one.saving.now()).toEqual({ version: 1, problem: null });
    expect([one.written, one.beside]).toEqual([0, 1]);
    expect(readFileSync(path, 'utf8')).toBe('v1');
  });

  it('again after it could not be, though nothing changed since', async () => {
    const one = new Trial();
    one.saving.changed();
    one.failure = Object.assign(new Error('full'), { code: 'ENOSPC' });
    expect((await one.saving.now()).problem).toContain('ổ đĩa đã đầy');
    one.failure = null;
    one.saving.changed('beside');
    expect((await one.saving.now()).problem).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe('v1.1');
  });
});
