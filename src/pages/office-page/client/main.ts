/** The panel `Công việc của Văn phòng` in the browser. */
import { button, byId, make } from '../../kit/client/dom';
import { failureWords } from '../../kit/client/failure';
import { JobFollower } from '../../kit/client/job';
import { goTo } from '../../kit/client/go';
import { callServer } from '../../kit/client/server';
import { Work } from '../../kit/client/work';
import type { JobShown } from '../../kit/job-answer';
import type { Place } from '../../kit/place';
import type {
  DepartmentLine,
  MoveRequest,
  OfficeMoved,
  OfficePanel,
  OfficePreview,
  OfficeReminders,
  OfficeSaid,
  ReportMade,
  WaitingRow,
} from '../answers';
import { madeNodes, previewNodes, reminderNodes, stepNodes } from './report-views';
import { say } from './texts';
import { comingNodes, departmentNode } from './views';

class OfficePage {
  private panel: OfficePanel | null = null;
  private readonly open = new Set<string>();
  private readonly refreshButton = byId<HTMLButtonElement>('refresh');
  private readonly work = new Work(() => (this.refreshButton.disabled = this.work.isBusy));

  start(): void {
    this.refreshButton.addEventListener('click', () => void this.load(''));
    byId('compile').addEventListener('click', () => this.askReport());
    void this.load('');
  }

  private async load(done: string): Promise<void> {
    await this.work.run(say('loading'), () => this.fetch(done));
    if (done !== '') byId('done').focus();
  }

  private async fetch(done: string): Promise<void> {
    const panel = this.work.answered(
      await callServer<OfficePanel>('pageOfficeStart'),
      this.panel ? '' : say('refusedStart'),
    );
    if (!panel) return;
    this.panel = panel;
    this.showHome(done);
  }

  private showHome(done: string): void {
    const { panel } = this;
    if (!panel) return;
    const go = (place: Place): void => void goTo(this.work, place);
    byId('coming').replaceChildren(...comingNodes(panel.coming, go));
    byId('departments-title').textContent = say('departments', { year: panel.year });
    const late = panel.departments.filter((one) => one.late).length;
    byId('late').replaceChildren(
      ...(late > 0
        ? [make('span', {}, say('late', { count: late })), button(say('remind'), () => void this.askRemind())]
        : []),
    );
    for (const details of byId('departments').querySelectorAll('details')) {
      if (details.open) this.open.add(details.dataset.tab ?? '');
      else this.open.delete(details.dataset.tab ?? '');
    }
    const accept = (line: DepartmentLine, rows: readonly WaitingRow[]): void =>
      void this.move('accept', line, rows, '');
    const giveBack = (line: DepartmentLine, row: WaitingRow, reason: string): void =>
      void this.move('return', line, [row], reason);
    byId('departments').replaceChildren(
      ...panel.departments.map((line) =>
        departmentNode(line, { go, accept, giveBack }, this.open.has(line.tab)),
      ),
    );
    byId('side').hidden = true;
    byId('job').hidden = true;
    byId('home').hidden = false;
    document.querySelector('main')?.toggleAttribute('hidden', false);
    this.tell(done);
  }

  private tell(done: string): void {
    byId('done').textContent = done;
    byId('done').hidden = done === '';
  }

  /** Everything else stands in the place of the first view. */
  private showSide(...nodes: readonly HTMLElement[]): void {
    byId('home').hidden = true;
    byId('job').hidden = true;
    document.querySelector('main')?.toggleAttribute('hidden', false);
    this.tell('');
    const side = byId('side');
    side.replaceChildren(...nodes);
    side.hidden = false;
    document.querySelector('main')?.scrollTo(0, 0);
    side.focus();
  }

  private home(): HTMLButtonElement {
    return button(say('back'), () => {
      this.work.complain('');
      this.showHome('');
      byId('compile').focus();
    });
  }

  private async move(
    move: MoveRequest['move'],
    { tab }: DepartmentLine,
    rows: readonly WaitingRow[],
    reason: string,
  ): Promise<void> {
    await this.work.run(say('moving'), async () => {
      const request: MoveRequest = { move, rows: rows.map(({ row, mark }) => ({ tab, row, mark })), reason };
      const done = this.work.answered(await callServer<OfficeMoved>('pageOfficeMove', request));
      if (!done) return;
      const words = say(move === 'accept' ? 'accepted' : 'returned', { count: done.moved });
      await this.fetch([words, ...(done.left.length > 0 ? [say('leftRows'), ...done.left] : [])].join('\n'));
    });
    if (!byId('done').hidden) byId('done').focus();
  }

  private async askRemind(): Promise<void> {
    await this.work.run(say('loading'), async () => {
      const shown = this.work.answered(await callServer<OfficeReminders>('pageOfficeReminders'));
      if (!shown) return;
      const buttons = make('div', { class: 'buttons' });
      if (shown.mails.length > 0)
        buttons.append(
          button(
            say('sendMails', { count: shown.mails.length }),
            () => void this.remind(shown),
            undefined,
            'main',
          ),
        );
      buttons.append(this.home());
      this.showSide(...reminderNodes(shown), buttons);
    });
    byId('side').focus();
  }

