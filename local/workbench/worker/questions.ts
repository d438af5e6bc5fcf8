import type { AlertShown, ButtonName, DialogHandler, PromptShown } from '../../services/dialogs';
import type { Event } from '../protocol';

interface Open {
  readonly client: string;
  readonly buttons: readonly string[];
  answer: Answer | null;
}
interface Answer {
  readonly button: ButtonName;
  readonly text: string;
}

export interface QuestionsOptions {
  tell(client: string, event: Event): void;
  /** Whether that tab of the browser still listens. */
  isHere(client: string): boolean;
  /** Blocks, handling what comes, until done. */
  waitUntil(done: () => boolean): void;
  /** Before a person is asked: what the script has done so far is to be seen. */
  beforeAsking(): void;
  showPage(client: string, page: { readonly html: string }): string;
}

const CLOSED: Answer = { button: 'CLOSE', text: '' };

/** Alerts and prompts of scripts: each goes to the tab of the browser that started the script, and the script waits. */
export class Questions {
  private readonly open = new Map<number, Open>();
  private last = 0;

  constructor(private readonly options: QuestionsOptions) {}

  dialogsOf(client: string): DialogHandler {
    return {
      alert: (shown) => this.ask(client, shown).button,
      prompt: (shown) => this.ask(client, shown),
      page: ({ kind, title, html, width, height }) => {
        const url = this.options.showPage(client, { html });
        this.options.tell(client, { kind: 'page', type: kind, title, url, width, height });
      },
      toast: (toast) => this.options.tell(client, toast),
    };
  }

  /** @returns false where nothing was asked, or that button was not offered */
  answer(client: string, dialog: number, button: ButtonName, text: string): boolean {
    const question = this.open.get(dialog);
    if (!question || question.client !== client || question.answer) return false;
    if (button !== 'CLOSE' && !question.buttons.includes(button)) return false;
    question.answer = { button, text };
    return true;
  }

  private ask(client: string, { kind, title, text, buttons }: AlertShown | PromptShown): Answer {
    const { options } = this;
    options.beforeAsking();
    if (!options.isHere(client)) return CLOSED;
    const dialog = (this.last += 1);
    const question: Open = { client, buttons: buttons.split('_'), answer: null };
    this.open.set(dialog, question);
    options.tell(client, { kind: 'question', dialog, type: kind, title, text, buttons });
    try {
      options.waitUntil(() => question.answer !== null || !options.isHere(client));
    } finally {
      this.open.delete(dialog);
    }
    options.tell(client, { kind: 'answered', dialog });
    return question.answer ?? CLOSED;
  }
}
