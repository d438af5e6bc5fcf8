import { comparisonKey } from '../lang/text';
import { readAction } from '../register/life';
import { statusOf } from '../register/read-row';
import type { JournalLine } from './journal';

/** Stands before the action that a line takes back. */
export const UNDONE = 'Hoàn tác';

/** Whether a line takes back an earlier one. */
export function isUndoing(action: string): boolean {
  return action === UNDONE || action.startsWith(`${UNDONE}: `);
}

/**
 * What `Ý kiến Văn phòng` says of each code, by its comparison key: the remark of the last move, '' where that had
 * none. Codes that no move was made with are left out: what stands beside them came from outside.
 */
export function opinionsOf(journal: readonly JournalLine[]): Map<string, string> {
  const remarks = new Map<string, string[]>();
  for (const { action, subject, after } of journal) {
    if (statusOf(after) === null) continue;
    const key = comparisonKey(subject);
    const stack = remarks.get(key) ?? [];
    const { move, remark } = readAction(action);
    if (isUndoing(action)) stack.pop();
    else if (move) stack.push(remark);
    if (move || stack.length > 0 || remarks.has(key)) remarks.set(key, stack);
  }
  return new Map([...remarks].map(([key, stack]) => [key, stack[stack.length - 1] ?? '']));
}
