import type { Cell } from '../lang/calendar';
import type { OutRows } from '../tabs/block';
import {
  isVersion,
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
import { hiddenTab } from './hidden-tab';
import { pack, unpack } from './packing';

/** `Số liệu các lần lập`, its contents unread. */
export interface KeptFiguresSheet {
  readonly tab: OpenTab;
  /** Oldest first. */
  readonly versions: readonly KeptVersion[];
}

/** The tab by its marker or name, all but its contents: one service call. `blank` where a run died while it made it; null where there is none. */
export function readKeptFigures(
  tabs: readonly OpenTab[],
): KeptFiguresSheet | { readonly blank: OpenTab } | 'strange' | null {
  const tab = hiddenTab(tabs, KEPT_FIGURES_TAB);
  if (!tab) return null;
  try {
    const values = tab.sheet.getRange(KEPT_HEADS_RANGE).getValues() as Cell[][];
    if (values.every((row) => row.every((cell) => cell === ''))) return { blank: tab };
    const versions = readKeptVersions(values);
    return versions ? { tab, versions } : 'strange';
  } catch {
    return 'strange'; // fewer columns than the heads have
  }
}

/**
 * Keeps the figures of a version below the others: a service call to look and one to write; where the tab is new,
 * the making of it; where it is full, one more. A book that was set up has the tab, guarded; in one that was not, the
 * next set-up or audit guards it, for a paper has no calls left for that. A tab of that name that somebody made for himself is left alone.
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
  if (standing === null || 'blank' in standing) {
    const sheet = standing?.blank.sheet ?? book.insert(KEPT_FIGURES_TAB.name, tabs.length, null);
    fillTab(book, sheet, rows);
    return;
  }
  const { tab, versions } = standing;
  // A run that died before it entered the version in `Báo cáo` has kept it already: this one writes over it.
  const last = versions[versions.length - 1];
  const again = last && isVersion(last, head) ? last : null;
  const before = again ? versions.slice(0, -1) : versions;
  const next = again?.parts[0] ?? Math.max(HEADING_ROW, ...versions.flatMap(({ parts }) => parts)) + 1;
  const dropped = partsToDrop(before, rows.length);
  growTo(tab.sheet, next + rows.length - 1);
  book.write(tab.sheet, next, 1, rows, new Map());
  const [first] = dropped;
  if (first !== undefined) tab.sheet.deleteRows(first, dropped.length);
}

/** Out of sight before anything is in it, and so without a look of its own: two service calls. */
function fillTab(book: Book, sheet: OpenTab['sheet'], rows: OutRows): void {
  const { title, guidance, columns } = KEPT_FIGURES_TAB;
  const line = (cell: string): string[] => columns.map((_, at) => (at === 0 ? cell : ''));
  const head = [line(title), line(''), line(guidance), columns.map(({ heading }) => heading)];
  sheet.hideSheet();
  growTo(sheet, HEADING_ROW + rows.length);
  book.write(sheet, 1, 1, [...head, ...rows], new Map());
}

/** The figures of a version as text: one service call. Null where a part is missing or damaged. */
export function readKeptContent({ tab }: KeptFiguresSheet, { parts, whole }: KeptVersion): string | null {
  const [first] = parts;
  if (!whole || first === undefined) return null;
  const count = Math.max(...parts) - first + 1;
  const cells = tab.sheet.getRange(first, KEPT_CONTENT_COLUMN, count, 1).getValues() as unknown[][];
  return unpack(parts.map((row) => String(cells[row - first]?.[0] ?? '')).join(''));
}
