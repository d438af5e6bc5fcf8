import { comparisonKey } from '../lang/text';
import type { Finding } from '../register/finding';

/**
 * The tab of the book that a strange sheet seems to be a copy of, null for none. Sheets names copies in the
 * account's own language, always around the name of the first ("Bản sao của Thanh tra", "Copy of Thanh tra").
 */
export function copiedFrom(name: string, known: readonly string[]): string | null {
  const key = comparisonKey(name);
  const within = known.filter((one) => {
    const part = comparisonKey(one);
    return part !== '' && key !== part && key.includes(part);
  });
  // "Bản sao của Văn phòng Ban" is a copy of "Văn phòng Ban", not of "Văn phòng".
  return within.reduce<string | null>((best, one) => (best && best.length >= one.length ? best : one), null);
}

/** What is said of sheets that look like copies: people may be typing there, and nothing of it counts. */
export function copyFindings(strangers: readonly string[], known: readonly string[]): Finding[] {
  return strangers.flatMap((name): Finding[] => {
    const of = copiedFrom(name, known);
    if (of === null) return [];
    return [
      {
        severity: 'warning',
        rule: 'tab-copied',
        place: { tab: name, row: 1 },
        heading: 'Tên trang',
        details: { value: name, of },
      },
    ];
  });
}
