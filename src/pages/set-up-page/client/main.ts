/** The wizard `Thiết lập sổ` in the browser. */
import { button, byId, make } from '../../kit/client/dom';
import { failureWords } from '../../kit/client/failure';
import { JobFollower } from '../../kit/client/job';
import { callServer, closePage } from '../../kit/client/server';
import { Work } from '../../kit/client/work';
import type { SetUpAnswers, SetUpMade, SetUpShown, SetUpStart, SetUpStep } from '../answers';
import { say } from './texts';
import { endNodes, previewNodes } from './views';

const STEPS: readonly (SetUpStep | 'make')[] = ['agency', 'departments', 'people', 'make'];

class Wizard {
  private step = 0;
  private readonly sections = [...document.querySelectorAll<HTMLElement>('.step')];
  private readonly settings = new Map<string, HTMLInputElement>();
  private readonly backButton = byId<HTMLButtonElement>('back');
  private readonly nextButton = byId<HTMLButtonElement>('next');
  private readonly work = new Work(() => this.showButtons());

  start(): void {
    this.backButton.addEventListener('click', () => this.show(this.step - 1));
    this.nextButton.addEventListener('click', () => void this.next());
    byId('departments').addEventListener('input', () => this.countDepartments());
    void this.load();
  }

  private async load(): Promise<void> {
    this.showButtons();
    await this.work.run(say('previewing'), async () => {
      const started = this.work.answered(await callServer<SetUpStart>('pageSetUpStart'), say('refusedStart'));
      if (!started) return;
      byId('settings').replaceChildren(...started.settings.map(({ name, value }) => this.setting(name, value)));
      const { email } = started;
      byId('office-hint').textContent = email === '' ? say('officeHidden') : say('officeSelf', { email });
      this.countDepartments();
      this.show(0);
    });
    this.settings.values().next().value?.focus();
  } // prettier-ignore

  private setting(name: string, value: string): HTMLElement {
    const input = make('input', { type: 'text', id: `setting-${this.settings.size}`, autocomplete: 'off' });
    input.value = value;
    this.settings.set(name, input);
    return make('div', { class: 'field' }, make('label', { for: input.id }, name), input);
  }

  private countDepartments(): void {
    const count = this.text('departments')
      .split('\n')
      .filter((line) => line.trim() !== '').length;
    byId('departments-count').textContent = say('departmentsCount', { count });
  }

  private text(id: string): string {
    return byId<HTMLTextAreaElement>(id).value;
  }

  private answers(): SetUpAnswers {
    return {
      settings: Object.fromEntries([...this.settings].map(([name, { value }]) => [name, value])),
      departments: this.text('departments'),
      office: this.text('office'),
      leadership: this.text('leadership'),
      council: this.text('council'),
    };
  }

  private show(step: number): void {
    this.step = step;
    this.sections.forEach((section, at) => (section.hidden = at !== step));
    byId('end').hidden = true;
    [...byId('steps').children].forEach((item, at) => {
      if (at === step) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    });
    this.showButtons();
    this.sections[step]?.focus();
  }

  private async next(): Promise<void> {
    if (STEPS[this.step] === 'make') return this.make();
    await this.work.run(say('previewing'), async () => {
      const shown = this.work.answered(await callServer<SetUpShown>('pageSetUpShow', this.answers()));
      if (!shown) return;
      // Each step tells of its own faults; the last one would tell of all.
      const passed = new Set<SetUpStep | 'make'>(STEPS.slice(0, this.step + 1));
      const faults = shown.faults.filter(({ step }) => passed.has(step));
      if (faults.length > 0) return this.tellFaults(faults);
      if (STEPS[this.step + 1] === 'make') byId('preview').replaceChildren(...previewNodes(shown));
      this.show(this.step + 1);
    });
  }

  private tellFaults(faults: SetUpShown['faults']): void {
    const first = STEPS.indexOf(faults[0]?.step ?? 'agency');
    if (first !== this.step) this.show(first);
    this.work.complain([say('mendFirst'), ...faults.map(({ words }) => `• ${words}`)].join('\n'));
  }

  private async make(): Promise<void> {
    await this.work.run(say('making'), async () => {
      const job = new JobFollower<SetUpMade>();
      const end = await job
        .run('pageSetUpBegin', this.answers(), () => undefined)
        .catch((error: unknown) => ({ kind: 'lost', words: failureWords(error) }) as const);
      if ('ok' in end) this.complain(end.texts);
      else if (end.kind === 'lost') this.complain([end.words]);
      else if (end.kind === 'refused') this.complain(end.texts);
      else if (end.kind === 'failed') this.complain([say('jobFailed', { code: end.code })]);
      else if (end.kind === 'done') this.showEnd(end.result);
      else this.complain([say('died')]);
    });
    byId('end').focus();
  }

  private showEnd(result: SetUpMade): void {
    const goOn = button(say('goOn'), () => void this.make(), say('goOn'), 'main');
    const close = button(say('close'), closePage, say('close'), 'main');
    const buttons = make('div', { class: 'buttons' }, result.left > 0 ? goOn : close);
    this.end(...endNodes(result), buttons);
  }

  private complain(texts: readonly string[]): void {
    const goOn = button(say('goOn'), () => void this.make(), say('goOn'), 'main');
    const back = button(say('back'), () => this.show(this.step));
    this.end(make('div', { class: 'buttons' }, goOn, back));
    this.work.complain([say('notMade'), ...texts].join('\n'));
  }

  private end(...nodes: readonly HTMLElement[]): void {
    this.sections.forEach((section) => (section.hidden = true));
    byId('end').replaceChildren(...nodes);
    byId('end').hidden = false;
    this.showButtons();
  }

  private showButtons(): void {
    const isOver = !byId('end').hidden;
    const isReady = this.settings.size > 0;
    this.backButton.hidden = isOver || this.step === 0;
    this.nextButton.hidden = isOver || !isReady;
    this.backButton.disabled = this.nextButton.disabled = this.work.isBusy;
    this.nextButton.textContent = say(STEPS[this.step] === 'make' ? 'make' : 'next');
  }
}

new Wizard().start();
