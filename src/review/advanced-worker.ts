import { articleOf, GRASSROOTS_IN_DECREE_91, isUnderLaw2022 } from './articles';
import type { AwardState } from './award';

/** The first whole year of Decree 91/2017, in force from 01/10/2017. */
const FIRST_YEAR_OF_DECREE_91 = 2018;

/** What `Khen thưởng` shows of one person and one year. */
export interface GrassrootsQuestion {
  /** State of the row Chiến sĩ thi đua cơ sở; null where the title is only registered. */
  readonly grassroots: AwardState | null;
  /** States of the person's rows Lao động tiên tiến for the same year. */
  readonly advanced: readonly AwardState[];
  /** Whether the tab shows Lao động tiên tiến as given to anybody for that year. */
  readonly listsAdvanced: boolean;
}

/**
 * Whether the data shows Chiến sĩ thi đua cơ sở without Lao động tiên tiến of the same year, which both laws
 * ask for: it was refused, or the higher title is given and the lower is not. Many agencies enter only the
 * higher title; a book that lists nobody's Lao động tiên tiến of the year therefore shows nothing.
 */
export function lacksAdvancedWorker({ grassroots, advanced, listsAdvanced }: GrassrootsQuestion): boolean {
  if (grassroots === 'Không được khen' || advanced.includes('Đã khen thưởng')) return false;
  if (grassroots === 'Đã khen thưởng' && (listsAdvanced || advanced.length > 0)) return true;
  return advanced.length > 0 && advanced.every((state) => state === 'Không được khen');
}

/** The rule by the law of the year: to 2023 an initiative or topic comes on top, from 2024 it is one of three ways. */
export function advancedWorkerRule(
  year: number,
): 'no-advanced-worker-to-2023' | 'no-advanced-worker-from-2024' {
  return isUnderLaw2022(year) ? 'no-advanced-worker-from-2024' : 'no-advanced-worker-to-2023';
}

/** The articles that ask for it, by the law of the year. */
export function advancedWorkerArticle(year: number): string {
  const article = articleOf(23, year);
  const hasDecree = !isUnderLaw2022(year) && year >= FIRST_YEAR_OF_DECREE_91;
  return hasDecree ? `${article}; ${GRASSROOTS_IN_DECREE_91}` : article;
}
