/**
 * Lists every package that the lock file installs with its licence, in docs/licences.md, and refuses what the
 * project does not take: copyleft and packages without a licence. `--check` only compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/licences.md';
const TAKEN =
  /^(MIT|MIT-0|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|ISC|0BSD|CC0-1\.0|CC-BY-[34]\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0|MPL-2\.0|\(?MIT OR .*\)?|\(.* OR MIT\)|MIT AND ISC|MIT AND OFL-1\.1|\(MIT AND Zlib\)|Apache-2\.0 AND MIT|WTFPL)$/;

/** Read by eye in the package's own licence file, where its package.json uses an old or loose form. */
const READ_BY_EYE = {
  'fuzzy@0.1.3': 'MIT',
  'url-template@2.0.8': 'BSD-3-Clause',
  '@ironcalc/wasm@0.8.4': 'MIT OR Apache-2.0',
  '@univerjs/telemetry@0.25.1': 'Apache-2.0',
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const rows = [];
const refused = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue;
  const name = path.split('node_modules/').pop();
  const licence = READ_BY_EYE[`${name}@${entry.version}`] ?? entry.license ?? licenceOnDisk(path);
  if (!licence || !TAKEN.test(licence)) refused.push(`${name} ${entry.version}: ${licence ?? 'no licence'}`);
  rows.push({
    name,
    version: entry.version,
    licence: licence ?? '?',
    use: entry.dev ? 'building, testing' : 'local host or bundle',
  });
}
rows.sort((a, b) =>
  a.use < b.use ? 1 : a.use > b.use ? -1 : a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
);
const seen = new Set();
const lines = rows
  .map((row) => `| ${row.name} | ${row.version} | ${row.licence} | ${row.use} |`)
  .filter((line) => !seen.has(line) && seen.add(line));
const text = `# Licences\n\nMade by \`npm run licences\` from the lock file; the test command checks that it is up to date.\n\n| package | version | licence | used for |\n|---|---|---|---|\n${lines.join('\n')}\n`;

if (refused.length > 0) {
  console.error(`Refused licences:\n${refused.join('\n')}`);
  process.exit(1);
}
if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
    console.error(`${FILE} is out of date: run "npm run licences".`);
    process.exit(1);
  }
} else {
  writeFileSync(FILE, text);
  console.log(`${lines.length} packages listed in ${FILE}`);
}

/** Optional packages of other platforms are not installed here; the lock file names most licences anyway. */
function licenceOnDisk(path) {
  const file = `${path}/package.json`;
  if (!existsSync(file)) return undefined;
  const { license } = JSON.parse(readFileSync(file, 'utf8'));
  return typeof license === 'string' ? license : license?.type;
}
