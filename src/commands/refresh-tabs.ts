import { type Assessment, placeKey } from '../figures/assess';
import { type DepartmentState, departmentStates } from '../figures/departments';
import { exemplarCodes, highestCode } from '../figures/exemplar-codes';
import { countTargets, type Scope } from '../figures/targets';
import { type Cell, compareDates, isCalendarDate } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import type { Finding } from '../register/finding';
import { HEADING } from '../register/headings';
import type { Book } from '../sheets/book';
import type { Now } from '../sheets/clock';
import { createTabs, growTo, type MissingTab, rewriteRows, widenTo } from '../sheets/derived-tab';
import { type Effort, writeOverview } from '../sheets/overview-sheet';
import type { OutCell, OutRows } from '../tabs/block';
import { checkText } from '../tabs/check-column';
import { declaresNone, DEPARTMENTS_TAB, STATE_HEADINGS, stateCells } from '../tabs/departments';
import { FINDINGS_TAB, findingRows } from '../tabs/findings';
import { heartbeatCell } from '../tabs/heartbeat';
import { JOURNAL_TAB, journalRows } from '../tabs/journal';
import { NURTURE_TAB } from '../tabs/logs';
import { MILESTONES_TAB } from '../tabs/milestones';
import { OVERVIEW_TAB } from '../tabs/overview';
import type { OverviewInput } from '../tabs/overview/input';
import { type OverviewPage, overviewPage } from '../tabs/overview/page';
import { REVIEW_TAB, voteCells } from '../tabs/review';
import { HEADING_ROW, type TabSpec } from '../tabs/spec';
import { SUMMARY_TAB, summaryRows } from '../tabs/summary';
import type { Table } from '../tabs/table';
import { TARGET_AUTO_HEADINGS, TARGETS_TAB } from '../tabs/targets';
import { type JournalLine, settlingLines } from '../history/journal';
import { proseFindings } from './prose-findings';
import { exemplarCodesOf, type ReadBook, type ReadTab } from './read-book';

/** Writes what the add-on owns in one workbook; knows where every tab stands and makes what is missing. */
export class TabWriter {
  private readonly ids: Map<string, number>;
  private readonly missing: MissingTab[] = [];
  private page: OverviewPage | null = null;
  /** Last column of tabs to which this writer added some, by the sheet's id: the next one goes behind. */
  private readonly lastColumns = new Map<number, number>();

  constructor(
    private readonly book: Book,
    private readonly read: ReadBook,
  ) {
    this.ids = new Map(read.tabs.map((tab) => [tab.name, tab.id]));
  }

  /** Rewrites a tab that the add-on owns whole; one that is missing waits for `finish`. */
  rewrite(spec: TabSpec, rows: OutRows): void {
    const standing = this.read.system.get(spec.id);
    if (standing) {
      const { tab, table, values } = standing;
      rewriteRows(this.book, { sheet: tab.sheet, table, values }, rows, this.ids);
      this.addColumns(standing, spec, rows);
      return;
    }
    this.missing.push({ spec, rows, sheet: this.read.emptyTabs.get(spec.id)?.sheet ?? null });
  }

  /** Columns that somebody took away from a tab of the add-on's own come back at its right end. */
  private addColumns({ tab, table }: ReadTab, spec: TabSpec, rows: OutRows): void {
    const gone = spec.columns.flatMap(({ heading }, at) => (table.columns.has(heading) ? [] : [at]));
    if (gone.length === 0) return;
    const first = table.lastColumn + 1;
    const lines = [spec.columns.map(({ heading }) => heading), ...rows];
    widenTo(tab.sheet, table.lastColumn + gone.length);
    growTo(tab.sheet, table.headingRow + rows.length);
    const cells = lines.map((line) => gone.map((at) => line[at] ?? ''));
    this.book.write(tab.sheet, table.headingRow, first, cells, this.ids);
  }

  /** The dashboard waits for `finish`, too: it links to tabs that may be made only then. */
  overview(page: OverviewPage): void {
    this.page = page;
  }

