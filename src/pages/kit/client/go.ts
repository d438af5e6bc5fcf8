import type { Gone, Place } from '../place';
import { callServer } from './server';
import { sayer } from './texts';
import type { Work } from './work';

const say = sayer<never>();

/** Shows a cell of the book beside the page. */
export async function goTo(work: Work, place: Place): Promise<void> {
  await work.run(say('going'), async () => {
    work.answered(await callServer<Gone>('pageGo', place), '');
  });
}
