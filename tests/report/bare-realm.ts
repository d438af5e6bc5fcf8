import { build } from 'esbuild';

/** Modules of src as one script for a realm with nothing but ECMAScript; `papers` holds what they export. */
export async function bundled(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'papers',
    target: 'es2020',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0]?.text ?? '';
}
