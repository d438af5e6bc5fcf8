import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../local/host/bundle';
import { Hand, type HandOptions, Refusal } from '../../local/host/hand';
import { createHost } from '../../local/host/host';
import { createStores } from '../../local/services/context';
import { scriptedDialogs } from '../../local/services/dialogs';
import type { LocalSheet, LocalWorkbook, StoredProtection } from '../../local/workbook/model';
import { book, EDITOR, NOW, OTHER, OWNER, VIEWER } from '../services/helpers';

const TAB = 'Sheet1';

function sheetOf(workbook: LocalWorkbook): LocalSheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no tab');
  return sheet;
}

function hand(workbook: LocalWorkbook, user = EDITOR, code?: string, more: Partial<HandOptions> = {}): Hand {
  const script =
    code === undefined
      ? {}
      : { script: { bundle: bundleOf(code), stores: createStores(), clock: () => NOW } };
  return new Hand({ workbook, user, ...script, ...more });
}

function protect(workbook: LocalWorkbook, changes: Partial<StoredProtection>): StoredProtection {
  const plain = { description: '', warningOnly: false, editors: [], domainEdit: false, unprotected: [] };
  const id = String(workbook.protections.length + 1);
  const made: StoredProtection = { id, sheetId: sheetOf(workbook).id, ...plain, ...changes };
  workbook.protections.push(made);
  return made;
}

describe('typing', () => {
  it.each([
    ['01/02/2026', '0.###############', 46054, 'dd/MM/yyyy'],
    ['1,5', '0.###############', 1.5, '0.###############'],
    ["'0012", '0.###############', '0012', '0.###############'],
    ['0012', '@', '0012', '@'],
    ["'0012", '@', '0012', '@'],
    ['=1+1', '@', '=1+1', '@'],
    ['true', '0.###############', true, '0.###############'],
  ])('reads %s in a cell of format %s', async (text, format, value, formatAfter) => {
    const workbook = book();
    const sheet = sheetOf(workbook);
    sheet.setNumberFormat({ row: 2, column: 2, rows: 1, columns: 1 }, format);
    await hand(workbook).type(TAB, 'B2', text);
    expect(sheet.cell(2, 2)).toEqual({ value });
    expect(sheet.numberFormat(2, 2)).toBe(formatAfter);
  });

  it('makes formulas with the separators of the locale', async () => {
    const workbook = book();
    await hand(workbook).type(TAB, 'A1', '=SUM(1;2)');
    expect(sheetOf(workbook).cell(1, 1)).toEqual({ value: 3, formula: '=SUM(1,2)' });
  });

  it('is refused by a rejecting list and taken by a warning one', async () => {
    const workbook = book();
    const sheet = sheetOf(workbook);
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    sheet.validations = [
      { area, kind: 'list', values: ['a', 'b'], allowInvalid: false },
      { area: { ...area, column: 2 }, kind: 'list', values: ['a', 'b'], allowInvalid: true },
    ];
    await expect(hand(workbook).type(TAB, 'A1', 'c')).rejects.toThrow(/cell A1 violates .* a, b\./);
    await hand(workbook).type(TAB, 'A1', 'b');
    await hand(workbook).type(TAB, 'B1', 'c');
    expect([sheet.cell(1, 1).value, sheet.cell(1, 2).value]).toEqual(['b', 'c']);
  });

  it('goes into the first cell of a merge', async () => {
    const workbook = book();
    await hand(workbook).merge(TAB, 'A1:B2');
    await hand(workbook).type(TAB, 'B2', 'x');
    expect(sheetOf(workbook).cell(1, 1).value).toBe('x');
    expect(sheetOf(workbook).cell(2, 2).value).toBeNull();
  });
});

