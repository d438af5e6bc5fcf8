import { type FileChild, type IPatch, Paragraph, patchDocument, PatchType, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { groupBy } from '../../figures/count';
import { FIXED_TIME } from '../docx/build';
import { clean } from '../docx/clean';
import { corePropertiesXml } from '../docx/core-properties';
import { addresseeParagraphs } from '../docx/letterhead';
import { LongRows } from '../docx/long-rows';
import { pt } from '../docx/measures';
import { balanced, bodyParagraph, styled } from '../docx/paragraphs';
import { type DrawChart, pictureParts } from '../docx/picture';
import { endParts, recipientParagraphs } from '../docx/signature';
import { STYLE } from '../docx/styles';
import { tableParts } from '../docx/tables';
import type { Block, Outline } from '../outline';
import {
  addEmptyHeader,
  freeSectionEnds,
  type PageRoom,
  roomAt,
  sectionEnd,
  withAnnexSections,
} from './annex-sections';
import { HEADING_STYLE, withBorrowedStyles } from './borrowed-styles';
import { checkTemplate, type GoodMarker, type TemplateCheck } from './check';
import { fitColumns } from './fit-columns';
import { hideInOutline, showBraces } from './hide';
import { blocksOf, isBlock, tableNames, textValue } from './markers';
import { MAIN_PART, openTemplate, type OpenedTemplate } from './open';
import type { PackedWithTemplate } from './pack';

const STYLES_PART = 'word/styles.xml';
const CORE_PART = 'docProps/core.xml';
/** A pixel of a picture is 1/96 inch. */
const TWIPS_A_PIXEL = 15;

/** Parts that many a paper rightly lacks. */
const MAY_BE_NONE: ReadonlySet<string> = new Set(['annexes', 'addressees', 'recipients', 'end']);

/** What the parts of one paper share. */
interface Merging {
  /** With its braces hidden. */
  readonly outline: Outline;
  readonly year: number;
  readonly draw: DrawChart;
  readonly long: LongRows;
  /** word/document.xml of the template. */
  readonly body: string;
  /** How many pictures were put in. */
  pictures: number;
}

/** Fills a template; see `packWithTemplate`. Everything that loads docx is reached through this module. */
export async function mergeTemplate(
  outline: Outline,
  template: Uint8Array,
  draw: DrawChart,
  year: number,
): Promise<PackedWithTemplate> {
  const opened = openTemplate(template);
  if (typeof opened === 'string') throw new Error(`The template is no .docx: ${opened}`);
  const check = checkTemplate(opened, tableNames(outline));
  const body = opened.texts.get(MAIN_PART) ?? '';
  const merging: Merging = {
    outline: hideInOutline(outline),
    year,
    draw,
    long: new LongRows(),
    body,
    pictures: 0,
  };
  const { patches, empty, annexes } = patchesOf(fillable(check), merging);
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: readied(opened, check),
    patches,
    placeholderDelimiters: { start: '{', end: '}' },
    keepOriginalStyles: true,
  });
  const bytes = await finish(patched, merging, annexes);
  return { bytes, unknown: [...new Set(check.faults.map(({ text }) => text))], empty };
}

/**
 * The markers by what is typed between their braces, where every one of them can be filled: docx fills all that
 * read the same, and one that stands in the wrong place would take its surroundings along.
 */
function fillable({ good, faults }: TemplateCheck): Map<string, GoodMarker[]> {
  const standing = new Set(faults.map(({ text }) => text));
  return groupBy(
    good.filter(({ raw }) => !standing.has(`{${raw}}`)),
    ({ raw }) => raw,
  );
}

function patchesOf(
  markers: ReadonlyMap<string, readonly GoodMarker[]>,
  merging: Merging,
): { patches: Record<string, IPatch>; empty: string[]; annexes: boolean } {
  const texts: [string, IPatch][] = [];
  const blocks: [string, IPatch][] = [];
  const empty: string[] = [];
  let annexes = false;
  for (const [raw, places] of markers) {
    const marker = places[0]?.marker;
    if (!marker) continue;
    if (marker.kind === 'text') {
      const lines = textValue(marker.name, merging.outline, merging.year);
      texts.push([raw, { type: PatchType.PARAGRAPH, children: textRuns(lines) }]);
      continue;
    }
    const children = blockChildren(places, merging);
    if (children.length === 0 && !MAY_BE_NONE.has(marker.kind)) empty.push(`{${raw}}`);
    annexes = annexes || (marker.kind === 'annexes' && children.length > 0);
    blocks.push([raw, { type: PatchType.DOCUMENT, children }]);
  }
  // Texts first: what blocks put in need not be searched for them.
  return { patches: Object.fromEntries([...texts, ...blocks]), empty, annexes };
}

