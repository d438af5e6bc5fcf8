import type { Language } from '../lang/findings';
import { tidy } from '../lang/text';
import { say } from '../lang/interface';
import { tellPlan, tellRemark } from '../lang/set-up';
import { saySnapshots } from '../lang/snapshots';
import { ask, confirm, tell } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import type { Refused } from './compile-annual-report';
import { previewSetUp, type SetUpPreview, type SetUpResult, type SetUpWish } from './set-up';
import { sayRefused } from './tell-results';

/**
 * Shows what set-up will do and asks. A file that has no book yet is for the wizard; a book without departments is
 * asked for their names first.
 * @returns the names typed and whether deleted tabs shall be made empty, null when there is nothing to do or the person gives up
 */
export function askSetUp(): SetUpWish | 'wizard' | null {
  const first = previewSetUp([]);
  if (first.ok && first.isNew) return 'wizard';
  const preview = first.ok && first.asksDepartments ? withNames(first) : { names: [], found: first };
  if (!preview) return null;
  const { names, found } = preview;
  if (!found.ok) {
    sayRefused(found);
    return null;
  }
  const language = actingLanguage();
  const title = say('setUpTitle', language);
  const remarks = tellRemarks(found.remarks);
  if (found.nothing && found.lost.length > 0)
    return confirm(title, `${remarks}\n\n${askEmpty(found.lost)}`) ? { names, emptyToo: true } : null;
  if (found.nothing) {
    tell(title, [say('setUpComplete', language), remarks].filter((one) => one !== '').join('\n\n'));
    return null;
  }
  const text = [tellPlan(told(found), language), remarks, say('setUpConfirm', language)];
  if (!confirm(title, text.filter((one) => one !== '').join('\n\n'))) return null;
  return { names, emptyToo: found.lost.length > 0 && confirm(title, askEmpty(found.lost)) };
}

function askEmpty(tabs: readonly string[]): string {
  return saySnapshots('askEmpty', actingLanguage(), { tabs: tabs.join(', ') });
}

/** Names are separated by semicolons or lines; none is allowed: they may be listed in `Đơn vị` later. */
function withNames(first: SetUpPreview): { names: string[]; found: SetUpPreview | Refused } | null {
  const language = actingLanguage();
  const typed = ask(say('setUpTitle', language), say('setUpAskDepartments', language));
  if (typed === null) return null;
  const names = typed
    .split(/[;\n]/)
    .map(tidy)
    .filter((name) => name !== '');
  return { names, found: names.length > 0 ? previewSetUp(names) : first };
}

/** What was made, what a person must mend, and what comes next. */
export function saySetUp(result: SetUpResult): void {
  const language = actingLanguage();
  const counts = {
    tabs: result.tabs.length,
    departments: result.departments.length,
    repaired: new Set(result.repaired).size,
    left: result.left,
  };
  const next = result.left > 0 ? 'setUpLeft' : 'setUpNext';
  const text = [say('setUpDone', language, counts), tellRemarks(result.remarks), say(next, language, counts)];
  tell(say('setUpTitle', language), text.filter((one) => one !== '').join('\n\n'));
}

function tellRemarks(remarks: SetUpPreview['remarks']): string {
  const language = actingLanguage();
  const lines = remarks.map((remark) => `• ${remarkWords(remark, language)}`);
  return lines.length === 0 ? '' : [say('setUpRemarks', language), ...lines].join('\n');
}

/** What a person must mend, in words. */
export function remarkWords(remark: SetUpPreview['remarks'][number], language: Language): string {
  const details: Record<string, string> = {};
  for (const [name, value] of Object.entries(remark))
    details[name] = Array.isArray(value) ? value.join('; ') : String(value);
  return tellRemark({ kind: remark.kind, tab: remark.tab, details }, language);
}

/** What set-up would write, a line each. */
export function planLines(preview: SetUpPreview, language: Language): string[] {
  return tellPlan(told(preview), language)
    .split('\n')
    .filter((line) => line !== '');
}

function told({ plan, tabs }: SetUpPreview): Parameters<typeof tellPlan>[0] {
  return {
    tables: tabs,
    departments: plan.departments.map(({ name }) => name),
    unguarded: plan.unguarded.map(({ name }) => name),
    repairs: plan.repairs.map(({ standing, headings, lists, formulas, tones, frozen, status }) => ({
      tab: standing.tab.name,
      headings,
      lists: lists.length,
      formulas: formulas.length,
      tones,
      frozen,
      status: status.length > 0,
    })),
  };
}