describe('who may', () => {
  const everything: [string, (hand: Hand) => Promise<unknown>][] = [
    ['type', (one) => one.type(TAB, 'A1', 'x')],
    ['paste', (one) => one.paste(TAB, 'A1', [['x']])],
    ['tick', (one) => one.tick(TAB, 'C3', true)],
    ['clear', (one) => one.clear(TAB, 'A1:B2')],
    ['insertRows', (one) => one.insertRows(TAB, 1, 1)],
    ['deleteRows', (one) => one.deleteRows(TAB, 1, 1)],
    ['insertColumns', (one) => one.insertColumns(TAB, 1, 1)],
    ['deleteColumns', (one) => one.deleteColumns(TAB, 1, 1)],
    ['sortRows', (one) => one.sortRows(TAB, 'A1:B9', 1, true)],
    ['merge', (one) => one.merge(TAB, 'A1:B2')],
    ['renameTab', (one) => one.renameTab(TAB, 'Khác')],
    ['deleteTab', (one) => one.deleteTab(TAB)],
    ['moveTab', (one) => one.moveTab(TAB, 2)],
  ];

  function prepared(): LocalWorkbook {
    const workbook = book();
    workbook.addSheet('Hai', 1);
    const sheet = sheetOf(workbook);
    sheet.setCell(1, 1, { value: 'b' });
    sheet.setCell(2, 1, { value: 'a' });
    const area = { row: 3, column: 3, rows: 1, columns: 1 };
    sheet.validations = [{ area, kind: 'checkbox', allowInvalid: false }];
    return workbook;
  }

  it.each(everything)('%s: an editor may, a viewer and a stranger may not', async (_, act) => {
    await act(hand(prepared(), EDITOR));
    for (const user of [VIEWER, 'la@noi.khac']) {
      const workbook = prepared();
      await expect(act(hand(workbook, user))).rejects.toBeInstanceOf(Refusal);
      expect(sheetOf(workbook).cell(1, 1).value).toBe('b');
    }
  });

  it.each(everything)('%s: not on a protected sheet, unless one is on its list', async (_, act) => {
    const workbook = prepared();
    protect(workbook, { editors: [OTHER] });
    await expect(act(hand(workbook, EDITOR))).rejects.toThrow(/^You are trying to edit a protected cell/);
    await act(hand(workbook, OTHER));
  });

  it('a protected range stops only what touches it', async () => {
    const workbook = prepared();
    protect(workbook, { area: { row: 1, column: 1, rows: 1, columns: 1 } });
    const one = hand(workbook);
    await one.type(TAB, 'B1', 'x');
    await expect(one.clear(TAB, 'A1:B1')).rejects.toBeInstanceOf(Refusal);
    await expect(one.deleteRows(TAB, 1, 1)).rejects.toBeInstanceOf(Refusal);
    await expect(one.deleteTab(TAB)).rejects.toBeInstanceOf(Refusal);
    expect(sheetOf(workbook).cell(1, 2).value).toBe('x');
  });

  it('a warning stops nobody, and the owner is never stopped', async () => {
    const workbook = prepared();
    const stop = protect(workbook, { warningOnly: true });
    await hand(workbook).type(TAB, 'A1', 'x');
    stop.warningOnly = false;
    await hand(workbook, OWNER).type(TAB, 'A1', 'y');
    expect(sheetOf(workbook).cell(1, 1).value).toBe('y');
  });
});

describe('pasting', () => {
  it('keeps texts as texts and values as values', async () => {
    const workbook = book();
    const sheet = sheetOf(workbook);
    sheet.setNumberFormat({ row: 1, column: 1, rows: 1000, columns: 26 }, '@');
    await hand(workbook).paste(TAB, 'B2', [
      ['01/02', '=1+1', ''],
      [7, true, new Date(Date.UTC(2025, 0, 14, 17))],
    ]);
    expect([2, 3, 4].map((column) => sheet.cell(2, column))).toEqual([
      { value: '01/02' },
      { value: '=1+1' },
      { value: null },
    ]);
    expect([2, 3, 4].map((column) => sheet.cell(3, column).value)).toEqual([7, true, 45672]);
    expect([2, 3, 4].map((column) => sheet.numberFormat(3, column))).toEqual([
      '0.###############',
      '0.###############',
      'dd/MM/yyyy',
    ]);
  });

  it('lets the grid grow, but not when it is refused', async () => {
    const workbook = book();
    const sheet = sheetOf(workbook);
    const area = { row: 1000, column: 1, rows: 1, columns: 1 };
    await hand(workbook).paste(TAB, 'Z999', [['a', 'b'], ['c'], ['d']]);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1001, 27]);
    expect([sheet.cell(999, 27).value, sheet.cell(1001, 26).value]).toEqual(['b', 'd']);
    sheet.validations = [{ area, kind: 'list', values: ['a'], allowInvalid: false }];
    await expect(hand(workbook).paste(TAB, 'A1000', [['x'], ['y'], ['z']])).rejects.toBeInstanceOf(Refusal);
    expect([sheet.maxRows, sheet.cell(1001, 1).value]).toEqual([1001, null]);
  });
});

