import {
  AlignmentType,
  BorderStyle,
  Document,
  HeightRule,
  LineRuleType,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { CERTIFICATE } from '../../lang/papers-certificate';
import { DRAFT_LINE, STOCK_EDGE } from '../../plan/certificate-stock';
import type { Certificate, CertificatePaper } from '../certificate/certificate';
import { LOOK, type SetBand, setCertificate, type SetColumn, type SetText } from '../certificate/setting';
import { NO_BORDERS, NO_MARGINS } from './borderless';
import { clean } from './clean';
import { corePropertiesXml } from './core-properties';
import { mm, pt } from './measures';
import { STYLES } from './styles';

/** The same certificates are the same bytes: zip entries carry no clock's time (a zip's years begin with 1980). */
const FIXED_TIME = new Date(1980, 0, 1);
/** Twips: as flat as a paragraph can be. One stands above each certificate, for a table cannot begin a page. */
const FLAT = 20;

/**
 * The file of certificates: one page each, on paper of the stock's size. The text stands in a borderless table whose
 * rows are exactly as high as the settings say; nothing floats (platform.md 7), and no text can push another.
 */
export async function buildCertificates(paper: CertificatePaper): Promise<Uint8Array> {
  const { stock, certificates, title, agency, asOf } = paper;
  const landscape = stock.width > stock.height;
  const [short, long] = [mm(Math.min(stock.width, stock.height)), mm(Math.max(stock.width, stock.height))];
  const edge = mm(STOCK_EDGE);
  const document = new Document({
    title,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            // docx turns the page itself: width and height are given upright.
            size: {
              width: short,
              height: long,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: edge, bottom: edge, left: edge, right: edge, header: 0, footer: 0 },
          },
        },
        children: certificates.flatMap((one, at) => page(paper, one, at > 0)),
      },
    ],
  });
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const core = { kind: { name: CERTIFICATE.kindWord }, subject: title, letterhead: { agency }, asOf };
  packed['docProps/core.xml'] = strToU8(corePropertiesXml(core));
  return zipSync(packed, { mtime: FIXED_TIME });
}

function page(paper: CertificatePaper, certificate: Certificate, breaks: boolean): (Paragraph | Table)[] {
  return [
    exact(FLAT, { pageBreakBefore: breaks }),
    table(paper, setCertificate(paper, certificate)),
    paper.form === 'draft' ? draftLine() : exact(FLAT),
  ];
}

function table({ stock, form }: CertificatePaper, bands: readonly SetBand[]): Table {
  const width = mm(stock.width) - 2 * mm(STOCK_EDGE);
  const grid = gridOf(bands, width);
  const rows: TableRow[] = [];
  let at = mm(STOCK_EDGE) + FLAT;
  for (const band of bands) {
    if (mm(band.top) > at) rows.push(emptyRow(mm(band.top) - at, grid));
    rows.push(bandRow(band, grid));
    at = mm(band.top) + mm(band.height);
  }
  const foot = mm(stock.height - DRAFT_LINE);
  if (foot > at) rows.push(emptyRow(foot - at, grid));
  const line = { style: BorderStyle.DOUBLE, size: 12, color: '000000' };
  const frame = form === 'draft' ? { top: line, bottom: line, left: line, right: line } : {};
  return new Table({
    rows,
    columnWidths: grid.slice(1).map((edge, index) => edge - (grid[index] ?? 0)),
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, ...frame },
    margins: NO_MARGINS,
  });
}

/** Every left and right side of a column, in twips from the table's left: the columns of the table's grid. */
function gridOf(bands: readonly SetBand[], width: number): number[] {
  const sides = bands.flatMap(({ columns }) => columns.flatMap((one) => sidesOf(one)));
  return [...new Set([0, ...sides, width])].sort((a, b) => a - b);
}

function sidesOf({ left, width }: SetColumn): [number, number] {
  const edge = mm(STOCK_EDGE);
  return [mm(left) - edge, mm(left + width) - edge];
}

function emptyRow(height: number, grid: readonly number[]): TableRow {
  return row(height, [cell(grid, 0, grid[grid.length - 1] ?? 0, [])]);
}

/** A band's columns, with empty cells between them. */
function bandRow(band: SetBand, grid: readonly number[]): TableRow {
  const cells: TableCell[] = [];
  let at = 0;
  for (const column of band.columns) {
    const [left, right] = sidesOf(column);
    if (left > at) cells.push(cell(grid, at, left, []));
    cells.push(cell(grid, left, right, columnParagraphs(band, column)));
    at = right;
  }
  const end = grid[grid.length - 1] ?? 0;
  if (end > at) cells.push(cell(grid, at, end, []));
  return row(mm(band.height), cells);
}

function row(height: number, children: TableCell[]): TableRow {
  return new TableRow({ children, cantSplit: true, height: { value: height, rule: HeightRule.EXACT } });
}

function cell(
  grid: readonly number[],
  left: number,
  right: number,
  children: readonly Paragraph[],
): TableCell {
  return new TableCell({
    children: children.length > 0 ? [...children] : [exact(FLAT)],
    columnSpan: grid.indexOf(right) - grid.indexOf(left),
    width: { size: right - left, type: WidthType.DXA },
  });
}

/** The texts of a column, each at its height: what lies between two is an empty line of exactly that height. */
function columnParagraphs(band: SetBand, { left, width, texts }: SetColumn): Paragraph[] {
  let at = mm(band.top);
  return texts.flatMap((text) => {
    const gap = mm(text.top) - at;
    at = mm(text.top) + text.lines.length * text.line;
    const own = textParagraph(text, mm(text.left - left), mm(left + width - text.left - text.width));
    return gap > 0 ? [exact(gap), own] : [own];
  });
}

/** The lines are broken here and not by the program that opens the file: as many as were measured. */
function textParagraph(text: SetText, left: number, right: number): Paragraph {
  const look = LOOK[text.element];
  return new Paragraph({
    alignment: look.align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
    indent: { left: Math.max(0, left), right: Math.max(0, right), firstLine: 0 },
    spacing: { before: 0, after: 0, line: text.line, lineRule: LineRuleType.EXACT },
    children: text.lines.map((line, at) => {
      const own = { text: clean(line), size: pt(text.size), bold: look.bold, italics: look.italics };
      return new TextRun(at === 0 ? own : { ...own, break: 1 });
    }),
  });
}

function exact(height: number, { pageBreakBefore = false } = {}): Paragraph {
  const spacing = { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT };
  const children = [new TextRun({ text: '', size: 2 })];
  return new Paragraph(pageBreakBefore ? { spacing, children, pageBreakBefore } : { spacing, children });
}

function draftLine(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 40, after: 0, line: 240, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: CERTIFICATE.draft, size: pt(9), italics: true })],
  });
}
