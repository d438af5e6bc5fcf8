import * as v from 'valibot';
import type { Refused } from './compile-annual-report';

/** A key that a page made for one press of a button. */
export const KEY = v.pipe(v.string(), v.regex(/^[0-9a-f]{16,64}$/));
/** A short text. */
export const TEXT = v.pipe(v.string(), v.maxLength(2000));
const MOST = 1_000_000;
/** A row or column, from 1. */
export const COUNT = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST));
/** A row, or 0 for one that is not there yet. */
export const ROW_OR_NEW = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));
/** As much as a cell of a sheet holds (apps-script.md 3.1). */
const LONGEST_CELL = 50_000;
/** What a form was filled in with, by heading. */
export const VALUES = v.record(TEXT, v.pipe(v.string(), v.maxLength(LONGEST_CELL)));

/**
 * What a page sent, if it has the form that is expected: whoever may open the book can call these functions with
 * anything (apps-script.md 3.4), so nothing is taken on trust.
 */
export function forRequest<Request, Answer>(
  value: unknown,
  schema: v.GenericSchema<unknown, Request>,
  work: (request: Request) => Answer | Refused,
): Answer | Refused {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return { ok: false, problems: [{ kind: 'page', reason: 'badRequest' }] };
  return work(parsed.output);
}
