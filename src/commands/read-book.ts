import type { RoleEntry } from '../access/roles';
import { codedRows } from '../history/journal';
import type { BookRecords, Department } from '../figures/records';
import type { Cell } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { withDefaults } from '../plan/catalogue';
import { DEFAULT_FIELDS } from '../plan/defaults';
import { knownCodes } from '../register/codes';
import type { Finding } from '../register/finding';
import type { Registration } from '../register/registration';
import type { Book, OpenTab } from '../sheets/book';
import { AWARDS_TAB, readAwards } from '../tabs/awards';
import { CATALOGUE_TAB, readCatalogue } from '../tabs/catalogue';
import { COUNCIL_TAB, MEETINGS_TAB, readCouncil, readMeetings } from '../tabs/council';
import { copyFindings } from '../tabs/copies';
import { CRITERIA_TAB, readCriteria } from '../tabs/criteria';
import { DEPARTMENT_TAB, departmentIdentity, readDepartmentRows } from '../tabs/department';
import { DEPARTMENTS_TAB, doubledDepartments, readDepartments } from '../tabs/departments';
import { FIELDS_TAB, readFields } from '../tabs/fields';
import { COMPARISON_TAB } from '../tabs/comparison';
import { FINDINGS_TAB } from '../tabs/findings';
import { unreadableDays } from '../tabs/effective-date';
import { JOURNAL_TAB, readJournal } from '../tabs/journal';
import { KEPT_FIGURES_TAB } from '../tabs/kept-figures';
import {
  DIRECTION_TAB,
  HONOURS_TAB,
  NURTURE_TAB,
  PUBLICITY_TAB,
  readLog,
  readNurture,
  REPLICATION_TAB,
} from '../tabs/logs';
import { MILESTONES_TAB } from '../tabs/milestones';
import { OVERVIEW_TAB } from '../tabs/overview';
import { isOverview } from '../tabs/overview/page';
import { PAPERS_TAB } from '../tabs/papers';
import { REPORT_TEXT_TAB } from '../tabs/report-text';
import { REPORTS_TAB } from '../tabs/reports';
import { readReview, REVIEW_TAB } from '../tabs/review';
import { readRoles, ROLES_TAB } from '../tabs/roles';
import { readVerdicts, SAME_NAMES_TAB } from '../tabs/same-names';
import { readSettings, SETTINGS_TAB, settingsFindings } from '../tabs/settings';
import { SNAPSHOTS_TAB } from '../tabs/snapshots';
import { SOURCES_TAB } from '../tabs/sources';
import { isInput, type TabSpec } from '../tabs/spec';
import { readExemplarCodes, SUMMARY_TAB } from '../tabs/summary';
import { holdsHeadings, isProblem, readTable, type Table } from '../tabs/table';
import { readTargets, TARGETS_TAB } from '../tabs/targets';
import { TEMPLATES_TAB } from '../tabs/templates';
import { type AbsentTab, lostTabs } from './lost-tabs';
import type { Problem } from './problem';

/** A tab that was read: the sheet, what its cells held, and its rows under their headings. */
export interface ReadTab {
  readonly tab: OpenTab;
  readonly values: readonly (readonly Cell[])[];
  readonly table: Table;
}

/** The whole workbook as one command sees it. */
export interface ReadBook {
  readonly tabs: readonly OpenTab[];
  /** Tabs of the contract by identity; departments apart. */
  readonly system: ReadonlyMap<string, ReadTab>;
  /** Tabs of the add-on's own that hold nothing: a run died after making and before filling them. */
  readonly emptyTabs: ReadonlyMap<string, OpenTab>;
  /** The dashboard, which is no table; null where there is none. */
  readonly overview: Omit<ReadTab, 'table'> | null;
  /** Department tabs by the name of the tab. */
  readonly departmentTabs: ReadonlyMap<string, ReadTab>;
  readonly records: BookRecords;
  readonly roles: readonly RoleEntry[];
}

