import { type CalendarDate, formatDate, parseDate } from '../../lang/calendar';
import { parseWhole } from '../../lang/numbers';
import { type PaperText, sayPaperDialog } from '../../lang/paper-dialogs';
import { tidy } from '../../lang/text';
import { ask } from '../../sheets/dialogs';
import { actingLanguage } from '../../sheets/person';
import { workingYearOf } from '../refresh-tabs';
import type { CannotMake, PaperGround } from './make-paper';

/** Asks for a year of the period, the working year being offered; null when the person gives up. */
export function askYear(title: PaperText, ground: PaperGround): number | CannotMake | null {
  return askYearUnder(sayPaperDialog(title, actingLanguage()), ground);
}

/** The same under a title that is said already. */
export function askYearUnder(
  title: string,
  { read, assessment, now }: PaperGround,
): number | CannotMake | null {
  const usual = workingYearOf(read, assessment, now);
  const typed = ask(title, sayPaperDialog('askYear', actingLanguage(), { year: usual }));
  if (typed === null) return null;
  const year = tidy(typed) === '' ? usual : parseWhole(tidy(typed));
  const { fromYear, toYear } = assessment.period;
  if (year !== null && year >= fromYear && year <= toYear) return year;
  return { problems: [{ kind: 'year-outside-period', year: typed, from: fromYear, to: toYear }] };
}

/**
 * Asks on which day the settings that a paper prints hold, today being offered; null when given up.
 * @param question what else the day decides, where it does
 */
export function askDay(
  title: PaperText,
  { now }: PaperGround,
  question: PaperText = 'askDay',
): CalendarDate | CannotMake | null {
  const language = actingLanguage();
  const day = formatDate(now.day);
  const typed = ask(sayPaperDialog(title, language), sayPaperDialog(question, language, { day }));
  if (typed === null) return null;
  if (tidy(typed) === '') return now.day;
  return parseDate(tidy(typed)) ?? { problems: [{ kind: 'date-not-understood', value: typed }] };
}

/**
 * Asks for one of a numbered list; null when given up.
 * @param question what is chosen, in the person's language
 * @param choices one line each, in the person's language
 * @returns its place, from 0
 */
export function askOne(
  title: PaperText,
  question: string,
  choices: readonly string[],
): number | CannotMake | null {
  return askOneOf(sayPaperDialog(title, actingLanguage()), question, choices);
}

/** The same under a title that is said already. */
export function askOneOf(
  title: string,
  question: string,
  choices: readonly string[],
): number | CannotMake | null {
  const list = choices.map((choice, at) => `${at + 1}. ${choice}`).join('\n');
  const text = sayPaperDialog('askOne', actingLanguage(), { question, list, count: choices.length });
  const typed = ask(title, text);
  if (typed === null) return null;
  const number = parseWhole(tidy(typed).replace(/\.$/, ''));
  if (number !== null && number >= 1 && number <= choices.length) return number - 1;
  return { problems: [{ kind: 'no-such-choice', typed: tidy(typed), count: choices.length }] };
}
