import { say } from '../lang/interface';
import { tellRemark } from '../lang/set-up';
import { linksPage } from '../pages/links-page';
import { confirm, showPage, tell } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import type { TakenOver } from './automation';
import type { CheckedTab } from './check-tab';
import type { Compiled, Refused } from './compile-annual-report';
import { describeProblem } from './problem';
import type { Recounted } from './recount';
import type { SamplesChanged } from './sample-data';

/** The report's links, and all that the person should know before signing. */
export function sayCompiled(result: Compiled): void {
  const language = actingLanguage();
  const links = [
    { label: say('openDoc', language), url: result.docUrl },
    { label: say('openDocx', language), url: result.docxUrl },
    { label: say('openReview', language), url: result.reviewUrl },
  ];
  showPage(say('compileTitle', language), linksPage(language, compiledLines(result), links), 320);
}

/** What a compile did and what the person should know before signing, in their language. */
export function compiledLines(result: Compiled): string[] {
  const language = actingLanguage();
  const { year, version, madeAt: time } = result;
  const lines = [say(result.unchanged ? 'unchanged' : 'compiled', language, { year, version, time })];
  const { errors, warnings } = result.findings;
  lines.push(
    errors + warnings > 0 ? say('openFindings', language, { errors, warnings }) : say('noFindings', language),
  );
  if (result.notShared.length > 0)
    lines.push(say('notShared', language, { emails: result.notShared.join(', ') }));
  if (result.unplacedProse.length > 0) {
    lines.push(say('unplacedProse', language, { sections: result.unplacedProse.join(', ') }));
  }
  if (result.unknownNumbers.length > 0) {
    lines.push(say('unknownNumbers', language, { numbers: result.unknownNumbers.join(', ') }));
  }
  return [...lines, ...result.templateRemarks];
}

/** Asked where nothing changed but this account cannot open the last version. */
export function wantsNewVersion(result: Compiled): boolean {
  const language = actingLanguage();
  const { version, madeAt: time } = result;
  return confirm(say('compileTitle', language), say('notReachable', language, { version, time }));
}

export function sayRefused(result: Refused): void {
  const language = actingLanguage();
  const lines = result.problems.map((problem) => describeProblem(problem, language));
  tell(say('cannot', language), lines.join('\n\n'));
}

export function sayRecounted(result: Recounted): void {
  const language = actingLanguage();
  const { departments, rows, errors, warnings, sealed } = result;
  const lines = [say('recounted', language, { departments, rows, errors, warnings })];
  if (sealed.sent + sealed.results + sealed.withdrawn + sealed.left > 0)
    lines.unshift(say('sealed', language, { ...sealed }));
  tell(say('menuRecount', language), lines.join('\n\n'));
}

export function sayCheckedTab(result: CheckedTab): void {
  const language = actingLanguage();
  const { tab, rows, errors, warnings, merged } = result;
  const lines = [
    result.isDepartment
      ? say('checkedTab', language, { tab, rows, errors, warnings })
      : say('notDepartmentTab', language),
  ];
  if (merged.length > 0)
    lines.push(tellRemark({ kind: 'merged', tab, details: { areas: merged.join('; ') } }, language));
  tell(say('menuCheckTab', language), lines.join('\n\n'));
}

/** Who holds the automatic work now, and what its first run could not do. */
export function sayTakenOver({ holder, problems }: TakenOver): void {
  const language = actingLanguage();
  const reasons = problems.map((problem) => describeProblem(problem, language)).join(' ');
  const lines = [
    say('automationTaken', language, { ...holder }),
    ...(reasons === '' ? [] : [say('automationNotYet', language, { reasons })]),
  ];
  tell(say('automationTitle', language), lines.join('\n\n'));
}

/** How many sample rows were written or deleted. */
export function saySamples(change: 'samplesAdded' | 'samplesRemoved', result: SamplesChanged): void {
  const language = actingLanguage();
  const title = change === 'samplesAdded' ? 'samplesAddTitle' : 'samplesRemoveTitle';
  const { rows, tabs } = result;
  tell(say(title, language), say(change, language, { rows, tabs: tabs.length }));
}

/** The code is the error's own text, for the maintainer; the person is told what to do. */
export function sayUnexpected(error: unknown): void {
  const language = actingLanguage();
  const code = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const text = LACKS_PERMISSION.test(code) ? 'notPermitted' : 'unexpected';
  tell(say('cannot', language), say(text, language, { code }));
}

/** Google's words where a permission was not given (apps-script.md 3.1). */
const LACKS_PERMISSION = /Specified permissions are not sufficient to call|do not have permission to call/;
