import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { shareWithPeople } from '../../commands/share';
import { officeAddress } from '../../commands/office-address';
import type { Bundle } from '../../host/bundle';
import { Hand } from '../../host/hand';
import { createHost, type Host, type HostOptions } from '../../host/host';
import { fireTimeTriggers, type TriggerScript } from '../../host/trigger-runs';
import { isEditor, same } from '../../services/access';
import type { MenuEntry, MenuShown } from '../../services/dialogs';
import { openEvent } from '../../services/events';
import { areaName } from '../../workbook/a1';
import { calculateKnown } from '../../workbook/formulas';
import type { Area, LocalWorkbook } from '../../workbook/model';
import type { Event, Opening, Person } from '../protocol';
import { Jobs } from './jobs';
import type { Mailbox } from './mailbox';
import { peopleOf } from './people';
import { Questions } from './questions';
import { Saving } from './saving';
import { Views } from './views/views';
import { WorkFolder } from './work-folder';

/** While a script runs, what it changed is looked for at most so often (ms). */
const LOOK_EVERY = 300;
const HOUR = 3600 * 1000;

/** A tab of a browser, and who acts in it. */
export interface Client {
  readonly id: string;
  readonly email: string;
  readonly host: Host;
  readonly hand: Hand;
  readonly menu: MenuShown | null;
  place: { tab: number; area: Area };
}

export interface SessionOptions {
  readonly path: string;
  readonly book: LocalWorkbook;
  readonly bundle: Bundle;
  readonly mailbox: Mailbox;
  readonly clock: () => number;
  isHere(client: string): boolean;
}

/** One opened book with its people, scripts and file. */
export class Session {
  readonly book: LocalWorkbook;
  readonly folder: WorkFolder;
  readonly views: Views;
  readonly saving: Saving;
  readonly jobs: Jobs;
  readonly questions: Questions;
  private readonly clients = new Map<string, Client>();
  private readonly hourly: NodeJS.Timeout;
  private readonly copiesKept = new Set<LocalWorkbook>();
  private people: string;
  private unseen: string;
  private lastLook = 0;

  constructor(private readonly options: SessionOptions) {
    const { book, path, mailbox } = options;
    this.book = book;
    shareWithPeople(book);
    // What another day makes of the formulas is nobody's change: it is written along with the next one.
    calculateKnown(book);
    this.folder = new WorkFolder(path);
    this.views = new Views({
      book,
      clock: () => new Date(options.clock()),
      madeFile: (url) => {
        const file = this.folder.byLink(url);
        return file && `/file/${file.id}`;
      },
    });
    this.saving = new Saving({
      path,
      bytes: () => book.save(),
      version: () => this.views.version,
      keepBeside: () => this.keepBeside(),
      told: (saved) => this.tell(null, { kind: 'saved', ...saved }),
    });
    this.jobs = new Jobs((what) => this.tell(null, { kind: 'running', what }));
    this.questions = new Questions({
      tell: (client, event) => this.tell(client, event),
      isHere: (client) => options.isHere(client),
      waitUntil: (done) => mailbox.waitUntil(done),
      beforeAsking: () => this.look(),
      showPage: (_, { html }) => this.servePage(html),
    });
    this.people = JSON.stringify(peopleOf(book));
    this.unseen = unseenOf(book);
    this.hourly = setInterval(() => this.runHourly(), HOUR);
    this.hourly.unref();
  }

  get fileName(): string {
    return basename(this.options.path);
  }

  /** The people of the book, as the switch shows them. */
  peopleNow(): Person[] {
    return peopleOf(this.book);
  }

  tell(client: string | null, event: Event): void {
    this.options.mailbox.post({ kind: 'event', client, event });
  }

