import type { ViewList } from '../protocol';
import { make } from './dom';
import { say } from './texts';

/** The list of a cell, opened at its arrow: type to narrow it, arrows and Enter to choose, Esc to leave. */
export class Choices {
  readonly arrow = make(
    'button',
    { type: 'button', class: 'choice-arrow', title: say('choose'), 'aria-label': say('choose'), hidden: '' },
    '▾',
  );
  private box: HTMLElement | null = null;
  private list: ViewList | null = null;
  private place: DOMRect | null = null;

  constructor(
    private readonly chosen: (word: string) => void,
    private readonly left: () => void,
  ) {
    this.arrow.addEventListener('click', () => this.open());
    document.addEventListener('pointerdown', (event) => {
      if (this.box && event.target instanceof Node && !this.box.contains(event.target)) this.close();
    });
  }

  get isOpen(): boolean {
    return this.box !== null;
  }

  /** The selected cell has a list, or none; its rectangle in the page. */
  at(list: ViewList | null, place: DOMRect | null): void {
    if (this.list !== list) this.close();
    this.list = list;
    this.place = place;
    this.arrow.hidden = list === null || place === null;
    if (!place) return;
    this.arrow.style.left = `${place.right - 19}px`;
    this.arrow.style.top = `${place.bottom - 20}px`;
  }

  open(): void {
    const { list, place } = this;
    if (!list || !place || this.box) return;
    const search = make('input', {
      type: 'text',
      role: 'combobox',
      'aria-expanded': 'true',
      'aria-label': say('list'),
      'aria-controls': 'choice-words',
    });
    const words = make('ul', { id: 'choice-words', role: 'listbox', 'aria-label': say('list') });
    const box = make('div', { class: 'choices' }, search, words, make('small', {}, say('otherAllowed')));
    this.box = box;
    document.body.append(box);
    let shown: string[] = [];
    let at = -1;
    const mark = (next: number): void => {
      at = next;
      [...words.children].forEach((one, index) => one.setAttribute('aria-selected', String(index === at)));
      words.children[at]?.scrollIntoView({ block: 'nearest' });
    };
    const narrow = (): void => {
      const sought = plain(search.value);
      shown = list.words.filter((word) => plain(word).includes(sought));
      words.replaceChildren(
        ...shown.map((word) => {
          const line = make('li', { role: 'option', 'aria-selected': 'false' }, word);
          line.addEventListener('click', () => this.take(word));
          return line;
        }),
      );
      mark(shown.length > 0 && sought !== '' ? 0 : -1);
    };
    search.addEventListener('input', narrow);
    search.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') mark(Math.min(at + 1, shown.length - 1));
      else if (event.key === 'ArrowUp') mark(Math.max(at - 1, 0));
      else if (event.key === 'Enter') this.take(shown[at] ?? search.value);
      else if (event.key === 'Escape' || event.key === 'Tab') this.close(true);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    narrow();
    const height = box.getBoundingClientRect().height;
    box.style.left = `${Math.max(4, Math.min(place.left, innerWidth - 330))}px`;
    box.style.top = `${place.bottom + height > innerHeight ? Math.max(4, place.top - height) : place.bottom}px`;
    search.focus();
  }

  close(givesBack = false): void {
    this.box?.remove();
    this.box = null;
    if (givesBack) this.left();
  }

  private take(word: string): void {
    this.close();
    if (word !== '') this.chosen(word);
    this.left();
  }
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
