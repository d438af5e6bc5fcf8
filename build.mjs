/**
 * Builds both hosts' programs:
 *   dist/   exactly what clasp pushes: one script, the pages, the manifest
 *   build/  the local host, bundled for Node so that a command starts quickly
 */
import { build, transform } from 'esbuild';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildPage } from './local/workbench/page/build.mjs';

const started = Date.now();
await buildAddOn();
await buildLocalHost();
await buildPage('build/workbench');
console.log(`Built dist/ and build/ in ${Date.now() - started} ms`);

async function buildAddOn() {
  await mkdir('dist', { recursive: true });
  const options = {
    entryPoints: ['src/main.ts'],
    bundle: true,
    target: 'es2020',
    charset: 'utf8',
    write: false,
    plugins: [pageAssets()],
  };
  // The names come from an ESM build: the metafile of an IIFE lists no exports.
  const listing = await build({ ...options, format: 'esm', metafile: true });
  const names = Object.values(listing.metafile.outputs)[0].exports.sort();
  const bundle = await build({
    ...options,
    format: 'iife',
    globalName: 'addOn',
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const version = JSON.parse(await readFile('package.json', 'utf8')).version;
  const files = {
    'Code.js': wrap(bundle.outputFiles[0].text, names, version),
    'appsscript.json': await readFile('appsscript.json', 'utf8'),
  };
  for (const file of await readdir('src/pages')) {
    if (file.endsWith('.html')) files[file] = await readFile(`src/pages/${file}`, 'utf8');
  }
  await fillFolder('dist', files);
}

/**
 * Files of pages as texts: `client.ts?script` is bundled with all it imports into one script for browsers, `file?text`
 * is taken as it is, stylesheets and HTML without the spaces that only people read.
 */
function pageAssets() {
  const setup = (bundler) => {
    bundler.onResolve({ filter: /\?(script|text)$/ }, ({ path, resolveDir }) => {
      const [file, kind] = path.split('?');
      return { path: join(resolveDir, file), namespace: `page-${kind}` };
    });
    bundler.onLoad({ filter: /.*/, namespace: 'page-script' }, async ({ path }) => {
      const page = await build({
        entryPoints: [path],
        bundle: true,
        format: 'iife',
        target: 'es2020',
        charset: 'utf8',
        minify: true,
        legalComments: 'none',
        write: false,
      });
      return { contents: page.outputFiles[0].text.trim(), loader: 'text' };
    });
    bundler.onLoad({ filter: /.*/, namespace: 'page-text' }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = path.endsWith('.css')
        ? (await transform(text, { loader: 'css', minify: true, charset: 'utf8' })).code
        : text.replace(/>\s+</g, '><').replace(/\s+/g, ' ');
      return { contents: contents.trim(), loader: 'text' };
    });
  };
  return { name: 'page-assets', setup };
}

/**
 * The folder holds exactly these files afterwards, and the entries that somebody else fills. Each is replaced whole, so that a program which runs
 * meanwhile finds the old one or the new one, never none.
 */
async function fillFolder(folder, files, others = []) {
  for (const [name, text] of Object.entries(files)) {
    await writeFile(`${folder}.${name}.${process.pid}.tmp`, text);
    await rename(`${folder}.${name}.${process.pid}.tmp`, `${folder}/${name}`);
  }
  for (const name of await readdir(folder))
    if (!(name in files) && !others.includes(name)) await rm(`${folder}/${name}`, { recursive: true });
}

/**
 * Apps Script finds menu items and triggers by their `function` declarations, and everything at the top
 * level becomes callable from pages. So the only globals are those declarations; each keeps its body as a
 * property of itself, set once when the file is evaluated.
 */
function wrap(code, names, version) {
  const declarations = names.map(
    (name) => `function ${name}() { return ${name}.body.apply(this, arguments); }`,
  );
  const bodies = names.map((name) => `${name}.body = addOn.${name};`);
  return [
    `// Sổ điển hình tiên tiến ${version}. Built file: edit the sources, then run "npm run build".`,
    ...declarations,
    '(function () {',
    code.trimEnd(),
    ...bodies,
    '})();',
    '',
  ].join('\n');
}

async function buildLocalHost() {
  await mkdir('build', { recursive: true });
  // The workbench's two threads and the commands share their parts; `compile` loads nothing of the workbench.
  const programs = await build({
    entryPoints: { cli: 'local/cli.ts', 'book-thread': 'local/workbench/worker/main.ts' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    packages: 'external',
    legalComments: 'none',
    outdir: 'build',
    outExtension: { '.js': '.mjs' },
    write: false,
  });
  const shim = await build({
    entryPoints: ['local/workbench/shim/shim.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    write: false,
  });
  const files = Object.fromEntries(programs.outputFiles.map(({ path, text }) => [basename(path), text]));
  await fillFolder('build', { ...files, 'shim.js': shim.outputFiles[0].text }, ['workbench']);
}
