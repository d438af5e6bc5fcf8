import { describe, expect, it } from 'vitest';
import { IMPORT_TEXTS, sayImport } from '../../src/lang/import';
import { IMPORT_PAGE_TEXTS } from '../../src/lang/import-page';

describe('the texts of the import', () => {
  it.each(Object.entries({ ...IMPORT_TEXTS, ...IMPORT_PAGE_TEXTS }))(
    '%s has the same gaps in both languages',
    (_, said) => {
      const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([gap]) => gap).sort();
      expect(said.vi).not.toBe('');
      expect(gaps(said.en)).toEqual(gaps(said.vi));
      expect(said.vi.normalize('NFC')).toBe(said.vi);
    },
  );

  it('fills its gaps', () => {
    expect(sayImport('doubles-book', 'vi', { tab: 'Thanh tra', row: 5 })).toContain(
      'trang Thanh tra, dòng 5',
    );
  });
});
