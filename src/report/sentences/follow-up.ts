import type { LabelledFigure } from '../../figures/annual-figures';
import { ANNUAL, FIGURE_LABEL, PAPER } from '../../lang/papers';
import { derived, type Ledger, sum } from '../ledger';
import type { Telling } from '../telling';

/** Longer lists of places are not spelled out. */
const PLACES_IN_TEXT = 10;

/** I: what the log `Triển khai` holds of the year; nothing when it is empty. */
export function directionSentences({ figures, ledger }: Telling): string[] {
  const parts = figures.direction
    .filter((one) => one.figure.value > 0)
    .map((one) => {
      const count = ledger.inProse(FIGURE_LABEL.of(FIGURE_LABEL.direction, one.label), one.figure);
      const say = ANNUAL.direction[one.label];
      return say ? say(count) : ANNUAL.directionOther(one.label, count);
    });
  return parts.length === 0 ? [] : [ANNUAL.directionDone(figures.year, PAPER.list(parts))];
}

/** II.5: what the logs `Tuyên truyền`, `Bồi dưỡng` and `Nhân rộng` hold of the year; nothing when empty. */
export function followUpSentences({ figures, ledger }: Telling): string[] {
  return [
    logSentence(ledger, FIGURE_LABEL.publicity, figures.publicity, ANNUAL.publicity),
    logSentence(ledger, FIGURE_LABEL.nurture, figures.nurture, ANNUAL.nurture),
    replicationSentence({ figures, ledger }),
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

function replicationSentence({ figures, ledger }: Pick<Telling, 'figures' | 'ledger'>): string {
  const { total, places } = figures.replication;
  if (total.value === 0) return '';
  const rows = ledger.inProse(FIGURE_LABEL.of(FIGURE_LABEL.replication, FIGURE_LABEL.total), total);
  if (places.length === 0) return ANNUAL.replication(rows, '');
  const count = ledger.inProse(FIGURE_LABEL.replicationPlaces, derived(places.length, total));
  const names = places.length > PLACES_IN_TEXT ? '' : places.join('; ');
  return ANNUAL.replication(rows, ANNUAL.replicationPlaces(count, names));
}
