import { assess } from '../../figures/assess';
import { deadlinesOf } from '../../figures/deadlines';
import {
  type DepartmentWaits,
  type RefusedRow,
  stillAsksToWithdraw,
  type Ticked,
  whatWaits,
} from '../../figures/waiting';
import type { JournalLine } from '../../history/journal';
import { formatDate } from '../../lang/calendar';
import { receiptText, sayRefusal } from '../../lang/moves';
import { inputsMark } from '../../register/fingerprint';
import { dueOf } from '../../register/life';
import type { Registration } from '../../register/registration';
import { withdrawalOf } from '../../register/withdrawal';
import { boxesOf, RECEIPT_COLUMN } from '../../tabs/status-line';
import type { ReadBook } from '../read-book';
import { appendJournal } from './append-journal';
import { type CarriedOut, carryOutMoves, type SkippedRow } from './carry-out';
import type { OfficeHand } from './office-hand';

/** The action under which `Nhật ký` keeps that a row's results were handed in. */
export const RESULTS_SENT = 'Gửi kết quả';

/** What the Office's hand did when it came by; plain numbers. */
export interface SealedCounts {
  readonly sent: number;
  readonly results: number;
  readonly withdrawn: number;
  readonly left: number;
}

const NOTHING: SealedCounts = { sent: 0, results: 0, withdrawn: 0, left: 0 };

/**
 * Seals what departments sent: looks at every box, checks again, locks, gives codes, journals, unticks the box and
 * leaves a receipt below it (workbook.md, "Whose hand writes"). Doing it twice changes nothing. The document lock
 * is held.
 */
export function sealWaiting(hand: OfficeHand): SealedCounts {
  const { read, now, workingYear } = hand;
  const waits = whatWaits(assess(read.records, now.day), sendingBoxes(read), workingYear, now.day);
  if (waits.length === 0) return NOTHING;
  const results = waits.flatMap((one) => one.results);
  const moves = waits.flatMap((one) => one.moves);
  const handedIn = resultLines(hand, results);
  const done =
    moves.length > 0
      ? carryOutMoves(hand, moves, { still: isStillAsked, further: () => handedIn })
      : { made: [], skipped: [] };
  if (moves.length === 0) appendJournal(hand, handedIn);
  for (const one of waits) answer(hand, one, done);
  const made = (name: string): number => done.made.filter(({ planned }) => planned.move.name === name).length;
  return {
    sent: made('submit'),
    results: results.length,
    withdrawn: made('withdraw'),
    left: waits.reduce((sum, one) => sum + one.refused.length, 0) + done.skipped.length,
  };
}

/** The boxes of every department's tab, by the department. */
export function sendingBoxes({ records, departmentTabs }: ReadBook): Map<string, Ticked> {
  const ticked = new Map<string, Ticked>();
  for (const { name, tab } of records.departments) {
    const standing = departmentTabs.get(tab);
    if (!standing) continue;
    const [registrations, results] = boxesOf(standing.values, standing.table.headingRow);
    ticked.set(name, { registrations: registrations?.ticked ?? false, results: results?.ticked ?? false });
  }
  return ticked;
}

/** Seals what departments sent before anything is counted; costs nothing where nobody did. */
export function takeIn(hand: OfficeHand): OfficeHand {
  if (mayWait(hand.read)) sealWaiting(hand);
  return hand;
}

/** Whether anything waits, by the boxes and the cells of `Trạng thái` alone. */
function mayWait(read: ReadBook): boolean {
  const boxes = [...sendingBoxes(read).values()];
  return (
    boxes.some((one) => one.registrations || one.results) ||
    read.records.registrations.some((one) => withdrawalOf(one) !== null)
  );
}

/** A box unticked, or a request taken back, before it was sealed is as good as never made (workbook.md, "Row 2"). */
function isStillAsked({ move, registration }: DepartmentWaits['moves'][number], read: ReadBook): boolean {
  if (move.name === 'submit') return sendingBoxes(read).get(registration.department)?.registrations ?? false;
  return stillAsksToWithdraw(registration, read.records.registrations);
}

export function resultLines({ now, who }: OfficeHand, rows: readonly Registration[]): JournalLine[] {
  return rows.map((one) => ({
    time: now.text,
    who,
    action: RESULTS_SENT,
    subject: one.code,
    before: '',
    after: '',
    mark: inputsMark(one),
  }));
}

/** Unticks the boxes that were seen, and says below them what became of them. Two or three service calls. */
function answer(hand: OfficeHand, waits: DepartmentWaits, done: CarriedOut): void {
  const standing = hand.read.departmentTabs.get(waits.department.tab);
  if (!standing) return;
  const boxes = boxesOf(standing.values, standing.table.headingRow);
  const { sheet } = standing.tab;
  const seen = [waits.ticked.registrations, waits.ticked.results];
  seen.forEach((ticked, at) => {
    const box = boxes[at];
    if (ticked && box) hand.book.write(sheet, box.row, box.column, [[false]], new Map());
  });
  const row = (boxes[0]?.row ?? boxes[1]?.row ?? standing.table.headingRow) + 1;
  // Only where the head has room for it: a tab from elsewhere may have its headings right below.
  if (row >= standing.table.headingRow) return;
  hand.book.write(sheet, row, RECEIPT_COLUMN, [[receiptText(receiptOf(hand, waits, done))]], new Map());
}

function receiptOf(
  hand: OfficeHand,
  waits: DepartmentWaits,
  done: CarriedOut,
): Parameters<typeof receiptText>[0] {
  const { department, ticked, refused, results, withoutResults } = waits;
  const ofTab = (one: Registration): boolean => one.place.tab === department.tab;
  const made = (name: string): number =>
    done.made.filter(({ planned }) => planned.move.name === name && ofTab(planned.registration)).length;
  const skipped = done.skipped.filter(({ registration }) => ofTab(registration));
  return {
    when: `${hand.now.text.slice(-8, -3)} ngày ${hand.now.text.slice(0, 10)}`,
    sent: ticked.registrations ? made('submit') : null,
    results: ticked.results ? results.length : null,
    withdrawn: made('withdraw'),
    left: [...refused.map((one) => refusedRow(hand, one)), ...skipped.map(skippedRow)],
    withoutResults: withoutResults.map(({ place }) => `dòng ${place.row}`),
  };
}

function refusedRow({ read, now, workingYear }: OfficeHand, { registration, refusal }: RefusedRow): string {
  const department = read.records.departments.find(({ name }) => name === registration.department);
  const deadlines = deadlinesOf(
    read.records.settings,
    department ?? { extendedTo: null },
    workingYear,
    now.day,
  );
  const details = {
    status: registration.status,
    year: workingYear,
    due: formatDate(dueOf(registration, deadlines)),
  };
  return `dòng ${registration.place.row} (${sayRefusal(refusal, 'vi', details)})`;
}

function skippedRow({ registration, why }: SkippedRow): string {
  return `dòng ${registration.place.row} (${sayRefusal(why, 'vi')})`;
}
