import { cellText, comparisonKey, tidy } from '../lang/text';
import { HEADING } from './headings';
import type { Registration } from './registration';

/**
 * How a department asks to take a row back: its own run may write its own tab only, so it leaves these words in
 * `Trạng thái` (a warned, not a locked column), and the Office's hand makes the move when it comes by.
 */
const ASKS = 'Xin rút';

/** What a department's run writes into `Trạng thái`. */
export function withdrawalWords(reason: string): string {
  return `${ASKS}: ${tidy(reason.replace(/\s+/g, ' '))}`;
}

/** The reason in a cell of `Trạng thái` that asks to withdraw the row; null where it asks for nothing. */
export function withdrawalReason(status: string): string | null {
  const [words = '', ...rest] = status.split(':');
  if (comparisonKey(words) !== comparisonKey(ASKS)) return null;
  return tidy(rest.join(':'));
}

/** The reason for which a row's department asks to withdraw it; null where it does not ask. */
export function withdrawalOf({ cells }: Pick<Registration, 'cells'>): string | null {
  return withdrawalReason(cellText(cells.get(HEADING.status) ?? ''));
}
