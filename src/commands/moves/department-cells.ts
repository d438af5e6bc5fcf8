import { isCode } from '../../history/code-giver';
import { opinionsOf, remarksOf } from '../../history/opinions';
import type { Cell } from '../../lang/calendar';
import { cellText, comparisonKey, tidy } from '../../lang/text';
import { HEADING } from '../../register/headings';
import { statusOf } from '../../register/read-row';
import type { Registration } from '../../register/registration';
import { withdrawalReason } from '../../register/withdrawal';
import { settleWrites } from '../../sheets/lock';
import type { OutCell } from '../../tabs/block';
import { readDepartmentRows } from '../../tabs/department';
import type { ReadTab } from '../read-book';
import { rereadDepartment } from '../reread-book';
import { TabWriter } from '../refresh-tabs';
import { type OfficeHand, settledRows } from './office-hand';

/** How often what was written is looked at again: people sort and insert while it is written. */
const ATTEMPTS = 3;

/**
 * Makes `Mã`, `Trạng thái` and `Ý kiến Văn phòng` of some departments' tabs what the journal says, and looks again
 * whether it stands beside the right rows. Nothing is written where nothing differs. Two service calls a tab that
 * differs, three where an opinion does.
 */
export function putCellsRight(hand: OfficeHand, tabs: Iterable<string>): void {
  let open = [...tabs];
  for (let attempt = 0; attempt < ATTEMPTS && open.length > 0; attempt += 1) {
    const rows = settledRows(hand);
    const opinions = opinionsOf(hand.read.records.journal);
    open = open.filter((tab) => writeCells(hand, tab, rows.get(tab) ?? [], opinions));
    if (open.length === 0) return;
    settleWrites();
    for (const tab of open) hand.read = rereadDepartment(hand.book, hand.read, tab);
  }
}

/**
 * Departments' tabs in which a code or a status is not what the journal says, or an opinion is gone or one that an earlier
 * move left: what the Office typed by hand stays.
 */
export function tabsThatDiffer(hand: OfficeHand): string[] {
  const rows = settledRows(hand);
  const { journal } = hand.read.records;
  const [opinions, remarks] = [opinionsOf(journal), remarksOf(journal)];
  return [...hand.read.departmentTabs].flatMap(([tab, standing]) => {
    const typed = new Map(
      readDepartmentRows(standing.table, '', []).map((one) => [one.place.row, one] as const),
    );
    const isOldOpinion = ({ code, place }: Registration): boolean => {
      const key = comparisonKey(code);
      const [said, stands] = [
        opinions.get(key) ?? '',
        cellText(cellAt(standing, place.row, HEADING.opinion)),
      ];
      if (code === '' || stands === said) return false;
      return stands === '' || remarks.get(key)?.has(stands) === true;
    };
    const differs = (rows.get(tab) ?? []).some((one) => {
      const [code, status] = codeAndStatus(one, standing);
      return typed.get(one.place.row)?.code !== code || typedStatus(one) !== status || isOldOpinion(one);
    });
    return differs ? [tab] : [];
  });
}

/** Whether anything differed and was written. */
function writeCells(
  hand: OfficeHand,
  tab: string,
  rows: readonly Registration[],
  opinions: ReadonlyMap<string, string>,
): boolean {
  const standing = hand.read.departmentTabs.get(tab);
  if (!standing) return false;
  const byRow = new Map(rows.map((one) => [one.place.row, one]));
  const writer = new TabWriter(hand.book, hand.read);
  const lives = writer.columns(standing, [HEADING.code, HEADING.status], (row) => {
    const one = byRow.get(row);
    return one ? codeAndStatus(one, standing) : leftOver(standing, row);
  });
  const isSaid = ({ code }: Registration): boolean => (opinions.get(comparisonKey(code)) ?? '') !== '';
  if (!standing.table.columns.has(HEADING.opinion) && !rows.some(isSaid)) return lives;
  const said = writer.columns(standing, [HEADING.opinion], (row) => {
    const one = byRow.get(row);
    const opinion = one && one.code !== '' ? opinions.get(comparisonKey(one.code)) : undefined;
    return [opinion ?? cellAt(standing, row, HEADING.opinion)];
  });
  return lives || said;
}

/** An untouched draft says nothing in `Trạng thái`; one that somebody wrote something else beside says so again. */
function codeAndStatus(one: Registration, standing: ReadTab): [string, OutCell] {
  const typed = typedStatus(one);
  const isAsking = withdrawalReason(typed) !== null && one.status !== 'Đã rút';
  if (isAsking || (one.status === 'Đang soạn' && typed === ''))
    return [one.code, cellAt(standing, one.place.row, HEADING.status)];
  return [one.code, one.status];
}

function typedStatus(one: Registration): string {
  return tidy(cellText(one.cells.get(HEADING.status) ?? ''));
}

/** Beside an empty row only what the add-on itself may have written is taken away. */
function leftOver(standing: ReadTab, row: number): [OutCell, OutCell] | 'kept' {
  const [code, status] = [HEADING.code, HEADING.status].map((heading) => cellAt(standing, row, heading));
  const ours = isCode(cellText(code ?? '')) || statusOf(tidy(cellText(status ?? ''))) !== null;
  return ours ? ['', ''] : 'kept';
}

function cellAt({ table, values }: ReadTab, row: number, heading: string): Cell {
  const column = table.columns.get(heading);
  return column === undefined ? '' : (values[row - 1]?.[column - 1] ?? '');
}
