import {
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Annex, Block, Outline } from '../outline';
import { corePropertiesXml } from './core-properties';
import { letterheadTable, titleParagraphs } from './letterhead';
import { LongRows } from './long-rows';
import { bodyWidth, MARGIN, PAGE, pt } from './measures';
import { balanced, bodyParagraph, headingParagraph, styled } from './paragraphs';
import { type DrawChart, pictureParts } from './picture';
import { endParts } from './signature';
import { STYLE, STYLES } from './styles';
import { tableParts } from './tables';

const MAIN_PART = 'word/document.xml';
/** The same paper is the same bytes: zip entries carry no clock's time (a zip's years begin with 1980). */
export const FIXED_TIME = new Date(1980, 0, 1);

/** What the parts of one file share. */
interface Making {
  readonly long: LongRows;
  readonly draw: DrawChart;
  pictures: number;
}

/**
 * The file of an outline. Everything that
 * loads docx is reached through this module alone, so that the library starts only when a paper is made.
 */
export async function buildDocument(outline: Outline, draw: DrawChart): Promise<Uint8Array> {
  const long = new LongRows();
  const making: Making = { long, draw, pictures: 0 };
  const document = new Document({
    title: outline.subject,
    styles: STYLES,
    sections: [mainSection(outline, making), ...outline.annexes.map((annex) => annexSection(annex, making))],
  });
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const main = packed[MAIN_PART];
  if (!main) throw new Error(`docx made no ${MAIN_PART}`);
  packed[MAIN_PART] = strToU8(flattenSectionEnds(long.fill(strFromU8(main))));
  packed['docProps/core.xml'] = strToU8(corePropertiesXml(outline));
  return zipSync(packed, { mtime: FIXED_TIME });
}

/**
 * The paragraph that ends a section is empty, but docx gives it the height of a line: on a page that the
 * signature fills it would make a blank page of its own. Here it takes one point (20 twips).
 */
function flattenSectionEnds(xml: string): string {
  const flat =
    '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';
  return xml.replace(/<w:p><w:pPr><w:sectPr/g, `<w:p><w:pPr>${flat}<w:sectPr`);
}

type Orientation = Annex['orientation'];

function mainSection(outline: Outline, making: Making): ISectionOptions {
  const last = outline.blocks.length - 1;
  const signed = outline.signatures.length > 0;
  return section('portrait', [
    letterheadTable(outline.letterhead),
    ...titleParagraphs(outline),
    // The signature must share its page with at least two lines of the text (Annex I, II.7).
    ...outline.blocks.flatMap((block, index) =>
      blockParts(block, 'portrait', signed && index >= last - 1, making),
    ),
    ...endParts(outline),
  ]);
}

function annexSection(annex: Annex, making: Making): ISectionOptions {
  return section(annex.orientation, [
    styled(STYLE.annexLabel, annex.label),
    balanced(STYLE.annexTitle, annex.title, pt(14), 'bold', bodyWidth(annex.orientation)).paragraph,
    styled(STYLE.annexReference, annex.reference),
    ...annex.blocks.flatMap((block) => blockParts(block, annex.orientation, false, making)),
  ]);
}

function blockParts(block: Block, orientation: Orientation, keepNext: boolean, making: Making): FileChild[] {
  if (block.type === 'heading') return [headingParagraph(block)];
  if (block.type === 'paragraph') return [bodyParagraph(block, keepNext)];
  if (block.type === 'picture') {
    making.pictures += 1;
    return pictureParts(block, making.draw, making.pictures);
  }
  return tableParts(block, bodyWidth(orientation), making.long);
}

/**
 * A section: A4, page numbers from 1 (anew in each annex), centred in the top margin and not on its first page
 * (Annex I, I.7; IV.1).
 */
function section(orientation: Orientation, children: FileChild[]): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // docx turns the page itself: width and height are given upright.
        size: {
          ...PAGE,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: MARGIN,
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ style: STYLE.pageNumber })] }),
      default: new Header({
        children: [
          new Paragraph({
            style: STYLE.pageNumber,
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    children,
  };
}
