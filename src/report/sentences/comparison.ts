import type { Figure } from '../../figures/figure';
import { ANNUAL, FIGURE_LABEL } from '../../lang/papers';
import { derived, type Ledger } from '../ledger';

/** How a comparison is worded; the usual words are those of two whole years. */
export interface ComparisonWords {
  readonly more: (count: string, year: number) => string;
  readonly fewer: (count: string, year: number) => string;
  readonly same: (year: number) => string;
}

/**
 * "tăng 02 so với năm 2023", "giảm …", "bằng năm 2023"; '' where nothing was expected of the year before.
 *
 * @param what the label of the figure in `Nguồn số liệu`
 * @param year the year of `now`
 */
export function comparedWithYearBefore(
  ledger: Ledger,
  what: string,
  now: Figure,
  before: Figure | null,
  year: number,
  say: ComparisonWords = ANNUAL,
): string {
  if (before === null) return '';
  const change = now.value - before.value;
  if (change === 0) return say.same(year - 1);
  const label = FIGURE_LABEL.change(what, year - 1);
  const count = ledger.inProse(label, derived(Math.abs(change), now, before));
  return change > 0 ? say.more(count, year - 1) : say.fewer(count, year - 1);
}
