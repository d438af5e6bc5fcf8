/** Controls of the form: what is common to all is that each has a heading of the tab and a text as its value. */
import { make } from '../../kit/client/dom';
import type { FindingLine } from '../answers';
import { say } from './texts';

/** A control with its label, its hint and what is wrong with it. */
export interface FieldView {
  readonly heading: string;
  readonly node: HTMLElement;
  /** What the cell is to hold. */
  value(): string;
  /** Somewhere to put the cursor. */
  focus(): void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Findings of one cell, each a line with its mark; '' ids where there are none. */
export function findingNodes(findings: readonly FindingLine[]): HTMLElement[] {
  return findings.map(({ severity, words }) =>
    make(
      'small',
      { class: severity === 'error' ? 'wrong' : 'doubtful' },
      `${severity === 'error' ? '✖' : '⚠'} ${words}`,
    ),
  );
}

let made = 0;

/** An id that no other control of the page has. */
export function newId(): string {
  made += 1;
  return `field-${made}`;
}

function field(heading: string, control: Control, findings: readonly FindingLine[], hint = ''): FieldView {
  const id = newId();
  control.id = id;
  const said = findingNodes(findings);
  const notes = make('div', { id: `${id}-notes` }, ...(hint === '' ? [] : [make('small', {}, hint)]), ...said);
  if (notes.childElementCount > 0) control.setAttribute('aria-describedby', notes.id);
  if (findings.some(({ severity }) => severity === 'error')) control.setAttribute('aria-invalid', 'true');
  const node = make('div', { class: 'field' }, make('label', { for: id }, heading), control, notes);
  return { heading, node, value: () => control.value, focus: () => control.focus() };
} // prettier-ignore

export interface FieldState {
  readonly value: string;
  readonly findings: readonly FindingLine[];
  readonly disabled: boolean;
}

export function textField(heading: string, { value, findings, disabled }: FieldState): FieldView {
  const control = make('input', { type: 'text', autocomplete: 'off' });
  control.value = value;
  control.disabled = disabled;
  return field(heading, control, findings);
}

export function longField(heading: string, state: FieldState, hint = '', rows = 3): FieldView {
  const control = make('textarea', { rows: String(rows) });
  control.value = state.value;
  control.disabled = state.disabled;
  return field(heading, control, state.findings, hint);
}

/** A list whose choices may change with other controls. */
export interface ListView extends FieldView {
  show(choices: readonly string[]): void;
}

/** A list; what stands in the cell can be kept though the list lacks it. */
export function listField(heading: string, state: FieldState, choices: readonly string[] = []): ListView {
  const control = make('select');
  control.disabled = state.disabled;
  const show = (wanted: readonly string[]): void => {
    const chosen = control.options.length === 0 ? state.value : control.value;
    const values = ['', ...wanted];
    if (!values.includes(chosen)) values.push(chosen);
    control.replaceChildren(
      ...values.map((value) => make('option', { value }, value === '' ? say('notChosen') : value)),
    );
    control.value = chosen;
  };
  show(choices);
  return { ...field(heading, control, state.findings), show };
}
