import fc from 'fast-check';
import { NOTHING, type Scale, type Tally } from '../scale';

/**
 * Tries a property on so many random inputs, all drawn from the run's seed. Whatever fails is one line with the smallest
 * input that still fails, and the seed and path by which fast-check finds it again.
 */
export async function tried<Input>(
  scale: Scale,
  arbitrary: fc.Arbitrary<Input>,
  runs: number,
  holds: (input: Input) => void | Promise<void>,
  inputsEach: (input: Input) => number = () => 1,
): Promise<Tally> {
  let inputs = 0;
  const details = await fc.check(
    fc.asyncProperty(arbitrary, async (input) => {
      inputs += inputsEach(input);
      await holds(input);
    }),
    { seed: scale.seed, numRuns: runs },
  );
  if (!details.failed) return { ...NOTHING, inputs };
  const { counterexample, counterexamplePath, seed, errorInstance } = details;
  const why = errorInstance instanceof Error ? errorInstance.message : 'the property does not hold';
  const input = JSON.stringify(counterexample)?.slice(0, 400) ?? '';
  return { ...NOTHING, inputs, lost: [`${why} (${input}, seed ${seed}, path ${counterexamplePath ?? ''})`] };
}

/** Fails with words that say what does not hold. */
export function hold(condition: boolean, words: string): void {
  if (!condition) throw new Error(words);
}
