import { ANNUAL, FIGURE_LABEL, PAPER } from '../../lang/papers';
import { KINDS } from '../../plan/field';
import type { AwardCount, LabelledFigure } from '../../figures/annual-figures';
import { type Ledger, sum } from '../ledger';
import type { Telling } from '../telling';
import { isEmpty, type KindFigures, kindsPhrase } from './kinds';

/** What was given or proposed over all awards, by kind. */
export function awardTotals(awards: readonly AwardCount[], state: 'given' | 'proposed'): KindFigures {
  const of = (kind: (typeof KINDS)[number]) => sum(awards.map((award) => award[state][kind]));
  return { collective: of('collective'), individual: of('individual'), household: of('household') };
}

/** II.4: commendations given and proposed among the year's registrations, and honours. */
export function awardSentences(telling: Telling): string[] {
  return [commendationSentence(telling), honoursSentence(telling.ledger, telling.figures.honours)].filter(
    (one) => one !== '',
  );
}

function commendationSentence(telling: Telling): string {
  const { figures, ledger, annex } = telling;
  const given = awardTotals(figures.awards, 'given');
  const proposed = awardTotals(figures.awards, 'proposed');
  if (isEmpty(given) && isEmpty(proposed)) return ANNUAL.awardsNone(figures.year);
  const labelGiven = FIGURE_LABEL.awardGiven(FIGURE_LABEL.allAwards);
  const labelProposed = FIGURE_LABEL.awardProposed(FIGURE_LABEL.allAwards);
  const list = annex('commendations');
  const details = list === null ? '' : ANNUAL.detailsInAnnex(list);
  // One exemplar may hold several awards, so awards are counted as "lượt", not as people.
  if (isEmpty(given)) {
    const kinds = kindsPhrase(ledger, labelProposed, proposed, ANNUAL.turn);
    return PAPER.stop(`${ANNUAL.awardsOnlyProposed(figures.year, kinds)}${details}`);
  }
  const first = ANNUAL.awardsGiven(figures.year, kindsPhrase(ledger, labelGiven, given, ANNUAL.turn));
  const second = isEmpty(proposed)
    ? ''
    : `; ${ANNUAL.awardsProposed(kindsPhrase(ledger, labelProposed, proposed, ANNUAL.turn))}`;
  return PAPER.stop(`${first}${second}${details}`);
}

/** Who was honoured, by event; '' where nobody was. */
export function honoursSentence(ledger: Ledger, honours: readonly LabelledFigure[]): string {
  const all = sum(honours.map((one) => one.figure));
  if (all.value === 0) return '';
  const total = ledger.inProse(FIGURE_LABEL.of(FIGURE_LABEL.honours, FIGURE_LABEL.total), all);
  const events = honours.filter((one) => one.figure.value > 0);
  const [only] = events;
  if (only && events.length === 1) return ANNUAL.honoursAt(total, only.label);
  const parts = events.map((one) =>
    ANNUAL.labelled(one.label, ledger.inProse(FIGURE_LABEL.of(FIGURE_LABEL.honours, one.label), one.figure)),
  );
  return ANNUAL.honours(total, parts.join('; '));
}
