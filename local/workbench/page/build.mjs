import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PAGE = 'local/workbench/page';
const SHARED = ['local/workbench/protocol.ts', 'package-lock.json'];
const DIGEST = 'digest.txt';

/**
 * The workbench's page into a folder: index.html, app.js, app.css and the parts that are loaded when they are needed. Built
 * anew only where its sources or the packages changed: it is six megabytes of grid.
 */
export async function buildPage(folder) {
  const digest = await digestOf();
  const known = join(folder, DIGEST);
  if (existsSync(known) && (await readFile(known, 'utf8')) === digest) return;
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: { app: `${PAGE}/main.ts` },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'linked',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphens()],
    logLevel: 'error',
  });
  await writeFile(join(folder, 'index.html'), await readFile(`${PAGE}/index.html`, 'utf8'));
  await writeFile(known, digest);
}

/** The grid brings rules of hyphenation for seventy languages, each a file; cells are not hyphenated. */
function withoutHyphens() {
  const setup = (bundler) => {
    bundler.onResolve({ filter: /^\.\/[\w-]+-[\w-]{8}\.js$/ }, ({ importer, kind }) =>
      kind === 'dynamic-import' && importer.includes('engine-render')
        ? { path: 'hyphens', namespace: 'none' }
        : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'none' }, () => ({
      contents: 'export default {}',
      loader: 'js',
    }));
  };
  return { name: 'without-hyphens', setup };
}

async function digestOf() {
  const hash = createHash('sha256');
  const files = (await readdir(PAGE, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath ?? one.path, one.name))
    .sort();
  for (const file of [...files, ...SHARED]) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}
