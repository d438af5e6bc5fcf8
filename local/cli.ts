/** The command line of the local host: one verb a file in `commands/`. */
import { compile } from './commands/compile';
import { setUp } from './commands/set-up';

const [verb, ...rest] = process.argv.slice(2);
if (verb === 'compile') process.exitCode = await compile(rest);
else if (verb === 'set-up') process.exitCode = await setUp(rest);
else if (verb === 'start') process.exitCode = await (await import('./commands/start')).start(rest);
else {
  console.error('Lệnh có: start, compile, set-up. Cách dùng: xem README.');
  process.exitCode = 1;
}
