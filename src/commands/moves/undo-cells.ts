import { type Change, KEY_HEADINGS, type UndoRefusal } from '../../history/undo';
import { parseDate } from '../../lang/calendar';
import { cellText, comparisonKey, tidy } from '../../lang/text';
import type { OutCell } from '../../tabs/block';
import { runsFromBelow } from '../../tabs/sample-rows';
import { type TableRow, textAt } from '../../tabs/table';
import type { ReadBook, ReadTab } from '../read-book';
import type { OfficeHand } from './office-hand';

type CellChange = Exclude<Change, { kind: 'status' }>;

/** Where a change was made, as the book stands now. */
interface Found {
  readonly standing: ReadTab;
  readonly row: TableRow;
}

/** Whether a cell still holds what the command wrote, or an added row nothing but that. */
export function refusalOfCell(change: CellChange, read: ReadBook): UndoRefusal | null {
  const found = findRow(change.kind === 'cell' ? change.cell : change.row, read);
  if (!found) return 'gone-since';
  if (change.kind === 'cell') {
    const now = tidy(cellText(found.row.cells.get(change.cell.heading) ?? ''));
    return now === tidy(change.line.after) ? null : 'edited-since';
  }
  const typed = found.standing.table.spec.columns.some(
    ({ heading, kind }) => kind === 'in' && textAt(found.row, heading) !== '',
  );
  return typed ? 'edited-since' : null;
}

/** Writes back what stood in the cells, and takes added rows away, the lowest first. */
export function takeBackCells(hand: OfficeHand, changes: readonly CellChange[]): void {
  const gone = new Map<ReadTab, number[]>();
  for (const change of changes) {
    const found = findRow(change.kind === 'cell' ? change.cell : change.row, hand.read);
    if (!found) continue;
    const { standing, row } = found;
    if (change.kind === 'row') gone.set(standing, [...(gone.get(standing) ?? []), row.row]);
    else {
      const column = standing.table.columns.get(change.cell.heading) ?? 0;
      const cells = [[cellOf(change.line.before)]];
      if (column > 0) hand.book.write(standing.tab.sheet, row.row, column, cells, new Map());
    }
  }
  for (const [{ tab }, rows] of gone)
    for (const { first, count } of runsFromBelow(rows)) tab.sheet.deleteRows(first, count);
}

function findRow(named: { readonly tab: string; readonly key: string }, read: ReadBook): Found | null {
  const heading = KEY_HEADINGS[named.tab];
  const standing = [...read.system.values()].find(({ table }) => table.spec.name === named.tab);
  if (heading === undefined || !standing) return null;
  const key = comparisonKey(named.key);
  const row = standing.table.rows.find((one) => comparisonKey(textAt(one, heading)) === key);
  return row ? { standing, row } : null;
}

/** A date was journaled as it is printed. */
function cellOf(text: string): OutCell {
  return parseDate(text) ?? text;
}
