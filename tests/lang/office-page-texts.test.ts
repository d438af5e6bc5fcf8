import { describe, expect, it } from 'vitest';
import { OFFICE_PAGE_TEXTS } from '../../src/lang/office-page';

const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('texts of the Office’s panel', () => {
  it.each(Object.entries(OFFICE_PAGE_TEXTS))('%s has the same gaps in both languages', (_, { vi, en }) => {
    expect(new Set(gaps(vi))).toEqual(new Set(gaps(en)));
    expect(vi.trim()).not.toBe('');
  });
});
