import { button, make } from '../../kit/client/dom';
import type { Place } from '../../kit/place';
import type { BookChecked, Mendable, OpenMatter } from '../answers';
import { say } from './texts';

type Go = (place: Place) => void;

/** What can be mended, each with its box; those that every count mends have none. */
export function mendableNodes(things: readonly Mendable[], go: Go): HTMLElement[] {
  if (things.length === 0) return [];
  const list = make('ul', { class: 'things mend' }, ...things.map((one, at) => mendableNode(one, at, go)));
  return [
    make('h2', {}, say('mendable', { count: things.length })),
    make('small', {}, say('mendableHint')),
    list,
  ];
}

function mendableNode({ id, tab, wrong, parts, will, place }: Mendable, at: number, go: Go): HTMLElement {
  const words = make('span', {}, ...(tab === '' ? [] : [make('b', {}, `${tab}: `)]), wrong);
  const box = make('input', { type: 'checkbox', id: `mend-${at}`, 'data-id': id });
  box.checked = true;
  box.disabled = id === '';
  const more =
    parts.length === 0
      ? []
      : [
          make(
            'details',
            {},
            make('summary', {}, say('details', { count: parts.length })),
            make('ul', { tabindex: '0' }, ...parts.map((one) => make('li', {}, one))),
          ),
        ];
  return make(
    'li',
    {},
    make('label', { for: `mend-${at}` }, box, words),
    make('div', { class: 'beside' }, make('small', { class: 'will' }, will), ...more, ...link(place, wrong, go)),
  ); // prettier-ignore
}

/** What people must decide. */
export function openNodes(matters: readonly OpenMatter[], go: Go): HTMLElement[] {
  if (matters.length === 0) return [];
  const lines = matters.map(({ words, place }) => make('li', {}, words, ...link(place, words, go)));
  return [make('h2', {}, say('open', { count: matters.length })), make('ul', { class: 'things' }, ...lines)];
}

/** What is no damage. */
export function noteNodes(notes: readonly string[]): HTMLElement[] {
  if (notes.length === 0) return [];
  return [
    make(
      'details',
      {},
      make('summary', {}, say('notes', { count: notes.length })),
      make('ul', { tabindex: '0' }, ...notes.map((one) => make('li', {}, one))),
    ),
  ];
}

/** How much was looked at, and whether all of it is sound. */
export function headNodes({ tabs, rows, mendable, open }: BookChecked): HTMLElement[] {
  const isSound = mendable.length + open.length === 0;
  return [
    ...(isSound ? [make('p', { class: 'sum', id: 'sound' }, say('sound'))] : []),
    make('p', {}, rows === null ? say('lookedTabs', { tabs }) : say('looked', { tabs, rows })),
  ];
}

function link(place: Place | null, what: string, go: Go): HTMLElement[] {
  if (!place) return [];
  return [
    make(
      'div',
      {},
      button(say('go'), () => go(place), say('goTo', { what }), 'link'),
    ),
  ];
}
