import { handedIn, owingResults, submissions } from '../../figures/waiting';
import { formatDate } from '../../lang/calendar';
import { listRows, type MoveText, sayMove } from '../../lang/moves';
import type { Registration } from '../../register/registration';
import { confirm } from '../../sheets/dialogs';
import { selectCell } from '../../sheets/selection';
import { actingLanguage } from '../../sheets/person';
import { BOXES, boxesOf } from '../../tabs/status-line';
import type { Refused } from '../compile-annual-report';
import type { LeftRow } from '../move-problem';
import { appendJournal } from './append-journal';
import { carryOutMoves } from './carry-out';
import { rowWords } from './choose-rows';
import { leftRow, leftWords, movedRows, type RowsMoved } from './move-rows';
import { officeWork } from './office-work';
import { isRefused, openOwnTab, type OwnTab } from './own-tab';
import { resultLines } from './seal-waiting';

/** A department was shown what a tick will send, and its box is selected; plain JSON. */
export interface BoxShown {
  readonly ok: true;
  readonly box: string;
  readonly rows: number;
}

/**
 * `Gửi đăng ký…`: shows what of the open tab would be sent, selects the box and asks for the tick, which is the
 * sending: a script's own tick would wake nobody (platform.md 3). The Office sends and takes in at once.
 */
export async function sendRegistrations(): Promise<BoxShown | RowsMoved | Refused | null> {
  const own = openOwnTab('');
  if (isRefused(own)) return own;
  const rows = own.assessment.registrations.filter((one) => one.place.tab === own.standing.tab.name);
  const { moves, refused } = submissions(rows, own.known);
  const left = refused.map(({ registration, refusal }) =>
    leftRow(registration, refusal, own.known(registration), own.workingYear),
  );
  const sent = moves.map(({ registration }) => registration);
  if (sent.length === 0)
    return { ok: false, problems: [{ kind: 'nothing-to-move', title: 'submitTitle', left }] };
  const asked = askToSend(own, sent, left, 0);
  if (asked !== 'office') return asked;
  return officeWork(own.email, own.read, (hand) =>
    movedRows('submitTitle', carryOutMoves(hand, moves), left),
  );
}

/** `Gửi kết quả…`: the same for the second phase: tells the Office that the results are there. */
export async function sendResults(): Promise<BoxShown | RowsMoved | Refused | null> {
  const own = openOwnTab('');
  if (isRefused(own)) return own;
  const rows = own.assessment.registrations.filter((one) => one.place.tab === own.standing.tab.name);
  const { complete, without } = handedIn(owingResults(rows, own.workingYear), own.known);
  const left = without.map((one) => leftRow(one, 'results-missing', own.known(one), own.workingYear));
  if (complete.length === 0)
    return { ok: false, problems: [{ kind: 'nothing-to-move', title: 'resultsTitle', left }] };
  const asked = askToSend(own, complete, left, 1);
  if (asked !== 'office') return asked;
  return officeWork(own.email, own.read, (hand) => {
    appendJournal(hand, resultLines(hand, complete));
    const moved: RowsMoved = { ok: true, title: 'resultsTitle', moved: complete.length, left };
    return moved;
  });
}

const TITLES = ['submitTitle', 'resultsTitle'] as const satisfies readonly MoveText[];
const READY = ['submitReady', 'resultsReady'] as const satisfies readonly MoveText[];

/** 'office' where the Office agreed to send at once; null where the person gives up. */
function askToSend(
  own: OwnTab,
  rows: readonly Registration[],
  left: readonly LeftRow[],
  at: 0 | 1,
): BoxShown | 'office' | null {
  const language = actingLanguage();
  const [first] = rows;
  const due = first ? own.known(first).deadlines[at === 0 ? 'registration' : 'results'] : null;
  const details = {
    count: rows.length,
    year: own.workingYear,
    rows: listRows(rows.map(rowWords), language),
    due: due ? formatDate(due) : '',
    box: BOXES[at],
  };
  const warnings = warningsOf(own, rows);
  const text =
    sayMove(READY[at], language, details) +
    (warnings > 0 ? sayMove('submitWarnings', language, { count: warnings }) : '') +
    leftWords(left) +
    sayMove(own.isOffice ? 'submitOffice' : 'submitTick', language, details);
  const agreed = confirm(sayMove(TITLES[at], language), text);
  if (!agreed) return null;
  if (own.isOffice) return 'office';
  const box = boxesOf(own.standing.values, own.standing.table.headingRow)[at];
  if (box) selectCell(own.standing.tab.sheet, box.row, box.column);
  return { ok: true, box: BOXES[at], rows: rows.length };
}

function warningsOf({ assessment, standing }: OwnTab, rows: readonly Registration[]): number {
  const places = new Set(rows.map(({ place }) => place.row));
  return assessment.findings.filter(
    ({ place, severity }) =>
      severity === 'warning' && place.tab === standing.tab.name && places.has(place.row),
  ).length;
}
