import { type CalendarDate, formatDate } from '../lang/calendar';
import {
  actionWords,
  type Circumstances,
  dueOf,
  type Move,
  type MoveRefusal,
  MOVES,
  refusalOf,
  timeliness,
} from '../register/life';
import { inputsText } from '../register/fingerprint';
import type { Registration } from '../register/registration';
import { withdrawalOf } from '../register/withdrawal';
import type { Assessment } from './assess';
import { deadlinesOf } from './deadlines';
import type { Department } from './records';
import { groupBy } from './count';
import { verdictOf } from './verdicts';

/** A move that is to be made, with what the department is to read of it; `action` is the journal's. */
export interface PlannedMove {
  readonly move: Move;
  readonly registration: Registration;
  readonly action: string;
}

/** A row that does not make a move, and why. */
export interface RefusedRow {
  readonly registration: Registration;
  readonly refusal: MoveRefusal;
}

/** The boxes that a department ticked. */
export interface Ticked {
  readonly registrations: boolean;
  readonly results: boolean;
}

/** What one department asked of the Office, decided row by row. */
export interface DepartmentWaits {
  readonly department: Department;
  readonly ticked: Ticked;
  readonly moves: readonly PlannedMove[];
  /** Rows of the working year that a tick would have sent. */
  readonly refused: readonly RefusedRow[];
  /** Rows whose results are handed in with the box `Gửi kết quả`. */
  readonly results: readonly Registration[];
  /** Sent rows of the working year that still lack their results. */
  readonly withoutResults: readonly Registration[];
}

/** Tells by what each row of the book is judged, in whoever's name. */
export function circumstancesOf(
  assessment: Assessment,
  known: Pick<Circumstances, 'mover' | 'today' | 'workingYear' | 'reason'>,
): (registration: Registration) => Circumstances {
  const { settings, departments } = assessment.records;
  const sound = new Set(assessment.sound);
  const deadlines = new Map(
    departments.map((one) => [one.name, deadlinesOf(settings, one, known.workingYear, known.today)]),
  );
  const general = deadlinesOf(settings, { extendedTo: null }, known.workingYear, known.today);
  return (registration) => ({
    ...known,
    deadlines: deadlines.get(registration.department) ?? general,
    hasErrors: !sound.has(registration),
    verdict: verdictOf(assessment, registration),
  });
}

/**
 * What waits for the Office's hand (platform.md 3: the ticked box is the truth, the trigger a hint): rows that a
 * ticked box sends, results that one hands in, rows that their department asks to take back. Departments that ask
 * for nothing are left out.
 */
export function whatWaits(
  assessment: Assessment,
  ticked: ReadonlyMap<string, Ticked>,
  workingYear: number,
  today: CalendarDate,
): DepartmentWaits[] {
  const known = circumstancesOf(assessment, { mover: 'department', today, workingYear, reason: '' });
  const byDepartment = groupBy(assessment.registrations, (one) => one.department);
  return assessment.records.departments.flatMap((department): DepartmentWaits[] => {
    const boxes = ticked.get(department.name) ?? { registrations: false, results: false };
    const rows = byDepartment.get(department.name) ?? [];
    const withdrawn = withdrawals(rows, known);
    const leaving = new Set(withdrawn.map(({ registration }) => registration));
    const staying = rows.filter((one) => !leaving.has(one));
    const sending = boxes.registrations ? submissions(staying, known) : { moves: [], refused: [] };
    const sent = boxes.results ? owingResults(staying, workingYear) : [];
    const results = handedIn(sent, known);
    const moves = [...withdrawn, ...sending.moves];
    if (!boxes.registrations && !boxes.results && moves.length === 0) return [];
    return [
      {
        department,
        ticked: boxes,
        moves,
        refused: sending.refused,
        results: results.complete,
        withoutResults: results.without,
      },
    ];
  });
}

/**
 * What a tick at `Gửi đăng ký` sends of some rows, and what not; rows of other years are not meant, nor those that
 * their department asks to take back. A wish that lacks its reason takes nothing back, but it is no consent to send.
 */
export function submissions(
  rows: readonly Registration[],
  known: (one: Registration) => Circumstances,
): { readonly moves: readonly PlannedMove[]; readonly refused: readonly RefusedRow[] } {
  const moves: PlannedMove[] = [];
  const refused: RefusedRow[] = [];
  for (const one of rows) {
    if (!MOVES.submit.from.includes(one.status)) continue;
    const wish = withdrawalOf(one);
    if (wish !== null && wish !== '') continue;
    const refusal = refusalOf(MOVES.submit, one, known(one)) ?? (wish === '' ? 'reason-missing' : null);
    if (refusal === null) moves.push(submission(one, known(one)));
    else if (refusal !== 'other-year') refused.push({ registration: one, refusal });
  }
  return { moves, refused };
}

/**
 * Whether a row's department still asks to take it back, in its tab as read again; rows are known by their inputs,
 * wherever somebody moved them. A row that is not found is told of by who looks for it.
 */
export function stillAsksToWithdraw(planned: Registration, rows: readonly Registration[]): boolean {
  const inputs = inputsText(planned);
  const same = rows.filter((one) => one.place.tab === planned.place.tab && inputsText(one) === inputs);
  return same.length === 0 || same.some((one) => withdrawalOf(one) !== null);
}

const HOLDS_RESULTS: readonly string[] = ['Đã gửi', 'Đã tiếp nhận'];

/** Rows whose results the second phase asks for. */
export function owingResults(rows: readonly Registration[], workingYear: number): Registration[] {
  return rows.filter((one) => one.year === workingYear && HOLDS_RESULTS.includes(one.status));
}

/** Which of them have their results, and which not yet; a row with an error is not handed in. */
export function handedIn(
  rows: readonly Registration[],
  known: (one: Registration) => Circumstances,
): { readonly complete: readonly Registration[]; readonly without: readonly Registration[] } {
  const isComplete = (one: Registration): boolean => one.results !== '' && !known(one).hasErrors;
  return { complete: rows.filter(isComplete), without: rows.filter((one) => !isComplete(one)) };
}

function withdrawals(
  rows: readonly Registration[],
  known: (one: Registration) => Circumstances,
): PlannedMove[] {
  return rows.flatMap((registration) => {
    const reason = withdrawalOf(registration);
    if (reason === null) return [];
    if (refusalOf(MOVES.withdraw, registration, { ...known(registration), reason }) !== null) return [];
    return [{ move: MOVES.withdraw, registration, action: actionWords(MOVES.withdraw, reason) }];
  });
}

/** A late row says so in the journal and beside the row. */
function submission(registration: Registration, known: Circumstances): PlannedMove {
  const isLate = timeliness(registration, known) === 'late';
  const remark = isLate ? `nộp muộn (hạn ${formatDate(dueOf(registration, known.deadlines))})` : '';
  return { move: MOVES.submit, registration, action: actionWords(MOVES.submit, remark) };
}
