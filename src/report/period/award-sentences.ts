import type { LabelledFigure } from '../../figures/annual-figures';
import { formatDate } from '../../lang/calendar';
import { formatNumber } from '../../lang/numbers';
import { ANNUAL, FIGURE_LABEL, PAPER } from '../../lang/papers';
import { PERIOD, PERIOD_LABEL } from '../../lang/papers-period';
import { derived, type Ledger, sum } from '../ledger';
import { awardTotals, honoursSentence } from '../sentences/awards';
import { isEmpty, kindsPhrase } from '../sentences/kinds';
import { type PeriodTelling, spanYears } from './period-telling';

/** II.4: what was given and proposed over the span, to whom by post, and who was honoured. */
export function awardsInSpan(telling: PeriodTelling): string[] {
  const { ledger, figures } = telling;
  return [
    commendationSentence(telling),
    postsSentence(telling),
    honoursSentence(ledger, figures.honours),
  ].filter((one) => one !== '');
}

function commendationSentence({ figures, ledger, annex }: PeriodTelling): string {
  const given = awardTotals(figures.awards, 'given');
  const proposed = awardTotals(figures.awards, 'proposed');
  const when = PERIOD.when(...spanYears(figures));
  if (isEmpty(given) && isEmpty(proposed)) return PERIOD.awardsNone(when);
  const list = annex('commendations');
  const details = list === null ? '' : ANNUAL.detailsInAnnex(list);
  const asked = kindsPhrase(
    ledger,
    FIGURE_LABEL.awardProposed(FIGURE_LABEL.allAwards),
    proposed,
    ANNUAL.turn,
  );
  if (isEmpty(given)) return PAPER.stop(`${PERIOD.awardsOnlyProposed(when, asked)}${details}`);
  const got = kindsPhrase(ledger, FIGURE_LABEL.awardGiven(FIGURE_LABEL.allAwards), given, ANNUAL.turn);
  const second = asked === '' ? '' : `; ${ANNUAL.awardsProposed(asked)}`;
  return PAPER.stop(`${PERIOD.awardsGiven(when, got)}${second}${details}`);
}

/** The share of those without a leading post, of the awards for which `Cương vị` tells it; '' where none was given. */
function postsSentence({ figures: { leadership }, ledger }: PeriodTelling): string {
  const { all, known, withoutPost } = leadership;
  if (all.value === 0) return '';
  const total = ledger.inProse(PERIOD_LABEL.personAwards, all);
  if (known.value === 0) return PERIOD.postsUnknown(total);
  const of =
    known.value === all.value
      ? PERIOD.postsOfAll(total)
      : PERIOD.postsOfKnown(total, ledger.inProse(PERIOD_LABEL.personAwardsKnown, known));
  if (withoutPost.value === 0) return PERIOD.withoutPostNone(of);
  const percent = Number(((withoutPost.value * 100) / known.value).toFixed(1));
  ledger.inTable(PERIOD_LABEL.personAwardsShare, derived(percent, known));
  const count = ledger.inProse(PERIOD_LABEL.personAwardsWithoutPost, withoutPost);
  return PERIOD.withoutPost(of, count, formatNumber(percent, 1));
}

/** II.7: who is put forward to be honoured or commended. */
export function proposalsInSpan({ figures, ledger }: PeriodTelling): string[] {
  const proposed = awardTotals(figures.awards, 'proposed');
  const kinds = kindsPhrase(ledger, PERIOD_LABEL.awardsProposed, proposed, ANNUAL.turn);
  return [
    honoursProposedSentence(ledger, figures.honoursProposed),
    kinds === '' ? '' : PERIOD.awardsProposed(kinds),
  ].filter((one) => one !== '');
}

function honoursProposedSentence(ledger: Ledger, events: readonly LabelledFigure[]): string {
  const [only] = events;
  if (!only) return '';
  const label = PERIOD_LABEL.honoursProposed;
  const all = sum(events.map(({ figure }) => figure));
  const total = ledger.inProse(FIGURE_LABEL.of(label, FIGURE_LABEL.total), all);
  if (events.length === 1) return PERIOD.honoursProposedAt(total, only.label);
  const parts = events.map((one) =>
    ANNUAL.labelled(one.label, ledger.inProse(FIGURE_LABEL.of(label, one.label), one.figure)),
  );
  return PERIOD.honoursProposed(total, parts.join('; '));
}

/** What is said of II.7 where nobody is put forward. */
export function noProposals({ figures }: PeriodTelling): string {
  return PERIOD.proposedNone(formatDate(figures.asOf));
}
