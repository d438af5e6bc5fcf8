import type { PeriodFigures } from '../../figures/period-figures';
import type { Ledger } from '../ledger';

/** The annexes that a report on the period can have, in their order. */
export const PERIOD_ANNEX_KEYS = ['recognised', 'byField', 'targets', 'commendations', 'honours'] as const;
export type PeriodAnnexKey = (typeof PERIOD_ANNEX_KEYS)[number];

/** What every sentence and table of a report on the period is told from. */
export interface PeriodTelling {
  readonly figures: PeriodFigures;
  /** Last year of the plan: a mid-term report speaks of what is left until then. */
  readonly planToYear: number;
  readonly ledger: Ledger;
  /** "Phụ lục II", or null where that annex has no row and is not made. */
  readonly annex: (key: PeriodAnnexKey) => string | null;
}

/** First and last year of the span that the report tells of. */
export function spanYears({ years, year }: PeriodFigures): readonly [from: number, to: number] {
  return [years[0]?.year ?? year, year];
}

/** Whether the report's year was not over on the report's day, so that it is compared with a whole year. */
export function isRunning({ asOf, year: ofReport }: PeriodFigures, year: number): boolean {
  return year === ofReport && asOf.year === year && !(asOf.month === 12 && asOf.day === 31);
}
