import { describe, expect, it } from 'vitest';
import { EDITOR, hostOf, run, VIEWER } from './helpers';

/** Writes one value and tells what is read back: [type or date text, display, number format]. */
const ROUND = `
  const range = sheet().getRange('B2');
  if (args[1]) range.setNumberFormat(args[1]);
  range.setValue(args[0]);
  const value = range.getValue();
  const text = value instanceof Date ? Utilities.formatDate(value, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm') : value;
  return [text, range.getDisplayValue(), range.getNumberFormat()];`;

async function round(value: unknown, format = ''): Promise<unknown> {
  return (await hostOf(ROUND).run('test', value, format)).result;
}

const AUTOMATIC = '0.###############';

describe('writing and reading values (apps-script.md 3.6)', () => {
  it.each([
    ['a text', 'xin chào', ['xin chào', 'xin chào', AUTOMATIC]],
    ['digits with a leading zero', '0012', [12, '12', AUTOMATIC]],
    ['a percentage', '50%', [0.5, '50%', '0%']],
    ['TRUE', 'TRUE', [true, 'TRUE', AUTOMATIC]],
    ['an apostrophe', "'0012", ['0012', '0012', AUTOMATIC]],
    ['a day first date', '01/02/2023', ['2023-02-01 00:00', '01/02/2023', 'dd/MM/yyyy']],
    ['an impossible date', '31/02/2023', ['31/02/2023', '31/02/2023', AUTOMATIC]],
    ['a negative number', '-5', [-5, '-5', AUTOMATIC]],
    ['a plus sign', '+5', ['+5', '+5', AUTOMATIC]],
    ['null', null, ['', '', AUTOMATIC]],
    ['the empty text', '', ['', '', AUTOMATIC]],
    ['a number', 1.5, [1.5, '1,5', AUTOMATIC]],
    ['a boolean', false, [false, 'FALSE', AUTOMATIC]],
    ['a Date', new Date(Date.UTC(2026, 9, 1, 17)), ['2026-10-02 00:00', '02/10/2026', 'dd/MM/yyyy']],
    [
      'a Date with a time',
      new Date(Date.UTC(2026, 9, 2, 1, 30)),
      ['2026-10-02 08:30', '02/10/2026 08:30:00', 'dd/MM/yyyy HH:mm:ss'],
    ],
  ])('%s', async (_, value, expected) => {
    expect(await round(value)).toEqual(expected);
  });

  it.each([
    ['a date stays text', '01/02/2023', '01/02/2023'],
    ['a leading zero stays', '0012', '0012'],
    ['an apostrophe goes', "'=1", '=1'],
    ['a number becomes its text [?]', 12, '12'],
    ['a boolean becomes its text [?]', true, 'TRUE'],
    ['a Date becomes its text [?]', new Date(Date.UTC(2026, 9, 1, 17)), '02/10/2026'],
  ])('text format "@": %s', async (_, value, expected) => {
    expect(await round(value, '@')).toEqual([expected, expected, '@']);
  });

  it('a Date keeps the date format that is there, a number in it reads as a Date', async () => {
    expect(await round(new Date(Date.UTC(2026, 9, 1, 17)), 'MM/yyyy')).toEqual([
      '2026-10-02 00:00',
      '10/2026',
      'MM/yyyy',
    ]);
    expect(await round(46297, 'dd/MM/yyyy')).toEqual(['2026-10-02 00:00', '02/10/2026', 'dd/MM/yyyy']);
  });

  it('dates before zones had whole hours come back', async () => {
    expect(await round(2, 'dd/MM/yyyy')).toEqual(['1900-01-01 00:00', '01/01/1900', 'dd/MM/yyyy']);
  });

  it('formulas: separators, result, text of the formula', async () => {
    const body = `const range = sheet().getRange('A1:A2'); range.setValues([[2], ['=SUM(A1;3)']]);
      return [range.getValues(), range.getFormulas(), sheet().getRange('A3').setFormula('=1/0').getValue()]`;
    expect(await run(body)).toEqual([[[2], [5]], [[''], ['=SUM(A1;3)']], '#DIV/0!']);
  });

  it('setValue fills the range; merged cells hold one value', async () => {
    const body = `const range = sheet().getRange('A1:B2'); range.setValue('x');
      sheet().getRange('A1:A2').merge(); range.setValues([[1, 2], [3, 4]]);
      return [range.getValues(), sheet().getRange('A2').isPartOfMerge(), range.getMergedRanges().map((r) => r.getA1Notation())]`;
    expect(await run(body)).toEqual([
      [
        [1, 2],
        ['', 4],
      ],
      true,
      ['A1:A2'],
    ]);
  });

  it('clearContent keeps formats, clearFormat keeps content', async () => {
    const body = `const range = sheet().getRange('A1').setNumberFormat('@').setBackground('#FF0000').setValue('a');
      range.clearContent(); const after = [range.getValue(), range.getNumberFormat(), range.getBackground()];
      range.setValue('b').clearFormat(); return [after, [range.getValue(), range.getNumberFormat(), range.getBackground()]]`;
    expect(await run(body)).toEqual([
      ['', '@', '#ff0000'],
      ['b', AUTOMATIC, '#ffffff'],
    ]);
  });

  it('refuses objects, arrays and NaN as cells', async () => {
    for (const value of ['{ a: 1 }', '[1]', 'NaN']) {
      await expect(run(`sheet().getRange('A1').setValue(${value})`)).rejects.toThrow('not implemented');
    }
  });
});

