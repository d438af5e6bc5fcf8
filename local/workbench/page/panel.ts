import { button, make } from './dom';
import { say } from './texts';

/** The side panel at the right, 300 pixels wide, as a sidebar of Sheets. */
export class Panel {
  readonly element = make('aside', { class: 'panel', hidden: '' });
  private away: () => void = () => undefined;

  constructor(private readonly changed: () => void) {}

  show(title: string, frame: HTMLIFrameElement, gone: () => void): void {
    this.close();
    this.away = gone;
    const close = button('×', () => this.close(), { 'aria-label': say('panelClose') });
    this.element.replaceChildren(make('div', { class: 'panel-head' }, make('h2', {}, title), close), frame);
    this.element.setAttribute('aria-label', title);
    this.element.hidden = false;
    this.changed();
  }

  close(): void {
    if (this.element.hidden) return;
    this.element.hidden = true;
    this.element.replaceChildren();
    this.away();
    this.away = () => undefined;
    this.changed();
  }
}
