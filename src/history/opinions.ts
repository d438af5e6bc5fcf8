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
 * The action under which the journal keeps what a book from outside said in `Ý kiến Văn phòng` of a code: the words
 * stand as what was before, for what stands as after is read as a status.
 */
export const ADOPTED_OPINION = 'Nhận ý kiến từ sổ ngoài';

/**
 * What `Ý kiến Văn phòng` says of each code, by its comparison key: the remark of the last move, '' where that had
 * none. Codes that neither a move was made with nor an opinion was taken over of are left out.
 */
export function opinionsOf(journal: readonly JournalLine[]): Map<string, string> {
  const remarks = new Map<string, string[]>();
  for (const { action, subject, before, after } of journal) {
    if (action === ADOPTED_OPINION) {
      const key = comparisonKey(subject);
      remarks.set(key, [before, ...(remarks.get(key) ?? [])]);
      continue;
    }
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

/** Everything that moves ever said of each code, by its comparison key; what the Office typed by hand is not among it. */
export function remarksOf(journal: readonly JournalLine[]): Map<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const { action, subject } of journal) {
    const { move, remark } = readAction(action);
    if (!move || remark === '') continue;
    const key = comparisonKey(subject);
    said.set(key, (said.get(key) ?? new Set<string>()).add(remark));
  }
  return said;
}
