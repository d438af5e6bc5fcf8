import { awaitsDecision } from '../review/candidate';
import type { Registration } from '../register/registration';
import type { Status } from '../register/status';
import type { Assessment } from './assess';

/** What of a year is not finished: numbers of rows, for a person to look at before the year is closed. */
export interface UnfinishedYear {
  readonly drafts: number;
  readonly returned: number;
  /** Sent and not yet accepted. */
  readonly sent: number;
  /** In review without a vote that counts. */
  readonly notVoted: number;
  /** Passed, but the decision lacks its number or date. */
  readonly notDecided: number;
  /** Voted, and decided where it passed, but the rows do not say so yet. */
  readonly notAnnounced: number;
}

/** Counts what is left open of a year (workbook.md, heading `Trạng thái`). */
export function unfinishedOf(assessment: Assessment, year: number): UnfinishedYear {
  const rows = assessment.registrations.filter((one) => one.year === year);
  const of = (status: Status): number => rows.filter((one) => one.status === status).length;
  const reviewed = rows.flatMap((row) => {
    const [candidate] = assessment.candidatesByCode.get(row.code) ?? [];
    return row.code !== '' && candidate ? [{ row, candidate }] : [];
  });
  const inReview = rows.filter((one) => one.status === 'Đưa vào bình xét');
  const listed = new Set(reviewed.map(({ row }) => row));
  const unvoted = reviewed.filter(({ candidate: { outcome } }) => !isVoted(outcome.result));
  return {
    drafts: of('Đang soạn'),
    returned: of('Bị trả lại'),
    sent: of('Đã gửi'),
    notVoted: unvoted.length + inReview.filter((one) => !listed.has(one)).length,
    notDecided: reviewed.filter(({ candidate }) => awaitsDecision(candidate)).length,
    notAnnounced: reviewed.filter(
      ({ row, candidate }) =>
        isVoted(candidate.outcome.result) && !awaitsDecision(candidate) && !isAnnounced(row),
    ).length,
  };
}

function isVoted(result: string): boolean {
  return result === 'Đạt' || result === 'Không đạt';
}

function isAnnounced({ status }: Registration): boolean {
  return status === 'Được công nhận' || status === 'Không được công nhận' || status === 'Đã rút';
}
