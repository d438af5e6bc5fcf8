import { type CalendarDate, compareDates } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import type { Registration } from './registration';
import type { Status } from './status';

/** The moves of a registration's life (workbook.md, heading `Trạng thái`; plan II.3). */
export type MoveName = 'submit' | 'return' | 'accept' | 'list' | 'recognise' | 'decline' | 'withdraw';

/** In whose name a move is made; the Office's hand writes it either way (platform.md 3). */
export type Mover = 'department' | 'office';

/** What a row must have before a move. */
type Need = 'working-year' | 'no-errors' | 'in-time' | 'reason' | 'results' | 'decided' | 'voted-down';

export interface Move {
  readonly name: MoveName;
  /** What `Nhật ký` calls it, before a colon and the reason where there is one. */
  readonly action: string;
  readonly from: readonly Status[];
  readonly to: Status;
  readonly by: readonly Mover[];
  readonly needs: readonly Need[];
}

/** The one table of legal moves: whatever is not in it is refused, in single and in bulk commands alike. */
export const MOVES: Readonly<Record<MoveName, Move>> = {
  submit: {
    name: 'submit',
    action: 'Gửi đăng ký',
    from: ['Đang soạn', 'Bị trả lại'],
    to: 'Đã gửi',
    by: ['department', 'office'],
    needs: ['working-year', 'no-errors', 'in-time'],
  },
  return: {
    name: 'return',
    action: 'Trả lại',
    from: ['Đã gửi', 'Đã tiếp nhận'],
    to: 'Bị trả lại',
    by: ['office'],
    needs: ['reason'],
  },
  accept: {
    name: 'accept',
    action: 'Tiếp nhận',
    from: ['Đã gửi'],
    to: 'Đã tiếp nhận',
    by: ['office'],
    needs: ['no-errors'],
  },
  list: {
    name: 'list',
    action: 'Lập danh sách bình xét',
    from: ['Đã tiếp nhận'],
    to: 'Đưa vào bình xét',
    by: ['office'],
    needs: ['no-errors', 'results'],
  },
  recognise: {
    name: 'recognise',
    action: 'Công bố kết quả',
    from: ['Đưa vào bình xét'],
    to: 'Được công nhận',
    by: ['office'],
    needs: ['decided'],
  },
  decline: {
    name: 'decline',
    action: 'Công bố kết quả',
    from: ['Đưa vào bình xét'],
    to: 'Không được công nhận',
    by: ['office'],
    needs: ['voted-down'],
  },
  withdraw: {
    name: 'withdraw',
    action: 'Rút đăng ký',
    from: ['Đang soạn', 'Đã gửi', 'Bị trả lại', 'Đã tiếp nhận'],
    to: 'Đã rút',
    by: ['department', 'office'],
    needs: ['reason'],
  },
};

/** Until when a department may send what, in the working year. */
export interface Deadlines {
  /** `Hạn đăng ký hằng năm`, or the extension where that is later. */
  readonly registration: CalendarDate;
  /** `Hạn nộp kết quả hằng năm`, or the extension where that is later. */
  readonly results: CalendarDate;
  /** `Nhận đăng ký muộn`. */
  readonly acceptsLate: boolean;
}

/** All that a move is judged by, beside the row itself. */
export interface Circumstances {
  readonly mover: Mover;
  readonly today: CalendarDate;
  readonly workingYear: number;
  readonly deadlines: Deadlines;
  readonly hasErrors: boolean;
  /** Why it is returned or withdrawn; '' where nothing was said. */
  readonly reason: string;
  /** What the Council and the decision say of it. */
  readonly verdict: 'none' | 'passed' | 'decided' | 'voted-down';
}

/** Why a move is not to be made. */
export type MoveRefusal =
  | 'wrong-status'
  | 'not-yours'
  | 'other-year'
  | 'has-errors'
  | 'too-late'
  | 'reason-missing'
  | 'results-missing'
  | 'not-decided'
  | 'not-voted-down';

