import { expect, it } from 'vitest';
import { REPAIRS } from './repairs';
import { QUICK } from './scale';

it('tells each kind of damage and mends what needs no guess, once', async () => {
  const { lost, repairs } = await REPAIRS.run(QUICK);
  expect(lost).toEqual([]);
  expect(repairs).toBeGreaterThan(5);
}, 60_000);
