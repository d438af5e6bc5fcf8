import { byId } from './dom';
import { failureWords } from './failure';
import type { RefusedAnswer } from './server';
import { sayer } from './texts';

const say = sayer<never>();

/**
 * One piece of work at a time: while it goes on nothing in `main` can be pressed, so that a double click does nothing
 * twice; the status line (`#status`, role status) says what is under way; whatever goes wrong stands in `#problem`
 * (role alert) with its cure. No page is ever left turning.
 */
export class Work {
  private busy = false;

  /** @param changed is told when work begins and ends, e.g. to see which buttons may be pressed now. */
  constructor(private readonly changed: () => void = () => undefined) {}

  get isBusy(): boolean {
    return this.busy;
  }

  /** Does something unless something else is under way. @returns whether it ended without a failure */
  async run(doing: string, work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.begin(doing);
    try {
      await work();
      return true;
    } catch (error) {
      this.complain(failureWords(error));
      return false;
    } finally {
      this.end();
    }
  }

  /** The server's answer, or null after its refusal was shown, under a title unless that is ''. */
  answered<Answer extends { readonly ok: true }>(
    answer: Answer | RefusedAnswer,
    title = say('refused'),
  ): Answer | null {
    if (answer.ok) return answer;
    this.complain([...(title === '' ? [] : [title]), ...answer.texts].join('\n'));
    return null;
  }

  /** Shows a complaint until the next work begins; '' takes it away. */
  complain(text: string): void {
    const box = byId('problem');
    box.textContent = text;
    box.hidden = text === '';
    if (text !== '') box.scrollIntoView({ block: 'nearest' });
  }

  /** Says quietly what is under way or was done; read out by screen readers. */
  status(text: string): void {
    byId('status').textContent = text;
  }

  private begin(doing: string): void {
    this.busy = true;
    this.complain('');
    this.status(doing);
    byId('status').classList.add('busy');
    document.body.setAttribute('aria-busy', 'true');
    document.querySelector('main')?.toggleAttribute('inert', true);
    this.changed();
  }

  private end(): void {
    this.busy = false;
    byId('status').classList.remove('busy');
    this.status('');
    document.body.removeAttribute('aria-busy');
    document.querySelector('main')?.toggleAttribute('inert', false);
    this.changed();
  }
}
