import type { Step } from '../../pages/kit/job-answer';

/** Who long work tells how far it is. */
export interface Progress {
  /** @param count how many things the step is about, where that says something */
  step(name: Step, count?: number): void;
  /** Whether somebody asked to stop; asked only before the first write. */
  isCancelled(): boolean;
}

/** For the menu's commands: nobody watches, nothing is called. */
export const QUIET: Progress = { step: () => undefined, isCancelled: () => false };
