import { escapeHtml } from './html';
import type { PageLink } from './links-page';

/** What the page of `Tin bài…` shows. */
export interface ArticlePage {
  readonly language: string;
  readonly note: string;
  readonly texts: readonly {
    readonly id: string;
    readonly label: string;
    readonly copy: string;
    readonly text: string;
  }[];
  readonly copied: string;
  readonly notCopied: string;
  readonly links: readonly PageLink[];
}

const STYLE = [
  'body{font:14px/1.5 Arial,sans-serif;color:#202124;margin:0}',
  'label{display:block;font-weight:bold;margin:10px 0 4px}',
  'textarea{box-sizing:border-box;width:100%;height:130px;font:13px/1.45 Arial,sans-serif;padding:6px;',
  'border:1px solid #747775;border-radius:4px;resize:vertical}',
  'button{font:14px Arial,sans-serif;min-height:36px;padding:6px 14px;margin-top:4px;border:1px solid #0b57d0;',
  'border-radius:4px;background:#0b57d0;color:#fff;cursor:pointer}',
  'button:focus-visible,textarea:focus-visible,a:focus-visible{outline:3px solid #0b3a75;outline-offset:2px}',
  'p{margin:0 0 6px}a{color:#0b57d0;margin-right:16px}#said{min-height:21px;margin:6px 0;color:#0d652d}',
].join('');

/** The copy itself: where the browser refuses the clipboard the text is left selected, and that is said. */
const SCRIPT = [
  'function said(t){document.getElementById("said").textContent=t}',
  'function old(b,a){a.focus();a.select();var ok=false;try{ok=document.execCommand("copy")}catch(e){}',
  'if(ok)b.focus();said(ok?document.body.dataset.copied:document.body.dataset.not)}',
  'document.querySelectorAll("button").forEach(function(b){b.addEventListener("click",function(){',
  'var a=document.getElementById(b.dataset.of);',
  'if(!navigator.clipboard)return old(b,a);',
  'navigator.clipboard.writeText(a.value).then(function(){said(document.body.dataset.copied)},',
  'function(){old(b,a)})})});',
].join('');

/** News in both forms, each with a button that copies it. Every text is escaped; only https addresses are links. */
export function articlePage({ language, note, texts, copied, notCopied, links }: ArticlePage): string {
  const forms = texts.map(
    ({ id, label, copy, text }) =>
      // The first newline of a textarea is dropped by the browser: one is put there to be dropped.
      `<label for="${id}">${escapeHtml(label)}</label><textarea id="${id}" readonly>\n${escapeHtml(text)}</textarea>` +
      `<button type="button" data-of="${id}">${escapeHtml(copy)}</button>`,
  );
  const anchors = links
    .filter(({ url }) => url.startsWith('https://'))
    .map(
      ({ label, url }) =>
        `<a href="${escapeHtml(url)}" target="_blank" rel="noopener">${escapeHtml(label)}</a>`,
    );
  return [
    `<!DOCTYPE html><html lang="${language}"><head><base target="_top"><meta charset="utf-8">`,
    `<style>${STYLE}</style></head>`,
    `<body data-copied="${escapeHtml(copied)}" data-not="${escapeHtml(notCopied)}">`,
    `<p>${escapeHtml(note)}</p>${forms.join('')}<p id="said" role="status"></p><p>${anchors.join('')}</p>`,
    `<script>${SCRIPT}</script></body></html>`,
  ].join('');
}
