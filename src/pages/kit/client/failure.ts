import { ServerSilent } from './server';
import { sayer } from './texts';

const say = sayer<never>();

/** What became of a call that brought no answer, with the cure; for people. */
export function failureWords(error: unknown): string {
  if (error instanceof ServerSilent) return say('tooLong', { seconds: error.seconds });
  return say('failed', { code: error instanceof Error ? error.message : String(error) });
}
