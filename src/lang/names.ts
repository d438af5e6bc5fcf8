import { remembering } from './memo';
import { comparisonKey, tidy } from './text';

/** Who is named: only people carry "Ông", "Bà", "đồng chí". */
export interface NameUse {
  readonly person: boolean;
}

/** A name as it is sorted; `sortName` is the column `Tên dùng để sắp xếp`, empty where the rule below is right. */
export interface SortableName {
  readonly name: string;
  readonly sortName?: string;
}

/** At the start of a lower-case key: one or more, with whatever stands between them, but never the whole name. */
const FORMS_OF_ADDRESS =
  /^(?:(?:ông|bà|đồng chí|đ ?[/.] ?c|đc)(?: ?[/,.:] ?| |(?=\())|\((?:ông|bà)\) ?)+(?=\S)/u;

/**
 * The key by which two names are one (workbook.md, Identity): the comparison key, for a person without
 * leading "Ông", "Bà", "đồng chí", "Đ/c", also combined. Nothing else is cut and no name is refused.
 */
export function nameKey(name: string, use: NameUse): string {
  const key = comparisonKey(name);
  return use.person ? key.replace(FORMS_OF_ADDRESS, '') : key;
}

const NOBODY: ReadonlySet<string> = new Set(['không', 'không có', 'không ai', 'không có ai', '0', '-']);

/** Whether what stands in a list of names says that there is nobody: "Không", "không có", "0", a dash. */
export function isNobody(name: string): boolean {
  return NOBODY.has(comparisonKey(name));
}

/** Whether a name is typed all in capitals: no small letter, and at least one word of two letters or more. */
export function isAllCapitals(name: string): boolean {
  const clean = tidy(name);
  return clean === clean.toUpperCase() && clean !== clean.toLowerCase() && /\p{Lu}{2}/u.test(clean);
}

/**
 * Order of people in every list: given name (the last word), then middle names, then family name, in
 * Vietnamese alphabetical order. `sortName` stands for the given name where the last word is not it
 * ("Y Vinh Tơr" with "Vinh"). Forms of address do not count.
 */
export function comparePeople(a: SortableName, b: SortableName): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  return (
    compareReadings(one.given, other.given) ||
    compareReadings(one.middle, other.middle) ||
    compareReadings(one.family, other.family) ||
    compareVietnamese(a.name, b.name)
  );
}

/**
 * Vietnamese alphabetical order of texts and collectives: letters first (a ă â b c d đ e ê …), then tones
 * (ngang huyền hỏi ngã sắc nặng), then small before capital, as CLDR `vi`; numbers by their value ("Phòng 2"
 * before "Phòng 10"). Zero only for texts that are the same once tidied.
 */
export function compareVietnamese(a: string, b: string): number {
  const [one, other] = [tidy(a), tidy(b)];
  return compareReadings(one, other) || order(capitals(one), capitals(other)) || order(one, other);
}

/** The same without regard to capitals, quotes and dashes. */
function compareReadings(a: string, b: string): number {
  if (a === b) return 0;
  const [key, otherKey] = [sortKey(a), sortKey(b)];
  return order(key.letters, otherKey.letters) || order(key.marks, otherKey.marks);
}

function capitals(text: string): string {
  return [...text].map((letter) => (letter === letter.toLowerCase() ? '0' : '1')).join('');
}

interface NameParts {
  readonly given: string;
  readonly middle: string;
  readonly family: string;
}

function partsOf({ name, sortName = '' }: SortableName): NameParts {
  const words = withoutAddress(name).split(' ');
  const chosen = tidy(sortName);
  if (chosen === '') {
    const given = words.pop() ?? '';
    return { given, middle: words.slice(1).join(' '), family: words[0] ?? '' };
  }
  // The chosen words stand first; what is left of the name decides between equals.
  const chosenKeys = chosen.split(' ').map(comparisonKey);
  const rest = words.filter((word) => !chosenKeys.includes(comparisonKey(word)));
  return { given: chosen, middle: rest.slice(1).join(' '), family: rest[0] ?? '' };
}

/** The tidied name without forms of address, letters as typed. */
function withoutAddress(name: string): string {
  const clean = tidy(name);
  const address = FORMS_OF_ADDRESS.exec(clean.toLowerCase());
  return address ? clean.slice(address[0].length) : clean;
}

// Letters of the alphabet in order, with those that names of other peoples of Vietnam add (f j w z ƀ).
const ALPHABET = [...'aăâbƀcdđeêfghijklmnoôơpqrstuưvwxyz'];
const RANK = new Map(ALPHABET.map((letter, index) => [letter, index]));

const BREVE = '\u0306';
const CIRCUMFLEX = '\u0302';
const HORN = '\u031b';
/** Marks that make another letter; every other mark only decides between equal letters. */
const LETTER_MARKS: Readonly<Record<string, string>> = {
  a: BREVE + CIRCUMFLEX,
  e: CIRCUMFLEX,
  o: CIRCUMFLEX + HORN,
  u: HORN,
};
/** Ngang is no mark; then huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

interface SortKey {
  readonly letters: string;
  readonly marks: string;
}

/** Two strings to be compared by code unit, one after the other. */
const sortKey = remembering((text): SortKey => {
  let letters = '';
  let marks = '';
  // A number and a letter with its marks are one element each.
  for (const [element] of sortForm(text).matchAll(/\d+|\P{M}\p{M}*|\p{M}+/gu)) {
    letters += letterWeight(element);
    marks += markWeight(element);
  }
  return { letters, marks };
});

/** Lower case, one tone placement, one kind of dash and quote; decomposed. */
function sortForm(text: string): string {
  return comparisonKey(text).normalize('NFD');
}

/** Spaces before signs before numbers before letters before other scripts, as in CLDR. */
function letterWeight(element: string): string {
  if (element === ' ') return '\u0001';
  if (/^\d/.test(element)) {
    const digits = element.replace(/^0+(?=\d)/, '');
    // The more digits, the greater the number.
    return `\u0003${String.fromCharCode(digits.length)}${digits}`;
  }
  const rank = RANK.get(letterOf(element));
  if (rank !== undefined) return String.fromCharCode(0x10 + rank);
  return `${/^[\p{L}\p{M}]/u.test(element) ? '\uffff' : '\u0002'}${element}`;
}

/** The letter of the alphabet in an element: its base with the mark that makes it another letter. */
function letterOf(element: string): string {
  const base = element.charAt(0);
  const own = [...element].find((mark) => LETTER_MARKS[base]?.includes(mark));
  return own === undefined ? base : `${base}${own}`.normalize('NFC');
}

/** One character an element, so that the first difference decides: no tone, the tones, then foreign marks. */
function markWeight(element: string): string {
  const base = element.charAt(0);
  const others = [...element.slice(1)].filter((mark) => !LETTER_MARKS[base]?.includes(mark));
  const tone = others.find((mark) => TONES.includes(mark));
  const foreign = others.find((mark) => mark !== tone);
  if (foreign !== undefined) return foreign;
  return tone === undefined ? '0' : String(TONES.indexOf(tone) + 1);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
