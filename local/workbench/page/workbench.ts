import type { Area } from '../../workbook/model';
import type { MenuEntry, MenuShown } from '../../services/dialogs';
import type { Done, Event, Opening, Person, Ran, TabView, Typed, ViewCell } from '../protocol';
import { Api } from './api';
import { ChartOverlay } from './charts/overlay';
import { Choices } from './choices';
import { openBox, Questions } from './dialogs';
import { make } from './dom';
import { Frames } from './frames';
import { textOfCells } from './grid/clipboard';
import { Grid } from './grid/grid';
import { areaOf, holds, nameOf } from './grid/places';
import { MenuBar, type MenuLine } from './menu-bar';
import { Panel } from './panel';
import { isReadable, listFiles, read } from './reader';
import { TabsBar } from './tabs-bar';
import { say } from './texts';
import { Toasts } from './toasts';

/** Who this tab of the browser is, and where it stands: both outlive a reload. */
const ME_KEY = 'workbench-me';

/** The whole page: what the server says comes down here and is shown, what the person does goes up. */
export class Workbench {
  private readonly api = new Api();
  private readonly toasts = new Toasts();
  private readonly questions = new Questions();
  private readonly menus = new MenuBar();
  private readonly tabs = new TabsBar((tab) => void this.goTo(tab));
  private readonly panel = new Panel(() => this.fit());
  private readonly charts = new ChartOverlay();
  private readonly choices = new Choices(
    (word) => this.type(this.grid.selected.row, this.grid.selected.column, word),
    () => this.grid.focus(),
  );
  private readonly frames = new Frames({
    run: (functionName, args) =>
      this.answered(this.api.ask('runFromPage', { functionName, arguments: args })),
    open: (url) => void this.openLink(url),
    focusGrid: () => this.grid.focus(),
  });
  private readonly people = make('select', { id: 'me', class: 'me' });
  private readonly state = make('span', { class: 'state', role: 'status' });
  private readonly busy = make('div', { class: 'busy', role: 'status', hidden: '' });
  private readonly address = make('input', {
    class: 'address',
    type: 'text',
    'aria-label': say('address'),
    spellcheck: 'false',
  });
  private readonly content = make('input', {
    class: 'content',
    type: 'text',
    'aria-label': say('content'),
    autocomplete: 'off',
  });
  private readonly fileName = make('h1', {}, say('product'));
  private readonly grid: Grid;
  private opening: Opening | null = null;
  private view: TabView | null = null;
  private warnedAlready = false;
  /** Fetches of the present tab: one at a time, and one more where something changed meanwhile. */
  private fetching: Promise<void> | null = null;
  private stale = false;
  /** Edits that are not answered yet. */
  private edits = 0;
  /** The newest version in which the tab that is shown changed. */
  private newest = 0;

  constructor(root: HTMLElement) {
    const place = make('div', { class: 'grid' });
    root.append(
      this.top(),
      this.bar(),
      make(
        'div',
        { class: 'middle' },
        make('main', { class: 'sheet' }, place, this.charts.element, this.choices.arrow),
        this.panel.element,
      ),
      this.tabs.element,
      this.busy,
      this.toasts.element,
    );
    this.grid = new Grid(place, {
      type: (row, column, text) => this.type(row, column, text),
      paste: (row, column, rows) => this.change(this.ask('paste', { row, column, rows })),
      clear: (area) => this.change(this.ask('clear', { area })),
      tick: (row, column, ticked) => this.edit(this.ask('tick', { row, column, ticked, ...this.since() })),
      selected: (area) => this.selected(area),
      follow: (cell) => void this.follow(cell),
      refused: () =>
        this.toasts.show(
          '',
          this.opening?.mayEdit ? say('locked', { who: this.opening.me.role }) : say('viewer'),
        ),
      confirmed: () => this.confirmed(),
      notOffered: (what) => this.toasts.show('', what === 'undo' ? say('noUndo') : say('notHere', { what })),
      scrolled: () => this.scrolled(),
    });
    this.listenToKeys();
    window.addEventListener('resize', () => this.scrolled());
  }

  async start(): Promise<void> {
    await this.api.listen(
      (event) => void this.heard(event),
      (open) => this.linked(open),
    );
    await this.open(sessionStorage.getItem(ME_KEY) ?? '');
  }

  /** For tests: what a cell shows, as a person sees it. */
  shownAt(a1: string): string | null {
    const area = areaOf(a1);
    return area ? (this.grid.cell(area.row, area.column)?.text ?? '') : null;
  }

