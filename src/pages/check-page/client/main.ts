/** The panel `Kiểm tra sổ` in the browser. */
import { button, byId, make } from '../../kit/client/dom';
import { failureWords } from '../../kit/client/failure';
import { goTo } from '../../kit/client/go';
import { JobFollower } from '../../kit/client/job';
import { callServer } from '../../kit/client/server';
import { jobStepNodes } from '../../kit/client/steps';
import { Work } from '../../kit/client/work';
import type { JobShown, Running, Step } from '../../kit/job-answer';
import type { Place } from '../../kit/place';
import type { BookChecked, BookMended, MendWish } from '../answers';
import { say } from './texts';
import { headNodes, mendableNodes, noteNodes, openNodes } from './views';

const STEPS = ['reading', 'writing', 'checking', 'counting'] as const satisfies readonly Step[];

class CheckPage {
  private readonly againButton = byId<HTMLButtonElement>('again');
  private readonly work = new Work(() => (this.againButton.disabled = this.work.isBusy));

  start(): void {
    this.againButton.addEventListener('click', () => void this.look());
    void this.look();
  }

  private async look(): Promise<void> {
    this.tell([], false);
    await this.work.run(say('looking'), () => this.fetch());
  }

  /** Asks anew what is damaged. */
  private async fetch(): Promise<void> {
    byId('found').replaceChildren();
    const found = this.work.answered(await callServer<BookChecked>('pageCheckStart'), say('refusedStart'));
    if (found) this.show(found);
  }

  private show(found: BookChecked): void {
    const go = (place: Place): void => void goTo(this.work, place);
    const mendable = mendableNodes(found.mendable, go);
    const buttons = make('div', { class: 'buttons' });
    if (mendable.length > 0) {
      const mend = button(say('mend'), () => void this.mend(), say('mend'), 'main wide');
      mend.id = 'mend';
      buttons.append(mend);
    }
    byId('found').replaceChildren(
      make('section', {}, ...headNodes(found)),
      make('section', {}, ...mendable, ...(mendable.length > 0 ? [buttons] : [])),
      make('section', {}, ...openNodes(found.open, go)),
      make('section', {}, ...noteNodes(found.notes)),
    );
  }

  /** The lines that say what was done or why not; focused, so that they are read. */
  private tell(lines: readonly string[], isBad: boolean): void {
    const box = byId('done');
    box.textContent = lines.join('\n');
    box.classList.toggle('bad', isBad);
    box.hidden = lines.length === 0;
  }

  private async mend(): Promise<void> {
    const boxes = [...byId('found').querySelectorAll<HTMLInputElement>('input[data-id]')];
    const leave = boxes.filter((one) => !one.checked).map((one) => one.dataset.id ?? '');
    if (leave.length === boxes.length) return this.work.complain(say('nothingChosen'));
    this.tell([], false);
    await this.work.run(say('mending'), () => this.follow({ leave }));
    if (!byId('done').hidden) byId('done').focus();
  }

  /** Follows the work in the place of everything else, then looks anew. */
  private async follow(wish: MendWish): Promise<void> {
    const steps = make('ol', { class: 'steps', 'aria-live': 'polite' });
    const tell = (shown: Pick<Running, 'step' | 'count'>): void =>
      steps.replaceChildren(...jobStepNodes(STEPS, shown, (step) => say(`step-${step as (typeof STEPS)[number]}`))); // prettier-ignore
    tell({ step: 'starting', count: null });
    byId('job').replaceChildren(make('h2', { tabindex: '-1' }, say('mending')), steps);
    this.showJob(true);
    byId('job').querySelector('h2')?.focus();
    const end = await new JobFollower<BookMended>()
      .run('pageCheckMendBegin', wish, (job) => {
        if (job.kind === 'running') tell(job);
      })
      .catch((error: unknown) => ({ kind: 'lost', words: failureWords(error) }) as const);
    this.showJob(false);
    // Nobody knows how far it came: the person looks again once the book answers.
    if ('kind' in end && end.kind === 'lost') return this.work.complain(end.words);
    if ('ok' in end) this.tell([say('notMended'), ...end.texts], true);
    else this.showEnd(end);
    this.work.status(say('looking'));
    await this.fetch();
  }

  private showEnd(end: JobShown<BookMended>): void {
    switch (end.kind) {
      case 'done': {
        const { done, refused } = end.result;
        const lines = [say('mended', { count: done.length }), ...done.map((one) => `• ${one}`)];
        return this.tell([...lines, ...(refused.length > 0 ? [say('notMended'), ...refused] : [])], refused.length > 0); // prettier-ignore
      }
      case 'refused':
        return this.tell([say('notMended'), ...end.texts], true);
      case 'failed':
        return this.tell([say('jobFailed', { code: end.code })], true);
      default:
        return this.tell([say('died')], true);
    }
  }

  private showJob(isShown: boolean): void {
    byId('job').hidden = !isShown;
    document.querySelector('main')?.toggleAttribute('hidden', isShown);
  }
}

new CheckPage().start();
