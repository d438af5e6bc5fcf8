import type { Department } from '../figures/records';
import type { SnapshotTab } from '../history/snapshot';
import type { Cell } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import type { OpenTab } from '../sheets/book';
import { DEPARTMENT_TAB, departmentIdentity } from '../tabs/department';
import { DEPARTMENTS_TAB, readDepartments } from '../tabs/departments';
import { planRestore, type RestorePlan, rowsAgain } from '../tabs/restore';
import { isTab } from '../tabs/snapshots';
import type { TabSpec } from '../tabs/spec';
import { isProblem, readTable } from '../tabs/table';
import { BOOK_TABS } from '../tabs/whole-book';
import type { Problem } from './problem';
import { isUnfinished } from './set-up/plan';
import { type Standing, standingTab } from './set-up/survey';

/** A tab of a snapshot, and the sheet where it stands now, if any. */
export interface Target {
  readonly snapshot: SnapshotTab;
  readonly spec: TabSpec;
  /** Whose tab it is; null for the Office's. */
  readonly department: Department | null;
  readonly tab: OpenTab | null;
}

/** What restoring a tab would do, as it is shown and as it is done. */
export interface TargetPlan {
  readonly target: Target;
  /** The sheet as it stands; null where there is none, or a run that died left one unfinished. */
  readonly standing: Standing | null;
  /** Whether the tab is to be made again; a sheet that a run left unfinished is used for it. */
  readonly gone: boolean;
  readonly plan: RestorePlan;
}

/**
 * The departments listed now; those of the snapshot where the list itself is gone.
 * @param list the cells of `Đơn vị`, null where there is none
 */
export function departmentsOf(
  list: readonly (readonly Cell[])[] | null,
  snapshots: readonly SnapshotTab[],
): Department[] {
  const kept = snapshots.find(({ identity }) => identity === DEPARTMENTS_TAB.id);
  for (const rows of [list, kept?.rows ?? null]) {
    const table = rows && readTable(DEPARTMENTS_TAB, DEPARTMENTS_TAB.name, rows);
    if (table && !isProblem(table)) return readDepartments(table);
  }
  return [];
}

/** Where a tab of a snapshot belongs; a department's is `snapshot-unlisted` where nobody lists it any more. */
export function targetOf(
  snapshot: SnapshotTab,
  tabs: readonly OpenTab[],
  departments: readonly Department[],
): Target | Problem {
  const table = BOOK_TABS.find(({ spec }) => spec.id === snapshot.identity);
  if (table) {
    const tab = find(tabs, snapshot.identity, [table.spec.name, snapshot.name]);
    return { snapshot, spec: table.spec, department: null, tab };
  }
  const department = departments.find(({ tab, name }) =>
    isTab(snapshot, { identity: departmentIdentity(tab), names: [tab, name] }),
  );
  if (!department) return { kind: 'snapshot-unlisted', tab: snapshot.name };
  const names = [department.tab, department.name];
  const tab = find(tabs, departmentIdentity(department.tab), names);
  return { snapshot, spec: DEPARTMENT_TAB, department, tab };
}

/** Plans one tab from the cells of its sheet. */
export function planTarget(
  target: Target,
  values: readonly (readonly Cell[])[] | null,
): TargetPlan | Problem {
  const { snapshot, spec, tab } = target;
  const standing = tab && values ? standingTab(tab, spec, values, false) : null;
  if (isGone(standing, spec)) {
    const rows = rowsAgain(spec, snapshot);
    if (!rows) return { kind: 'missing-heading', tab: snapshot.name, headings: [] };
    const after = snapshot.filled;
    return { target, standing, gone: true, plan: { blocks: [], cells: 0, before: 0, after } };
  }
  const table = standing?.table;
  if (!standing || !table) {
    const headings = [...(standing?.missing ?? []), ...(standing?.doubled ?? [])];
    const kind = (standing?.doubled.length ?? 0) > 0 ? 'doubled-heading' : 'missing-heading';
    return { kind, tab: standing?.tab.name ?? snapshot.name, headings };
  }
  const plan = planRestore({ table, values: standing.values }, snapshot);
  return plan
    ? { target, standing, gone: false, plan }
    : { kind: 'missing-heading', tab: snapshot.name, headings: [] };
}

/** No sheet, one without a word in it, or a department's that was begun and never got its title. */
export function isGone(standing: Standing | null, spec: TabSpec): boolean {
  if (!standing || standing.empty) return true;
  return spec === DEPARTMENT_TAB && isUnfinished(standing);
}

/** The name under which people know the tab now. */
export function nameOf({ snapshot, tab, department }: Target): string {
  return tab?.name ?? department?.tab ?? snapshot.name;
}

/** By marker, else by name among the sheets that bear none. */
function find(tabs: readonly OpenTab[], identity: string, names: readonly string[]): OpenTab | null {
  const keys = names.map(comparisonKey);
  return (
    tabs.find((one) => one.identity === identity) ??
    tabs.find((one) => one.identity === null && keys.includes(comparisonKey(one.name))) ??
    null
  );
}
