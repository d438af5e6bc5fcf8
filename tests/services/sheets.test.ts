import { describe, expect, it } from 'vitest';
import { scriptedDialogs } from '../../local/services/dialogs';
import { EDITOR, hostOf, OWNER, run } from './helpers';

describe('Spreadsheet (reference: spreadsheet/spreadsheet)', () => {
  it('is a book of one sheet of 1000 × 26 (apps-script.md 3.3)', async () => {
    const body = `return [ss().getName(), ss().getSheets().map((s) => s.getName()), sheet().getMaxRows(), sheet().getMaxColumns(),
      ss().getSpreadsheetLocale(), ss().getSpreadsheetTimeZone(), sheet().getLastRow(), ss().getSheetByName('không'), ss().getOwner().getEmail(), ss().getNumSheets()]`;
    expect(await run(body)).toEqual([
      'so',
      ['Sheet1'],
      1000,
      26,
      'vi_VN',
      'Asia/Ho_Chi_Minh',
      0,
      null,
      OWNER,
      1,
    ]);
  });

  it('the id is the same from run to run, and in the address', async () => {
    const host = hostOf('return [ss().getId(), ss().getUrl()]');
    const [id] = (await host.run<[string, string]>('test')).result;
    expect((await host.run<[string, string]>('test')).result).toEqual([
      id,
      `https://docs.google.com/spreadsheets/d/${id}/edit`,
    ]);
  });

  it('inserts, finds, activates, moves, deletes sheets', async () => {
    const body = `const two = ss().insertSheet('Hai'); ss().insertSheet('Đầu', 0); const like = ss().insertSheet('Như hai', 3, { template: two });
      ss().setActiveSheet(two); ss().moveActiveSheet(1); ss().deleteSheet(ss().getSheetByName('Đầu'));
      return [ss().getSheets().map((s) => s.getName()), ss().getActiveSheet().getName(), ss().getSheetById(like.getSheetId()).getName(), two.getIndex()]`;
    expect(await run(body)).toEqual([['Hai', 'Sheet1', 'Như hai'], 'Hai', 'Như hai', 1]);
  });

  it('a template brings formats and validations, not protections (platform.md 5)', async () => {
    const copy = `sheet().getRange('A1').setNumberFormat('@').protect(); sheet().setFrozenRows(2); sheet().setColumnWidth(2, 200);
      const made = ss().insertSheet('B', 1, { template: sheet() });
      return [made.getRange('A1').getNumberFormat(), made.getFrozenRows(), made.getColumnWidth(2), made.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]`;
    expect(await run(copy)).toEqual(['@', 2, 200, 0]);
  });

  it.each([
    ['insertSheet("Sheet1")', 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
    ['insertSheet("x".repeat(101))', 'The sheet name cannot be greater than 100 characters.'],
    ['deleteSheet(sheet())', "You can't remove all the visible sheets in a document."],
    ['setSpreadsheetLocale("tiếng Việt")', 'Invalid argument: tiếng Việt'],
  ])('%s (apps-script.md 3.1)', async (code, message) => {
    expect(await run(`return caught(() => ss().${code})`)).toBe(`Exception: ${message}`);
  });

  it('ten million cells are the limit (apps-script.md 3.1, 3.3)', async () => {
    const limits = { cells: 60_000 };
    const message =
      'Exception: This action would increase the number of cells in the workbook above the limit of 60000 cells.';
    expect(await run('ss().insertSheet("a"); return caught(() => ss().insertSheet("b"))', { limits })).toBe(
      message,
    );
    expect(await run('return caught(() => sheet().insertRowsAfter(1000, 2000))', { limits })).toBe(message);
  });

  it('a deleted sheet is used no more', async () => {
    const body = `const gone = ss().insertSheet('x'); const range = gone.getRange('A1'); ss().deleteSheet(gone); return [caught(() => gone.getLastRow()), caught(() => range.getValue())]`;
    expect(await run(body)).toEqual([
      expect.stringContaining('not found'),
      expect.stringContaining('not found'),
    ]);
  });

  it('markers of the spreadsheet and of a sheet (reference: developer-metadata)', async () => {
    const body = `ss().addDeveloperMetadata('k', 'v', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); sheet().addDeveloperMetadata('k2');
      const [mark] = ss().getDeveloperMetadata(); mark.setValue('w'); const [of] = sheet().getDeveloperMetadata();
      const said = [ss().getDeveloperMetadata().length, mark.getKey(), mark.getValue(), of.getKey(), of.getValue()]; mark.remove();
      return [...said, ss().getDeveloperMetadata().length]`;
    expect(await run(body)).toEqual([1, 'k', 'w', 'k2', null, 0]);
  });

  it('toasts reach the person', async () => {
    const dialogs = scriptedDialogs();
    await run(`ss().toast('Đã xong', 'Sổ', 3)`, { dialogs });
    expect(dialogs.shown).toEqual([{ kind: 'toast', text: 'Đã xong', title: 'Sổ', seconds: 3 }]);
  });

  it('sharing the file', async () => {
    const body = `ss().addEditor('a@x.vn').addViewer('b@x.vn'); return [ss().getEditors(), ss().getViewers()].map((users) => users.map((u) => u.getEmail()))`;
    const [editors, viewers] = await run<string[][]>(body);
    expect(editors?.slice(0, 2)).toEqual([OWNER, EDITOR]);
    expect([editors?.includes('a@x.vn'), viewers?.includes('b@x.vn')]).toEqual([true, true]);
  });
});

describe('Sheet (reference: spreadsheet/sheet)', () => {
  it('rows and columns come and go', async () => {
    const body = `sheet().getRange('A1:A3').setValues([[1], [2], [3]]); sheet().insertRowAfter(1); sheet().deleteRows(3, 1); sheet().insertColumnsBefore(1, 2);
      return [sheet().getDataRange().getValues(), sheet().getMaxRows(), sheet().getMaxColumns()]`;
    expect(await run(body)).toEqual([
      [
        ['', '', 1],
        ['', '', ''],
        ['', '', 3],
      ],
      1000,
      28,
    ]);
  });

  it.each([
    ['deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['deleteColumn(27)', 'Those columns are out of bounds.'],
    ['insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
    ['setColumnWidth(27, 10)', 'Those columns are out of bounds.'],
    ['deleteRows(2, 999)', 'Sorry, it is not possible to delete all non-frozen rows.'],
  ])('%s (apps-script.md 3.1)', async (code, message) => {
    expect(await run(`sheet().setFrozenRows(1); return caught(() => sheet().${code})`)).toBe(
      `Exception: ${message}`,
    );
  });

  it('appendRow writes below the last content and grows the grid', async () => {
    const body = `sheet().deleteRows(3, 998); sheet().getRange('B2').setValue('x'); sheet().appendRow(['a', '=1+1']);
      return [sheet().getDataRange().getValues(), sheet().getMaxRows()]`;
    expect(await run(body)).toEqual([
      [
        ['', ''],
        ['', 'x'],
        ['a', 2],
      ],
      3,
    ]);
  });

  it('sizes, hiding, colour, name', async () => {
    const body = `sheet().setColumnWidths(2, 2, 150).setRowHeight(4, 40).setTabColor('#00FF00').setName('Tên'); sheet().hideRows(3); sheet().hideColumns(2, 2);
      ss().insertSheet('b'); const first = ss().getSheets()[0].hideSheet();
      return [first.getColumnWidth(3), first.getRowHeight(4), first.getTabColor(), first.getName(), first.isRowHiddenByUser(3), first.isColumnHiddenByUser(3), first.isSheetHidden(), first.showSheet().isSheetHidden()]`;
    expect(await run(body)).toEqual([150, 40, '#00ff00', 'Tên', true, true, true, false]);
  });

  it('the last visible sheet cannot be hidden', async () => {
    expect(await run('return caught(() => sheet().hideSheet())')).toContain("You can't hide all the sheets");
  });

  it('clear takes contents, formats or both', async () => {
    const body = `const range = sheet().getRange('A1').setValue('a').setFontWeight('bold'); sheet().clear({ contentsOnly: true }); const one = [range.getValue(), range.getFontWeight()];
      range.setValue('b'); sheet().clearFormats(); const two = [range.getValue(), range.getFontWeight()]; sheet().clear(); return [one, two, range.isBlank()]`;
    expect(await run(body)).toEqual([['', 'bold'], ['b', 'normal'], true]);
  });

  it('the selection of the person', async () => {
    const host = hostOf(
      `const before = ss().getActiveRange().getA1Notation(); sheet().getRange('B2:C3').activate(); return [before, ss().getActiveRange().getA1Notation(), sheet().getActiveCell().getA1Notation()]`,
    );
    expect((await host.run('test')).result).toEqual(['A1', 'B2:C3', 'B2']);
    expect((await host.run('test')).result).toEqual(['B2:C3', 'B2:C3', 'B2']);
  });
});
