import { describe, expect, it } from 'vitest';
import { QUICK } from '../scale';
import { hostileBooks } from './books';
import { hostileFiles } from './files';
import { hostilePages } from './pages';
import { hostilePapers } from './papers';
import { hostileReaders, hostileRows } from './rows';

describe('hostile input', () => {
  it.each([hostileRows, hostileReaders, hostilePages, hostilePapers, hostileFiles, hostileBooks])(
    '$name',
    async (part) => {
      const { lost, inputs } = await part.run(QUICK);
      expect(lost).toEqual([]);
      expect(inputs).toBeGreaterThan(0);
    },
  );
});
