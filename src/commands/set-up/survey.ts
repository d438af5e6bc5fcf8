import type { Department } from '../../figures/records';
import type { Cell } from '../../lang/calendar';
import { comparisonKey } from '../../lang/text';
import type { Book, OpenTab } from '../../sheets/book';
import { Guards } from '../../sheets/protections';
import { lookOf, type SheetLook } from '../../sheets/sheet-look';
import { DEPARTMENT_TAB, departmentIdentity } from '../../tabs/department';
import { DEPARTMENTS_TAB, readDepartments } from '../../tabs/departments';
import { EXEMPLAR_TAB } from '../../tabs/exemplar';
import { GUIDE_TAB } from '../../tabs/guide';
import { OVERVIEW_TAB } from '../../tabs/overview';
import { HEADING_ROW, type TabSpec } from '../../tabs/spec';
import { isProblem, readTable, type Table, type TabProblem } from '../../tabs/table';
import { BOOK_TABS } from '../../tabs/whole-book';

/** A tab of the contract that stands in the file. */
export interface Standing {
  readonly tab: OpenTab;
  readonly values: readonly (readonly Cell[])[];
  /** null where the headings are not all there. */
  readonly table: Table | null;
  /** Required headings that are missing or stand twice. */
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  /** Nothing is written in it: new, or a run died before it was filled. */
  readonly empty: boolean;
  /** null where nothing is written (such a tab is laid out anew) or nobody asked. */
  readonly look: SheetLook | null;
}

/** One row of `Đơn vị` and its tab, if it has one. */
export interface SurveyedDepartment extends Department {
  readonly standing: Standing | null;
}

/** What stands in the file, as far as set-up needs to know it. */
export interface Survey {
  readonly tabs: readonly OpenTab[];
  /** Tables of the book by identity, departments' apart. */
  readonly system: ReadonlyMap<string, Standing>;
  readonly guide: (OpenTab & { readonly values: readonly (readonly Cell[])[] }) | null;
  readonly overview: (OpenTab & { readonly empty: boolean }) | null;
  /** The page about one exemplar, by its mark alone: one of its name may be somebody's own. */
  readonly exemplar: OpenTab | null;
  readonly departments: readonly SurveyedDepartment[];
  /** Ids of sheets that are protected as a whole; null where nobody asked. */
  readonly guarded: ReadonlySet<number> | null;
  /** Sheets that are no part of the book. */
  readonly strangers: readonly OpenTab[];
  /** Not one tab of the book stands. */
  readonly isNew: boolean;
}

/**
 * Reads every sheet's cells once: D + 25 service calls.
 * @param looks whether to look at the layout too, some six calls a tab more
 */
export function surveyBook(book: Book, looks: boolean): Survey {
  const tabs = book.tabs();
  const taken = new Set<number>();
  const find = (identity: string, ...names: readonly string[]): OpenTab | null => {
    const keys = names.map(comparisonKey);
    const free = tabs.filter((one) => !taken.has(one.id));
    const found =
      free.find((one) => one.identity === identity) ??
      free.find((one) => one.identity === null && keys.includes(comparisonKey(one.name))) ??
      null;
    if (found) taken.add(found.id);
    return found;
  };
  const system = new Map<string, Standing>();
  for (const { spec, hidden } of BOOK_TABS) {
    const tab = find(spec.id, spec.name);
    if (!tab) continue;
    const values = hidden ? book.readHead(tab, HEADING_ROW) : book.read(tab);
    system.set(spec.id, standingTab(tab, spec, values, looks));
  }
  const guide = find(GUIDE_TAB.id, GUIDE_TAB.name);
  const overview = find(OVERVIEW_TAB.id, OVERVIEW_TAB.name);
  const exemplar = find(EXEMPLAR_TAB.id);
  const list = system.get(DEPARTMENTS_TAB.id)?.table;
  const departments = (list ? readDepartments(list) : []).map((department): SurveyedDepartment => {
    const tab = find(departmentIdentity(department.tab), department.tab, department.name);
    return { ...department, standing: tab ? standingTab(tab, DEPARTMENT_TAB, book.read(tab), looks) : null };
  });
  return {
    tabs,
    system,
    guide: guide ? { ...guide, values: looks ? book.read(guide) : [] } : null,
    overview: overview ? { ...overview, empty: looks && isEmpty(book.read(overview)) } : null,
    exemplar,
    departments,
    guarded: looks ? new Guards(book.file).guardedSheets() : null,
    strangers: tabs.filter((one) => !taken.has(one.id)),
    isNew: system.size === 0,
  };
}

/** A tab as it was read, for whoever asks what its rows say; null where nothing is written in it. */
export function readingOf(standing: Standing | undefined, spec: TabSpec): Table | TabProblem | null {
  return standing && !standing.empty ? readTable(spec, standing.tab.name, standing.values) : null;
}

function isEmpty(values: readonly (readonly Cell[])[]): boolean {
  return values.every((row) => row.every((cell) => cell === '' || cell === false));
}

/** A tab of the contract as its cells say, read or about to be. */
export function standingTab(
  tab: OpenTab,
  spec: TabSpec,
  values: readonly (readonly Cell[])[],
  looks: boolean,
): Standing {
  const empty = isEmpty(values);
  const read = readTable(spec, tab.name, values);
  const table = isProblem(read) ? null : read;
  return {
    tab,
    values,
    table,
    missing: isProblem(read) && read.kind === 'missing-heading' ? read.headings : [],
    doubled: isProblem(read) && read.kind === 'doubled-heading' ? read.headings : [],
    empty,
    look: table && looks ? lookOf(tab.sheet, spec, table) : null,
  };
}
