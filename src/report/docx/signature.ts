import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { PAPER } from '../../lang/papers';
import type { Outline, Signature } from '../outline';
import { NO_BORDERS, NO_MARGINS } from './borderless';
import { bodyWidth, shareWidth } from './measures';
import { styled } from './paragraphs';
import { STYLE } from './styles';

/**
 * The end of a paper: "Nơi nhận" on the left, level with the signer's title on the right (Annex I, ô 7, 9b), in
 * one row that is never cut. Two signers stand side by side (minutes), "Nơi nhận" under them.
 */
export function endParts({ signatures, recipients }: Outline): (Paragraph | Table)[] {
  const [first, second] = signatures;
  const list = recipientParagraphs(recipients);
  if (first === undefined) return list;
  if (second === undefined) return [spacer(), sideBySide(list, signatureParagraphs(first), [45, 55])];
  const lines = Math.max(linesAbove(first), linesAbove(second));
  const [left, right] = [signatureParagraphs(first, lines), signatureParagraphs(second, lines)];
  return [spacer(), sideBySide(left, right, [50, 50]), ...list];
}

/** A flat paragraph: the table's distance from the closing; `keepNext` ties the two. */
function spacer(): Paragraph {
  return new Paragraph({ style: STYLE.recipient, keepNext: true });
}

/** "Nơi nhận:" and its lines; nothing where there are none. */
export function recipientParagraphs(recipients: readonly string[]): Paragraph[] {
  if (recipients.length === 0) return [];
  return [
    styled(STYLE.recipients, PAPER.recipients),
    ...recipients.map((line) => styled(STYLE.recipient, line)),
  ];
}

/** Lines beside the name: the title's, and the post's. */
function linesAbove({ title, post }: Signature): number {
  return title.length + (post === undefined ? 0 : 1);
}

/** @param lines of title and post together; fewer are filled up, so that two names stand level */
function signatureParagraphs(signature: Signature, lines = linesAbove(signature)): Paragraph[] {
  const { title, post, name } = signature;
  const missing = Array.from({ length: lines - linesAbove(signature) }, () => '');
  const above = [...title, ...missing].map((line) => styled(STYLE.signTitle, line));
  if (post === undefined) return [...above, styled(STYLE.signName, name)];
  return [...above, styled(STYLE.signName, post), styled(STYLE.signTitle, name)];
}

function sideBySide(left: Paragraph[], right: Paragraph[], weights: readonly number[]): Table {
  const widths = shareWidth(bodyWidth('portrait'), weights);
  const cell = (children: Paragraph[], size = 0): TableCell =>
    new TableCell({
      children: children.length > 0 ? children : [new Paragraph({})],
      width: { size, type: WidthType.DXA },
    });
  return new Table({
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
    columnWidths: widths,
    width: { size: bodyWidth('portrait'), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
  });
}