const REQUIRED_TABS: readonly TabSpec[] = [SETTINGS_TAB, DEPARTMENTS_TAB, TARGETS_TAB, CRITERIA_TAB];

/** Made or defaulted when missing (workbook.md, "What a workbook must have"). */
const OTHER_TABS: readonly TabSpec[] = [
  ROLES_TAB,
  FIELDS_TAB,
  MILESTONES_TAB,
  CATALOGUE_TAB,
  COUNCIL_TAB,
  MEETINGS_TAB,
  PAPERS_TAB,
  REVIEW_TAB,
  AWARDS_TAB,
  NURTURE_TAB,
  REPLICATION_TAB,
  PUBLICITY_TAB,
  HONOURS_TAB,
  DIRECTION_TAB,
  SAME_NAMES_TAB,
  REPORT_TEXT_TAB,
  REPORTS_TAB,
  JOURNAL_TAB,
  SUMMARY_TAB,
  FINDINGS_TAB,
  SOURCES_TAB,
];

/** What a question about departments' rows needs: whether they may move, not what they count for. */
const TABS_OF_ROWS: readonly TabSpec[] = [
  ROLES_TAB,
  FIELDS_TAB,
  CATALOGUE_TAB,
  COUNCIL_TAB,
  MEETINGS_TAB,
  REVIEW_TAB,
  JOURNAL_TAB,
];

/** Reads every tab once and understands it; the problems of all tabs come together. */
export function readBook(book: Book): ReadBook | readonly Problem[] {
  return readTabs(book, OTHER_TABS, true);
}

/**
 * Reads only what tells of departments' rows and whether they may move: enough to ask a person, not to count. Half
 * the service calls of the whole book.
 */
export function readRows(book: Book): ReadBook | readonly Problem[] {
  return readTabs(book, TABS_OF_ROWS, false);
}

function readTabs(
  book: Book,
  others: readonly TabSpec[],
  withOverview: boolean,
): ReadBook | readonly Problem[] {
  const reader = new TabReader(book, book.tabs());
  const problems: Problem[] = [];
  const absent: AbsentTab[] = [];
  const { system, emptyTabs } = readSystemTabs(reader, [...REQUIRED_TABS, ...others], problems, absent);
  const overview = withOverview ? reader.readOverview() : null;
  if (overview && 'kind' in overview) problems.push(overview);
  const departmentsTab = system.get(DEPARTMENTS_TAB.id);
  const departments = departmentsTab ? readDepartments(departmentsTab.table) : [];
  if (departmentsTab && departments.length === 0)
    problems.push({ kind: 'no-departments', tab: departmentsTab.tab.name });
  const doubled = doubledDepartments(departments);
  if (departmentsTab && doubled.length > 0) {
    const tab = departmentsTab.tab.name;
    return [...problems, ...doubled.map((one): Problem => ({ kind: 'department-doubled', tab, ...one }))];
  }
  const { departmentTabs, known } = readDepartmentTabs(reader, departments, problems, absent);
  const told = tellLost(reader.tabs, problems, absent);
  if (told.length > 0) return told;
  const understood = understand(reader, system, emptyTabs, departmentTabs, known);
  return 'records' in understood && overview && !('kind' in overview)
    ? { ...understood, overview }
    : understood;
}

/** The Office's tabs and the add-on's own, by identity; `absent` gets those that people would have filled. */
function readSystemTabs(
  reader: TabReader,
  specs: readonly TabSpec[],
  problems: Problem[],
  absent: AbsentTab[],
): { system: Map<string, ReadTab>; emptyTabs: Map<string, OpenTab> } {
  const system = new Map<string, ReadTab>();
  const emptyTabs = new Map<string, OpenTab>();
  for (const spec of specs) {
    const read = reader.readSystem(spec);
    if (read && 'empty' in read) emptyTabs.set(spec.id, read.empty);
    else if (read && 'kind' in read) problems.push(read);
    else if (read) system.set(spec.id, read);
    else if (isInput(spec)) absent.push({ identity: spec.id, names: [spec.name] });
    if (!read && REQUIRED_TABS.includes(spec))
      problems.push({ kind: 'missing-tab', tab: spec.name, department: false });
  }
  return { system, emptyTabs };
}

