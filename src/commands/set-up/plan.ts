import type { GuardedTab } from '../../access/guard';
import { comparisonKey } from '../../lang/text';
import type { OutRows } from '../../tabs/block';
import { DEPARTMENT_TAB, departmentIdentity } from '../../tabs/department';
import { saysTheSame } from '../../sheets/guide-sheet';
import { guideRows } from '../../tabs/guide';
import { copiedFrom } from '../../tabs/copies';
import { uniqueTabName } from '../../tabs/departments';
import { OVERVIEW_TAB } from '../../tabs/overview';
import { type LostStatus, lostStatusCells } from '../../tabs/status-line';
import { HEADING_ROW, isInput, type TabSpec } from '../../tabs/spec';
import { BOOK_TABS, type BookTab } from '../../tabs/whole-book';
import type { AbsentTab, LostTab } from '../lost-tabs';
import { guardedTabs } from './guarded-tabs';
import type { Standing, Survey, SurveyedDepartment } from './survey';

/** A department whose tab is to be made, or finished where a run died half-way. */
export interface DepartmentToMake {
  readonly name: string;
  readonly tab: string;
  readonly standing: Standing | null;
  /** A tab that is made again: its rows, in the order of the spec's columns, written together with the headings. */
  readonly again?: { readonly rows: OutRows; readonly declaresNone: boolean };
}

/** What a standing tab lacks and set-up adds; never a cell that people fill. */
export interface Repair {
  readonly standing: Standing;
  readonly spec: TabSpec;
  /** Headings of columns that people need not fill, added on the right. */
  readonly headings: readonly string[];
  readonly lists: readonly string[];
  readonly formulas: readonly string[];
  readonly tones: boolean;
  readonly frozen: boolean;
  /** What a department's tab lacks above its headings: boxes and the sentence beside them. */
  readonly status: readonly LostStatus[];
}

/** Something that a person must mend, for the add-on may not. */
export type Remark =
  | {
      readonly kind: 'headings-missing' | 'headings-doubled';
      readonly tab: string;
      readonly headings: readonly string[];
    }
  | { readonly kind: 'deleted'; readonly tab: string; readonly time: string; readonly rows: string }
  | { readonly kind: 'merged'; readonly tab: string; readonly areas: readonly string[] }
  | { readonly kind: 'copied'; readonly tab: string; readonly of: string }
  | { readonly kind: 'stranger'; readonly tab: string }
  | { readonly kind: 'renamed'; readonly tab: string; readonly before: string };

/** All that set-up would do, shown to the person before anything is written. */
export interface SetUpPlan {
  readonly tables: readonly BookTab[];
  /** The guide is missing, or another version of the add-on wrote it. */
  readonly guide: boolean;
  readonly overview: boolean;
  readonly departments: readonly DepartmentToMake[];
  readonly repairs: readonly Repair[];
  /** Tabs that stand without any protection of their own. */
  readonly unguarded: readonly GuardedTab[];
  readonly remarks: readonly Remark[];
}

/**
 * Decides what is missing (workbook.md). Pure: the same survey gives the same plan; a second run of set-up on
 * what the first one left plans nothing.
 * @param typed names of departments given by the person, for a book whose list of departments is still empty
 * @param lost deleted tabs of which a snapshot holds rows, by identity: not made, or they would be empty
 */
export function planSetUp(
  survey: Survey,
  typed: readonly string[],
  lost: ReadonlyMap<string, LostTab> = new Map(),
): SetUpPlan {
  const tables = tablesToMake(survey).filter(({ spec }) => !lost.has(spec.id));
  const departments = departmentsToMake(survey).filter(({ tab }) => !lost.has(departmentIdentity(tab)));
  // Those are guarded as they are finished.
  const finishing = new Set([
    ...departments.flatMap(({ standing }) => (standing ? [standing.tab.id] : [])),
    ...tables.flatMap(({ spec }) => survey.system.get(spec.id)?.tab.id ?? []),
  ]);
  return {
    tables,
    guide: !survey.guide || !saysTheSame(guideRows(STANDING), survey.guide.values),
    overview: survey.overview?.empty ?? true,
    departments: [...departments, ...newDepartments(typed, survey)],
    repairs: repairsOf(survey),
    unguarded: guardedTabs(survey).filter(
      ({ sheetId }) => !finishing.has(sheetId) && survey.guarded?.has(sheetId) === false,
    ),
    remarks: [...deletedRemarks(lost), ...remarksOf(survey)],
  };
}

/** The tabs that stand once set-up is done: what the guide may link to. */
export const STANDING: ReadonlySet<string> = new Set([
  OVERVIEW_TAB.name,
  ...BOOK_TABS.map(({ spec }) => spec.name),
]);

/** Whether there is anything to write. */
export function isNothing(plan: SetUpPlan): boolean {
  return (
    plan.tables.length === 0 &&
    !plan.guide &&
    !plan.overview &&
    plan.departments.length === 0 &&
    plan.repairs.length === 0 &&
    plan.unguarded.length === 0
  );
}

