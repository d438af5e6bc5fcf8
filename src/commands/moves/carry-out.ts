import type { PlannedMove } from '../../figures/waiting';
import { CodeGiver, isCode } from '../../history/code-giver';
import { wordsOf } from '../../history/coded-rows';
import {
  GAVE_CODE,
  type JournalLine,
  RENAMED,
  renamedCoded,
  settleStatuses,
  settlingLines,
} from '../../history/journal';
import { inputsMark, inputsText } from '../../register/fingerprint';
import { comparisonKey } from '../../lang/text';
import type { Registration } from '../../register/registration';
import { settleWrites } from '../../sheets/lock';
import type { ReadBook } from '../read-book';
import { rereadDepartment } from '../reread-book';
import { appendJournal } from './append-journal';
import { putCellsRight } from './department-cells';
import { type OfficeHand, settledRows } from './office-hand';
import { cutSeals, type StatusAt } from './seal-rows';

/** A row that was to move and did not, because somebody edited or took it away while the move was made. */
export interface SkippedRow {
  readonly registration: Registration;
  readonly why: 'changed-meanwhile' | 'gone-meanwhile';
}

/** What became of some moves. */
export interface CarriedOut {
  /** The moves that were made, with the rows as they stood. */
  readonly made: readonly MadeMove[];
  readonly skipped: readonly SkippedRow[];
}

export interface MadeMove {
  readonly planned: PlannedMove;
  readonly code: string;
}

/** What else belongs to some moves. */
export interface MoveOptions {
  /** Whether a move is still asked for, in the book as it was read again: a box may be unticked meanwhile. */
  readonly still?: (planned: PlannedMove, read: ReadBook) => boolean;
  /** Lines to journal together with the moves that were made. */
  readonly further?: (made: readonly MadeMove[]) => readonly JournalLine[];
}

/**
 * Makes moves (platform.md 3, 4): closes the rows first, reads them again, leaves out those that somebody edited
 * meanwhile, journals, and only then writes codes and statuses beside the rows, which can be made again from the
 * journal. So a run that dies anywhere is finished by the next. The document lock is held.
 */
export function carryOutMoves(
  hand: OfficeHand,
  moves: readonly PlannedMove[],
  { still = () => true, further = () => [] }: MoveOptions = {},
): CarriedOut {
  const tabs = new Set(moves.map(({ registration }) => registration.place.tab));
  const before = settledRows(hand);
  const closing = stricter(moves);
  for (const tab of tabs) cutSeals(hand, tab, before.get(tab) ?? [], closing);
  settleWrites();
  for (const tab of tabs) hand.read = rereadDepartment(hand.book, hand.read, tab);
  const wanted = moves.filter((one) => still(one, hand.read));
  const { found, skipped } = findAgain(wanted, settledRows(hand));
  // The statuses of a book that has no journal yet count only while it has none: they are entered first.
  const settled = settleStatuses(hand.read.records.registrations, hand.read.records.journal);
  const settling = found.length > 0 ? settlingLines(settled, hand.now.text, hand.who) : [];
  const { made, lines } = linesOf(hand, found);
  appendJournal(hand, [...settling, ...lines, ...further(made)]);
  putCellsRight(hand, tabs);
  const after = settledRows(hand);
  for (const tab of tabs) cutSeals(hand, tab, after.get(tab) ?? [], (one) => one.status);
  return { made, skipped };
}

const OPENING: readonly Registration['status'][] = ['Bị trả lại', 'Đang soạn'];

/** A row that is being opened stays closed until it is written; one that is being closed is closed before. */
function stricter(moves: readonly PlannedMove[]): StatusAt {
  const target = new Map(moves.map(({ registration, move }) => [placeOf(registration), move.to]));
  return (one) => {
    const to = target.get(placeOf(one));
    return to === undefined || OPENING.includes(to) ? one.status : to;
  };
}

function placeOf({ place }: Registration): string {
  return `${place.tab}\n${place.row}`;
}

interface FoundMove {
  readonly planned: PlannedMove;
  /** The row as it stands now, maybe lower or higher than before. */
  readonly now: Registration;
}

/** Rows are known again by their inputs, wherever somebody moved them. */
function findAgain(
  moves: readonly PlannedMove[],
  rows: ReadonlyMap<string, readonly Registration[]>,
): { found: FoundMove[]; skipped: SkippedRow[] } {
  const byInputs = new Map<string, Registration[]>();
  const places = new Set<string>();
  for (const { registration } of moves) {
    for (const one of rows.get(registration.place.tab) ?? []) places.add(placeOf(one));
  }
  for (const tab of new Set(moves.map(({ registration }) => registration.place.tab))) {
    for (const one of rows.get(tab) ?? []) {
      const key = keyOf(one);
      const list = byInputs.get(key);
      if (list) list.push(one);
      else byInputs.set(key, [one]);
    }
  }
  const found: FoundMove[] = [];
  const skipped: SkippedRow[] = [];
  for (const planned of moves) {
    const { registration } = planned;
    const alike = byInputs.get(keyOf(registration)) ?? [];
    const same = alike.findIndex((one) => one.place.row === registration.place.row);
    const [now] = alike.splice(Math.max(0, same), 1);
    if (now && planned.move.from.includes(now.status)) found.push({ planned, now });
    else {
      const stays = places.has(placeOf(registration));
      skipped.push({ registration, why: stays ? 'changed-meanwhile' : 'gone-meanwhile' });
    }
  }
  return { found, skipped };
}

function keyOf(one: Registration): string {
  return `${one.place.tab}\n${one.code}\n${inputsText(one)}`;
}

/** The journal's lines of the moves, and of the codes that their rows are given. */
function linesOf(
  { now, who, read, workingYear }: OfficeHand,
  found: readonly FoundMove[],
): { made: MadeMove[]; lines: JournalLine[] } {
  const { registrations, journal } = read.records;
  const giver = new CodeGiver([
    ...registrations.map(({ code }) => code),
    ...journal.map((one) => one.subject),
  ]);
  const line = (one: Omit<JournalLine, 'time' | 'who'>): JournalLine => ({ time: now.text, who, ...one });
  const codes: JournalLine[] = [];
  const lines: JournalLine[] = [];
  const known = new Set(journal.map(({ subject }) => comparisonKey(subject)));
  const made = found.map(({ planned, now: row }) => {
    const isNew = !known.has(comparisonKey(row.code));
    // A code that somebody typed is as good as another, if it has the form of one.
    const code = isNew && !isCode(row.code) ? giver.next(row.year ?? workingYear) : row.code;
    if (isNew) {
      const words = wordsOf(row);
      codes.push(line({ action: GAVE_CODE, subject: code, before: words, after: '' }));
      // Until now the journal knew a row from outside by its words: they must not seem to be another row's.
      if (row.status !== 'Đang soạn')
        codes.push(line({ action: RENAMED, subject: code, before: words, after: row.status }));
    }
    const { action, move } = planned;
    lines.push(line({ action, subject: code, before: row.status, after: move.to, mark: inputsMark(row) }));
    return { planned, code };
  });
  const renamed = renamedCoded(
    found.map((one) => one.now),
    journal,
  );
  return { made, lines: [...codes, ...renamed.map(line), ...lines] };
}
