import type { JobShown, Outcome } from '../../pages/kit/job-answer';
import { JobBoard } from '../../sheets/job-board';
import { readMoment } from '../../sheets/clock';
import { type Job, showJob } from './job';
import type { Progress } from './progress';

/**
 * Begins long work and returns at once: a function that a page calls may return no promise (platform.md 7). What
 * becomes of the work stands on the board under its key. A key that is known is not begun twice.
 */
export function startJob<Result>(
  key: string,
  who: string,
  work: (progress: Progress) => Promise<Outcome<Result>>,
): void {
  const board = new JobBoard(key);
  if (board.read() !== null) return;
  const put = (change: Pick<Job<Result>, 'step' | 'count' | 'outcome'>): void =>
    board.write({ who, at: readMoment(), ...change });
  put({ step: 'starting', count: null, outcome: null });
  const progress: Progress = {
    step: (step, count = -1) => put({ step, count: count < 0 ? null : count, outcome: null }),
    isCancelled: () => board.isCancelled(),
  };
  const end = (outcome: Outcome<Result>): void => put({ step: 'entering', count: null, outcome });
  void work(progress)
    .then(end, (error: unknown) =>
      end({
        kind: 'failed',
        code: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      }),
    )
    // A run that was cut off can write nothing more: the board tells by its silence that it died.
    .catch(() => undefined);
}

/** How far a job of this person is. */
export function jobShown<Result>(key: string, who: string): JobShown<Result> {
  return showJob(new JobBoard(key).read() as Job<Result> | null, who, readMoment());
}

/** Asks a job to stop; it does so only before its first write. */
export function cancelJob(key: string, who: string): JobShown<unknown> {
  const board = new JobBoard(key);
  const shown = showJob(board.read() as Job<unknown> | null, who, readMoment());
  if (shown.kind === 'running') board.cancel();
  return shown;
}