/** The departments' tabs by name, and the departments with the names that their tabs have now. */
function readDepartmentTabs(
  reader: TabReader,
  departments: BookRecords['departments'],
  problems: Problem[],
  absent: AbsentTab[],
): { departmentTabs: Map<string, ReadTab>; known: BookRecords['departments'] } {
  const departmentTabs = new Map<string, ReadTab>();
  const known = departments.map((department) => {
    const { name } = department;
    const tab = department.tabGuessed ? reader.ownTab(department, departments) : department.tab;
    const read = reader.readDepartment(tab, name);
    if (!('kind' in read)) {
      departmentTabs.set(read.tab.name, read);
      return { ...department, tab: read.tab.name };
    }
    problems.push(read);
    if (read.kind === 'missing-tab') absent.push({ identity: departmentIdentity(tab), names: [tab, name] });
    return department;
  });
  return { departmentTabs, known };
}

/**
 * A tab that is gone and of which a snapshot holds rows was deleted: that is said, and no book is counted as if
 * the tab had been empty.
 */
function tellLost(
  tabs: readonly OpenTab[],
  problems: readonly Problem[],
  absent: readonly AbsentTab[],
): Problem[] {
  const lost = lostTabs(tabs, absent);
  const told = absent.flatMap(({ identity, names: [tab = ''] }): Problem[] => {
    const kept = lost.get(identity);
    const department = identity.startsWith(`${DEPARTMENT_TAB.id}/`);
    return kept ? [{ kind: 'missing-tab', tab, department, kept }] : [];
  });
  const names = new Set(told.map((one) => ('tab' in one ? one.tab : '')));
  return [...told, ...problems.filter((one) => one.kind !== 'missing-tab' || !names.has(one.tab))];
}

/** Finds tabs by marker, by name, then by headings; each sheet is read at most once. */
class TabReader {
  private readonly values = new Map<number, Cell[][]>();
  private readonly taken = new Set<number>();

  constructor(
    private readonly book: Book,
    readonly tabs: readonly OpenTab[],
  ) {}

  readSystem(spec: TabSpec): ReadTab | Problem | { readonly empty: OpenTab } | null {
    const tab =
      this.tabs.find((one) => one.identity === spec.id) ??
      this.byName(spec.name) ??
      (REQUIRED_TABS.includes(spec) ? this.byHeadings(spec) : undefined);
    if (!tab) return null;
    const read = this.readAs(spec, tab);
    const ownAndEmpty =
      'kind' in read && isOwn(spec) && this.valuesOf(tab).every((row) => row.every((cell) => cell === ''));
    return ownAndEmpty ? { empty: tab } : read;
  }

  /** Found by marker or name; a tab of that name that somebody made for himself is never written over. */
  readOverview(): Omit<ReadTab, 'table'> | Problem | null {
    const marked = this.tabs.find((one) => one.identity === OVERVIEW_TAB.id);
    const tab = marked ?? this.byName(OVERVIEW_TAB.name);
    if (!tab) return null;
    this.taken.add(tab.id);
    const values = this.valuesOf(tab);
    return marked || isOverview(values) ? { tab, values } : { kind: 'not-our-tab', tab: tab.name };
  }

  readDepartment(tabName: string, department: string): ReadTab | Problem {
    const identity = departmentIdentity(tabName);
    const tab =
      this.tabs.find((one) => one.identity === identity) ?? this.byName(tabName) ?? this.byName(department);
    return tab ? this.readAs(DEPARTMENT_TAB, tab) : { kind: 'missing-tab', tab: tabName, department: true };
  }

