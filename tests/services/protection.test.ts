import { describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../local/host/host';
import { bundleOf } from '../../local/host/bundle';
import { scriptedDialogs } from '../../local/services/dialogs';
import type { LocalWorkbook } from '../../local/workbook/model';
import { book, EDITOR, OTHER, OWNER, run, VIEWER } from './helpers';

/** One book for several people: each body is run as somebody. */
function as(workbook: LocalWorkbook, user: string, body: string): Promise<unknown> {
  const code = `const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    const caught = (act) => { try { act(); return 'ok'; } catch (error) { return error.message; } };
    function test() { ${body} }`;
  const host: Host = createHost({ workbook, user, bundle: bundleOf(code), dialogs: scriptedDialogs() });
  return host.run('test').then(({ result }) => result);
}

/** The idiom of apps-script.md 3.7: me, and nobody else. */
const CLOSE = `const close = (p) => { p.addEditor(Session.getEffectiveUser()); p.removeEditors(p.getEditors()); if (p.canDomainEdit()) p.setDomainEdit(false); return p; };`;

/** The sheet is the department's (EDITOR), C5 is sealed, D1 lies under a warning, A9:B9 is left open. */
async function protectedBook(): Promise<LocalWorkbook> {
  const workbook = book();
  await as(
    workbook,
    OWNER,
    `${CLOSE} close(sheet().protect()).addEditor('${EDITOR}').setUnprotectedRanges([sheet().getRange('A9:B9')]);
     close(sheet().getRange('C5').protect()); sheet().getRange('D1').protect().setWarningOnly(true);`,
  );
  return workbook;
}

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('who may write where (apps-script.md 3.7)', () => {
  const ROWS: [string, string, boolean, boolean, boolean][] = [
    ['a cell of the protected sheet', "sheet().getRange('A1').setValue(1)", true, true, false],
    ['a sealed cell', "sheet().getRange('C5').setValue(1)", true, false, false],
    ['a block with a sealed cell in it', "sheet().getRange('A1:C5').setValue(1)", true, false, false],
    ['a cell with a warning', "sheet().getRange('D1').setValue(1)", true, true, false],
    ['an unprotected range', "sheet().getRange('A9:B9').setValue(1)", true, true, true],
    ['more than the unprotected range', "sheet().getRange('A9:C9').setValue(1)", true, true, false],
    ['a format of a sealed cell', "sheet().getRange('C5').setBackground('red')", true, false, false],
    ['a note of a sealed cell', "sheet().getRange('C5').setNote('x')", true, false, false],
    [
      'a validation over a sealed cell',
      "sheet().getRange('C1:C9').clearDataValidations()",
      true,
      false,
      false,
    ],
    ['deleting the sealed row', 'sheet().deleteRow(5)', true, false, false],
    ['deleting another row', 'sheet().deleteRow(20)', true, true, false],
    ['inserting a row', 'sheet().insertRowsBefore(3, 1)', true, true, false],
    ['the name', "sheet().setName('Mới')", true, true, false],
    ['freezing', 'sheet().setFrozenRows(1)', true, true, false],
    ['hiding the sheet', 'sheet().hideSheet()', true, true, false],
    ['deleting the sheet', 'SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet())', true, false, false],
    ['a new sheet', 'SpreadsheetApp.getActiveSpreadsheet().insertSheet()', true, true, true],
  ];

  it.each(ROWS)('%s', async (_, code, owner, editor, excluded) => {
    const expected = { [OWNER]: owner, [EDITOR]: editor, [OTHER]: excluded, [VIEWER]: false };
    for (const [user, may] of Object.entries(expected)) {
      const workbook = await protectedBook();
      workbook.addSheet('Khác', 1);
      const said = await as(workbook, user, `return caught(() => ${code})`);
      const refusal = user === VIEWER ? 'You do not have permission to edit this spreadsheet.' : REFUSED;
      expect([user, said]).toEqual([user, may ? 'ok' : refusal]);
    }
  });

  it('rows are not inserted inside a sealed block', async () => {
    const workbook = book();
    await as(workbook, OWNER, `${CLOSE} close(sheet().getRange('A5:A8').protect())`);
    expect(await as(workbook, EDITOR, 'return caught(() => sheet().insertRowsBefore(6, 1))')).toBe(REFUSED);
    expect(await as(workbook, EDITOR, 'return caught(() => sheet().insertRowsBefore(5, 1))')).toBe('ok');
  });
});

describe('Protection (reference: spreadsheet/protection)', () => {
  it('a fresh one mirrors the file and protects nothing', async () => {
    const workbook = book();
    const editors = await as(
      workbook,
      OWNER,
      'return sheet().protect().getEditors().map((user) => user.getEmail())',
    );
    expect(editors).toEqual([EDITOR, OTHER]);
    expect(await as(workbook, OTHER, "return caught(() => sheet().getRange('A1').setValue(1))")).toBe('ok');
  });

  it('forgetting setDomainEdit(false) leaves the domain in', async () => {
    const workbook = book();
    await as(workbook, OWNER, 'const p = sheet().protect(); p.removeEditors(p.getEditors());');
    expect(await as(workbook, OTHER, "return caught(() => sheet().getRange('A1').setValue(1))")).toBe('ok');
  });

  it('a gmail owner has no domain', async () => {
    const workbook = book();
    workbook.owner = 'chu@gmail.com';
    const body =
      'const p = sheet().protect(); return [p.canDomainEdit(), caught(() => p.setDomainEdit(false))]';
    expect(await as(workbook, 'chu@gmail.com', body)).toEqual([
      false,
      'The spreadsheet does not belong to a Google Workspace domain.',
    ]);
  });

  it('neither owner nor current user can be removed', async () => {
    const workbook = book();
    const body = `const p = sheet().protect(); p.removeEditors(['${EDITOR}', '${OTHER}', '${OWNER}']); p.setDomainEdit(false); return p.getEditors().map((u) => u.getEmail())`;
    expect(await as(workbook, EDITOR, body)).toEqual([EDITOR]);
    expect(await as(workbook, OWNER, 'return sheet().protect().canEdit()')).toBe(true);
  });

  it('who may not edit it can neither read its editors nor change or remove it', async () => {
    const workbook = await protectedBook();
    const body = `const p = sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
      return [p.canEdit(), ...[() => p.getEditors(), () => p.canDomainEdit(), () => p.addEditor('${OTHER}'), () => p.remove(), () => p.setDescription('x')].map(caught)]`;
    expect(await as(workbook, OTHER, body)).toEqual([false, REFUSED, REFUSED, REFUSED, REFUSED, REFUSED]);
  });

  it('addEditor does not share the file', async () => {
    const workbook = book();
    await as(workbook, OWNER, `sheet().protect().addEditor('moi@so.gov.vn')`);
    expect(workbook.editors).not.toContain('moi@so.gov.vn');
  });

  it('a second sheet protection is the first, a second range protection is another', async () => {
    const body = `sheet().protect().setDescription('một'); sheet().protect(); sheet().getRange('A1').protect(); sheet().getRange('A1').protect();
      const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
      return [sheet().getProtections(SHEET).map((p) => p.getDescription()), ss().getProtections(RANGE).length, String(sheet().getProtections(RANGE)[0].getProtectionType())]`;
    expect(await run(body)).toEqual([['một'], 2, 'RANGE']);
  });

  it('setRange, getRange, remove, unprotected ranges', async () => {
    const body = `const p = sheet().getRange('A1').protect().setRange(sheet().getRange('B2:C3')); const whole = sheet().protect();
      const said = [p.getRange().getA1Notation(), whole.getRange().getA1Notation(), caught(() => p.setUnprotectedRanges([sheet().getRange('A1')]))];
      whole.setUnprotectedRanges([sheet().getRange('B2')]); p.remove();
      return [...said, whole.getUnprotectedRanges()[0].getA1Notation(), ss().getProtections(SpreadsheetApp.ProtectionType.RANGE).length, caught(() => p.setDescription('x'))]`;
    expect(await run(body)).toEqual([
      'B2:C3', 'A1:Z1000', 'Exception: Only a protected sheet can have unprotected ranges.', 'B2', 0, 'Exception: The protection was removed.',
    ]); // prettier-ignore
  });

  it('a hidden address acts with the hands it has', async () => {
    const workbook = await protectedBook();
    const code = `function test() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); return Session.getActiveUser().getEmail(); }`;
    const host = createHost({
      workbook,
      user: '',
      effectiveUser: EDITOR,
      bundle: bundleOf(code),
      dialogs: scriptedDialogs(),
    });
    expect((await host.run('test')).result).toBe('');
    const nobody = createHost({ workbook, user: '', bundle: bundleOf(code), dialogs: scriptedDialogs() });
    await expect(nobody.run('test')).rejects.toThrow('permission');
  });
});
