/** A list from outside: rows of cells, each as the text a person would see; rows may differ in length. */
export type Grid = readonly (readonly string[])[];

/** What a list may hold at most: a year's list of one agency has some hundred rows. */
export const IMPORT_LIMITS = {
  rows: 20_000,
  columns: 200,
  /** Characters of a cell: what a Google sheet takes. */
  cell: 50_000,
  /** Bytes of an .xlsx once unpacked, and of a .csv. */
  bytes: 20 * 1024 * 1024,
} as const;

const DELIMITERS = ['\t', ';', ','] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Lines looked at to tell the delimiter. */
const SAMPLE_LINES = 30;

/**
 * The cells of pasted text or of a .csv: parted by tabs, semicolons or commas, whichever fits; cells in quotes may
 * hold line breaks and doubled quotes, as Excel and Google Sheets write them. A first line `sep=;` (Excel's) is
 * heeded. Empty rows at the end are left out; the others stay, so that rows keep their numbers.
 */
export function parseDelimited(text: string): Grid {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const declared = /^sep=([;,\t])\n/i.exec(plain);
  const body = declared ? plain.slice(declared[0].length) : plain;
  const delimiter = (declared?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  return withoutEmptyEnd(cellsOf(body, delimiter));
}

/** A grid without the empty rows below its last filled one. */
export function withoutEmptyEnd(grid: Grid): Grid {
  let end = grid.length;
  while (end > 0 && isEmptyRow(grid[end - 1] ?? [])) end -= 1;
  return grid.slice(0, end);
}

export function isEmptyRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/**
 * A tab anywhere outside quotes decides at once: nobody types one into a cell. Else the sign that parts the first
 * lines into the same number of cells; of two such signs the one that parts them into more.
 */
function delimiterOf(text: string): Delimiter {
  const head = text.split('\n', SAMPLE_LINES).join('\n');
  const scored = DELIMITERS.map((delimiter) => {
    const widths = cellsOf(head, delimiter)
      .filter((row) => !isEmptyRow(row))
      .map((row) => row.length);
    const usual = commonest(widths);
    const steady = widths.filter((width) => width === usual).length / Math.max(widths.length, 1);
    if (delimiter === '\t') return { delimiter, score: widths.some((width) => width > 1) ? 1000 : 0 };
    return { delimiter, score: usual > 1 ? steady * 100 + usual : 0 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0] ?? 0;
}

function cellsOf(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, delimiter) : null;
    const cell = quoted ?? plainCell(text, at, delimiter);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += 1;
  }
  return rows;
}

interface ReadCell {
  readonly text: string;
  /** Where the delimiter, the line break or the end stands. */
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: Delimiter): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { text: text.slice(start, end), end };
}

/**
 * A cell in quotes; null where the quote is one of the cell's own letters. On the clipboard only a cell with a line
 * break, a tab or a quote inside is put in quotes, so that `"Dân vận khéo"` there is meant as it stands.
 */
function quotedCell(text: string, start: number, delimiter: Delimiter): ReadCell | null {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const after = text[quote + 1];
    if (after !== undefined && after !== delimiter && after !== '\n') return null;
    const inner = text.slice(start + 1, quote);
    if (delimiter === '\t' && !/[\n\t"]/.test(inner)) return null;
    return { text: inner.replace(/""/g, '"'), end: quote + 1 };
  }
}
