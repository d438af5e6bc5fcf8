/**
 * What a browser shows of a sheet without scrolling, in pixels: a screen of 1366×768 less the bars of browser
 * and Sheets, the row numbers and the list of tabs, at 100 %.
 */
export const SCREEN = { width: 1300, height: 440 } as const;

/** Columns A–G carry tables, H is a gap, I–J the panels of what waits. Pixels. */
export const COLUMN_WIDTHS: readonly number[] = [110, 110, 110, 110, 110, 110, 110, 20, 245, 245];
export const COLUMNS = COLUMN_WIDTHS.length;

/** Title and sentence stay in sight. */
export const HEAD_ROWS = 2;
/** All rows of the screen are a little higher than a new sheet's, so that the large letters fit. */
export const ROW_HEIGHT = 23;
/** Rows below it have a new sheet's height. */
export const PLAIN_ROW_HEIGHT = 21;
/** Rows that fit the screen. */
export const SCREEN_ROWS = Math.floor(SCREEN.height / ROW_HEIGHT);

/** Letters of the sentence and of the numbers in the cards, in points; all others have the sheet's 10. */
export const LARGE = 13;
const PLAIN = 10;
/** Sheets leaves so much free at either side of a cell's text, in pixels. */
const PADDING = 3;

const NARROW = /[\sijlftrI.,;:'’!|()[\]/-]/;
const WIDE = /[mwMW@%…]/;
const CAPITAL = /\p{Lu}/u;

/** Pixels that a text needs in one line of Arial; an estimate on the safe side, marks cost nothing. */
export function textWidth(text: string, points: number = PLAIN, bold = false): number {
  let ems = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    ems += NARROW.test(letter) ? 0.31 : WIDE.test(letter) ? 0.87 : CAPITAL.test(letter) ? 0.72 : 0.56;
  }
  return Math.ceil(ems * points * (96 / 72) * (bold ? 1.07 : 1));
}

/** The text, or as many of its words as fit one line, and "…". */
export function fitLine(text: string, pixels: number, bold = false): string {
  const room = pixels - 2 * PADDING;
  if (textWidth(text, PLAIN, bold) <= room) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(' ').replace(/[,;:]$/, '')}…`;
    if (textWidth(shorter, PLAIN, bold) <= room) return shorter;
  }
  let letters = text;
  while (letters.length > 1 && textWidth(`${letters}…`, PLAIN, bold) > room) letters = letters.slice(0, -1);
  return `${letters}…`;
}

/** The lines that a cell which wraps makes of a text; a word wider than the cell has a line of its own. */
export function wrapLines(text: string, pixels: number, bold = false): string[] {
  const room = pixels - 2 * PADDING;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(`${last} ${word}`, PLAIN, bold) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Names parted by "; ", as many as fit so many lines, then "… (12)" with how many there are. */
export function fitNames(names: readonly string[], pixels: number, lines: number): string {
  const fits = (text: string): boolean =>
    wrapLines(text, pixels).length <= lines &&
    text.split(' ').every((word) => textWidth(word) <= pixels - 2 * PADDING);
  // No line holds ten names: more need not be tried.
  const most = Math.min(names.length, 10 * lines);
  const all = names.slice(0, most).join('; ');
  if (most === names.length && (most === 0 || fits(all))) return all;
  for (let count = Math.min(most, names.length - 1); count > 0; count -= 1) {
    const some = `${names.slice(0, count).join('; ')}; … (${names.length})`;
    if (fits(some)) return some;
  }
  return fitLine(`(${names.length}) ${names[0] ?? ''}`, pixels);
}

/** Width of neighbouring columns, 1 = A, in pixels. */
export function widthOf(column: number, count = 1): number {
  return COLUMN_WIDTHS.slice(column - 1, column - 1 + count).reduce((sum, width) => sum + width, 0);
}