/** Tables that are missing, or that a run made and did not fill. */
function tablesToMake(survey: Survey): BookTab[] {
  return BOOK_TABS.filter(({ spec }) => survey.system.get(spec.id)?.empty ?? true);
}

/** Input tabs that are to be made: one that stood before, with rows, was deleted. */
export function absentTabs(survey: Survey): AbsentTab[] {
  return [
    ...tablesToMake(survey)
      .filter(({ spec }) => isInput(spec))
      .map(({ spec }) => ({ identity: spec.id, names: [spec.name] })),
    ...departmentsToMake(survey)
      .filter(({ standing }) => standing?.empty ?? true)
      .map(({ name, tab }) => ({ identity: departmentIdentity(tab), names: [tab, name] })),
  ];
}

function deletedRemarks(lost: ReadonlyMap<string, LostTab>): Remark[] {
  return [...lost].map(([identity, { time, rows }]) => {
    const table = BOOK_TABS.find(({ spec }) => spec.id === identity);
    const tab = table?.spec.name ?? identity.slice(identity.indexOf('/') + 1);
    return { kind: 'deleted', tab, time, rows: String(rows) };
  });
}

/** The title is a department tab's last cell to be written, so a laid tab without one is not finished. */
export function isUnfinished({ empty, table, values }: Standing): boolean {
  return empty || (table?.headingRow === HEADING_ROW && (values[0]?.[0] ?? '') === '');
}

function departmentsToMake(survey: Survey): DepartmentToMake[] {
  return survey.departments
    .filter(({ standing }) => standing === null || isUnfinished(standing))
    .map(({ name, tab, standing }) => ({ name, tab, standing }));
}

function newDepartments(typed: readonly string[], survey: Survey): DepartmentToMake[] {
  const names = new Set(survey.departments.map(({ name }) => comparisonKey(name)));
  const tabs = new Set(survey.tabs.map(({ name }) => comparisonKey(name)));
  return typed.flatMap((name) => {
    const key = comparisonKey(name);
    if (key === '' || names.has(key)) return [];
    names.add(key);
    const tab = uniqueTabName(name, (one) => tabs.has(comparisonKey(one)));
    tabs.add(comparisonKey(tab));
    return [{ name, tab, standing: null }];
  });
}

function repairsOf(survey: Survey): Repair[] {
  const specs: [Standing, TabSpec][] = [
    ...BOOK_TABS.flatMap(({ spec }): [Standing, TabSpec][] => {
      const standing = survey.system.get(spec.id);
      return standing ? [[standing, spec]] : [];
    }),
    ...survey.departments.flatMap(({ standing }): [Standing, TabSpec][] =>
      standing ? [[standing, DEPARTMENT_TAB]] : [],
    ),
  ];
  return specs.flatMap(([standing, spec]) => {
    const repair = repairOf(standing, spec);
    return repair ? [repair] : [];
  });
}

function repairOf(standing: Standing, spec: TabSpec): Repair | null {
  const { table, look } = standing;
  if (!table || !look || standing.doubled.length > 0) return null;
  const headings = spec.columns
    .filter((column) => !table.columns.has(column.heading))
    .map((column) => column.heading);
  const repair = {
    standing,
    spec,
    headings,
    lists: look.listsMissing,
    formulas: look.formulasMissing,
    tones: look.tonesMissing,
    frozen: look.notFrozen,
    status: spec === DEPARTMENT_TAB ? lostStatusCells(standing.values, table.headingRow) : [],
  };
  const nothing =
    [headings, repair.lists, repair.formulas, repair.status].every(({ length }) => length === 0) &&
    !repair.tones &&
    !repair.frozen;
  return nothing ? null : repair;
}

function remarksOf(survey: Survey): Remark[] {
  const standings = [
    ...survey.system.values(),
    ...survey.departments.flatMap(({ standing }) => (standing ? [standing] : [])),
  ];
  const known = standings.map(({ tab }) => tab.name);
  return [
    ...standings.flatMap(remarksOn),
    ...survey.departments.flatMap(renamed),
    ...survey.strangers.flatMap(({ name }): Remark[] => {
      const of = copiedFrom(name, known);
      if (of !== null) return [{ kind: 'copied', tab: name, of }];
      return survey.isNew ? [] : [{ kind: 'stranger', tab: name }];
    }),
  ];
}

function remarksOn({ tab, missing, doubled, empty, look }: Standing): Remark[] {
  const remarks: Remark[] = [];
  if (missing.length > 0 && !empty)
    remarks.push({ kind: 'headings-missing', tab: tab.name, headings: missing });
  if (doubled.length > 0) remarks.push({ kind: 'headings-doubled', tab: tab.name, headings: doubled });
  if (look && look.merged.length > 0) remarks.push({ kind: 'merged', tab: tab.name, areas: look.merged });
  return remarks;
}

function renamed({ tab, standing }: SurveyedDepartment): Remark[] {
  if (!standing || comparisonKey(standing.tab.name) === comparisonKey(tab)) return [];
  return [{ kind: 'renamed', tab: standing.tab.name, before: tab }];
}
