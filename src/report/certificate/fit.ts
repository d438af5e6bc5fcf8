import { LINE_HEIGHT, SMALLEST_SIZE } from '../../plan/certificate-stock';
import { mm } from '../docx/measures';
import { textWidth } from '../docx/text-width';

/** A text as it is set in its box. */
export interface Fitted {
  readonly lines: readonly string[];
  /** Points. */
  readonly size: number;
  /** Twips from one line to the next. */
  readonly line: number;
  /** Set smaller than wanted. */
  readonly smaller: boolean;
  /** Too long even at the smallest size: the end is left off, and "…" says so. */
  readonly cut: boolean;
}

/** Of the width: another font of the same metrics may be a hair wider. */
const SAFE = 0.97;
const TWIPS_A_POINT = 20;

/**
 * Sets a text in a box: in lines that fit its width, at the greatest size up to the wanted one at which they fit its
 * height. Nothing that stands below is ever pushed.
 * @param width millimetres
 * @param height millimetres
 * @param size points
 */
export function fitText(
  text: string,
  weight: 'regular' | 'bold',
  width: number,
  height: number,
  size: number,
): Fitted {
  const available = mm(width) * SAFE;
  const words = measured(text, weight);
  for (let points = size; points >= SMALLEST_SIZE; points -= 0.5) {
    const line = Math.round(points * TWIPS_A_POINT * LINE_HEIGHT);
    const lines = wrap(words, points, available);
    if (lines !== null && lines.length * line <= mm(height))
      return { lines, size: points, line, smaller: points < size, cut: false };
  }
  const line = Math.round(SMALLEST_SIZE * TWIPS_A_POINT * LINE_HEIGHT);
  const room = Math.max(1, Math.floor(mm(height) / line));
  const all = wrap(words, SMALLEST_SIZE, available) ?? broken(text, weight, available);
  const kept = all.slice(0, room);
  const cut = all.length > room;
  const lines = cut
    ? kept.map((one, at) => (at === room - 1 ? `${one.slice(0, -1).trimEnd()}…` : one))
    : kept;
  return { lines, size: SMALLEST_SIZE, line, smaller: true, cut };
}

/** A word with its width at one point, in twips: widths add up, so each word is measured once. */
interface Word {
  readonly text: string;
  readonly unit: number;
}

/** A line of the text as typed. */
interface Measured {
  readonly words: readonly Word[];
  readonly space: number;
}

const MEASURED_AT = 1000;

function measured(text: string, weight: 'regular' | 'bold'): Measured[] {
  const unit = (one: string): number => textWidth(one, MEASURED_AT * 2, weight) / MEASURED_AT;
  return text.split('\n').map((line) => ({
    words: line.split(' ').map((word) => ({ text: word, unit: unit(word) })),
    space: unit(' '),
  }));
}

/** Lines of whole words, as few and as even as they can be; null where a word is wider than the line. */
function wrap(lines: readonly Measured[], points: number, available: number): string[] | null {
  const wrapped: string[] = [];
  for (const line of lines) {
    const own = wrapAt(line, available / points);
    if (own === null) return null;
    wrapped.push(...evened(line, available / points, own));
  }
  return wrapped;
}

/** @param available twips at one point */
function wrapAt({ words, space }: Measured, available: number): string[] | null {
  const lines: string[] = [];
  let used = Infinity;
  for (const { text, unit } of words) {
    if (unit > available) return null;
    if (used + space + unit <= available) {
      lines[lines.length - 1] += ` ${text}`;
      used += space + unit;
    } else {
      lines.push(text);
      used = unit;
    }
  }
  return lines;
}

/** The same number of lines in the narrowest width that holds it: no word stands alone on the last. */
function evened(line: Measured, available: number, lines: readonly string[]): readonly string[] {
  if (lines.length < 2) return lines;
  let best = lines;
  for (let width = available * 0.98; width > available / 2; width *= 0.98) {
    const own = wrapAt(line, width);
    if (own === null || own.length > lines.length) break;
    best = own;
  }
  return best;
}

/** At the smallest size, words longer than a line are broken anywhere. */
function broken(text: string, weight: 'regular' | 'bold', available: number): string[] {
  const lines = [''];
  for (const letter of text.replace(/\n/g, ' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (textWidth(last + letter, SMALLEST_SIZE * 2, weight) <= available)
      lines[lines.length - 1] = last + letter;
    else lines.push(letter.trim());
  }
  return lines;
}
