import type { ImportPreview, ShownRow, TellingRow } from '../../../register/import/answers';
import { TARGET_COLUMNS } from '../../../register/import/target-columns';
import { make } from '../../kit/client/dom';
import { say } from './texts';

/** A page shows no more lines of one kind; the counts tell of all. */
const MOST_SHOWN = 300;

/** How many rows would be added. */
export function rowsOf({ departments }: ImportPreview): number {
  return departments.reduce((sum, one) => sum + one.rows, 0);
}

/** What adding the list would do: the counts, the first rows, errors, duplicates with a box each, rows refused. */
export function previewNodes(
  preview: ImportPreview,
  ticked: ReadonlySet<number>,
  tick: (fileRow: number, on: boolean) => void,
): Node[] {
  const rows = rowsOf(preview);
  const parts: Node[] = [sumOf(preview, rows)];
  if (preview.first.length > 0) {
    parts.push(make('h3', {}, say('firstRows', { shown: preview.first.length })), tableOf(preview.first));
  }
  const { errors, duplicates, refused } = preview;
  // Doubles wait for an answer: they stand first and open.
  if (duplicates.length > 0) {
    const lines = duplicates.map((one) => tickLine(one, ticked.has(one.fileRow), tick));
    parts.push(listOf(say('duplicatesTitle', { count: duplicates.length }), lines, true));
  }
  if (errors.length > 0)
    parts.push(listOf(say('errorsTitle', { count: errors.length }), errors.map(tellingLine), false));
  if (refused.length > 0)
    parts.push(listOf(say('refusedTitle', { count: refused.length }), refused.map(tellingLine), rows === 0));
  return parts;
}

function sumOf(preview: ImportPreview, rows: number): Node {
  if (preview.finished) return make('p', { class: 'sum none' }, say('finished'));
  if (rows === 0) return make('p', { class: 'sum none' }, say('nothing'));
  const departments = preview.departments.map((one) => say('ofDepartment', one)).join('; ');
  return make('p', { class: 'sum' }, say('willAdd', { rows, departments }));
}

/** The first rows under the headings of the book; columns that none of them fills are left out. */
function tableOf(rows: readonly ShownRow[]): Node {
  const headings = TARGET_COLUMNS.filter((heading) => rows.some(({ cells }) => cells[heading] !== undefined));
  const head = [say('fileRow'), say('department'), ...headings].map((one) =>
    make('th', { scope: 'col' }, one),
  );
  const lines = rows.map(({ fileRow, department, cells }) =>
    make(
      'tr',
      {},
      ...[String(fileRow), department, ...headings.map((heading) => cells[heading] ?? '')].map((text) =>
        make('td', {}, make('div', { title: text }, text)),
      ),
    ),
  );
  const table = make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...lines));
  return make(
    'div',
    { class: 'table', tabindex: '0', role: 'group', 'aria-label': say('firstRows', { shown: rows.length }) },
    table,
  );
}

/** A list under a title that opens it. */
export function listOf(title: string, lines: readonly Node[], open: boolean): HTMLElement {
  const list = make('ul', {}, ...lines.slice(0, MOST_SHOWN));
  if (lines.length > MOST_SHOWN)
    list.append(make('li', {}, say('more', { count: lines.length - MOST_SHOWN })));
  return make('details', open ? { open: '' } : {}, make('summary', {}, title), list);
}

/** "Dòng 7: Nguyễn Thị Hoa", and below it what is to be said. */
export function tellingLine({ fileRow, name, reason }: TellingRow): HTMLElement {
  return make('li', {}, say('row', { row: fileRow, name }), make('span', {}, reason));
}

function tickLine(
  { fileRow, name, reason }: TellingRow,
  checked: boolean,
  tick: (fileRow: number, on: boolean) => void,
): Node {
  const box = make('input', { type: 'checkbox', id: `double-${fileRow}` });
  box.checked = checked;
  box.addEventListener('change', () => tick(fileRow, box.checked));
  const words = make('div', {}, say('addAnyway', { row: fileRow, name }), make('span', {}, reason));
  return make('li', {}, make('label', {}, box, words));
}
