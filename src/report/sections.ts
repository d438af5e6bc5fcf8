import type { Prose } from './letterhead';
import { tidy } from '../lang/text';

/**
 * The sections of every report that prose can be typed for, by their numbers in the full outline (domain.md
 * 3.2). The numbers printed may differ, as sections with nothing to say are left out.
 */
const SECTIONS: ReadonlySet<string> = new Set([
  'I',
  'II',
  'II.1',
  'II.2',
  'II.3',
  'II.4',
  'II.5',
  'III',
  'III.1',
  'III.2',
  'III.3',
  'III.4',
  'IV',
  'V',
]);

/** What only the reports on the period have (domain.md 3.2): best examples, nominations. */
export const PERIOD_SECTIONS: ReadonlySet<string> = new Set(['II.6', 'II.7']);
const NO_SECTIONS: ReadonlySet<string> = new Set();

/** "Mục", "phần", "tiểu mục" may stand before the number, and the section's title after it. */
const NUMBER =
  /^(?:(?:tiểu mục|mục|phần|khoản)\s*[:.]?\s*)?(i{1,3}|iv|v)?(?![\p{L}])[\s.,;:/–-]*(\d+)?[\s.,–-]*(\d+)?(?!\d)/u;

/**
 * The canonical section of what someone typed in `Mục`: "II.2.1", "2.1", "Mục II.1", "ii.1.", "III - 2", "IV.";
 * null when it names none. A number without its Roman part is taken only where it can mean one section: 2.1
 * can, 2 or 3.1 cannot.
 *
 * @param fieldCount the fields in force: II.2.1 … II.2.n
 * @param more sections beyond those of the annual report
 */
export function sectionOf(
  typed: string,
  fieldCount: number,
  more: ReadonlySet<string> = NO_SECTIONS,
): string | null {
  const match = NUMBER.exec(tidy(typed).normalize('NFKC').toLowerCase());
  if (!match) return null;
  const roman = match[1]?.toUpperCase() ?? '';
  const numbers = [match[2], match[3]].flatMap((digits) => (digits === undefined ? [] : [Number(digits)]));
  const [first, second] = numbers;
  if (second !== undefined) {
    const isField = first === 2 && second >= 1 && second <= fieldCount && (roman === '' || roman === 'II');
    return isField ? `II.2.${second}` : null;
  }
  const section = [roman, ...numbers].join('.');
  return SECTIONS.has(section) || more.has(section) ? section : null;
}

/** The Office's paragraphs for each section, in the order of the tab: one a typed line, empty lines left out. */
export function proseBySection(
  prose: readonly Prose[],
  fieldCount: number,
  more: ReadonlySet<string> = NO_SECTIONS,
): Map<string, string[]> {
  const placed = new Map<string, string[]>();
  for (const one of prose) {
    const section = sectionOf(one.section, fieldCount, more);
    const paragraphs = paragraphsOf(one.text);
    if (section === null || paragraphs.length === 0) continue;
    placed.set(section, [...(placed.get(section) ?? []), ...paragraphs]);
  }
  return placed;
}

/** Prose whose `Mục` names no section of the outline: it is printed nowhere, so the Office must be told. */
export function unplacedProse(
  prose: readonly Prose[],
  fieldCount: number,
  more: ReadonlySet<string> = NO_SECTIONS,
): Prose[] {
  return prose.filter(
    (one) => sectionOf(one.section, fieldCount, more) === null && paragraphsOf(one.text).length > 0,
  );
}

/** The lines of a cell, tidied. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map(tidy)
    .filter((line) => line !== '');
}
