import type { JobShown, Outcome, Step } from '../../pages/kit/job-answer';

/** Long work that a page started, as the document's cache keeps it; plain JSON. */
export interface Job<Result> {
  /** Whoever started it: nobody else is told of it. */
  readonly who: string;
  readonly step: Step | 'starting';
  readonly count: number | null;
  /** Milliseconds since 1970 of the last step. */
  readonly at: number;
  readonly outcome: Outcome<Result> | null;
}

/** No run lasts longer than six minutes (apps-script.md 3.1): one that was silent for more is dead. */
export const LONGEST_SILENCE = 390_000;

/** Steps before the first write. */
const STOPPABLE: readonly Job<unknown>['step'][] = ['starting', 'reading'];

/** What somebody who asks is told of a job at a moment. */
export function showJob<Result>(job: Job<Result> | null, who: string, now: number): JobShown<Result> {
  if (!job || job.who !== who) return { kind: 'unknown' };
  if (job.outcome) return job.outcome;
  if (now - job.at > LONGEST_SILENCE) return { kind: 'died' };
  return { kind: 'running', step: job.step, count: job.count, stoppable: STOPPABLE.includes(job.step) };
}
