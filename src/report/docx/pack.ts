import type { Outline } from '../outline';
import { provideTextEncoder } from '../text-encoder';
import type { DrawChart } from './picture';

/**
 * The .docx of an outline, laid out by Decree 30/2020, Annex I. The same outline gives the same bytes: no clock,
 * no random ids. docx is loaded here and not before, so that opening the menu need not wait for it.
 */
export async function packOutline(outline: Outline, draw: DrawChart = cannotDraw): Promise<Uint8Array> {
  provideTextEncoder();
  const { buildDocument } = await import('./build');
  return buildDocument(outline, draw);
}

/** A paper without charts needs nobody who draws. */
function cannotDraw(): never {
  throw new Error('The paper has a chart, and nobody was named to draw it');
}
