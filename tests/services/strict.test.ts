import { describe, expect, it } from 'vitest';
import { scriptedDialogs } from '../../local/services/dialogs';
import { hostOf, run } from './helpers';

describe('strictness', () => {
  it.each([
    [
      'sheet().getRange("A1").setFontLine("underline")',
      'Range.setFontLine is not implemented by the local host',
    ],
    ['sheet().getImages()', 'Sheet.getImages is not implemented by the local host'],
    ['SpreadsheetApp.create("x")', 'SpreadsheetApp.create is not implemented by the local host'],
    ['SpreadsheetApp.WrapStrategy.WRONG', 'WrapStrategy.WRONG is not implemented by the local host'],
    ['Drive.Drives', 'Drive.Drives is not implemented by the local host'],
    ['sheet().foo = 1', 'Sheet.foo (set by the script) is not implemented by the local host'],
  ])('%s spoils the run, caught or not', async (code, message) => {
    await expect(run(code)).rejects.toThrow(message);
    await expect(run(`try { ${code} } catch {} return 'plausible'`)).rejects.toThrow(message);
  });

  it.each([
    ['sheet().getRange("A1").setValues(1)', 'number', 'SpreadsheetApp.Range.setValues'],
    [
      'sheet().getRange(1, 1, 1, 1, 1)',
      'number,number,number,number,number',
      'SpreadsheetApp.Sheet.getRange',
    ],
    ['ss().getSheetByName(null)', 'null', 'SpreadsheetApp.Spreadsheet.getSheetByName'],
    ['ss().getSheetByName(undefined)', 'null', 'SpreadsheetApp.Spreadsheet.getSheetByName'],
    ['Utilities.formatDate("2026", "UTC", "yyyy")', 'String,String,String', 'Utilities.formatDate'],
    ['sheet().getProtections(sheet())', 'Sheet', 'SpreadsheetApp.Sheet.getProtections'],
    ['Utilities.base64Encode([1.5])', 'number[]', 'Utilities.base64Encode'],
  ])('%s is no overload (apps-script.md 3.1)', async (code, types, member) => {
    expect(await run(`return caught(() => ${code})`)).toBe(
      `Exception: The parameters (${types}) don't match the method signature for ${member}.`,
    );
  });

  it('names objects and constants as Google does (apps-script.md 0)', async () => {
    const body = `return [String(ss()), String(sheet().getRange('A1')), \`\${sheet()}\`, sheet().constructor === Object,
      String(SpreadsheetApp.ProtectionType.RANGE), JSON.stringify({ t: SpreadsheetApp.ProtectionType.SHEET }),
      SpreadsheetApp.WrapStrategy.WRAP === SpreadsheetApp.WrapStrategy.WRAP]`;
    expect(await run(body)).toEqual(['Spreadsheet', 'Range', 'Sheet', true, 'RANGE', '{"t":"SHEET"}', true]);
  });

  it('lets services be awaited and returned from promises', async () => {
    expect(await run('return Promise.resolve(sheet()).then((s) => s.getName())')).toBe('Sheet1');
  });

  it('an unexpected question spoils the run, an expected one is answered', async () => {
    const ask = `const ui = SpreadsheetApp.getUi(); try { return ui.alert('Xóa', 'Chắc chứ?', ui.ButtonSet.YES_NO) === ui.Button.YES } catch { return 'caught' }`;
    await expect(run(ask)).rejects.toThrow('Unexpected alert: "Xóa" – "Chắc chứ?"');
    expect(await run(ask, { dialogs: scriptedDialogs([{ asks: 'Chắc', button: 'YES' }]) })).toBe(true);
    await expect(run(ask, { dialogs: scriptedDialogs([{ asks: 'Khác', button: 'YES' }]) })).rejects.toThrow(
      'Expected',
    );
    await expect(run(ask, { dialogs: scriptedDialogs([{ button: 'OK' }]) })).rejects.toThrow('no button OK');
  });
});

describe('the fault hook', () => {
  const body = `const told = []; for (let n = 0; n < 3; n++) { try { sheet().getRange('A1').getValues(); told.push('ok'); } catch (error) { told.push(String(error)); } } return told;`;

  it('lets one call fail', async () => {
    const host = hostOf(body);
    host.failAt(4);
    expect((await host.run('test')).result).toEqual(['ok', 'Exception: Service error: Spreadsheets', 'ok']);
    expect((await host.run('test')).result).toEqual(['ok', 'ok', 'ok']);
  });

  it('plays a run that was killed', async () => {
    const host = hostOf(body);
    host.failAt(3, 'Exceeded maximum execution time', 'from-then-on');
    const killed = 'Exception: Exceeded maximum execution time';
    expect((await host.run('test')).result).toEqual(['ok', killed, killed]);
  });

  it('lets a person edit between two calls', async () => {
    const host = hostOf(`const range = sheet().getRange('A1'); range.getValue(); return range.getValue();`);
    const names: string[] = [];
    host.beforeCall = (name, n) => {
      names.push(`${n} ${name}`);
      if (n === 3) host.workbook.sheets[0]?.setCell(1, 1, { value: 'người sửa' });
    };
    expect((await host.run('test')).result).toBe('người sửa');
    expect(names).toEqual(['1 Spreadsheet.getSheets', '2 Range.getValue', '3 Range.getValue']);
  });

  it('tells of a run that failed', async () => {
    const host = hostOf(`console.log('trước %s', 'khi'); sheet(); throw new Error('x')`);
    await expect(host.run('test')).rejects.toThrow('x');
    expect(host.last).toMatchObject({ log: ['trước khi'], calls: { total: 1 } });
  });
});
