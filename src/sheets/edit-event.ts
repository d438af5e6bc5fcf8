import type { Cell } from '../lang/calendar';
import { Book, type OpenTab } from './book';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Zone of the book (set-up sees to it): asking the file would be one call more than an edit may cost. */
const ZONE = 'Asia/Ho_Chi_Minh';

/** The parts of Google's event object that are used; pages and tests hand in nothing else. */
export interface EditEvent {
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
  readonly source?: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Of a single cell only; a box gives 'TRUE' or 'FALSE'. */
  readonly value?: string;
}

/** Where somebody edited: the tab and the rows, from 1, first and last. */
export interface Edited {
  readonly book: Book;
  readonly tab: OpenTab;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Reads the event without a service call; null where it tells of no cells. */
export function readEdit({ range, source }: EditEvent): Edited | null {
  if (!range || !source) return null;
  const sheet: Sheet = range.getSheet();
  return {
    book: Book.of(source, ZONE),
    tab: { sheet, id: sheet.getSheetId(), name: sheet.getName(), identity: null },
    firstRow: range.getRow(),
    lastRow: range.getLastRow(),
  };
}

/**
 * All cells of a tab of the book, null where there is none: one service call, and one more where any was renamed
 * or is missing.
 */
export function readTab(book: Book, name: string, identity: string): Cell[][] | null {
  const tab = book.tabNamed(name) ?? book.tabOf(identity);
  return tab ? book.read(tab) : null;
}
