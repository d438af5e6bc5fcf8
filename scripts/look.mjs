/**
 * Draws what a person will see: the example's report page by page and every tab of the updated workbook, as
 * pictures in ket-qua/hinh; with `--docs` the report's pages also go to docs/images. Needs LibreOffice and
 * poppler, and says so when they are missing. Not part of the tests.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const OUT = 'ket-qua';
const PICTURES = join(OUT, 'hinh');

requireTool(
  'soffice',
  ['--version'],
  'LibreOffice (Debian: apt install libreoffice-calc libreoffice-writer)',
);
requireTool('pdftoppm', ['-v'], 'poppler (Debian: apt install poppler-utils)');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
run(process.execPath, [
  'local/launch.mjs',
  'compile',
  'examples/so-dien-hinh-mau.xlsx',
  '--year',
  '2024',
  '--out',
  OUT,
]);
for (const file of readdirSync(OUT).filter((name) => /\.(docx|xlsx)$/.test(name))) {
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', PICTURES, join(OUT, file)]);
  const name = file.replace(/\.\w+$/, '');
  run('pdftoppm', ['-r', '70', '-png', join(PICTURES, `${name}.pdf`), join(PICTURES, name)]);
}
if (process.argv.includes('--docs')) copyPages();
console.log(
  `Pictures in ${PICTURES}: ${readdirSync(PICTURES).filter((name) => name.endsWith('.png')).length}`,
);

/** The report's pages, under names that stay the same. */
function copyPages() {
  mkdirSync('docs/images', { recursive: true });
  const pages = readdirSync(PICTURES).filter((name) => name.startsWith('Báo cáo') && name.endsWith('.png'));
  pages
    .sort()
    .forEach((page, at) => cpSync(join(PICTURES, page), `docs/images/bao-cao-2024-trang-${at + 1}.png`));
}

function requireTool(tool, words, what) {
  if (spawnSync(tool, words).error) {
    console.error(`Cannot look without ${what}.`);
    process.exit(1);
  }
}

function run(tool, words) {
  const { status, stderr } = spawnSync(tool, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
}
