import type { JobAnswer, JobShown } from '../job-answer';
import { callServer, type PageFunction, type RefusedAnswer } from './server';

/** How often a page asks how far its job is, in milliseconds. */
const PAUSE = 1500;
/** A job that nobody knows after so many looks was never begun. */
const MOST_UNKNOWN = 20;

/** Long work of the server, followed from a page. */
export class JobFollower<Result> {
  readonly key = newKey();
  private ended = false;

  /**
   * Starts the work and tells of every look at it. The answer of the starting call comes only when the run has ended,
   * so it is not waited for; if that call fails, the board still tells what became of the work.
   * @returns how it ended, or the refusal
   * @throws ServerFailed, ServerSilent
   */
  async run(
    starts: PageFunction,
    request: object,
    told: (job: JobShown<Result>) => void,
  ): Promise<JobShown<Result> | RefusedAnswer> {
    let refused: RefusedAnswer | null = null;
    let failure: { readonly error: unknown } | null = null;
    const started = callServer(starts, { ...request, key: this.key }).then(
      (answer) => {
        if (!answer.ok) refused = answer;
        this.ended = true;
      },
      (error: unknown) => {
        failure = { error };
        this.ended = true;
      },
    );
    for (let unknown = 0; ;) {
      await Promise.race([started, pause(this.ended ? 0 : PAUSE)]);
      if (refused) return refused;
      const over = this.ended;
      const job = await this.look();
      if (job.kind !== 'running' && job.kind !== 'unknown') return job;
      if (job.kind === 'unknown') unknown += 1;
      else told(job);
      if (over && failure) throw (failure as { readonly error: unknown }).error;
      if (unknown > MOST_UNKNOWN || (over && job.kind === 'unknown')) return job;
      if (over) await pause(PAUSE);
    }
  }

  /** Asks the work to stop. */
  async stop(): Promise<JobAnswer<Result> | RefusedAnswer> {
    return callServer<JobAnswer<Result>>('pageJobCancel', this.key);
  }

  private async look(): Promise<JobShown<Result>> {
    const answer = await callServer<JobAnswer<Result>>('pageJobState', this.key);
    return answer.ok ? answer.job : { kind: 'refused', texts: answer.texts };
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void window.setTimeout(resolve, milliseconds));
}

/** Random: the same press is never worked twice. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((one) => one.toString(16).padStart(2, '0'))
    .join('');
}
