import { describe, expect, it } from 'vitest';
import { CHECK_PAGE_TEXTS } from '../../src/lang/check-page';
import { DEPARTMENT_PAGE_TEXTS } from '../../src/lang/department-page';
import { EXEMPLAR_PAGE_TEXTS } from '../../src/lang/exemplar-page';
import { HELP_PAGE_TEXTS } from '../../src/lang/help';
import { OFFICE_PAGE_TEXTS } from '../../src/lang/office-page';
import { SET_UP_PAGE_TEXTS } from '../../src/lang/set-up-page';
import { KIT_TEXTS } from '../../src/lang/page-kit';

const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

const PAGES = {
  kit: KIT_TEXTS,
  check: CHECK_PAGE_TEXTS,
  office: OFFICE_PAGE_TEXTS,
  department: DEPARTMENT_PAGE_TEXTS,
  exemplar: EXEMPLAR_PAGE_TEXTS,
  help: HELP_PAGE_TEXTS,
  setUp: SET_UP_PAGE_TEXTS,
};

describe.each(Object.entries(PAGES))('texts of the pages (%s)', (_, texts) => {
  it.each(Object.entries(texts))('%s has the same gaps in both languages', (__, { vi, en }) => {
    expect(new Set(gaps(vi))).toEqual(new Set(gaps(en)));
    expect(vi.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
  });
});
