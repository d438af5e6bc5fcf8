import type { AnnualFigures, TargetResult } from '../../figures/annual-figures';
import { formatDate } from '../../lang/calendar';
import { ANNUAL, FIGURE_LABEL, PAPER } from '../../lang/papers';
import type { Field } from '../../plan/field';
import { fieldPhrase } from '../field-phrase';
import { derived, type Ledger } from '../ledger';
import { kindWord } from './kinds';

/** II.3: how many targets are met, and what the others lack. */
export function targetSentences({
  figures: { targets, asOf },
  ledger,
}: {
  readonly figures: Pick<AnnualFigures, 'targets' | 'asOf'>;
  readonly ledger: Ledger;
}): string[] {
  if (targets.length === 0) return [];
  const share = metShare(ledger, targets);
  const day = formatDate(asOf);
  if (targets.every(isMet)) return [ANNUAL.targetsAll(day, share)];
  return [ANNUAL.targetsSome(day, share, missingPhrase(ledger, targets))];
}

/** "3/4" without zeros: "03/04" would read as the third of April. */
export function metShare(
  ledger: Ledger,
  targets: readonly TargetResult[],
  labelOf: (label: string) => string = (label) => label,
): string {
  const met = targets.filter(isMet);
  return [
    ledger.inTable(
      labelOf(FIGURE_LABEL.targetsMet),
      derived(met.length, ...met.map((one) => one.recognised)),
    ),
    ledger.inTable(labelOf(FIGURE_LABEL.targetsAll), derived(targets.length)),
  ].join('/');
}

/** Whether a target lacks nothing. */
export function isMet(target: TargetResult): boolean {
  return target.missing === 0;
}

/**
 * "01 tập thể và 01 cá nhân điển hình tiên tiến trong “…”; 01 cá nhân …": what targets lack, one part a field;
 * '' when nothing is missing.
 */
export function missingPhrase(ledger: Ledger, targets: readonly TargetResult[]): string {
  return byField(
    targets.filter((target) => target.missing > 0),
    (target) => {
      const label = FIGURE_LABEL.targetsMissing(target.field.name, scoped(target));
      return `${ledger.inProse(label, derived(target.missing, target.recognised))} ${kindWord(target.kind)}`;
    },
  );
}

/** The minimum of each target, in the same form. */
export function minimumPhrase(ledger: Ledger, targets: readonly TargetResult[]): string {
  return byField(targets, (target) => {
    const label = FIGURE_LABEL.of(
      FIGURE_LABEL.target(target.field.name, scoped(target)),
      FIGURE_LABEL.minimum,
    );
    return `${ledger.inProse(label, derived(target.minimum))} ${kindWord(target.kind)}`;
  });
}

/** "cá nhân, hằng năm": one field and kind may have a target of the period and one of the year. */
export function scoped(target: TargetResult): string {
  const year = target.ofYear === undefined ? '' : `, ${ANNUAL.ofYear(target.ofYear)}`;
  return `${kindWord(target.kind)}, ${ANNUAL.scope[target.scope].toLowerCase()}${year}`;
}

function byField(targets: readonly TargetResult[], say: (target: TargetResult) => string): string {
  const groups = new Map<string, { field: Field; parts: string[] }>();
  for (const target of targets) {
    const group = groups.get(target.field.name);
    if (group) group.parts.push(say(target));
    else groups.set(target.field.name, { field: target.field, parts: [say(target)] });
  }
  return [...groups.values()]
    .map(({ field, parts }) => `${PAPER.list(parts)} ${ANNUAL.exemplarIn(fieldPhrase(field))}`)
    .join('; ');
}