  /** Somebody opens the book in a tab of the browser, or becomes somebody else there. */
  open(id: string, email: string): Opening {
    const people = this.peopleNow();
    const wanted = email === '' ? officeAddress(this.book) : email;
    const me = people.find((one) => same(one.email, wanted)) ?? people[0];
    if (!me) throw new Error('The book has no owner');
    const client = this.clientFor(id, me.email);
    this.clients.set(id, client);
    this.look();
    return {
      fileName: this.fileName,
      people,
      me,
      tabs: this.views.tabHeads(),
      activeTab: this.activeTab(),
      menu: client.menu,
      version: this.views.version,
      mayEdit: client.menu !== null || isEditor({ book: this.book, effectiveUser: me.email }),
      running: this.jobs.command,
      saved: this.saving.saved,
      locale: this.book.locale,
    };
  }

  /** Who acts in that tab of the browser; undefined before its `opening`. */
  client(id: string): Client | undefined {
    return this.clients.get(id);
  }

  forget(id: string): void {
    this.clients.delete(id);
  }

  /** Looks for changes and tells them. Called after everything that may have changed the book. */
  look(): void {
    this.lookAtTabs();
    // Nobody is let into the file while a script is at work: what it protects must not hang on how fast it was.
    if (!this.jobs.isRunning) this.lookAtPeople();
  }

  private lookAtPeople(): void {
    const people = JSON.stringify(this.peopleNow());
    if (people === this.people) return;
    this.people = people;
    shareWithPeople(this.book);
    this.tell(null, { kind: 'people', people: this.peopleNow() });
  }

  private lookAtTabs(): void {
    this.lastLook = Date.now();
    const change = this.changes();
    if (!change) return;
    this.tell(null, { kind: 'changed', ...change });
    this.saving.changed();
  }

  /** Between two service calls of a script: whoever waits is answered, and what it did so far is shown. */
  meanwhile(): void {
    const active = this.book.activeSheetId;
    this.options.mailbox.serve();
    if (Date.now() - this.lastLook > LOOK_EVERY) this.lookAtTabs();
    this.book.activeSheetId = active;
  }

  /** Runs something of a client's own, with the cells selected that its person selected, and shows where it went. */
  async asClient<Result>(client: Client, run: () => Promise<Result>): Promise<Result> {
    this.standAt(client);
    try {
      return await run();
    } finally {
      this.follow(client);
    }
  }

  asClientNow(client: Client, run: () => unknown): unknown {
    const active = this.book.activeSheetId;
    this.standAt(client);
    try {
      return run();
    } finally {
      this.follow(client);
      // A script in whose middle this ran finds its own tab active again.
      if (this.jobs.isRunning) this.book.activeSheetId = active;
    }
  }

  /** Whether the person may run that item of the menu, and how the menu calls it. */
  captionOf(client: Client, functionName: string): string | undefined {
    const find = (items: readonly MenuEntry[]): string | undefined => {
      for (const item of items) {
        if (item.kind === 'item' && item.functionName === functionName) return item.caption;
        const inner = item.kind === 'menu' ? find(item.menu.items) : undefined;
        if (inner !== undefined) return inner;
      }
      return undefined;
    };
    return client.menu ? find(client.menu.items) : undefined;
  }

  roleOf(email: string): string {
    return this.peopleNow().find((one) => same(one.email, email))?.role ?? email;
  }

  /** Everything is written; false where it could not be. */
  async close(): Promise<boolean> {
    clearInterval(this.hourly);
    // In the middle of a script the book is between two states.
    await this.jobs.idle();
    const { problem, version } = await this.saving.now();
    this.saving.stop();
    return problem === null || version === this.views.version;
  }

  /** What scripts left outside the book goes to the folder beside it. */
  async keepBeside(): Promise<void> {
    for (const copy of this.folder.stores.copies) {
      if (this.copiesKept.has(copy)) continue;
      this.copiesKept.add(copy);
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      const bytes = await copy.save();
      this.folder.add({
        name: copy.name,
        mimeType,
        bytes,
        bytesType: mimeType,
        owner: copy.owner,
        parents: [],
      });
    }
    await this.folder.keep();
    this.views.filesChanged();
  }

  private changes(): ReturnType<Views['changes']> {
    try {
      return this.views.changes();
    } catch {
      // A formula with a function that the engine lacks shows #NAME?; the second look finds it counted.
      return this.views.changes();
    }
  }

