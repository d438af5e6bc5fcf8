import { Book } from '../sheets/book';
import { tell } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import { OVERVIEW_TAB } from '../tabs/overview';
import { describeProblem } from './problem';

/** `Mở trang Tổng quan`. */
export function showOverview(): void {
  if (Book.active().show(OVERVIEW_TAB.name)) return;
  const language = actingLanguage();
  tell(OVERVIEW_TAB.name, describeProblem({ kind: 'not-counted-yet', tab: OVERVIEW_TAB.name }, language));
}
