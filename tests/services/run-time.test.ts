import { describe, expect, it } from 'vitest';
import { hostOf } from './helpers';

const THREE = 'for (let n = 0; n < 3; n += 1) SpreadsheetApp.flush(); return "done"';

describe('the time of a run (apps-script.md 3.2, 3.3)', () => {
  it.each([
    ['FULL', 120_000, 'done'],
    ['FULL', 120_001, 'cut'],
    ['LIMITED', 10_000, 'done'],
    ['LIMITED', 10_001, 'cut'],
  ] as const)('in mode %s three calls of %i ms: %s', async (authMode, callMilliseconds, end) => {
    const run = hostOf(THREE, { authMode, callMilliseconds }).run('test');
    if (end === 'done') expect((await run).result).toBe('done');
    else await expect(run).rejects.toThrow('Exceeded maximum execution time');
  });

  it('can be lowered', async () => {
    const options = { callMilliseconds: 1, limits: { runMilliseconds: 2 } };
    await expect(hostOf(THREE, options).run('test')).rejects.toThrow('Exceeded maximum execution time');
  });
});