/** Why a row may not make a move now, the first reason that a person should hear; null where it may. */
export function refusalOf(
  move: Move,
  registration: Registration,
  circumstances: Circumstances,
): MoveRefusal | null {
  if (!move.by.includes(circumstances.mover)) return 'not-yours';
  if (!move.from.includes(registration.status)) return 'wrong-status';
  for (const need of move.needs) {
    const refusal = lacking(need, registration, circumstances);
    if (refusal) return refusal;
  }
  return null;
}

function lacking(need: Need, one: Registration, known: Circumstances): MoveRefusal | null {
  switch (need) {
    case 'working-year':
      return one.year === known.workingYear || (one.year === null && known.hasErrors) ? null : 'other-year';
    case 'no-errors':
      return known.hasErrors ? 'has-errors' : null;
    case 'in-time':
      return timeliness(one, known) === 'too-late' ? 'too-late' : null;
    case 'reason':
      return known.reason.trim() === '' ? 'reason-missing' : null;
    case 'results':
      return one.results === '' ? 'results-missing' : null;
    case 'decided':
      return known.verdict === 'decided' ? null : 'not-decided';
    case 'voted-down':
      return known.verdict === 'voted-down' ? null : 'not-voted-down';
  }
}

const FOUND_LATER: ReadonlySet<string> = new Set(
  ['Phát hiện trong năm', 'Văn phòng giới thiệu'].map(comparisonKey),
);

/**
 * The last day on which a row is in time. Exemplars found during the year, and rows that the Office itself sent back,
 * are in time until results are due (workbook.md, "Two phases").
 */
export function dueOf(one: Pick<Registration, 'source' | 'status'>, deadlines: Deadlines): CalendarDate {
  const later = one.status === 'Bị trả lại' || FOUND_LATER.has(comparisonKey(one.source));
  return later ? latest(deadlines.registration, deadlines.results) : deadlines.registration;
}

/** Whether a row sent now is in time: to the last day of `dueOf`, that day too. */
export function timeliness(
  one: Pick<Registration, 'source' | 'status'>,
  { today, deadlines }: Pick<Circumstances, 'today' | 'deadlines'>,
): 'in-time' | 'late' | 'too-late' {
  if (compareDates(today, dueOf(one, deadlines)) <= 0) return 'in-time';
  return deadlines.acceptsLate ? 'late' : 'too-late';
}

function latest(one: CalendarDate, other: CalendarDate): CalendarDate {
  return compareDates(one, other) >= 0 ? one : other;
}

/** Which inputs of a row its department may change. */
export type OpenInputs = 'all' | 'results' | 'none';

/**
 * What stays open of a row (workbook.md, "Two phases"): all of a draft or a returned row, the second phase of one
 * that was sent until results are due, nothing of a closed year or once review begins.
 */
export function openInputs(
  one: Pick<Registration, 'status' | 'year'>,
  { today, workingYear, deadlines }: Pick<Circumstances, 'today' | 'workingYear' | 'deadlines'>,
): OpenInputs {
  if (one.year !== null && one.year < workingYear && one.status !== 'Đang soạn') return 'none';
  switch (one.status) {
    case 'Đang soạn':
    case 'Bị trả lại':
      return 'all';
    case 'Đã gửi':
    case 'Đã tiếp nhận':
      return compareDates(today, deadlines.results) <= 0 ? 'results' : 'none';
    default:
      return 'none';
  }
}

/** The move that a line of the journal tells of, and the words behind its colon. */
export function readAction(action: string): { readonly move: Move | null; readonly remark: string } {
  const [words = '', ...rest] = action.split(': ');
  const move = Object.values(MOVES).find((one) => one.action === words) ?? null;
  return { move, remark: move ? rest.join(': ') : '' };
}

/** A move as `Nhật ký` calls it, with the reason or the remark that the department is to read. */
export function actionWords(move: Move, remark: string): string {
  const line = remark.replace(/\s+/g, ' ').trim();
  return line === '' ? move.action : `${move.action}: ${line}`;
}
