import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, comparisonKey, tidy } from '../../src/lang/text';
import { SYLLABLES } from './syllables';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const phrase = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const same = (...texts: string[]): void => {
  for (const text of texts) expect(comparisonKey(text), text).toBe(comparisonKey(texts[0] ?? ''));
};

describe('tidy', () => {
  it('cleans what pasting brings', () => {
    expect(tidy(' \ufeffNguyễn\u00a0 Văn\u200b\r\n\tA\u202c ')).toBe('Nguyễn Văn A');
    expect(tidy('Nguye\u0302\u0303n')).toBe('Nguyễn');
    // The Windows keyboard: a whole ê and a loose tone.
    expect(tidy('Nguy\u00ea\u0303n')).toBe('Nguyễn');
  });
  it('is idempotent, and the same for NFC and NFD', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(tidy(text.normalize('NFD'))).toBe(tidy(text.normalize('NFC')));
      }),
    );
  });
  it('keeps case, quotes, dashes and the place of tones', () => {
    expect(tidy('“Khánh Hoà” – 2021')).toBe('“Khánh Hoà” – 2021');
  });
});

describe('comparisonKey', () => {
  it('makes tone placement one', () => {
    same('Khánh Hòa', 'Khánh Hoà', 'KHÁNH HOÀ', 'khánh  hoà');
    same('Thúy', 'Thuý', 'THUÝ');
    same('Ủy ban', 'Uỷ ban');
    same('khỏe', 'khoẻ');
    same('tọa đàm', 'toạ đàm');
    same('Hòa-Bình', 'Hoà–Bình');
    expect(comparisonKey('quý')).toBe('quý');
    expect(comparisonKey('toàn, hoàng, loét, huỳnh, ngoài')).toBe('toàn, hoàng, loét, huỳnh, ngoài');
  });
  it('makes dashes, quotes and Đ one', () => {
    same('2021 - 2025', '2021 – 2025', '2021 — 2025', '2021 − 2025');
    same('"Học tập"', '“Học tập”', '«Học tập»');
    same("H'Nhưng", 'H’Nhưng', 'Hʼnhưng', 'H`NHƯNG');
    same('Đặng', '\u00d0ặng', 'đặng');
  });
  it('keeps different letters and tones apart', () => {
    for (const [one, other] of [
      ['Hoa', 'Hòa'],
      ['dế', 'dê'],
      ['Dung', 'Đung'],
      ['An', 'Ân'],
      ['quy', 'quý'],
      ['Loan', 'Lọan '],
    ] as const) {
      expect(comparisonKey(one)).not.toBe(comparisonKey(other));
    }
  });
  it('is idempotent for every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(comparisonKey(comparisonKey(text))).toBe(comparisonKey(text));
      }),
    );
  });
  it('is the same for NFC and NFD of every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(comparisonKey(text.normalize('NFD'))).toBe(comparisonKey(text.normalize('NFC')));
      }),
    );
  });
  it('ignores case, spaces and Unicode form of Vietnamese', () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom(' ', '\u00a0', '  ', ' \u200b', '\n'), (text, space) => {
        same(text, text.toUpperCase(), ` ${text.replace(/ /g, space)} `, text.normalize('NFD'));
      }),
    );
  });
  it('tells every syllable from every other', () => {
    expect(SYLLABLES.length).toBeGreaterThan(4000);
    expect(new Set(SYLLABLES.map(comparisonKey)).size).toBe(new Set(SYLLABLES).size);
    expect(new Set(SYLLABLES).size).toBe(SYLLABLES.length);
  });
});

describe('cellText', () => {
  it.each([
    ['  as typed ', '  as typed '],
    [2024, '2024'],
    [1.2, '1,2'],
    [-0.5, '-0,5'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [1.25e-7, '0,000000125'],
    [-3e-9, '-0,000000003'],
    [NaN, ''],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [{ year: 2026, month: 1, day: 5 }, '05/01/2026'],
  ])('shows %j as %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
  it('never writes an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = cellText(value);
        expect(text).toMatch(/^-?\d+(,\d+)?$/);
        expect(Number(text.replace(',', '.'))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
