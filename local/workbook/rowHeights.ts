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

/** Lines of a text in so many characters; a long word breaks. */
function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
