import { type Cell, formatDate, isCalendarDate } from './calendar';
import { remembering } from './memo';

// Soft hyphen, combining grapheme joiner, zero-width and direction marks, BOM, and C0 controls that are no space.
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const SPACES = /[\s\u0085]+/g;

/**
 * One line of clean text: NFC, nothing invisible, every kind of space (and line break) one space, none at
 * the ends. The letters stay as typed (domain.md 6.1, 6.4).
 */
export function tidy(text: string): string {
  return tidied(text);
}

const tidied = remembering((text) =>
  text.replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ').trim(),
);

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const QUOTES = /["`\u00b4\u00ab\u00bb\u02b9-\u02bc\u2018-\u201f\u2032-\u2036\u2039\u203a\uff02\uff07]/g;
/** Eth and African d: look like Đ and come from old keyboards and conversions; Vietnamese has neither. */
const D_LOOKALIKES = /[ðɖ]/g;

/**
 * What names of headings, list values, departments and people are compared by (workbook.md, "Comparison"):
 * tidied, lower case, dashes and quotes made one, tone placement made one. Different letters and tones stay
 * different (`Hoa` ≠ `Hòa`, `d` ≠ `đ`). Never shown to anybody.
 */
export function comparisonKey(text: string): string {
  return compared(text);
}

const compared = remembering((text) => {
  const plain = tidy(text).replace(DASHES, '-').replace(QUOTES, "'");
  return oneTonePlacement(plain.toLowerCase().normalize('NFC').replace(D_LOOKALIKES, 'đ'));
});

/** The comparison key without any marks, "d" for "đ": only to look for what somebody typed without them. */
export function markless(text: string): string {
  return comparisonKey(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** The toned second vowel of the finals oa, oe, uy, with the two letters as the other school writes them. */
const MOVED: Readonly<Record<string, string>> = tonePlacements();
const NEW_PLACEMENT = /(?<!q)(?:o[àảãáạèẻẽéẹ]|u[ỳỷỹýỵ])(?![\p{L}\p{M}])/gu;

/**
 * Lower-case NFC text with the tone of the finals oa, oe, uy on the first vowel: hoà → hòa, khoẻ → khỏe,
 * thuý → thúy. Not after q, where u belongs to the consonant: quý stays (domain.md 6.2).
 */
function oneTonePlacement(text: string): string {
  return text.replace(NEW_PLACEMENT, (final) => MOVED[final] ?? final);
}

function tonePlacements(): Record<string, string> {
  const moved: Record<string, string> = {};
  for (const tone of ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']) {
    for (const [first, second] of ['oa', 'oe', 'uy'].map((final) => [...final])) {
      moved[`${first ?? ''}${second ?? ''}${tone}`.normalize('NFC')] =
        `${first ?? ''}${tone}${second ?? ''}`.normalize('NFC');
    }
  }
  return moved;
}

/**
 * A cell as the text a person sees in a Vietnamese sheet: numbers whole or with a decimal comma and never
 * with an exponent, TRUE and FALSE, dates dd/MM/yyyy. Texts stay as typed.
 */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isCalendarDate(cell) ? formatDate(cell) : plainNumber(cell).replace('.', ',');
}

/** The shortest decimal digits of a number without an exponent; a decimal point. Not finite: ''. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const [digits, exponent] = String(Math.abs(value)).split('e');
  const sign = value < 0 ? '-' : '';
  const [whole = '', fraction = ''] = (digits ?? '').split('.');
  const shift = Number(exponent ?? 0);
  if (shift === 0) return `${sign}${digits ?? ''}`;
  return shift > 0
    ? `${sign}${whole}${fraction.padEnd(shift, '0')}`
    : `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}
