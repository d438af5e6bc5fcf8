import type { Sheet } from './sheet';

/** Points of a line of text at the usual size, with room for Vietnamese marks above and below. */
const LINE = 15.75;
/** A row of the add-on's shows this many lines at most; the rest is read in the cell. */
const MOST_LINES = 8;
/** Longer tabs are read by searching, not by scrolling; measuring them would cost more than saving them. */
const MOST_ROWS = 2000;
/** Widths in the file count characters of the usual font; Vietnamese text runs a little narrower. */
const CHARACTERS_A_UNIT = 1.05;

/**
 * Gives wrapped rows the height that their text needs. Sheets does so by itself as one types; a file that says
 * nothing is shown one line high by LibreOffice, with the lines of neighbours over each other. Heights set by a
 * person stay.
 */
export function fitRowHeights(sheet: Sheet): void {
  const { grid } = sheet;
  if (grid.rowCount > MOST_ROWS) return;
  const usual = Number(grid.properties?.defaultColWidth ?? 9);
  grid.eachRow((row) => {
    if (row.customHeight) return;
    let lines = 1;
    row.eachCell((cell, column) => {
      if (!cell.style.alignment?.wrapText) return;
      const { value } = cell;
      if (typeof value !== 'string') return;
      const width = (grid.getColumn(column).width ?? usual) * CHARACTERS_A_UNIT;
      lines = Math.max(lines, linesOf(value, width));
    });
    if (lines > 1) row.height = Math.min(lines, MOST_LINES) * LINE;
  });
}

/** Pixels of a line at a font's size, with room for Vietnamese marks above and below, and what a row has around them. */
const LINE_OF_FONT = 1.9;
const AROUND = 4;

/** A text as it stands in a cell: the font in points, the width in pixels that it has. */
export interface SetText {
  readonly text: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly width: number;
}

/** The height in pixels that a text needs, as Sheets would give its row. */
export function heightOf({ text, fontSize, bold, wrap, width }: SetText): number {
  const characters = (width / WIDTH_UNIT) * CHARACTERS_A_UNIT * (USUAL_FONT / fontSize) * (bold ? 0.93 : 1);
  const lines = wrap ? linesOf(text, Math.max(1, characters)) : 1;
  return Math.ceil(Math.min(lines, MOST_LINES) * fontSize * LINE_OF_FONT) + AROUND;
}

/** Pixels a character of the usual font, and its points. */
const WIDTH_UNIT = 7;
const USUAL_FONT = 11;

/** Lines of a text in so many characters; a long word breaks. */
function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
