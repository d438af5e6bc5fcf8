/** The page of `Nhập danh sách…` in the browser: reads a list, asks the server what adding it would do, adds it. */
import type { ImportPageText } from '../../../lang/import-page';
import type { ImportAdded, ImportPreview, ImportStart } from '../../../register/import/answers';
import type { ImportRequest } from '../../../register/import/request';
import { ColumnsView } from './columns-view';
import { byId, make } from '../../kit/client/dom';
import { callServer, closePage, type RefusedAnswer } from '../../kit/client/server';
import { type ListRead, readFileBytes, readText } from './open-file';
import { listOf, previewNodes, rowsOf, tellingLine } from './preview-view';
import { say } from './texts';
import { UnreadableFile } from './xlsx';

type Step = 'list' | 'columns' | 'done';
const STEPS: readonly Step[] = ['list', 'columns', 'done'];
/** Milliseconds without a further change after which the server is asked. */
const PAUSE = 350;

class ImportPage {
  private step: Step = 'list';
  private busy = true;
  private columns: ColumnsView | null = null;
  private list: (ListRead & { readonly name: string }) | null = null;
  private preview: ImportPreview | null = null;
  private readonly ticked = new Set<number>();
  /** The request that the key belongs to: another request is another import. */
  private keyed = { request: '', key: '' };
  private asked = 0;
  private timer = 0;

  private readonly next = byId<HTMLButtonElement>('next');
  private readonly back = byId<HTMLButtonElement>('back');
  private readonly file = byId<HTMLInputElement>('file');
  private readonly pasted = byId<HTMLTextAreaElement>('pasted');

  start(): void {
    this.next.addEventListener('click', () => void this.goOn());
    this.back.addEventListener('click', () => {
      this.show('list');
      this.pasted.focus();
    });
    byId('close').addEventListener('click', closePage);
    this.file.addEventListener('change', () => void this.readFile());
    this.pasted.addEventListener('input', () => this.listChanged());
    this.show('list');
    void this.working('starting', async () => {
      const book = this.answered(await callServer<ImportStart>('pageImportStart'));
      if (book) this.columns = new ColumnsView(book, () => this.choiceChanged());
    });
  }

  private async goOn(): Promise<void> {
    if (this.step === 'done') this.another();
    else if (this.step === 'columns') await this.add();
    else this.readList();
  }

  /** The server's answer, or null after its refusal was shown. */
  private answered<Answer extends { readonly ok: true }>(answer: Answer | RefusedAnswer): Answer | null {
    if (answer.ok) return answer;
    this.complain(`${say('refusedAll')}\n${answer.texts.join('\n')}`);
    return null;
  }

  /** Nothing can be pressed while something is under way; whatever goes wrong is said. */
  private async working(doing: ImportPageText, work: () => Promise<void>, details = {}): Promise<void> {
    this.busy = true;
    this.forgive();
    this.say(say(doing, details), true);
    this.refresh();
    try {
      await work();
    } catch (error) {
      if (error instanceof UnreadableFile) this.complain(say(error.problem));
      else
        this.complain(
          say(this.columns ? 'failed' : 'failedStart', {
            code: error instanceof Error ? error.message : String(error),
          }),
        );
    }
    this.busy = false;
    this.saySummary();
    this.refresh();
    // A button that was closed meanwhile has lost the keyboard's place.
    if (document.activeElement === document.body) (this.next.disabled ? this.pasted : this.next).focus();
  }

  private async readFile(): Promise<void> {
    const file = this.file.files?.[0];
    this.list = null;
    byId('file-read').hidden = true;
    if (!file) return this.refresh();
    await this.working('reading', async () => {
      // Refused before it is read: a large file would stop the page.
      const bytes = new Uint8Array(await (file.size > 21e6 ? new Blob() : file).arrayBuffer());
      if (file.size > 21e6) throw new UnreadableFile('file-too-large');
      this.list = { ...readFileBytes(bytes, parseXml), name: file.name };
      byId('file-read').textContent = this.describe();
      byId('file-read').hidden = false;
    });
    if (this.list) this.next.focus();
  }

  /** Pasted text stands for the list as soon as there is any; taken out again, it leaves none but a chosen file's. */
  private listChanged(): void {
    if (this.pasted.value.trim() !== '' || !this.file.files?.length) {
      this.list = null;
      this.file.value = '';
      byId('file-read').hidden = true;
    }
    this.forgive();
    this.refresh();
  }

  private readList(): void {
    try {
      if (!this.list) this.list = { grid: readText(this.pasted.value), sheet: '', name: say('pasted') };
    } catch (error) {
      return this.complain(say(error instanceof UnreadableFile ? error.problem : 'not-a-table'));
    }
    byId('list-read').textContent = this.describe();
    this.ticked.clear();
    this.columns?.show(this.list.grid);
    this.show('columns');
    byId('heading-row').focus();
    this.choiceChanged();
  }

  private describe(): string {
    if (!this.list) return '';
    const { grid, sheet, name } = this.list;
    const columns = grid.reduce((most, line) => Math.max(most, line.length), 0);
    return say(sheet === '' ? 'read' : 'readSheet', { name, sheet, rows: grid.length, columns });
  }

