import { columnLetters } from '../tabs/block';
import { EXEMPLAR_TAB, type ExemplarLook, type ExemplarSheet } from '../tabs/exemplar';
import type { Book } from './book';
import { growTo, widenTo } from './derived-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Dark letters on a light ground, legible in print (contrast 12:1). */
const HEADING_GROUND = '#dbe7f3';
const PART_LETTERS = '#0b3a75';
const QUIET = '#5f6368';
const COLUMNS = EXEMPLAR_TAB.columns;
const COLUMNS_OF_NEW_SHEET = 26;

/**
 * Writes the page of one exemplar over whatever the page held: its cells and its looks, in twenty service
 * calls whatever its length. The cells come last, their title with them, so that a run that died shows no half page.
 */
export function writeExemplarSheet(book: Book, sheet: Sheet, page: ExemplarSheet): void {
  const { cells, looks } = page;
  growTo(sheet, cells.length);
  widenTo(sheet, COLUMNS);
  if (reaches(sheet, COLUMNS_OF_NEW_SHEET)) sheet.deleteColumns(COLUMNS + 1, COLUMNS_OF_NEW_SHEET - COLUMNS);
  sheet.clear();
  for (const { column, count, width } of EXEMPLAR_TAB.widths) sheet.setColumnWidths(column, count, width);
  const all = sheet.getRange(1, 1, cells.length, COLUMNS);
  all.setNumberFormat('@').setVerticalAlignment('top');
  const areas = (...wanted: readonly ExemplarLook[]): string[] => areasOf(looks, wanted);
  const list = (areasWanted: readonly string[]) =>
    areasWanted.length > 0 ? sheet.getRangeList([...areasWanted]) : null;
  list(areas('title', 'name', 'part', 'headings'))?.setFontWeight('bold');
  list(firstCells(looks, 'label'))?.setFontWeight('bold');
  list(areas('title', 'name'))?.setFontSize(12);
  list(areas('title', 'part'))?.setFontColor(PART_LETTERS);
  list(areas('note', 'none'))?.setFontColor(QUIET);
  list(areas('headings'))?.setBackground(HEADING_GROUND);
  list(areas('headings', 'row'))?.setWrap(true);
  list(areas('headings', 'row'))?.setBorder(true, true, true, true, true, true);
  sheet.setHiddenGridlines(true);
  book.write(sheet, 1, 1, cells, new Map());
}

/** Neighbouring rows that look so, as A1 areas over the width of the page. */
function areasOf(looks: readonly ExemplarLook[], wanted: readonly ExemplarLook[]): string[] {
  const last = columnLetters(COLUMNS);
  const runs: { first: number; last: number }[] = [];
  looks.forEach((look, at) => {
    if (!wanted.includes(look)) return;
    const run = runs[runs.length - 1];
    if (run && run.last === at) run.last = at + 1;
    else runs.push({ first: at + 1, last: at + 1 });
  });
  return runs.map((run) => `A${run.first}:${last}${run.last}`);
}

function firstCells(looks: readonly ExemplarLook[], wanted: ExemplarLook): string[] {
  return looks.flatMap((look, at) => (look === wanted ? [`A${at + 1}`] : []));
}

/** A probe without a service call: asking for a range outside the sheet throws at once (apps-script.md 3.1). */
function reaches(sheet: Sheet, column: number): boolean {
  try {
    sheet.getRange(1, column);
    return true;
  } catch {
    return false;
  }
}
