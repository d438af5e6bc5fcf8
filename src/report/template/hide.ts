import type { Outline } from '../outline';

/**
 * Braces in a paper's own texts must not be taken for markers when the next marker is looked for. While a template
 * is filled they are two of Unicode's noncharacters, which are meant for such inner use and stand in no text.
 */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';

/** A text whose braces docx does not see. */
export function hideBraces(text: string): string {
  return text
    .replace(/[\ufdd0\ufdd1]/g, '')
    .replace(/\{/g, OPEN)
    .replace(/\}/g, CLOSE);
}

/** Puts the braces back. @param xml a part of the file */
export function showBraces(xml: string): string {
  return xml.replace(/\ufdd0/g, '{').replace(/\ufdd1/g, '}');
}

/** The outline with all braces hidden but those of charts, which are drawn and not written. */
export function hideInOutline(outline: Outline): Outline {
  return hidden(outline) as Outline;
}

function hidden(value: unknown): unknown {
  if (typeof value === 'string') return hideBraces(value);
  if (Array.isArray(value)) return value.map(hidden);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'chart' ? one : hidden(one)]),
  );
}
