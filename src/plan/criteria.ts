import type { Kind } from './field';

/** One row of `Tiêu chí`: a criterion of a field and kind, in force in the given years (null = open). */
export interface Criterion {
  readonly fieldName: string;
  readonly kind: Kind;
  readonly code: string;
  readonly text: string;
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** Whether something dated by years holds in a year; null bounds are open. */
export function holdsIn(
  dated: { readonly fromYear: number | null; readonly toYear: number | null },
  year: number,
): boolean {
  return (
    (dated.fromYear === null || year >= dated.fromYear) && (dated.toYear === null || year <= dated.toYear)
  );
}
