import { ANNUAL, FIGURE_LABEL } from '../../lang/papers';
import { holdsIn } from '../../plan/criteria';
import type { Telling } from '../telling';
import { isEmpty, kindsPhrase } from './kinds';
import { unmetSentences } from './since';
import { minimumPhrase, missingPhrase } from './targets';
import { withoutRegistrationSentence } from './registration';

/** III.2: what the figures themselves show to be lacking. Never a cause: that is the Office's to say (III.3). */
export function shortcomingSentences(telling: Telling): string[] {
  return [
    withoutRegistrationSentence(telling),
    ...unmetSentences(telling.ledger, telling.figures, telling.planFromYear),
    awaitingKinds(telling, ANNUAL.stillAwaiting),
  ].filter((one) => one !== '');
}

/** IV: what the plan itself still asks for in the year to come; nothing beyond the plan's last year. */
export function nextYearSentences(telling: Telling): string[] {
  const { figures, ledger, planToYear } = telling;
  const next = figures.year + 1;
  const open = figures.targets.filter((target) => next <= planToYear && holdsIn(target.field, next));
  const more = missingPhrase(
    ledger,
    open.filter((target) => target.scope === 'period'),
  );
  const yearly = minimumPhrase(
    ledger,
    open.filter((target) => target.scope === 'year'),
  );
  return [
    more === '' ? '' : ANNUAL.striveMore(more),
    yearly === '' ? '' : ANNUAL.striveYearly(next, yearly),
    awaitingKinds(telling, ANNUAL.finishDecisions),
  ].filter((one) => one !== '');
}

function awaitingKinds({ figures, ledger }: Telling, say: (kinds: string) => string): string {
  const { byKind } = figures.awaitingDecision;
  return isEmpty(byKind) ? '' : say(kindsPhrase(ledger, FIGURE_LABEL.awaiting(figures.year), byKind));
}