  /**
   * Makes the tabs that were missing, all together, and writes the dashboard; the last thing that a command does.
   * @param effort what it may spend on a dashboard's look; one that makes tabs has nothing left for it
   */
  finish(effort: Effort): void {
    const { tabs, overview } = this.read;
    this.makeMissing();
    if (!this.page) return;
    const sheet =
      overview?.tab.sheet ?? this.book.insert(OVERVIEW_TAB.name, tabs.length + this.missing.length, null);
    this.ids.set(sheet.getName(), sheet.getSheetId());
    const spend = this.missing.length > 0 || !overview ? 'plain' : effort;
    writeOverview(this.book, sheet, overview?.values ?? null, this.page, this.ids, spend);
  }

  /** Makes the tabs that were missing, with their rows. */
  makeMissing(): void {
    createTabs(this.book, this.missing, this.read.tabs.length, this.ids);
  }

  /** Adds rows below the last of a tab, or makes the tab with them. */
  append(spec: TabSpec, rows: OutRows): void {
    if (rows.length === 0) return;
    const standing = this.read.system.get(spec.id);
    if (!standing) {
      this.rewrite(spec, rows);
      return;
    }
    const before = standing.table.rows.length;
    const next = before > 0 ? (standing.table.rows[before - 1]?.row ?? 0) + 1 : standing.table.headingRow + 1;
    const last = next + rows.length - 1;
    growTo(standing.tab.sheet, last);
    this.book.write(standing.tab.sheet, next, 1, rows, this.ids);
  }

  /**
   * Writes neighbouring columns of a tab that people share with the add-on, from the heading row down; a
   * heading that is missing is added at the right. Nothing is written when all is as it was, and nothing ever
   * into a row that is 'kept'.
   * @returns whether anything was written
   */
  columns(standing: ReadTab, headings: readonly string[], cellsOf: CellsOfRow): boolean {
    const { table, tab, values } = standing;
    const places = headings.map((heading) => table.columns.get(heading));
    const [known] = places;
    const missing = places.every((place) => place === undefined);
    if (!missing && !places.every((place, at) => place !== undefined && place === (known ?? 0) + at)) {
      // Somebody moved the columns apart, or took one away: each is written on its own.
      return headings.reduce((written, heading, at) => {
        const own: CellsOfRow = (row) => {
          const cells = cellsOf(row);
          return cells === 'kept' ? cells : (cells?.slice(at, at + 1) ?? null);
        };
        return this.columns(standing, [heading], own) || written;
      }, false);
    }
    const first = known ?? (this.lastColumns.get(tab.id) ?? table.lastColumn) + 1;
    if (missing) {
      this.lastColumns.set(tab.id, first + headings.length - 1);
      widenTo(tab.sheet, first + headings.length - 1);
    }
    const rows: CellsOfRow = (row) => (row === table.headingRow ? headings : cellsOf(row));
    const top = missing ? table.headingRow : table.headingRow + 1;
    let written = false;
    for (const { row, cells } of rowRuns(top, table.lastRow, headings.length, rows)) {
      const differs = cells.map((line, below) =>
        line.some(
          (cell, at) => !sameCell(cell, missing ? '' : (values[row + below - 1]?.[first - 1 + at] ?? '')),
        ),
      );
      const [from, to] = [differs.indexOf(true), differs.lastIndexOf(true)];
      // Not a row more than changed: people edit the others meanwhile.
      if (from < 0) continue;
      this.book.write(tab.sheet, row + from, first, cells.slice(from, to + 1), this.ids);
      written = true;
    }
    return written;
  }
}

/** Days are objects of their own each time they are read. */
function sameCell(cell: OutCell, before: Cell): boolean {
  if (isCalendarDate(cell) && isCalendarDate(before)) return compareDates(cell, before) === 0;
  return cell === before;
}

/** The cells that a command writes into a row; null empties them, 'kept' leaves them as they are. */
type CellsOfRow = (row: number) => readonly OutCell[] | 'kept' | null;

interface RowRun {
  readonly row: number;
  readonly cells: OutCell[][];
}

