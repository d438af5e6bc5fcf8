/**
 * Lists every member of Google's services that src uses in docs/services.md: where it is used, which test states its
 * behaviour, by what that is confirmed. Fails where a member has no such test. `--check` only compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

const FILE = 'docs/services.md';
const TYPES = '@types/google-apps-script';
/** What the types call otherwise than a script does. */
const NAMES = { FilesCollection: 'Drive.Files', PermissionsCollection: 'Drive.Permissions' };

const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
  'src/tsconfig.json',
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => console.error(problem.messageText) },
);
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();
const used = new Map();
for (const source of program.getSourceFiles()) {
  if (!source.fileName.includes('node_modules')) visit(source, relative('.', source.fileName));
}

const { BEHAVIOURS } = await load('tests/services/behaviour/all.ts');
const { SCOPE_ROWS } = await load('local/services/scopes.ts');
const stated = new Map();
for (const [file, behaviours] of Object.entries(BEHAVIOURS)) {
  for (const one of behaviours)
    for (const member of one.members) stated.set(member, [...(stated.get(member) ?? []), { file, ...one }]);
}

const missing = [...used.keys()].filter((member) => !stated.has(member)).sort();
if (missing.length > 0) {
  console.error(`Used without a test in tests/services/behaviour: ${missing.join(', ')}`);
  process.exitCode = 1;
}
const each = (values) => [...new Set(values)].join('; ');
const rows = [...used.keys()].sort().map((member) => {
  const tests = stated.get(member) ?? [];
  const open = [...new Set(tests.flatMap(({ verify }) => verify ?? []))].sort((a, b) => a - b);
  const sources = each(tests.map(({ source }) => source)) + (open.length ? `; [?] ${open.join(', ')}` : '');
  const places = [...used.get(member)].sort().join(', ');
  return `| ${member} | ${places} | ${scopeOf(member)} | ${each(tests.map(({ file }) => file))} | ${sources} |`;
});
const text = `# Service members in use

Made by \`npm run services\`. "[?]" names the points of docs/verify-on-google.md that are open for it.
Permissions are any one of those named; "(by hand)" where the reference is silent (local/services/scopes.ts says from where).

| member | used in | needs | stated by (tests/services/) | confirmed by |
|---|---|---|---|---|
${rows.join('\n')}
`;
if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
    console.error(`${FILE} is out of date: npm run services`);
    process.exitCode = 1;
  }
} else writeFileSync(FILE, text);
console.log(`${used.size} members, ${missing.length} without a test`);

/** A module of TypeScript, without a file of its own. */
async function load(entry) {
  const bundled = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(bundled.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** Permissions of a member, short; '–' where it needs none. */
function scopeOf(member) {
  const at = member.lastIndexOf('.');
  const [owner, name] = [member.slice(0, at), member.slice(at + 1)];
  const row = SCOPE_ROWS.find(
    ({ className, members }) => className === owner && (!members || members.includes(name)),
  );
  if (!row) return '–';
  const scopes = row.anyOf.map((one) => one.slice(one.lastIndexOf('/') + 1)).join(' or ');
  return row.source.startsWith('by hand') ? `${scopes} (by hand)` : scopes;
}

function visit(node, file) {
  if (ts.isPropertyAccessExpression(node)) {
    for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes(TYPES)) continue;
      const owner = declaration.parent.name?.text ?? '?';
      const member = `${NAMES[owner] ?? owner}.${node.name.text}`;
      used.set(member, (used.get(member) ?? new Set()).add(file));
    }
  }
  ts.forEachChild(node, (child) => visit(child, file));
}
