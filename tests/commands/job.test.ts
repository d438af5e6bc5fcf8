import { describe, expect, it } from 'vitest';
import { type Job, LONGEST_SILENCE, showJob } from '../../src/commands/jobs/job';

const job = (more: Partial<Job<string>> = {}): Job<string> => ({
  who: 'a@example.org',
  step: 'reading',
  count: null,
  at: 1000,
  outcome: null,
  ...more,
});

describe('what a page is told of long work', () => {
  it('is told to whoever started it, and to nobody else', () => {
    expect(showJob(job(), 'a@example.org', 1000).kind).toBe('running');
    expect(showJob(job(), 'b@example.org', 1000)).toEqual({ kind: 'unknown' });
    expect(showJob(null, 'a@example.org', 1000)).toEqual({ kind: 'unknown' });
  });

  it('can be stopped only before the steps that may write', () => {
    const stoppable = (step: Job<string>['step']): unknown => showJob(job({ step }), 'a@example.org', 1000);
    expect(stoppable('starting')).toMatchObject({ stoppable: true });
    expect(stoppable('reading')).toMatchObject({ stoppable: true });
    expect(stoppable('checking')).toMatchObject({ stoppable: false });
  });

  it('is dead when it was silent longer than a run may last, unless it had ended', () => {
    const late = 1000 + LONGEST_SILENCE;
    expect(showJob(job(), 'a@example.org', late).kind).toBe('running');
    expect(showJob(job(), 'a@example.org', late + 1)).toEqual({ kind: 'died' });
    const ended = job({ outcome: { kind: 'cancelled' } });
    expect(showJob(ended, 'a@example.org', late + 1)).toEqual({ kind: 'cancelled' });
  });
});
