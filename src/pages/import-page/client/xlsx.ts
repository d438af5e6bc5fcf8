/**
 * Reads the first visible sheet of an .xlsx as texts. The project's .xlsx library stays out of the page: it is far
 * above the 100 KB that a page may have, and a list needs none of what it can do. So the parts are unpacked by
 * fflate, and the browser's own XML reader, which the page hands in, does the rest.
 */
import { strFromU8, unzipSync } from 'fflate';
import { formatDate, fromDayNumber } from '../../../lang/calendar';
import { cellText } from '../../../lang/text';
import { type Grid, IMPORT_LIMITS, withoutEmptyEnd } from '../../../register/import/delimited';

/** What is used of an XML element: the browser's Element has it. */
export interface XmlNode {
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: ArrayLike<XmlNode>;
  getAttribute(name: string): string | null;
}

/** The root of an XML document; throws where it is none. */
export type ParseXml = (text: string) => XmlNode;

/** Why a file cannot be read: a key of lang/import-page.ts. */
export type FileProblem =
  'file-too-large' | 'too-many-rows' | 'old-format' | 'not-a-table' | 'cell-too-long' | 'nothing-in-it';

export class UnreadableFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

/** A sheet as it was read. */
export interface SheetRead {
  readonly name: string;
  readonly grid: Grid;
}

/** @throws UnreadableFile */
export function readXlsx(bytes: Uint8Array, parseXml: ParseXml): SheetRead {
  const files = new Parts(bytes, parseXml);
  const workbook = files.xml('xl/workbook.xml');
  const sheet = find(workbook, 'sheet').find((one) => (one.getAttribute('state') ?? 'visible') === 'visible');
  if (!sheet) throw new UnreadableFile('not-a-table');
  const id = sheet.getAttribute('r:id');
  const link = find(files.xml('xl/_rels/workbook.xml.rels'), 'Relationship').find(
    (one) => one.getAttribute('Id') === id,
  );
  const target = link?.getAttribute('Target') ?? 'worksheets/sheet1.xml';
  const styles = files.has('xl/styles.xml') ? files.xml('xl/styles.xml') : null;
  const texts = files.has('xl/sharedStrings.xml')
    ? find(files.xml('xl/sharedStrings.xml'), 'si').map(richText)
    : [];
  const days = find(workbook, 'workbookPr')[0]?.getAttribute('date1904');
  const reader: CellReader = {
    texts,
    formats: styles ? dateFormats(styles) : [],
    // Workbooks from an old Mac count days from 01/01/1904.
    firstDay: days === '1' || days === 'true' ? 1462 : 0,
  };
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return { name: sheet.getAttribute('name') ?? '', grid: gridOf(files.xml(path), reader) };
}

/** The parts of the package that are looked at; together no larger than the limit, whatever the file claims. */
class Parts {
  private left: number = IMPORT_LIMITS.bytes;
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly parseXml: ParseXml,
  ) {
    const names = new Set<string>();
    this.unpack(({ name }) => {
      names.add(name);
      return false;
    });
    this.names = names;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  xml(name: string): XmlNode {
    const unpacked = this.unpack((file) => {
      if (file.name !== name) return false;
      this.left -= file.originalSize;
      if (this.left < 0) throw new UnreadableFile('file-too-large');
      return true;
    });
    const part = unpacked[name];
    if (!part) throw new UnreadableFile('not-a-table');
    try {
      return this.parseXml(strFromU8(part));
    } catch {
      throw new UnreadableFile('not-a-table');
    }
  }

  private unpack(
    filter: (file: { name: string; originalSize: number }) => boolean,
  ): Record<string, Uint8Array> {
    try {
      return unzipSync(this.bytes, { filter });
    } catch (error) {
      throw error instanceof UnreadableFile ? error : new UnreadableFile('not-a-table');
    }
  }
}

interface CellReader {
  readonly texts: readonly string[];
  /** By the number of a cell's style: how it shows a day, '' where it shows a number. */
  readonly formats: readonly DateFormat[];
  readonly firstDay: number;
}

type DateFormat = '' | 'day' | 'year';

