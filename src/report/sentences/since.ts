import type { AnnualFigures, TargetResult } from '../../figures/annual-figures';
import type { TargetStanding } from '../../figures/standing';
import { formatDate } from '../../lang/calendar';
import { ANNUAL, FIGURE_LABEL } from '../../lang/papers';
import { derived, type Ledger } from '../ledger';
import { isMet, missingPhrase, scoped } from './targets';

/** III.2: the targets that lack something, one item for all that lack it since the same day or years. */
export function unmetSentences(
  ledger: Ledger,
  { targets, standings }: Pick<AnnualFigures, 'targets' | 'standings'>,
  periodFromYear: number,
): string[] {
  const unmet = targets.flatMap((target, at) => (isMet(target) ? [] : [{ target, standing: standings[at] }]));
  return sinceGroups(ledger, unmet, periodFromYear).map(({ since, targets: own }) =>
    ANNUAL.targetsMissing(since, missingPhrase(ledger, own)),
  );
}

/** Targets that are not reached since the same day or years. */
interface SinceGroup {
  /** "Chưa đạt kể từ đầu giai đoạn (năm 2021)". */
  readonly since: string;
  readonly targets: readonly TargetResult[];
}

/** Unmet targets by the words that say since when, in the order of `Chỉ tiêu`. */
function sinceGroups(
  ledger: Ledger,
  unmet: readonly { readonly target: TargetResult; readonly standing: TargetStanding | undefined }[],
  periodFromYear: number,
): SinceGroup[] {
  const groups = new Map<string, TargetResult[]>();
  for (const { target, standing } of unmet) {
    const since = sinceWords(ledger, target, standing, periodFromYear);
    const group = groups.get(since);
    if (group) group.push(target);
    else groups.set(since, [target]);
  }
  return [...groups].map(([since, targets]) => ({ since, targets }));
}

function sinceWords(
  ledger: Ledger,
  target: TargetResult,
  standing: TargetStanding | undefined,
  periodFromYear: number,
): string {
  switch (standing?.kind) {
    case 'never':
      return ANNUAL.neverReached(periodFromYear);
    case 'lost':
      return ANNUAL.reachedAndLost(formatDate(standing.reachedOn), formatDate(standing.lostOn));
    case 'missed':
      return missedWords(ledger, target, standing.years);
    default:
      return ANNUAL.notReached;
  }
}

function missedWords(ledger: Ledger, target: TargetResult, years: readonly number[]): string {
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return ANNUAL.notReached;
  if (first === last) return ANNUAL.missedYear(last);
  const label = FIGURE_LABEL.yearsMissed(target.field.name, scoped(target));
  return ANNUAL.missedYears(ledger.inProse(label, derived(years.length)), first, last);
}