  /** As whom the book is open; '' until it is. */
  get who(): string {
    return this.opening?.me.email ?? '';
  }

  /** '' until the grid is drawn: before that it takes no keys. */
  get shownTab(): string {
    return this.grid.isDrawn ? (this.view?.name ?? '') : '';
  }

  private top(): HTMLElement {
    this.people.addEventListener('change', () => void this.open(this.people.value));
    const label = make('label', { for: 'me' }, say('iAm'));
    return make(
      'header',
      { class: 'top' },
      make('span', { class: 'logo', 'aria-hidden': 'true' }),
      make(
        'div',
        { class: 'names' },
        make('div', { class: 'name' }, this.fileName, this.state),
        this.menus.element,
      ),
      make('div', { class: 'who' }, label, this.people),
    );
  }

  private bar(): HTMLElement {
    this.address.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      const area = areaOf(this.address.value);
      this.grid.focus();
      if (area) this.grid.select(area);
      else this.selected(this.grid.selected);
    });
    this.content.addEventListener('keydown', (event) => {
      const { row, column } = this.grid.selected;
      if (event.key === 'Enter') this.type(row, column, this.content.value);
      else if (event.key === 'Escape') this.selected(this.grid.selected);
      else return;
      event.preventDefault();
      this.grid.focus();
    });
    return make(
      'div',
      { class: 'formula' },
      this.address,
      make('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
      this.content,
    );
  }

  /** Opens the book as somebody; the tab stays where it was. */
  private async open(email: string): Promise<void> {
    try {
      const opening = await this.api.ask('opening', { email });
      this.opening = opening;
      sessionStorage.setItem(ME_KEY, opening.me.email);
      this.warnedAlready = false;
      this.panel.close();
      this.fileName.textContent = opening.fileName;
      document.title = opening.fileName;
      this.showPeople(opening.people, opening.me);
      this.showSaved(opening.saved.version, opening.saved.problem);
      this.showRunning(opening.running);
      this.showMenu(opening.menu);
      this.content.readOnly = !opening.mayEdit;
      const wanted = Number(location.hash.slice(1));
      const tab =
        opening.tabs.find(({ id, hidden }) => id === wanted && !hidden) ??
        opening.tabs.find(({ id }) => id === opening.activeTab);
      this.view = null;
      await this.goTo(tab?.id ?? opening.tabs[0]?.id ?? 0);
    } catch (error) {
      this.complain(error);
    }
  }

  private showPeople(people: readonly Person[], me: Person): void {
    this.people.replaceChildren(
      ...people.map(({ email, role }) =>
        make('option', { value: email, title: email }, `${role} – ${email}`),
      ),
    );
    this.people.value = me.email;
  }

  private showMenu(menu: MenuShown | null): void {
    const rows = (count: number): string => (count > 1 ? ` (${count})` : '');
    const item = (label: string, run: () => void): MenuLine => ({ kind: 'item', label, run });
    const separator: MenuLine = { kind: 'separator' };
    this.menus.show([
      {
        label: say('file'),
        lines: () => [
          item(say('openFile'), () => this.chooseFile()),
          item(say('saveCopy'), () => this.download('/book')),
          separator,
          item(say('madeFiles'), () => void this.showFiles()),
        ],
      },
      {
        label: say('edit'),
        lines: () => {
          const { row, rows: count } = this.grid.selected;
          return [
            item(say('copy'), () => void this.copy()),
            item(say('paste'), () => this.toasts.show('', say('pasteHow'))),
            item(say('clear'), () => this.change(this.ask('clear', { area: this.grid.selected }))),
            separator,
            item(say('insertAbove'), () => this.change(this.ask('insertRows', { before: row, count: 1 }))),
            item(say('insertBelow'), () =>
              this.change(this.ask('insertRows', { before: row + count, count: 1 })),
            ),
            item(say('deleteRows') + rows(count), () => this.change(this.ask('deleteRows', { row, count }))),
          ];
        },
      },
      {
        label: say('data'),
        lines: () => [
          item(say('sortUp'), () => this.sort(true)),
          item(say('sortDown'), () => this.sort(false)),
        ],
      },
      { label: say('extensions'), lines: () => [this.addOnMenu(menu)] },
    ]);
  }

  private addOnMenu(menu: MenuShown | null): MenuLine {
    if (!menu) return { kind: 'item', label: say('noMenu'), run: () => undefined, disabled: true };
    const lines = (entries: readonly MenuEntry[]): MenuLine[] =>
      entries.map((entry) => {
        if (entry.kind === 'separator') return { kind: 'separator' };
        if (entry.kind === 'menu')
          return { kind: 'menu', label: entry.menu.caption, lines: lines(entry.menu.items) };
        return { kind: 'item', label: entry.caption, run: () => void this.runMenu(entry.functionName) };
      });
    return { kind: 'menu', label: menu.caption || say('addOn'), lines: lines(menu.items) };
  }

  private async runMenu(functionName: string): Promise<void> {
    await this.synchronise();
    const ran = await this.answered(this.api.ask('runMenu', { functionName }));
    if (!ran.ok) this.toasts.show('', ran.message, 10);
  }

  private async goTo(tab: number, area?: Area): Promise<void> {
    if (this.view?.id !== tab) {
      this.view = null;
      history.replaceState(null, '', `#${tab}`);
      await this.refresh(tab);
    }
    if (area) this.grid.select(area);
    const { opening, view } = this;
    if (opening && view) this.tabs.show(opening.tabs, view.id);
    this.grid.focus();
  }

  /** Fetches what the tab looks like now; cells alone where the server still knows what was shown. */
  private async refresh(tab = this.view?.id): Promise<void> {
    if (tab === undefined) return;
    if (this.fetching) {
      this.stale = true;
      await this.fetching;
      if (this.view?.id === tab && !this.stale) return;
    }
    this.stale = false;
    this.fetching = this.fetchView(tab);
    await this.fetching;
    this.fetching = null;
  }

  private async fetchView(tab: number): Promise<void> {
    try {
      const since = this.view?.id === tab ? { since: this.view.version } : {};
      const view = await this.api.ask('view', { tab, ...since });
      if ('ok' in view) return this.toasts.show('', view.message);
      await this.showView(view);
    } catch (error) {
      this.complain(error);
    }
  }

  private async showView(view: TabView): Promise<void> {
    this.view = view;
    this.grid.show(view);
    await this.charts.show(view);
    this.scrolled();
    this.selected(this.grid.selected);
  }

  private async heard(event: Event): Promise<void> {
    switch (event.kind) {
      case 'changed':
        return this.changed(event.tabs, event.version);
      case 'question':
        return this.questions.ask(
          event,
          (pressed, text) =>
            void this.answered(this.api.ask('answer', { dialog: event.dialog, button: pressed, text })),
        );
      case 'answered':
        return this.questions.withdraw(event.dialog);
      case 'page':
        return this.showPage(event);
      case 'toast':
        return this.toasts.show(event.title, event.text, event.seconds);
      case 'show':
        // A script that only turned to another tab leaves its own selection there.
        return this.goTo(
          event.tab,
          event.tab !== this.view?.id && event.a1 === nameOf(this.grid.selected)
            ? undefined
            : (areaOf(event.a1) ?? undefined),
        );
      case 'running':
        return this.showRunning(event.what);
      case 'saved':
        return this.showSaved(event.version, event.problem);
      case 'people':
        return this.opening ? this.showPeople(event.people, this.opening.me) : undefined;
      case 'reopened':
        this.questions.withdrawAll();
        this.newest = 0;
        this.toasts.show('', say('opened', { name: event.fileName }));
        return this.open('');
      case 'closing':
        this.api.close();
        this.busy.hidden = false;
        this.busy.textContent = say('closed');
    }
  }

  private async changed(tabs: readonly number[] | null, version: number): Promise<void> {
    if (tabs === null && this.opening) {
      const opening = await this.api.ask('opening', { email: this.opening.me.email });
      this.opening = opening;
      if (!opening.tabs.some(({ id }) => id === this.view?.id)) return this.goTo(opening.activeTab);
      if (this.view) this.tabs.show(opening.tabs, this.view.id);
    }
    this.showSaving();
    if (!this.view || (tabs !== null && !tabs.includes(this.view.id))) return;
    this.newest = Math.max(this.newest, version);
    // The answer to an edit that is under way brings it.
    if (this.edits === 0) await this.catchUp(version);
  }

  /** Fetches where what is shown is older. */
  private async catchUp(version: number): Promise<void> {
    if (this.view && this.view.version < version) await this.refresh();
  }

  private showPage({ type, title, url, width, height }: Extract<Event, { kind: 'page' }>): void {
    if (type === 'sidebar') {
      const frame = this.frames.frame(url, title, { close: () => this.panel.close(), size: () => undefined });
      this.panel.show(title, frame, () => this.frames.forget(frame));
      return;
    }
    const frame = this.frames.frame(url, title, {
      close: () => box.close(),
      size: (wide, high) => sized(frame, wide, high),
    });
    sized(frame, width ?? 600, height ?? 400);
    const box = openBox(title, [frame], () => this.frames.forget(frame));
    box.classList.add('page');
  }

  private type(row: number, column: number, text: string): void {
    // Asked first: the answer is made while the draft is drawn.
    const asked = this.ask('type', { row, column, text, ...this.since() });
    this.grid.draft(row, column, text);
    this.edit(asked, () => this.grid.undraft(row, column));
  }

  /** What the tab is asked for from: what is shown; nothing while a fetch may bring something newer. */
  private since(): { since?: number } {
    return this.view && !this.fetching ? { since: this.view.version } : {};
  }

  /** An edit of one cell: its answer brings what the tab looks like then. */
  private edit(asked: Promise<Typed>, refused?: () => void): void {
    this.edits += 1;
    const shown = asked.then(async (done) => {
      const { view } = this;
      // What changed since an older version may be drawn over a newer one, not over what is newer than itself.
      if (done.ok && done.view && done.view.id === view?.id && done.view.version >= view.version)
        await this.showView(done.view);
      return done;
    });
    const ended = (): void => {
      this.edits -= 1;
      if (this.edits === 0) void this.catchUp(this.newest);
    };
    shown.then(ended, ended);
    this.change(shown, refused);
  }

  private ask<
    Name extends 'type' | 'paste' | 'clear' | 'tick' | 'insertRows' | 'deleteRows' | 'sortRows' | 'select',
  >(name: Name, asks: Omit<Parameters<typeof this.api.ask<Name>>[1], 'tab'>): Promise<Typed> {
    const tab = this.view?.id ?? 0;
    return this.api.ask(name, { tab, ...asks } as Parameters<typeof this.api.ask<Name>>[1]) as Promise<Typed>;
  }

  /** A change by hand: refused things are told, and what was drawn before the answer is taken back. */
  private change(asked: Promise<Done>, refused: () => void = () => undefined): void {
    this.showSaving();
    void asked.then(
      (done) => {
        if (done.ok) return this.catchUp(done.version);
        refused();
        this.toasts.show('', done.message, 8);
        return undefined;
      },
      (error: unknown) => {
        refused();
        this.complain(error);
      },
    );
  }

  private sort(ascending: boolean): void {
    const { selected } = this.grid;
    this.change(this.ask('sortRows', { area: selected, column: selected.column, ascending }));
  }

  private selecting: ReturnType<typeof setTimeout> | undefined;

  private selected(area: Area): void {
    const { row, column } = area;
    const cell = this.grid.cell(row, column);
    // What comes from elsewhere meanwhile takes nothing from whoever is typing there.
    if (document.activeElement !== this.address) this.address.value = nameOf(area);
    if (document.activeElement !== this.content) this.content.value = cell?.source ?? cell?.text ?? '';
    this.placeChoices();
    clearTimeout(this.selecting);
    this.selecting = setTimeout(() => void this.synchronise(), 120);
  }

  /** What the next script finds active is where the person stands. */
  private async synchronise(): Promise<void> {
    clearTimeout(this.selecting);
    if (this.view)
      await this.answered(this.ask('select', { area: this.grid.selected }) as unknown as Promise<Ran>);
  }

  private placeChoices(): void {
    const { row, column } = this.grid.selected;
    const list = this.view?.lists.find(({ area }) => holds(area, row, column)) ?? null;
    this.choices.at(list, list ? this.rectangle(row, column) : null);
  }

  private rectangle(row: number, column: number): DOMRect | null {
    const place = this.grid.rectangle(row, column);
    const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
    if (!place || !sheet) return null;
    const isSeen = place.right <= sheet.right && place.bottom <= sheet.bottom && place.top >= sheet.top;
    return isSeen ? place : null;
  }

  private scrolled(): void {
    this.charts.scrollTo(this.grid.scroll());
    this.placeChoices();
  }

  private async follow({ link }: ViewCell): Promise<void> {
    if (!link) return;
    if ('tab' in link) return this.goTo(link.tab, areaOf(link.a1) ?? undefined);
    return this.openLink(link.url);
  }

  /** A made document is read here; another address is opened in a tab of its own, after asking. */
  private async openLink(url: string): Promise<void> {
    const address = url.startsWith('/file/') ? url : `/link?${new URLSearchParams({ url }).toString()}`;
    const made = await fetch(address).catch(() => null);
    if (made?.ok) {
      const disposition = made.headers.get('content-disposition') ?? '';
      const name = decodeURIComponent(/filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1] ?? say('reader'));
      const mimeType = made.headers.get('content-type') ?? '';
      return isReadable({ name, mimeType }) ? read(name, address) : this.download(address);
    }
    if (!/^https?:\/\//i.test(url)) return this.toasts.show('', url);
    const go = make(
      'a',
      { href: url, target: '_blank', rel: 'noopener noreferrer', class: 'button main' },
      url,
    );
    const box = openBox(say('leave'), [make('p', { class: 'leave' }, go)], () => undefined);
    go.addEventListener('click', () => box.close());
    go.focus();
  }

  private async showFiles(): Promise<void> {
    try {
      listFiles((await this.api.ask('files', {})).files);
    } catch (error) {
      this.complain(error);
    }
  }

  private chooseFile(): void {
    const field = make('input', { type: 'file', accept: '.xlsx' });
    field.addEventListener('change', () => {
      const file = field.files?.[0];
      if (!file) return;
      if (!/\.xlsx$/i.test(file.name)) return this.toasts.show('', say('notXlsx'));
      void this.api.upload(file).then(
        (done) => (done.ok ? undefined : this.toasts.show('', done.message, 10)),
        (error: unknown) => this.complain(error),
      );
    });
    field.click();
  }

  private download(url: string): void {
    const link = make('a', { href: url, download: '' });
    document.body.append(link);
    link.click();
    link.remove();
  }

  private async copy(): Promise<void> {
    const { row, column, rows, columns } = this.grid.selected;
    const cells = Array.from({ length: rows }, (_, down) =>
      Array.from(
        { length: columns },
        (__, across) => this.grid.cell(row + down, column + across)?.text ?? '',
      ),
    );
    await navigator.clipboard.writeText(textOfCells(cells)).catch((error: unknown) => this.complain(error));
  }

  private confirmed(): boolean {
    // Once a person, as it would be asked at every cell.
    this.warnedAlready ||= window.confirm(say('warned'));
    return this.warnedAlready;
  }

  private showSaving(): void {
    this.state.textContent = say('saving');
    this.state.classList.remove('wrong');
  }

  private showSaved(_: number, problem: string | null): void {
    this.state.textContent = problem === null ? say('saved') : say('notSaved', { problem });
    this.state.classList.toggle('wrong', problem !== null);
  }

  private showRunning(what: string | null): void {
    this.busy.hidden = what === null;
    this.busy.textContent = what === null ? '' : say('running', { what });
  }

  private linked(open: boolean): void {
    if (open) {
      this.showRunning(this.opening?.running ?? null);
      if (this.opening) void this.open(this.opening.me.email);
    } else {
      this.busy.hidden = false;
      this.busy.textContent = say('lost');
    }
  }

  private async answered(asked: Promise<Ran | Done>): Promise<Ran> {
    try {
      const answer = await asked;
      return 'result' in answer || !answer.ok ? answer : { ...answer, result: null };
    } catch (error) {
      this.complain(error);
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  }

  private complain(error: unknown): void {
    this.toasts.show(
      '',
      say('failed', { problem: error instanceof Error ? error.message : String(error) }),
      10,
    );
  }

  private listenToKeys(): void {
    window.addEventListener('keydown', (event) => {
      if (event.altKey && event.key === 'ArrowDown' && !this.choices.isOpen) {
        this.choices.open();
        event.preventDefault();
      } else if (event.altKey && event.key === 'F10') {
        this.menus.element.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
        event.preventDefault();
      }
    });
  }

  private fit(): void {
    // The grid measures itself by its container.
    window.dispatchEvent(new Event_('resize'));
    this.scrolled();
  }
}

const Event_ = window.Event;

function sized(frame: HTMLIFrameElement, width?: number, height?: number): void {
  if (width) frame.style.width = `min(${width}px, calc(100vw - 48px))`;
  if (height) frame.style.height = `min(${height}px, calc(100vh - 110px))`;
}
