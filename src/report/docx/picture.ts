import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { Chart } from '../chart';
import type { Picture } from '../outline';
import { clean } from './clean';
import { styled } from './paragraphs';
import { STYLE } from './styles';

/** Draws a chart as a PNG of 2:1; the host's affair (platform.md 7). */
export type DrawChart = (chart: Chart) => Uint8Array;

/** Pixels of 1/96 inch, as docx counts: 160 × 80 mm, within the 165 mm of the text. */
const SIZE = { width: 605, height: 302 };

/**
 * A chart with its caption above it, on one page, with alternative text.
 *
 * @param id of the drawing, from 1, its own within the file; docx would count on from paper to paper
 * @param room the width of the text, in the pixels of SIZE: an agency's own page may be narrower
 */
export function pictureParts(
  { caption, chart, alternative }: Picture,
  draw: DrawChart,
  id: number,
  room = Infinity,
): Paragraph[] {
  const text = clean(alternative);
  const width = Math.min(SIZE.width, room);
  return [
    styled(STYLE.caption, caption),
    new Paragraph({
      style: STYLE.picture,
      alignment: AlignmentType.CENTER,
      children: [
        new ImageRun({
          type: 'png',
          data: draw(chart),
          transformation: { width, height: Math.round((width * SIZE.height) / SIZE.width) },
          altText: { id: String(id), name: clean(caption), title: clean(caption), description: text },
        }),
      ],
    }),
  ];
}
