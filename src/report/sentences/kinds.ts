import type { Figure } from '../../figures/figure';
import { FIGURE_LABEL, PAPER } from '../../lang/papers';
import { KIND_WORD, KINDS, type Kind } from '../../plan/field';
import type { Ledger } from '../ledger';

export type KindFigures = Readonly<Record<Kind, Figure>>;

/** "tập thể", "cá nhân", "hộ gia đình". */
export function kindWord(kind: Kind): string {
  return KIND_WORD[kind].toLowerCase();
}

/** Whether anything of any kind was counted. */
export function isEmpty(counts: KindFigures): boolean {
  return KINDS.every((kind) => counts[kind].value === 0);
}

/** Collectives and individuals, households where there are any. */
export function kindsIn(counts: readonly KindFigures[]): Kind[] {
  return KINDS.filter((kind) => kind !== 'household' || counts.some((one) => one[kind].value > 0));
}

/**
 * "02 tập thể và 03 cá nhân": kinds that count none are left out, so hộ gia đình appears only where there is
 * one; '' where nothing is counted.
 *
 * @param what the label of the figures in `Nguồn số liệu`
 * @param say one part, from the count and the word of the kind
 */
export function kindsPhrase(
  ledger: Ledger,
  what: string,
  counts: KindFigures,
  say: (count: string, word: string) => string = (count, word) => `${count} ${word}`,
): string {
  const parts = KINDS.filter((kind) => counts[kind].value > 0).map((kind) =>
    say(ledger.inProse(FIGURE_LABEL.of(what, kindWord(kind)), counts[kind]), kindWord(kind)),
  );
  return PAPER.list(parts);
}
