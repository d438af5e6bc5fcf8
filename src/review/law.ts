import { comparisonKey } from '../lang/text';
import { type Rating, RATINGS, type TitleKey } from '../plan/catalogue';
import type { Kind } from '../plan/field';
import { articleOf, isUnderLaw2022 } from './articles';

/** A title that an exemplar was given for a year. */
export interface GivenTitle {
  /** A `TitleKey`; others are passed over. */
  readonly titleKey: string;
  readonly year: number;
}

/** What is known when a title is registered or proposed for the achievements of a year. */
export interface TitleQuestion {
  readonly titleKey: string;
  readonly kind: Kind;
  /** Year of the achievement: it chooses the law. */
  readonly year: number;
  /** `Mức độ hoàn thành nhiệm vụ` as typed, '' when not typed yet. */
  readonly rating: string;
  readonly awardsBefore: readonly GivenTitle[];
}

export type LawRule =
  | 'rating-below-good'
  | 'rating-below-excellent'
  | 'three-grassroots-titles-missing'
  | 'two-provincial-titles-missing';

/** A precondition of the law that the data does not show: a warning, never a refusal. */
export interface LawConcern {
  readonly rule: LawRule;
  /** E.g. "Điều 24 Luật Thi đua, khen thưởng 2022". */
  readonly article: string;
  /** Key of the text that says it. */
  readonly reason: `law.${LawRule}`;
  /** What the text fills in: `year`, and `rating` or `years` (the years found, '' for none). */
  readonly details: Readonly<Record<string, string>>;
}

/** A title's conditions. Articles 21–24, 27 and 28 have the same numbers in both laws (domain.md 2.1, 2.5). */
interface Condition {
  readonly kind: Kind;
  readonly article: number;
  readonly lowestRating?: Rating;
  readonly titlesBefore?: (question: TitleQuestion) => LawRule | null;
}

const CONDITIONS: Readonly<Partial<Record<TitleKey, Condition>>> = {
  'advanced-worker': { kind: 'individual', article: 24, lowestRating: 'Hoàn thành tốt nhiệm vụ' },
  // It needs the title Lao động tiên tiến, hence its rating. Initiatives and topics cannot be seen here.
  'grassroots-fighter': { kind: 'individual', article: 23, lowestRating: 'Hoàn thành tốt nhiệm vụ' },
  'provincial-fighter': { kind: 'individual', article: 22, titlesBefore: threeGrassrootsTitles },
  'national-fighter': { kind: 'individual', article: 21, titlesBefore: twoProvincialTitles },
  'advanced-collective': { kind: 'collective', article: 28, lowestRating: 'Hoàn thành tốt nhiệm vụ' },
  'excellent-collective': { kind: 'collective', article: 27, lowestRating: 'Hoàn thành xuất sắc nhiệm vụ' },
};

/**
 * What the law of the achievement's year asks of a title and the data does not show. Nothing is said of
 * what the workbook cannot know (initiatives, scope of effect, quotas), nor of a rating not typed.
 */
export function titleConcerns(question: TitleQuestion): LawConcern[] {
  const condition = (CONDITIONS as Readonly<Record<string, Condition | undefined>>)[question.titleKey];
  // A title of another kind is told of elsewhere; its conditions would only add noise.
  if (!condition || condition.kind !== question.kind) return [];
  const article = articleOf(condition.article, question.year);
  const rules = [ratingRule(condition, question.rating), condition.titlesBefore?.(question) ?? null];
  return rules.flatMap((rule) =>
    rule ? [{ rule, article, reason: `law.${rule}` as const, details: detailsOf(rule, question) }] : [],
  );
}

function ratingRule({ lowestRating }: Condition, typed: string): LawRule | null {
  if (lowestRating === undefined) return null;
  const rank = RATINGS.findIndex((rating) => comparisonKey(rating) === comparisonKey(typed));
  // Empty, or no rating at all: the list check says so.
  if (rank < 0 || rank <= RATINGS.indexOf(lowestRating)) return null;
  return lowestRating === 'Hoàn thành tốt nhiệm vụ' ? 'rating-below-good' : 'rating-below-excellent';
}

/**
 * "03 lần liên tục" of a yearly title: three years in a row, the last of them the year itself or, as long
 * as that is not decided, the year before.
 */
function threeGrassrootsTitles(question: TitleQuestion): LawRule | null {
  const years = new Set(yearsOf('grassroots-fighter', question));
  const inARow = (last: number): boolean => [last, last - 1, last - 2].every((year) => years.has(year));
  return inARow(question.year) || inARow(question.year - 1) ? null : 'three-grassroots-titles-missing';
}

/**
 * "02 lần liên tục" of a title that itself takes three years: two in succession need not be two years in a
 * row, but neither the two nor the last and this one can lie more than three years apart. From 2024 only.
 */
function twoProvincialTitles(question: TitleQuestion): LawRule | null {
  if (!isUnderLaw2022(question.year)) return null;
  const years = [...new Set(yearsOf('provincial-fighter', question))].sort((a, b) => b - a);
  const [last, secondLast] = years;
  if (last === undefined || secondLast === undefined) return 'two-provincial-titles-missing';
  return question.year - last <= 3 && last - secondLast <= 3 ? null : 'two-provincial-titles-missing';
}

/** The years up to the question's own for which the title was given. */
function yearsOf(titleKey: TitleKey, { awardsBefore, year }: TitleQuestion): number[] {
  return awardsBefore.filter((one) => one.titleKey === titleKey && one.year <= year).map((one) => one.year);
}

const TITLE_ASKED_FOR: Readonly<Partial<Record<LawRule, TitleKey>>> = {
  'three-grassroots-titles-missing': 'grassroots-fighter',
  'two-provincial-titles-missing': 'provincial-fighter',
};

function detailsOf(rule: LawRule, question: TitleQuestion): Record<string, string> {
  const asked = TITLE_ASKED_FOR[rule];
  const year = String(question.year);
  if (asked === undefined) return { year, rating: question.rating };
  const years = [...new Set(yearsOf(asked, question))].sort((a, b) => a - b);
  return { year, years: years.join(', ') };
}
