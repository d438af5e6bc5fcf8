import { comparisonKey } from '../lang/text';
import { RATINGS, type TitleKey } from '../plan/catalogue';
import type { Kind } from '../plan/field';
import { articleOf, isUnderLaw2022 } from './articles';
import type { GivenTitle } from './law';

/** What is known when Bằng khen of the province is proposed for the achievements of a year. */
export interface CertificateQuestion {
  readonly kind: Kind;
  readonly year: number;
  /** `Loại hình khen thưởng` as typed. */
  readonly kindOfAward: string;
  readonly given: readonly GivenTitle[];
  /** `Mức độ hoàn thành nhiệm vụ` of the exemplar's registrations, by year, as typed. */
  readonly ratings: readonly { readonly year: number; readonly rating: string }[];
}

export interface CertificateConcern {
  readonly rule: 'certificate-routes-of-person' | 'certificate-routes-of-collective';
  readonly article: string;
  /** `ratedYear` and `rating`: the year whose rating closes the route of two excellent years. */
  readonly details: Readonly<Record<'ratedYear' | 'rating', string>>;
}

interface Routes {
  readonly rule: CertificateConcern['rule'];
  /** The clause of Article 74. */
  readonly part: string;
  readonly titleTwice: TitleKey;
}

/** Articles 74.1 and 74.3 of the law of 2022. Households have routes of their own, which no column shows. */
const ROUTES: Readonly<Partial<Record<Kind, Routes>>> = {
  individual: {
    rule: 'certificate-routes-of-person',
    part: 'khoản 1',
    titleTwice: 'grassroots-fighter',
  },
  collective: {
    rule: 'certificate-routes-of-collective',
    part: 'khoản 3',
    titleTwice: 'excellent-collective',
  },
};

/**
 * Bằng khen of the province by merit (`Công trạng`) whose two routes that the workbook can show are both
 * closed: the title twice running is not given, and one of the two years is rated below excellent. Said from
 * 2024 only (the old law's routes are not established, domain.md 2.5); by merit only, for an emulation
 * movement and an exploit ask for no years; never of a year without a rating.
 */
export function certificateConcern(question: CertificateQuestion): CertificateConcern | null {
  const routes = ROUTES[question.kind];
  const byMerit = comparisonKey(question.kindOfAward).includes('công trạng');
  if (!routes || !byMerit || !isUnderLaw2022(question.year)) return null;
  if (isGivenTwiceRunning(routes.titleTwice, question)) return null;
  for (const year of [question.year, question.year - 1]) {
    const rating = ratingBelowExcellent(question, year);
    if (rating === null) continue;
    const details = { ratedYear: String(year), rating };
    return { rule: routes.rule, article: articleOf(74, question.year, routes.part), details };
  }
  return null;
}

/** Two years in a row, the last of them the year itself or, as long as that is not decided, the year before. */
function isGivenTwiceRunning(titleKey: TitleKey, { given, year }: CertificateQuestion): boolean {
  const years = new Set(given.filter((one) => one.titleKey === titleKey).map((one) => one.year));
  return years.has(year - 1) && (years.has(year) || years.has(year - 2));
}

/** The best rating of a year where it is one and below excellent, else null. */
function ratingBelowExcellent({ ratings }: CertificateQuestion, year: number): string | null {
  const ranks = ratings
    .filter((one) => one.year === year)
    .map(({ rating }) => RATINGS.findIndex((known) => comparisonKey(known) === comparisonKey(rating)))
    .filter((rank) => rank >= 0);
  const best = Math.min(...ranks);
  return ranks.length > 0 && best > 0 ? (RATINGS[best] ?? null) : null;
}
