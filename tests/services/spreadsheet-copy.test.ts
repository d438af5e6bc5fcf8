import { describe, expect, it } from 'vitest';
import { createStores } from '../../local/services/context';
import { openWorkbook } from '../../local/workbook/open';
import { book, EDITOR, NOW, OTHER, OWNER, run, VIEWER } from './helpers';

const FILL = `
  const one = sheet();
  one.setName('Một').getRange('A1:B2').setValues([['Tên', 1], ['x', '=B1+1']]);
  one.getRange('A1').setFontWeight('bold').setBackground('#dbe7f3');
  one.getRange('C1').insertCheckboxes();
  one.setFrozenRows(1);
  const two = ss().insertSheet('Hai').hideSheet();
  two.getRange('A1').setFormula("='Một'!B2*10");
  one.protect().addEditors(['${EDITOR}']);
  ss().addDeveloperMetadata('k', 'v');
  PropertiesService.getDocumentProperties().setProperty('p', '1');
  SpreadsheetApp.flush();
`;

describe('Spreadsheet.copy (reference: spreadsheet/spreadsheet, copy)', () => {
  it('makes another file of the acting person, with tabs, cells, looks, protections and metadata', async () => {
    const workbook = book();
    const stores = createStores();
    const body = `${FILL} const copy = ss().copy('Sổ 2026-2030');
      return [copy.getId() !== ss().getId(), copy.getName(), copy.getUrl().includes(copy.getId()), ss().getName()];`;
    expect(await run(body, { workbook, stores, user: EDITOR })).toEqual([true, 'Sổ 2026-2030', true, 'so']);
    const [copy] = stores.copies;
    if (!copy) throw new Error('No copy');
    expect([copy.owner, copy.editors, copy.viewers]).toEqual([EDITOR, [], []]);
    expect([workbook.owner, workbook.editors, workbook.viewers]).toEqual([OWNER, [EDITOR, OTHER], [VIEWER]]);
    const look = `const [one, two] = ss().getSheets();
      return [ss().getId(), one.getSheetId(), one.getName(), one.getDataRange().getValues(), two.getRange('A1').getValue(),
        two.isSheetHidden(), one.getRange('A1').getFontWeight(), one.getFrozenRows(), one.getRange('C1').isChecked(),
        ss().getProtections(SpreadsheetApp.ProtectionType.SHEET).map((one) => one.getEditors().map((user) => user.getEmail())),
        ss().getDeveloperMetadata().map((one) => one.getValue()),
        PropertiesService.getDocumentProperties().getProperty('p')];`;
    const [id, ...rest] = await run<unknown[]>(look, { workbook: copy, stores, user: EDITOR });
    expect(id).toBe(copy.fileId);
    const [first] = workbook.sheets;
    expect(rest).toEqual([
      first?.id, 'Một', [['Tên', 1, false], ['x', 2, '']], 20, true, 'bold', 1, false, [[]], ['v'], null,
    ]); // prettier-ignore
  });

  it('shares nothing with the old file: what is changed in one stays out of the other', async () => {
    const workbook = book();
    const stores = createStores();
    await run(`${FILL} ss().copy('a'); ss().copy('a');`, { workbook, stores });
    const [copy, second] = stores.copies;
    if (!copy || !second) throw new Error('No copies');
    expect(copy.fileId).not.toBe(second.fileId);
    await run(
      `sheet().getRange('A1').setValue('mới').setFontWeight('normal'); sheet().deleteRows(2, 1);
       ss().getDeveloperMetadata()[0].setValue('w'); ss().deleteSheet(ss().getSheets()[1]);`,
      { workbook: copy, stores },
    );
    const old = `return [sheet().getRange('A1:B2').getValues(), sheet().getRange('A1').getFontWeight(),
      ss().getDeveloperMetadata()[0].getValue(), ss().getNumSheets()];`;
    const expected = [[['Tên', 1], ['x', 2]], 'bold', 'v', 2]; // prettier-ignore
    expect(await run(old, { workbook })).toEqual(expected);
    expect(await run(old, { workbook: second, stores })).toEqual(expected);
  });

  it('is a good file when it is saved', async () => {
    const workbook = book();
    const stores = createStores();
    await run(`${FILL} ss().copy('a');`, { workbook, stores });
    const bytes = (await stores.copies[0]?.save()) ?? new Uint8Array();
    const again = await openWorkbook(bytes, 'a.xlsx', { clock: () => new Date(NOW) });
    expect(again.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Một', false],
      ['Hai', true],
    ]);
    expect(again.sheets[1]?.cell(1, 1).value).toBe(20);
    expect(again.metadata.map(({ value }) => value)).toEqual(['v']);
  });

  it('gives of the copy only how to find it, and nothing to who may only view', async () => {
    await expect(run(`ss().copy('a').getSheets()`)).rejects.toThrow(/getSheets/);
    await expect(run(`ss().copy('a')`, { user: VIEWER })).rejects.toThrow(/permission/);
  });
});
