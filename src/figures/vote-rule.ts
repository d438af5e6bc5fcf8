import { lastDayOfYear } from '../lang/calendar';
import type { Settings } from '../plan/settings';
import type { VoteRule } from '../review/vote';

/** The rule in force at the end of a year decides that year's votes, so a later change moves no old result. */
export function voteRuleOf(settings: Settings, year: number): VoteRule {
  const day = lastDayOfYear(year);
  return {
    minimumPercent: settings.percent('Tỷ lệ phiếu tối thiểu (%)', day),
    subtractStoodAside: settings.yes('Trừ người không biểu quyết', day),
  };
}
