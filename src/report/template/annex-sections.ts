import { Paragraph, TextRun } from 'docx';
import type { Annex } from '../outline';
import { MARGIN, PAGE } from '../docx/measures';

/**
 * Annexes begin on pages of their own, with page numbers from 1, wide ones lying. A template's sections are left as
 * they are: the one that holds the marker ends before the first annex, and goes on after the last where anything
 * follows. docx cannot put the end of a section into a paragraph, so marked paragraphs stand for them until then.
 */

type Orientation = Annex['orientation'] | 'main';

/** Twips of a page and of the room for its text. */
export interface PageRoom {
  readonly portrait: number;
  readonly landscape: number;
}

const END = '\ufdd2';
const NO_HEADER = 'rIdPhuLuc';
const HEADER_PART = 'word/header-phu-luc.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** As build.ts: the paragraph that ends a section takes one point, for on a full page it would make a blank one. */
const FLAT =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';
const SECTION = /<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/g;

/** A paragraph that stands for the end of a section. */
export function sectionEnd(orientation: Orientation): Paragraph {
  return new Paragraph({ children: [new TextRun(`${END}${orientation}${END}`)] });
}

/** The room for text in the section that holds a place of the body, upright and lying. */
export function roomAt(xml: string, place: number): PageRoom {
  const { width, height, left, right } = pageOf(sectionAt(xml, place)?.xml ?? '');
  const short = Math.min(width, height);
  const long = Math.max(width, height);
  return { portrait: Math.max(1000, short - left - right), landscape: Math.max(1000, long - left - right) };
}

/** Puts the sections in the place of the paragraphs that stand for them. @param xml word/document.xml */
export function withAnnexSections(xml: string): string {
  const ends = [...xml.matchAll(new RegExp(`${END}(\\w+)${END}`, 'g'))];
  const last = ends[ends.length - 1];
  if (!last) return xml;
  const governing = sectionAt(xml, last.index);
  const main = governing?.xml ?? '<w:sectPr/>';
  const closing = paragraphAround(xml, last.index);
  const rest = governing ? xml.slice(closing.end, governing.start) : '';
  const isLast =
    governing !== null && !governing.inParagraph && !/<w:(?:t|tbl|drawing|pict|object)\b/.test(rest);
  let result = xml;
  if (isLast && governing) {
    const annex = annexSection(main, last[1] as Orientation);
    result = result.slice(0, governing.start) + annex + result.slice(governing.start + main.length);
    result = result.slice(0, closing.start) + result.slice(closing.end);
  }
  // From behind, so that the places before stay true.
  for (const end of (isLast ? ends.slice(0, -1) : ends).reverse()) {
    const { start, end: stop } = paragraphAround(result, end.index);
    const section = end[1] === 'main' ? main : annexSection(main, end[1] as Orientation);
    result = `${result.slice(0, start)}<w:p><w:pPr>${FLAT}${section}</w:pPr></w:p>${result.slice(stop)}`;
  }
  return result;
}

/** Adds the empty header of the annexes' first pages, which bear no number (Decree 30/2020, Annex I, I.7). */
export function addEmptyHeader(parts: Map<string, string>): void {
  parts.set(
    HEADER_PART,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:hdr>',
  );
  const relations = 'word/_rels/document.xml.rels';
  const before =
    parts.get(relations) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const target = HEADER_PART.slice('word/'.length);
  parts.set(
    relations,
    insertBefore(
      before,
      'Relationships',
      `<Relationship Id="${NO_HEADER}" Type="${OFFICE}/header" Target="${target}"/>`,
    ),
  );
  const types = '[Content_Types].xml';
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
  parts.set(
    types,
    insertBefore(
      parts.get(types) ?? '',
      'Types',
      `<Override PartName="/${HEADER_PART}" ContentType="${type}"/>`,
    ),
  );
}

/** Inside the root element, which may be written as one that is empty. */
function insertBefore(xml: string, root: string, element: string): string {
  // A template that was once a paper of ours has it already.
  if (xml.includes(element)) return xml;
  const alone = new RegExp(`<${root}\\b([^>]*)/>\\s*$`);
  return alone.test(xml)
    ? xml.replace(alone, (_, attributes: string) => `<${root}${attributes}>${element}</${root}>`)
    : xml.replace(new RegExp(`</${root}>\\s*$`), () => `${element}</${root}>`);
}

/**
 * A marker's paragraph that ends a section would take the section's end along: the end moves into a paragraph
 * behind it.
 * @param xml word/document.xml
 * @param paragraphs places of the markers' paragraphs
 */
export function freeSectionEnds(
  xml: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
): string {
  const behindFirst = [...paragraphs].sort((one, other) => other.start - one.start);
  return behindFirst.reduce((result, { start, end }) => {
    const own = result.slice(start, end);
    const [section] = own.match(SECTION) ?? [];
    if (section === undefined) return result;
    const free = `${own.replace(section, () => '')}<w:p><w:pPr>${FLAT}${section}</w:pPr></w:p>`;
    return result.slice(0, start) + free + result.slice(end);
  }, xml);
}

interface FoundSection {
  readonly xml: string;
  readonly start: number;
  /** It ends with a paragraph, and another section follows. */
  readonly inParagraph: boolean;
}

/** The section that a place belongs to: the next whose properties follow. */
function sectionAt(xml: string, place: number): FoundSection | null {
  for (const match of xml.matchAll(SECTION)) {
    if (match.index < place) continue;
    const inParagraph = xml.startsWith('</w:pPr>', match.index + match[0].length);
    return { xml: match[0], start: match.index, inParagraph };
  }
  return null;
}

function paragraphAround(xml: string, place: number): { start: number; end: number } {
  const start = Math.max(xml.lastIndexOf('<w:p>', place), xml.lastIndexOf('<w:p ', place));
  return { start, end: xml.indexOf('</w:p>', place) + '</w:p>'.length };
}

function annexSection(main: string, orientation: Orientation): string {
  const { width, height, margins } = pageOf(main);
  const short = Math.min(width, height);
  const long = Math.max(width, height);
  const size =
    orientation === 'landscape'
      ? `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`
      : `<w:pgSz w:w="${short}" w:h="${long}"/>`;
  return [
    `<w:sectPr><w:headerReference w:type="first" r:id="${NO_HEADER}"/><w:type w:val="nextPage"/>`,
    `${size}${margins}<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`,
  ].join('');
}

function pageOf(section: string): {
  width: number;
  height: number;
  left: number;
  right: number;
  margins: string;
} {
  const [size = ''] = /<w:pgSz\b[^>]*>/.exec(section) ?? [];
  const [margins = DEFAULT_MARGINS] = /<w:pgMar\b[^>]*>/.exec(section) ?? [];
  const number = (tag: string, name: string, otherwise: number): number =>
    Number(new RegExp(`\\bw:${name}="(-?\\d+)"`).exec(tag)?.[1] ?? otherwise);
  return {
    width: number(size, 'w', PAGE.width),
    height: number(size, 'h', PAGE.height),
    left: number(margins, 'left', MARGIN.left) + number(margins, 'gutter', 0),
    right: number(margins, 'right', MARGIN.right),
    margins,
  };
}

const DEFAULT_MARGINS = `<w:pgMar w:top="${MARGIN.top}" w:right="${MARGIN.right}" w:bottom="${MARGIN.bottom}" w:left="${MARGIN.left}" w:header="${MARGIN.header}" w:footer="${MARGIN.footer}" w:gutter="0"/>`;
