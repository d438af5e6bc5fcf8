import { beforeAll, describe, expect, it } from 'vitest';
import { loadBundle } from '../../local/host/bundle';
import { createHost } from '../../local/host/host';
import { createStores } from '../../local/services/context';
import { scriptedDialogs } from '../../local/services/dialogs';
import { newWorkbook } from '../../local/workbook/open';
import type { BookChecked } from '../../src/pages/check-page/answers';
import { decidedBook } from '../trust/commands/list';
import { type Ground, Trial } from '../trust/commands/trial';
import { check, HARMS, mend, tryHarm } from '../trust/repairs';
import { INSPECTION, PEOPLE, PLANNING, type Who } from './agency';
import { NOW } from './office';

let ground: Ground;
beforeAll(async () => {
  ground = await decidedBook();
}, 60_000);

interface Refusal {
  readonly ok: false;
  readonly texts: readonly string[];
}

async function ask(trial: Trial, who: Who, calls: string, ...args: unknown[]): Promise<unknown> {
  return (await trial.run({ does: '', calls, who, page: () => args })).result;
}

/** A year is the same as a number and as digits. */
function plain(row: string): string {
  return row.replace(/"(\d{4})"/g, '$1');
}

describe('Kiểm tra sổ', () => {
  it('says of a sound book that it is sound, and finds nothing to mend', async () => {
    const found = await check(new Trial(ground));
    expect(found).toMatchObject({ mendable: [], open: [] });
    expect(found.tabs).toBeGreaterThan(25);
  });

  // The others are tried by the trust run and its quick part; these are what offices do most.
  it.each(
    HARMS.filter(({ does }) =>
      /typed in other words|doubled$|department’s tab deleted|copied with its code|by a filter|merged|setting emptied/.test(does),
    ),
  )('$does: told, mended without guessing, once', async (harm) => {
    expect(await tryHarm(ground, harm)).toBeNull();
  }); // prettier-ignore

  it('leaves what the person unticked, tells the journal of the rest and keeps a snapshot first', async () => {
    const trial = new Trial(ground);
    await trial.hand('office').merge(PLANNING, 'K5:K7');
    const sheet = trial.workbook.sheets.find(({ name }) => name === INSPECTION);
    sheet?.setRowsHidden(5, 1, true);
    const { mendable } = await check(trial);
    expect(mendable.map(({ tab }) => tab)).toEqual([INSPECTION, PLANNING]);
    const hidden = mendable.find(({ tab }) => tab === INSPECTION);
    const snapshots = trial.tab('Bản lưu').length;
    const { done, refused } = await mend(trial, [hidden?.id ?? '']);
    expect(refused).toEqual([]);
    expect(done).toEqual([expect.stringContaining(`Trang “${PLANNING}”: Tách ô`)]);
    expect(sheet?.isRowHidden(5)).toBe(true);
    const lines = trial.tab('Nhật ký').filter(([, , action]) => action === 'Sửa sổ');
    expect(lines.map((line) => line.slice(3, 6))).toEqual([
      [`Trang “${PLANNING}”`, expect.stringContaining('Ô gộp ở K5:K7'), expect.stringContaining('Tách ô')],
    ]);
    expect(trial.tab('Bản lưu').length).toBeGreaterThan(snapshots);
    expect((await check(trial)).mendable.map(({ tab }) => tab)).toEqual([INSPECTION]);
  });

  it.each(['inspection', 'leader', 'council'] as const)('is refused to %s, with nothing written', async (who) => {
    const trial = new Trial(ground);
    const before = trial.end();
    for (const [calls, args] of [
      ['pageCheckStart', []],
      ['pageCheckMendBegin', [{ key: '0123456789abcdef', leave: [] }]],
    ] as const) {
      const refusal = (await ask(trial, who, calls, ...args)) as Refusal | null;
      // Whoever may only look has no script at all: the call brings nothing.
      if (refusal) expect(refusal.texts.join()).toContain('Chỉ Văn phòng được dùng lệnh này');
      else expect(trial.error).not.toBe('');
    }
    expect(trial.end()).toEqual(before);
  }); // prettier-ignore

  it('tells of damaged headings of Phân quyền to the Office, and lets the owner mend them', async () => {
    const trial = new Trial(ground);
    trial.workbook.owner = PEOPLE.office;
    await trial.hand('office').type('Phân quyền', 'B4', 'Vai');
    const second = (await ask(trial, 'second', 'pageCheckStart')) as Refusal;
    expect(second.texts).toEqual([expect.stringContaining('Trang “Phân quyền” thiếu tiêu đề cột: Vai trò')]);
    const found = await check(trial);
    expect(found.mendable[0]).toMatchObject({ tab: 'Phân quyền', will: 'Ghi lại tiêu đề “Vai trò”.' });
    await mend(trial);
    expect((await check(trial)).mendable).toEqual([]);
  });

  it('lets nobody else in where Phân quyền cannot be read: neither set-up nor a snapshot', async () => {
    const trial = new Trial(ground);
    trial.workbook.owner = PEOPLE.office;
    await trial.hand('office').type('Phân quyền', 'B4', 'Vai');
    const before = trial.end();
    for (const calls of ['menuSetUp', 'menuRestoreSnapshot']) {
      await trial.run({ does: '', calls, who: 'inspection', texts: ['1', '1'] });
      expect(trial.shown.join()).toContain('Trang “Phân quyền” thiếu tiêu đề cột: Vai trò');
    }
    expect(trial.end()).toEqual(before);
  });

  it('waits for nobody: another command that runs is told, and nothing is written', async () => {
    const trial = new Trial(ground);
    await trial.hand('office').merge(PLANNING, 'K5:K7');
    const key = 'fedcba9876543210';
    let locked = false;
    let during: Promise<unknown> | null = null;
    await trial.run({ does: '', calls: 'menuRecount', who: 'second' }, (call) => {
      if (locked) during ??= ask(trial, 'office', 'pageCheckMendBegin', { key, leave: [] });
      locked ||= call.endsWith('tryLock');
    });
    expect(await during).toEqual({ ok: true });
    const state = (await ask(trial, 'office', 'pageJobState', key)) as { job: { kind: string; texts: string[] } };
    expect(state.job.kind).toBe('refused');
    expect(state.job.texts.join()).toContain('Một người khác đang chạy lệnh');
    expect((await check(trial)).mendable).toHaveLength(1);
  }); // prettier-ignore

  it('puts nothing into another row while somebody sorts: what went astray goes back', async () => {
    const rowsOf = (trial: Trial, tab: string): string[] =>
      trial.tab(tab).slice(4).map((row) => JSON.stringify(row.slice(0, tab === 'Cấu hình' ? 3 : 21).map((cell, at) => (tab !== 'Cấu hình' && at < 4 ? '' : cell)))).sort(); // prettier-ignore
    const damage = async (): Promise<Trial> => {
      const trial = new Trial(ground);
      await trial.hand('office').clear('Cấu hình', 'B6');
      trial.workbook.sheets.find(({ name }) => name === INSPECTION)?.setCell(6, 7, { value: 'năm 2024' });
      return trial;
    };
    const sound = new Trial(ground);
    const damaged = await damage();
    const tabs = ['Cấu hình', INSPECTION];
    const allowed = tabs.map((tab) => new Set([...rowsOf(sound, tab), ...rowsOf(damaged, tab)].map(plain)));
    let astray = 0;
    for (let k = 1; k <= 12; k += 1) {
      const trial = await damage();
      let writes = 0;
      let sorted: Promise<unknown> = Promise.resolve();
      const key = k.toString(16).padStart(16, 'e');
      await trial.run({ does: '', calls: 'pageCheckMendBegin', page: () => [{ key, leave: [] }] }, (call) => {
        if (call !== 'Range.setValues') return;
        writes += 1;
        if (writes !== k) return;
        const office = trial.hand('office');
        sorted = office.sortRows('Cấu hình', 'A5:C60', 1, false).then(() => office.sortRows(INSPECTION, 'A5:U30', 5, false)); // prettier-ignore
      });
      await sorted;
      tabs.forEach((tab, at) => {
        const rows = rowsOf(trial, tab).map(plain);
        expect(
          rows.filter((row) => !allowed[at]?.has(row)),
          `${tab}, sorted before write ${k}`,
        ).toEqual([]);
        expect(new Set(rows).size).toBe(new Set(rowsOf(damaged, tab)).size);
      });
      if ((await check(trial)).mendable.length > 0) astray += 1;
      await mend(trial);
      expect((await check(trial)).mendable, `sorted before write ${k}`).toEqual([]);
    }
    // At least one sorting fell between the reading and the writing, else nothing was tried.
    expect(astray).toBeGreaterThan(0);
  });

  it('sends whoever has no book yet to Thiết lập sổ', async () => {
    const workbook = newWorkbook('so.xlsx', { clock: () => new Date(NOW) });
    workbook.owner = 'van-phong@example.org';
    const host = createHost({
      workbook,
      bundle: await loadBundle('dist'),
      stores: createStores(),
      user: workbook.owner,
      dialogs: scriptedDialogs(),
      clock: () => NOW,
    });
    const { result } = await host.runFromPage<BookChecked | Refusal>('pageCheckStart');
    expect(result).toMatchObject({ ok: false, texts: [expect.stringContaining('Thiết lập sổ…')] });
  });
});
