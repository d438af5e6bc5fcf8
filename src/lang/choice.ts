import { comparisonKey } from './text';

const EVERYTHING = new Set(['tất cả', 'tat ca', 'all', '*']);
/** Longer than any list that a dialog can show; a mistyped range must not be spelt out. */
const MOST = 1000;

/**
 * What a person means by "1, 3-5" or "tất cả" of a list numbered from 1: the numbers in order, each once; null
 * where anything in it is no number of the list, for half of what was meant is worse than a second question.
 */
export function parseChoice(typed: string, count: number): number[] | null {
  const text = comparisonKey(typed);
  if (EVERYTHING.has(text)) return Array.from({ length: count }, (_, at) => at + 1);
  const parts = text.split(/[,;\s]+(?!-)/).filter((part) => part !== '');
  const chosen = new Set<number>();
  for (const part of parts) {
    const span = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part);
    if (!span) return null;
    const [from, to] = [Number(span[1]), Number(span[2] ?? span[1])];
    if (from < 1 || to > Math.min(count, MOST) || from > to) return null;
    for (let number = from; number <= to; number += 1) chosen.add(number);
  }
  return chosen.size === 0 ? null : [...chosen].sort((a, b) => a - b);
}
