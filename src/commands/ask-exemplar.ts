import type { Assessment } from '../figures/assess';
import { type ExemplarFound, findExemplars } from '../figures/exemplar-history';
import { sayOfExemplar } from '../lang/exemplar';
import { tidy } from '../lang/text';
import { ask } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';

/** So many exemplars fit a dialog; whoever means another types more of the name. */
const LONGEST_CHOICE = 20;

/** Whom a person chose; nobody has what was typed; or what was typed is no number of the list. */
export type ExemplarChoice =
  ExemplarFound | { readonly query: string } | { readonly typed: string; readonly count: number };

/** Asks for part of a name or a code; '' when the person gives up. @param title of the dialog */
export function askWhom(title: string): string {
  return tidy(ask(title, sayOfExemplar('ask', actingLanguage())) ?? '');
}

/**
 * The exemplar that was meant; of several, the person chooses one by its number. Null when given up.
 * @param exemplarOf registration code → exemplar code, as `Tổng hợp` holds them
 * @param query as `askWhom` has it
 * @param title of the dialog
 */
export function chooseExemplar(
  assessment: Assessment,
  exemplarOf: ReadonlyMap<string, string>,
  query: string,
  title: string,
): ExemplarChoice | null {
  const matches = findExemplars(assessment, exemplarOf, query);
  const [only, ...others] = matches;
  if (!only) return { query };
  return others.length === 0 ? only : choose(matches, query, title);
}

/** Shows the matches with their numbers and asks for one; null when the person gives up. */
function choose(matches: readonly ExemplarFound[], query: string, title: string): ExemplarChoice | null {
  const language = actingLanguage();
  const offered = matches.slice(0, LONGEST_CHOICE);
  const lines = offered.map((one, at) => `${at + 1}. ${describe(one)}`);
  const more = matches.length - offered.length;
  if (more > 0) lines.push(sayOfExemplar('more', language, { count: more }));
  const answer = ask(
    title,
    sayOfExemplar('choose', language, { count: matches.length, query, list: lines.join('\n') }),
  );
  if (answer === null) return null;
  const typed = tidy(answer);
  const number = /^\d+\.?$/.test(typed) ? Number.parseInt(typed, 10) : 0;
  return offered[number - 1] ?? { typed, count: offered.length };
}

/** "Cao Văn Hà, Phòng Kế hoạch (2022, 2023): DT-0003; DH-2022-0004, DH-2023-0003". */
function describe({ name, department, years, exemplarCode, codes }: ExemplarFound): string {
  const known = [exemplarCode, codes.join(', ')].filter((one) => one !== '').join('; ');
  return `${name}, ${department} (${years.join(', ')})${known === '' ? '' : `: ${known}`}`;
}
