/** `Kết quả` of a candidate in `Bình xét`. */
export type VoteResult = 'Chưa biểu quyết' | 'Đạt' | 'Không đạt' | 'Lỗi';

/** What was typed of one vote; null = the cell is empty, NaN = it holds something that is no whole number. */
export interface VoteTyped {
  readonly agreeing: number | null;
  readonly members: number | null;
  readonly stoodAside: number;
}

/** How the Council counts (`Cấu hình`): the minimum share in percent and whose votes divide. */
export interface VoteRule {
  readonly minimumPercent: number;
  /** `Trừ người không biểu quyết`: those who stood aside leave the divisor. */
  readonly subtractStoodAside: boolean;
}

export type VoteProblem = 'votes-not-a-number' | 'members-unknown' | 'votes-exceed-voters';

export interface VoteOutcome {
  readonly result: VoteResult;
  /** Agreeing votes in percent of the divisor, one decimal, null where there is none. */
  readonly sharePercent: number | null;
  readonly problem: VoteProblem | null;
}

/**
 * Counts one vote (plan II.3; the share is the agency's own rule, an exemplar being no legal title).
 * Compared in whole numbers, votes·100 ≥ share·divisor, so that no rounding decides.
 * @param councilMembers members on the meeting's day, used where the cell is empty; null = unknown
 */
export function countVote(typed: VoteTyped, rule: VoteRule, councilMembers: number | null): VoteOutcome {
  if (typed.agreeing === null) return { result: 'Chưa biểu quyết', sharePercent: null, problem: null };
  const members = typed.members ?? councilMembers;
  if (!isCount(typed.agreeing) || (members !== null && !isCount(members)) || !isCount(typed.stoodAside)) {
    return { result: 'Lỗi', sharePercent: null, problem: 'votes-not-a-number' };
  }
  if (members === null || members === 0)
    return { result: 'Lỗi', sharePercent: null, problem: 'members-unknown' };
  const voters = members - typed.stoodAside;
  if (typed.agreeing > voters || voters < 0) {
    return { result: 'Lỗi', sharePercent: null, problem: 'votes-exceed-voters' };
  }
  const divisor = rule.subtractStoodAside ? voters : members;
  if (divisor === 0) return { result: 'Lỗi', sharePercent: null, problem: 'members-unknown' };
  const reached = typed.agreeing * 100 >= rule.minimumPercent * divisor;
  return {
    result: reached ? 'Đạt' : 'Không đạt',
    sharePercent: Math.round((typed.agreeing * 1000) / divisor) / 10,
    problem: null,
  };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