/** A text in the template's own letters; its lines stay lines. */
function textRuns(lines: readonly string[]): TextRun[] {
  return lines.map((line, at) => new TextRun(at === 0 ? clean(line) : { text: clean(line), break: 1 }));
}

function blockChildren(places: readonly GoodMarker[], merging: Merging): FileChild[] {
  const [first] = places;
  if (!first) return [];
  const rooms = places.map(({ paragraph }) => roomOf(paragraph, merging.body));
  const room: PageRoom = {
    portrait: Math.min(...rooms.map(({ portrait }) => portrait)),
    landscape: Math.min(...rooms.map(({ landscape }) => landscape)),
  };
  const { marker } = first;
  const { outline } = merging;
  if (marker.kind === 'annexes') return annexChildren(room, merging);
  if (marker.kind === 'addressees') return addresseeParagraphs(outline.addressees);
  if (marker.kind === 'end') return endParts(outline, room.portrait);
  if (marker.kind === 'recipients') return recipientParagraphs(outline.recipients);
  const blocks = blocksOf(marker, outline);
  // The signature shares its page with two lines of the text (Decree 30/2020, Annex I, II.7), as far as the template
  // lets them: what stands between must hold together, too.
  const isHeld = (at: number): boolean =>
    marker.kind === 'body' && outline.signatures.length > 0 && at >= blocks.length - 2;
  return blocks.flatMap((block, at) => blockParts(block, room.portrait, merging, isHeld(at)));
}

/** The room for text where a marker stands: its cell's, else its page's. */
function roomOf({ start, cellWidth }: GoodMarker['paragraph'], body: string): PageRoom {
  const room = roomAt(body, start);
  if (cellWidth === null) return room;
  // Twips that the borders of a usual cell keep free on both sides.
  const inside = Math.max(1000, Math.min(cellWidth - 216, room.landscape));
  return { portrait: inside, landscape: inside };
}

function annexChildren(room: PageRoom, merging: Merging): FileChild[] {
  const { annexes } = merging.outline;
  if (annexes.length === 0) return [];
  return [
    sectionEnd('main'),
    ...annexes.flatMap(({ label, title, reference, orientation, blocks }) => [
      styled(STYLE.annexLabel, label),
      balanced(STYLE.annexTitle, title, pt(14), 'bold', room[orientation]).paragraph,
      styled(STYLE.annexReference, reference),
      ...blocks.flatMap((block) => blockParts(block, room[orientation], merging)),
      sectionEnd(orientation),
    ]),
  ];
}

/** The pieces of the built-in layout, headings under names that no template has for something else. */
function blockParts(block: Block, width: number, merging: Merging, keepNext = false): FileChild[] {
  if (block.type === 'heading')
    return [new Paragraph({ style: HEADING_STYLE[block.level], children: [new TextRun(clean(block.text))] })];
  if (block.type === 'paragraph') return [bodyParagraph(block, keepNext)];
  if (block.type === 'picture') {
    merging.pictures += 1;
    return pictureParts(block, merging.draw, merging.pictures, Math.floor(width / TWIPS_A_PIXEL));
  }
  return tableParts(fitColumns(block, width), width, merging.long);
}

/** The template with the ends of sections out of the way of what replaces whole paragraphs. */
function readied({ parts, texts }: OpenedTemplate, { good }: TemplateCheck): Uint8Array {
  const places = good
    .filter(({ marker, part }) => isBlock(marker) && part === MAIN_PART)
    .map(({ paragraph }) => paragraph);
  const body = freeSectionEnds(texts.get(MAIN_PART) ?? '', places);
  return zipSync({ ...parts, [MAIN_PART]: strToU8(body) }, { level: 0, mtime: FIXED_TIME });
}

/** Long tables, annexes, braces, styles; then the file as the same input always gives it. */
async function finish(patched: Uint8Array, merging: Merging, annexes: boolean): Promise<Uint8Array> {
  const packed = unzipSync(patched);
  const parts = new Map(
    Object.entries(packed).flatMap(([path, bytes]): [string, string][] =>
      /^word\/.+\.xml$|^word\/_rels\/document\.xml\.rels$|^\[Content_Types\]\.xml$/.test(path)
        ? [[path, strFromU8(bytes)]]
        : [],
    ),
  );
  const filled = merging.long.fill(parts.get(MAIN_PART) ?? '');
  parts.set(MAIN_PART, withAnnexSections(filled));
  if (annexes) addEmptyHeader(parts);
  const styles = parts.get(STYLES_PART);
  if (styles !== undefined)
    parts.set(STYLES_PART, await withBorrowedStyles(styles, [parts.get(MAIN_PART) ?? '']));
  if (packed[CORE_PART]) parts.set(CORE_PART, corePropertiesXml(merging.outline));
  for (const [path, xml] of parts) packed[path] = strToU8(showBraces(xml));
  return zipSync(packed, { mtime: FIXED_TIME });
}
