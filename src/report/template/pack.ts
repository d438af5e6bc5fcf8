import type { DrawChart } from '../docx/picture';
import type { Outline } from '../outline';
import { provideTextDecoder, provideTextEncoder } from '../text-encoder';

/** A paper in an agency's own layout. */
export interface PackedWithTemplate {
  readonly bytes: Uint8Array;
  /** What of the template could not be filled in and stands as it was typed, with its braces; each once. */
  readonly unknown: readonly string[];
  /** Markers of sections and tables that this paper has nothing for: nothing stands in their place. */
  readonly empty: readonly string[];
}

/**
 * The .docx of an outline in the layout of a template: its markers are filled, everything else stays as it is. The
 * same outline and template give the same bytes. Loads docx.
 *
 * @param year of the paper, for `{nam}`
 * @throws Error where the template is no .docx: who keeps templates checks them before
 */
export async function packWithTemplate(
  outline: Outline,
  template: Uint8Array,
  draw: DrawChart = cannotDraw,
  year: number = outline.asOf.year,
): Promise<PackedWithTemplate> {
  provideTextEncoder();
  provideTextDecoder();
  const { mergeTemplate } = await import('./merge');
  return mergeTemplate(outline, template, draw, year);
}

/** A paper without charts needs nobody who draws. */
function cannotDraw(): never {
  throw new Error('The paper has a chart, and nobody was named to draw it');
}
