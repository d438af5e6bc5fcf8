import { button, make, shorten } from '../../kit/client/dom';
import { dueTone, dueWords } from '../../kit/client/due';
import type { Place } from '../../kit/place';
import type { ComingLine, DepartmentLine, WaitingRow } from '../answers';
import { say } from './texts';

/** What can be done from the first view. */
export interface PanelWork {
  readonly go: (place: Place) => void;
  readonly accept: (department: DepartmentLine, rows: readonly WaitingRow[]) => void;
  readonly giveBack: (department: DepartmentLine, row: WaitingRow, reason: string) => void;
}

/** Letters of a milestone: in the plan's own words some are whole paragraphs. */
const LONGEST = 100;

export function comingNodes(lines: readonly ComingLine[], go: (place: Place) => void): HTMLElement[] {
  if (lines.length === 0) return [make('li', {}, say('nothingComing'))];
  return lines.map(({ what, day, days, missing, place }) => {
    return make(
      'li',
      { class: dueTone(days) },
      make('div', { title: what }, shorten(what, LONGEST)),
      make('div', { class: 'when' }, make('span', {}, day), make('b', {}, dueWords(days))),
      ...(missing === '' ? [] : [make('small', {}, missing)]),
      ...(place ? [button(say('go'), () => go(place), say('goTo', { what }), 'link')] : []),
    );
  });
} // prettier-ignore

export function departmentNode(line: DepartmentLine, work: PanelWork, isOpen: boolean): HTMLElement {
  const { name, tab, state, late, rows, errors, updated, waiting } = line;
  const head = make(
    'header',
    {},
    button(name, () => work.go({ tab, row: 1, column: 1 }), name, 'link'),
    make('span', { class: late ? 'state late' : 'state' }, state),
  );
  head.querySelector('button')?.setAttribute('title', say('openTabOf', { name }));
  const facts = [
    say('facts', { rows, errors }),
    updated === '' ? '' : say('updated', { time: updated.slice(0, 16) }),
  ];
  const node = make(
    'div',
    { class: 'department' },
    head,
    make('small', {}, facts.filter((one) => one !== '').join(' · ')),
  );
  if (waiting.length > 0) node.append(waitingNode(line, work, isOpen));
  return node;
}

function waitingNode(line: DepartmentLine, work: PanelWork, isOpen: boolean): HTMLElement {
  const { waiting } = line;
  const valid = waiting.filter(({ obstacle }) => obstacle === '');
  const inside = make('div', {}, ...waiting.map((row) => rowNode(line, row, work)));
  if (valid.length > 1)
    inside.append(
      make('div', { class: 'buttons' }, button(say('acceptAll', { count: valid.length }), () => work.accept(line, valid))),
    );
  const details = make('details', {}, make('summary', {}, say('waiting', { count: waiting.length })), inside);
  details.open = isOpen;
  details.dataset.tab = line.tab;
  return details;
} // prettier-ignore

function rowNode(line: DepartmentLine, row: WaitingRow, work: PanelWork): HTMLElement {
  const { name, about, obstacle } = row;
  const buttons = make('div', { class: 'buttons' });
  const asking = make('div', {});
  if (obstacle === '')
    buttons.append(button(say('accept'), () => work.accept(line, [row]), say('acceptOf', { name })));
  const giveBack = button(
    say('giveBack'),
    () => askReason(asking, name, giveBack, (reason) => work.giveBack(line, row, reason)),
    say('giveBackOf', { name }),
  );
  buttons.append(
    giveBack,
    button(
      say('go'),
      () => work.go({ tab: line.tab, row: row.row, column: 1 }),
      say('goTo', { what: name }),
      'link',
    ),
  );
  return make(
    'div',
    { class: 'row' },
    make('div', {}, name === '' ? '…' : name),
    make('small', {}, about),
    ...(obstacle === '' ? [] : [make('small', { class: 'obstacle' }, obstacle)]),
    buttons,
    asking,
  );
}

/** The reason is asked for in the panel, below its row. */
function askReason(
  place: HTMLElement,
  name: string,
  opener: HTMLElement,
  done: (reason: string) => void,
): void {
  const input = make('textarea', { rows: '3', maxlength: '500', required: '' });
  const fault = make('small', { class: 'obstacle', role: 'alert' });
  const label = make('label', {}, say('reason', { name }), input);
  const close = (): void => {
    place.replaceChildren();
    opener.focus();
  };
  const send = (): void => {
    const reason = input.value.replace(/\s+/g, ' ').trim();
    if (reason !== '') return done(reason);
    fault.textContent = say('reasonEmpty');
    input.setAttribute('aria-invalid', 'true');
    input.focus();
  };
  place.replaceChildren(
    label,
    make('small', {}, say('reasonHint')),
    fault,
    make(
      'div',
      { class: 'buttons' },
      button(say('send'), send, say('send'), 'main'),
      button(say('cancel'), close),
    ),
  );
  input.focus();
}
