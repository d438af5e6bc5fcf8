import { escapeHtml } from './html';

/** A link of a small page. */
export interface PageLink {
  readonly label: string;
  readonly url: string;
}

/**
 * A small page that says something and offers links, each opened by the person in a tab of its own. Only
 * https addresses become links; every text is escaped.
 */
export function linksPage(language: string, lines: readonly string[], links: readonly PageLink[]): string {
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  const items = links
    .filter((link) => link.url !== '')
    .map((link) =>
      link.url.startsWith('https://')
        ? `<li><a href="${escapeHtml(link.url)}" target="_blank" rel="noopener">${escapeHtml(link.label)}</a></li>`
        : `<li>${escapeHtml(link.label)}: ${escapeHtml(link.url)}</li>`,
    )
    .join('');
  return [
    `<!DOCTYPE html><html lang="${language}"><head><base target="_top"><meta charset="utf-8"><style>`,
    'body{font:14px/1.5 Arial,sans-serif;color:#202124;margin:0}a{color:#0b57d0}li{margin:8px 0}',
    `</style></head><body>${paragraphs}<ul>${items}</ul></body></html>`,
  ].join('');
}
