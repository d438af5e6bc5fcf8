import {
  columnFormulas,
  columnRange,
  formatBands,
  headingHeight,
  type ListPlaces,
  resolveList,
  toneFormulas,
  widthBands,
} from '../tabs/layout';
import { columnLetters } from '../tabs/block';
import { HEADING_ROW, type TabSpec } from '../tabs/spec';
import { boxColumn, BOXES, STATUS_ROW } from '../tabs/status-line';
import { TONE_COLOURS } from '../tabs/tones';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Dark letters on a light ground, legible in print (contrast 12:1). */
const HEADING_GROUND = '#dbe7f3';
const QUIET = '#5f6368';
const PATTERN_WIDTH = 150;
const NEAR_PATTERN = 30;
const PATTERN_HEADING_HEIGHT = 42;
const COLUMNS_OF_NEW_SHEET = 26;
const ROWS_OF_NEW_SHEET = 1000;

/** What the columns of one tab look like, where its headings are known to stand. */
export interface TabPlaces {
  readonly columns: ReadonlyMap<string, number>;
  readonly headingRow: number;
  /** Data rows that are laid. */
  readonly rows: number;
}

/**
 * What every table of the book looks like. One sheet is laid so by hand while it is empty; the others are made
 * from it, each in one call: text everywhere, headings bold on a ground, four frozen rows.
 */
export function layOutPattern(sheet: Sheet, rows: number): void {
  const headings = `${HEADING_ROW}:${HEADING_ROW}`;
  if (reaches(sheet, ROWS_OF_NEW_SHEET, 1)) sheet.deleteRows(rows + 1, ROWS_OF_NEW_SHEET - rows);
  sheet.getRange(`${HEADING_ROW}:${rows}`).setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  sheet.getRangeList(['1:1', headings]).setFontWeight('bold');
  sheet.getRange('1:1').setFontSize(14);
  sheet.getRange('3:3').setFontStyle('italic').setFontColor(QUIET);
  sheet
    .getRange(headings)
    .setBackground(HEADING_GROUND)
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle');
  if (reaches(sheet, 1, COLUMNS_OF_NEW_SHEET)) sheet.setColumnWidths(1, COLUMNS_OF_NEW_SHEET, PATTERN_WIDTH);
  sheet.setRowHeight(HEADING_ROW, PATTERN_HEADING_HEIGHT);
  sheet.setFrozenRows(HEADING_ROW);
}

/** What one tab has of its own, put on a sheet made from the pattern. */
export function layOutColumns(
  sheet: Sheet,
  spec: TabSpec,
  frozenColumns: number,
  colour: string | null,
): void {
  const width = spec.columns.length;
  if (width < COLUMNS_OF_NEW_SHEET && reaches(sheet, 1, COLUMNS_OF_NEW_SHEET))
    sheet.deleteColumns(width + 1, COLUMNS_OF_NEW_SHEET - width);
  for (const { column, count, value } of widthBands(spec))
    if (isFarFromPattern(value, frozenColumns >= column)) sheet.setColumnWidths(column, count, value);
  layOutFormats(sheet, spec);
  const height = headingHeight(spec);
  if (height > PATTERN_HEADING_HEIGHT) sheet.setRowHeight(HEADING_ROW, height);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  if (colour !== null) sheet.setTabColor(colour);
}

/** Each width is a service call: only columns that stay in sight get theirs to the pixel. */
function isFarFromPattern(width: number, frozen: boolean): boolean {
  return Math.abs(width - PATTERN_WIDTH) > (frozen ? 0 : NEAR_PATTERN);
}

/** Columns that are not text, those of one format in one call. */
function layOutFormats(sheet: Sheet, spec: TabSpec): void {
  const areas = new Map<string, string[]>();
  for (const { column, count, value } of formatBands(spec)) {
    if (value === '@') continue;
    const area = `${columnLetters(column)}${HEADING_ROW + 1}:${columnLetters(column + count - 1)}`;
    const known = areas.get(value);
    if (known) known.push(area);
    else areas.set(value, [area]);
  }
  for (const [format, list] of areas) sheet.getRangeList(list).setNumberFormat(format);
}

/** Dropdowns of the given columns; each warns and lets other values stand (platform.md 6). */
export function layOutLists(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  spec: TabSpec,
  { columns, headingRow, rows }: TabPlaces,
  lists: ListPlaces,
  only: (heading: string) => boolean = () => true,
): number {
  let laid = 0;
  for (const { heading, list } of spec.columns) {
    const column = columns.get(heading);
    const resolved = list && column !== undefined && only(heading) ? resolveList(list, lists) : null;
    if (!resolved || column === undefined) continue;
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
    if ('words' in resolved) rule.requireValueInList([...resolved.words]);
    else {
      const source = spreadsheet.getSheetByName(resolved.tab);
      if (!source) continue;
      rule.requireValueInRange(source.getRange(resolved.range));
    }
    sheet.getRange(columnRange(column, headingRow, rows)).setDataValidation(rule.build());
    laid += 1;
  }
  return laid;
}

/** The colours that back words: all rules of the sheet in one call. */
export function layOutTones(sheet: Sheet, spec: TabSpec, { columns, headingRow, rows }: TabPlaces): void {
  const rules = toneFormulas(spec, columns, headingRow).map(({ column, formula, tone }) => {
    const { ground, letters } = TONE_COLOURS[tone];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(ground)
      .setFontColor(letters)
      .setRanges([sheet.getRange(columnRange(column, headingRow, rows))])
      .build();
  });
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}

/** The formula columns: one call each. */
export function layOutFormulas(
  sheet: Sheet,
  spec: TabSpec,
  { columns, headingRow, rows }: TabPlaces,
  only: (heading: string) => boolean = () => true,
): void {
  for (const column of spec.columns) {
    const at = columns.get(column.heading);
    if (at === undefined || !only(column.heading)) continue;
    const formulas = columnFormulas(column, columns, headingRow, rows);
    if (!formulas) continue;
    sheet.getRange(columnRange(at, headingRow, rows)).setFormulas(formulas.map((formula) => [formula]));
  }
}

/** A probe without a service call: asking for a range outside the sheet throws at once (apps-script.md 3.1). */
function reaches(sheet: Sheet, row: number, column: number): boolean {
  try {
    sheet.getRange(row, column);
    return true;
  } catch {
    return false;
  }
}

/** One of them, where it got lost. */
export function layOutBox(sheet: Sheet, column: number): void {
  const box = `${columnLetters(column)}${STATUS_ROW}`;
  sheet.getRangeList([box]).insertCheckboxes().setHorizontalAlignment('right');
  sheet.getRange(STATUS_ROW, column, 1, 2).setFontWeight('bold');
}

/** The three boxes of a department's status line, empty, each close to its words. */
export function layOutBoxes(sheet: Sheet): void {
  const boxes = BOXES.map((_, at) => `${columnLetters(boxColumn(at))}${STATUS_ROW}`);
  sheet.getRangeList(boxes).insertCheckboxes().setHorizontalAlignment('right');
  sheet.getRange(`${STATUS_ROW}:${STATUS_ROW}`).setFontWeight('bold');
  sheet.getRange(`A${HEADING_ROW}:A`).setHorizontalAlignment('center');
}
