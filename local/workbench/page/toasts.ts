import { button, make } from './dom';
import { say } from './texts';

const USUAL_SECONDS = 5;
const MOST_AT_ONCE = 3;

/** Small messages at the lower right, as Sheets shows them; read out, and taken away after a while. */
export class Toasts {
  readonly element = make('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });

  /** @param seconds null = the usual five; negative = until it is closed */
  show(title: string, text: string, seconds: number | null = null): void {
    const toast = make('div', { class: 'toast' });
    const away = (): void => toast.remove();
    if (title !== '') toast.append(make('strong', {}, title));
    toast.append(
      make('div', { class: 'toast-text' }, text),
      button('×', away, { 'aria-label': say('close') }),
    );
    // Every key that is refused says so: once is enough.
    for (const other of this.element.children) if (other.textContent === toast.textContent) other.remove();
    this.element.append(toast);
    while (this.element.childElementCount > MOST_AT_ONCE) this.element.firstElementChild?.remove();
    if (seconds === null || seconds >= 0) setTimeout(away, (seconds ?? USUAL_SECONDS) * 1000);
  }
}
