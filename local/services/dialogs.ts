import { HostError } from './exceptions';

/** What a person sees of a script, and what they answer. */

export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface AlertShown {
  readonly kind: 'alert';
  readonly title: string;
  readonly text: string;
  readonly buttons: ButtonSetName;
}
export interface PromptShown {
  readonly kind: 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: ButtonSetName;
}
export interface PageShown {
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}
export interface ToastShown {
  readonly kind: 'toast';
  readonly title: string;
  readonly text: string;
  /** null = the default of 5; negative = until it is dismissed. */
  readonly seconds: number | null;
}
export type DialogShown = AlertShown | PromptShown | PageShown | ToastShown;

/** A menu as it was added to the bar. */
export interface MenuShown {
  readonly caption: string;
  readonly isAddon: boolean;
  readonly items: readonly MenuEntry[];
}
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuShown };

/** Answers dialogs; a script waits for alerts and prompts, not for pages. */
export interface DialogHandler {
  alert(shown: AlertShown): ButtonName;
  prompt(shown: PromptShown): { readonly button: ButtonName; readonly text: string };
  page(shown: PageShown): void;
  toast(shown: ToastShown): void;
}

/** One expected question: a button or a text to type, and a word that the question must contain. */
export interface ScriptedAnswer {
  readonly kind?: 'alert' | 'prompt';
  /** Must occur in the title or the text. */
  readonly asks?: string | RegExp;
  /** For prompts; presses OK unless `button` says otherwise. */
  readonly text?: string;
  readonly button?: ButtonName;
}

/** Answers from a script, and remembers all that was shown. */
export interface ScriptedDialogs extends DialogHandler {
  readonly shown: readonly DialogShown[];
  /** Answers that no question has asked for yet. */
  readonly unused: readonly ScriptedAnswer[];
  /** More answers, for the next commands. */
  expect(...answers: ScriptedAnswer[]): void;
}

/**
 * Answers questions in the given order. An alert with nothing but OK, a toast and a page need no answer: they
 * are recorded. Any other question without an answer spoils the run.
 */
export function scriptedDialogs(answers: readonly ScriptedAnswer[] = []): ScriptedDialogs {
  const waiting = [...answers];
  const shown: DialogShown[] = [];
  function answer(question: AlertShown | PromptShown): ScriptedAnswer {
    shown.push(question);
    const next = waiting.shift();
    if (!next) throw new HostError(`Unexpected ${question.kind}: "${question.title}" – "${question.text}"`);
    if ((next.kind && next.kind !== question.kind) || !contains(question, next.asks)) {
      throw new HostError(
        `Expected ${next.kind ?? 'a question'} about ${String(next.asks ?? 'anything')}, got the ${question.kind} "${question.title}" – "${question.text}"`,
      );
    }
    return next;
  }
  return {
    shown,
    unused: waiting,
    expect: (...more) => void waiting.push(...more),
    alert(question) {
      if (question.buttons === 'OK' && !answersAlert(waiting[0], question)) {
        shown.push(question);
        return 'OK';
      }
      return pressed(question, answer(question).button);
    },
    prompt(question) {
      const { text, button } = answer(question);
      return { button: pressed(question, button ?? 'OK'), text: text ?? '' };
    },
    page: (page) => void shown.push(page),
    toast: (toast) => void shown.push(toast),
  };
}

/** An expectation that names an alert is met by one with a single button too. */
function answersAlert(next: ScriptedAnswer | undefined, question: AlertShown): boolean {
  return next?.kind === 'alert' && contains(question, next.asks);
}

function contains(question: AlertShown | PromptShown, asks: string | RegExp | undefined): boolean {
  if (asks === undefined) return true;
  const words = `${question.title}\n${question.text}`;
  return typeof asks === 'string' ? words.includes(asks) : asks.test(words);
}

function pressed(question: AlertShown | PromptShown, button: ButtonName | undefined): ButtonName {
  if (button === undefined && question.buttons === 'OK') return 'OK';
  if (button === undefined)
    throw new HostError(`No button scripted for "${question.title}" – "${question.text}"`);
  // Closing is possible with every set of buttons.
  if (button !== 'CLOSE' && !question.buttons.split('_').includes(button)) {
    throw new HostError(`"${question.title}" has no button ${button}`);
  }
  return button;
}
