import type { Language } from '../../lang/findings';
import { importPageTexts } from '../../lang/import-page';
import { escapeHtml } from '../html';
import script from './client/main.ts?script';
import body from './page.html?text';
import style from './page.css?text';

/**
 * The page of `Nhập danh sách…`, whole: its texts, its look and its script, so that it asks no address for anything.
 * Gaps `{{name}}` of page.html are filled with the texts of that name.
 */
export function importPage(language: Language): string {
  const texts = importPageTexts(language);
  const known = new Map<string, string>(Object.entries(texts));
  const filled = body.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => escapeHtml(known.get(name) ?? name));
  // A "<" in a text must not end the script that holds it.
  const data = JSON.stringify({ language, texts }).replace(/</g, '\\u003c');
  return [
    `<!DOCTYPE html><html lang="${language}"><head><base target="_top"><meta charset="utf-8">`,
    `<title>${escapeHtml(texts.title)}</title><style>${style}</style></head><body>${filled}`,
    `<script type="application/json" id="page-data">${data}</script><script>${script}</script></body></html>`,
  ].join('');
}
