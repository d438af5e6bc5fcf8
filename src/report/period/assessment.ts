import { groupBy } from '../../figures/count';
import { holdsIn } from '../../plan/criteria';
import { ANNUAL, FIGURE_LABEL } from '../../lang/papers';
import { PERIOD, PERIOD_LABEL } from '../../lang/papers-period';
import { fieldPhrase } from '../field-phrase';
import { derived } from '../ledger';
import { isEmpty, kindsPhrase, kindWord } from '../sentences/kinds';
import { unmetSentences } from '../sentences/since';
import { isMet, minimumPhrase, missingPhrase } from '../sentences/targets';
import { type PeriodTelling, spanYears } from './period-telling';

/** III.2: what the figures themselves show to be lacking; never a cause. */
export function shortcomingsInSpan(telling: PeriodTelling): string[] {
  const { figures, ledger } = telling;
  const ofPeriod = figures.targets.flatMap((target, at) => {
    const standing = figures.standings[at];
    return target.scope === 'period' && standing ? [{ target, standing }] : [];
  });
  return [
    neverRegistered(telling),
    ...unmetSentences(
      ledger,
      {
        targets: ofPeriod.map(({ target }) => target),
        standings: ofPeriod.map(({ standing }) => standing),
      },
      figures.fromYear,
    ),
    yearlyMissed(telling),
    awaitingKinds(telling, ANNUAL.stillAwaiting),
  ].filter((one) => one !== '');
}

function neverRegistered({ figures, ledger }: PeriodTelling): string {
  const without = figures.departments.filter((one) => one.expected && one.registered.value === 0);
  if (without.length === 0) return '';
  const count = ledger.inProse(PERIOD_LABEL.departmentsWithout, derived(without.length));
  return PERIOD.neverRegistered(count, without.map(({ name }) => name).join('; '));
}

/** The yearly targets of years that are over, each with the years in which it was not reached. */
function yearlyMissed({ figures }: PeriodTelling): string {
  const missed = figures.targets.filter((one) => one.ofYear !== undefined && one.status === 'Không đạt');
  const byTarget = groupBy(
    missed.filter((one) => !isMet(one)),
    (one) => `${one.field.name}\n${one.kind}`,
  );
  const parts = [...byTarget.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const target = `${kindWord(first.kind)} ${ANNUAL.exemplarIn(fieldPhrase(first.field))}`;
    const years = [...new Set(own.flatMap(({ ofYear }) => ofYear ?? []))];
    return [PERIOD.missedIn(target, years)];
  });
  return parts.length === 0 ? '' : PERIOD.yearlyMissed(parts.join('; '));
}

/**
 * IV: for a mid-term report what the plan still asks for until its last year; for a final one only what is left to
 * be finished. Nothing is striven for in a period that has no plan yet.
 */
export function nextSteps(telling: PeriodTelling): string[] {
  const { figures, ledger, planToYear } = telling;
  const strive: string[] = [];
  if (figures.report === 'mid-term') {
    const open = figures.targets.filter(({ field }) => holdsIn(field, planToYear));
    const more = missingPhrase(
      ledger,
      open.filter(({ scope }) => scope === 'period'),
    );
    const yearly = minimumPhrase(
      ledger,
      open.filter(({ ofYear }) => ofYear === figures.year),
    );
    if (more !== '') strive.push(PERIOD.striveMore(planToYear, more));
    if (yearly !== '') strive.push(PERIOD.striveYearly(planToYear, yearly));
  }
  return [...strive, awaitingKinds(telling, ANNUAL.finishDecisions)].filter((one) => one !== '');
}

function awaitingKinds({ figures, ledger }: PeriodTelling, say: (kinds: string) => string): string {
  const { byKind } = figures.awaitingDecision;
  const label = FIGURE_LABEL.of(PERIOD_LABEL.awaiting(...spanYears(figures)), FIGURE_LABEL.total);
  return isEmpty(byKind) ? '' : say(kindsPhrase(ledger, label, byKind, ANNUAL.turn));
}
