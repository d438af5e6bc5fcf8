import type { TabHead } from '../protocol';
import { button, make } from './dom';
import { say } from './texts';

/** The bar of tabs at the foot: a list of all, the tabs in a row that scrolls, the colour of each below its name. */
export class TabsBar {
  readonly element = make('div', { class: 'tabs' });
  private readonly row = make('div', { class: 'tabs-row', role: 'tablist', 'aria-label': say('tabs') });
  private readonly all = make('select', {
    class: 'tabs-all',
    'aria-label': say('allTabs'),
    title: say('allTabs'),
  });

  constructor(private readonly choose: (tab: number) => void) {
    this.all.addEventListener('change', () => this.choose(Number(this.all.value)));
    this.row.addEventListener('keydown', (event) => this.pressed(event));
    this.element.append(
      make('span', { class: 'tabs-menu' }, make('span', { class: 'bars', 'aria-hidden': 'true' }), this.all),
      button('‹', () => this.row.scrollBy({ left: -300 }), {
        class: 'tabs-step',
        tabindex: '-1',
        'aria-hidden': 'true',
      }),
      button('›', () => this.row.scrollBy({ left: 300 }), {
        class: 'tabs-step',
        tabindex: '-1',
        'aria-hidden': 'true',
      }),
      this.row,
    );
  }

  show(tabs: readonly TabHead[], active: number): void {
    const visible = tabs.filter(({ hidden, id }) => !hidden || id === active);
    this.row.replaceChildren(
      ...visible.map(({ id, name, colour }) => {
        const isActive = id === active;
        const tab = button(name, () => this.choose(id), {
          role: 'tab',
          class: 'tab',
          'aria-selected': String(isActive),
          tabindex: isActive ? '0' : '-1',
          'data-tab': String(id),
        });
        if (colour) tab.style.setProperty('--colour', colour);
        return tab;
      }),
    );
    this.all.replaceChildren(
      ...tabs.map(({ id, name, hidden }) =>
        make('option', { value: String(id) }, hidden ? `${name} ${say('hiddenTab')}` : name),
      ),
    );
    this.all.value = String(active);
    this.row.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private pressed(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const tabs = [...this.row.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    next?.click();
    this.row.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }
}
