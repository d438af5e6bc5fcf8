/**
 * A small reader of WordprocessingML: the paragraphs of a part, with their text as docx's `patchDocument` reads it,
 * so that what is told of a template is what will be done with it. No tree is built: it runs over a file in one pass.
 */

/** A paragraph of a part of the file. */
export interface ScannedParagraph {
  /** What its runs say: in links, content controls and insertions too, not what was deleted. */
  readonly text: string;
  /** Names of the elements around it, outermost first, e.g. ["w:document", "w:body", "w:tbl", "w:tr", "w:tc"]. */
  readonly around: readonly string[];
  /** Where its element begins and ends in the part. */
  readonly start: number;
  readonly end: number;
  /** It holds a drawing or an object, which would be lost with it. */
  readonly holdsObject: boolean;
  /** Width of the cell around it in twips, null outside tables or where the file does not say. */
  readonly cellWidth: number | null;
}

/** docx's own list (run-renderer): what may stand between a paragraph and its runs. */
const RUN_CONTAINERS: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

const OBJECTS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'w:footnoteReference']);

/** A tag, a comment, an instruction or a CDATA section; a ">" inside an attribute's quotes ends no tag. */
const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>/g;

interface OpenParagraph {
  text: string;
  holdsObject: boolean;
  readonly depth: number;
  readonly start: number;
  readonly cellWidth: number | null;
}

/** The name of a part's root element, e.g. "w:document"; '' where there is none. */
export function rootName(xml: string): string {
  for (const [, closing, name] of xml.matchAll(TAG)) if (name !== undefined && closing === '') return name;
  return '';
}

/** Every paragraph in the order in which they end: one in a text box comes before the one that holds the box. */
export function scanParagraphs(xml: string): ScannedParagraph[] {
  const scan = new Scan();
  let textFrom = 0;
  for (const match of xml.matchAll(TAG)) {
    const [whole, closing, name, attributes = '', alone] = match;
    if (name === undefined) continue;
    if (closing) scan.close(name, unescapeXml(xml.slice(textFrom, match.index)), match.index + whole.length);
    else scan.open(name, attributes, alone === '/', match.index, match.index + whole.length);
    textFrom = match.index + whole.length;
  }
  return scan.found;
}

class Scan {
  readonly found: ScannedParagraph[] = [];
  private readonly names: string[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly cells: (number | null)[] = [];

  open(name: string, attributes: string, alone: boolean, start: number, end: number): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph && OBJECTS.has(name)) paragraph.holdsObject = true;
    if (name === 'w:tc' && !alone) this.cells.push(null);
    if (name === 'w:tcW' && this.cells.length > 0) this.cells[this.cells.length - 1] = twips(attributes);
    if (name === 'w:p') {
      const cellWidth = this.cells[this.cells.length - 1] ?? null;
      this.paragraphs.push({ text: '', holdsObject: false, depth: this.names.length, start, cellWidth });
    }
    this.names.push(name);
    if (alone) this.close(name, '', end);
  }

  close(name: string, text: string, end: number): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (name === 'w:t' && paragraph && this.isOfParagraph(paragraph.depth)) paragraph.text += text;
    this.names.pop();
    if (name === 'w:tc') this.cells.pop();
    if (name !== 'w:p' || !paragraph) return;
    this.paragraphs.pop();
    const { depth, start, holdsObject, cellWidth } = paragraph;
    this.found.push({
      text: paragraph.text,
      around: this.names.slice(0, depth),
      start,
      end,
      holdsObject,
      cellWidth,
    });
  }

  /** Whether the w:t that is open is text of the paragraph at that depth: in a run of it, nothing else between. */
  private isOfParagraph(depth: number): boolean {
    const between = this.names.slice(depth + 1, -1);
    return between.pop() === 'w:r' && between.every((one) => RUN_CONTAINERS.has(one));
  }
}

function twips(attributes: string): number | null {
  if (!/w:type=["']dxa["']/.test(attributes)) return null;
  const width = Number(/w:w=["'](\d+)["']/.exec(attributes)?.[1] ?? NaN);
  return width > 0 ? width : null;
}

/** What a text of a part says. */
export function unescapeXml(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_, hex, digits, name) =>
        name === undefined
          ? String.fromCodePoint(hex === undefined ? Number(digits) : parseInt(String(hex), 16))
          : (ENTITIES[String(name)] ?? ''),
      )
    : text;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
