import type { JobAnswer } from '../../pages/kit/job-answer';
import { actingEmail } from '../../sheets/person';
import type { Refused } from '../compile-annual-report';
import { forRequest, KEY } from '../page-request';
import { cancelJob, jobShown } from './run-job';

/**
 * How far a job is. No role is asked for: whoever began it was asked, and nobody else is told of it. While a book is
 * being made there is nothing yet by which a role could be known.
 */
export function jobState(value: unknown): JobAnswer | Refused {
  return forRequest<string, JobAnswer>(value, KEY, (key) => ({
    ok: true,
    job: jobShown(key, actingEmail()),
  }));
}

/** Asks a job of this person to stop. */
export function jobCancel(value: unknown): JobAnswer | Refused {
  return forRequest<string, JobAnswer>(value, KEY, (key) => ({
    ok: true,
    job: cancelJob(key, actingEmail()),
  }));
}
