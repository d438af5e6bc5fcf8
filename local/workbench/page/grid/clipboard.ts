/**
 * Cells from the clipboard's text, as Sheets and Excel put them there: tabs between cells, lines between rows; a cell in
 * quotes may hold tabs, line breaks and doubled quotes.
 */
export function cellsOfText(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const { cell, end } = cellAt(plain, at);
    row.push(cell);
    const sign = plain[end];
    if (sign === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    if (sign === undefined) return rows;
    row = [];
    at = end + 1;
  }
}

function cellAt(text: string, from: number): { cell: string; end: number } {
  const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  quoted.lastIndex = from;
  const found = quoted.exec(text);
  if (found) return { cell: (found[1] ?? '').replace(/""/g, '"'), end: quoted.lastIndex };
  const rest = /[^\t\n]*/y;
  rest.lastIndex = from;
  return { cell: rest.exec(text)?.[0] ?? '', end: rest.lastIndex };
}

/** Cells as such text. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}
