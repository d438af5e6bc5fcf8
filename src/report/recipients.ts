import { PAPER } from '../lang/papers';
import { comparisonKey, tidy } from '../lang/text';

/**
 * "Nơi nhận" as printed: what points back into the paper first, "- Lưu: …" last, ";" after each and "." after the last
 * (Decree 30/2020, Annex I, II.9). Dashes and marks that were typed are not doubled.
 *
 * @param first "Như trên" where the paper has addressees, "Như Điều 3" in a decision; null for neither
 */
export function recipientLines(typed: readonly string[], first: string | null): string[] {
  const pointing = [PAPER.asAbove, first ?? ''].map(comparisonKey);
  const isAsAbove = (one: string): boolean => pointing.includes(comparisonKey(one));
  const isFiled = (one: string): boolean => comparisonKey(one).startsWith('lưu');
  const bare = typed.map(bareEntry).filter((one) => one !== '' && !isAsAbove(one));
  const filed = bare.filter(isFiled);
  const lines = [
    ...(first === null ? [] : [first]),
    ...bare.filter((one) => !isFiled(one)),
    ...(filed.length > 0 ? filed : [PAPER.filed]),
  ];
  return lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`);
}

/** An entry without the dash before it and the mark after it. */
export function bareEntry(typed: string): string {
  return tidy(typed)
    .replace(/^[-–—+•]\s*/, '')
    .replace(/\s*[;.,]+$/, '');
}

/** What stands behind or under "Kính gửi:": of several, each has its own line with a dash (Annex I, II.9a). */
export function addresseeLines(addressees: readonly string[]): string[] {
  if (addressees.length < 2) return addressees.map((one) => `${one}.`);
  return addressees.map((one, index) => `- ${one}${index === addressees.length - 1 ? '.' : ';'}`);
}
