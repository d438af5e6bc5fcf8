import { PARTS } from './parts';
import { FULL, QUICK, sum, type Tally } from './scale';

/**
 * `npm run trust [-- --quick] [-- --only <words>]`: tries every part, prints what each tried, and ends with one line. Exit
 * code 0 only where nothing was lost.
 */
const words = process.argv.slice(2);
const scale = words.includes('--quick') ? QUICK : FULL;
const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '') : '';

const tallies: Tally[] = [];
console.log('| part | faults | interleavings | inputs | repairs | lost |\n|---|---|---|---|---|---|');
for (const part of PARTS.filter(({ name }) => name.includes(only))) {
  const tally = await part.run(scale);
  tallies.push(tally);
  const { faults, interleavings, inputs, repairs, lost } = tally;
  console.log(
    `| ${part.name} | ${faults} | ${interleavings} | ${inputs} | ${repairs} | ${lost.length === 0 ? 0 : lost.join(' · ')} |`,
  );
}
const { faults, interleavings, inputs, repairs, lost } = sum(tallies);
console.log(
  `${faults} faults, ${interleavings} interleavings, ${inputs} inputs, ${repairs} repairs, lost ${lost.length}`,
);
process.exitCode = lost.length === 0 && tallies.length > 0 ? 0 : 1;