  /** Waits a moment, for people change several things in a row. */
  private choiceChanged(): void {
    this.preview = null;
    this.asked += 1;
    this.refresh();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), PAUSE);
  }

  private request(): ImportRequest | null {
    const chosen = this.columns?.chosen() ?? null;
    if (!chosen) return null;
    const evenThough = [...this.ticked].sort((a, b) => a - b);
    const request = JSON.stringify({ ...chosen, evenThough });
    if (this.keyed.request !== request) this.keyed = { request, key: newKey() };
    return { ...chosen, evenThough, key: this.keyed.key };
  }

  private async ask(): Promise<void> {
    const request = this.request();
    if (!request) {
      this.showPreview(null);
      return this.saySummary();
    }
    const asked = this.asked;
    this.complain('');
    this.say(say('checking'), true);
    try {
      const preview = this.answered(await callServer<ImportPreview>('pageImportPreview', request));
      // Something was changed meanwhile: that question's answer is on its way.
      if (asked !== this.asked) return;
      this.showPreview(preview);
    } catch (error) {
      if (asked === this.asked)
        this.complain(say('failedPreview', { code: String((error as Error).message) }));
    }
    if (asked !== this.asked) return;
    this.saySummary();
    this.refresh();
  }

  private showPreview(preview: ImportPreview | null): void {
    this.preview = preview;
    if (preview) this.columns?.askAliases(preview.unknownDepartments);
    const box = byId('preview');
    const focused = document.activeElement?.id ?? '';
    const nodes = preview
      ? previewNodes(preview, this.ticked, (row, on) => {
          if (on) this.ticked.add(row);
          else this.ticked.delete(row);
          this.choiceChanged();
        })
      : [make('p', { class: 'sum none' }, say('chooseFirst'))];
    box.replaceChildren(...nodes);
    // The list was made anew below the person's hands.
    if (focused.startsWith('double-')) document.getElementById(focused)?.focus();
    this.refresh();
  }

  private async add(): Promise<void> {
    const request = this.request();
    if (!request || !this.preview) return;
    const rows = rowsOf(this.preview);
    await this.working(
      'adding',
      async () => {
        const added = this.answered(await callServer<ImportAdded>('pageImportAdd', request));
        if (added) this.showAdded(added);
      },
      { rows },
    );
  }

  private showAdded({ again, rows, blocks, errors, left, problems }: ImportAdded): void {
    const title = again ? 'addedAgain' : rows === 0 ? 'addedNone' : 'addedTitle';
    const lines = blocks.map(({ tab, firstRow, lastRow }) =>
      make('li', {}, say(firstRow === lastRow ? 'addedRow' : 'addedBlock', { tab, firstRow, lastRow })),
    );
    const heading = make('h2', { tabindex: '-1' }, say(title, { rows }));
    byId('step-done').replaceChildren(heading, make('ul', { class: 'rows' }, ...lines));
    if (rows > 0) byId('step-done').append(make('p', {}, say('addedDrafts')));
    if (errors > 0) byId('step-done').append(make('p', {}, say('addedErrors', { count: errors })));
    if (left.length > 0)
      byId('step-done').append(listOf(say('leftTitle', { count: left.length }), left.map(tellingLine), true));
    this.show('done');
    if (problems.length > 0) this.complain([say('addedProblems'), ...problems].join('\n'));
    heading.focus();
  }

  private another(): void {
    this.list = null;
    this.preview = null;
    this.keyed = { request: '', key: '' };
    this.file.value = '';
    this.pasted.value = '';
    byId('file-read').hidden = true;
    this.show('list');
    this.file.focus();
  }

  private show(step: Step): void {
    this.step = step;
    this.asked += 1;
    window.clearTimeout(this.timer);
    this.complain('');
    this.say('', false);
    STEPS.forEach((one, at) => {
      byId(`step-${one}`).hidden = one !== step;
      const item = byId('steps').children[at];
      if (one === step) item?.setAttribute('aria-current', 'step');
      else item?.removeAttribute('aria-current');
    });
    document.querySelector('main')?.scrollTo(0, 0);
    this.refresh();
  }

  /** What can be pressed now, and what the main button says. */
  private refresh(): void {
    const rows = this.preview ? rowsOf(this.preview) : 0;
    const hasList = this.list !== null || this.pasted.value.trim() !== '';
    const ready: Readonly<Record<Step, boolean>> = {
      list: hasList && this.columns !== null,
      columns: rows > 0 && !this.preview?.finished,
      done: true,
    };
    const label: Readonly<Record<Step, string>> = {
      list: say('next'),
      columns: rows === 1 ? say('addOne') : say('add', { rows: rows === 0 ? '…' : rows }),
      done: say('another'),
    };
    this.next.textContent = label[this.step];
    this.next.disabled = this.busy || !ready[this.step];
    this.back.hidden = this.step !== 'columns';
    this.back.disabled = this.busy;
    // What is being added is not changed meanwhile.
    document.querySelector('main')?.toggleAttribute('inert', this.busy && this.step === 'columns');
  }

  private say(text: string, busy: boolean): void {
    byId('status').textContent = text;
    byId('status').classList.toggle('busy', busy);
  }

  /** Beside the button, for what is doubled or wrong may stand out of sight. */
  private saySummary(): void {
    if (this.step !== 'columns' || !this.preview) return this.say('', false);
    const { errors, duplicates, refused } = this.preview;
    const counts = { errors: errors.length, duplicates: duplicates.length, refused: refused.length };
    this.say(say('summary', { rows: rowsOf(this.preview), ...counts }), false);
  }

  /** Takes a complaint away; not why the book could not be opened, for the button stays closed because of it. */
  private forgive(): void {
    if (this.columns) this.complain('');
  }

  private complain(text: string): void {
    const box = byId('problem');
    box.textContent = text;
    box.hidden = text === '';
    if (text !== '') box.scrollIntoView({ block: 'nearest' });
  }
}

/** Random: the journal keeps it, so that the same import is never added twice. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((one) => one.toString(16).padStart(2, '0'))
    .join('');
}

function parseXml(text: string): Element {
  const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
  if (documentElement.localName === 'parsererror' || documentElement.querySelector('parsererror'))
    throw new Error('XML');
  return documentElement;
}

new ImportPage().start();
