import type { Outline } from '../outline';
import { provideTextEncoder } from '../text-encoder';

/**
 * The .docx of an outline, laid out by Decree 30/2020, Annex I. The same outline gives the same bytes: no clock,
 * no random ids. docx is loaded here and not before, so that opening the menu need not wait for it.
 */
export async function packOutline(outline: Outline): Promise<Uint8Array> {
  provideTextEncoder();
  const { buildDocument } = await import('./build');
  return buildDocument(outline);
}
