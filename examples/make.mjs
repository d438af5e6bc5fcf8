/** Writes examples/so-dien-hinh-mau.xlsx: `node examples/make.mjs [where]`. Bundled in memory, nothing else is left. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A module read from memory has no folder to look for packages in: each is named by its full address. */
const packagesByAddress = {
  name: 'packages-by-address',
  setup(bundler) {
    bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: import.meta.resolve(path), external: true },
    );
  },
};

const { outputFiles } = await build({
  entryPoints: [resolve(here, 'make-example.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  write: false,
  logLevel: 'error',
  define: { 'import.meta.url': JSON.stringify(import.meta.url) },
  plugins: [packagesByAddress],
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { FILE_NAME, writeExample } = await import(`data:text/javascript;base64,${code}`);
const path = resolve(process.argv[2] ?? resolve(here, FILE_NAME));
await writeExample(path);
console.log(path);
