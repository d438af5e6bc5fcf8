/** Builds, then runs tests/trust/run.ts: what the add-on and its host are trusted with, tried out (docs/trust.md). */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

execFileSync(process.execPath, ['build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
mkdirSync('build', { recursive: true });
await build({
  entryPoints: ['tests/trust/run.ts'],
  outfile: 'build/trust.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
const { status } = spawnSync(
  process.execPath,
  ['--max-semi-space-size=64', 'build/trust.mjs', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, TZ: 'America/New_York' } },
);
process.exitCode = status ?? 1;
