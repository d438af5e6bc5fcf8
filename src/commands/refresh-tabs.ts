import { type Assessment, placeKey } from '../figures/assess';
import { exemplarCodes } from '../figures/exemplar-codes';
import { countTargets, type Scope } from '../figures/targets';
import { parseWhole } from '../lang/numbers';
import type { Finding } from '../register/finding';
import { HEADING } from '../register/headings';
import type { Book } from '../sheets/book';
import type { Now } from '../sheets/clock';
import { createTabs, growTo, type MissingTab, rewriteRows, widenTo } from '../sheets/derived-tab';
import type { OutCell, OutRows } from '../tabs/block';
import { checkText } from '../tabs/check-column';
import { FINDINGS_TAB, findingRows } from '../tabs/findings';
import { JOURNAL_TAB } from '../tabs/journal';
import { MILESTONES_TAB, readMilestones } from '../tabs/milestones';
import { OVERVIEW_TAB, overviewRows } from '../tabs/overview';
import { REVIEW_TAB, voteCells } from '../tabs/review';
import type { TabSpec } from '../tabs/spec';
import { readExemplarCodes, SUMMARY_TAB, summaryRows } from '../tabs/summary';
import type { Table } from '../tabs/table';
import { TARGET_AUTO_HEADINGS, TARGETS_TAB } from '../tabs/targets';
import { ADOPTED } from '../history/journal';
import type { ReadBook, ReadTab } from './read-book';

/** Writes what the add-on owns in one workbook; knows where every tab stands and makes what is missing. */
export class TabWriter {
  private readonly ids: Map<string, number>;
  private readonly missing: MissingTab[] = [];

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
      return;
    }
    this.missing.push({ spec, rows, sheet: this.read.emptyTabs.get(spec.id)?.sheet ?? null });
  }

  /** Makes the tabs that were missing, all together; the last thing that a command writes. */
  finish(): void {
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
   * heading that is missing is added at the right. Nothing is written when all is as it was.
   */
  columns(
    standing: ReadTab,
    headings: readonly string[],
    cellsOf: (row: number) => readonly OutCell[] | null,
  ): void {
    const { table, tab, values } = standing;
    const known = table.columns.get(headings[0] ?? '');
    const together = headings.every((heading, at) => table.columns.get(heading) === (known ?? 0) + at);
    if (known !== undefined && !together) {
      // Somebody moved the columns apart: each is written on its own.
      headings.forEach((heading, at) => {
        this.columns(standing, [heading], (row) => cellsOf(row)?.slice(at, at + 1) ?? null);
      });
      return;
    }
    const first = known ?? table.lastColumn + 1;
    const block: OutCell[][] = known === undefined ? [[...headings]] : [];
    let changed = known === undefined;
    for (let row = table.headingRow + 1; row <= table.lastRow; row += 1) {
      const cells = cellsOf(row) ?? headings.map(() => '');
      const before = headings.map((_, at) =>
        known === undefined ? '' : (values[row - 1]?.[first - 1 + at] ?? ''),
      );
      changed ||= cells.some((cell, at) => cell !== before[at]);
      block.push([...cells]);
    }
    if (!changed || block.length === 0) return;
    if (known === undefined) widenTo(tab.sheet, first + headings.length - 1);
    this.book.write(tab.sheet, table.headingRow + (known === undefined ? 0 : 1), first, block, this.ids);
  }
}

/** What a command did, for one line of `Nhật ký`. */
export interface Deed {
  readonly action: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
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
  const scope: Scope = {
    throughYear: assessment.period.toYear,
    asOf: now.day,
    decidedBy: null,
    final: false,
  };
  writeChecks(writer, read, assessment);
  writeVotes(writer, read, assessment);
  const workingYear = workingYearOf(read, assessment, now);
  const targets = countTargets(assessment, { ...scope, throughYear: assessment.period.toYear });
  writeTargets(writer, read, targets);
  const summary = read.system.get(SUMMARY_TAB.id);
  const exemplars = exemplarCodes(assessment, summary ? readExemplarCodes(summary.table) : new Map());
  writer.rewrite(SUMMARY_TAB, summaryRows(assessment, exemplars));
  writer.rewrite(FINDINGS_TAB, findingRows(assessment, tablesOf(read)));
  const milestonesTab = read.system.get(MILESTONES_TAB.id);
  const milestones = milestonesTab ? readMilestones(milestonesTab.table) : [];
  writer.rewrite(
    OVERVIEW_TAB,
    overviewRows({ assessment, targets, scope, workingYear, milestones, writtenAt: now.text }),
  );
  writer.append(JOURNAL_TAB, [
    ...assessment.adopted.map(({ subject, status }) => [now.text, who, ADOPTED, subject, '', status]),
    ...(deed ? [[now.text, who, deed.action, deed.subject, deed.before, deed.after]] : []),
  ]);
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
