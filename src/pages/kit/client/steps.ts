import type { Running, Step } from '../job-answer';
import { make } from './dom';

/**
 * Items of an `ol.steps`: the steps that are over, the one under way, those to come.
 * @param wordsOf what a step is called; with how many things it is about, where that is known
 */
export function jobStepNodes(
  order: readonly Step[],
  { step, count }: Pick<Running, 'step' | 'count'>,
  wordsOf: (step: Step, count: number | null) => string,
): HTMLElement[] {
  const at = step === 'starting' ? -1 : order.indexOf(step);
  return order.map((one, place) => {
    const look = place < at ? 'past' : place === at ? 'now' : 'coming';
    const words = wordsOf(one, place === at ? count : null);
    return make('li', { class: look, ...(look === 'now' ? { 'aria-current': 'step' } : {}) }, words);
  });
}
