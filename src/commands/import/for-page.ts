import { actingLanguage } from '../../sheets/person';
import type { Refused } from '../compile-annual-report';
import { describeProblem } from '../problem';

/** A refusal together with its words, for a page to show; plain JSON. */
export interface RefusedInWords extends Refused {
  readonly texts: readonly string[];
}

/** A command's result as a page receives it. */
export function forPage<Result extends { readonly ok: true }>(
  result: Result | Refused,
): Result | RefusedInWords {
  if (result.ok) return result;
  const language = actingLanguage();
  return { ...result, texts: result.problems.map((problem) => describeProblem(problem, language)) };
}
