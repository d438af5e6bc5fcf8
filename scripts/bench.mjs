/**
 * Prints what a compile costs: CPU seconds, peak memory and service calls of the whole process on plain
 * workbooks of growing size and on the example, what evaluating the built file costs, and what a person waits for at
 * the workbench. Asserts nothing:
 * timings are for reading, the counts are asserted by the tests.
 */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';

const RUNS = 3;
const folder = mkdtempSync(join(tmpdir(), 'so-dien-hinh-bench-'));
const flags = JSON.parse(readFileSync('package.json', 'utf8')).scripts.compile.match(/--\S+/g);

await build({
  entryPoints: ['tests/scenarios/plain-book.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: 'build/plain-book.mjs',
});
const { plainBook } = await import('../build/plain-book.mjs');

evaluation();
console.log('\nnpm run compile     rows   CPU s (median)   peak MB   service calls');
measure('example', 'examples/so-dien-hinh-mau.xlsx');
const cpu = {};
for (const rows of [1000, 5000, 15000, 50000]) {
  const path = join(folder, `${rows}.xlsx`);
  writeFileSync(path, await plainBook({ departments: 30, rowsEach: Math.ceil(rows / 30) }));
  cpu[rows] = measure('30 departments', path);
}
console.log(`CPU(50k) / CPU(15k) = ${(cpu[50000] / cpu[15000]).toFixed(2)}`);
rmSync(folder, { recursive: true });
await workbench();

/** What a person waits for at the workbench, in a real browser. */
async function workbench() {
  await build({
    entryPoints: ['tests/browser/bench.ts'],
    // Two folders down, as the sources it is made of find the project from there.
    outfile: 'build/bench/run/bench.mjs',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  console.log('');
  spawnSync(process.execPath, ['build/bench/run/bench.mjs'], { stdio: 'inherit' });
}

/** Every `onOpen` and `onEdit` evaluates the file first. */
function evaluation() {
  const code = readFileSync('dist/Code.js', 'utf8');
  const times = Array.from({ length: 9 }, () => {
    const realm = vm.createContext(Object.create(null));
    const started = process.hrtime.bigint();
    new vm.Script(code).runInContext(realm);
    return Number(process.hrtime.bigint() - started) / 1e6;
  });
  const size = statSync('dist/Code.js').size / 1024;
  console.log(
    `dist/Code.js: ${size.toFixed(0)} KB; evaluated in ${times[0].toFixed(1)} ms the first time, ${median(times).toFixed(1)} ms in the median`,
  );
}

function measure(name, path) {
  const runs = Array.from({ length: RUNS }, () => run(path));
  const answer = runs[0].answer;
  const seconds = median(runs.map((one) => one.cpu));
  const megabytes = Math.max(...runs.map((one) => one.megabytes));
  console.log(
    `${name.padEnd(16)} ${String(answer.rows).padStart(7)} ${seconds.toFixed(2).padStart(16)} ${megabytes.toFixed(0).padStart(9)} ${String(answer.serviceCalls.total).padStart(15)}`,
  );
  return seconds;
}

function run(path) {
  const out = join(folder, 'out');
  const words = [
    ...flags,
    '--import',
    './scripts/report-usage.mjs',
    'local/launch.mjs',
    'compile',
    path,
    '--year',
    '2024',
    '--out',
    out,
    '--json',
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(out, { recursive: true, force: true });
  if (status !== 0) throw new Error(stderr);
  return { ...JSON.parse(/usage (.*)/.exec(stderr)[1]), answer: JSON.parse(stdout) };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
