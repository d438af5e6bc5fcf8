import type { Book } from '../sheets/book';
import { createTabs, growTo } from '../sheets/derived-tab';
import type { OutCell } from '../tabs/block';
import { JOURNAL_TAB } from '../tabs/journal';
import { columnRuns, rowBelowContent } from '../tabs/sample-rows';
import { HEADING_ROW, type TabSpec } from '../tabs/spec';
import type { ReadBook } from './read-book';

/** One line of `Nhật ký` beside its time and person. */
export interface JournalEntry {
  readonly action: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

/** A row to be added, by heading. */
export type NewRow = ReadonlyMap<string, OutCell>;

/**
 * Adds lines to `Nhật ký` more than once in a run: `TabWriter.append` knows only what stood when the book was
 * read. The document lock is held, so nobody else adds lines meanwhile.
 */
export class JournalPen {
  private added = 0;

  constructor(
    private readonly book: Book,
    private readonly read: ReadBook,
    private readonly who: string,
  ) {}

  /** One service call; a few more where the tab has to be made. `time` as the journal prints it. */
  write(time: string, entries: readonly JournalEntry[]): void {
    if (entries.length === 0) return;
    const rows = entries.map((one) => [time, this.who, one.action, one.subject, one.before, one.after]);
    const standing = this.read.system.get(JOURNAL_TAB.id);
    const made = standing ? null : this.madeNow();
    if (!standing && !made) {
      const sheet = this.read.emptyTabs.get(JOURNAL_TAB.id)?.sheet ?? null;
      createTabs(this.book, [{ spec: JOURNAL_TAB, rows, sheet }], this.read.tabs.length, new Map());
    } else {
      const sheet = standing?.tab.sheet ?? made?.sheet;
      const { rows: before, headingRow } = standing?.table ?? { rows: [], headingRow: HEADING_ROW };
      const next = (before[before.length - 1]?.row ?? headingRow) + 1 + this.added;
      if (sheet) {
        growTo(sheet, next + rows.length - 1);
        this.book.write(sheet, next, 1, rows, new Map());
      }
    }
    this.added += rows.length;
  }

  private madeNow(): ReturnType<Book['tabNamed']> {
    return this.added > 0 ? this.book.tabNamed(JOURNAL_TAB.name) : null;
  }
}

/**
 * Adds rows below everything that stands in a tab whose columns people may have moved; makes the tab where it is
 * missing. A service call a run of neighbouring columns. The tab is taken as it was read.
 */
export function appendRows(book: Book, read: ReadBook, spec: TabSpec, rows: readonly NewRow[]): void {
  if (rows.length === 0) return;
  const standing = read.system.get(spec.id);
  if (!standing) {
    const cells = rows.map((row) => spec.columns.map(({ heading }) => row.get(heading) ?? ''));
    const sheet = read.emptyTabs.get(spec.id)?.sheet ?? null;
    createTabs(book, [{ spec, rows: cells, sheet }], read.tabs.length, new Map());
    return;
  }
  const first = rowBelowContent(standing.table, standing.values);
  growTo(standing.tab.sheet, first + rows.length - 1);
  for (const run of columnRuns(standing.table, rows))
    book.write(standing.tab.sheet, first, run.column, run.cells, new Map());
}
