import { escapeHtml } from './html';

/** What the side panel shows of one exemplar. */
export interface ExemplarPanel {
  readonly language: string;
  readonly name: string;
  readonly identity: readonly (readonly [label: string, value: string])[];
  readonly parts: readonly {
    readonly title: string;
    readonly headings: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  /** Where the printable page is, or why there is none. */
  readonly note: string;
  /** In place of a part's rows where there are none. */
  readonly none: string;
}

const STYLE = [
  'body{font:13px/1.45 Arial,sans-serif;color:#202124;margin:10px;overflow-wrap:anywhere}',
  'h1{font-size:16px;margin:0 0 6px;color:#0b3a75}',
  'h2{font-size:13px;margin:14px 0 4px;padding-top:8px;border-top:1px solid #c7cdd4;color:#0b3a75}',
  'dl{margin:0}dt{float:left;clear:left;margin-right:6px;color:#5f6368}dd{margin:0}',
  'ul{list-style:none;margin:0;padding:0}li{margin:0 0 8px;padding-left:8px;border-left:3px solid #dbe7f3}',
  'li b,li span{display:block}li span,p{color:#3c4043}p{margin:0 0 6px}',
  '.note{background:#dbe7f3;padding:6px 8px;margin:10px 0 0}',
].join('');

/**
 * The side panel about one exemplar, 300 pixels wide: what would be the rows of a table stand below one another,
 * each with its day or year and its main words in bold. Static; every text is escaped, for people typed them.
 */
export function exemplarPage({ language, name, identity, parts, note, none }: ExemplarPanel): string {
  const lines = identity
    .map(([label, value]) => `<dt>${escapeHtml(label)}:</dt><dd>${escapeHtml(value)}</dd>`)
    .join('');
  const sections = parts.map(({ title, headings, rows }) => {
    const items = rows.map((cells) => `<li>${itemOf(headings, cells)}</li>`).join('');
    const count = rows.length > 0 ? ` (${rows.length})` : '';
    const body = rows.length > 0 ? `<ul>${items}</ul>` : `<p>${escapeHtml(none)}</p>`;
    return `<h2>${escapeHtml(title)}${count}</h2>${body}`;
  });
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(language)}"><head><base target="_top"><meta charset="utf-8">`,
    `<style>${STYLE}</style></head><body><h1>${escapeHtml(name)}</h1><dl>${lines}</dl>`,
    `<p class="note">${escapeHtml(note)}</p>`,
    ...sections,
    '</body></html>',
  ].join('');
}

/** The first two cells are the head; the others follow with their headings, empty ones left out. */
function itemOf(headings: readonly string[], cells: readonly string[]): string {
  const head = cells.slice(0, 2).filter((cell) => cell !== '');
  const rest = cells
    .slice(2)
    .map((cell, at) =>
      cell === '' ? '' : `<span>${escapeHtml(`${headings[at + 2] ?? ''}: ${cell}`)}</span>`,
    );
  return `<b>${escapeHtml(head.join(': '))}</b>${rest.join('')}`;
}
