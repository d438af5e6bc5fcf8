import { make } from '../../kit/client/dom';
import type { CriterionChoice } from '../answers';
import { type FieldState, type FieldView, findingNodes, newId } from './fields';
import { say } from './texts';

/** The codes of a cell as the server wrote them: "1, 2". */
function codesOf(value: string): string[] {
  return value
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

/** `Tiêu chí`: a box each, with the whole text; codes that the field does not have can only be taken out. */
export class CriteriaField implements FieldView {
  readonly node: HTMLElement;
  private readonly boxes = make('div');
  private ticked: string[];
  private shown: readonly string[] = [];

  constructor(
    readonly heading: string,
    private readonly state: FieldState,
    private readonly changed: () => void,
  ) {
    this.ticked = codesOf(state.value);
    const notes = make('div', { id: newId() }, ...findingNodes(state.findings));
    this.node = make(
      'fieldset',
      notes.childElementCount > 0 ? { 'aria-describedby': notes.id } : {},
      make('legend', {}, heading),
      this.boxes,
      notes,
    );
  }

  value(): string {
    // In the order of the list, those that it lacks behind.
    const known = this.shown.filter((code) => this.ticked.includes(code));
    return [...known, ...this.ticked.filter((code) => !this.shown.includes(code))].join(', ');
  }

  focus(): void {
    this.boxes.querySelector('input')?.focus();
  }

  /** @param choices null while field, kind or year is not chosen */
  show(choices: readonly CriterionChoice[] | null): void {
    this.shown = (choices ?? []).map(({ code }) => code);
    const lines = (choices ?? []).map(({ code, text }) => this.box(code, `${code}. ${text}`, true));
    const unknown = this.ticked.filter((code) => !this.shown.includes(code));
    if (choices === null) lines.unshift(make('small', {}, say('criteriaFirst')));
    else if (choices.length === 0) lines.unshift(make('small', {}, say('criteriaNone')));
    for (const code of unknown)
      lines.push(
        this.box(code, choices === null ? code : `${code}: ${say('criterionUnknown')}`, choices === null),
      );
    this.boxes.replaceChildren(...lines);
  }

  private box(code: string, label: string, isKnown: boolean): HTMLElement {
    const input = make('input', { type: 'checkbox' });
    input.checked = this.ticked.includes(code);
    input.disabled = this.state.disabled;
    input.addEventListener('change', () => {
      this.ticked = this.ticked.filter((one) => one !== code);
      if (input.checked) this.ticked.push(code);
      this.changed();
    });
    return make('label', { class: isKnown ? 'criterion' : 'criterion unknown' }, input, make('span', {}, label));
  } // prettier-ignore
}
