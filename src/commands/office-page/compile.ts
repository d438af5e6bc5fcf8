import * as v from 'valibot';
import type { Outcome } from '../../pages/kit/job-answer';
import type { OfficeSaid, ReportMade } from '../../pages/office-page/answers';
import { actingLanguage } from '../../sheets/person';
import { compileWatched, type Refused } from '../compile-annual-report';
import { startJob } from '../jobs/run-job';
import type { Progress } from '../jobs/progress';
import { describeProblem } from '../problem';
import { compiledLines } from '../tell-results';
import { KEY, TEXT } from '../page-request';
import { forOffice } from './gate';

const START = v.strictObject({
  key: KEY,
  year: TEXT,
  asOf: TEXT,
  /** A new version although nothing changed. */
  again: v.boolean(),
});
type Start = v.InferOutput<typeof START>;

/** Begins `Lập báo cáo năm` and returns at once. */
export function compileStart(value: unknown): OfficeSaid | Refused {
  return forOffice<Start, OfficeSaid>(value, START, (request, email) => {
    startJob(request.key, email, (progress) => compile(request, progress));
    return { ok: true, said: '' };
  });
}

async function compile({ year, asOf, again }: Start, progress: Progress): Promise<Outcome<ReportMade>> {
  const done = await compileWatched({ year, asOf, evenIfUnchanged: again }, progress);
  if (!done.ok) {
    const language = actingLanguage();
    return { kind: 'refused', texts: done.problems.map((problem) => describeProblem(problem, language)) };
  }
  if ('cancelled' in done) return { kind: 'cancelled' };
  const { unchanged, docUrl, docxUrl, reviewUrl } = done;
  return { kind: 'done', result: { unchanged, docUrl, docxUrl, reviewUrl, lines: compiledLines(done) } };
}
