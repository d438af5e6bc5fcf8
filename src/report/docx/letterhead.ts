import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { PAPER } from '../../lang/papers';
import type { LetterheadBlock, Outline } from '../outline';
import { addresseeLines } from '../recipients';
import { NO_BORDERS, NO_MARGINS } from './borderless';
import { clean } from './clean';
import { bodyWidth, pt } from './measures';
import { balanced, rule, styled } from './paragraphs';
import { STYLE } from './styles';
import { textWidth } from './text-width';

/**
 * Twips: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" at 12 bold must stay on one line, with room to spare for a font
 * of somewhat other widths.
 */
const RIGHT = 5560;
/** Of the text's width: the line under the agency and under the trích yếu (Annex I, II.2, II.5: a third to a half). */
const SHARE = 0.4;

/**
 * The head of page 1 as a borderless table of two columns (Annex I, ô 1–4): agencies and number on the left,
 * the nation, motto, place and day on the right.
 */
export function letterheadTable(letterhead: LetterheadBlock): Table {
  const left = bodyWidth('portrait') - RIGHT;
  const rows = [row(left, agencies(letterhead, left), nation())];
  if (letterhead.number !== null || letterhead.placeDate !== null) {
    rows.push(
      row(
        left,
        [styled(STYLE.number, letterhead.number ?? '')],
        [styled(STYLE.placeDate, letterhead.placeDate ?? '')],
      ),
    );
  }
  return new Table({
    rows,
    columnWidths: [left, RIGHT],
    width: { size: left + RIGHT, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
  });
}

function row(left: number, first: Paragraph[], second: Paragraph[]): TableRow {
  const cell = (children: Paragraph[], size: number): TableCell =>
    new TableCell({ children, width: { size, type: WidthType.DXA } });
  return new TableRow({ children: [cell(first, left), cell(second, RIGHT)], cantSplit: true });
}

function agencies({ parentAgency, agency }: LetterheadBlock, available: number): Paragraph[] {
  const parent = balanced(STYLE.parentAgency, parentAgency, pt(12), 'regular', available);
  const own = balanced(STYLE.agency, agency, pt(12), 'bold', available);
  return [
    ...(parentAgency === '' ? [] : [parent.paragraph]),
    own.paragraph,
    rule(own.width * SHARE, available),
  ];
}

function nation(): Paragraph[] {
  return [
    styled(STYLE.nation, PAPER.nation),
    styled(STYLE.motto, PAPER.motto),
    rule(textWidth(PAPER.motto, pt(13), 'bold'), RIGHT),
  ];
}

/** Tên loại, trích yếu with its line, and "Kính gửi" (Annex I, ô 5a, 9a). */
export function titleParagraphs({ kind, subject, addressees }: Outline): Paragraph[] {
  const available = bodyWidth('portrait');
  const title = balanced(STYLE.subject, subject, pt(14), 'bold', available);
  return [
    styled(STYLE.kind, kind.name),
    title.paragraph,
    rule(title.width * SHARE, available),
    ...addresseeParagraphs(addressees),
  ];
}

/**
 * One addressee stands in the line of "Kính gửi:", centred; of several, each has its own line with a dash under
 * the colon (Annex I, II.9a).
 */
export function addresseeParagraphs(addressees: readonly string[]): Paragraph[] {
  const lines = addresseeLines(addressees);
  const [only] = lines;
  if (only === undefined) return [];
  if (lines.length === 1) {
    return [
      new Paragraph({ style: STYLE.addressee, alignment: 'center', text: clean(`${PAPER.to} ${only}`) }),
    ];
  }
  const indent = 1800; // twips: about a fifth of the width of the text
  const dash = indent + textWidth(PAPER.to.slice(0, -1), pt(14), 'regular');
  const hanging = 160; // twips: the dash and its space
  return [
    new Paragraph({ style: STYLE.addressee, indent: { left: indent }, text: PAPER.to }),
    ...lines.map(
      (line) =>
        new Paragraph({
          style: STYLE.addressee,
          indent: { left: dash + hanging, hanging },
          text: clean(line),
        }),
    ),
  ];
}
