import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { declares } from '../../../local/host/bundle';
import type { Who } from '../../scenarios/agency';
import { hostileText } from '../hostile/texts';
import { NOTHING, type Scale, type Tally, type TrustPart } from '../scale';
import { decidedBook, requests } from './list';
import { Trial } from './trial';

/** Who may do nothing of what the pages of the Office do. */
const OTHERS: readonly Who[] = ['inspection', 'leader', 'council'];
/** Functions that a department's person may do something with, in the own tab. */
const OF_DEPARTMENTS = new Set(['pageDepartmentSave']);

/** Anything that JSON can hold, and requests of the pages with one part of them replaced. */
function argument(): fc.Arbitrary<unknown> {
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), hostileText, fc.constantFrom(-1, 0, 1e308, null));
  const bent = fc
    .record({ request: fc.constantFrom(...requests()), at: fc.nat(20), value: anything })
    .map(({ request, at, value }) => {
      const keys = Object.keys(request);
      return { ...request, [keys[at % keys.length] ?? 'key']: value };
    });
  return fc.oneof(anything, bent);
}

async function run(scale: Scale): Promise<Tally> {
  const ground = await decidedBook();
  const names = pageFunctions().filter((name) => declares(ground.bundle, name));
  const lost: string[] = names.length < 20 ? ['the functions that pages call were not found'] : [];
  const each = scale.inputs(3, 150);
  let inputs = 0;
  for (const [index, name] of names.entries()) {
    const sent = fc.sample(argument(), { seed: scale.seed + index, numRuns: each });
    const trial = new Trial(ground);
    const before = bookOf(trial);
    for (const [turn, one] of sent.entries()) {
      inputs += 1;
      const who: Who = turn % 2 === 0 ? 'office' : (OTHERS[(index + turn) % OTHERS.length] ?? 'leader');
      const wrong = await asked(trial, name, who, one, before);
      if (wrong === null) continue;
      lost.push(`${name} by ${who}: ${wrong} (${JSON.stringify(one).slice(0, 300)})`);
      break;
    }
    // Whoever may not is refused though what is sent has the right shape.
    for (const [turn, request] of requests().entries()) {
      inputs += 1;
      const who = OTHERS[(index + turn) % OTHERS.length] ?? 'leader';
      if (who === 'inspection' && OF_DEPARTMENTS.has(name)) continue;
      const wrong = await asked(trial, name, who, request, before);
      if (wrong !== null) lost.push(`${name} by ${who}: ${wrong} (a request of the right shape)`);
    }
  }
  return { ...NOTHING, inputs, lost };
}

/** What a page would get that sends this; nothing may be written, and the answer says whether it was done. */
async function asked(
  trial: Trial,
  name: string,
  who: Who,
  sent: unknown,
  before: string,
): Promise<string | null> {
  const { died, result } = await trial.run({ does: '', calls: name, who, page: () => [sent] });
  if (bookOf(trial) !== before) return 'the book was changed';
  if (died) return `an error left it: ${trial.error}`;
  const answer = (result ?? null) as { ok?: unknown; texts?: unknown } | null;
  if (typeof answer?.ok !== 'boolean') return 'the answer does not say whether it was done';
  return answer.ok || Array.isArray(answer.texts) ? null : 'it is refused without words';
}

function bookOf(trial: Trial): string {
  return JSON.stringify(trial.workbook.sheets.map(({ name }) => [name, trial.tab(name)]));
}

/** Every function of such a name, also those inside others. */
function pageFunctions(): string[] {
  const code = readFileSync('dist/Code.js', 'utf8');
  return [...new Set([...code.matchAll(/\bfunction (page[A-Z]\w*)\(/g)].map(([, name = '']) => name))].sort();
}

/** Every function that pages call, with anything that may be sent, by whoever may open the book. */
export const PAGE_ARGUMENTS: TrustPart = { name: 'Page functions with any argument, by any role', run };
