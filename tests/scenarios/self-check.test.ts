import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHost, type HostOptions } from '../../local/host/host';
import { scriptedDialogs } from '../../local/services/dialogs';
import { PROBES } from '../../src/sheets/probes/all';
import type { SelfChecked } from '../../src/commands/self-check';
import { PROBE_TEXTS, SELF_CHECK_TEXTS } from '../../src/lang/self-check';
import { decidedBook } from '../trust/commands/list';
import { type Ground, Trial } from '../trust/commands/trial';
import { PEOPLE } from './agency';
import { tabCells } from './tab-cells';

const SCRATCH = 'Tự kiểm tra (tạm)';
let ground: Ground;
beforeAll(async () => {
  ground = await decidedBook();
}, 60_000);

/** Everything that a book holds and a script could leave something in. */
function whole({ workbook, stores }: Trial): unknown {
  const { sheets, metadata, protections, activeSheetId } = workbook;
  return {
    tabs: sheets.map((one) => [one.id, one.name, one.hidden, one.maxRows, one.maxColumns, one.validations.length, one.merges.length, tabCells(workbook, one.name)]),
    metadata: metadata.map((one) => [one.key, one.value, one.sheetId]),
    protections: protections.map((one) => [one.sheetId, one.area]),
    activeSheetId,
    properties: [stores.scriptProperties, stores.userProperties],
  };
} // prettier-ignore

async function run(
  trial: Trial,
  options: Partial<HostOptions> = {},
  beforeCall?: (name: string, n: number) => void,
): Promise<{ result: SelfChecked | null; shown: string[]; calls: number }> {
  const { workbook, stores } = trial;
  const dialogs = scriptedDialogs([{ button: 'YES' }]);
  const base = { workbook, stores, bundle: ground.bundle, user: PEOPLE.office, dialogs };
  const host = createHost({ ...base, clock: () => ground.now, ...options });
  host.beforeCall = beforeCall ?? null;
  let result: SelfChecked | null = null;
  try {
    result = (await host.run<SelfChecked | null>('menuSelfCheck')).result;
  } catch {
    // Killed: what it left is looked at.
  }
  const shown = dialogs.shown.map((one) => ('text' in one ? one.text : one.html));
  return { result, shown, calls: host.last?.calls.total ?? 0 };
}

describe('Tự kiểm tra trên Google', () => {
  it('has words in both languages for every probe', () => {
    expect(Object.keys(PROBE_TEXTS).sort()).toEqual(PROBES.map(({ name }) => name).sort());
    for (const { vi, en } of [...Object.values(PROBE_TEXTS), ...Object.values(SELF_CHECK_TEXTS)])
      expect([vi.trim(), en.trim()]).not.toContain('');
  });

  it('is named beside each point of the list for people that it answers', () => {
    const lines = readFileSync('docs/verify-on-google.md', 'utf8').split('\n');
    const said = (point: number): string => lines.find((line) => line.startsWith(`| ${point} |`)) ?? '';
    for (const { name, verify = [] } of PROBES)
      for (const point of verify) expect(said(point), `point ${point}`).toContain(`\`${name}\``);
  });

  it('finds on the local host what was recorded there, and leaves the book as it was', async () => {
    const trial = new Trial(ground);
    const before = whole(trial);
    const { result, shown } = await run(trial);
    expect(result?.answers.filter(({ same }) => !same)).toEqual([]);
    expect(result?.answers).toHaveLength(PROBES.length);
    expect(shown[1]).toContain(`Google trả lời cả ${PROBES.length} điều đúng như tiện ích dựa vào`);
    expect(shown.join()).not.toContain('@example.org');
    expect(whole(trial)).toEqual(before);
  });

  it('shows where the services answer otherwise, first, with what they answered', async () => {
    const trial = new Trial(ground);
    const { result, shown } = await run(trial, { limits: { cellCharacters: 40_000 } });
    expect(result?.answers.filter(({ same }) => !same).map(({ name }) => name)).toEqual(['longTexts']);
    expect(shown[1]).toContain(`khác ở 1 trên ${PROBES.length} điều`);
    expect(shown[1]).toMatch(/OTHERWISE longTexts \[19\]: expected \[&#34;refused&#34;,50000\], got/);
    expect(shown[1]?.indexOf('KHÁC')).toBeLessThan(shown[1]?.indexOf('như vậy') ?? 0);
  });

  it('takes away what a run left that was cut off anywhere, and nothing else', async () => {
    const { calls } = await run(new Trial(ground));
    for (let n = 3; n <= calls; n += 11) {
      const trial = new Trial(ground);
      const before = whole(trial);
      await run(trial, {}, (_, call) => {
        if (call >= n) throw new Error('Exceeded maximum execution time');
      });
      await run(trial);
      expect(whole(trial), `cut off at call ${n}`).toEqual(before);
    }
  }, 120_000);

  it('stops when the time is up, says what it did not ask, and has tidied up', async () => {
    const trial = new Trial(ground);
    const before = whole(trial);
    let now = ground.now;
    const { result, shown } = await run(trial, { clock: () => (now += 20_000) });
    expect(result?.unasked.length).toBeGreaterThan(3);
    expect(shown[1]).toContain('Hết thời gian nên chưa hỏi');
    expect(whole(trial)).toEqual(before);
  });

  it('touches no tab of a person’s that bears its name', async () => {
    const trial = new Trial(ground);
    trial.workbook.addSheet(SCRATCH, 0).setCell(1, 1, { value: 'của tôi' });
    const before = whole(trial);
    const { shown } = await run(trial);
    expect(shown).toEqual([expect.stringContaining(`Trang “${SCRATCH}” đang có trong sổ`)]);
    expect(whole(trial)).toEqual(before);
  });

  it.each(['inspection', 'leader'] as const)('is refused to %s', async (who) => {
    const trial = new Trial(ground);
    const before = whole(trial);
    await run(trial, { user: PEOPLE[who] });
    expect(whole(trial)).toEqual(before);
  });
});
