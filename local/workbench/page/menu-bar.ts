import { make } from './dom';

export type MenuLine =
  | { readonly kind: 'item'; readonly label: string; readonly run: () => void; readonly disabled?: boolean }
  | { readonly kind: 'menu'; readonly label: string; readonly lines: readonly MenuLine[] }
  | { readonly kind: 'separator' };

/** A head of the bar with the lines below it; the lines are asked for when it opens. */
export interface MenuHead {
  readonly label: string;
  lines(): readonly MenuLine[];
}

/**
 * A menu bar for mouse and keyboard (WAI-ARIA menubar): arrows move, Enter and → open, Esc and ← close, Tab leaves;
 * the focus goes back to where it was when a line was chosen.
 */
export class MenuBar {
  readonly element = make('div', { class: 'menubar', role: 'menubar', 'aria-label': 'Trình đơn' });
  private heads: HTMLElement[] = [];
  private open: HTMLElement[] = [];
  private before: HTMLElement | null = null;

  constructor() {
    document.addEventListener('pointerdown', (event) => {
      if (!(event.target instanceof Node) || !this.holds(event.target)) this.close();
    });
    window.addEventListener('blur', () => this.close());
  }

  show(heads: readonly MenuHead[]): void {
    this.close();
    this.heads = heads.map((head, at) => this.headOf(head, at));
    this.element.replaceChildren(...this.heads);
  }

  close(): void {
    for (const menu of this.open) menu.remove();
    this.open = [];
    for (const head of this.heads) head.setAttribute('aria-expanded', 'false');
  }

  private headOf(head: MenuHead, at: number): HTMLElement {
    const element = make(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        'aria-haspopup': 'true',
        'aria-expanded': 'false',
        tabindex: at === 0 ? '0' : '-1',
      },
      head.label,
    );
    const show = (first: boolean): void => {
      this.close();
      element.setAttribute('aria-expanded', 'true');
      const { left, bottom } = element.getBoundingClientRect();
      this.openMenu(head.lines(), left, bottom, first);
    };
    element.addEventListener('pointerdown', () => (this.before = focusedElsewhere(this.element)));
    element.addEventListener('click', () => {
      const isOpen = element.getAttribute('aria-expanded') === 'true';
      if (isOpen) this.close();
      else show(false);
    });
    element.addEventListener('pointerenter', () => {
      if (this.open.length > 0) show(false);
    });
    element.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ') show(true);
      else if (event.key === 'ArrowRight') this.moveHead(at, 1, this.open.length > 0);
      else if (event.key === 'ArrowLeft') this.moveHead(at, -1, this.open.length > 0);
      else if (event.key === 'Escape') this.leave();
      else return;
      event.preventDefault();
    });
    return element;
  }

  private moveHead(from: number, by: number, opens: boolean): void {
    const next = this.heads[(from + by + this.heads.length) % this.heads.length];
    this.heads.forEach((head) => head.setAttribute('tabindex', head === next ? '0' : '-1'));
    next?.focus();
    if (opens) next?.click();
  }

  private openMenu(
    lines: readonly MenuLine[],
    left: number,
    top: number,
    focusFirst: boolean,
    parent?: HTMLElement,
  ): void {
    const menu = make('div', { class: 'menu', role: 'menu' });
    menu.append(...lines.map((line) => this.lineOf(line, menu)));
    document.body.append(menu);
    this.open.push(menu);
    const { width, height } = menu.getBoundingClientRect();
    const right = parent?.getBoundingClientRect();
    const x = left + width > innerWidth ? (right ? right.left - width : innerWidth - width - 4) : left;
    menu.style.left = `${Math.max(4, x)}px`;
    menu.style.top = `${Math.max(4, Math.min(top, innerHeight - height - 4))}px`;
    menu.addEventListener('keydown', (event) => this.pressed(event, menu, parent));
    if (focusFirst) itemsOf(menu)[0]?.focus();
  }

  private lineOf(line: MenuLine, menu: HTMLElement): HTMLElement {
    if (line.kind === 'separator') return make('div', { class: 'separator', role: 'separator' });
    const element = make(
      'div',
      { class: 'line', role: 'menuitem', tabindex: '-1' },
      make('span', {}, line.label),
    );
    if (line.kind === 'menu') {
      element.setAttribute('aria-haspopup', 'true');
      element.append(make('span', { class: 'arrow', 'aria-hidden': 'true' }, '▸'));
      const show = (first: boolean): void => {
        this.closeBelow(menu);
        const { right, top } = element.getBoundingClientRect();
        this.openMenu(line.lines, right - 4, top - 6, first, element);
      };
      element.addEventListener('pointerenter', () => show(false));
      element.addEventListener('click', () => show(true));
    } else {
      if (line.disabled) element.setAttribute('aria-disabled', 'true');
      element.addEventListener('pointerenter', () => this.closeBelow(menu));
      element.addEventListener('click', () => {
        if (line.disabled) return;
        this.leave();
        line.run();
      });
    }
    element.addEventListener('pointermove', () => element.focus());
    return element;
  }

  private pressed(event: KeyboardEvent, menu: HTMLElement, parent?: HTMLElement): void {
    const items = itemsOf(menu);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const current = items[at];
    const opens = current?.getAttribute('aria-haspopup') === 'true';
    const goTo = (place: number) => (): void => items[(place + items.length) % items.length]?.focus();
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: goTo(at + 1),
      ArrowUp: goTo(Math.max(at, 0) - 1),
      Home: goTo(0),
      End: goTo(-1),
      Enter: () => current?.click(),
      ' ': () => current?.click(),
      ArrowRight: () => (opens ? current?.click() : this.side(1)),
      ArrowLeft: () => (parent ? this.back(parent) : this.side(-1)),
      Escape: () => (parent ? this.back(parent) : this.leave()),
      Tab: () => this.leave(),
    };
    const move = moves[event.key];
    if (!move) return;
    move();
    event.preventDefault();
    event.stopPropagation();
  }

  private back(parent: HTMLElement): void {
    this.open.pop()?.remove();
    parent.focus();
  }

  private side(by: number): void {
    const at = this.heads.findIndex((head) => head.getAttribute('aria-expanded') === 'true');
    const next = this.heads[(at + by + this.heads.length) % this.heads.length];
    this.close();
    next?.focus();
    next?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
  }

  private closeBelow(menu: HTMLElement): void {
    while (this.open.length > 0 && this.open[this.open.length - 1] !== menu) this.open.pop()?.remove();
  }

  private leave(): void {
    this.close();
    (this.before ?? this.heads[0])?.focus();
    this.before = null;
  }

  private holds(node: Node): boolean {
    return this.element.contains(node) || this.open.some((menu) => menu.contains(node));
  }
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function focusedElsewhere(bar: HTMLElement): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement &&
    !bar.contains(activeElement) &&
    activeElement !== document.body
    ? activeElement
    : null;
}
