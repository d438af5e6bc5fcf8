import { readTabs, type SnapshotTab } from '../history/snapshot';
import { saySnapshots } from '../lang/snapshots';
import { comparisonKey, tidy } from '../lang/text';
import { Book, type OpenTab } from '../sheets/book';
import { ask, confirm, tell } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import { readContent, readSnapshots, snapshotTab, type StoredSnapshots } from '../sheets/snapshot-sheet';
import { DEPARTMENTS_TAB } from '../tabs/departments';
import type { StoredSnapshot } from '../tabs/snapshots';
import { ROLES_TAB } from '../tabs/roles';
import { readTable } from '../tabs/table';
import type { Refused } from './compile-annual-report';
import { officeProblemOf } from './office-only';
import { describeProblem, type Problem } from './problem';
import type { Restored, RestoreWish } from './restore-snapshot';
import {
  departmentsOf,
  isGone,
  nameOf,
  planTarget,
  type Target,
  type TargetPlan,
  targetOf,
} from './restore-targets';
import { standingTab } from './set-up/survey';

/** A dialog shows so many lines without running off the screen. */
const MOST_LINES = 40;

/** What the questions about a restore go by. */
interface Seen {
  readonly book: Book;
  readonly tabs: readonly OpenTab[];
  readonly stored: StoredSnapshots;
}

/**
 * `Phục hồi bản lưu…`: asks which snapshot and which tab, shows what will be written, asks. Reads few tabs: those
 * that are to be restored, and those of which nobody knows whether they were finished.
 * @returns what to restore; null when the person gives up
 */
export function askRestore(email: string): RestoreWish | Refused | null {
  const seen = look(email);
  if ('kind' in seen) return refusedFor(seen);
  const { stored, tabs, book } = seen;
  const snapshot = askSnapshot(stored);
  if (!snapshot || 'kind' in snapshot) return snapshot && refusedFor(snapshot);
  const kept = contentOf(stored, snapshot);
  if ('kind' in kept) return refusedFor(kept);
  const list = findTab(tabs, DEPARTMENTS_TAB.id, DEPARTMENTS_TAB.name);
  const departments = departmentsOf(list && book.read(list), kept.tabs);
  const targets = kept.tabs.map((one) => targetOf(one, tabs, departments));
  const chosen = askTabs(seen, snapshot, kept.tabs, targets);
  if (!chosen || 'kind' in chosen) return chosen && refusedFor(chosen);
  const plans: TargetPlan[] = [];
  const problems: Problem[] = [];
  for (const target of chosen.targets) {
    const plan = planTarget(target, target.tab && book.read(target.tab));
    if ('kind' in plan) problems.push(plan);
    else plans.push(plan);
  }
  if (problems.length > 0) return { ok: false, problems };
  const [only] = plans;
  if (only && plans.length === 1 && !only.gone && only.plan.cells === 0)
    return refusedFor({ kind: 'snapshot-same', tab: nameOf(only.target), time: snapshot.time });
  const shown = plans.map(shownOf);
  return confirmed(snapshot, shown) ? { snapshot, shown } : null;
}

/** What a person is shown of one tab, and what must still hold when it is done. */
export function shownOf({ target, gone, plan }: TargetPlan): RestoreWish['shown'][number] {
  const { before, after, cells } = plan;
  return { identity: target.snapshot.identity, name: nameOf(target), gone, before, after, cells };
}

/** The tabs of a snapshot; one service call. */
export function contentOf(
  stored: StoredSnapshots,
  snapshot: StoredSnapshot,
): { readonly tabs: readonly SnapshotTab[] } | Problem {
  const text = readContent(stored, snapshot);
  const tabs = text === null ? null : readTabs(text);
  return tabs ? { tabs } : { kind: 'snapshot-damaged', time: snapshot.time };
}

/** What was restored, and why the book could not be counted yet where it could not. */
export function sayRestored({ tabs, time, cells, problems, left, listsBroken }: Restored): void {
  const language = actingLanguage();
  const reasons = problems.map((problem) => describeProblem(problem, language)).join(' ');
  const lines = [
    saySnapshots('done', language, { tabs: tabs.join(', '), time, cells }),
    ...(left > 0 ? [saySnapshots('left', language, { left })] : []),
    ...(listsBroken ? [saySnapshots('setUpAgain', language)] : []),
    ...(reasons === '' ? [] : [saySnapshots('notCounted', language, { reasons })]),
  ];
  tell(saySnapshots('title', language), lines.join('\n\n'));
}

