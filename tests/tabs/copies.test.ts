import { describe, expect, it } from 'vitest';
import { copiedFrom, copyFindings } from '../../src/tabs/copies';

const KNOWN = ['Cấu hình', 'Văn phòng', 'Văn phòng Ban', 'Thanh tra'];

describe('a sheet whose name is built around the name of a tab', () => {
  it.each([
    ['Bản sao của Thanh tra', 'Thanh tra'],
    ['Copy of Thanh tra', 'Thanh tra'],
    ['Kopie von Thanh tra', 'Thanh tra'],
    ['Thanh tra (2)', 'Thanh tra'],
    ['BẢN SAO CỦA THANH TRA 3'.normalize('NFD'), 'Thanh tra'],
    ['Bản sao của Văn phòng Ban', 'Văn phòng Ban'],
    ['Bản sao của Văn phòng', 'Văn phòng'],
  ])('“%s” looks like a copy of “%s”', (name, of) => {
    expect(copiedFrom(name, KNOWN)).toBe(of);
  });
  it.each(['Nháp', 'Thanh', 'thanh  tra', ''])('“%s” does not', (name) => {
    expect(copiedFrom(name, KNOWN)).toBeNull();
  });
  it('is told of, at its own first row', () => {
    const [told, ...more] = copyFindings(['Nháp', 'Copy of Thanh tra'], KNOWN);
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      severity: 'warning',
      rule: 'tab-copied',
      place: { tab: 'Copy of Thanh tra', row: 1 },
      details: { value: 'Copy of Thanh tra', of: 'Thanh tra' },
    });
  });
});
