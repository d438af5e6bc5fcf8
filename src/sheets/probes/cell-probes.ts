import type { Probe } from './probe';

const RANGE = 'reference: spreadsheet/Range';

/** What becomes of what is written into cells. */
export const CELL_PROBES: readonly Probe[] = [
  {
    name: 'typedTexts',
    source: 'apps-script.md 3.6',
    members: 'Range.setValues Range.getValues',
    verify: [5, 14],
    ask: ({ sheet }) => {
      const range = sheet.getRange('A1:E1');
      range.setValues([['0012', "'0012", '50%', '=1+1', 'TRUE']]);
      return range.getValues();
    },
    gives: [[12, '0012', 0.5, 2, true]],
  },
  {
    name: 'textCells',
    source: 'apps-script.md 3.6',
    members: 'Range.setNumberFormat Range.setValues Range.getValues',
    verify: [5, 6],
    ask: ({ sheet }) => {
      const range = sheet.getRange('A1:F1').setNumberFormat('@');
      range.setValues([['0012', "'=1+1", '1/2', '50%', 5, true]]);
      return range.getValues();
    },
    gives: [['0012', '=1+1', '1/2', '50%', '5', 'TRUE']],
  },
  {
    name: 'lookalikes',
    source: 'apps-script.md 3.6',
    members: 'Range.setValues Range.getValues Utilities.formatDate Spreadsheet.getSpreadsheetTimeZone',
    verify: [14, 40],
    ask: ({ file, sheet }) => {
      const range = sheet.getRange('A1:F1');
      range.setValues([['1.5', '31.12.2024', '(5)', '1/2/2025', '1,10', '31/03']]);
      const [row = []] = range.getValues() as unknown[][];
      const zone = file.getSpreadsheetTimeZone();
      return row.map((cell) =>
        cell instanceof Date ? Utilities.formatDate(cell, zone, "'day' dd/MM") : cell,
      );
    },
    gives: ['1.5', '31.12.2024', '(5)', 'day 01/02', 1.1, 'day 31/03'],
  },
  {
    name: 'days',
    source: 'reference: utilities/Utilities; apps-script.md 3.6',
    members:
      'Range.setValues Range.getValues Utilities.formatDate Utilities.parseDate Spreadsheet.getSpreadsheetTimeZone',
    verify: [13],
    ask: ({ file, sheet }) => {
      const zone = file.getSpreadsheetTimeZone();
      const range = sheet.getRange('A1:B1');
      range.setValues([[Utilities.parseDate('2024-12-31', zone, 'yyyy-MM-dd'), 45658]]);
      sheet.getRange('B1').setNumberFormat('dd/MM/yyyy');
      const [row = []] = range.getValues() as unknown[][];
      return row.map(
        (cell) => cell instanceof Date && Utilities.formatDate(cell, zone, 'dd/MM/yyyy HH:mm:ss'),
      );
    },
    gives: ['31/12/2024 00:00:00', '01/01/2025 00:00:00'],
  },
  {
    name: 'letters',
    source: RANGE,
    members: 'Range.setValues Range.getValues',
    ask: ({ sheet }) => {
      const texts = ['tie\u0302\u0301ng Vie\u0323\u0302t', 'a\u200bb\u202ec', 'dòng 1\ndòng 2\tx', 'đ "ngoặc" \u{1f3c5}'];
      const range = sheet.getRange('A1:D1');
      range.setValues([texts]);
      const [row = []] = range.getValues() as unknown[][];
      return row.map((cell, at) => cell === texts[at]);
    },
    gives: [true, true, true, true],
  }, // prettier-ignore
  {
    name: 'longTexts',
    source: 'apps-script.md 3.1',
    members: 'Range.setValues Range.getValues SpreadsheetApp.flush',
    verify: [19],
    ask: ({ sheet, tried }) => {
      const range = sheet.getRange('A1:A2');
      range.setValues([['x'.repeat(50000)], ['']]);
      SpreadsheetApp.flush();
      const said = tried(() => {
        range.setValues([['a'], ['x'.repeat(50001)]]);
        SpreadsheetApp.flush();
      });
      return [said, String(range.getValues()[0]?.[0]).length];
    },
    gives: ['refused', 50000],
  },
  {
    name: 'blockSize',
    source: 'apps-script.md 3.1',
    members: 'Range.setValues',
    ask: ({ sheet, tried }) => tried(() => void sheet.getRange('A1:B2').setValues([[1, 2]])),
    gives: 'refused',
  },
  {
    name: 'formulas',
    source: 'platform.md 6',
    members: 'Range.setFormulas Range.setValues Range.getValues SpreadsheetApp.flush',
    verify: [24, 25, 36],
    ask: ({ sheet }) => {
      sheet.getRange('A1:A4').setValues([['✖ một\ndòng hai'], ['✔'], [''], ['x']]);
      sheet.getRange('B1:B4').setValues([[3], [1], [2], ['']]);
      const range = sheet.getRange('C1:C6');
      range.setFormulas([
        ['=IF(1=1;"đúng";"sai")'],
        ['=SUMPRODUCT((LEFT(A1:A4;1)="✖")*1)'],
        ['=COUNTIFS(A1:A4;"")'],
        ['=MINIFS(B:B;B:B;">1")'],
        ['=MATCH(1;INDEX((B1:B4=2)*(A1:A4="");0);0)'],
        ['=IFERROR(1/0;"lỗi")'],
      ]);
      SpreadsheetApp.flush();
      return range.getValues().map(([one]) => one as unknown);
    },
    gives: ['đúng', 1, 1, 2, 3, 'lỗi'],
  },
  {
    name: 'links',
    source: 'platform.md 6',
    members: 'Range.setFormulas Range.getValues Sheet.getSheetId',
    verify: [36],
    ask: ({ sheet }) => {
      const range = sheet.getRange('A1:A3');
      const to = `"#gid=${sheet.getSheetId()}&range=C9"`;
      range.setFormulas([[`=HYPERLINK(${to};"Đến ô")`], [`=HYPERLINK(${to};12)`], [`=HYPERLINK(${to};1+2)`]]);
      return range.getValues().map(([one]) => one as unknown);
    },
    gives: ['Đến ô', 12, 3],
  },
  {
    name: 'place',
    source: RANGE,
    members:
      'Range.getRow Range.getColumn Range.getNumRows Range.getNumColumns Range.getLastRow Range.getA1Notation',
    ask: ({ sheet }) => {
      const range = sheet.getRange(2, 3, 4, 5);
      return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getLastRow(), range.getA1Notation()];
    },
    gives: [2, 3, 4, 5, 5, 'C2:G5'],
  }, // prettier-ignore
  {
    name: 'looks',
    source: RANGE,
    members:
      'Range.setBackgrounds Range.setFontColors Range.setFontWeights Range.setHorizontalAlignments Range.setWrap Range.setNumberFormat Range.getBackground Range.getFontWeight Range.getHorizontalAlignment Range.getWrap Range.getNumberFormat',
    ask: ({ sheet }) => {
      sheet.getRange('A1:B1').setBackgrounds([['#ff0000', '#FFEEDD']]).setFontColors([['#0000ff', '#112233']]).setFontWeights([['bold', 'normal']]).setHorizontalAlignments([['left', 'right']]);
      const one = sheet.getRange('B1').setWrap(true).setNumberFormat('0.0');
      return [one.getBackground(), one.getFontWeight(), one.getHorizontalAlignment(), one.getWrap(), one.getNumberFormat()];
    },
    gives: ['#ffeedd', 'normal', 'right', true, '0.0'],
  }, // prettier-ignore
  {
    name: 'boxes',
    source: 'reference: spreadsheet/RangeList',
    members: 'Sheet.getRangeList RangeList.insertCheckboxes RangeList.setBackground Range.setValues Range.getValues',
    ask: ({ sheet, tried }) => {
      sheet.getRangeList(['A1', 'C1:D1']).insertCheckboxes().setBackground('#eeeeee');
      const fresh = sheet.getRange('A1:D1').getValues();
      sheet.getRange('C1:D1').setValues([[true, false]]);
      return [fresh, sheet.getRange('A1:D1').getValues(), tried(() => {
        sheet.getRange('A1').setValues([['chữ']]);
        SpreadsheetApp.flush();
      })];
    },
    gives: [[[false, '', false, false]], [[false, '', true, false]], 'refused'],
  }, // prettier-ignore
  {
    name: 'lists',
    source: 'reference: spreadsheet/DataValidationBuilder',
    members:
      'SpreadsheetApp.newDataValidation DataValidationBuilder.requireValueInList DataValidationBuilder.requireValueInRange DataValidationBuilder.setAllowInvalid DataValidationBuilder.build Range.setDataValidation Range.getDataValidations DataValidation.getAllowInvalid',
    verify: [24],
    ask: ({ sheet, tried }) => {
      const words = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(true);
      const range = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C:C'), true);
      sheet.getRange('A1').setDataValidation(words.build());
      sheet.getRange('A2').setDataValidation(range.setAllowInvalid(true).build());
      const said = tried(() => {
        sheet.getRange('A1:A2').setValues([['b'], ['b']]);
        SpreadsheetApp.flush();
      });
      const rules = sheet.getRange('A1:A3').getDataValidations();
      return [said, rules.map(([one]) => (one ? one.getAllowInvalid() : 'none'))];
    },
    gives: ['taken', [true, true, 'none']],
  },
];
