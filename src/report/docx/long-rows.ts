import { cleanXml } from './clean';

/** From this many rows on, a table is written by its pattern. */
const LONG = 40;

/** Stands for the text of a cell in a pattern row; private-use letters, which `clean` text never needs. */
function mark(table: number, column: number): string {
  return `\ue000${table}.${column}\ue001`;
}

/**
 * Rows of long tables. docx builds a tree of objects a cell, which for a list of thousands takes most of a
 * run's time and memory; so it is given one pattern row, and the others are made here from that row's XML.
 */
export class LongRows {
  private readonly tables: (readonly (readonly string[])[])[] = [];

  /**
   * Takes over all rows of a table but the last (which docx may tie to the total row).
   * @returns the cells of the pattern row, or null for a table short enough to be built whole
   */
  takeOver(rows: readonly (readonly string[])[]): string[] | null {
    if (rows.length < LONG) return null;
    const table = this.tables.length;
    this.tables.push(rows.slice(0, -1));
    return (rows[0] ?? []).map((_, column) => mark(table, column));
  }

  /**
   * Puts the rows in the place of their patterns, wherever a template asks for the same table.
   * @param xml word/document.xml
   */
  fill(xml: string): string {
    return this.tables.reduce((before, rows, table) => {
      let filled = before;
      let at = filled.indexOf(mark(table, 0));
      if (at < 0) throw new Error('The pattern row of a long table is not in the document');
      while (at >= 0) {
        const start = Math.max(filled.lastIndexOf('<w:tr>', at), filled.lastIndexOf('<w:tr ', at));
        const end = filled.indexOf('</w:tr>', at) + '</w:tr>'.length;
        if (start < 0) throw new Error('The pattern row of a long table stands in no row');
        const pattern = new RowPattern(filled.slice(start, end), table);
        const written = filled.slice(0, start) + rows.map((cells) => pattern.row(cells)).join('');
        filled = written + filled.slice(end);
        at = filled.indexOf(mark(table, 0), written.length);
      }
      return filled;
    }, xml);
  }
}

/** The XML of one row, cut where its cells' paragraphs stand. */
class RowPattern {
  /** XML before each cell's paragraph, and after the last. */
  private readonly between: string[] = [];
  /** Each cell's paragraph, cut where its text stands. */
  private readonly paragraphs: (readonly [string, string])[] = [];

  constructor(xml: string, table: number) {
    let rest = xml;
    for (let column = 0; rest.includes(mark(table, column)); column += 1) {
      const text = mark(table, column);
      const at = rest.indexOf(text);
      const start = Math.max(rest.lastIndexOf('<w:p>', at), rest.lastIndexOf('<w:p ', at));
      const end = rest.indexOf('</w:p>', at) + '</w:p>'.length;
      this.between.push(rest.slice(0, start));
      this.paragraphs.push([rest.slice(start, at), rest.slice(at + text.length, end)]);
      rest = rest.slice(end);
    }
    this.between.push(rest);
  }

  row(cells: readonly string[]): string {
    let xml = '';
    this.paragraphs.forEach(([before, after], column) => {
      xml += this.between[column] ?? '';
      for (const line of (cells[column] ?? '').split('\n')) xml += before + cleanXml(line) + after;
    });
    return xml + (this.between[this.paragraphs.length] ?? '');
  }
}