  /**
   * The tab of a department whose `Tên trang` somebody emptied: the one of its name, else the only tab marked as a
   * department's that no department names, where no other department looks for one. With two, nobody could tell.
   */
  ownTab({ tab, name }: Department, departments: readonly Department[]): string {
    const names = new Set(departments.flatMap((one) => [one.tab, one.name]).map(comparisonKey));
    const isThere = (one: Department): boolean => {
      const keys = [comparisonKey(one.tab), comparisonKey(one.name)];
      const marks = keys.map((key) => comparisonKey(departmentIdentity(key)));
      return this.tabs.some(
        (sheet) =>
          keys.includes(comparisonKey(sheet.name)) || marks.includes(comparisonKey(sheet.identity ?? '')),
      );
    };
    const lost = departments.filter((one) => one.tabGuessed && !isThere(one));
    if (lost.length !== 1 || lost[0]?.name !== name) return tab;
    const prefix = departmentIdentity('');
    const free = this.tabs.flatMap(({ identity }) =>
      identity?.startsWith(prefix) && !names.has(comparisonKey(identity.slice(prefix.length)))
        ? [identity.slice(prefix.length)]
        : [],
    );
    return free.length === 1 ? (free[0] ?? tab) : tab;
  }

  /** Names of the sheets that are no tab of the book and bear no mark of one. */
  strangers(): string[] {
    return this.tabs.filter((one) => one.identity === null && !this.taken.has(one.id)).map((one) => one.name);
  }

  private readAs(spec: TabSpec, tab: OpenTab): ReadTab | Problem {
    this.taken.add(tab.id);
    const values = this.valuesOf(tab);
    const table = readTable(spec, tab.name, values);
    if (!isProblem(table)) return { tab, values, table };
    return table.kind === 'doubled-heading' || table.kind === 'missing-heading'
      ? { kind: table.kind, tab: tab.name, headings: table.headings }
      : { kind: 'missing-tab', tab: tab.name, department: false };
  }

  private valuesOf(tab: OpenTab): Cell[][] {
    const known = this.values.get(tab.id);
    if (known) return known;
    const values = this.book.read(tab);
    this.values.set(tab.id, values);
    return values;
  }

  private byName(name: string): OpenTab | undefined {
    const key = comparisonKey(name);
    return this.tabs.find((one) => !this.taken.has(one.id) && comparisonKey(one.name) === key);
  }

  /** Only a tab that cannot be done without is looked for in every sheet: each look is a service call. */
  private byHeadings(spec: TabSpec): OpenTab | undefined {
    // `Bản lưu` and `Tệp mẫu` are megabytes: no command reads them whole.
    const large = [SNAPSHOTS_TAB, TEMPLATES_TAB, KEPT_FIGURES_TAB];
    const known = [...REQUIRED_TABS, ...OTHER_TABS, ...large];
    const names = new Set(known.map((one) => comparisonKey(one.name)));
    const free = this.tabs.filter(
      ({ id, name, identity }) =>
        !this.taken.has(id) && !names.has(comparisonKey(name)) && !large.some((one) => one.id === identity),
    );
    const fitting = free.filter((one) => holdsHeadings(spec, this.valuesOf(one)));
    return fitting.length === 1 ? fitting[0] : undefined;
  }
}

/** Whether every column is the add-on's to write. */
function isOwn(spec: TabSpec): boolean {
  return spec.columns.every((column) => column.kind === 'auto');
}

/** Tabs of the add-on's own that no count reads; their names hold those of others. */
const OWN_PAGES = new Set([COMPARISON_TAB, KEPT_FIGURES_TAB].map(({ name }) => comparisonKey(name)));

