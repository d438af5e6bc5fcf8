import type { MadeFile } from '../protocol';
import { button, make } from './dom';
import { openBox } from './dialogs';
import { say } from './texts';

const DOCX = /wordprocessingml|google-apps\.document/;

/** Whether the reader can show a file. */
export function isReadable({ mimeType, name }: Pick<MadeFile, 'mimeType' | 'name'>): boolean {
  return DOCX.test(mimeType) || name.endsWith('.docx');
}

/** Shows a made document in the page: pages below one another, to read, print or download. */
export async function read(name: string, url: string): Promise<void> {
  const pages = make('div', { class: 'reader-pages', tabindex: '0', 'aria-label': name });
  const download = make('a', { class: 'button main', href: url, download: '' }, say('download'));
  const tools = make(
    'div',
    { class: 'reader-tools' },
    button(say('print'), () => window.print()),
    download,
  );
  const box = openBox(name, [tools, pages], () => document.body.classList.remove('reading'));
  box.classList.add('reader');
  document.body.classList.add('reading');
  pages.append(make('p', { role: 'status' }, say('loading')));
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(String(response.status));
    const [bytes, { renderAsync }] = await Promise.all([response.arrayBuffer(), import('docx-preview')]);
    pages.replaceChildren();
    await renderAsync(bytes, pages, undefined, {
      inWrapper: true,
      breakPages: true,
      useBase64URL: true,
      experimental: true,
    });
    pages.focus();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    pages.replaceChildren(make('p', { role: 'alert' }, say('readFailed', { problem })));
  }
}

/** The documents that were made, newest first, each to read or to download. */
export function listFiles(files: readonly MadeFile[]): void {
  const rows = files.map((file) => {
    const work = isReadable(file)
      ? button(say('reader'), () => void read(file.name, file.url))
      : make('a', { class: 'button', href: file.url, download: '' }, say('file_other'));
    return make('li', {}, make('span', {}, file.name), work);
  });
  const list = rows.length > 0 ? make('ul', { class: 'files' }, ...rows) : make('p', {}, say('noFiles'));
  openBox(say('madeFiles').replace('…', ''), [list], () => undefined);
}
