import { type CalendarDate, compareDates, parseDate } from '../lang/calendar';
import { comparisonKey, tidy } from '../lang/text';

/**
 * The rank of a document by its first words and its issuer, highest first: the order in which a decision names what
 * it rests on (Law on the promulgation of legal documents, Article 4; domain.md 2.1).
 */
const RANKS: readonly RegExp[] = [
  /^hiến pháp/,
  /^(?:bộ )?luật/,
  /^pháp lệnh/,
  /^nghị định|^nghị quyết.*(?:quốc hội|chính phủ)/,
  /^quyết định.*(?:thủ tướng|-ttg)/,
  /^thông tư/,
  /^nghị quyết/,
  /^quyết định.*(?:ủy ban nhân dân|ubnd)/,
  /^quyết định|^quy chế/,
  /^chỉ thị/,
  /^kế hoạch|^đề án|^chương trình/,
];

/** A document that a decision rests on. */
interface LegalDocument {
  readonly text: string;
  readonly rank: number;
  readonly date: CalendarDate | null;
}

/**
 * Lines of `Căn cứ pháp lý`, and others, in the order of rank and date; those of a rank that is not known stand last,
 * those without a date behind the dated of their rank, otherwise as typed. The same document is named once.
 */
export function inOrderOfRank(lines: readonly string[]): string[] {
  const documents = new Map<string, LegalDocument>();
  for (const line of lines) {
    const document = readDocument(line);
    const key = comparisonKey(document.text);
    if (key !== '' && !documents.has(key)) documents.set(key, document);
  }
  return [...documents.values()]
    .sort((a, b) => a.rank - b.rank || compareDays(a.date, b.date))
    .map(({ text }) => text);
}

function readDocument(line: string): LegalDocument {
  const text = tidy(line)
    .replace(/^[-–+•]\s*/, '')
    .replace(/^căn cứ\s+/iu, '')
    .replace(/\s*[;.,]+$/, '');
  const key = comparisonKey(text);
  const rank = RANKS.findIndex((pattern) => pattern.test(key));
  return { text, rank: rank < 0 ? RANKS.length : rank, date: firstDate(text) };
}

/** The document's own day: the first in its name, "ngày 15 tháng 6 năm 2022" or "15/6/2022". */
function firstDate(text: string): CalendarDate | null {
  const words = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(text);
  const digits = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text);
  const found = words && digits ? (words.index < digits.index ? words : digits) : (words ?? digits);
  return found ? parseDate(`${found[1]}/${found[2]}/${found[3]}`) : null;
}

function compareDays(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a && b) return compareDates(a, b);
  return a ? -1 : b ? 1 : 0;
}
