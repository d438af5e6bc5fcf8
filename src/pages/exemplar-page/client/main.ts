/** The panel `Hồ sơ điển hình` in the browser. */
import { button, byId, make } from '../../kit/client/dom';
import { goTo } from '../../kit/client/go';
import { callServer } from '../../kit/client/server';
import { Work } from '../../kit/client/work';
import type { Gone, Place } from '../../kit/place';
import type {
  ExemplarAdded,
  ExemplarPrinted,
  ExemplarsFound,
  ExemplarStart,
  ExemplarView,
  Handle,
  HistoryPart,
} from '../answers';
import { say } from './texts';
import { exemplarNodes, foundNodes, rowForm } from './views';

class ExemplarPage {
  private begun: ExemplarStart | null = null;
  private view: ExemplarView | null = null;
  private readonly refreshButton = byId<HTMLButtonElement>('refresh');
  private readonly query = byId<HTMLInputElement>('query');
  private readonly work = new Work(() => (this.refreshButton.disabled = this.work.isBusy));

  start(): void {
    byId('search').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search();
    });
    this.refreshButton.addEventListener('click', () => this.view && void this.open(this.view.handle));
    void this.load();
  }

  private async load(): Promise<void> {
    await this.work.run(say('loading'), async () => {
      const started = this.work.answered(
        await callServer<ExemplarStart>('pageExemplarStart'),
        say('refusedStart'),
      );
      if (!started) return;
      this.begun = started;
      if (started.shown) this.show(started.shown);
    });
    if (this.view) byId('exemplar').focus();
    else this.query.focus();
  }

  private async search(): Promise<void> {
    const query = this.query.value.trim();
    if (query === '') return this.query.focus();
    await this.work.run(say('finding'), async () => {
      const answer = this.work.answered(await callServer<ExemplarsFound>('pageExemplarSearch', { query }), '');
      if (!answer) return;
      this.done('');
      byId('exemplar').hidden = true;
      this.refreshButton.hidden = true;
      const open = (handle: Handle): void => void this.open(handle);
      byId('found').replaceChildren(...foundNodes(answer, query, open));
      byId('found').hidden = false;
      const [only, ...others] = answer.found;
      // Whoever is the only one is meant.
      if (only && others.length === 0 && answer.more === 0) await this.fetch(only.handle);
    });
    if (!byId('exemplar').hidden) byId('exemplar').focus();
    else byId('found').querySelector('button')?.focus();
  } // prettier-ignore

  private async open(handle: Handle): Promise<void> {
    this.done('');
    await this.work.run(say('loading'), () => this.fetch(handle));
    if (!byId('exemplar').hidden) byId('exemplar').focus();
  }

  private async fetch(handle: Handle): Promise<void> {
    const view = this.work.answered(await callServer<ExemplarView>('pageExemplarShow', handle), '');
    if (view) this.show(view);
  }

  private show(view: ExemplarView): void {
    this.view = view;
    const go = (place: Place): void => void goTo(this.work, place);
    const nodes = exemplarNodes(view, {
      go,
      add: (part, slot, opener) => this.askRow(part, slot, opener),
    });
    const buttons = make('div', { class: 'buttons' });
    if (this.begun?.isOffice) buttons.append(button(say('print'), () => void this.print()));
    buttons.append(button(say('otherExemplar'), () => this.searchAgain()));
    byId('exemplar').replaceChildren(...nodes, buttons);
    byId('exemplar').hidden = false;
    byId('found').hidden = true;
    this.refreshButton.hidden = false;
  }

  private searchAgain(): void {
    byId('exemplar').hidden = true;
    this.refreshButton.hidden = true;
    this.done('');
    this.query.select();
    this.query.focus();
  }

  /** The form stands below the head of its part. */
  private askRow({ title, form: name }: HistoryPart, slot: HTMLElement, opener: HTMLElement): void {
    if (name === null || !this.begun) return;
    const close = (): void => {
      slot.replaceChildren();
      opener.focus();
    };
    const form = rowForm(title, this.begun.forms[name], () => void save(), close);
    const save = async (): Promise<void> => {
      const { view } = this;
      if (!view) return;
      await this.work.run(say('saving'), async () => {
        const request = { handle: view.handle, form: name, values: form.values() };
        const added = this.work.answered(await callServer<ExemplarAdded>('pageExemplarAdd', request));
        if (!added) return;
        this.show(added.view);
        this.done(say(added.written ? 'added' : 'alreadyThere', { title }));
      });
      if (!byId('done').hidden) byId('done').focus();
    };
    slot.replaceChildren(form.node);
    form.node.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  private async print(): Promise<void> {
    const { view } = this;
    if (!view) return;
    await this.work.run(say('printing'), async () => {
      const printed = this.work.answered(await callServer<ExemplarPrinted>('pageExemplarPrint', view.handle));
      if (!printed) return;
      if (printed.place) {
        await callServer<Gone>('pageGo', printed.place);
        this.done(printed.said);
      } else this.work.complain(printed.said);
    });
    if (!byId('done').hidden) byId('done').focus();
  } // prettier-ignore

  private done(text: string): void {
    byId('done').textContent = text;
    byId('done').hidden = text === '';
    if (text !== '') byId('done').scrollIntoView({ block: 'nearest' });
  }
}

new ExemplarPage().start();
