import { expect, it } from 'vitest';
import { DELETED_COLUMNS, DELETED_TABS } from './deletions';
import { QUICK } from './scale';

it.each([DELETED_COLUMNS, DELETED_TABS])(
  '$name: nothing is lost without a word',
  async (part) => {
    const { lost, repairs } = await part.run(QUICK);
    expect(lost).toEqual([]);
    expect(repairs).toBeGreaterThan(3);
  },
  60_000,
);
