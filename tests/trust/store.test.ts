import { expect, it } from 'vitest';
import { QUICK } from './scale';
import { STORE } from './store';

it('a disturbed save leaves the old book or the new one, whole', async () => {
  const { lost, faults } = await STORE.run(QUICK);
  expect(lost).toEqual([]);
  expect(faults).toBeGreaterThan(100);
});
