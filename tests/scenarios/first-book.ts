import type { Host } from '../../local/host/host';
import type { JobAnswer } from '../../src/pages/kit/job-answer';
import type { SetUpAnswers, SetUpBegun, SetUpMade } from '../../src/pages/set-up-page/answers';

let keys = 0;

/** What the wizard sends of a person who only names the departments. */
export function answersOf(departments: string, more: Partial<SetUpAnswers> = {}): SetUpAnswers {
  return { settings: {}, departments, office: '', leadership: '', council: '', ...more };
}

/** What became of a book that the wizard made. */
export type FirstBook = SetUpMade;

/**
 * Makes a book in a file that has none, as the wizard does it: begins, and looks what became of it.
 * @throws where it was refused, or ended otherwise than well
 */
export async function makeFirstBook(
  { begin, look }: { readonly begin: Host; readonly look: Host },
  answers: SetUpAnswers,
): Promise<FirstBook> {
  keys += 1;
  const key = keys.toString(16).padStart(16, '0');
  const begun = (await begin.runFromPage<SetUpBegun>('pageSetUpBegin', { key, ...answers })).result;
  if (!begun.ok) throw new Error(JSON.stringify(begun));
  const { job } = (await look.runFromPage<JobAnswer<SetUpMade>>('pageJobState', key)).result;
  if (job.kind !== 'done') throw new Error(JSON.stringify(job));
  return job.result;
}