describe('rows, columns and tabs', () => {
  it('ticks only boxes', async () => {
    const workbook = book();
    const sheet = sheetOf(workbook);
    sheet.validations = [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, kind: 'checkbox', allowInvalid: false },
    ];
    await hand(workbook).tick(TAB, 'A1', true);
    expect(sheet.cell(1, 1).value).toBe(true);
    await expect(hand(workbook).tick(TAB, 'B1', true)).rejects.toThrow(/no checkbox/);
  });

  it('inserts at both ends and deletes', async () => {
    const workbook = book();
    const sheet = sheetOf(workbook);
    const one = hand(workbook);
    await one.type(TAB, 'A1', 'x');
    await one.insertRows(TAB, 1, 2);
    await one.insertRows(TAB, 1003, 1);
    await one.insertColumns(TAB, 1, 1);
    expect([sheet.maxRows, sheet.maxColumns, sheet.cell(3, 2).value]).toEqual([1003, 27, 'x']);
    await one.deleteRows(TAB, 1, 2);
    await one.deleteColumns(TAB, 1, 1);
    expect(sheet.cell(1, 1).value).toBe('x');
  });

  it('sorts whole lines with their formats, notes and formulas', async () => {
    const workbook = book();
    const sheet = sheetOf(workbook);
    ['b', 3, 'Ấn', null, true, 1].forEach((value, at) => {
      if (value !== null) sheet.setCell(at + 2, 1, { value });
      sheet.setCell(at + 2, 2, { value: null, formula: `=ROW(A${at + 2})*10` });
    });
    sheet.setStyle({ row: 3, column: 1, rows: 1, columns: 2 }, { bold: true });
    sheet.setNote(3, 2, 'ba');
    await hand(workbook).sortRows(TAB, 'A2:B20', 1, true);
    const column = (n: number) => [2, 3, 4, 5, 6, 7].map((row) => sheet.cell(row, n).value);
    expect(column(1)).toEqual([1, 3, 'Ấn', 'b', true, null]);
    workbook.recalculate();
    expect(column(2)).toEqual([20, 30, 40, 50, 60, 70]);
    expect([2, 3, 4].map((row) => sheet.style(row, 1).bold ?? false)).toEqual([false, true, false]);
    expect([2, 3].map((row) => sheet.note(row, 2))).toEqual(['', 'ba']);
    await hand(workbook).sortRows(TAB, 'A2:B20', 1, false);
    expect(column(1)).toEqual([true, 'b', 'Ấn', 3, 1, null]);
  });

  it('doubles a tab with contents, formats, validations and protections, under a new id', async () => {
    const workbook = book();
    const sheet = sheetOf(workbook);
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    sheet.setCell(1, 1, { value: 'x' });
    sheet.setNumberFormat(area, '@');
    sheet.validations = [{ area, kind: 'list', values: ['x'], allowInvalid: true }];
    protect(workbook, { area, description: 'khoá', editors: [OTHER] });
    expect(await hand(workbook).duplicateTab(TAB)).toBe('Copy of Sheet1');
    expect(await hand(workbook).duplicateTab(TAB)).toBe('Copy of Sheet1 2');
    const copy = workbook.sheets.find(({ name }) => name === 'Copy of Sheet1') as LocalSheet;
    expect(workbook.sheets.map(({ name }) => name)).toEqual([TAB, 'Copy of Sheet1 2', 'Copy of Sheet1']);
    expect(copy.id).not.toBe(sheet.id);
    expect([copy.cell(1, 1).value, copy.numberFormat(1, 1)]).toEqual(['x', '@']);
    expect(copy.validations).toEqual(sheet.validations);
    expect(workbook.protections.map(({ sheetId, description }) => [sheetId, description])).toHaveLength(3);
    await expect(hand(workbook).type(copy.name, 'A1', 'y')).rejects.toBeInstanceOf(Refusal);
  });

  it('renames, moves and deletes tabs under the rules of Sheets', async () => {
    const workbook = book();
    workbook.addSheet('Hai', 1);
    const one = hand(workbook);
    await expect(one.renameTab(TAB, 'hai')).rejects.toThrow(/already exists/);
    await expect(one.renameTab(TAB, ' ')).rejects.toBeInstanceOf(Refusal);
    await one.renameTab(TAB, 'Một');
    await one.moveTab('Một', 2);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Hai', 'Một']);
    await one.deleteTab('Hai');
    await expect(one.deleteTab('Một')).rejects.toThrow(/all the visible sheets/);
  });
});

