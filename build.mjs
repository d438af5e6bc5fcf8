/**
 * Builds both hosts' programs:
 *   dist/   exactly what clasp pushes: one script, the pages, the manifest
 *   build/  the local host, bundled for Node so that a command starts quickly
 */
import { build } from 'esbuild';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';

const started = Date.now();
await buildAddOn();
await buildLocalHost();
console.log(`Built dist/ and build/ in ${Date.now() - started} ms`);

async function buildAddOn() {
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist', { recursive: true });
  const options = {
    entryPoints: ['src/main.ts'],
    bundle: true,
    target: 'es2020',
    charset: 'utf8',
    write: false,
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
  await writeFile('dist/Code.js', wrap(bundle.outputFiles[0].text, names, version));
  await cp('appsscript.json', 'dist/appsscript.json');
  for (const file of await readdir('src/pages')) {
    if (file.endsWith('.html')) await cp(`src/pages/${file}`, `dist/${file}`);
  }
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
  await rm('build', { recursive: true, force: true });
  await build({
    entryPoints: ['local/cli.ts'],
    outdir: 'build',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
    legalComments: 'none',
  });
}
