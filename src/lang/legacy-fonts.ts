import { remembering } from './memo';
import { isVietnameseSyllable } from './syllable';

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Code points as Unicode programs show them, and the letters that .VnTime and its kin draw for them. */
const TCVN3 = pairs(
  '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®¡¢£¤¥¦§',
  'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđăâêôơưđ',
);

/** VNI-Windows: a vowel and the mark that follows it … */
const VNI_MARKS: Readonly<Record<string, string>> = Object.fromEntries([
  ...marked('aeouyôö', 'ùøûõï', ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']),
  ...marked('aeo', 'âáàåãä', [
    '\u0302',
    '\u0302\u0301',
    '\u0302\u0300',
    '\u0302\u0309',
    '\u0302\u0303',
    '\u0302\u0323',
  ]),
  ...marked('a', 'êéèúüë', [
    '\u0306',
    '\u0306\u0301',
    '\u0306\u0300',
    '\u0306\u0309',
    '\u0306\u0303',
    '\u0306\u0323',
  ]),
]);
/** … and the letters that are one sign. */
const VNI_SIGNS = pairs('ñôöíìæóòî', 'đơưíìỉĩịỵ');

/** Signs that are no letters: inside a word of letters they give .VnTime away. */
const TCVN3_SYMBOL = /[µ¶·¸¹¨»¼½¾©®ª«¬\u00ad×÷¡¢£¤¥¦§]/;
/** Units that read like a syllable in TCVN3. */
const UNITS = new Set(['µm', 'n·m']);

/**
 * Frequent words whose TCVN3 form happens to be spelled like another, rare, Vietnamese syllable. They count
 * as evidence only where nothing speaks against it.
 */
const COMMON = new Set(
  (
    'một số có của được và các những cho với ở trong không khi khó thể ủy ban tỉnh thị tổ chức xã hội bộ phòng ' +
    'sở lớn mới nhất tốt đã tại sự từ'
  ).split(' '),
);

interface Evidence {
  /** Words that are Vietnamese in this encoding and not in Unicode. */
  readonly words: number;
  /** Among them, words with signs that no Unicode text has there. */
  readonly certain: number;
  /** Words that are Vietnamese both ways. */
  readonly either: number;
  /** Among them, very common ones in this encoding. */
  readonly likely: number;
}

/**
 * The encoding of before Unicode that a text seems to be typed in, null for none: TCVN3 (.VnTime: "NguyÔn V¨n")
 * or VNI-Windows ("Nguyeãn Vaên"). A word is evidence when it is no Vietnamese syllable as it stands and one
 * after decoding, so Unicode Vietnamese, French and minority names raise no alarm (domain.md 6.3).
 */
export const looksLikeLegacyFont = remembering((text: string): LegacyEncoding | null => {
  const words = accentedWords(text);
  // Neither encoding reaches beyond Latin-1: words with a letter of Unicode's own cannot be evidence.
  if (!words.some((word) => LATIN_1.test(word))) return null;
  const unicode = words.filter(readsAsVietnamese).length;
  const tcvn3 = evidence(words, decodeTcvn3, isCertainTcvn3);
  const vni = evidence(words, decodeVni, isCertainVni);
  const [best, encoding] =
    weight(vni) > weight(tcvn3) ? ([vni, 'VNI'] as const) : ([tcvn3, 'TCVN3'] as const);
  if (best.words >= 2 || best.certain >= 1) return encoding;
  // One doubtful word (Loïc) or none: only where every other word has its place in that encoding too.
  if (best.either < unicode) return null;
  return best.words + (best.words === 1 ? best.either : best.likely) >= 2 ? encoding : null;
});

function weight(found: Evidence): number {
  return found.words + found.certain + found.likely / 2 + found.either / 4;
}

function evidence(
  words: readonly string[],
  decode: (word: string) => string | null,
  isCertain: (word: string) => boolean,
): Evidence {
  let [foreign, certain, either, likely] = [0, 0, 0, 0];
  for (const word of words) {
    const decoded = decode(word);
    if (decoded === null || !isVietnameseSyllable(decoded)) continue;
    if (readsAsVietnamese(word)) {
      either++;
      if (COMMON.has(decoded) && decoded !== word.toLowerCase()) likely++;
      continue;
    }
    foreign++;
    if (isCertain(word)) certain++;
  }
  return { words: foreign, certain, either, likely };
}

const LATIN_1 = /^[\u0000-\u00ff]+$/;
const WORD = /[^\s!-/:-@[-`{-~\u2010-\u2027\u2030-\u205e\d]{2,}/g;
const ADDRESS = /\S*(?::\/\/|@)\S*|(?<!\S)www\.\S*/gi;

/** Words of two signs and more, one at least beyond ASCII; links and addresses left out. */
function accentedWords(text: string): string[] {
  if (!/[^\u0000-\u007f]/.test(text)) return [];
  const composed = text.normalize('NFC');
  const plain = /:\/\/|@|www\./i.test(composed) ? composed.replace(ADDRESS, ' ') : composed;
  return (plain.match(WORD) ?? []).filter((word) => /[^\u0000-\u007f]/.test(word));
}

/** A capital after a small letter is the mark of TCVN3, whatever the letters would spell. */
const readsAsVietnamese = remembering(
  (word) => !/\p{Ll}\p{Lu}/u.test(word) && isVietnameseSyllable(word.toLowerCase()),
);

/** The word as .VnTime shows it, lower case; null when it holds letters that TCVN3 does not have. */
const decodeTcvn3 = remembering((word): string | null => {
  if (UNITS.has(word.toLowerCase())) return null;
  let decoded = '';
  for (const sign of word) {
    const letter = /[A-Za-z]/.test(sign) ? sign.toLowerCase() : TCVN3.get(sign);
    if (letter === undefined) return null;
    decoded += letter;
  }
  return decoded;
});

function isCertainTcvn3(word: string): boolean {
  return TCVN3_SYMBOL.test(word) || /\p{Ll}\p{Lu}/u.test(word);
}

/** The word as a VNI font shows it, lower case; null when it holds letters that VNI does not have. */
const decodeVni = remembering((word): string | null => {
  let decoded = '';
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    const sign = lower.charAt(at);
    const base = /[a-z]/.test(sign) ? sign : VNI_SIGNS.get(sign);
    if (base === undefined) return null;
    const mark = VNI_MARKS[sign + lower.charAt(at + 1)];
    if (mark !== undefined) at++;
    decoded += base + (mark ?? '');
  }
  return decoded.normalize('NFC');
});

/** Pairs no European spelling has; ï, ë, ü, â and é after a vowel do occur in foreign names (Loïc). */
function isCertainVni(word: string): boolean {
  return /[aeouyôö][øõåãäùûáà]|[ôö]ï|aê/i.test(word);
}

function pairs(signs: string, letters: string): ReadonlyMap<string, string> {
  const targets = [...letters];
  return new Map([...signs].map((sign, index) => [sign, targets[index] ?? '']));
}

function marked(vowels: string, signs: string, marks: readonly string[]): [string, string][] {
  return [...vowels].flatMap((vowel) =>
    [...signs].map((sign, index): [string, string] => [vowel + sign, marks[index] ?? '']),
  );
}