/** The rows from first to last in one run, or in several where rows that are kept part them. */
function rowRuns(first: number, last: number, width: number, cellsOf: CellsOfRow): RowRun[] {
  const runs: RowRun[] = [];
  let open: RowRun | null = null;
  for (let row = first; row <= last; row += 1) {
    const cells = cellsOf(row) ?? Array.from({ length: width }, () => '');
    if (cells === 'kept') {
      open = null;
      continue;
    }
    if (!open) {
      open = { row, cells: [] };
      runs.push(open);
    }
    open.cells.push([...cells]);
  }
  return runs;
}

/** What a command did, for one line of `Nhật ký`. */
export interface Deed {
  readonly action: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

/** The action under which `Nhật ký` keeps the last exemplar code, once its exemplar is deleted. */
export const LAST_GIVEN = 'Mã điển hình cuối đã cấp';

/**
 * The last code that `Tổng hợp` held, if nobody bears it now: the journal keeps it, so that it is never given to
 * somebody else.
 */
function lostCodes(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<unknown, string>,
  given: readonly JournalLine[],
): string[] {
  const highest = highestCode(before.values());
  if (highest <= highestCode(now.values()) || highest <= highestCode(given.map(({ subject }) => subject)))
    return [];
  return [...before.values()].filter((code) => highestCode([code]) === highest).slice(0, 1);
}

/** Writes every derived tab and column from an assessment (workbook.md, the tabs marked auto). */
export function refreshTabs(
  writer: TabWriter,
  read: ReadBook,
  assessment: Assessment,
  now: Now,
  who: string,
  deed: Deed | null = null,
): void {
  const workingYear = workingYearOf(read, assessment, now);
  const scope: Scope = {
    throughYear: assessment.period.toYear,
    targetYear: workingYear,
    asOf: now.day,
    decidedBy: null,
    final: false,
  };
  writeChecks(writer, read, assessment);
  writeVotes(writer, read, assessment);
  const targets = countTargets(assessment, scope);
  writeTargets(writer, read, targets);
  const before = exemplarCodesOf(read);
  const given = read.records.journal.filter(({ action }) => action === LAST_GIVEN);
  const exemplars = exemplarCodes(assessment, before, highestCode(given.map(({ subject }) => subject)));
  writer.rewrite(SUMMARY_TAB, summaryRows(assessment, exemplars));
  const withProse = {
    ...assessment,
    officeFindings: [...assessment.officeFindings, ...proseFindings(read, assessment)],
  };
  writer.rewrite(FINDINGS_TAB, findingRows(withProse, tablesOf(read)));
  const states = departmentStates(assessment, workingYear, now.day, declaringNone(read));
  writeStates(writer, read, states, now);
  // Whoever runs this is of the Office: its hand came by now.
  const times = { writtenAt: now.text, heartbeat: heartbeatCell(now.text) };
  writer.overview(
    overviewPage({ assessment, targets, scope, workingYear, states, ...times, ...placesOf(read) }),
  );
  const line = (one: Omit<JournalLine, 'time' | 'who'>): JournalLine => ({ time: now.text, who, ...one });
  const lines = [
    ...settlingLines(assessment, now.text, who),
    ...lostCodes(before, exemplars, given).map((code) =>
      line({ action: LAST_GIVEN, subject: code, before: '', after: '' }),
    ),
    ...(deed ? [line(deed)] : []),
  ];
  writer.append(JOURNAL_TAB, journalRows(lines, read.system.get(JOURNAL_TAB.id)?.table ?? null));
}

/** `Năm làm việc`, or the last year of the period that has begun where it is not set. */
export function workingYearOf(
  read: ReadBook,
  assessment: { readonly period: Assessment['period'] },
  now: Now,
): number {
  const typed = parseWhole(read.records.settings.cell('Năm làm việc', now.day));
  const { fromYear, toYear } = assessment.period;
  return typed ?? Math.min(Math.max(now.day.year, fromYear), toYear);
}

/** `Kiểm tra` beside every row of every department. */
function writeChecks(writer: TabWriter, read: ReadBook, assessment: Assessment): void {
  const byRow = new Map<string, Finding[]>();
  for (const finding of assessment.findings) {
    const key = placeKey(finding);
    const list = byRow.get(key);
    if (list) list.push(finding);
    else byRow.set(key, [finding]);
  }
  for (const [name, standing] of read.departmentTabs) {
    const filled = new Set(standing.table.rows.map((row) => row.row));
    writer.columns(standing, [HEADING.check], (row) =>
      filled.has(row) ? [checkText(byRow.get(placeKey({ place: { tab: name, row } })) ?? [])] : null,
    );
  }
}

/** `Tỷ lệ (%)` and `Kết quả` of `Bình xét`. */
function writeVotes(writer: TabWriter, read: ReadBook, assessment: Assessment): void {
  const standing = read.system.get(REVIEW_TAB.id);
  if (!standing || assessment.candidates.length === 0) return;
  const byRow = new Map(assessment.candidates.map((candidate) => [candidate.place.row, candidate]));
  writer.columns(standing, ['Tỷ lệ (%)', 'Kết quả'], (row) => {
    const candidate = byRow.get(row);
    return candidate ? voteCells(candidate) : null;
  });
}

/** Departments whose box says that they register nobody this year. */
export function declaringNone(read: ReadBook): Set<string> {
  const { departments } = read.records;
  return new Set(
    departments
      .filter(({ tab }) => {
        const standing = read.departmentTabs.get(tab);
        return standing !== undefined && declaresNone(standing.values, standing.table.headingRow);
      })
      .map(({ name }) => name),
  );
}

/** The auto columns of `Đơn vị`; headings that are there and headings that are not are written apart. */
function writeStates(writer: TabWriter, read: ReadBook, states: readonly DepartmentState[], now: Now): void {
  const standing = read.system.get(DEPARTMENTS_TAB.id);
  if (!standing) return;
  const { columns, rows } = standing.table;
  const byRow = new Map(states.map((state) => [state.department.row, state]));
  const before = new Map(rows.map((row) => [row.row, row]));
  for (const known of [true, false]) {
    const headings = STATE_HEADINGS.filter((heading) => columns.has(heading) === known);
    if (headings.length === 0) continue;
    writer.columns(standing, headings, (row) => {
      const line = before.get(row);
      return line ? stateCells(byRow.get(row) ?? null, line, headings, now.text) : null;
    });
  }
}

/** Where the dashboard finds what it counts by formulas and what it links to. */
function placesOf(read: ReadBook): Pick<OverviewInput, 'milestones' | 'nurture' | 'places'> {
  const table = (spec: TabSpec): Table | null => read.system.get(spec.id)?.table ?? null;
  const summary = table(SUMMARY_TAB);
  return {
    milestones: table(MILESTONES_TAB),
    nurture: table(NURTURE_TAB),
    places: {
      self: read.overview?.tab.name ?? OVERVIEW_TAB.name,
      summary: {
        tab: summary?.tab ?? SUMMARY_TAB.name,
        headingRow: summary?.headingRow ?? HEADING_ROW,
      },
      tables: tablesOf(read),
    },
  };
}

/** The auto columns of `Chỉ tiêu`. */
function writeTargets(writer: TabWriter, read: ReadBook, results: ReturnType<typeof countTargets>): void {
  const standing = read.system.get(TARGETS_TAB.id);
  if (!standing) return;
  const byRow = new Map(read.records.targets.map((target, at) => [target.row, results[at]]));
  writer.columns(standing, TARGET_AUTO_HEADINGS, (row) => {
    const result = byRow.get(row);
    if (!result) return null;
    return [
      result.registered.value,
      result.recognised.value,
      result.awaitingDecision.value,
      result.missing,
      result.status,
    ];
  });
}

/** Where each heading of each tab stands, for links. */
function tablesOf(read: ReadBook): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const standing of [...read.system.values(), ...read.departmentTabs.values()]) {
    tables.set(standing.tab.name, standing.table);
  }
  return tables;
}
