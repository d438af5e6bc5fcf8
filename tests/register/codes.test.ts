import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn, isExemplarCode, knownCodes } from '../../src/register/codes';

const KNOWN = knownCodes(
  ['DH-2023-0001', 'DH-2024-0007', 'DH-2024-0009', 'ĐH 01', 'ĐH 02', 'MAU-2024-0001', ''],
  new Map([
    ['DH-2023-0001', 'DT-0012'],
    ['DH-2024-0007', 'DT-0012'],
    ['DH-2024-0009', 'DT-0003'],
  ]),
);

describe('the codes of a cell', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' \n ', []],
    ['DH-2024-0007', ['DH-2024-0007']],
    ['dh-2024-0007', ['DH-2024-0007']],
    ['DH–2024–0007', ['DH-2024-0007']],
    ['DH-2024-0007 · Nguyễn Văn A · Phòng X', ['DH-2024-0007']],
    ['DH-2024-0007·Nguyễn Văn A', ['DH-2024-0007']],
    ['DH-2024-0007 Nguyễn Văn A', ['DH-2024-0007']],
    ['DH-2024-0007, DH-2024-0009', ['DH-2024-0007', 'DH-2024-0009']],
    ['DH-2024-0007 DH-2024-0009', ['DH-2024-0007', 'DH-2024-0009']],
    ['DH-2024-0007;DH-2024-0009\nDH-2024-0007', ['DH-2024-0007', 'DH-2024-0009']],
    ['DH-2024-0007 · A · X, DH-2024-0009 · B · Y', ['DH-2024-0007', 'DH-2024-0009']],
    ['DH-2024-0007 · A · X DH-2024-0009 · B · Y', ['DH-2024-0007', 'DH-2024-0009']],
    ['DH-2024-0007 · A\nDH-2024-0009 · B', ['DH-2024-0007', 'DH-2024-0009']],
    // Commas, numbers and dots of names are no codes.
    ['DH-2024-0007 · Tổ Tiếp nhận, Trả kết quả · Phòng 2', ['DH-2024-0007']],
    ['DH-2024-0007 · Tổ 1, Tổ 2 · Phòng X, DH-2024-0009 · B', ['DH-2024-0007', 'DH-2024-0009']],
    // An exemplar stands for its registrations, each once.
    ['DT-0012', ['DH-2023-0001', 'DH-2024-0007']],
    ['dt-0012 · Nguyễn Văn A, DH-2024-0007', ['DH-2023-0001', 'DH-2024-0007']],
    ['DT-0099', ['DT-0099']],
    // A workbook from Excel has codes of its own.
    ['ĐH 01', ['ĐH 01']],
    ['ĐH 01, ĐH 02', ['ĐH 01', 'ĐH 02']],
    ['ĐH 01 ĐH 02', ['ĐH 01', 'ĐH 02']],
    ['ĐH 01 · Nguyễn Văn A, ĐH 02 · B', ['ĐH 01', 'ĐH 02']],
    // What nobody knows stays, so that somebody is told.
    ['ĐH 03', ['ĐH 03']],
    ['DH-2024-0007, DH-2024-08', ['DH-2024-0007', 'DH-2024-08']],
    ['DH-2024-0007 DH-2024-08', ['DH-2024-0007', 'DH-2024-08']],
    ['DH-2024-0099 · Người lạ', ['DH-2024-0099']],
    ['ĐH 03 · A, ĐH 04 · B', ['ĐH 03', 'ĐH 04']],
    ['Nguyễn Văn A', ['Nguyễn Văn A']],
  ])('%j', (text, codes) => {
    expect(codesIn(text, KNOWN)).toEqual(codes);
  });

  it('are told by their shape where no code is known', () => {
    expect(codesIn('DH-2024-0001 · A, MAU-2024-0002')).toEqual(['DH-2024-0001', 'MAU-2024-0002']);
    expect(codesIn('ĐH 01')).toEqual(['ĐH 01']);
  });

  it('of a registration are never an exemplar’s', () => {
    const known = knownCodes(['DT-0001', 'DH-2024-0001'], new Map([['DH-2024-0001', 'DT-0001']]));
    expect(codesIn('DT-0001', known)).toEqual(['DT-0001']);
    expect([isExemplarCode('DT-0012'), isExemplarCode(' dt-1 '), isExemplarCode('DH-2024-0001')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('whatever is typed', () => {
  const code = fc
    .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 9999 }))
    .map(([year, number]) => `DH-${year}-${String(number).padStart(4, '0')}`);
  /** Names as people have them: letters, spaces, commas, figures, brackets. */
  const name = fc
    .array(fc.constantFrom('Nguyễn', 'Văn A', 'Tổ 2,', 'Phòng', '(mẫu)', "H'Len", 'Trả kết quả', '3.'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '));
  const entry = fc.tuple(code, fc.option(name), fc.option(name));
  const separator = fc.constantFrom(', ', ',', '; ', '\n', '\r\n', ' ; ');

  it('the codes of entries come back in order, each once, with or without names behind them', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), separator, fc.boolean(), (entries, between, isKnown) => {
        const codes = [...new Set(entries.map(([one]) => one))];
        const text = entries
          .map(([one, who, where]) => [one, who, where].filter((part) => part !== null).join(' · '))
          .join(between);
        expect(codesIn(text, isKnown ? knownCodes(codes, new Map()) : undefined)).toEqual(codes);
      }),
    );
  });

  it('nothing throws, and no code is empty or stands twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const codes = codesIn(text, KNOWN);
        expect(codes.every((one) => one.trim() !== '')).toBe(true);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  it('a cell with any letter or digit and nothing known yields something to tell', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 ]{1,12}$/), (text) => {
        expect(codesIn(text).length > 0).toBe(text.trim() !== '');
      }),
    );
  });
});