/** What reading alone finds doubtful, without a further service call. */
function readingFindings(
  reader: TabReader,
  system: ReadonlyMap<string, ReadTab>,
  departmentTabs: ReadonlyMap<string, ReadTab>,
): Finding[] {
  const settings = system.get(SETTINGS_TAB.id)?.table;
  const papers = system.get(PAPERS_TAB.id)?.table;
  const known = [...system.values(), ...departmentTabs.values()].map(({ tab }) => tab.name);
  return [
    ...(settings ? settingsFindings(settings) : []),
    ...(papers ? unreadableDays(papers, 'Loại văn bản') : []),
    ...copyFindings(
      reader.strangers().filter((name) => !OWN_PAGES.has(comparisonKey(name))),
      [...known, OVERVIEW_TAB.name],
    ),
  ];
}

function understand(
  reader: TabReader,
  system: ReadonlyMap<string, ReadTab>,
  emptyTabs: ReadonlyMap<string, OpenTab>,
  departmentTabs: ReadonlyMap<string, ReadTab>,
  departments: BookRecords['departments'],
): ReadBook | readonly Problem[] {
  const rowsOf = <Row>(spec: TabSpec, read: (table: Table) => Row[]): Row[] => {
    const found = system.get(spec.id);
    return found ? read(found.table) : [];
  };
  const typedFields = rowsOf(FIELDS_TAB, readFields);
  const fields = typedFields.length > 0 ? typedFields : DEFAULT_FIELDS;
  const targetsTab = system.get(TARGETS_TAB.id);
  const settingsTab = system.get(SETTINGS_TAB.id);
  if (!targetsTab || !settingsTab) return [];
  const { targets, problems } = readTargets(targetsTab.table, fields);
  const tab = targetsTab.tab.name;
  if (problems.length > 0)
    return problems.map((problem) => ({ kind: 'target-not-understood', tab, ...problem }));
  if (targets.length === 0) return [{ kind: 'no-targets', tab }];
  const registrations: Registration[] = departments.flatMap((department) => {
    const read = departmentTabs.get(department.tab);
    return read ? readDepartmentRows(read.table, department.name, fields) : [];
  });
  const journal = rowsOf(JOURNAL_TAB, readJournal);
  const reviewTab = system.get(REVIEW_TAB.id);
  const known = knownCodes(
    registrations.map((one) => one.code),
    exemplarCodesOf({ system }),
  );
  const log = (spec: TabSpec, label: string) => rowsOf(spec, (table) => readLog(table, label, known));
  const records: BookRecords = {
    settings: readSettings(settingsTab.table),
    departments,
    fields,
    criteria: rowsOf(CRITERIA_TAB, readCriteria),
    targets,
    catalogue: withDefaults(rowsOf(CATALOGUE_TAB, readCatalogue)),
    registrations,
    ...(reviewTab
      ? readReview(reviewTab.table, () => codedRows(registrations, journal))
      : { candidates: [] }),
    awards: rowsOf(AWARDS_TAB, (table) => readAwards(table, known)),
    logs: {
      nurture: rowsOf(NURTURE_TAB, (table) => readNurture(table, known)),
      replication: log(REPLICATION_TAB, 'Hình thức'),
      publicity: log(PUBLICITY_TAB, 'Hình thức'),
      honours: log(HONOURS_TAB, 'Sự kiện'),
      direction: log(DIRECTION_TAB, 'Việc'),
    },
    councilMembers: rowsOf(COUNCIL_TAB, readCouncil),
    councilMeetings: rowsOf(MEETINGS_TAB, readMeetings),
    verdicts: rowsOf(SAME_NAMES_TAB, (table) => readVerdicts(table, known)),
    journal,
    readingFindings: readingFindings(reader, system, departmentTabs),
  };
  return {
    tabs: reader.tabs,
    system,
    emptyTabs,
    overview: null,
    departmentTabs,
    records,
    roles: rowsOf(ROLES_TAB, readRoles),
  };
}

/** Registration code → exemplar code, as `Tổng hợp` holds them; none where the tab is not there. */
export function exemplarCodesOf({ system }: Pick<ReadBook, 'system'>): ReadonlyMap<string, string> {
  const summary = system.get(SUMMARY_TAB.id);
  return summary ? readExemplarCodes(summary.table) : new Map<string, string>();
}
