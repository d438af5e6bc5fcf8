import type { RoleEntry } from '../access/roles';
import type { Cell } from '../lang/calendar';
import { HEADS_RANGE, CONTENT_COLUMN } from '../tabs/snapshots';
import { HEADING_ROW } from '../tabs/spec';
import {
  readTemplateHeads,
  type StoredTemplate,
  type TemplateHead,
  templateRows,
  TEMPLATES_TAB,
} from '../tabs/templates';
import type { Book, OpenTab } from './book';
import { growTo } from './derived-tab';
import { digestOf } from './digest';
import { deleteParts, hiddenTab, makeHiddenTab } from './hidden-tab';

/** What `Tệp mẫu` holds, its contents unread. */
export interface StoredTemplates {
  readonly tab: OpenTab;
  /** In the order of their rows. */
  readonly templates: readonly StoredTemplate[];
  /** The first row below all that is written. */
  readonly next: number;
  /** Nothing is written, not even headings: somebody emptied it, or a run died. */
  readonly blank: boolean;
}

/** Every template but its content: one service call, none where the book has no `Tệp mẫu`; 'not-ours' where somebody made a tab of that name. */
export function readTemplates(tabs: readonly OpenTab[]): StoredTemplates | 'not-ours' | null {
  const tab = hiddenTab(tabs, TEMPLATES_TAB);
  if (!tab) return null;
  let values: Cell[][];
  try {
    values = tab.sheet.getRange(HEADS_RANGE).getValues() as Cell[][];
  } catch {
    return 'not-ours'; // fewer columns than the heads have
  }
  let next = values.length + 1;
  while (next > 1 && (values[next - 2] ?? []).every((cell) => cell === '')) next -= 1;
  if (next === 1) return { tab, templates: [], next: HEADING_ROW + 1, blank: true };
  const templates = readTemplateHeads(values);
  return templates ? { tab, templates, next, blank: false } : 'not-ours';
}

/** The packed content of a template: one service call. Null where a part is missing or damaged. */
export function readTemplateContent(
  { tab }: StoredTemplates,
  { parts, whole, digest }: StoredTemplate,
): string | null {
  const [first] = parts;
  if (!whole || first === undefined) return null;
  const top = Math.min(...parts);
  const cells = tab.sheet
    .getRange(top, CONTENT_COLUMN, Math.max(...parts) - top + 1, 1)
    .getValues() as unknown[][];
  const content = parts.map((row) => String(cells[row - top]?.[0] ?? '')).join('');
  return digestOf(content) === digest ? content : null;
}

/**
 * Keeps a template below the others, then takes out what stood for its kind: a run that dies between leaves one too
 * many, and the last one counts. Three service calls; some fifteen more where the tab has to be made.
 */
export function keepTemplate(
  book: Book,
  tabs: readonly OpenTab[],
  people: readonly RoleEntry[],
  stored: StoredTemplates | null,
  head: TemplateHead,
  content: string,
  replaced: readonly StoredTemplate[],
): void {
  const standing = stored && !stored.blank ? stored : null;
  const tab = standing?.tab ?? makeHiddenTab(book, tabs, people, TEMPLATES_TAB, stored?.tab.sheet ?? null);
  const next = standing?.next ?? HEADING_ROW + 1;
  const rows = templateRows(head, content);
  growTo(tab.sheet, next + rows.length - 1);
  book.write(tab.sheet, next, 1, rows, new Map());
  dropTemplates(tab, replaced);
}

/** Takes templates out: a service call for each run of rows. */
export function dropTemplates({ sheet }: OpenTab, dropped: readonly StoredTemplate[]): void {
  const rows = dropped.flatMap(({ parts }) => parts);
  if (rows.length === 0) return;
  // A sheet must keep a row that is not frozen.
  growTo(sheet, Math.max(...rows) + 1);
  deleteParts(sheet, rows);
}
