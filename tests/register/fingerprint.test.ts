import { describe, expect, it } from 'vitest';
import { inputsMark, inputsText } from '../../src/register/fingerprint';
import { HEADING, INPUT_HEADINGS } from '../../src/register/headings';
import { registration } from '../builders/registration';

const BASE = registration({ code: 'DH-2024-0001' });
const KEYS = Object.keys(HEADING) as (keyof typeof HEADING)[];

describe('the mark of a row’s inputs', () => {
  it.each(KEYS.filter((key) => INPUT_HEADINGS.includes(HEADING[key])))('changes with %s', (key) => {
    const typed = registration({ code: 'DH-2024-0001', [key]: 'khác đi' });
    expect(inputsText(typed)).not.toBe(inputsText(BASE));
    expect(inputsMark(typed)).not.toBe(inputsMark(BASE));
  });
  it.each(KEYS.filter((key) => !INPUT_HEADINGS.includes(HEADING[key])))('does not with %s', (key) => {
    expect(inputsMark(registration({ code: 'DH-2024-0001', [key]: 'khác đi' }))).toBe(inputsMark(BASE));
  });
  it('is the same wherever the row stands, and whether a year is text or number', () => {
    expect(inputsMark(registration({ row: 99, department: 'Thanh tra' }))).toBe(inputsMark(BASE));
    expect(inputsMark(registration({ year: '2024' }))).toBe(inputsMark(BASE));
  });
  it('tells texts apart that stand in neighbouring cells', () => {
    const one = registration({ content: 'a', model: 'b' });
    const other = registration({ content: 'ab', model: '' });
    expect(inputsMark(one)).not.toBe(inputsMark(other));
    expect(inputsText(one)).not.toBe(inputsText(registration({ content: 'a","b', model: '' })));
  });
  it('is eight digits, of an empty row too, so that a journal’s mark is never taken for none', () => {
    for (const one of [BASE, { cells: new Map() }]) expect(inputsMark(one)).toMatch(/^[0-9a-f]{8}$/);
  });
});
