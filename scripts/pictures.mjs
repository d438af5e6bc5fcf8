/** Builds, then runs tests/browser/pictures.ts: the pictures of docs/images that show the workbench and the pages. */
import { execFileSync, spawnSync } from 'node:child_process';
import { build } from 'esbuild';

execFileSync(process.execPath, ['build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
await build({
  entryPoints: ['tests/browser/pictures.ts'],
  // Two folders down, as the sources it is made of find the project from there.
  outfile: 'build/pictures/run/pictures.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, ['build/pictures/run/pictures.mjs'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
