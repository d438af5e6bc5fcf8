import type { Language } from '../lang/findings';
import { sayCycle } from '../lang/year-cycle';
import { linksPage } from '../pages/links-page';
import { showPage, tell } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import { extensionLines, withheldParts } from './ask-cycle';
import type { CopiedRows } from './copy-last-year';
import type { DeadlineExtended } from './extend-deadline';
import type { PeriodOpened } from './open-period';
import type { YearOpened } from './open-year';
import { describeProblem } from './problem';
import type { Reminded } from './remind';

/** Who was written to, and who was not and why. */
export function sayReminded(result: Reminded): void {
  const language = actingLanguage();
  tell(sayCycle('remindTitle', language), remindedLines(result, language).join('\n\n'));
}

/** Who was written to, who was not and why: the parts of an answer. */
export function remindedLines({ outcomes, withheld, changed }: Reminded, language: Language): string[] {
  const sent = outcomes.filter(({ failure }) => failure === null).map(({ department }) => department);
  const failed = outcomes.filter(({ failure }) => failure !== null);
  const list = failed.map(({ department, failure }) => `• ${department}: ${failure ?? ''}`).join('\n');
  const lines = [
    sent.length > 0
      ? sayCycle('remindSent', language, { count: sent.length, departments: sent.join(', ') })
      : '',
    failed.length > 0 ? sayCycle('remindFailed', language, { count: failed.length, list }) : '',
    changed.length > 0 ? sayCycle('remindChanged', language, { departments: changed.join(', ') }) : '',
    outcomes.length + changed.length === 0 ? sayCycle('remindNobody', language) : '',
    ...withheldParts(withheld, language),
  ];
  return lines.filter((line) => line !== '');
}

/** Old and new day of every department that was extended. */
export function sayExtended({ written, left, nobody }: DeadlineExtended): void {
  const language = actingLanguage();
  const same = written.length + left.length === 0;
  const lines = [
    nobody ? sayCycle('extendNobody', language) : same ? sayCycle('extendSame', language) : '',
    written.length > 0
      ? sayCycle('extendDone', language, {
          count: written.length,
          list: extensionLines(written, language),
        })
      : '',
    left.length > 0 ? sayCycle('extendLeft', language, { departments: left.join(', ') }) : '',
  ];
  tell(sayCycle('extendTitle', language), lines.filter((line) => line !== '').join('\n\n'));
}

/** Which drafts were added to a department's tab. */
export function sayCopiedRows({ tab, year, names, firstRow }: CopiedRows): void {
  const language = actingLanguage();
  const text =
    names.length === 0
      ? sayCycle('copyNothing', language, { tab, year, before: year - 1 })
      : sayCycle('copyDone', language, {
          tab,
          year,
          count: names.length,
          row: firstRow,
          names: names.join('; '),
        });
  tell(sayCycle('copyTitle', language), text);
}

/** The new working year, and what was emptied for it. */
export function sayYearOpened(result: YearOpened): void {
  const language = actingLanguage();
  const { year, before, extensionsCleared: extensions, boxesCleared: boxes, tabsGrown: tabs } = result;
  const reasons = result.problems.map((problem) => describeProblem(problem, language)).join(' ');
  const lines = [
    sayCycle('yearDone', language, { year, before, extensions, boxes, tabs }),
    ...(reasons === '' ? [] : [sayCycle('yearNotCounted', language, { reasons })]),
  ];
  tell(sayCycle('yearTitle', language), lines.join('\n\n'));
}

/** The link to the copy; or, in the copy, what comes next. */
export function sayPeriodOpened(result: PeriodOpened): void {
  const language = actingLanguage();
  const title = sayCycle('periodTitle', language);
  const { fromYear: from, toYear: to } = result;
  if (result.stage === 'copied') {
    const text = sayCycle('periodCopied', language, { name: result.name, from, to });
    const link = { label: sayCycle('periodOpenCopy', language), url: result.url };
    showPage(title, linksPage(language, [text], [link]), 220);
    return;
  }
  const { carried, emptiedTabs: tabs, problems } = result;
  const reasons = problems.map((problem) => describeProblem(problem, language)).join(' ');
  const key = problems.length > 0 ? 'periodNotCounted' : 'periodFinished';
  tell(title, sayCycle(key, language, { from, to, carried, tabs, reasons }));
}