const SPY = `
  function note(key, e) {
    const { value, oldValue } = e;
    const user = e.user ? e.user.getEmail() : null;
    const all = JSON.parse(PropertiesService.getScriptProperties().getProperty('seen') || '[]');
    all.push({
      key, value, oldValue, user, uid: typeof e.triggerUid, mode: String(e.authMode),
      isLimited: e.authMode === ScriptApp.AuthMode.LIMITED,
      range: e.range.getA1Notation(), tab: e.range.getSheet().getName(), source: e.source.getName(),
      active: Session.getActiveUser().getEmail(), effective: Session.getEffectiveUser().getEmail(),
      selected: SpreadsheetApp.getActiveRange().getA1Notation(),
      keys: Object.keys(e).sort().join(),
    });
    PropertiesService.getScriptProperties().setProperty('seen', JSON.stringify(all));
  }
  function onEdit(e) { note('simple', e); }
  function office(e) { note('office', e); }
  function install() { ScriptApp.newTrigger('office').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
`;

interface Seen {
  readonly [key: string]: unknown;
}

/** A book whose script was installed by the owner, and the events that its triggers saw. */
async function installed(code: string, hidesUser = false) {
  const workbook = book();
  const stores = createStores();
  const bundle = bundleOf(code);
  const host = createHost({
    workbook,
    bundle,
    stores,
    user: OWNER,
    dialogs: scriptedDialogs(),
    clock: () => NOW,
  });
  await host.run('install');
  const script = { bundle, stores, clock: () => NOW };
  const one = new Hand({ workbook, user: EDITOR, script, hidesUser });
  const seen = () => JSON.parse(stores.scriptProperties['seen'] ?? '[]') as Seen[];
  return { workbook, one, seen, host };
}

