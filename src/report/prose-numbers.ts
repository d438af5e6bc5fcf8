import type { AnnualFigures, TargetResult } from '../figures/annual-figures';
import type { PeriodFigures } from '../figures/period-figures';
import { tidy } from '../lang/text';
import { figureSources } from './annual-outline';
import type { FigureSource } from './ledger';
import type { Prose } from './letterhead';
import { periodFigureSources } from './period/period-outline';
import { paragraphsOf } from './sections';

/** A number in the Office's prose that no figure of the report equals. */
export interface UnknownNumber {
  /** `Mục` as typed. */
  readonly section: string;
  readonly number: number;
}

/**
 * What is no count and is taken out of a sentence before its numbers are read, in this order. Better a number
 * too many passed over than a warning that teaches people to ignore warnings.
 */
const NO_COUNTS: readonly RegExp[] = [
  /https?:\/\/\S+/giu,
  // document numbers and codes: 87/KH-BDT, 06/2022/QH15, 152/2025/NĐ-CP, DH-2024-0007, Covid-19, QH15, A4
  /\d+(?:\/\d+)*\/[\p{L}][\p{L}\d.]*(?:[-–/][\p{L}\d]+)*/gu,
  /\p{L}+[-–]?\d[\d\p{L}]*(?:[-–]\d+)*/gu,
  // dates and parts of dates: 31/12/2024, 12/2024, ngày 5 tháng 3, ngày 26/3, quý 1, tuần 2, thứ 5
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu,
  /\d{1,2}[/-]\d{4}/gu,
  /(?:ngày|mùng|mồng|dịp|lễ|tháng|quý|tuần|thứ|khóa|khoá|nhiệm kỳ|giai đoạn)\s+\d+(?:\s*[/–-]\s*\d+)*/giu,
  // years and spans of years
  /(?<![\d.,])(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2})?(?![\d.,]*\d)/gu,
  // cited provisions and documents: số 15, Nghị quyết Trung ương 4, Điều 13, khoản 2, mục 2.1, Phụ lục 2, Bảng 1
  /(?:(?<!tổng )số|trung ương|nghị quyết|chỉ thị|kết luận|kế hoạch|quyết định|công văn|điều|khoản|điểm|mục|phần|chương|phụ lục|bảng|lần thứ|lần|hạng|loại|đợt|kỳ)\s+\d+(?:\.\d+)*/giu,
  // shares, measures, money, time spans: 80%, 12,5 triệu đồng, 05 năm, 75 năm, 30 ngày
  /\d[\d.,]*\s*(?:%|‰|phần trăm|triệu|tỷ|tỉ|nghìn|ngàn|đồng|đ(?!\p{L})|usd|m2|m²|km|ha|kg|tấn|mét|tuổi|năm|tháng|ngày|giờ|phút|tuần|quý|buổi|thế kỷ|điểm|trang)(?!\p{L})/giu,
  // decimals are no counts; "1.200" is one
  /\d+(?:\.\d{3})*,\d+/gu,
  // "1.", "2)", "2.1." at the beginning of a line number the line
  /^[-–+•\s]*\d+(?:\.\d+)*[.)]\s/u,
];

/**
 * Numbers in the prose that no figure of the report equals (domain.md 3.2: each number in prose must be one of
 * the tables). Read are whole numbers, also with thousands points ("1.200") and leading zero ("02"), and both
 * parts of a share ("3/4"). Not read: dates and their parts, years, document numbers, codes, cited provisions,
 * percentages, decimals, money, measures, spans of time, line numbers, and numbers in words. A number that
 * equals *some* figure passes, also where it is said of something else: this finds slips, it proves nothing.
 */
export function unknownNumbersInProse(prose: readonly Prose[], figures: AnnualFigures): UnknownNumber[] {
  return unknownIn(prose, knownNumbers(figures, figureSources(figures)));
}

/** The same for a report on the period. */
export function unknownNumbersInPeriodProse(
  prose: readonly Prose[],
  figures: PeriodFigures,
): UnknownNumber[] {
  return unknownIn(prose, knownNumbers(figures, periodFigureSources(figures)));
}

function unknownIn(prose: readonly Prose[], known: ReadonlySet<number>): UnknownNumber[] {
  return prose.flatMap(({ section, text }) => {
    const numbers = new Set(paragraphsOf(text).flatMap(countsIn));
    return [...numbers].filter((number) => !known.has(number)).map((number) => ({ section, number }));
  });
}

/** The whole numbers in a line that can be counts. */
export function countsIn(line: string): number[] {
  let rest = tidy(line);
  for (const pattern of NO_COUNTS) rest = rest.replace(pattern, ' ');
  // More before the stroke than after it: a day and month such as 19/5, not a share such as 3/4.
  rest = rest.replace(/(\d+)\s*\/\s*(\d+)/g, (share, part: string, whole: string) =>
    Number(part) > Number(whole) ? ' ' : share,
  );
  return (rest.match(/\d+(?:\.\d{3})*(?!\d)/g) ?? []).map((digits) => Number(digits.replace(/\./g, '')));
}

/** Every figure of the report, printed or not, and what the sentences derive from them. */
function knownNumbers(
  figures: { readonly targets: readonly TargetResult[] },
  sources: readonly FigureSource[],
): Set<number> {
  const known = new Set(sources.map((source) => source.value));
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'number') {
      if (key === 'value' || key === 'minimum' || key === 'missing') known.add(value);
    } else if (Array.isArray(value)) {
      if (key !== 'rows') known.add(value.length);
      value.forEach((one: unknown) => visit(one, ''));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) if (name !== 'rows') visit(one, name);
    }
  };
  visit(figures, '');
  // Sums a reader makes at a glance: a log's total is printed, that of targets is not.
  for (const kind of ['collective', 'individual', 'household'] as const) {
    known.add(figures.targets.filter((one) => one.kind === kind).reduce((all, one) => all + one.minimum, 0));
    known.add(figures.targets.filter((one) => one.kind === kind).reduce((all, one) => all + one.missing, 0));
  }
  return known;
}
