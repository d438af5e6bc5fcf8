import type { Language } from '../../lang/findings';
import { kitTexts } from '../../lang/page-kit';
import { escapeHtml } from '../html';
import shared from './page.css?text';

export interface PageParts {
  readonly language: Language;
  readonly title: string;
  /** Texts of the page by key; gaps `{{key}}` of the body are filled with them. The kit's stand beside them. */
  readonly texts: Readonly<Record<string, string>>;
  /** HTML of the body, as in page.html. */
  readonly body: string;
  /** What the page has besides the kit's look. */
  readonly style: string;
  /** The bundled client. */
  readonly script: string;
  /** What the client finds in `pageData().data`: plain JSON. */
  readonly data?: unknown;
}

/**
 * A page that is whole in itself: its texts, its look and its script, so that it asks no address for anything. The same
 * text is shown by Google and by the workbench.
 */
export function wholePage({ language, title, texts, body, style, script, data }: PageParts): string {
  const all = { ...kitTexts(language), ...texts };
  const known = new Map<string, string>(Object.entries(all));
  const filled = body.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => escapeHtml(known.get(name) ?? name));
  // A "<" in a text must not end the script that holds it.
  const json = JSON.stringify({ language, texts: all, data: data ?? null }).replace(/</g, '\\u003c');
  return [
    `<!DOCTYPE html><html lang="${language}"><head><base target="_top"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${shared}${style}</style></head><body>${filled}`,
    `<script type="application/json" id="page-data">${json}</script><script>${script}</script></body></html>`,
  ].join('');
}
