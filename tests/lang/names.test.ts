import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeople, compareVietnamese, isAllCapitals, nameKey } from '../../src/lang/names';
import { SYLLABLES } from './syllables';

const person = (name: string): string => nameKey(name, { person: true });
const sorted = (names: readonly string[]): string[] =>
  names
    .map((name) => ({ name }))
    .sort(comparePeople)
    .map(({ name }) => name);

/** Names of the peoples of Khánh Hòa and the Highlands, and one of one word. */
const MINORITY_NAMES = [
  'Chamaléa Thị Thủy',
  'Y Vinh Tơr',
  'H’Nhưng Êban',
  "H'Hen Niê",
  'Bo Bo Thị Yến',
  'Ksor Hờ-Yên',
  'Pi Năng Thạnh',
  'Y Ñuê Ƀuôn Yă',
  'Rơ Châm Ŏk',
  'Siu Blĕ',
  'Mấu',
];

describe('nameKey', () => {
  it.each([
    'Nguyễn Văn A',
    'Ông Nguyễn Văn A',
    'ÔNG NGUYỄN VĂN A',
    'đồng chí Nguyễn Văn A',
    'Đ/c Nguyễn Văn A',
    'đ/c: Nguyễn Văn A',
    'Đ/c Ông Nguyễn Văn A',
    'Đ/c. Nguyễn  Văn A',
    'Ông (Bà) Nguyễn Văn A',
    'Ông/Bà Nguyễn Văn A',
    'Ông: Nguyễn Văn A',
    'Đồng chí: Nguyễn Văn A ',
  ])('knows %s', (name) => {
    expect(person(name)).toBe('nguyễn văn a');
  });
  it('never empties a name, and cuts only whole words', () => {
    for (const name of ['Bà', 'Ông', 'Bàn Văn Bảo', 'Ôn Thị Bé', 'Đcanh']) {
      expect(person(name)).toBe(name.toLowerCase());
    }
  });
  it('leaves collectives alone', () => {
    expect(nameKey('Bà Rịa', { person: false })).toBe('bà rịa');
  });
  it('matches names of every people to themselves', () => {
    for (const name of MINORITY_NAMES) {
      expect(person(name)).not.toBe('');
      expect(person(` ${name.normalize('NFD').toUpperCase()} `)).toBe(person(name));
    }
    expect(new Set(MINORITY_NAMES.map(person)).size).toBe(MINORITY_NAMES.length);
    expect(person('Trần Thị Hoa')).not.toBe(person('Trần Thị Hòa'));
  });
});

describe('isAllCapitals', () => {
  it.each(['NGUYỄN VĂN A', 'Y BÊ', 'H’NHƯNG', 'PHÒNG CHÍNH SÁCH 2'])('sees %s', (name) => {
    expect(isAllCapitals(name)).toBe(true);
  });
  it.each(['Nguyễn Văn A', 'Y Bê', 'Y', 'A B', '', '12', 'Phòng KH-TC', 'nguyễn'])('passes %j', (name) => {
    expect(isAllCapitals(name)).toBe(false);
  });
});

describe('compareVietnamese', () => {
  it('follows the alphabet, then the tones', () => {
    const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];
    expect([...letters].reverse().sort(compareVietnamese)).toEqual(letters);
    const tones = ['ha', 'hà', 'hả', 'hã', 'há', 'hạ', 'hă', 'hằ', 'hâ'];
    expect([...tones].reverse().sort(compareVietnamese)).toEqual(tones);
  });
  it('agrees with CLDR vi on all syllables', () => {
    const collator = new Intl.Collator('vi');
    const pick = fc.constantFrom(...SYLLABLES);
    fc.assert(
      fc.property(pick, pick, (a, b) => {
        expect(compareVietnamese(a, b)).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 2000 },
    );
  });
  it('counts numbers by value', () => {
    const rooms = ['Phòng 1', 'Phòng 2', 'Phòng 02b', 'Phòng 10', 'Phòng 100', 'Phòng A'];
    expect([...rooms].reverse().sort(compareVietnamese)).toEqual(rooms);
  });
  it('knows both placements of a tone, and NFD', () => {
    const words = ['hòa', 'hoà an', 'hóa b', 'hoan'];
    expect([...words].reverse().sort(compareVietnamese)).toEqual(words);
    expect(compareVietnamese('Hòa'.normalize('NFD'), 'Hòa')).toBe(0);
  });
  it('is an order: antisymmetric and transitive', () => {
    const word = fc.oneof(
      fc.constantFrom(...SYLLABLES, ...MINORITY_NAMES),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(compareVietnamese(a, b)).toBe(0 - compareVietnamese(b, a));
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0) {
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('comparePeople', () => {
  it('goes by given name, middle, family', () => {
    const names = [
      'Trần Văn An',
      'Bùi Thị Ánh',
      'Lê Ân',
      'Nguyễn Văn Dũng',
      'Nguyễn Đức',
      'Lê Thị Hoa',
      'Nguyễn Thị Hoa',
      'Đặng Thị Thu Hoa',
      'Lê Thị Hòa',
      'Lê Minh Tuấn',
      'Đặng Văn Tuấn',
      'Phạm Văn Tuấn',
    ];
    expect(sorted([...names].reverse())).toEqual(names);
  });
  it('does not let forms of address or case decide', () => {
    expect(sorted(['Ông Trần Văn Bình', 'NGUYỄN VĂN BÌNH', 'Đ/c Lê Văn An'])).toEqual([
      'Đ/c Lê Văn An',
      'NGUYỄN VĂN BÌNH',
      'Ông Trần Văn Bình',
    ]);
  });
  it('takes the name for sorting where one is given', () => {
    const people = [
      { name: 'Nguyễn Văn An', sortName: '' },
      { name: 'Trần Văn Tú' },
      { name: 'Y Vinh Tơr', sortName: 'Vinh' },
      { name: 'Lê Thị Yến' },
    ];
    expect([...people].reverse().sort(comparePeople)).toEqual(people);
  });
  it('sorts names of every people the same from every starting order', () => {
    const once = sorted(MINORITY_NAMES);
    expect(once).toHaveLength(MINORITY_NAMES.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(MINORITY_NAMES, { minLength: MINORITY_NAMES.length }), (names) => {
        expect(sorted(names)).toEqual(once);
      }),
    );
  });
});