describe('edit triggers', () => {
  it("run the simple one with the person's hands and the installable one with its maker's", async () => {
    const { one, seen } = await installed(SPY);
    await one.type(TAB, 'B2', '1,5');
    const common = { value: '1.5', range: 'B2', tab: TAB, source: 'so', selected: 'B2', user: EDITOR };
    expect(seen()).toEqual([
      {
        ...common,
        key: 'simple',
        mode: 'LIMITED',
        isLimited: true,
        uid: 'undefined',
        active: EDITOR,
        effective: EDITOR,
        keys: 'authMode,range,source,user,value',
      },
      {
        ...common,
        key: 'office',
        mode: 'FULL',
        isLimited: false,
        uid: 'string',
        active: EDITOR,
        effective: OWNER,
        keys: 'authMode,range,source,triggerUid,user,value',
      },
    ]);
    expect(one.triggered.map(({ kind, handler, creator }) => [kind, handler, creator])).toEqual([
      ['simple', 'onEdit', EDITOR],
      ['installable', 'office', OWNER],
    ]);
    expect(one.triggered[0]?.calls.byService['Properties.setProperty']).toBe(1);
  });

  it('tell value and oldValue as texts, of single cells only', async () => {
    const { one, workbook, seen } = await installed(SPY);
    sheetOf(workbook).validations = [
      { area: { row: 9, column: 1, rows: 1, columns: 1 }, kind: 'checkbox', allowInvalid: false },
    ];
    await one.type(TAB, 'A1', 'cũ');
    await one.type(TAB, 'A1', '15/01/2025');
    await one.clear(TAB, 'A1');
    await one.tick(TAB, 'A9', true);
    await one.tick(TAB, 'A9', false);
    await one.paste(TAB, 'A1', [['x', 'y']]);
    await one.clear(TAB, 'A1:B1');
    const told = seen().filter(({ key }) => key === 'simple');
    expect(told.map(({ range, value, oldValue }) => [range, value, oldValue])).toEqual([
      ['A1', 'cũ', undefined],
      ['A1', '45672', 'cũ'],
      ['A1', undefined, '45672'],
      ['A9', 'TRUE', undefined],
      ['A9', 'FALSE', 'TRUE'],
      ['A1:B1', undefined, undefined],
      ['A1:B1', undefined, undefined],
    ]);
  });

  it('know nobody where the domain hides addresses', async () => {
    const { one, seen } = await installed(SPY, true);
    await one.type(TAB, 'A1', 'x');
    expect(seen().map(({ active, user }) => [active, user])).toEqual([
      ['', null],
      ['', null],
    ]);
    expect(seen().map(({ effective }) => effective)).toEqual([EDITOR, OWNER]);
  });

  it('hear nothing of rows, columns, sorting, tabs, refusals and scripts', async () => {
    const { one, workbook, host } = await installed(`${SPY} function write() {
      SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1);
    }`);
    await one.insertRows(TAB, 1, 1);
    await one.deleteRows(TAB, 1, 1);
    await one.sortRows(TAB, 'A1:B3', 1, true);
    await one.merge(TAB, 'D1:E1');
    await one.renameTab(TAB, 'Khác');
    await one.duplicateTab('Khác');
    await host.run('write');
    protect(workbook, {});
    await expect(one.type('Khác', 'A1', 'x')).rejects.toBeInstanceOf(Refusal);
    expect(one.triggered).toEqual([]);
  });

  it('fail without harm to the edit, and the failure is kept', async () => {
    const workbook = book();
    const one = hand(workbook, EDITOR, `function onEdit(e) { e.range.getSheet().hideSheet(); }`);
    await one.type(TAB, 'A1', 'x');
    expect(sheetOf(workbook).cell(1, 1).value).toBe('x');
    expect(one.triggered[0]?.error?.message).toBe("You can't hide all the sheets in a document.");
    expect(one.triggered[0]?.calls.total).toBe(1);
  });

  it('have the hands of the editing person only: a protected cell is closed to a simple trigger', async () => {
    const code = `
      function onEdit(e) { e.source.getSheets()[0].getRange('C1').setValue('simple'); }
      function office(e) { e.source.getSheets()[0].getRange('D1').setValue('office'); }
      function install() { ScriptApp.newTrigger('office').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;
    const { one, workbook } = await installed(code);
    protect(workbook, { area: { row: 1, column: 3, rows: 1, columns: 2 } });
    await one.type(TAB, 'A1', 'x');
    expect(one.triggered[0]?.error?.message).toMatch(/protected cell/);
    expect([3, 4].map((column) => sheetOf(workbook).cell(1, column).value)).toEqual([null, 'office']);
  });

  it('cannot ask: no dialog in a simple trigger, no window in an installable one', async () => {
    const code = `
      function onEdit() { SpreadsheetApp.getUi().alert('?'); }
      function office() { SpreadsheetApp.getUi(); }
      function install() { ScriptApp.newTrigger('office').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;
    const { one } = await installed(code);
    await one.type(TAB, 'A1', 'x');
    expect(one.triggered.map(({ error }) => error?.message)).toEqual([
      'You do not have permission to call Ui.alert',
      'Cannot call SpreadsheetApp.getUi() from this context.',
    ]);
  });

  it('never hide what this host cannot do', async () => {
    const one = hand(
      book(),
      EDITOR,
      `function onEdit(e) { try { e.range.activateAsCurrentCell(); } catch {} }`,
    );
    await expect(one.type(TAB, 'A1', 'x')).rejects.toThrow(/not implemented/);
  });

  it('can be set off in the middle of a command', async () => {
    const workbook = book();
    const bundle = bundleOf(`function slow() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1').getValue();
      return sheet.getRange('A1').getValue();
    }`);
    const host = createHost({ workbook, bundle, user: OWNER, dialogs: scriptedDialogs(), clock: () => NOW });
    const one = hand(workbook);
    let typed: Promise<void> | undefined;
    host.beforeCall = (_, n) => {
      if (n === 3) typed = one.type(TAB, 'A1', 'giữa chừng');
    };
    expect((await host.run('slow')).result).toBe('giữa chừng');
    await typed;
  });
});

describe('change and open triggers', () => {
  const CODE = `
    function noted(e) {
      const all = PropertiesService.getScriptProperties();
      all.setProperty('seen', JSON.stringify([...JSON.parse(all.getProperty('seen') || '[]'), e.changeType || 'OPEN']));
    }
    function install() {
      ScriptApp.newTrigger('noted').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
      ScriptApp.newTrigger('noted').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create();
    }`;

  it('are told what changed', async () => {
    const { one, seen } = await installed(CODE);
    await one.open();
    await one.type(TAB, 'A1', 'x');
    await one.insertRows(TAB, 1);
    await one.deleteRows(TAB, 1);
    await one.insertColumns(TAB, 1);
    await one.deleteColumns(TAB, 1);
    const copy = await one.duplicateTab(TAB);
    await one.deleteTab(copy);
    expect(seen()).toEqual([
      'OPEN',
      'EDIT',
      'INSERT_ROW',
      'REMOVE_ROW',
      'INSERT_COLUMN',
      'REMOVE_COLUMN',
      'INSERT_GRID',
      'REMOVE_GRID',
    ]);
  });

  it('a viewer opens a file without any of it', async () => {
    const workbook = book();
    const viewer = hand(workbook, VIEWER, `function onOpen() {}`);
    await viewer.open();
    const editor = hand(workbook, EDITOR, `function onOpen() {}`);
    await editor.open();
    expect([viewer.triggered.length, editor.triggered.length]).toEqual([0, 1]);
  });
});
