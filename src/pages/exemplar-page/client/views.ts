import { button, fillSelect, make } from '../../kit/client/dom';
import type { Place } from '../../kit/place';
import type { ExemplarsFound, ExemplarView, FormField, Handle, HistoryPart } from '../answers';
import { say } from './texts';

export function foundNodes(
  { found, more }: ExemplarsFound,
  query: string,
  open: (handle: Handle) => void,
): HTMLElement[] {
  if (found.length === 0) return [make('p', { class: 'sum none' }, say('nobody', { query }))];
  const lines = found.map(({ handle, name, about }) =>
    make(
      'li',
      {},
      button(name, () => open(handle), `${name}, ${about}`, 'link'),
      make('small', {}, about),
    ),
  );
  return [
    make('h2', {}, say('found', { count: found.length + more })),
    make('ul', {}, ...lines),
    ...(more > 0 ? [make('p', {}, say('more', { count: more }))] : []),
  ];
}

/** What can be done at an exemplar. */
export interface ExemplarWork {
  readonly go: (place: Place) => void;
  readonly add: (part: HistoryPart, slot: HTMLElement, opener: HTMLElement) => void;
}

export function exemplarNodes({ name, identity, parts }: ExemplarView, work: ExemplarWork): HTMLElement[] {
  const facts = identity.flatMap(([label, value]) => [make('dt', {}, `${label}:`), make('dd', {}, value)]);
  return [make('h2', {}, name), make('dl', {}, ...facts), ...parts.flatMap((part) => partNodes(part, work))];
}

function partNodes(part: HistoryPart, work: ExemplarWork): HTMLElement[] {
  const { title, rows, form } = part;
  const head = make('h3', {}, rows.length > 0 ? say('part', { title, count: rows.length }) : title);
  const slot = make('div');
  if (form !== null) {
    const opener = button(
      say('add'),
      () => work.add(part, slot, opener),
      say('addTo', { title }),
    );
    head.append(opener);
  }
  if (rows.length === 0) return [head, slot, make('p', {}, say('none'))];
  const lines = rows.map(({ head: words, lines: more, place }) =>
    make(
      'li',
      {},
      make('b', {}, words),
      ...more.map(({ label, text }) => make('span', {}, `${label}: ${text}`)),
      button(say('goToRow'), () => work.go(place), `${say('goToRow')}: ${title}, ${words}`, 'link'),
    ),
  );
  return [head, slot, make('ul', { class: 'rows' }, ...lines)];
} // prettier-ignore

/** A form that adds a row; `values` reads it. */
export interface RowForm {
  readonly node: HTMLFormElement;
  values(): Readonly<Record<string, string>>;
}

export function rowForm(
  title: string,
  fields: readonly FormField[],
  save: () => void,
  cancel: () => void,
): RowForm {
  const controls = fields.map((field, at) => ({ ...field, control: controlOf(field, `add-${at}`) }));
  const node = make('form', { class: 'form', 'aria-label': say('addTo', { title }), novalidate: '' });
  node.append(
    ...controls.map(({ heading, required, control }) =>
      make(
        'div',
        { class: 'field' },
        make('label', { for: control.id }, required ? say('required', { heading }) : heading),
        control,
      ),
    ),
    make(
      'div',
      { class: 'buttons' },
      make('button', { type: 'submit', class: 'main' }, say('saveRow')),
      button(say('cancel'), cancel),
    ),
  );
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    save();
  });
  const valueOf = (field: (typeof controls)[number]): string =>
    field.kind === 'date' ? field.control.value.split('-').reverse().join('/') : field.control.value;
  return {
    node,
    values: () => Object.fromEntries(controls.map((field) => [field.heading, valueOf(field)])),
  };
}

function controlOf(
  { kind, choices, required }: FormField,
  id: string,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const attributes = { id, ...(required ? { 'aria-required': 'true' } : {}) };
  if (kind === 'date') return make('input', { ...attributes, type: 'date' });
  if (kind === 'text') return make('textarea', { ...attributes, rows: '2' });
  const select = make('select', attributes);
  const all = [{ value: '', label: say('notChosen') }, ...choices.map((value) => ({ value, label: value }))];
  fillSelect(select, all, '');
  return select;
}
