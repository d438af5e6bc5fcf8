import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../local/host/bundle';
import { createHost, type Host } from '../../local/host/host';
import { fireTimeTriggers } from '../../local/host/trigger-runs';
import { createStores } from '../../local/services/context';
import { scriptedDialogs } from '../../local/services/dialogs';
import { newWorkbook } from '../../local/workbook/open';
import { book, EDITOR, NOW, OTHER, OWNER, run, VIEWER } from './helpers';

const EDIT = "ScriptApp.newTrigger('edited').forSpreadsheet(ss()).onEdit().create();";
const HOURLY = "ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();";

describe('ScriptApp triggers', () => {
  it('tell what they are', async () => {
    const told = await run(`
      ${EDIT} ${HOURLY}
      return ScriptApp.getProjectTriggers().map((one) => [
        one.getHandlerFunction(), String(one.getEventType()), String(one.getTriggerSource()),
        one.getTriggerSourceId() === ss().getId(), one.getTriggerSourceId() === null,
        one.getEventType() === ScriptApp.EventType.ON_EDIT, /^[0-9]{19}$/.test(one.getUniqueId()),
      ]);`);
    expect(told).toEqual([
      ['edited', 'ON_EDIT', 'SPREADSHEETS', true, false, true, true],
      ['hourly', 'CLOCK', 'CLOCK', false, true, false, true],
    ]);
  });

  it('are made for a spreadsheet by its id, and for no other', async () => {
    expect(
      await run(
        "return ScriptApp.newTrigger('f').forSpreadsheet(ss().getId()).onOpen().create().getHandlerFunction()",
      ),
    ).toBe('f');
    await expect(run("ScriptApp.newTrigger('f').forSpreadsheet('1abc')")).rejects.toThrow(
      'A trigger for another spreadsheet is not implemented by the local host',
    );
  });

  it('belong to their maker: others neither see nor delete them', async () => {
    const workbook = book();
    const stores = createStores();
    await run(EDIT, { workbook, stores });
    const count = 'return [ScriptApp.getProjectTriggers().length, ScriptApp.getUserTriggers(ss()).length]';
    expect(await run(count, { workbook, stores })).toEqual([1, 1]);
    expect(await run(count, { workbook, stores, user: EDITOR })).toEqual([0, 0]);
    await run(`${EDIT} ${HOURLY}`, { workbook, stores, user: EDITOR });
    expect(stores.triggers.map(({ creator }) => creator)).toEqual([OWNER, EDITOR, EDITOR]);
    await run('ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one))', {
      workbook,
      stores,
      user: EDITOR,
    });
    expect(stores.triggers.map(({ creator }) => creator)).toEqual([OWNER]);
  });

  it('are listed by the document they were made in', async () => {
    const stores = createStores();
    const other = newWorkbook('khac.xlsx');
    other.owner = OWNER;
    await run(`${EDIT} ${HOURLY}`, { workbook: other, stores });
    const count = 'return [ScriptApp.getProjectTriggers().length, ScriptApp.getUserTriggers(ss()).length]';
    expect(await run(`${EDIT} ${count}`, { workbook: book(), stores })).toEqual([3, 1]);
  });

  it('one of each type a user and document', async () => {
    expect(await run(`${EDIT} ${HOURLY} return caught(() => { ${EDIT} })`)).toMatch(
      /too many edit triggers in this document/,
    );
    expect(await run(`${HOURLY} return caught(() => { ${HOURLY} })`)).toMatch(/too many time-based triggers/);
  });

  it('at most twenty a user and script', async () => {
    const stores = createStores();
    for (let n = 0; n < 20; n += 1) {
      const workbook = newWorkbook(`so-${n}.xlsx`);
      workbook.owner = OWNER;
      await run(EDIT, { workbook, stores });
    }
    expect(await run(`return caught(() => { ${EDIT} })`, { stores })).toBe(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(await run(`${EDIT} return 'made'`, { stores, user: EDITOR })).toBe('made');
  });

  it.each([
    ['everyMinutes(10)', /once per hour at most/],
    ['everyMinutes(7)', /Invalid argument: 7/],
    ['atHour(7)', /one recurrence/],
    ['everyHours(1).everyDays(1)', /one recurrence/],
    ['everyHours(1).atHour(7)', /atHour/],
    ['everyDays(1).atHour(24)', /Invalid argument: 24/],
    ['everyDays(0)', /Invalid argument: 0/],
    ["everyDays(1).inTimezone('Nowhere/City')", /Invalid argument/],
  ])('refuse %s', async (rhythm, message) => {
    expect(
      await run(`return caught(() => ScriptApp.newTrigger('f').timeBased().${rhythm}.create())`),
    ).toMatch(message);
  });

  it('keep their rhythm', async () => {
    const stores = createStores();
    await run("ScriptApp.newTrigger('f').timeBased().everyDays(1).atHour(7).nearMinute(30).create()", {
      stores,
    });
    expect(stores.triggers[0]?.schedule).toEqual({ everyDays: 1, atHour: 7, nearMinute: 30 });
  });

  it.each(['NONE', 'LIMITED'] as const)('are out of reach in mode %s', async (authMode) => {
    for (const code of ["ScriptApp.newTrigger('f')", 'ScriptApp.getProjectTriggers()']) {
      expect(await run(`return caught(() => ${code})`, { authMode })).toMatch(/do not have permission/);
    }
  });

  it('a person without access to the file makes none', async () => {
    expect(await run(`return caught(() => { ${EDIT} })`, { user: 'la@noi.khac' })).toMatch(/permission/);
    expect(await run(`${EDIT} return 'made'`, { user: VIEWER })).toBe('made');
  });

  it('once deleted cannot be deleted again', async () => {
    expect(
      await run(
        `const one = ${EDIT} ScriptApp.deleteTrigger(one); return caught(() => ScriptApp.deleteTrigger(one))`,
      ),
    ).toMatch(/not found/);
  });
});

describe('time-driven triggers', () => {
  const CODE = `
    function hourly(e) {
      const seen = { ...e, authMode: String(e.authMode), triggerUid: typeof e.triggerUid };
      const who = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
      PropertiesService.getScriptProperties().setProperty('seen', JSON.stringify([seen, who]));
      SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('đến giờ');
    }
    function broken() { throw new Error('hỏng'); }
    function ask() { SpreadsheetApp.getUi(); }
    function install(name) { ScriptApp.newTrigger(name).timeBased().everyHours(1).create(); }`;

  async function installed(handlers: Readonly<Record<string, string>>) {
    const workbook = book();
    const stores = createStores();
    const bundle = bundleOf(CODE);
    for (const [user, handler] of Object.entries(handlers)) {
      const host: Host = createHost({ workbook, bundle, stores, user, dialogs: scriptedDialogs() });
      await host.run('install', handler);
    }
    return { workbook, stores, bundle, clock: () => NOW };
  }

  it('run as their makers, with the moment in UTC', async () => {
    const script = await installed({ [EDITOR]: 'hourly' });
    const [one] = await fireTimeTriggers(script);
    expect(one).toMatchObject({ kind: 'installable', handler: 'hourly', creator: EDITOR });
    expect(one?.error).toBeUndefined();
    expect(script.workbook.sheets[0]?.cell(1, 1).value).toBe('đến giờ');
    // 23/11/2026 is a Monday of ISO week 48.
    expect(JSON.parse(script.stores.scriptProperties['seen'] ?? '')).toEqual([
      {
        authMode: 'FULL',
        triggerUid: 'string',
        year: 2026,
        month: 11,
        'day-of-month': 23,
        'day-of-week': 1,
        'week-of-year': 48,
        hour: 1,
        minute: 0,
        second: 0,
        timezone: 'UTC',
      },
      [EDITOR, EDITOR],
    ]);
  });

  it('fail one by one, without a window', async () => {
    const script = await installed({ [OWNER]: 'broken', [EDITOR]: 'ask', [OTHER]: 'hourly' });
    const done = await fireTimeTriggers(script);
    expect(done.map(({ error }) => error?.message)).toEqual([
      'hỏng',
      'Cannot call SpreadsheetApp.getUi() from this context.',
      undefined,
    ]);
  });

  it('of another workbook stay quiet', async () => {
    const script = await installed({ [OWNER]: 'hourly' });
    expect(await fireTimeTriggers({ ...script, workbook: newWorkbook('khac.xlsx') })).toEqual([]);
  });

  it('keep to their workbook when it is renamed', async () => {
    const script = await installed({ [OWNER]: 'hourly' });
    script.workbook.name = 'ten-moi.xlsx';
    expect(await fireTimeTriggers(script)).toHaveLength(1);
  });
});
