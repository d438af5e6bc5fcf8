/** What pages and the server say to each other of long work; plain JSON. */

/** The steps of long work, in their order. */
export const STEPS = ['reading', 'checking', 'counting', 'writing', 'report', 'entering'] as const;
export type Step = (typeof STEPS)[number];

/** How a job ended. */
export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'refused'; readonly texts: readonly string[] }
  | { readonly kind: 'cancelled' }
  /** An error that nobody expected; `code` is for the maintainer. */
  | { readonly kind: 'failed'; readonly code: string };

/** A job that goes on. */
export interface Running {
  readonly kind: 'running';
  readonly step: Step | 'starting';
  /** How many things the step is about, null where that says nothing. */
  readonly count: number | null;
  /** Nothing was written yet. */
  readonly stoppable: boolean;
}

/** What a page is told; 'died' = the run was cut off, 'unknown' = no such job of this person. */
export type JobShown<Result> =
  Running | Outcome<Result> | { readonly kind: 'died' } | { readonly kind: 'unknown' };

/** The answer of `pageJobState` and `pageJobCancel`. */
export interface JobAnswer<Result = unknown> {
  readonly ok: true;
  readonly job: JobShown<Result>;
}