function gridOf(sheet: XmlNode, reader: CellReader): Grid {
  const grid: string[][] = [];
  let row = -1;
  for (const line of find(sheet, 'row')) {
    const stated = Number(line.getAttribute('r') ?? NaN);
    row = Number.isInteger(stated) && stated > row ? stated - 1 : row + 1;
    const cells = cellsOf(line, reader);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (row >= IMPORT_LIMITS.rows) throw new UnreadableFile('too-many-rows');
    while (grid.length < row) grid.push([]);
    grid[row] = cells;
  }
  fillMerged(sheet, grid);
  return withoutEmptyEnd(grid);
}

function cellsOf(line: XmlNode, reader: CellReader): string[] {
  const cells: string[] = [];
  for (const cell of Array.from(line.children)) {
    if (cell.localName !== 'c') continue;
    const stated = placeOf(cell.getAttribute('r') ?? '');
    const column = stated ? stated.column : cells.length;
    if (column >= IMPORT_LIMITS.columns) continue;
    const text = textOf(cell, reader);
    if (text.length > IMPORT_LIMITS.cell) throw new UnreadableFile('cell-too-long');
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return cells;
}

function textOf(cell: XmlNode, { texts, formats, firstDay }: CellReader): string {
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr') return find(cell, 'is').map(richText).join('');
  const value = find(cell, 'v')[0]?.textContent ?? '';
  if (value === '' || type === 'e') return '';
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'str') return unescaped(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$3/$2/$1');
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const format = formats[Number(cell.getAttribute('s') ?? 0)] ?? '';
  if (format === '' || number < 1 || number > 2_958_465) return cellText(number);
  const day = fromDayNumber(Math.floor(number) + firstDay);
  return format === 'year' ? String(day.year) : formatDate(day);
}

/** Excel's own numbers of formats that show a day; those of times alone are none. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
}

function dateFormats(styles: XmlNode): DateFormat[] {
  const codes = new Map(
    find(styles, 'numFmt').map((one) => [
      Number(one.getAttribute('numFmtId')),
      one.getAttribute('formatCode') ?? '',
    ]),
  );
  const formats = find(find(styles, 'cellXfs')[0] ?? styles, 'xf');
  return formats.map((one) => {
    const id = Number(one.getAttribute('numFmtId') ?? 0);
    const code = codes.get(id);
    if (code === undefined) return isBuiltInDate(id) ? 'day' : '';
    // Words in quotes, colours and locales in brackets, and escaped letters show no part of a day.
    const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
    if (/[dy]/.test(plain)) return /[dm]/.test(plain) ? 'day' : 'year';
    return '';
  });
}

/** A cell merged over several rows stands for each of them; over several columns it is a title and stands once. */
function fillMerged(sheet: XmlNode, grid: string[][]): void {
  for (const merged of find(sheet, 'mergeCell')) {
    const [from, to] = (merged.getAttribute('ref') ?? '').split(':').map(placeOf);
    if (!from || !to) continue;
    const text = grid[from.row]?.[from.column] ?? '';
    if (text === '') continue;
    for (let row = from.row + 1; row <= to.row && row < grid.length; row += 1) {
      const line = grid[row] ?? [];
      // A row that holds nothing else is no row of the list.
      if (line.every((cell) => cell.trim() === '')) continue;
      while (line.length <= from.column) line.push('');
      line[from.column] = text;
    }
  }
}

/** "C5" as row and column from 0. */
function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address);
  if (!match) return null;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The letters of a text in one or several formats; without the readings that stand above Asian letters. */
function richText(node: XmlNode): string {
  return Array.from(node.children)
    .filter((one) => one.localName === 't' || one.localName === 'r')
    .map((one) =>
      one.localName === 't'
        ? (one.textContent ?? '')
        : find(one, 't')
            .map((t) => t.textContent ?? '')
            .join(''),
    )
    .map(unescaped)
    .join('');
}

/** "_x000D_" is how .xlsx writes a letter that XML refuses. */
function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

/** Every element of that name below a node, whatever its prefix, in order. */
function find(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const look = (one: XmlNode): void => {
    for (const child of Array.from(one.children)) {
      if (child.localName === name) found.push(child);
      else look(child);
    }
  };
  look(node);
  return found;
}
