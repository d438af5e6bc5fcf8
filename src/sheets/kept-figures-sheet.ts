import type { Cell } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import type { OutRows } from '../tabs/block';
import {
  KEPT_CONTENT_COLUMN,
  KEPT_FIGURES_TAB,
  KEPT_HEADS_RANGE,
  keptRowsOf,
  type KeptVersion,
  partsToDrop,
  readKeptVersions,
} from '../tabs/kept-figures';
import { HEADING_ROW } from '../tabs/spec';
import type { Book, OpenTab } from './book';
import { growTo } from './derived-tab';
import { pack, unpack } from './packing';

/** `Số liệu các lần lập`, its contents unread. */
export interface KeptFiguresSheet {
  readonly tab: OpenTab;
  /** Oldest first. */
  readonly versions: readonly KeptVersion[];
}

/** The tab by its name, all but its contents: one service call. Null where there is none or it is not ours. */
export function readKeptFigures(tabs: readonly OpenTab[]): KeptFiguresSheet | 'strange' | null {
  const key = comparisonKey(KEPT_FIGURES_TAB.name);
  const tab = tabs.find(({ name }) => comparisonKey(name) === key);
  if (!tab) return null;
  try {
    const values = tab.sheet.getRange(KEPT_HEADS_RANGE).getValues() as Cell[][];
    const versions = readKeptVersions(values);
    return versions ? { tab, versions } : 'strange';
  } catch {
    return 'strange'; // fewer columns than the heads have
  }
}

/**
 * Keeps the figures of a version below the others: a service call to look and one to write; where the tab is new,
 * the making of it; where it is full, one more. A tab of that name that somebody made for himself is left alone.
 * @param text the figures, unpacked
 */
export function appendKeptFigures(
  book: Book,
  tabs: readonly OpenTab[],
  head: Omit<KeptVersion, 'parts' | 'whole'>,
  text: string,
): void {
  const rows = keptRowsOf(head, pack(text));
  const standing = readKeptFigures(tabs);
  if (standing === 'strange') return;
  if (standing === null) {
    makeTab(book, tabs.length, rows);
    return;
  }
  const { tab, versions } = standing;
  const last = Math.max(HEADING_ROW, ...versions.flatMap(({ parts }) => parts));
  const dropped = partsToDrop(versions, rows.length);
  growTo(tab.sheet, last + rows.length);
  book.write(tab.sheet, last + 1, 1, rows, new Map());
  const [first] = dropped;
  if (first !== undefined) tab.sheet.deleteRows(first, dropped.length);
}

/** Out of sight and so without a look of its own: three service calls. */
function makeTab(book: Book, index: number, rows: OutRows): void {
  const { name, title, guidance, columns } = KEPT_FIGURES_TAB;
  const sheet = book.insert(name, index, null);
  const line = (cell: string): string[] => columns.map((_, at) => (at === 0 ? cell : ''));
  const head = [line(title), line(''), line(guidance), columns.map(({ heading }) => heading)];
  growTo(sheet, HEADING_ROW + rows.length);
  book.write(sheet, 1, 1, [...head, ...rows], new Map());
  sheet.hideSheet();
}

/** The figures of a version as text: one service call. Null where a part is missing or damaged. */
export function readKeptContent({ tab }: KeptFiguresSheet, { parts, whole }: KeptVersion): string | null {
  const [first] = parts;
  if (!whole || first === undefined) return null;
  const count = Math.max(...parts) - first + 1;
  const cells = tab.sheet.getRange(first, KEPT_CONTENT_COLUMN, count, 1).getValues() as unknown[][];
  return unpack(parts.map((row) => String(cells[row - first]?.[0] ?? '')).join(''));
}