  private async remind({ mails }: OfficeReminders): Promise<void> {
    await this.work.run(say('sending'), async () => {
      const request = { mails: mails.map(({ department, agreement }) => ({ department, agreement })) };
      const done = this.work.answered(await callServer<OfficeSaid>('pageOfficeRemind', request));
      if (done) await this.fetch(done.said);
    });
    if (!byId('done').hidden) byId('done').focus();
  }

  private askReport(): void {
    const { panel } = this;
    if (!panel) return;
    const year = make('select', { id: 'year' });
    year.append(...panel.years.map((one) => make('option', { value: String(one) }, String(one))));
    year.value = String(panel.year);
    const asOf = make('input', { id: 'as-of', type: 'date', required: '' });
    const lastDay = (): void => void (asOf.value = `${year.value}-12-31`);
    lastDay();
    year.addEventListener('change', lastDay);
    const preview = button(
      say('preview'),
      () => void this.preview(year.value, asOf.value.split('-').reverse().join('/')),
      undefined,
      'main',
    );
    this.showSide(
      make('h2', {}, say('compile')),
      make('div', { class: 'field' }, make('label', { for: 'year' }, say('year')), year),
      make('div', { class: 'field' }, make('label', { for: 'as-of' }, say('asOf')), asOf),
      make('div', { class: 'buttons' }, preview, this.home()),
    );
    year.focus();
  }

  private async preview(year: string, asOf: string): Promise<void> {
    await this.work.run(say('counting'), async () => {
      const shown = this.work.answered(await callServer<OfficePreview>('pageOfficePreview', { year, asOf }));
      if (!shown) return;
      const same = shown.last?.same ?? false;
      const run = button(
        say(same ? 'runAgain' : 'run'),
        () => void this.compile(year, asOf, same),
        undefined,
        'main',
      );
      this.showSide(
        ...previewNodes(shown, (place) => void goTo(this.work, place)),
        make('div', { class: 'buttons' }, run, this.home()),
      );
    });
    byId('side').focus();
  }

  /** Follows the work in the place of everything else; nothing else can be pressed meanwhile. */
  private async compile(year: string, asOf: string, again: boolean): Promise<void> {
    const job = new JobFollower<ReportMade>();
    const steps = make('ol', { class: 'steps', 'aria-live': 'polite' });
    const hint = make('small', { role: 'status' }, say('stopHint'));
    const stop = button(say('stop'), () => void this.stop(job, stop, hint));
    const tell = (shown: JobShown<ReportMade>): void => {
      if (shown.kind !== 'running') return;
      steps.replaceChildren(...stepNodes(shown));
      if (!shown.stoppable && !stop.hidden) {
        stop.hidden = true;
        hint.textContent = say('tooLate');
      }
    };
    const retry = (): void => void this.compile(year, asOf, again);
    await this.work.run(say('jobTitle', { year }), async () => {
      steps.replaceChildren(...stepNodes({ step: 'starting', count: null }));
      byId('job').replaceChildren(
        make('h2', { tabindex: '-1' }, say('jobTitle', { year })),
        steps,
        stop,
        hint,
      );
      byId('job').hidden = false;
      document.querySelector('main')?.toggleAttribute('hidden', true);
      byId('job').querySelector('h2')?.focus();
      const end = await job
        .run('pageCompileBegin', { year, asOf, again }, tell)
        .catch((error: unknown) => ({ kind: 'lost', words: failureWords(error) }) as const);
      if ('ok' in end) this.showFailure(end.texts, retry);
      else if (end.kind === 'lost') this.showFailure([end.words], retry);
      else this.showEnd(end, retry, () => void this.compile(year, asOf, true));
    });
    byId('side').focus();
  }

  private async stop(
    job: JobFollower<ReportMade>,
    pressed: HTMLButtonElement,
    hint: HTMLElement,
  ): Promise<void> {
    pressed.disabled = true;
    hint.textContent = say('stopping');
    try {
      const answer = await job.stop();
      if (answer.ok && answer.job.kind === 'running' && !answer.job.stoppable)
        hint.textContent = say('tooLate');
    } catch (error) {
      hint.textContent = failureWords(error);
      pressed.disabled = false;
    }
  }

  private showEnd(end: JobShown<ReportMade>, retry: () => void, again: () => void): void {
    switch (end.kind) {
      case 'done': {
        const { result } = end;
        const more = result.unchanged ? [button(say('runAgain'), again)] : [];
        return this.showSide(...madeNodes(result), make('div', { class: 'buttons' }, ...more, this.home()));
      }
      case 'cancelled':
        return this.showSide(
          make('p', { class: 'sum', role: 'status' }, say('cancelled')),
          make('div', { class: 'buttons' }, button(say('retry'), retry), this.home()),
        );
      case 'refused':
        return this.showFailure(end.texts, retry);
      case 'failed':
        return this.showFailure([say('jobFailed', { code: end.code })], retry);
      default:
        return this.showFailure([say('died')], retry);
    }
  }

  private showFailure(texts: readonly string[], retry: () => void): void {
    this.showSide(make('div', { class: 'buttons' }, button(say('retry'), retry), this.home()));
    this.work.complain([say('notMade'), ...texts].join('\n'));
  }
}

new OfficePage().start();
