import type { MeetingFigures, Reviewed } from '../../figures/minutes';
import { MINUTES, MINUTES_FIGURE } from '../../lang/papers-minutes';
import type { VoteResult } from '../../review/vote';
import type { Ledger } from '../ledger';
import type { Block } from '../outline';
import { countReviewed, kindsOf } from './votes';

/** Part III: who passed, who did not, and whose vote has no result yet. */
export function conclusionBlocks({ reviewed }: MeetingFigures, ledger: Ledger): Block[] {
  if (reviewed.length === 0) return [];
  const of = (...results: readonly VoteResult[]): Reviewed[] =>
    reviewed.filter(({ candidate }) => results.includes(candidate.outcome.result));
  const [passed, failed, open] = [of('Đạt'), of('Không đạt'), of('Chưa biểu quyết', 'Lỗi')];
  const count = (label: string, some: readonly Reviewed[]): string =>
    ledger.inProse(label, countReviewed(some));
  const lines: string[] = [];
  if (passed.length > 0) {
    const kinds = passed.length > 1 ? kindsOf(passed, MINUTES_FIGURE.passed, ledger) : '';
    lines.push(MINUTES.passed(count(MINUTES_FIGURE.passed, passed), kinds, namesOf(passed)));
  } else if (failed.length > 0) {
    lines.push(MINUTES.passedNone);
  }
  if (failed.length > 0) lines.push(MINUTES.failed(count(MINUTES_FIGURE.failed, failed), namesOf(failed)));
  if (open.length > 0) lines.push(MINUTES.open(count(MINUTES_FIGURE.open, open), namesOf(open)));
  if (passed.length > 0) lines.push(passed.length === 1 ? MINUTES.goesOnOne : MINUTES.goesOn);
  return lines.map((text) => ({ type: 'paragraph', text }));
}

/** "Chamaléa Thị Thủy (Văn phòng); Phòng Kế hoạch": a collective that is its department is named once. */
function namesOf(reviewed: readonly Reviewed[]): string {
  return reviewed
    .map(({ registration: { name, department } }) =>
      MINUTES.named(name, department === name ? '' : department),
    )
    .join('; ');
}
