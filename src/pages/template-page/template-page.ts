import type { Language } from '../../lang/findings';
import { templatePageTexts } from '../../lang/template-page';
import { escapeHtml } from '../html';
import shared from '../import-page/page.css?text';
import script from './client/main.ts?script';
import body from './page.html?text';
import style from './page.css?text';

/** The page of `Mẫu văn bản…`, whole in itself, in the look of the import's page. */
export function templatePage(language: Language): string {
  const texts = templatePageTexts(language);
  const known = new Map<string, string>(Object.entries(texts));
  const filled = body.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => escapeHtml(known.get(name) ?? name));
  // A "<" in a text must not end the script that holds it.
  const data = JSON.stringify({ language, texts }).replace(/</g, '\\u003c');
  return [
    `<!DOCTYPE html><html lang="${language}"><head><base target="_top"><meta charset="utf-8">`,
    `<title>${escapeHtml(texts.title)}</title><style>${shared}${style}</style></head><body>${filled}`,
    `<script type="application/json" id="page-data">${data}</script><script>${script}</script></body></html>`,
  ].join('');
}
