import { describe, expect, it } from 'vitest';
import { EXEMPLAR_TEXTS, sayOfExemplar } from '../../src/lang/exemplar';

describe('texts of Hồ sơ điển hình', () => {
  const gaps = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
  it.each(Object.entries(EXEMPLAR_TEXTS))('%s: the same gaps in both languages', (_, { vi, en }) => {
    expect(gaps(vi)).toEqual(gaps(en));
  });
  it('fills in one pass what people typed', () => {
    expect(sayOfExemplar('nobody', 'vi', { query: '{count}' })).toContain('“{count}”');
  });
});
