import { assess, type Assessment } from '../../figures/assess';
import { circumstancesOf, type PlannedMove } from '../../figures/waiting';
import { formatDate } from '../../lang/calendar';
import { listRows, type MoveText, sayMove } from '../../lang/moves';
import { actionWords, type Circumstances, dueOf, type Move, MOVES, refusalOf } from '../../register/life';
import { inputsMark } from '../../register/fingerprint';
import type { Registration } from '../../register/registration';
import { Book } from '../../sheets/book';
import { readClock } from '../../sheets/clock';
import { ask, confirm } from '../../sheets/dialogs';
import { actingEmail, actingLanguage } from '../../sheets/person';
import { readSelection } from '../../sheets/selection';
import type { Refused } from '../compile-annual-report';
import { type LeftRow, tellLeft } from '../move-problem';
import type { ReadBook } from '../read-book';
import { workingYearOf } from '../refresh-tabs';
import { type CarriedOut, carryOutMoves } from './carry-out';
import { type Chosen, chosenRows, rowWords } from './choose-rows';
import type { OfficeHand } from './office-hand';
import { officeWork, officeWorkNow, rowsForOffice } from './office-work';

/** What a command that moves rows did; plain JSON. */
export interface RowsMoved {
  readonly ok: true;
  readonly title: MoveText;
  readonly moved: number;
  readonly left: readonly LeftRow[];
}

/** The book as it is asked about: judged, with the year that is being worked on. */
export interface Question {
  readonly read: ReadBook;
  readonly assessment: Assessment;
  readonly workingYear: number;
  readonly known: (one: Registration) => Circumstances;
}

/** @param reason what is to be said of it, '…' where it is asked for only after the rows are known */
export function questionOf(read: ReadBook, mover: Circumstances['mover'], reason: string): Question {
  const now = readClock();
  const assessment = assess(read.records, now.day);
  const workingYear = workingYearOf(read, assessment, now);
  const known = circumstancesOf(assessment, { mover, today: now.day, workingYear, reason });
  return { read, assessment, workingYear, known };
}

/** Rows parted into those that may make a move and those that may not, with the reason. */
export interface Parted {
  readonly legal: readonly Registration[];
  readonly left: readonly LeftRow[];
}

/**
 * Rows that were selected are each told of; where a whole tab or book is meant, only those that stand where the move
 * begins are.
 */
export function partRows({ known, workingYear }: Question, move: Move, { rows, scope }: Chosen): Parted {
  const meant = scope === 'selection' ? rows : rows.filter((one) => move.from.includes(one.status));
  const legal: Registration[] = [];
  const left: LeftRow[] = [];
  for (const one of meant) {
    const refusal = refusalOf(move, one, known(one));
    if (refusal === null) legal.push(one);
    else left.push(leftRow(one, refusal, known(one), workingYear));
  }
  return { legal, left };
}

export function leftRow(
  one: Registration,
  refusal: string,
  { deadlines }: Pick<Circumstances, 'deadlines'>,
  workingYear: number,
): LeftRow {
  const details = { status: one.status, year: workingYear, due: formatDate(dueOf(one, deadlines)) };
  return { row: rowWords(one), refusal, details };
}

/** `Tiếp nhận…`: the Office accepts rows that were sent. Null when the person gives up. */
export async function acceptRows(): Promise<RowsMoved | Refused | null> {
  return moveChosen(MOVES.accept, 'acceptTitle', (text, title) =>
    confirm(title, text('acceptAsk') + text('goOn')) ? '' : null,
  );
}

/** `Trả lại…`: the Office gives rows back with a reason; they open again for their department. */
export async function returnRows(): Promise<RowsMoved | Refused | null> {
  return moveChosen(MOVES.return, 'returnTitle', (text, title) => ask(title, text('returnAsk')));
}

/** `Rút đăng ký…` in the Office's hand. */
export async function withdrawAsOffice(): Promise<RowsMoved | Refused | null> {
  return moveChosen(MOVES.withdraw, 'withdrawTitle', (text, title) => ask(title, text('withdrawAsk')));
}

/** Says the rows, asks, and gives what was answered: a reason, '' for a plain yes, null for no. */
type Asking = (text: (key: MoveText) => string, title: string) => string | null;

