import { parseWhole } from '../../lang/numbers';
import { tidy } from '../../lang/text';
import { sayVersions, type VersionText } from '../../lang/versions';
import { ask } from '../../sheets/dialogs';
import { actingLanguage } from '../../sheets/person';
import type { Refused } from '../compile-annual-report';

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
  const list = choices.map((choice, at) => `${at + 1}. ${choice}`).join('\n');
  const text = { question: sayVersions(question, language), list, count: choices.length };
  const typed = ask(sayVersions(title, language), sayVersions('askOne', language, text));
  if (typed === null) return null;
  const number = parseWhole(tidy(typed).replace(/\.$/, ''));
  if (number !== null && number >= 1 && number <= choices.length) return number - 1;
  const problem = { kind: 'no-such-choice', typed: tidy(typed), count: choices.length } as const;
  return { ok: false, problems: [problem] };
}
