import type { GuardedTab } from '../../access/guard';
import { type CatalogueGroup, CATALOGUE_GROUPS, DEFAULT_CATALOGUE } from '../../plan/catalogue';
import { comparisonKey } from '../../lang/text';
import type { Book } from '../../sheets/book';
import { growTo, widenTo } from '../../sheets/derived-tab';
import { layOutGuide } from '../../sheets/guide-sheet';
import {
  layOutBox,
  layOutBoxes,
  layOutColumns,
  layOutFormulas,
  layOutLists,
  layOutPattern,
  layOutTones,
  type TabPlaces,
} from '../../sheets/lay-out';
import { layOutOverview } from '../../sheets/overview-sheet';
import { hideAway } from '../../sheets/hidden-tab';
import { columnLetters, type OutCell } from '../../tabs/block';
import { CATALOGUE_TAB } from '../../tabs/catalogue';
import { DEPARTMENT_TAB, departmentIdentity } from '../../tabs/department';
import { DEPARTMENTS_TAB } from '../../tabs/departments';
import { EXEMPLAR_TAB } from '../../tabs/exemplar';
import { GUIDE_TAB, guideRows } from '../../tabs/guide';
import { MILESTONES_TAB } from '../../tabs/milestones';
import { FIELDS_TAB } from '../../tabs/fields';
import {
  catalogueRows,
  columnRange,
  DATA_ROWS,
  headingsOfFormula,
  type ListPlaces,
  ownColumns,
  rowsOfNewTab,
} from '../../tabs/layout';
import { OVERVIEW_TAB } from '../../tabs/overview';
import { HEARTBEAT_PLACE, startingPage } from '../../tabs/overview/page';
import { SETTINGS_TAB } from '../../tabs/settings';
import { CODE_AND_NAME, SUMMARY_TAB } from '../../tabs/summary';
import { FIRST_DATA_ROW, HEADING_ROW, type TabSpec } from '../../tabs/spec';
import { boxColumn, BOXES, SENTENCE_COLUMN, STATUS_ROW, statusCells } from '../../tabs/status-line';
import { isProblem, readTable, type Table, textAt } from '../../tabs/table';
import { BOOK_TABS, type BookTab, GROUP_COLOURS, type NewBook } from '../../tabs/whole-book';
import { newDepartmentTab, officeTab } from './guarded-tabs';
import { type DepartmentToMake, type Repair, type SetUpPlan, STANDING } from './plan';
import type { Survey } from './survey';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Who may edit a tab is settled before it is filled (platform.md 5). */
export interface Guardian {
  /** @param isNew a tab that cannot have a protection yet: nothing is asked */
  guard(sheet: Sheet, tab: GuardedTab, isNew: boolean): void;
}

/** What a run of set-up needs. */
export interface SetUpJob {
  readonly book: Book;
  readonly survey: Survey;
  readonly plan: SetUpPlan;
  readonly facts: NewBook;
  readonly years: readonly number[];
  readonly guardian: Guardian;
  /** Whether the time is up: what is left waits for the next run. */
  readonly outOfTime: () => boolean;
  /** Tabs are marked by the caller's `remember`, once all is in them: until then they are known as unfinished. */
  readonly marksLast?: boolean;
}

/** What a run made; the counts of what is left tell that set-up must run again. */
export interface SetUpDone {
  readonly tabs: readonly string[];
  readonly departments: readonly string[];
  readonly repaired: readonly string[];
  readonly left: number;
}

/** Carries a plan out, tab by tab; stops between two tabs when the time is up. */
export class SetUpRun {
  private readonly tabsMade: string[] = [];
  private readonly departmentsMade: string[] = [];
  private readonly repaired: string[] = [];
  private readonly identities = new Map<number, string>();
  private readonly sheets = new Map<string, Sheet>();
  private readonly order: number[];
  private left = 0;

