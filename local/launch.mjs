/** Starts a command of the local host; builds first when nothing is built yet. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'build', 'cli.mjs');
if (!existsSync(program) || !existsSync(join(root, 'dist', 'Code.js'))) {
  execFileSync(process.execPath, ['build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
await import(pathToFileURL(program).href);
