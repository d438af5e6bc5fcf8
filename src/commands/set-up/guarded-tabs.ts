import type { GuardedTab } from '../../access/guard';
import { HEADING } from '../../register/headings';
import type { OpenTab } from '../../sheets/book';
import { DEPARTMENT_TAB } from '../../tabs/department';
import { ownColumns } from '../../tabs/layout';
import { HEADING_ROW } from '../../tabs/spec';
import type { Standing, Survey } from './survey';

/** What the add-on writes in a department's tab: warned of, not refused, for its own run writes there. */
const AUTO_HEADINGS: readonly string[] = [
  HEADING.number,
  HEADING.code,
  HEADING.status,
  HEADING.check,
  HEADING.opinion,
];

/** Every tab of the book that stands, as its protection needs to know it. */
export function guardedTabs(survey: Survey): GuardedTab[] {
  const fronts = [survey.guide, survey.overview, survey.exemplar].flatMap((tab) =>
    tab ? [officeTab(tab)] : [],
  );
  const tables = [...survey.system.values()].map(({ tab }) => officeTab(tab));
  const departments = survey.departments.flatMap(({ name, standing }) =>
    standing?.table ? [departmentTab(standing, name)] : [],
  );
  return [...fronts, ...tables, ...departments];
}

/** A tab that only the Office edits; where its headings stand does not matter. */
export function officeTab({ id, name }: Pick<OpenTab, 'id' | 'name'>): GuardedTab {
  return { sheetId: id, name, department: null, headingRow: HEADING_ROW, columnCount: 1, autoColumns: [] };
}

/** A department's tab as the add-on lays it. */
export function newDepartmentTab(sheetId: number, name: string, department: string): GuardedTab {
  const columns = ownColumns(DEPARTMENT_TAB);
  return {
    sheetId,
    name,
    department,
    headingRow: HEADING_ROW,
    columnCount: DEPARTMENT_TAB.columns.length,
    autoColumns: autoColumns(columns),
  };
}

function departmentTab({ tab, table }: Standing, department: string): GuardedTab {
  const columns = table?.columns ?? ownColumns(DEPARTMENT_TAB);
  return {
    sheetId: tab.id,
    name: tab.name,
    department,
    headingRow: table?.headingRow ?? HEADING_ROW,
    columnCount: Math.max(...columns.values()),
    autoColumns: autoColumns(columns),
  };
}

function autoColumns(columns: ReadonlyMap<string, number>): number[] {
  return AUTO_HEADINGS.flatMap((heading) => columns.get(heading) ?? []);
}
