import type { AnnualFigures } from '../figures/annual-figures';
import type { Ledger } from './ledger';

/** The annexes an annual report can have, in their order (domain.md 3.2). */
export const ANNEX_KEYS = ['registered', 'recognised', 'targets', 'commendations'] as const;
export type AnnexKey = (typeof ANNEX_KEYS)[number];

/** What every sentence and table of an annual report is told from. */
export interface Telling {
  readonly figures: AnnualFigures;
  /** First year of the plan. */
  readonly planFromYear: number;
  /** Last year of the plan: nothing is striven for beyond it. */
  readonly planToYear: number;
  readonly ledger: Ledger;
  /** "Phụ lục II", or null where that annex has no row and is not made. */
  readonly annex: (key: AnnexKey) => string | null;
}
