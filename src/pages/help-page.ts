import type { HelpText } from '../lang/help';
import { escapeHtml } from './html';

const STYLE = [
  'body{font:13px/1.45 Arial,sans-serif;color:#202124;margin:4px}',
  'dl{margin:0;display:grid;grid-template-columns:92px 1fr;gap:8px 12px}',
  'dt{font-weight:bold;color:#0b3a75}',
  'dd{margin:0}',
  'h2{font-size:13px;margin:12px 0 4px;color:#7a1410}',
  'ul{margin:0;padding-left:18px}',
  'footer{margin-top:10px;color:#5f6368;font-size:12px}',
].join('');

/** The page of `Trợ giúp`: every role's three sentences, what to do when something is wrong, the version. */
export function helpPage(language: string, text: HelpText, version: string): string {
  const roles = text.roles
    .map(({ role, sentences }) => `<dt>${escapeHtml(role)}</dt><dd>${escapeHtml(sentences.join(' '))}</dd>`)
    .join('');
  const cures = text.whenWrong.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(language)}"><head><base target="_top"><meta charset="utf-8">`,
    `<style>${STYLE}</style></head><body><dl>${roles}</dl>`,
    `<h2>${escapeHtml(text.whenWrongTitle)}</h2><ul>${cures}</ul>`,
    `<footer>${escapeHtml(text.version.replace('{version}', version))}</footer></body></html>`,
  ].join('');
}
