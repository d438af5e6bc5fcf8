import { sayVersions, type VersionText } from '../../lang/versions';
import { actingLanguage } from '../../sheets/person';
import type { Refused } from '../compile-annual-report';
import { askOneOf } from './questions';

/**
 * Asks for one of a numbered list; one choice alone is not asked about. Null when given up.
 * @returns its place, from 0
 */
export function chooseOne(
  title: VersionText,
  question: VersionText,
  choices: readonly string[],
): number | Refused | null {
  if (choices.length === 1) return 0;
  const language = actingLanguage();
  const answer = askOneOf(sayVersions(title, language), sayVersions(question, language), choices);
  return answer !== null && typeof answer === 'object' ? { ok: false, problems: answer.problems } : answer;
}
