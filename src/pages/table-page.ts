import { escapeHtml } from './html';

/** A small page: sentences, a list of what is to be done, a table; every text is escaped. */
export interface TablePage {
  readonly language: string;
  readonly lead: readonly string[];
  readonly headings: readonly string[];
  /** Of the columns, in per cent. */
  readonly widths: readonly number[];
  /** Cells of a row; `marked` rows stand out, with a word in one of their cells that says why. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly marked: boolean }[];
  readonly notesTitle: string;
  readonly notes: readonly string[];
  /** A text for somebody else, to be copied. */
  readonly copy?: { readonly label: string; readonly text: string };
}

const STYLE = [
  'body{font:13px/1.45 Arial,sans-serif;color:#202124;margin:4px}',
  'p{margin:0 0 8px}',
  'table{border-collapse:collapse;table-layout:fixed;width:100%;margin:10px 0 4px}',
  'th,td{border:1px solid #c7cdd4;padding:4px 6px;text-align:left;vertical-align:top;overflow-wrap:anywhere}',
  'th{background:#dbe7f3;position:sticky;top:0}',
  'tr.marked td{background:#fff3cd}',
  'h2{font-size:13px;margin:10px 0 4px;color:#7a1410}',
  'ul{margin:0;padding-left:18px}',
  'li{margin:3px 0}',
  'label{display:block;margin:8px 0 4px;font-weight:bold}',
  'textarea{width:100%;box-sizing:border-box;font:12px/1.4 monospace;height:70px}',
].join('');

export function tablePage({
  language,
  lead,
  headings,
  widths,
  rows,
  notesTitle,
  notes,
  copy,
}: TablePage): string {
  const columns = widths.map((width) => `<col style="width:${width}%">`).join('');
  const head = headings.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join('');
  const body = rows
    .map(({ cells, marked }) => {
      const line = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
      return `<tr${marked ? ' class="marked"' : ''}>${line}</tr>`;
    })
    .join('');
  const list = notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(language)}"><head><base target="_top"><meta charset="utf-8">`,
    `<style>${STYLE}</style></head><body>`,
    ...lead.map((one) => `<p>${escapeHtml(one)}</p>`),
    notes.length > 0 ? `<h2>${escapeHtml(notesTitle)}</h2><ul>${list}</ul>` : '',
    copy
      ? `<label for="copy">${escapeHtml(copy.label)}</label><textarea id="copy" readonly>${escapeHtml(copy.text)}</textarea>`
      : '',
    `<table><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
    '</body></html>',
  ].join('');
}
