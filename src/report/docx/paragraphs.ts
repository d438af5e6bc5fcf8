import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Heading, Paragraph as OutlineParagraph } from '../outline';
import { clean } from './clean';
import { STYLE } from './styles';
import { balancedWidth, textWidth } from './text-width';

/** A paragraph of one run in a named style. */
export function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(clean(text))] });
}

const LEVEL = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A heading of the outline as a real heading. */
export function headingParagraph({ level, text }: Heading): Paragraph {
  return new Paragraph({ heading: LEVEL[level], children: [new TextRun(clean(text))] });
}

/** A paragraph of the outline; `keepNext` holds it on the page of what follows, and its own lines together. */
export function bodyParagraph({ text, style, lead }: OutlineParagraph, keepNext: boolean): Paragraph {
  const first = lead ? [new TextRun({ text: `${clean(lead)} `, bold: true })] : [];
  const own = { style: STYLE[style ?? 'body'], children: [...first, new TextRun(clean(text))] };
  return new Paragraph(keepNext ? { ...own, keepNext: true, keepLines: true } : own);
}

/**
 * A line of the given length, centred in a width, both in twips: an almost flat paragraph with an upper border,
 * drawn in by its indents.
 */
export function rule(length: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({ style: STYLE.rule, indent: { left: side, right: side } });
}

/**
 * A centred text drawn in on both sides so that its lines are of about one length, and how wide they are.
 *
 * @param size in half-points
 * @param available in twips
 */
export function balanced(
  style: string,
  text: string,
  size: number,
  weight: 'regular' | 'bold',
  available: number,
): { paragraph: Paragraph; width: number } {
  const width = balancedWidth(text, size, weight, available);
  // Three hundredths to spare: another font's widths must not make one line more.
  const side = Math.max(0, Math.floor((available - width * 1.03) / 2));
  const children = [new TextRun(clean(text))];
  const oneLine = textWidth(text, size, weight) <= available;
  const paragraph = new Paragraph(
    oneLine ? { style, children } : { style, children, indent: { left: side, right: side } },
  );
  return { paragraph, width };
}