  private clientFor(id: string, email: string): Client {
    const before = this.clients.get(id);
    const { bundle, clock } = this.options;
    const { book, folder } = this;
    const options: HostOptions = {
      workbook: book,
      bundle,
      user: email,
      dialogs: this.questions.dialogsOf(id),
      clock,
      drive: folder,
      stores: folder.stores,
    };
    const host = createHost(options);
    host.beforeCall = () => this.meanwhile();
    const hand: Hand = new Hand({
      workbook: book,
      user: email,
      script: this.script(),
      later: (triggers) => this.jobs.add({ what: null, run: () => this.runTriggers(id, hand, triggers) }),
    });
    const place = before?.place ?? { tab: this.activeTab(), area: FIRST_CELL };
    const menu = isEditor({ book, effectiveUser: email }) ? menuOf(options) : null;
    return { id, email, host, hand, menu, place };
  }

  private script(): TriggerScript {
    const { bundle, clock } = this.options;
    const { folder } = this;
    return { bundle, stores: folder.stores, drive: folder, clock, beforeCall: () => this.meanwhile() };
  }

  private async runTriggers(id: string, hand: Hand, triggers: () => Promise<void>): Promise<void> {
    const before = hand.triggered.length;
    try {
      await triggers();
    } catch (error) {
      console.error(error);
    }
    for (const { dialogs, error } of hand.triggered.splice(before)) {
      for (const shown of dialogs) if (shown.kind === 'toast') this.tell(id, shown);
      if (error) console.error(error.message);
    }
    this.ended();
  }

  private runHourly(): void {
    if (!this.folder.stores.triggers.some(({ event }) => event === 'CLOCK')) return;
    const run = async (): Promise<void> => {
      try {
        await fireTimeTriggers({ workbook: this.book, ...this.script() });
      } catch (error) {
        console.error(error);
      }
      this.ended();
    };
    this.jobs.add({ what: null, run });
  }

  /** After a script: what it changed is told and will be saved, also what no tab shows and what lies outside the book. */
  ended(): void {
    this.lookAtTabs();
    this.lookAtPeople();
    const unseen = unseenOf(this.book);
    this.saving.changed(unseen === this.unseen ? 'beside' : 'book');
    this.unseen = unseen;
  }

  private standAt({ host, place }: Client): void {
    const sheet = this.book.sheets.find(({ id }) => id === place.tab);
    if (!sheet) return;
    const { area } = place;
    const isInside =
      area.row + area.rows - 1 <= sheet.maxRows && area.column + area.columns - 1 <= sheet.maxColumns;
    host.select(sheet.name, areaName(isInside ? area : FIRST_CELL));
  }

  private follow(client: Client): void {
    const { place, host } = client;
    const now = { tab: this.book.activeSheetId, area: host.selection };
    if (JSON.stringify(now) === JSON.stringify(place)) return;
    client.place = now;
    this.tell(client.id, { kind: 'show', tab: now.tab, a1: areaName(now.area) });
  }

  private activeTab(): number {
    const { sheets, activeSheetId } = this.book;
    const active = sheets.find(({ id, hidden }) => id === activeSheetId && !hidden);
    return (active ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0])?.id ?? 0;
  }

  private servePage(html: string): string {
    const page = randomBytes(16).toString('hex');
    this.options.mailbox.post({ kind: 'page', page, html: this.folder.withOwnLinks(html) });
    return `/page/${page}`;
  }
}

/** What the file holds beside what tabs show. */
function unseenOf({
  metadata,
  documentProperties,
  protections,
  editors,
  viewers,
  owner,
}: LocalWorkbook): string {
  return JSON.stringify([metadata, documentProperties, protections, editors, viewers, owner]);
}

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** The menu as `onOpen` builds it, under the mode in which Sheets runs it. */
function menuOf(options: HostOptions): MenuShown | null {
  const host = createHost({ ...options, authMode: 'LIMITED' });
  try {
    return (
      host.runTriggerNow({ functionName: 'onOpen', event: (context) => openEvent(context) }).menus[0] ?? null
    );
  } catch (error) {
    console.error(error);
    return null;
  }
}
