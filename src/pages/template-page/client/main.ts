/** The page of `Mẫu văn bản…` in the browser: reads a file, shows what the checker says of it, has it kept. */
import { byId } from '../../kit/client/dom';
import { callServer, closePage } from '../../kit/client/server';
import { Work } from '../../kit/client/work';
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
  private readonly work = new Work(() => this.ready());

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
    void this.work.run(say('starting'), async () => {
      const shown = this.work.answered(
        await callServer<TemplatesShown>('pageTemplatesStart'),
        say('refusedStart'),
      );
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
    if (file.size > MOST) return this.work.complain(`${say('refused')}\n${say('tooLarge')}`);
    await this.work.run(say('checking', { fileName }), async () => {
      const content = toBase64(new Uint8Array(await file.arrayBuffer()));
      const upload = { kind, fileName, content };
      const checked = this.work.answered(await callServer<TemplateChecked>('pageTemplateCheck', upload));
      if (checked) this.showCheck(upload, checked);
    });
  }

  private async keep(): Promise<void> {
    const { upload } = this;
    if (!upload) return;
    await this.work.run(say('keeping'), async () => {
      const shown = this.work.answered(await callServer<TemplatesShown>('pageTemplateKeep', upload));
      if (!shown) return;
      this.shown = shown;
      this.showList(say('keptNow', { kind: upload.kind }));
    });
  }

  private async remove(kind: string): Promise<void> {
    await this.work.run(say('removing'), async () => {
      const shown = this.work.answered(await callServer<TemplatesShown>('pageTemplateRemove', kind), '');
      if (!shown) return;
      this.shown = shown;
      this.showList(say('removedNow', { kind }));
    });
  }

  private async sample(): Promise<void> {
    await this.work.run(say('fetching'), async () => {
      const sample = this.work.answered(await callServer<TemplateSample>('pageTemplateSample'), '');
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
    this.work.complain('');
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

  private ready(): void {
    const usable = this.shown !== null && !this.work.isBusy;
    document.querySelector('main')?.toggleAttribute('inert', !usable);
    this.keepButton.disabled = !usable;
    this.back.disabled = !usable;
  }
}

new TemplatePage().start();
