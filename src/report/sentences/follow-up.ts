import type { AnnualFigures, LabelledFigure } from '../../figures/annual-figures';
import { ANNUAL, FIGURE_LABEL, PAPER } from '../../lang/papers';
import { derived, type Ledger, sum } from '../ledger';
import type { Telling } from '../telling';

/** Longer lists of places are not spelled out. */
const PLACES_IN_TEXT = 10;

/** I: what the log `Triển khai` holds of the year; nothing when it is empty. */
export function directionSentences({ figures, ledger }: Telling): string[] {
  const parts = directionParts(ledger, figures.direction);
  return parts.length === 0 ? [] : [ANNUAL.directionDone(figures.year, PAPER.list(parts))];
}

/** "ban hành 02 văn bản", one part a kind of work that was done. */
export function directionParts(ledger: Ledger, direction: readonly LabelledFigure[]): string[] {
  return direction
    .filter((one) => one.figure.value > 0)
    .map((one) => {
      const count = ledger.inProse(FIGURE_LABEL.of(FIGURE_LABEL.direction, one.label), one.figure);
      const say = ANNUAL.direction[one.label];
      return say ? say(count) : ANNUAL.directionOther(one.label, count);
    });
}

/** What is told of the three follow-ups, of a year or of more. */
type FollowUps = Pick<AnnualFigures, 'publicity' | 'nurture' | 'replication'>;

/** II.5: what the logs `Tuyên truyền`, `Bồi dưỡng` and `Nhân rộng` hold of the year; nothing when empty. */
export function followUpSentences({
  figures,
  ledger,
}: {
  readonly figures: FollowUps;
  readonly ledger: Ledger;
}): string[] {
  return [
    logSentence(ledger, FIGURE_LABEL.publicity, figures.publicity, ANNUAL.publicity),
    logSentence(ledger, FIGURE_LABEL.nurture, figures.nurture, ANNUAL.nurture),
    replicationSentence(ledger, figures.replication),
  ].filter((one) => one !== '');
}

function logSentence(
  ledger: Ledger,
  what: string,
  counted: readonly LabelledFigure[],
  say: (total: string, parts: string) => string,
): string {
  const all = sum(counted.map((one) => one.figure));
  if (all.value === 0) return '';
  const total = ledger.inProse(FIGURE_LABEL.of(what, FIGURE_LABEL.total), all);
  const parts = counted
    .filter((one) => one.figure.value > 0)
    .map((one) => ANNUAL.labelled(one.label, ledger.inProse(FIGURE_LABEL.of(what, one.label), one.figure)));
  return say(total, parts.join('; '));
}

function replicationSentence(ledger: Ledger, { total, places }: FollowUps['replication']): string {
  if (total.value === 0) return '';
  const rows = ledger.inProse(FIGURE_LABEL.of(FIGURE_LABEL.replication, FIGURE_LABEL.total), total);
  if (places.length === 0) return ANNUAL.replication(rows, '');
  const count = ledger.inProse(FIGURE_LABEL.replicationPlaces, derived(places.length, total));
  const names = places.length > PLACES_IN_TEXT ? '' : places.join('; ');
  return ANNUAL.replication(rows, ANNUAL.replicationPlaces(count, names));
}