  constructor(private readonly job: SetUpJob) {
    const { survey } = job;
    this.order = survey.tabs.map(({ id }) => id);
    for (const [id, { tab }] of survey.system) {
      this.sheets.set(id, tab.sheet);
      this.identities.set(tab.id, id);
    }
    for (const [identity, tab] of [
      [GUIDE_TAB.id, survey.guide],
      [OVERVIEW_TAB.id, survey.overview],
      [EXEMPLAR_TAB.id, survey.exemplar],
    ] as const)
      if (tab) this.identities.set(tab.id, identity);
    for (const { tab: name, standing } of survey.departments)
      if (standing) this.identities.set(standing.tab.id, departmentIdentity(name));
  }

  /** The tables of the book, empty first and then filled: lists look from one tab into another. */
  makeTables(): void {
    const { plan, survey, book } = this.job;
    const missing = plan.tables.filter(({ spec }) => !survey.system.has(spec.id));
    const rows = rowsOfNewTab(0);
    let pattern: Sheet | null = null;
    for (const { spec } of missing) {
      const sheet: Sheet = this.blankSheet(spec.name) ?? book.insert(spec.name, this.placeOf(spec), pattern);
      if (!pattern) layOutPattern(sheet, rows);
      pattern ??= sheet;
      this.adopt(sheet, spec.id, this.placeOf(spec));
    }
    if (!this.job.marksLast) this.remember();
    for (const table of plan.tables) {
      if (this.stop()) continue;
      this.fill(table, missing.includes(table));
    }
  }

  /**
   * The first tab is laid by hand, the others are made from it while it has no title: the title is each tab's
   * last cell and says that all is there.
   */
  makeDepartments(): void {
    const made: { department: DepartmentToMake; sheet: Sheet }[] = [];
    let template: Sheet | null = null;
    for (const department of this.job.plan.departments) {
      if (this.stop()) continue;
      const sheet: Sheet = this.blankDepartment(department, department.again ? null : template);
      // A tab that comes with rows is no pattern: others made from it would take the rows too.
      if (!department.again) template ??= sheet;
      made.push({ department, sheet });
    }
    if (!this.job.marksLast) this.remember();
    for (const { department, sheet } of made) {
      if (!this.stop()) this.finishDepartment(department, sheet);
    }
  }

  /**
   * New names below the others in `Đơn vị`, and `Tên trang` of every department that had none. People may sort
   * or insert meanwhile, and a tab's name beside the wrong department would stay: so the list is read afresh,
   * and looked at again after the write (platform.md 4).
   */
  listDepartments(): void {
    if (!this.tableOf(DEPARTMENTS_TAB)) return; // made now: filled with the names
    const { plan, survey } = this.job;
    const tabs = new Map([...survey.departments, ...plan.departments].map(({ name, tab }) => [name, tab]));
    const known = new Set(survey.departments.map(({ name }) => name));
    const added = plan.departments.filter(({ name }) => !known.has(name)).map(({ name }) => name);
    this.appendNames(added);
    for (let attempt = 0; attempt < LOOKS && this.writeTabNames(tabs); attempt += 1);
  }

  private appendNames(names: readonly string[]): void {
    const read = names.length > 0 ? this.readList() : null;
    const column = read?.table.columns.get('Tên đơn vị');
    if (!read || column === undefined) return;
    const { table, sheet } = read;
    const next = (table.rows[table.rows.length - 1]?.row ?? table.headingRow) + 1;
    growTo(sheet, next + names.length - 1);
    const rows = names.map((name) => [name]);
    this.job.book.write(sheet, next, column, rows, new Map());
  }

  /** @returns whether to look again */
  private writeTabNames(tabs: ReadonlyMap<string, string>): boolean {
    const read = this.readList();
    const column = read?.table.columns.get('Tên trang');
    if (!read || column === undefined) return false;
    const { table, sheet } = read;
    const wanted = new Map(
      table.rows.map((row) => [row.row, tabs.get(textAt(row, 'Tên đơn vị')) ?? textAt(row, 'Tên trang')]),
    );
    // A row may slide out of the range just being read: then there is another look.
    const seen = new Set(table.rows.map((row) => textAt(row, 'Tên đơn vị')));
    if (table.rows.every((row) => textAt(row, 'Tên trang') === wanted.get(row.row)))
      return this.departmentsMade.some((name) => !seen.has(name));
    const first = table.headingRow + 1;
    const last = Math.max(...wanted.keys());
    const cells = Array.from({ length: last - first + 1 }, (_, at) => [wanted.get(first + at) ?? '']);
    this.job.book.write(sheet, first, column, cells, new Map());
    return true;
  }

