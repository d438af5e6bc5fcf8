import type { MarkerLine } from '../../../lang/template-markers';
import { make } from '../../kit/client/dom';
import type { FaultShown, TemplateChecked, TemplateState } from '../answers';
import { say } from './texts';

/** What can be done with a kind's template. */
export interface StateWork {
  readonly choose: (kind: string) => void;
  readonly remove: (kind: string) => void;
}

/** Milliseconds after which the question whether to remove is taken back. */
const PATIENCE = 6000;

/** Each kind of paper and the layout in use. */
export function statesTable(states: readonly TemplateState[], work: StateWork): HTMLElement {
  return table(
    [say('kind'), say('layout'), say('work')],
    states.map((state) => stateRow(state, work)),
  );
}

function stateRow({ kind, kept }: TemplateState, { choose, remove }: StateWork): HTMLElement {
  const chooser = make('button', { type: 'button', 'aria-label': say(kept ? 'replaceFor' : 'chooseFor', { kind }) }, say(kept ? 'replace' : 'choose'));
  chooser.addEventListener('click', () => choose(kind));
  const actions = make('td', { class: 'work' }, chooser);
  if (kept) actions.append(remover(kind, remove));
  return make('tr', {}, make('td', {}, kind), layoutCell(kept), actions);
} // prettier-ignore

function layoutCell(kept: TemplateState['kept']): HTMLElement {
  if (!kept) return make('td', { class: 'builtin' }, say('builtIn'));
  const { fileName, keptAt, keptBy, damaged } = kept;
  if (damaged) return make('td', { class: 'wrong' }, say('damaged', { fileName }));
  const size = String(Math.max(1, Math.round(kept.size / 1024)));
  return make('td', { class: 'own' }, say('kept', { fileName, size, keptAt: keptAt.slice(0, 16), keptBy }));
}

/** Asks on the button itself: the first press turns it into the question. */
function remover(kind: string, remove: (kind: string) => void): HTMLElement {
  const button = make('button', { type: 'button', 'aria-label': say('removeFor', { kind }) }, say('remove'));
  button.addEventListener('click', () => {
    if (button.classList.contains('sure')) return remove(kind);
    button.classList.add('sure');
    button.textContent = say('removeSure');
    button.removeAttribute('aria-label');
    window.setTimeout(() => {
      button.classList.remove('sure');
      button.textContent = say('remove');
      button.setAttribute('aria-label', say('removeFor', { kind }));
    }, PATIENCE);
  });
  return button;
}

/** Every marker and what it stands for. */
export function markerTable(markers: readonly MarkerLine[]): HTMLElement {
  const rows = markers.map(({ marker, meaning }) =>
    make('tr', {}, make('td', {}, make('code', {}, marker)), make('td', {}, meaning)),
  );
  return table([say('marker'), say('meaning')], rows);
}

/** What the checker says of a file. */
export function checkNodes({ kind, fileName, found, faults }: TemplateChecked): HTMLElement[] {
  const nodes: HTMLElement[] = [make('h2', { tabindex: '-1' }, say('checkTitle', { fileName, kind }))];
  const hasContent = found.some(({ marker }) => /^\{\s*(noi_dung|muc\s*:|bang\s*:)/i.test(marker));
  if (faults.length > 0)
    nodes.push(make('p', { class: 'sum none' }, say('someFaults', { count: String(faults.length) })));
  else if (found.length > 0 && hasContent) nodes.push(make('p', { class: 'sum good' }, say('allGood')));
  if (found.length === 0) nodes.push(make('p', { class: 'sum none' }, say('noMarkers')));
  else if (!hasContent) nodes.push(make('p', { class: 'sum none' }, say('noContent')));
  if (faults.length > 0) nodes.push(faultTable(faults));
  if (found.length > 0) nodes.push(make('h3', {}, say('foundTitle')), foundList(found));
  return nodes;
}

function faultTable(faults: readonly FaultShown[]): HTMLElement {
  const rows = faults.map(({ what, where, around }) =>
    make('tr', {}, make('td', {}, what), make('td', { class: 'where' }, where), make('td', {}, around)),
  );
  return make(
    'div',
    { class: 'table' },
    table([say('faultWhat'), say('faultWhere'), say('faultAround')], rows),
  );
}

function foundList(found: TemplateChecked['found']): HTMLElement {
  const items = found.map(({ marker, times }) =>
    make('li', {}, times === 1 ? marker : say('times', { marker, times: String(times) })),
  );
  return make('ul', { class: 'chips' }, ...items);
}

function table(headings: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = make('tr', {}, ...headings.map((heading) => make('th', { scope: 'col' }, heading)));
  return make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows));
}
