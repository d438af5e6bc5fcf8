/** The page of `Mẫu văn bản…` in the browser: reads a file, shows what the checker says of it, has it kept. */
import type { TemplatePageText } from '../../../lang/template-page';
import { byId } from '../../import-page/client/dom';
import { callServer, closePage, type RefusedAnswer } from '../../import-page/client/server';
import type { TemplateChecked, TemplateSample, TemplatesShown, TemplateUpload } from '../answers';
import { fromBase64, toBase64 } from './bytes';
import { download } from './download';
import { checkNodes, markerTable, statesTable } from './views';
import { say } from './texts';

/** Bytes of the largest file; the server says the same. */
const MOST = 1024 * 1024;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

class TemplatePage {
  private shown: TemplatesShown | null = null;
  private chosenFor = '';
  private upload: TemplateUpload | null = null;
  private busy = false;

  private readonly file = byId<HTMLInputElement>('file');
  private readonly keepButton = byId<HTMLButtonElement>('keep');
  private readonly back = byId<HTMLButtonElement>('back');

  start(): void {
    byId('close').addEventListener('click', closePage);
    byId('sample').addEventListener('click', () => void this.sample());
    byId('marker-list').addEventListener('click', () => this.markerList());
    this.back.addEventListener('click', () => this.showList(''));
    this.keepButton.addEventListener('click', () => void this.keep());
    this.file.addEventListener('change', () => void this.check());
    this.ready(false);
    void this.working('starting', async () => {
      const shown = this.answered(await callServer<TemplatesShown>('pageTemplatesStart'), 'refusedStart');
      if (!shown) return;
      this.shown = shown;
      byId('marker-table').replaceChildren(markerTable(shown.markers));
      this.showList('');
    });
  }

  private choose(kind: string): void {
    this.chosenFor = kind;
    // The same file chosen again must be read again.
    this.file.value = '';
    this.file.click();
  }

  private async check(): Promise<void> {
    const file = this.file.files?.[0];
    if (!file) return;
    const kind = this.chosenFor;
    const fileName = file.name;
    if (file.size > MOST) return this.complain(`${say('refused')}\n${say('tooLarge')}`);
    await this.working('checking', async () => {
      const content = toBase64(new Uint8Array(await file.arrayBuffer()));
      const upload = { kind, fileName, content };
      const checked = this.answered(await callServer<TemplateChecked>('pageTemplateCheck', upload), 'refused');
      if (checked) this.showCheck(upload, checked);
    }, { fileName }); // prettier-ignore
  }

  private async keep(): Promise<void> {
    const { upload } = this;
    if (!upload) return;
    await this.working('keeping', async () => {
      const shown = this.answered(await callServer<TemplatesShown>('pageTemplateKeep', upload), 'refused');
      if (!shown) return;
      this.shown = shown;
      this.showList(say('keptNow', { kind: upload.kind }));
    });
  }

  private async remove(kind: string): Promise<void> {
    await this.working('removing', async () => {
      const shown = this.answered(await callServer<TemplatesShown>('pageTemplateRemove', kind), null);
      if (!shown) return;
      this.shown = shown;
      this.showList(say('removedNow', { kind }));
    });
  }

  private async sample(): Promise<void> {
    await this.working('fetching', async () => {
      const sample = this.answered(await callServer<TemplateSample>('pageTemplateSample'), null);
      if (sample) download(sample.fileName, [fromBase64(sample.content)], DOCX);
    });
  }

  private markerList(): void {
    const lines = (this.shown?.markers ?? []).map(({ marker, meaning }) => `${marker}\t${meaning}\r\n`);
    download(say('markerFile'), ['\ufeff', ...lines], 'text/plain;charset=utf-8');
  }

  private showList(done: string): void {
    this.upload = null;
    byId('check').hidden = true;
    byId('list').hidden = false;
    this.keepButton.hidden = true;
    this.back.hidden = true;
    const box = byId('done');
    box.textContent = done;
    box.hidden = done === '';
    this.complain('');
    byId('states').replaceChildren(
      statesTable(this.shown?.states ?? [], {
        choose: (kind) => this.choose(kind),
        remove: (kind) => void this.remove(kind),
      }),
    );
    document.querySelector('main')?.scrollTo(0, 0);
    if (done !== '') box.focus();
  }

  private showCheck(upload: TemplateUpload, checked: TemplateChecked): void {
    this.upload = upload;
    byId('list').hidden = true;
    byId('done').hidden = true;
    const section = byId('check');
    section.replaceChildren(...checkNodes(checked));
    section.hidden = false;
    this.keepButton.hidden = false;
    this.back.hidden = false;
    document.querySelector('main')?.scrollTo(0, 0);
    section.querySelector('h2')?.focus();
  }

  /** The server's answer, or null after its refusal was shown. */
  private answered<Answer extends { readonly ok: true }>(
    answer: Answer | RefusedAnswer,
    title: TemplatePageText | null,
  ): Answer | null {
    if (answer.ok) return answer;
    this.complain([...(title ? [say(title)] : []), ...answer.texts].join('\n'));
    return null;
  }

  /** Nothing can be pressed while something is under way; whatever goes wrong is said. */
  private async working(
    doing: TemplatePageText,
    work: () => Promise<void>,
    details: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.complain('');
    byId('status').textContent = say(doing, details);
    byId('status').classList.add('busy');
    this.ready(false);
    try {
      await work();
    } catch (error) {
      this.complain(say('failed', { code: error instanceof Error ? error.message : String(error) }));
    }
    this.busy = false;
    byId('status').textContent = '';
    byId('status').classList.remove('busy');
    this.ready(this.shown !== null);
  }

  private ready(ready: boolean): void {
    document.querySelector('main')?.toggleAttribute('inert', !ready);
    this.keepButton.disabled = !ready;
    this.back.disabled = !ready;
  }

  private complain(text: string): void {
    const box = byId('problem');
    box.textContent = text;
    box.hidden = text === '';
    if (text !== '') {
      byId('done').hidden = true;
      box.scrollIntoView({ block: 'nearest' });
    }
  }
}

new TemplatePage().start();
