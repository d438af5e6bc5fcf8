import type { ButtonName, ButtonSetName } from '../../services/dialogs';
import type { Event } from '../protocol';
import { button, make } from './dom';
import { say } from './texts';

type Question = Extract<Event, { kind: 'question' }>;
type Answer = (button: ButtonName, text: string) => void;

/** The buttons of each set, the one that Enter presses first. */
const SETS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
const LABEL = {
  OK: say('ok'),
  CANCEL: say('cancel'),
  YES: say('yes'),
  NO: say('no'),
  CLOSE: say('close'),
} as const;

/**
 * A modal box over everything: the browser's own dialog keeps the focus inside and gives it back. Esc closes it.
 *
 * @param closed is told when it goes by Esc or its cross
 */
export function openBox(title: string, content: readonly Node[], closed: () => void): HTMLDialogElement {
  const box = make('dialog', { class: 'box', 'aria-label': title });
  const close = button('×', () => box.close(), { class: 'box-close', 'aria-label': say('close') });
  box.append(make('div', { class: 'box-head' }, make('h2', {}, title), close), ...content);
  box.addEventListener('close', () => {
    box.remove();
    closed();
  });
  document.body.append(box);
  box.showModal();
  return box;
}

/** Alerts and prompts of scripts, as Sheets shows them: they wait until they are answered. */
export class Questions {
  private readonly open = new Map<number, HTMLDialogElement>();

  ask({ dialog, type, title, text, buttons }: Question, answer: Answer): void {
    let given: ButtonName = 'CLOSE';
    const field = make('input', { type: 'text', 'aria-label': say('answer'), autocomplete: 'off' });
    const form = make('form', { class: 'question' }, make('p', { class: 'question-text' }, text));
    if (type === 'prompt') form.append(field);
    const row = make('div', { class: 'box-buttons' });
    const set = SETS[buttons];
    row.append(
      ...set.map((name, at) => {
        const one = make(
          'button',
          { type: at === 0 ? 'submit' : 'button', ...(at === 0 ? { class: 'main' } : {}) },
          LABEL[name],
        );
        if (at > 0) one.addEventListener('click', () => press(name));
        return one;
      }),
    );
    form.append(row);
    const box = openBox(title, [form], () => {
      this.open.delete(dialog);
      answer(given, field.value);
    });
    const press = (name: ButtonName): void => {
      given = name;
      box.close();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      press(set[0] ?? 'OK');
    });
    this.open.set(dialog, box);
    if (type === 'prompt') field.focus();
    else row.querySelector('button')?.focus();
  }

  /** The question needs no answer any more. */
  withdraw(dialog: number): void {
    this.open.get(dialog)?.close();
  }

  withdrawAll(): void {
    for (const dialog of [...this.open.keys()]) this.withdraw(dialog);
  }
}
