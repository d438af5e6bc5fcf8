import { tidy } from './text';

/** = and @ in both widths, and the full-width signs: Excel takes the wide ones for the narrow. */
const ALWAYS = /^[=@＝＠＋－]/;
const SIGN = /^[+-]/;
/** Nothing but signs: "-" typed for "none". */
const ONLY_SIGNS = /^[+-][+\s-]*$/;
/** A bullet: sign, space, then words, a quote, or a number that a word follows ("- 02 sáng kiến"). */
const BULLET = /^[+-] +(?:[\p{L}"'“”‘’«]|\d[\d.,/]* ?%? +\p{L}{2})/u;
/** A name that calls something: "- HYPERLINK(", "+ cmd|", "- Sheet1!". */
const CALL = /^[+-] *[A-Za-z_][\w.]*[(|!]/;

/** Nearly every text begins so, and none that does is a formula. */
const HARMLESS = /^[\p{L}\d]/u;

/**
 * Whether a spreadsheet (this one, or Excel after export) would run the text as a formula instead of
 * keeping it: it begins with =, @, a tab or a carriage return, or with + or - that is no bullet.
 */
export function looksLikeFormula(text: string): boolean {
  if (HARMLESS.test(text)) return false;
  if (/^ *[\t\r]/.test(text)) return true;
  const clean = tidy(text);
  if (ALWAYS.test(clean)) return true;
  if (!SIGN.test(clean) || ONLY_SIGNS.test(clean)) return false;
  return CALL.test(clean) || !BULLET.test(clean);
}
