import type { Period } from './settings';

/** The years of a period, inclusive. */
export interface PeriodYears {
  readonly fromYear: number;
  readonly toYear: number;
}

/** No plan of an agency runs longer. */
const MOST_YEARS = 15;
const USUAL_YEARS = 5;

/** The five years after a period. */
export function usualNextPeriod({ toYear }: Pick<Period, 'toYear'>): PeriodYears {
  return { fromYear: toYear + 1, toYear: toYear + USUAL_YEARS };
}

/**
 * The next period as a person types it, "2026-2030"; nothing typed means the usual one. Null where it is no such
 * thing, begins before the old period has ended, or is longer than any plan.
 */
export function parseNextPeriod(typed: string, old: Pick<Period, 'toYear'>): PeriodYears | null {
  if (typed.trim() === '') return usualNextPeriod(old);
  const years = /^\s*(\d{4})\s*(?:[-–—;,]|đến)\s*(\d{4})\s*$/.exec(typed.normalize('NFC'));
  const [fromYear, toYear] = [Number(years?.[1]), Number(years?.[2])];
  const holds = fromYear > old.toYear && toYear >= fromYear && toYear - fromYear < MOST_YEARS;
  return years && holds ? { fromYear, toYear } : null;
}

/** The name of the next book: the old one's with the new years in place of the old, or behind it. */
export function nextBookName(name: string, old: PeriodYears, next: PeriodYears): string {
  const years = `${next.fromYear}-${next.toYear}`;
  const written = new RegExp(`${old.fromYear}\\s*[-–—]\\s*${old.toYear}`);
  return written.test(name) ? name.replace(written, years) : `${name} ${years}`;
}
