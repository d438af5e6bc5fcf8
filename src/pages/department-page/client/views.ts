import { button, make } from '../../kit/client/dom';
import { dueTone, dueWords } from '../../kit/client/due';
import type { Place } from '../../kit/place';
import type { DepartmentPanel, FindingLine, SendState } from '../answers';
import { say } from './texts';

/** The state of the department and its two days. */
export function headNodes(panel: DepartmentPanel, choose: (tab: string) => void): HTMLElement[] {
  const { choices, department, tab, state, late, registrations, results } = panel;
  const nodes: HTMLElement[] = [];
  if (choices.length > 1) {
    const select = make('select', { id: 'department', 'aria-label': say('department') });
    select.append(...choices.map((one) => make('option', { value: one.tab }, one.name)));
    select.value = tab;
    select.addEventListener('change', () => choose(select.value));
    nodes.push(select);
  } else nodes.push(make('b', {}, department));
  nodes.push(
    make('span', {}, say('year', { year: panel.year })),
    make('span', { class: late ? 'state late' : 'state' }, state),
    make(
      'ul',
      { class: 'cards' },
      dueNode(say('dueRegistrations'), registrations),
      dueNode(say('dueResults'), results),
    ),
  );
  return nodes;
}

function dueNode(what: string, { day, days }: SendState): HTMLElement {
  return make(
    'li',
    { class: dueTone(days) },
    make('div', { class: 'when' }, make('span', {}, `${what}: ${day}`), make('b', {}, dueWords(days))),
  );
} // prettier-ignore

export interface FindingWork {
  readonly go: (place: Place) => void;
  readonly open: (finding: FindingLine) => void;
}

export function findingCards(findings: readonly FindingLine[], work: FindingWork): HTMLElement[] {
  if (findings.length === 0) return [make('li', {}, say('noFindings'))];
  return findings.map((one) => {
    const { place, heading, severity, words } = one;
    const title = say('findingAt', { row: place.row, heading });
    const mark = severity === 'error' ? '✖' : '⚠';
    return make(
      'li',
      { class: severity === 'error' ? 'wrong' : 'doubtful' },
      make('b', {}, `${mark} ${title}`),
      make('div', {}, words),
      make(
        'div',
        { class: 'buttons' },
        button(say('goToCell'), () => work.go(place), `${say('goToCell')}: ${title}`, 'link'),
        button(say('openInForm'), () => work.open(one), `${say('openInForm')}: ${title}`, 'link'),
      ),
    );
  });
}

/** One of the two boxes: what a tick would send, what not, and the way to it. */
export function boxNode(state: SendState, ready: string, go: (place: Place) => void): HTMLElement {
  const { box, held, ticked, place } = state;
  const node = make(
    'div',
    { class: 'box' },
    make('b', {}, state.ready > 0 ? ready : say('nothingReady')),
  );
  if (held.length > 0)
    node.append(
      make(
        'details',
        {},
        make('summary', {}, say('held', { count: held.length })),
        make('ul', {}, ...held.map((one) => make('li', {}, say('heldRow', one)))),
      ),
    );
  if (!place) node.append(make('div', {}, say('boxGone', { box })));
  else if (ticked) node.append(make('div', { class: 'good' }, say('ticked')));
  else if (state.ready > 0)
    node.append(
      make('div', { class: 'buttons' }, button(say('goToBox', { box }), () => go(place))),
      make('small', {}, say('tickHint')),
    );
  return node;
} // prettier-ignore