function refusedFor(problem: Problem): Refused {
  return { ok: false, problems: [problem] };
}

/** Only the Office restores; reads `Phân quyền` and the heads of `Bản lưu`. */
function look(email: string): Seen | Problem {
  const book = Book.active();
  const tabs = book.tabs();
  const roles = findTab(tabs, ROLES_TAB.id, ROLES_TAB.name);
  const table = roles && readTable(ROLES_TAB, roles.name, book.read(roles));
  const refused = officeProblemOf(table, email);
  if (refused) return refused;
  const tab = snapshotTab(tabs);
  const stored = tab && readSnapshots(tab);
  if (tab && !stored) return { kind: 'not-our-tab', tab: tab.name };
  return stored && stored.snapshots.length > 0 ? { book, tabs, stored } : { kind: 'snapshot-none' };
}

function askSnapshot({ snapshots }: StoredSnapshots): StoredSnapshot | Problem | null {
  const language = actingLanguage();
  const newest = [...snapshots].reverse();
  const list = newest.map(({ time, reason, held, rows }, at) =>
    saySnapshots('snapshotLine', language, { number: at + 1, time, reason, tabs: held.length, rows }),
  );
  const typed = ask(
    saySnapshots('title', language),
    saySnapshots('askSnapshot', language, { list: list.join('\n') }),
  );
  if (typed === null) return null;
  const found = /^\d+$/.test(tidy(typed)) ? newest[Number(tidy(typed)) - 1] : undefined;
  return found ?? { kind: 'snapshot-number', typed: tidy(typed), most: newest.length };
}

interface Chosen {
  readonly targets: readonly Target[];
}

function askTabs(
  { book, tabs }: Seen,
  { time }: StoredSnapshot,
  kept: readonly SnapshotTab[],
  targets: readonly (Target | Problem)[],
): Chosen | Problem | null {
  const language = actingLanguage();
  const isMarked = tabs.some(({ identity }) => identity !== null);
  const missing = targets.filter((one): one is Target => {
    if ('kind' in one) return false;
    const { tab, spec } = one;
    if (!tab) return true;
    // A run that died half-way had no time to mark its tabs: only those are looked into.
    const unsure = isMarked && tab.identity === null;
    return unsure && isGone(standingTab(tab, spec, book.read(tab), false), spec);
  });
  const lines = targets.slice(0, MOST_LINES).map((one, at) => {
    const tab = kept[at];
    const key = 'kind' in one || !missing.includes(one) ? 'tabLine' : 'tabLineGone';
    return saySnapshots(key, language, { number: at + 1, tab: tab?.name ?? '', rows: tab?.filled ?? 0 });
  });
  if (targets.length > MOST_LINES)
    lines.push(saySnapshots('moreTabs', language, { count: targets.length - MOST_LINES }));
  const gone =
    missing.length > 0
      ? saySnapshots('missingTabs', language, { tabs: missing.map(nameOf).join(', ') })
      : saySnapshots('noMissingTabs', language);
  const text = saySnapshots('askTab', language, { time, list: lines.join('\n'), missing: gone });
  const typed = ask(saySnapshots('title', language), text);
  if (typed === null) return null;
  if (tidy(typed) === '')
    return missing.length > 0 ? { targets: missing } : { kind: 'snapshot-none-missing', time };
  const at = placeOf(tidy(typed), kept);
  const found = targets[at];
  if (!found) return { kind: 'snapshot-no-such-tab', typed: tidy(typed) };
  return 'kind' in found ? found : { targets: [found] };
}

/** A tab by its name, else by its number. */
function placeOf(typed: string, kept: readonly SnapshotTab[]): number {
  const named = kept.findIndex(({ name }) => comparisonKey(name) === comparisonKey(typed));
  return named >= 0 || !/^\d+$/.test(typed) ? named : Number(typed) - 1;
}

function confirmed({ time, reason }: StoredSnapshot, shown: RestoreWish['shown']): boolean {
  const language = actingLanguage();
  const list = shown.map(({ name, gone, before, after, cells }) =>
    saySnapshots(gone ? 'planLineGone' : 'planLine', language, { tab: name, before, after, cells }),
  );
  const text = saySnapshots('confirm', language, { time, reason, list: list.join('\n') });
  return confirm(saySnapshots('title', language), text);
}

function findTab(tabs: readonly OpenTab[], identity: string, name: string): OpenTab | null {
  return (
    tabs.find((one) => one.identity === identity) ??
    tabs.find((one) => one.identity === null && comparisonKey(one.name) === comparisonKey(name)) ??
    null
  );
}
