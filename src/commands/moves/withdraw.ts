import { listRows, sayMove } from '../../lang/moves';
import { HEADING } from '../../register/headings';
import { MOVES } from '../../register/life';
import { inputsText } from '../../register/fingerprint';
import type { Registration } from '../../register/registration';
import { withdrawalWords } from '../../register/withdrawal';
import { ask } from '../../sheets/dialogs';
import { alone } from '../../sheets/lock';
import { actingLanguage } from '../../sheets/person';
import { readSelection } from '../../sheets/selection';
import { readDepartmentRows } from '../../tabs/department';
import type { Refused } from '../compile-annual-report';
import { busy, readTabAgain } from '../office-read';
import { TabWriter } from '../refresh-tabs';
import { chosenRows, rowWords } from './choose-rows';
import { leftWords, partRows, type RowsMoved, withdrawAsOffice } from './move-rows';
import { isRefused, openOwnTab, type OwnTab } from './own-tab';

/** A department asked to take rows back; the Office's hand does it. Plain JSON. */
export interface WithdrawalAsked {
  readonly ok: true;
  readonly asked: number;
}

/**
 * `Rút đăng ký…`: the rows selected in the open tab, with a reason. The Office withdraws at once; a department leaves
 * its wish in the tab's own `Trạng thái`, for it may write nowhere else (workbook.md, "Whose hand writes").
 */
export async function withdrawRows(): Promise<WithdrawalAsked | RowsMoved | Refused | null> {
  const own = openOwnTab('…');
  if (isRefused(own)) return own;
  if (own.isOffice) return withdrawAsOffice();
  const { rows, scope, tab } = chosenRows(own.book, own.read, own.assessment.registrations, readSelection());
  // A whole tab is never withdrawn by a slip: rows must be selected.
  const chosen = { rows: scope === 'selection' ? rows : [], scope, tab };
  const { legal, left } = partRows(own, MOVES.withdraw, chosen);
  if (legal.length === 0)
    return { ok: false, problems: [{ kind: 'nothing-to-move', title: 'withdrawTitle', left }] };
  const language = actingLanguage();
  const details = { count: legal.length, rows: listRows(legal.map(rowWords), language) };
  const text = sayMove('withdrawAsk', language, details) + leftWords(left);
  const reason = ask(sayMove('withdrawTitle', language), text);
  if (reason === null) return null;
  if (reason.trim() === '') return { ok: false, problems: [{ kind: 'reason-empty' }] };
  return (await alone(async () => leaveWishes(own, legal, reason))) ?? busy();
}

/** The tab is read again: only rows that still hold what was shown get the words. */
function leaveWishes(own: OwnTab, rows: readonly Registration[], reason: string): WithdrawalAsked | Refused {
  const now = readTabAgain(own.book, own.standing);
  if ('ok' in now) return now;
  const wanted = new Set(rows.map((one) => `${one.place.row}\n${inputsText(one)}`));
  const found = new Set(
    readDepartmentRows(now.table, own.department.name, own.read.records.fields)
      .filter((one) => wanted.has(`${one.place.row}\n${inputsText(one)}`))
      .map(({ place }) => place.row),
  );
  new TabWriter(own.book, own.read).columns(now, [HEADING.status], (row) =>
    found.has(row) ? [withdrawalWords(reason)] : 'kept',
  );
  return { ok: true, asked: found.size };
}