describe('errors (apps-script.md 3.1)', () => {
  it.each([
    [
      'setValues([[1]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'setValues([[1, 2], [3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'setValue("x".repeat(50001))',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    ['getCell(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('%s', async (code, message) => {
    expect(await run(`return caught(() => sheet().getRange('A1:B2').${code})`)).toBe(`Exception: ${message}`);
  });

  it.each([
    ['getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['getRange(1, 0)', 'The starting column of the range is too small.'],
    ['getRange("nonsense")', 'Range not found'],
  ])('%s', async (code, message) => {
    expect(await run(`return caught(() => sheet().${code})`)).toBe(`Exception: ${message}`);
  });

  it('a refused block changes nothing', async () => {
    const body = `const range = sheet().getRange('A1:A2'); caught(() => range.setValues([['a'], ['x'.repeat(50001)]])); return range.getValues()`;
    expect(await run(body)).toEqual([[''], ['']]);
  });

  it('a viewer writes nowhere', async () => {
    expect(await run(`return caught(() => sheet().getRange('A1').setValue(1))`, { user: VIEWER })).toContain(
      'permission',
    );
    expect(await run(`return sheet().getRange('A1').canEdit()`, { user: VIEWER })).toBe(false);
    expect(await run(`return sheet().getRange('A1').canEdit()`, { user: EDITOR })).toBe(true);
  });
});

describe('places (reference: spreadsheet/range)', () => {
  it('notation, offset, data range', async () => {
    const body = `const range = sheet().getRange(2, 3, 4, 5); sheet().getRange('C7').setValue('x');
      return [range.getA1Notation(), range.offset(1, 1).getA1Notation(), range.offset(-1, 0, 1).getA1Notation(), range.offset(0, 0, 1, 1).getA1Notation(),
        sheet().getRange('B:C').getA1Notation(), sheet().getRange('5:6').getNumColumns(), sheet().getRange('A5:B').getLastRow(),
        sheet().getDataRange().getA1Notation(), ss().getRange('Sheet1!A2').getRow(), range.getCell(1, 2).getA1Notation()]`;
    expect(await run(body)).toEqual([
      'C2:G5',
      'D3:H6',
      'C1:G1',
      'C2',
      'B1:C1000',
      26,
      1000,
      'A1:C7',
      2,
      'D2',
    ]);
  });

  it('the data range of an empty sheet is A1', async () => {
    expect(await run('return sheet().getDataRange().getValues()')).toEqual([['']]);
  });

  it('copyTo moves relative references and takes formats along', async () => {
    const body = `sheet().getRange('A1:B1').setValues([[1, '=A1+1']]).setFontWeight('bold');
      sheet().getRange('A1:B1').copyTo(sheet().getRange('A2'));
      sheet().getRange('B1').copyTo(sheet().getRange('D4'), { contentsOnly: true });
      return [sheet().getRange('A2:B2').getFormulas(), sheet().getRange('B2').getFontWeight(), sheet().getRange('D4').getFormula(), sheet().getRange('D4').getValue()]`;
    expect(await run(body)).toEqual([[['', '=A2+1']], 'bold', '', 2]);
  });

  it('500 × 21 values take one call and little time', async () => {
    const host = hostOf(`const range = sheet().getRange(1, 1, 500, 21);
      range.setValues(Array.from({ length: 500 }, (_, r) => Array.from({ length: 21 }, (__, c) => c === 3 ? '02/10/2026' : 'ô ' + r)));
      return range.getValues().length`);
    await host.run('test');
    const started = performance.now();
    const { calls } = await host.run('test');
    expect(performance.now() - started).toBeLessThan(1500);
    expect(calls).toMatchObject({ total: 3, byService: { 'Range.setValues': 1, 'Range.getValues': 1 } });
  });
});

describe('formats (reference: spreadsheet/range; defaults: apps-script.md 3.6)', () => {
  it.each([
    ['setBackground("white").getBackground()', '#ffffff'],
    ['setBackground("#ABC").getBackground()', '#aabbcc'],
    ['setBackground(null).getBackground()', '#ffffff'],
    ['setFontWeight("bold").getFontWeight()', 'bold'],
    ['setFontWeight(null).getFontWeight()', 'normal'],
    ['setFontStyle("italic").getFontStyle()', 'italic'],
    ['setFontSize(14).getFontSize()', 14],
    ['setFontFamily("Times New Roman").getFontFamily()', 'Times New Roman'],
    ['setFontColor("red").getFontColor()', '#ff0000'],
    ['setHorizontalAlignment("center").getHorizontalAlignment()', 'center'],
    ['setHorizontalAlignment(null).getHorizontalAlignment()', 'general'],
    ['setVerticalAlignment("middle").getVerticalAlignment()', 'middle'],
    ['setWrap(true).getWrap()', true],
    ['setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).getWrap()', true],
    ['setNumberFormat("dd/MM/yyyy").getNumberFormat()', 'dd/MM/yyyy'],
    ['setNote("ghi chú").getNote()', 'ghi chú'],
    ['setNote("x").clearNote().getNote()', ''],
    ['getNumberFormat()', AUTOMATIC],
    ['getBackground()', '#ffffff'],
    ['getFontSize()', 10],
  ])('%s', async (code, expected) => {
    expect(await run(`return sheet().getRange('B2').${code}`)).toEqual(expected);
  });

  it('a colour it does not know spoils the run', async () => {
    await expect(run(`sheet().getRange('A1').setBackground('bleu')`)).rejects.toThrow('not implemented');
  });

  it('lists of ranges', async () => {
    const body = `sheet().getRangeList(['A1', 'C3:D4']).setNumberFormat('@').setFontWeight('bold').setBackground('#eeeeee');
      return [sheet().getRange('D4').getNumberFormat(), sheet().getRange('C4').getFontWeight(), sheet().getRange('B2').getNumberFormat()]`;
    expect(await run(body)).toEqual(['@', 'bold', AUTOMATIC]);
  });
});

describe('data validation (reference: data-validation-builder; apps-script.md 3.1, 3.6)', () => {
  const rule = (code: string) =>
    `sheet().getRange('B2:B5').setDataValidation(SpreadsheetApp.newDataValidation().${code}.build());`;

  it('rejects what is not in the list, also from scripts', async () => {
    const body = `${rule('requireValueInList(["a", "b"]).setAllowInvalid(false)')} sheet().getRange('B2').setValue('a').setValue('');
      return caught(() => sheet().getRange('B3').setValue('c'))`;
    expect(await run(body)).toBe(
      'Exception: The data you entered in cell B3 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
    );
  });

  it.each([
    ['requireValueInList(["a"])', 'c'],
    ['requireValueInList(["a"]).setAllowInvalid(true)', 'c'],
    ['requireDate().setAllowInvalid(false)', '02/10/2026'],
    ['requireNumberBetween(1, 5).setAllowInvalid(false)', 5],
    ['requireValueInRange(sheet().getRange("A1:A2")).setAllowInvalid(false)', 'Một'],
    ['requireCheckbox().setAllowInvalid(false)', true],
  ])('%s lets %s pass', async (code, value) => {
    const body = `sheet().getRange('A1:A2').setValues([['Một'], ['Hai']]); ${rule(code)} return caught(() => sheet().getRange('B2').setValue(args[0]))`;
    expect((await hostOf(body).run('test', value)).result).toBe('nothing thrown');
  });

  it.each([
    ['requireDate().setAllowInvalid(false)', 'mai'],
    ['requireNumberBetween(1, 5).setAllowInvalid(false)', 6],
    ['requireValueInRange(sheet().getRange("A1:A2")).setAllowInvalid(false)', 'Ba'],
    ['requireCheckbox().setAllowInvalid(false)', 'x'],
  ])('%s rejects %s', async (code, value) => {
    const body = `sheet().getRange('A1:A2').setValues([['Một'], ['Hai']]); ${rule(code)} return caught(() => sheet().getRange('B2').setValue(args[0]))`;
    expect((await hostOf(body).run('test', value)).result).toContain('violates the data validation rules');
  });

  it('a new rule replaces the old one where they overlap', async () => {
    const body = `${rule('requireDate()')} sheet().getRange('B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setHelpText('chọn').build());
      return sheet().getRange('B1:B5').getDataValidations().flat().map((one) => one && [String(one.getCriteriaType()), one.getHelpText(), one.getAllowInvalid()])`;
    const date = ['DATE_IS_VALID_DATE', null, true];
    expect(await run(body)).toEqual([null, date, ['VALUE_IN_LIST', 'chọn', true], date, date]);
  });

  it('checkboxes', async () => {
    const body = `const range = sheet().getRange('A1:A2'); range.insertCheckboxes(); const before = [range.getValues(), range.isChecked()];
      range.check(); return [before, range.isChecked(), sheet().getRange('B1').isChecked(), caught(() => sheet().getRange('B1').check())]`;
    expect(await run(body)).toEqual([
      [[[false], [false]], false],
      true,
      null,
      'Exception: Cannot check or uncheck cells that are no checkboxes.',
    ]);
  });

  it('conditional formats by formula; without ranges build throws', async () => {
    const body = `const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($A1="x";$B1>0)').setBackground('#ffeeee').setBold(true).setRanges([sheet().getRange('A1:C9')]).build();
      sheet().setConditionalFormatRules([rule]);
      return [sheet().getConditionalFormatRules().map((one) => one.getRanges()[0].getA1Notation()), caught(() => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1').build())]`;
    const host = hostOf(body);
    expect((await host.run('test')).result).toEqual([
      ['A1:C9'],
      'Exception: Ranges must have at least one range.',
    ]);
    expect(host.workbook.sheets[0]?.conditionalRules[0]?.formula).toBe('=AND($A1="x",$B1>0)');
  });
});