async function moveChosen(move: Move, title: MoveText, asking: Asking): Promise<RowsMoved | Refused | null> {
  const email = actingEmail();
  const read = rowsForOffice(email);
  if (!('records' in read)) return { ok: false, problems: read };
  const question = questionOf(read, 'office', '…');
  const chosen = chosenRows(Book.active(), read, question.assessment.registrations, readSelection());
  const { legal, left } = partRows(question, move, chosen);
  if (legal.length === 0) return { ok: false, problems: [{ kind: 'nothing-to-move', title, left }] };
  const answer = asking(saying(legal, left, chosen, question), sayMove(title, actingLanguage()));
  if (answer === null) return null;
  if (move.needs.includes('reason') && answer.trim() === '')
    return { ok: false, problems: [{ kind: 'reason-empty' }] };
  return officeWork(email, read, moving(title, plannedMoves(move, legal, answer), left));
}

/** What the Office's hand does once it is settled which rows move: the same for the menu and for a page. */
function moving(
  title: MoveText,
  moves: readonly PlannedMove[],
  left: readonly LeftRow[],
): (hand: OfficeHand) => RowsMoved {
  return (hand) => movedRows(title, carryOutMoves(hand, moves), left);
}

/** A row as a page showed it: where it stood, and the mark of what people had typed in it. */
export interface ShownRow {
  readonly tab: string;
  readonly row: number;
  readonly mark: string;
}

/**
 * Moves rows that a page showed. A row that does not hold any more what was shown is left alone and named.
 * @param reason '' where the move needs none
 */
export function moveShownRows(
  move: Move,
  title: MoveText,
  shown: readonly ShownRow[],
  reason: string,
): RowsMoved | Refused {
  const email = actingEmail();
  const read = rowsForOffice(email);
  if (!('records' in read)) return { ok: false, problems: read };
  if (move.needs.includes('reason') && reason.trim() === '')
    return { ok: false, problems: [{ kind: 'reason-empty' }] };
  const question = questionOf(read, 'office', reason);
  const rows: Registration[] = [];
  const changed: LeftRow[] = [];
  for (const one of shown) {
    const found = question.assessment.registrations.find(
      ({ place }) => place.tab === one.tab && place.row === one.row,
    );
    if (found && inputsMark(found) === one.mark) rows.push(found);
    else
      changed.push({
        row: found ? rowWords(found) : `${one.tab}, dòng ${one.row}`,
        refusal: found ? 'changed-meanwhile' : 'gone-meanwhile',
        details: {},
      });
  }
  const parted = partRows(question, move, { rows, scope: 'selection', tab: '' });
  const left = [...changed, ...parted.left];
  if (parted.legal.length === 0) return { ok: false, problems: [{ kind: 'nothing-to-move', title, left }] };
  return officeWorkNow(email, read, moving(title, plannedMoves(move, parted.legal, reason), left));
}

export function plannedMoves(move: Move, rows: readonly Registration[], remark: string): PlannedMove[] {
  return rows.map((registration) => ({ move, registration, action: actionWords(move, remark) }));
}

/** The texts of a question about rows: what is chosen, the rows, and what is left, in the person's language. */
function saying(
  legal: readonly Registration[],
  left: readonly LeftRow[],
  { scope, tab }: Chosen,
  { workingYear: year }: Question,
): (key: MoveText) => string {
  const language = actingLanguage();
  const scopeText: MoveText = scope === 'selection' ? 'ofSelection' : scope === 'tab' ? 'ofTab' : 'ofAll';
  const details = { count: legal.length, rows: listRows(legal.map(rowWords), language), tab, year };
  return (key) =>
    key === 'goOn'
      ? leftWords(left) + sayMove('goOn', language)
      : `${sayMove(scopeText, language, details)}\n${sayMove(key, language, details)}`;
}

/** "Không làm với n dòng: …", '' where there are none. */
export function leftWords(left: readonly LeftRow[]): string {
  if (left.length === 0) return '';
  const language = actingLanguage();
  const rows = listRows(
    left.map((one) => tellLeft(one, language)),
    language,
  );
  return sayMove('alsoLeft', language, { count: left.length, rows });
}

/** What became of the moves, with the rows that were left alone before and meanwhile. */
export function movedRows(title: MoveText, done: CarriedOut, left: readonly LeftRow[] = []): RowsMoved {
  const skipped = done.skipped.map(({ registration, why }) => ({
    row: rowWords(registration),
    refusal: why,
    details: {},
  }));
  return { ok: true, title, moved: done.made.length, left: [...left, ...skipped] };
}
