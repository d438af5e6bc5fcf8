import { execFileSync } from 'node:child_process';

/** Scenarios run the built file: it is built anew before them, so that none tests yesterday's sources. */
export default function setup(): void {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'ignore' });
}
