import { CERTIFICATE } from '../../lang/papers-certificate';
import { DRAFT_LINE, STOCK_EDGE } from '../../plan/certificate-stock';
import type { Certificate, CertificatePaper } from '../certificate/certificate';
import { LOOK, type SetBand, setCertificate, type SetColumn, type SetText } from '../certificate/setting';
import { cleanXml } from './clean';
import { mm, pt } from './measures';

/** Twips: as flat as a paragraph can be. One stands above each certificate, for a table cannot begin a page. */
const FLAT = 20;

/**
 * The body of a file of certificates as WordprocessingML: on each page a table whose rows are exactly as high as the
 * settings say. Written out here and not through docx, which would build a tree of objects for every cell: a hundred
 * certificates are ten thousand of them.
 */
export function certificatePages(paper: CertificatePaper): string {
  return paper.certificates.map((one, at) => page(paper, one, at > 0)).join('');
}

function page(paper: CertificatePaper, certificate: Certificate, breaks: boolean): string {
  const last = paper.form === 'draft' ? draftLine() : flat(FLAT);
  return (
    flat(FLAT, breaks ? '<w:pageBreakBefore/>' : '') + table(paper, setCertificate(paper, certificate)) + last
  );
}

function table({ stock, form }: CertificatePaper, bands: readonly SetBand[]): string {
  const width = mm(stock.width) - 2 * mm(STOCK_EDGE);
  const grid = gridOf(bands, width);
  const rows: string[] = [];
  let at = mm(STOCK_EDGE) + FLAT;
  for (const band of bands) {
    if (mm(band.top) > at) rows.push(emptyRow(mm(band.top) - at, grid));
    rows.push(bandRow(band, grid));
    at = mm(band.top) + mm(band.height);
  }
  const foot = mm(stock.height - DRAFT_LINE);
  if (foot > at) rows.push(emptyRow(foot - at, grid));
  const columns = grid.slice(1).map((edge, index) => `<w:gridCol w:w="${edge - (grid[index] ?? 0)}"/>`);
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${borders(form)}`,
    `<w:tblLayout w:type="fixed"/>${NO_MARGINS}</w:tblPr><w:tblGrid>${columns.join('')}</w:tblGrid>`,
    ...rows,
    '</w:tbl>',
  ].join('');
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;
const NO_MARGINS = `<w:tblCellMar>${SIDES.map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join('')}</w:tblCellMar>`;

/** The draft's frame is the table's own border: nothing is drawn. */
function borders(form: CertificatePaper['form']): string {
  const line = form === 'draft' ? 'w:val="double" w:sz="12" w:space="0" w:color="000000"' : NO_LINE;
  const outside = SIDES.map((side) => `<w:${side} ${line}/>`).join('');
  return `<w:tblBorders>${outside}<w:insideH ${NO_LINE}/><w:insideV ${NO_LINE}/></w:tblBorders>`;
}

const NO_LINE = 'w:val="none" w:sz="0" w:space="0" w:color="auto"';

/** Every left and right side of a column, in twips from the table's left: the columns of the table's grid. */
function gridOf(bands: readonly SetBand[], width: number): number[] {
  const sides = bands.flatMap(({ columns }) => columns.flatMap((one) => sidesOf(one)));
  return [...new Set([0, ...sides, width])].sort((a, b) => a - b);
}

function sidesOf({ left, width }: SetColumn): [number, number] {
  const edge = mm(STOCK_EDGE);
  return [mm(left) - edge, mm(left + width) - edge];
}

function emptyRow(height: number, grid: readonly number[]): string {
  return row(height, cell(grid, 0, grid[grid.length - 1] ?? 0, ''));
}

/** A band's columns, with empty cells between them. */
function bandRow(band: SetBand, grid: readonly number[]): string {
  let cells = '';
  let at = 0;
  for (const column of band.columns) {
    const [left, right] = sidesOf(column);
    if (left > at) cells += cell(grid, at, left, '');
    cells += cell(grid, left, right, columnParagraphs(band, column));
    at = right;
  }
  const end = grid[grid.length - 1] ?? 0;
  return row(mm(band.height), end > at ? cells + cell(grid, at, end, '') : cells);
}

function row(height: number, cells: string): string {
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>${cells}</w:tr>`;
}

function cell(grid: readonly number[], left: number, right: number, paragraphs: string): string {
  const span = grid.indexOf(right) - grid.indexOf(left);
  const properties = `<w:tcPr><w:tcW w:w="${right - left}" w:type="dxa"/><w:gridSpan w:val="${span}"/></w:tcPr>`;
  return `<w:tc>${properties}${paragraphs || flat(FLAT)}</w:tc>`;
}

/** The texts of a column, each at its height: what lies between two is an empty line of exactly that height. */
function columnParagraphs(band: SetBand, { left, width, texts }: SetColumn): string {
  let at = mm(band.top);
  return texts
    .map((text) => {
      const gap = mm(text.top) - at;
      at = mm(text.top) + text.lines.length * text.line;
      const own = textParagraph(text, mm(text.left - left), mm(left + width - text.left - text.width));
      return gap > 0 ? flat(gap) + own : own;
    })
    .join('');
}

/** The lines are broken here and not by the program that opens the file: as many as were measured. */
function textParagraph({ element, lines, line, size }: SetText, left: number, right: number): string {
  const { bold, italics, align } = LOOK[element];
  const look = `${bold ? '<w:b/><w:bCs/>' : ''}${italics ? '<w:i/><w:iCs/>' : ''}`;
  const run = `<w:rPr>${look}<w:sz w:val="${pt(size)}"/><w:szCs w:val="${pt(size)}"/></w:rPr>`;
  const runs = lines.map(
    (text, at) =>
      `<w:r>${run}${at === 0 ? '' : '<w:br/>'}<w:t xml:space="preserve">${cleanXml(text)}</w:t></w:r>`,
  );
  const indent = `<w:ind w:left="${Math.max(0, left)}" w:right="${Math.max(0, right)}" w:firstLine="0"/>`;
  const jc = `<w:jc w:val="${align === 'left' ? 'left' : 'center'}"/>`;
  return `<w:p><w:pPr>${spacing(line)}${indent}${jc}</w:pPr>${runs.join('')}</w:p>`;
}

/** An empty line of exactly this height, in twips. */
function flat(height: number, before = ''): string {
  return `<w:p><w:pPr>${before}${spacing(height)}<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>`;
}

function spacing(line: number, before = 0): string {
  return `<w:spacing w:before="${before}" w:after="0" w:line="${line}" w:lineRule="exact"/>`;
}

function draftLine(): string {
  const run = `<w:rPr><w:i/><w:iCs/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>`;
  const text = `<w:t xml:space="preserve">${cleanXml(CERTIFICATE.draft)}</w:t>`;
  return `<w:p><w:pPr>${spacing(240, 40)}<w:jc w:val="center"/></w:pPr><w:r>${run}${text}</w:r></w:p>`;
}
