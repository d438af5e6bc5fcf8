import { listRows, sayMove } from '../lang/moves';
import { tell } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import { type LeftRow, tellLeft } from './move-problem';
import type { Decided } from './moves/decide';
import type { RowsMoved } from './moves/move-rows';
import type { BoxShown } from './moves/send';
import type { Undone } from './moves/undo';
import type { WithdrawalAsked } from './moves/withdraw';

/** How many rows moved, and which did not and why. */
export function sayMoved({ title, moved, left }: RowsMoved): void {
  const language = actingLanguage();
  const name = sayMove(title, language);
  tell(name, sayMove('moved', language, { title: name, count: moved }) + skippedWords(left));
}

/** A department needs no further words: its box is selected, and it was told to tick it. */
export function saySent(result: BoxShown | RowsMoved): void {
  if ('moved' in result) sayMoved(result);
}

export function sayWithdrawn(result: WithdrawalAsked | RowsMoved): void {
  if ('moved' in result) sayMoved(result);
  else {
    const language = actingLanguage();
    tell(sayMove('withdrawTitle', language), sayMove('withdrawLater', language, { count: result.asked }));
  }
}

export function sayDecided({ number, date, rows, left }: Decided): void {
  const language = actingLanguage();
  const text = sayMove('decided', language, { number, date, count: rows });
  tell(sayMove('decideTitle', language), text + skippedWords(left));
}

export function sayUndone({ action, changes, left }: Undone): void {
  const language = actingLanguage();
  const rest =
    left.length > 0 ? `\n\n${sayMove('undoLeft', language, { count: left.length, rows: rowsOf(left) })}` : '';
  tell(sayMove('undoTitle', language), sayMove('undone', language, { action, count: changes }) + rest);
}

function skippedWords(left: readonly LeftRow[]): string {
  if (left.length === 0) return '';
  return `\n\n${sayMove('skipped', actingLanguage(), { count: left.length, rows: rowsOf(left) })}`;
}

function rowsOf(left: readonly LeftRow[]): string {
  const language = actingLanguage();
  return listRows(
    left.map((one) => tellLeft(one, language)),
    language,
  );
}
