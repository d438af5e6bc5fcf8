import type { MarkerLine } from '../../lang/template-markers';

/** What the page of `Mẫu văn bản…` and its server say to each other; plain JSON. */

/** A file that somebody chose for a kind of paper. */
export interface TemplateUpload {
  readonly kind: string;
  readonly fileName: string;
  /** Base64. */
  readonly content: string;
}

/** A kind of paper, and the template that is kept for it. */
export interface TemplateState {
  readonly kind: string;
  readonly kept: {
    readonly fileName: string;
    readonly size: number;
    readonly keptAt: string;
    readonly keptBy: string;
    /** A part is missing: the built-in layout is used until it is uploaded again. */
    readonly damaged: boolean;
  } | null;
}

/** What the page shows first, and after each change. */
export interface TemplatesShown {
  readonly ok: true;
  readonly states: readonly TemplateState[];
  readonly markers: readonly MarkerLine[];
}

/** Something wrong with a template, in words. */
export interface FaultShown {
  readonly what: string;
  readonly where: string;
  /** The paragraph's text around it. */
  readonly around: string;
}

/** What the checker says of a file; nothing is kept yet. */
export interface TemplateChecked {
  readonly ok: true;
  readonly kind: string;
  readonly fileName: string;
  readonly size: number;
  /** Markers that will be filled in, each once, with its braces, and how often it stands. */
  readonly found: readonly { readonly marker: string; readonly times: number }[];
  readonly faults: readonly FaultShown[];
}

/** A file to download. */
export interface TemplateSample {
  readonly ok: true;
  readonly fileName: string;
  /** Base64. */
  readonly content: string;
}
