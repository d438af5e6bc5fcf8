import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { PARTS } from './parts';
import { FULL, QUICK, shardOf, sum, type Tally } from './scale';

/**
 * `npm run trust [-- --quick] [-- --only <words>]`: tries every part, prints what each tried, and ends with one line. Exit
 * code 0 only where nothing was lost. The full run is shared out to as many processes as the machine has processors
 * (`--processes <n>` for another number), each with other places and other random inputs.
 */
const words = process.argv.slice(2);
const scale = words.includes('--quick') ? QUICK : FULL;
const only = after('--only');
const shard = after('--shard');
const parts = PARTS.filter(({ name }) => name.includes(only));

if (shard === '') await runAll();
else await runShard(Number(shard), Number(after('--of')));

/** What stands behind a word of the command line; '' where the word is not there. */
function after(word: string): string {
  return words.includes(word) ? (words[words.indexOf(word) + 1] ?? '') : '';
}

/** A child's part of the work: tells each tally to its parent. */
async function runShard(index: number, of: number): Promise<void> {
  for (const [at, part] of parts.entries()) process.send?.({ at, tally: await part.run(shardOf(scale, index, of)) }); // prettier-ignore
  process.disconnect();
}

async function runAll(): Promise<void> {
  const of = scale === QUICK ? 1 : Number(after('--processes')) || availableParallelism();
  const tallies: Tally[][] = parts.map(() => []);
  console.log('| part | faults | interleavings | inputs | repairs | lost |\n|---|---|---|---|---|---|');
  let printed = 0;
  const note = (at: number, tally: Tally): void => {
    tallies[at]?.push(tally);
    for (; printed < parts.length && tallies[printed]?.length === of; printed += 1)
      console.log(line(parts[printed]?.name ?? '', sum(tallies[printed] ?? [])));
  };
  if (of === 1) for (const [at, part] of parts.entries()) note(at, await part.run(scale));
  else await Promise.all(Array.from({ length: of }, (_, index) => child(index, of, note)));
  const all = sum(tallies.flat());
  const { faults, interleavings, inputs, repairs, lost } = all;
  console.log(
    `${faults} faults, ${interleavings} interleavings, ${inputs} inputs, ${repairs} repairs, lost ${lost.length}`,
  );
  const isWhole = parts.length > 0 && printed === parts.length;
  process.exitCode = lost.length === 0 && isWhole ? 0 : 1;
}

/** One process with its share; a process that dies leaves its parts unprinted, and the run fails. */
function child(index: number, of: number, note: (at: number, tally: Tally) => void): Promise<void> {
  return new Promise((resolve) => {
    const started = fork(fileURLToPath(import.meta.url), [...words, '--shard', String(index), '--of', String(of)]); // prettier-ignore
    started.on('message', (told) => {
      const { at, tally } = told as { at: number; tally: Tally };
      note(at, tally);
    });
    started.on('exit', (code) => {
      if (code !== 0) console.error(`Process ${index + 1} of ${of} ended with ${code}.`);
      resolve();
    });
  });
}

function line(name: string, { faults, interleavings, inputs, repairs, lost }: Tally): string {
  return `| ${name} | ${faults} | ${interleavings} | ${inputs} | ${repairs} | ${lost.length === 0 ? 0 : lost.join(' · ')} |`;
}