  private readList(): { table: Table; sheet: Sheet } | null {
    const sheet = this.sheets.get(DEPARTMENTS_TAB.id);
    const table = this.readNow(DEPARTMENTS_TAB);
    return sheet && table ? { table, sheet } : null;
  }

  /** A table as it stands at this moment: one service call. */
  private readNow(spec: TabSpec): Table | null {
    const sheet = this.sheets.get(spec.id);
    if (!sheet) return null;
    const name = sheet.getName();
    const tab = { sheet, id: sheet.getSheetId(), name, identity: spec.id };
    const table = readTable(spec, name, this.job.book.read(tab));
    return isProblem(table) ? null : table;
  }

  /** Tabs that lost their protection, or came without. */
  guardStanding(): void {
    const { plan, survey, guardian } = this.job;
    for (const tab of plan.unguarded) {
      const sheet = survey.tabs.find(({ id }) => id === tab.sheetId)?.sheet;
      if (!sheet || this.stop()) continue;
      guardian.guard(sheet, tab, false);
      this.repaired.push(tab.name);
    }
  }

  repair(): void {
    // `Tổng hợp` first: lists of other tabs look at a column that it may lack.
    const { repairs } = this.job.plan;
    const isSummary = ({ spec }: Repair): boolean => spec === SUMMARY_TAB;
    for (const repair of [...repairs.filter(isSummary), ...repairs.filter((one) => !isSummary(one))]) {
      if (this.stop()) continue;
      this.mend(repair);
    }
  }

  done(): SetUpDone {
    return {
      tabs: this.tabsMade,
      departments: this.departmentsMade,
      repaired: this.repaired,
      left: this.left,
    };
  }

  /** Whether to leave the next tab to another run. */
  private stop(): boolean {
    if (!this.job.outOfTime()) return false;
    this.left += 1;
    return true;
  }

  /** The dashboard as it looks before anything was counted; a page that was begun and not written is laid anew. */
  makeOverview(): void {
    const { plan, survey, book } = this.job;
    if (!plan.overview || this.stop()) return;
    const place = survey.guide ? this.order.indexOf(survey.guide.id) + 1 : 0;
    const sheet = survey.overview?.sheet ?? this.frontSheet(OVERVIEW_TAB.id, OVERVIEW_TAB.name, place);
    layOutOverview(book, sheet, startingPage(this.readNow(MILESTONES_TAB)), this.ids());
    if (survey.overview) this.tabsMade.push(OVERVIEW_TAB.name);
    this.showHeartbeat(sheet);
  }

