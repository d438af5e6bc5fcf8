import type { DialogHandler } from '../services/dialogs';

/** The command line at the keyboard: types its arguments, says yes, and keeps what it is told. */
export class Answers implements DialogHandler {
  readonly told: string[] = [];
  private readonly typed: string[];

  /** @param typed what to type into the prompts, in their order */
  constructor(typed: readonly string[]) {
    this.typed = [...typed];
  }

  alert({ text, buttons }: Parameters<DialogHandler['alert']>[0]): ReturnType<DialogHandler['alert']> {
    // The only question: a report that did not change is not in the folder. Then it is made again.
    if (buttons !== 'OK') return 'YES';
    this.told.push(text);
    return 'OK';
  }

  prompt({ text }: Parameters<DialogHandler['prompt']>[0]): ReturnType<DialogHandler['prompt']> {
    const typed = this.typed.shift();
    if (typed === undefined) throw new Error(`The command line has no answer to: ${text}`);
    return { button: 'OK', text: typed };
  }

  page(): void {
    // What the result's page says is printed from the result itself.
  }

  toast(): void {
    // Nothing that must be read is ever said in a toast.
  }
}
