import { type CalendarDate, compareDates } from '../lang/calendar';
import type { RowPlace } from '../register/registration';
import type { VoteOutcome, VoteTyped } from './vote';

/** One row of `Bình xét` as read. */
export interface CandidateRow {
  readonly place: RowPlace;
  /** `Mã` of the registration reviewed. */
  readonly code: string;
  readonly vote: VoteTyped;
  /** The names in `Người không biểu quyết`. */
  readonly stoodAsideNames: readonly string[];
  /** `Số thành viên không biểu quyết` as typed: null = empty, NaN = no whole number. */
  readonly stoodAsideCount: number | null;
  /** `Ý kiến Hội đồng` as typed, its lines kept; '' when empty. */
  readonly opinion: string;
  /** `Kết quả` as it stands in the column, '' when empty. */
  readonly resultTyped: string;
  /** `Tỷ lệ (%)` as it stands, '' when empty: the add-on writes it beside every result that it counted. */
  readonly shareTyped: string;
  readonly decisionNumber: string;
  readonly decisionDate: CalendarDate | null;
  /** What was typed in `Ngày quyết định`, to quote where it is no date. */
  readonly decisionDateTyped: string;
  /** `Ngày thôi công nhận`. */
  readonly endedOn: CalendarDate | null;
  readonly endedOnTyped: string;
}

/** A candidate with its vote counted. */
export interface Candidate extends CandidateRow {
  readonly outcome: VoteOutcome;
}

/** Whether the candidate passed the vote but the decision still lacks its number or its date. */
export function awaitsDecision(candidate: Candidate): boolean {
  return candidate.outcome.result === 'Đạt' && !isDecided(candidate);
}

/**
 * Whether the candidate is recognised on a day: passed, with number and date of the decision, and not
 * ended by that day (workbook.md, "What counts").
 * @param decidedBy a last day for the decision itself: mid-term and final reports have one, annual ones null
 */
export function isRecognised(
  candidate: Candidate,
  asOf: CalendarDate,
  decidedBy: CalendarDate | null,
): boolean {
  if (candidate.outcome.result !== 'Đạt' || !isDecided(candidate)) return false;
  if (candidate.endedOn && compareDates(candidate.endedOn, asOf) <= 0) return false;
  return (
    !decidedBy || (candidate.decisionDate !== null && compareDates(candidate.decisionDate, decidedBy) <= 0)
  );
}

/** Whether something of a decision is written down, be it the number or the date alone. */
export function hasDecision(candidate: CandidateRow): boolean {
  return candidate.decisionNumber !== '' || candidate.decisionDateTyped !== '';
}

function isDecided(candidate: Candidate): boolean {
  return candidate.decisionNumber !== '' && candidate.decisionDate !== null;
}