  /** In the list of departments too, where its status line is free: there they look whether anybody came by. */
  private showHeartbeat(overview: Sheet): void {
    const list = this.sheets.get(DEPARTMENTS_TAB.id);
    const name = overview.getName().replace(/'/g, "''");
    const { row, column } = HEARTBEAT_PLACE;
    const formula = `='${name}'!${columnLetters(column)}${row}&""`;
    const standing = this.job.survey.system.get(DEPARTMENTS_TAB.id);
    const isFree =
      !standing?.table ||
      (standing.table.headingRow === HEADING_ROW && (standing.values[STATUS_ROW - 1]?.[0] ?? '') === '');
    if (list && isFree) this.job.book.write(list, STATUS_ROW, 1, [[{ formula }]], new Map());
  }

  /** The guide, in front of all others; its links need the other tabs. */
  makeGuide(): void {
    const { plan, survey, book } = this.job;
    if (!plan.guide || this.stop()) return;
    const sheet = survey.guide?.sheet ?? this.frontSheet(GUIDE_TAB.id, GUIDE_TAB.name, 0);
    layOutGuide(book, sheet, guideRows(STANDING), this.ids());
    if (survey.guide) this.repaired.push(GUIDE_TAB.name);
  }

  /** A tab that is no table, in front of the others. */
  private frontSheet(identity: string, name: string, place: number): Sheet {
    const sheet = this.job.book.insert(name, place, null);
    this.adopt(sheet, identity, place);
    this.job.guardian.guard(sheet, officeTab({ id: sheet.getSheetId(), name }), true);
    this.tabsMade.push(name);
    return sheet;
  }

  /** Sheet ids by name, for links. */
  private ids(): Map<string, number> {
    const ids = new Map(this.job.survey.tabs.map(({ name, id }) => [name, id]));
    for (const sheet of this.sheets.values()) ids.set(sheet.getName(), sheet.getSheetId());
    return ids;
  }

  /** Written more than once, so that a run that dies is known again by its tabs. */
  remember(): void {
    this.job.book.mark(this.identities);
  }

  /** What `remember` would write down. */
  marks(): ReadonlyMap<number, string> {
    return this.identities;
  }

  private adopt(sheet: Sheet, identity: string, place: number): void {
    const id = sheet.getSheetId();
    this.sheets.set(identity, sheet);
    this.identities.set(id, identity);
    if (!this.order.includes(id)) this.order.splice(place, 0, id);
  }

  /** A new file's only, empty sheet becomes the first tab; nothing of anybody's is lost. */
  private blankSheet(name: string): Sheet | null {
    const { survey } = this.job;
    const [only] = survey.strangers;
    if (!survey.isNew || !only || survey.tabs.length !== 1 || this.identities.size > 0) return null;
    if (only.sheet.getLastRow() > 0) return null;
    only.sheet.setName(name);
    return only.sheet;
  }

  /** Behind the tab that stands before it in the book's order. */
  private placeOf(spec: TabSpec): number {
    const at = BOOK_TABS.findIndex((one) => one.spec === spec);
    for (let before = at - 1; before >= 0; before -= 1) {
      const sheet = this.sheets.get(BOOK_TABS[before]?.spec.id ?? '');
      if (!sheet) continue;
      const place = this.order.indexOf(sheet.getSheetId()) + 1;
      return BOOK_TABS[before]?.group === 'front' && BOOK_TABS[at]?.group !== 'front'
        ? Math.max(place, this.lastDepartmentPlace())
        : place;
    }
    return 0;
  }

  private lastDepartmentPlace(): number {
    const places = [...this.identities]
      .filter(([, identity]) => identity.startsWith(`${DEPARTMENT_TAB.id}/`))
      .map(([id]) => this.order.indexOf(id) + 1);
    return Math.max(0, ...places);
  }

  private fill({ spec, group, frozenColumns, rows, hidden }: BookTab, fresh: boolean): void {
    const { book, facts, guardian } = this.job;
    const sheet = this.sheets.get(spec.id);
    if (!sheet) return;
    const filled = rows(facts);
    const places = ownPlaces(spec, filled.length);
    if (!fresh) layOutPattern(sheet, rowsOfNewTab(filled.length));
    layOutColumns(sheet, spec, frozenColumns, GROUP_COLOURS[group]);
    growTo(sheet, HEADING_ROW + filled.length);
    layOutLists(book.file, sheet, spec, places, this.listPlaces());
    layOutTones(sheet, spec, places);
    guardian.guard(sheet, officeTab({ id: sheet.getSheetId(), name: spec.name }), fresh);
    if (hidden) hideAway(sheet);
    book.write(sheet, 1, 1, [...headOf(spec, spec.title), ...filled], new Map());
    layOutFormulas(sheet, spec, places);
    this.tabsMade.push(spec.name);
  }

  private blankDepartment({ tab, standing, again }: DepartmentToMake, template: Sheet | null): Sheet {
    const place = Math.max(this.lastDepartmentPlace(), this.frontPlace());
    const sheet = standing?.tab.sheet ?? this.job.book.insert(tab, place, template);
    this.adopt(sheet, departmentIdentity(tab), place);
    const laid = standing ? !standing.empty : template !== null;
    if (!laid) this.layOutDepartment(sheet, again ?? { rows: [], declaresNone: false });
    return sheet;
  }

  private finishDepartment({ name, tab, standing }: DepartmentToMake, sheet: Sheet): void {
    const { book, guardian } = this.job;
    guardian.guard(sheet, newDepartmentTab(sheet.getSheetId(), tab, name), standing === null);
    book.write(sheet, 1, 1, [[`${DEPARTMENT_TAB.title} - ${name.toLocaleUpperCase('vi')}`]], new Map());
    this.departmentsMade.push(name);
  }

  private frontPlace(): number {
    const sheet = this.sheets.get(DEPARTMENTS_TAB.id);
    return sheet ? this.order.indexOf(sheet.getSheetId()) + 1 : 0;
  }

  private layOutDepartment(
    sheet: Sheet,
    { rows, declaresNone }: NonNullable<DepartmentToMake['again']>,
  ): void {
    const { book } = this.job;
    const places = ownPlaces(DEPARTMENT_TAB, rows.length);
    layOutPattern(sheet, rowsOfNewTab(rows.length));
    layOutColumns(sheet, DEPARTMENT_TAB, FROZEN_COLUMNS, null);
    layOutLists(book.file, sheet, DEPARTMENT_TAB, places, this.listPlaces());
    layOutTones(sheet, DEPARTMENT_TAB, places);
    layOutFormulas(sheet, DEPARTMENT_TAB, places);
    layOutBoxes(sheet);
    const head = headOf(DEPARTMENT_TAB, '');
    const line = statusCells(
      places.columns,
      { first: FIRST_DATA_ROW, last: HEADING_ROW + places.rows },
      this.settingColumns(),
    );
    if (declaresNone) line[boxColumn(2) - 1] = true;
    const width = DEPARTMENT_TAB.columns.length;
    head[STATUS_ROW - 1] = [...line, ...Array.from({ length: width - SENTENCE_COLUMN }, () => '')];
    // Headings and rows together: a tab made again is never seen with its headings and without its rows.
    book.write(sheet, 1, 1, [...head, ...rows], new Map());
  }

  private mend({ standing, spec, headings, lists, formulas, tones, frozen, status }: Repair): void {
    const { book } = this.job;
    const { table, tab } = standing;
    if (!table) return;
    const columns = new Map(table.columns);
    if (headings.length > 0) {
      const first = table.lastColumn + 1;
      widenTo(tab.sheet, first + headings.length - 1);
      book.write(tab.sheet, table.headingRow, first, [[...headings]], new Map());
      headings.forEach((heading, at) => columns.set(heading, first + at));
    }
    const rows = Math.max(DATA_ROWS, table.lastRow - table.headingRow);
    growTo(tab.sheet, table.headingRow + rows);
    const places: TabPlaces = { columns, headingRow: table.headingRow, rows };
    const lacks = (heading: string): boolean => headings.includes(heading) || lists.includes(heading);
    layOutLists(book.file, tab.sheet, spec, places, this.listPlaces(), lacks);
    if (tones || headings.length > 0) layOutTones(tab.sheet, spec, places);
    // A formula laid before its tab had a column that it looks at now is laid again.
    const stale = spec.columns.filter((one) =>
      headingsOfFormula(one).some((name) => headings.includes(name)),
    );
    const wanted = [...formulas, ...headings, ...stale.map(({ heading }) => heading)];
    if (wanted.length > 0) layOutFormulas(tab.sheet, spec, places, (heading) => wanted.includes(heading));
    if (frozen) tab.sheet.setFrozenRows(HEADING_ROW);
    if (status.length > 0) this.mendStatus(tab.sheet, places, status);
    this.repaired.push(tab.name);
  }

  /** Boxes and the sentence above the headings, where those cells are empty. */
  private mendStatus(sheet: Sheet, { columns, rows }: TabPlaces, lost: Repair['status']): void {
    const rowsBelow = { first: FIRST_DATA_ROW, last: HEADING_ROW + rows };
    const line = statusCells(columns, rowsBelow, this.settingColumns());
    for (const { column, box } of lost) {
      if (box !== null) {
        widenTo(sheet, column + 1);
        layOutBox(sheet, column);
      }
      const cells = box === null ? [line[SENTENCE_COLUMN - 1] ?? ''] : [false, BOXES[box] ?? ''];
      this.job.book.write(sheet, STATUS_ROW, column, [cells], new Map());
    }
  }

  private settingColumns(): { tab: string; names: string; values: string } {
    const place = this.columnPlaces(SETTINGS_TAB, 'Mục', 'Giá trị');
    return { tab: place.tab, names: fixed(place.ranges[0] ?? ''), values: fixed(place.ranges[1] ?? '') };
  }

  private listPlaces(): ListPlaces {
    const one = (spec: TabSpec, heading: string): { tab: string; range: string } => {
      const { tab, ranges } = this.columnPlaces(spec, heading);
      return { tab, range: ranges[0] ?? 'A1' };
    };
    const catalogue = this.tableOf(CATALOGUE_TAB);
    return {
      years: this.job.years,
      fields: one(FIELDS_TAB, 'Tên ngắn'),
      departments: one(DEPARTMENTS_TAB, 'Tên đơn vị'),
      registrations: this.registrationsPlace(),
      catalogue: {
        tab: this.sheets.get(CATALOGUE_TAB.id)?.getName() ?? CATALOGUE_TAB.name,
        column: catalogue?.columns.get('Giá trị') ?? 2,
        rowsOf: catalogue ? groupRows(catalogue) : catalogueRows(DEFAULT_CATALOGUE, FIRST_DATA_ROW),
      },
    };
  }

  /**
   * `Mã và tên` of `Tổng hợp`, down to the last row of the sheet, for registrations grow with the years. A column
   * that a repair is about to add is looked for where it will stand.
   */
  private registrationsPlace(): { tab: string; range: string } {
    const table = this.tableOf(SUMMARY_TAB);
    const own = ownColumns(SUMMARY_TAB);
    const lacking = table ? [...own.keys()].filter((heading) => !table.columns.has(heading)) : [];
    const column = table
      ? (table.columns.get(CODE_AND_NAME) ?? table.lastColumn + 1 + lacking.indexOf(CODE_AND_NAME))
      : (own.get(CODE_AND_NAME) ?? 1);
    const letters = columnLetters(column);
    return {
      tab: this.sheets.get(SUMMARY_TAB.id)?.getName() ?? SUMMARY_TAB.name,
      range: `${letters}${(table?.headingRow ?? HEADING_ROW) + 1}:${letters}`,
    };
  }

  /** The table of a tab that stood already; null where it was made now and stands as its spec says. */
  private tableOf(spec: TabSpec): Table | null {
    return this.job.survey.system.get(spec.id)?.table ?? null;
  }

  private columnPlaces(spec: TabSpec, ...headings: readonly string[]): { tab: string; ranges: string[] } {
    const table = this.tableOf(spec);
    const columns = table?.columns ?? ownColumns(spec);
    const headingRow = table?.headingRow ?? HEADING_ROW;
    return {
      tab: this.sheets.get(spec.id)?.getName() ?? spec.name,
      ranges: headings.map((heading) => columnRange(columns.get(heading) ?? 1, headingRow, DATA_ROWS)),
    };
  }
}

/** How often the list of departments is written at most while somebody keeps moving its rows. */
const LOOKS = 4;

/** Frozen to the name, so that state and findings stay in sight. */
const FROZEN_COLUMNS = DEPARTMENT_TAB.columns.findIndex(({ required }) => required) + 1;

function ownPlaces(spec: TabSpec, dataRows = 0): TabPlaces {
  return { columns: ownColumns(spec), headingRow: HEADING_ROW, rows: Math.max(DATA_ROWS, dataRows) };
}

function headOf(spec: TabSpec, title: string): OutCell[][] {
  const rest = spec.columns.slice(1).map(() => '');
  return [
    [title, ...rest],
    ['', ...rest],
    [spec.guidance, ...rest],
    spec.columns.map(({ heading }) => heading),
  ];
}

function fixed(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** First and last row of each group of a `Danh mục` that stands. */
function groupRows(table: Table): Map<CatalogueGroup, { first: number; last: number }> {
  const rows = new Map<CatalogueGroup, { first: number; last: number }>();
  for (const row of table.rows) {
    const word = comparisonKey(textAt(row, 'Nhóm'));
    const group = CATALOGUE_GROUPS.find((one) => comparisonKey(one) === word);
    if (!group) continue;
    const known = rows.get(group);
    if (known) known.last = row.row;
    else rows.set(group, { first: row.row, last: row.row });
  }
  return rows;
}
