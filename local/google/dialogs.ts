/** A dialog that the script opened, as a person would see it. */
export interface ShownDialog {
  readonly kind: 'alert' | 'prompt' | 'page';
  readonly title: string;
  readonly text: string;
}

/** What the person answers: which button, and the text typed in a prompt. */
export interface Answer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text?: string;
}

/** Answers the script's dialogs. */
export interface DialogHandler {
  show(dialog: ShownDialog, buttons: readonly string[]): Answer;
}

/** Answers in the order given; an OK-only alert and a page need no answer. Records everything shown. */
export class ScriptedDialogs implements DialogHandler {
  readonly shown: ShownDialog[] = [];
  private readonly answers: Answer[];

  constructor(answers: readonly Answer[]) {
    this.answers = [...answers];
  }

  show(dialog: ShownDialog, buttons: readonly string[]): Answer {
    this.shown.push(dialog);
    if (dialog.kind === 'page' || (dialog.kind === 'alert' && buttons.length <= 1)) return { button: 'OK' };
    const answer = this.answers.shift();
    if (!answer) throw new Error(`Nobody answers the dialog "${dialog.title}: ${dialog.text}"`);
    return answer;
  }
}
