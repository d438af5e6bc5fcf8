import { comparisonKey, tidy } from '../lang/text';

/** What the codes that people write may mean: comparison key of a code → the registrations' codes it stands for. */
export type KnownCodes = ReadonlyMap<string, readonly string[]>;

/** Nothing known: codes are then told by their shape alone. */
export const NO_CODES: KnownCodes = new Map();

/** Stands between the parts of "DH-2024-0007 · Nguyễn Văn A · Phòng X". */
export const CODE_SEPARATOR = ' · ';
/** The same sign however close people type it, and the bullets that look like it. */
const DOT = /[·•∙⋅]/;
/** "DH-2024-0007", "MAU-2024-0001", "DT-0012", alone or between signs that are no part of a word. */
const SHAPED = /(?<![\p{L}\p{N}-])\p{L}{2,4}-(?:\d{4}-)?\d{3,6}(?![\p{L}\p{N}-])/gu;
/** A few capitals and a number: an office's own code, never the rest of a name ("Tổ 2"). */
const ODD_CODE = /^\p{Lu}{1,5}[ .-]?\d+$/u;
const EXEMPLAR = /^DT-\d+$/i;

/**
 * Every code of a book by its key: a registration's own, and `Mã điển hình`, which stands for all registrations
 * of that exemplar.
 * @param exemplarOf registration code → exemplar code, as `Tổng hợp` holds them
 */
export function knownCodes(
  registrations: readonly string[],
  exemplarOf: ReadonlyMap<string, string>,
): KnownCodes {
  const known = new Map<string, string[]>();
  const own = registrations.filter((code) => code !== '');
  for (const code of own) {
    const exemplar = comparisonKey(exemplarOf.get(code) ?? '');
    if (exemplar === '') continue;
    const list = known.get(exemplar);
    if (list && !list.includes(code)) list.push(code);
    else if (!list) known.set(exemplar, [code]);
  }
  // A registration's own code is never another's name.
  for (const code of own) known.set(comparisonKey(code), [code]);
  return known;
}

/**
 * The registrations that a cell of `Mã` names, each once, in the order of writing. Understood are plain codes,
 * "code · name · department" as the dropdown writes it, several of them with commas, semicolons, line breaks or
 * spaces between, and exemplar codes. Names are passed over; what looks like a code and is none that is known
 * stays as it was typed, so that somebody is told. Never throws.
 * @param text the cell as typed, its line breaks still there
 */
export function codesIn(text: string, known: KnownCodes = NO_CODES): string[] {
  const found = text
    .split(/[;\r\n\u2028\u2029]+/)
    .map(tidy)
    .filter((piece) => piece !== '')
    .flatMap((piece) => codesOfPiece(piece, known));
  return [...new Set(found)];
}

/** Whether a text is an exemplar's code: where one registration is meant, it says too little. */
export function isExemplarCode(code: string): boolean {
  return EXEMPLAR.test(tidy(code));
}

/** A piece has no line break and no semicolon; a comma may part codes, or belong to a name behind a dot. */
function codesOfPiece(piece: string, known: KnownCodes): string[] {
  const whole = known.get(comparisonKey(piece));
  if (whole) return [...whole];
  let named = false;
  return piece.split(',').flatMap((part) => {
    const dotAt = part.search(DOT);
    const head = tidy(dotAt < 0 ? part : part.slice(0, dotAt));
    const behindName = named && !ODD_CODE.test(head);
    if (dotAt >= 0) named = true;
    if (head === '' && dotAt < 0) return [];
    // "Nguyễn Văn A DH-2024-0009 · …": behind a name only what has the shape of a code, or is known, is one.
    const codes = headCodes(head, known, behindName);
    return dotAt < 0 ? codes : [...codes, ...shapedIn(part.slice(dotAt), known)];
  });
}

/** Codes of a text without a name behind a dot; `strict` where it may itself be the rest of a name. */
function headCodes(head: string, known: KnownCodes, strict: boolean): string[] {
  const whole = known.get(comparisonKey(head));
  if (whole) return [...whole];
  const words = head.split(' ').filter((word) => word !== '');
  const codes: string[] = [];
  let left: string[] = [];
  const tell = (): void => {
    const rest = left.join(' ');
    left = [];
    // Words without a digit beside a code are a name typed without its dot.
    if (!strict && rest !== '' && (/\d/.test(rest) || words.length === rest.split(' ').length))
      codes.push(rest);
  };
  for (let at = 0; at < words.length;) {
    const { meant, count } = longestKnown(words, at, known);
    const word = words[at] ?? '';
    const shaped = meant ?? (isShaped(word) ? [word] : null);
    if (!shaped) left.push(word);
    else {
      tell();
      codes.push(...shaped);
    }
    at += count;
  }
  tell();
  return codes;
}

/** "ĐH 01" of a workbook from Excel is one code of two words: the longest that is known wins. */
function longestKnown(
  words: readonly string[],
  at: number,
  known: KnownCodes,
): { meant: readonly string[] | null; count: number } {
  for (let count = Math.min(LONGEST_CODE_WORDS, words.length - at); count > 0; count -= 1) {
    const meant = known.get(comparisonKey(words.slice(at, at + count).join(' ')));
    if (meant) return { meant, count };
  }
  return { meant: null, count: 1 };
}

const LONGEST_CODE_WORDS = 4;

function shapedIn(text: string, known: KnownCodes): string[] {
  return (dashed(text).match(SHAPED) ?? []).flatMap((code) => known.get(comparisonKey(code)) ?? [code]);
}

function isShaped(word: string): boolean {
  return (dashed(word).match(SHAPED) ?? [])[0] === dashed(word);
}

function dashed(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212]/g, '-');
}
