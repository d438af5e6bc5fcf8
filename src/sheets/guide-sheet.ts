import { columnLetters } from '../tabs/block';
import { GUIDE_TAB, type GuideLook, type GuideRow } from '../tabs/guide';
import { TONE_COLOURS, type Tone } from '../tabs/tones';
import { type Book, readsBackAs } from './book';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const GROUND = '#dbe7f3';

/** Writes the guide on an empty sheet, or over an older one, with its looks: some fifteen service calls. */
export function layOutGuide(
  book: Book,
  sheet: Sheet,
  rows: readonly GuideRow[],
  ids: ReadonlyMap<string, number>,
): void {
  const width = GUIDE_TAB.widths.length;
  const has = sheet.getMaxRows();
  if (has > rows.length) sheet.deleteRows(rows.length + 1, has - rows.length);
  if (has < rows.length) sheet.insertRowsAfter(has, rows.length - has);
  const columns = sheet.getMaxColumns();
  if (columns > width) sheet.deleteColumns(width + 1, columns - width);
  sheet.clear();
  GUIDE_TAB.widths.forEach((pixels, at) => sheet.setColumnWidth(at + 1, pixels));
  sheet.setRowHeight(1, GUIDE_TAB.titleHeight);
  sheet.setFrozenRows(GUIDE_TAB.frozenRows);
  sheet.setHiddenGridlines(true);
  sheet.getRange('1:1').setFontSize(14);
  const lastColumn = columnLetters(width);
  const areas = (looks: readonly GuideLook[]): string[] =>
    rows.flatMap(({ look }, at) => (looks.includes(look) ? [`A${at + 1}:${lastColumn}${at + 1}`] : []));
  // Numbers of steps stand close to their words.
  sheet.getRange('A:A').setHorizontalAlignment('left');
  sheet.getRangeList(areas(GUIDE_TAB.bold)).setFontWeight('bold');
  sheet.getRangeList(areas(GUIDE_TAB.ground)).setBackground(GROUND);
  for (const tone of new Set(rows.flatMap((row) => row.tone ?? []))) paintTone(sheet, rows, tone);
  // Last, so that a guide which says everything is known to look right too.
  book.write(
    sheet,
    1,
    1,
    rows.map(({ cells }) => cells),
    ids,
  );
}

/** Whether a guide that stands says what this version would write. */
export function saysTheSame(rows: readonly GuideRow[], values: readonly (readonly unknown[])[]): boolean {
  return rows.every(({ cells }, at) =>
    cells.every((cell, column) => {
      const text = readsBackAs(cell);
      return text === null || text === (values[at]?.[column] ?? '');
    }),
  );
}

function paintTone(sheet: Sheet, rows: readonly GuideRow[], tone: Tone): void {
  const cells = rows.flatMap((row, at) => (row.tone === tone ? [`B${at + 1}`] : []));
  const { ground, letters } = TONE_COLOURS[tone];
  sheet.getRangeList(cells).setBackground(ground).setFontColor(letters);
}
