import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import vm from 'node:vm';
import { createRealm } from './realm';

/** The add-on as clasp would push it, compiled once and run in many realms. */
export interface Bundle {
  readonly script: vm.Script;
  /** HTML files by name without ".html". */
  readonly pages: Readonly<Record<string, string>>;
  readonly timeZone: string;
  /** `oauthScopes` of the manifest; null = a script without one, to which everything is permitted. */
  readonly scopes: readonly string[] | null;
}

interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

/** From sources in memory, for tests. */
export function bundleOf(
  code: string,
  pages: Readonly<Record<string, string>> = {},
  timeZone = 'Asia/Ho_Chi_Minh',
  scopes: readonly string[] | null = null,
): Bundle {
  return { script: new vm.Script(code, { filename: 'Code.js' }), pages, timeZone, scopes };
}

const declared = new WeakMap<Bundle, Record<string, unknown>>();

function globalsOf(bundle: Bundle): Record<string, unknown> {
  let global = declared.get(bundle);
  if (!global) {
    global = createRealm(() => 0).global;
    bundle.script.runInContext(global);
    declared.set(bundle, global);
  }
  return global;
}

/** Whether the script has a global function of that name, as Sheets looks for `onEdit` and `onOpen`. */
export function declares(bundle: Bundle, functionName: string): boolean {
  const global = globalsOf(bundle);
  // What the script declares is enumerable, what the language brings (eval, Function) is not.
  return Object.keys(global).includes(functionName) && typeof global[functionName] === 'function';
}

/** Whether a global function is an `async` one, so that its answer must be waited for. */
export function returnsPromise(bundle: Bundle, functionName: string): boolean {
  // build.mjs keeps a function's body as a property of the global declaration.
  const called = globalsOf(bundle)[functionName] as { readonly body?: unknown } | undefined;
  return [called, called?.body].some(
    (one) => Object.prototype.toString.call(one) === '[object AsyncFunction]',
  );
}

/** Reads dist/: Code.js, the pages and the manifest. */
export async function loadBundle(folder: string): Promise<Bundle> {
  const [code, manifest, files] = await Promise.all([
    readFile(join(folder, 'Code.js'), 'utf8'),
    readFile(join(folder, 'appsscript.json'), 'utf8'),
    readdir(folder),
  ]);
  const pages: Record<string, string> = {};
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages[file.slice(0, -'.html'.length)] = await readFile(join(folder, file), 'utf8');
  }
  const { timeZone, oauthScopes } = JSON.parse(manifest) as Manifest;
  return bundleOf(code, pages, timeZone, oauthScopes);
}
