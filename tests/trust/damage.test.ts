import { expect, it } from 'vitest';
import { DAMAGE } from './damage';
import { QUICK } from './scale';

it('makes every auto column again from what people typed', async () => {
  const { lost, repairs } = await DAMAGE.run(QUICK);
  expect(lost).toEqual([]);
  expect(repairs).toBeGreaterThan(5);
}, 60_000);
