import type { PlannedMove } from '../../figures/waiting';
import type { JournalLine } from '../../history/journal';
import {
  byCode,
  type Change,
  type Group,
  lastUndoable,
  lastWasImport,
  refusalOfUndo,
  undoingAction,
  type UndoRefusal,
} from '../../history/undo';
import { listRows, sayMove } from '../../lang/moves';
import { MOVES, readAction } from '../../register/life';
import type { Registration } from '../../register/registration';
import { confirm } from '../../sheets/dialogs';
import { actingEmail, actingLanguage } from '../../sheets/person';
import type { Refused } from '../compile-annual-report';
import type { LeftRow } from '../move-problem';
import { carryOutMoves } from './carry-out';
import { rowWords } from './choose-rows';
import { leftWords } from './move-rows';
import { type OfficeHand, settledRows } from './office-hand';
import { officeWork, rowsForOffice } from './office-work';
import { refusalOfCell, takeBackCells } from './undo-cells';
import { appendJournal } from './append-journal';
import { settleStatuses } from '../../history/journal';
import { readBook, type ReadBook } from '../read-book';

/** What `Hoàn tác thao tác cuối…` did; plain JSON. */
export interface Undone {
  readonly ok: true;
  readonly action: string;
  readonly changes: number;
  readonly left: readonly LeftRow[];
}

/** The changes of a command, parted into those that can be taken back and those that somebody went on from. */
interface Plan {
  readonly moves: readonly PlannedMove[];
  readonly cells: readonly Exclude<Change, { kind: 'status' }>[];
  readonly left: readonly LeftRow[];
}

/**
 * `Hoàn tác thao tác cuối…`: reverses the journal lines of the last command, locks too, and says what it cannot
 * take back. What somebody changed since is left and named (platform.md 4).
 */
export async function undoLast(): Promise<Undone | Refused | null> {
  const email = actingEmail();
  const read = rowsForOffice(email);
  if (!('records' in read)) return { ok: false, problems: read };
  if (lastWasImport(read.records.journal)) return { ok: false, problems: [{ kind: 'undo-import' }] };
  const group = lastUndoable(read.records.journal);
  if (!group) return { ok: false, problems: [{ kind: 'nothing-to-undo' }] };
  const rows = settleStatuses(read.records.registrations, read.records.journal).registrations;
  const plan = planUndo(group, rows, read);
  if (!confirm(sayMove('undoTitle', actingLanguage()), questionText(group, plan, rows))) return null;
  return officeWork(email, read, (hand) => takeBack(hand, group), { seal: false });
}

function questionText(
  { action, time, who, changes }: Group,
  plan: Plan,
  rows: readonly Registration[],
): string {
  const language = actingLanguage();
  const find = byCode(rows);
  const lines = changes.map(({ line }) => {
    const row = find(line.subject);
    return `${row ? rowWords(row) : line.subject}: ${line.after || '…'} → ${line.before || '…'}`;
  });
  const details = { action, time, who, count: changes.length, rows: listRows(lines, language) };
  return sayMove('undoAsk', language, details) + leftWords(plan.left) + sayMove('undoCannot', language);
}

function planUndo(group: Group, rows: readonly Registration[], read: ReadBook): Plan {
  const find = byCode(rows);
  const moves: PlannedMove[] = [];
  const cells: Exclude<Change, { kind: 'status' }>[] = [];
  const left: LeftRow[] = [];
  for (const change of group.changes) {
    const { line } = change;
    const row = find(line.subject);
    const refusal: UndoRefusal | null =
      change.kind === 'status' ? refusalOfUndo(change, row) : refusalOfCell(change, read);
    if (refusal) left.push({ row: row ? rowWords(row) : line.subject, refusal, details: {} });
    else if (change.kind !== 'status') cells.push(change);
    else if (row) moves.push(reversed(change, row));
  }
  return { moves, cells, left };
}

function reversed(change: Extract<Change, { kind: 'status' }>, registration: Registration): PlannedMove {
  const move = readAction(change.line.action).move ?? MOVES.submit;
  return {
    move: { ...move, from: [change.to], to: change.from },
    registration,
    action: undoingAction(change.line.action),
  };
}

/** Under the lock: only the command that was asked about, judged again. */
function takeBack(hand: OfficeHand, asked: Group): Undone | Refused {
  const group = lastUndoable(hand.read.records.journal);
  if (!group || group.time !== asked.time || group.who !== asked.who)
    return { ok: false, problems: [{ kind: 'undo-superseded' }] };
  const plan = planUndo(group, [...settledRows(hand).values()].flat(), hand.read);
  const cellLines = (): JournalLine[] =>
    plan.cells.map(({ line }) => ({
      ...line,
      time: hand.now.text,
      who: hand.who,
      action: undoingAction(line.action),
      before: line.after,
      after: line.before,
    }));
  const done =
    plan.moves.length > 0
      ? carryOutMoves(hand, plan.moves, { further: cellLines })
      : { made: [], skipped: [] };
  if (plan.moves.length === 0) appendJournal(hand, cellLines());
  takeBackCells(hand, plan.cells);
  const again = plan.cells.length > 0 ? readBook(hand.book) : hand.read;
  if (!('records' in again)) return { ok: false, problems: again };
  hand.read = again;
  const skipped = done.skipped.map(({ registration, why }) => ({
    row: rowWords(registration),
    refusal: why,
    details: {},
  }));
  return {
    ok: true,
    action: group.action,
    changes: done.made.length + plan.cells.length,
    left: [...plan.left, ...skipped],
  };
}
