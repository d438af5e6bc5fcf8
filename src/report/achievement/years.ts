import type { AchievedYear, AchievementFigures } from '../../figures/achievement';
import type { Figure } from '../../figures/figure';
import { formatDate } from '../../lang/calendar';
import { ACHIEVEMENT, ACHIEVEMENT_FIGURE } from '../../lang/papers-achievement';
import { PAPER } from '../../lang/papers';
import { fieldPhrase } from '../field-phrase';
import type { Ledger } from '../ledger';
import type { Block } from '../outline';
import { paragraphsOf } from '../sections';

/** Part II, year by year: what was registered, what came of it, what the Council voted. */
export function yearBlocks({ years }: AchievementFigures, ledger: Ledger): Block[] {
  let last: number | null = null;
  let number = 0;
  return years.flatMap((one) => {
    const { year } = one.registration;
    const blocks = sentences(one, ledger).map((text): Block => ({ type: 'paragraph', text }));
    if (year === last) return blocks;
    last = year;
    number += 1;
    const text = `${number}. ${ACHIEVEMENT.year(year ?? 0)}`;
    return [{ type: 'heading', level: 2, text }, ...blocks];
  });
}

/** How many years have a heading of their own: the part after them goes on counting. */
export function yearCount({ years }: AchievementFigures): number {
  return new Set(years.map(({ registration }) => registration.year)).size;
}

function sentences(achieved: AchievedYear, ledger: Ledger): string[] {
  const { field, content, model, results, rating } = achieved.registration;
  const own = paragraphsOf(results).map(PAPER.stop);
  const phrase = field ? fieldPhrase(field) : '';
  return [
    PAPER.stop(ACHIEVEMENT.registered(phrase, paragraphsOf(content).join(' '))),
    ...(model === '' ? [] : [PAPER.stop(ACHIEVEMENT.model(paragraphsOf(model).join(' ')))]),
    ...(own.length === 0 ? [ACHIEVEMENT.resultsNone] : [ACHIEVEMENT.results(own.join(' '))]),
    ...(rating === '' ? [] : [ACHIEVEMENT.rating(rating)]),
    ...voteSentences(achieved, ledger),
  ];
}

function voteSentences({ candidate, recognised }: AchievedYear, ledger: Ledger): string[] {
  // A vote that failed is no achievement.
  if (candidate?.outcome.result !== 'Đạt') return [];
  const { outcome, code, place, vote, decisionNumber, decisionDate } = candidate;
  const figure = (value: number): Figure => ({ value, rows: [place] });
  const votes =
    vote.agreeing === null || outcome.sharePercent === null
      ? ''
      : ACHIEVEMENT.votes(ledger.inProse(ACHIEVEMENT_FIGURE.agreeing(code), figure(vote.agreeing))) +
        ACHIEVEMENT.share(ledger.inTable(ACHIEVEMENT_FIGURE.share(code), figure(outcome.sharePercent)));
  const decision = ACHIEVEMENT.decision(decisionNumber, decisionDate ? formatDate(decisionDate) : '');
  return [ACHIEVEMENT.passed(votes), ...(recognised ? [ACHIEVEMENT.recognised(decision)] : [])];
}
