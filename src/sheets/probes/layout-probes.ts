import type { Probe } from './probe';

const SHEET = 'reference: spreadsheet/Sheet';

/** Rows, columns, tabs and what moves along with them. */
export const LAYOUT_PROBES: readonly Probe[] = [
  {
    name: 'emptyTab',
    source: SHEET,
    members: 'Sheet.getDataRange Sheet.getLastRow Sheet.getMaxRows Sheet.getMaxColumns Range.getA1Notation',
    ask: ({ sheet }) => {
      const data = sheet.getDataRange();
      return [data.getA1Notation(), data.getValues(), sheet.getLastRow(), sheet.getMaxRows(), sheet.getMaxColumns()];
    },
    gives: ['A1', [['']], 0, 1000, 26],
  }, // prettier-ignore
  {
    name: 'lastRow',
    source: SHEET,
    members:
      'Sheet.getLastRow Sheet.getMaxRows Sheet.getMaxColumns Sheet.insertRowsAfter Sheet.insertRowsBefore Sheet.insertColumnsAfter Sheet.deleteRows Sheet.deleteColumns Sheet.getDataRange',
    ask: ({ sheet }) => {
      sheet.getRange('B3').setValues([['x']]);
      sheet.insertRowsBefore(2, 2).insertRowsAfter(1000, 5).insertColumnsAfter(26, 1);
      const before = [sheet.getLastRow(), sheet.getMaxRows(), sheet.getMaxColumns()];
      sheet.deleteRows(1, 2);
      sheet.deleteColumns(1, 1);
      return [before, sheet.getLastRow(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getDataRange().getA1Notation()];
    },
    gives: [[5, 1007, 27], 3, 1005, 26, 'A1:A3'],
  }, // prettier-ignore
  {
    name: 'outside',
    source: 'apps-script.md 3.1',
    members: 'Sheet.getRange Sheet.deleteRows Sheet.setFrozenRows Sheet.getFrozenRows',
    verify: [2],
    ask: ({ sheet, tried }) => {
      sheet.setFrozenRows(2);
      return [
        tried(() => void sheet.getRange(1001, 1)),
        tried(() => void sheet.getRange(1, 27)),
        tried(() => void sheet.getRange(1, 1, 0, 1)),
        tried(() => sheet.deleteRows(1001, 1)),
        tried(() => sheet.deleteRows(3, 998)),
        sheet.getFrozenRows(),
      ];
    },
    gives: ['refused', 'refused', 'refused', 'refused', 'refused', 2],
  },
  {
    name: 'openRanges',
    source: 'apps-script.md 3.1',
    members: 'Sheet.getRange Range.setWrap Range.protect Protection.getRange Range.getNumRows Range.getNumColumns',
    verify: [4, 22],
    ask: ({ sheet }) => {
      sheet.getRange('A4:Z').setWrap(true);
      const part = sheet.getRange('A5:D').protect();
      const rows = sheet.getRange('1:2').protect();
      return [sheet.getRange('Z1000').getWrap(), part.getRange().getNumRows(), rows.getRange().getNumColumns(), rows.getRange().getRow()];
    },
    gives: [true, 996, 26, 1],
  }, // prettier-ignore
  {
    name: 'newRows',
    source: SHEET,
    members: 'Sheet.insertRowsAfter Range.setNumberFormat Range.setDataValidation Range.getDataValidations',
    verify: [16, 50],
    ask: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(true);
      sheet.getRange('A5:A20').setNumberFormat('@').setDataValidation(rule.build());
      sheet.getRange('C1').setFormulas([['=COUNTA(A5:A20)']]);
      sheet.insertRowsAfter(10, 2);
      const rules = sheet.getRange('A11:A12').getDataValidations();
      return [rules.map(([one]) => one !== null), sheet.getRange('A12').getNumberFormat(), sheet.getRange('C1').getFormula()];
    },
    gives: [[true, true], '@', '=COUNTA(A5:A22)'],
  }, // prettier-ignore
  {
    name: 'hiddenRows',
    source: SHEET,
    members:
      'Sheet.isRowHiddenByUser Sheet.isRowHiddenByFilter Sheet.hideRows Sheet.showRows Sheet.getFilter Filter.remove Range.createFilter',
    verify: [81],
    ask: ({ sheet }) => {
      sheet.hideRows(7, 2);
      const hidden = [sheet.isRowHiddenByUser(7), sheet.isRowHiddenByFilter(7), sheet.isRowHiddenByUser(6)];
      sheet.showRows(7, 2);
      const shown = sheet.isRowHiddenByUser(7);
      sheet.getRange('A1:B5').createFilter();
      const before = sheet.getFilter() !== null;
      sheet.getFilter()?.remove();
      return [hidden, shown, before, sheet.getFilter() === null];
    },
    gives: [[true, false, false], false, true, true],
  },
  {
    name: 'merged',
    source: 'reference: spreadsheet/Range',
    members: 'Range.merge Range.breakApart Range.getMergedRanges Range.getValues Range.getA1Notation',
    ask: ({ sheet }) => {
      const range = sheet.getRange('A1:A3');
      range.setValues([['một'], ['hai'], ['ba']]);
      range.merge();
      const areas = sheet.getRange('A1:C9').getMergedRanges().map((one) => one.getA1Notation());
      const merged = range.getValues();
      sheet.getRange('A1:A3').breakApart();
      return [areas, merged, range.getValues(), range.getMergedRanges().length];
    },
    gives: [['A1:A3'], [['một'], [''], ['']], [['một'], [''], ['']], 0],
  }, // prettier-ignore
  {
    name: 'cleared',
    source: SHEET,
    members: 'Sheet.clear Range.setValues Range.setBackground',
    verify: [38],
    ask: ({ sheet }) => {
      sheet
        .getRange('A1')
        .setBackground('#ff0000')
        .setValues([['x']]);
      sheet.clear();
      const one = sheet.getRange('A1');
      return [one.getValues(), one.getBackground()];
    },
    gives: [[['']], '#ffffff'],
  },
  {
    name: 'sizes',
    source: SHEET,
    members:
      'Sheet.setColumnWidths Sheet.setRowHeightsForced Sheet.setFrozenColumns Sheet.getColumnWidth Sheet.getRowHeight Sheet.getFrozenColumns',
    verify: [37],
    ask: ({ sheet }) => {
      sheet.setColumnWidths(2, 2, 70);
      sheet.setRowHeightsForced(2, 2, 12);
      sheet.setFrozenColumns(1);
      return [sheet.getColumnWidth(3), sheet.getRowHeight(3), sheet.getFrozenColumns()];
    },
    gives: [70, 12, 1],
  },
  {
    name: 'colourRules',
    source: 'reference: spreadsheet/ConditionalFormatRuleBuilder',
    members:
      'SpreadsheetApp.newConditionalFormatRule Sheet.setConditionalFormatRules Sheet.getConditionalFormatRules ConditionalFormatRuleBuilder.whenFormulaSatisfied ConditionalFormatRuleBuilder.setBackground ConditionalFormatRuleBuilder.setRanges ConditionalFormatRuleBuilder.build',
    verify: [24],
    ask: ({ sheet, tried }) => {
      const begun = (): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=AND($A1="x";$B1<>"")')
          .setBackground('#ffeeee');
      const none = tried(() => void begun().build());
      sheet.setConditionalFormatRules([
        begun()
          .setRanges([sheet.getRange('A1:C9')])
          .build(),
      ]);
      SpreadsheetApp.flush();
      return [none, sheet.getConditionalFormatRules().length];
    },
    gives: ['refused', 1],
  },
  {
    name: 'template',
    source: 'reference: spreadsheet/Spreadsheet',
    members:
      'Spreadsheet.insertSheet Sheet.getProtections Sheet.protect Sheet.getFrozenRows SpreadsheetApp.ProtectionType ProtectionType.SHEET Spreadsheet.deleteSheet',
    verify: [3, 21],
    ask: ({ file, sheet, second }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(true);
      sheet.getRange('A1:B1').setNumberFormat('@').setValues([['x', '']]);
      sheet.getRange('B1').setDataValidation(rule.build());
      sheet.setColumnWidths(1, 1, 222);
      sheet.setFrozenRows(4);
      sheet.protect();
      const made = second(sheet);
      const one = made.getRange('A1');
      const told = [one.getValues(), one.getNumberFormat(), made.getRange('B1').getDataValidations()[0]?.[0] !== null, made.getColumnWidth(1), made.getFrozenRows(), made.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
      file.deleteSheet(made);
      return told;
    },
    gives: [[['x']], '@', true, 222, 4, 0],
  }, // prettier-ignore
  {
    name: 'tabs',
    source: 'reference: spreadsheet/Spreadsheet',
    members:
      'Spreadsheet.getSheetByName Spreadsheet.getSheetById Spreadsheet.insertSheet Sheet.hideSheet Sheet.getName Sheet.getSheetId Spreadsheet.deleteSheet Sheet.isSheetHidden',
    verify: [27, 45],
    ask: ({ file, sheet, second, tried }) => {
      const made = second(null);
      const doubled = tried(() => void file.insertSheet(sheet.getName(), 0));
      made.hideSheet();
      const found = [file.getSheetById(made.getSheetId())?.getName() === made.getName(), file.getSheetByName('Không có trang này') === null, made.isSheetHidden()];
      file.deleteSheet(made);
      return [doubled, ...found];
    },
    gives: ['refused', true, true, true],
  }, // prettier-ignore
  {
    name: 'rowsWithProtection',
    source: 'reference: spreadsheet/Protection',
    members: 'Range.protect Sheet.insertRowsBefore Sheet.deleteRows Sheet.getProtections Protection.getRange ProtectionType.RANGE SpreadsheetApp.ProtectionType',
    verify: [49, 53],
    ask: ({ sheet }) => {
      sheet.getRange('B2:B3').protect();
      sheet.insertRowsBefore(2, 1);
      const all = (): string[] => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation());
      const moved = all();
      sheet.deleteRows(4, 1);
      const cut = all();
      sheet.deleteRows(2, 4);
      return [moved, cut, all()];
    },
    gives: [['B3:B4'], ['B3'], []],
  }, // prettier-ignore
  {
    name: 'protections',
    source: 'reference: spreadsheet/Protection',
    members:
      'Sheet.protect Range.protect Protection.setDescription Protection.getDescription Protection.getProtectionType Protection.setRange Protection.setUnprotectedRanges Protection.getUnprotectedRanges Protection.setWarningOnly Protection.isWarningOnly Protection.canEdit Protection.remove',
    verify: [54],
    ask: ({ sheet }) => {
      const whole = sheet.protect().setDescription('cả trang').setUnprotectedRanges([sheet.getRange('C1')]);
      const part = sheet.getRange('A1').protect().setWarningOnly(true).setRange(sheet.getRange('B2:B3'));
      const told = [whole.getDescription(), String(whole.getProtectionType()), whole.getUnprotectedRanges().map((one) => one.getA1Notation()), whole.canEdit(), part.getRange().getA1Notation(), part.isWarningOnly()];
      part.remove();
      return [...told, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];
    },
    gives: ['cả trang', 'SHEET', ['C1'], true, 'B2:B3', true, 0],
  }, // prettier-ignore
  {
    name: 'protectionEditors',
    source: 'reference: spreadsheet/Protection',
    members:
      'Range.protect Protection.getEditors Protection.addEditors Protection.removeEditors Protection.canEdit User.getEmail Spreadsheet.getEditors Spreadsheet.getOwner Session.getActiveUser',
    verify: [23],
    ask: ({ file, sheet }) => {
      const emails = (users: GoogleAppsScript.Base.User[]): string[] => users.map((one) => one.getEmail().toLowerCase());
      const one = sheet.getRange('A1:B2').protect();
      const fresh = emails(one.getEditors());
      const owner: GoogleAppsScript.Base.User | null = file.getOwner();
      const mine = [owner?.getEmail() ?? '', Session.getActiveUser().getEmail()].map((email) => email.toLowerCase());
      const others = emails(file.getEditors()).filter((email) => email !== '' && !mine.includes(email));
      one.removeEditors(others);
      const left = emails(one.getEditors());
      one.addEditors(others);
      const again = emails(one.getEditors());
      return [others.every((email) => fresh.includes(email)), left.every((email) => mine.includes(email)), others.every((email) => again.includes(email)), one.canEdit()];
    },
    gives: [true, true, true, true],
  }, // prettier-ignore
  {
    name: 'charts',
    source: 'reference: spreadsheet/EmbeddedChartBuilder',
    members:
      'Sheet.newChart Sheet.insertChart Sheet.getCharts Sheet.removeChart EmbeddedChartBuilder.setChartType EmbeddedChartBuilder.addRange EmbeddedChartBuilder.setNumHeaders EmbeddedChartBuilder.setOption EmbeddedChartBuilder.setPosition EmbeddedChartBuilder.build EmbeddedChart.getOptions ChartOptions.get Charts.ChartType ChartType.COLUMN',
    verify: [38],
    ask: ({ sheet }) => {
      sheet.getRange('A1:B3').setValues([['Năm', 'Số'], ['2024', 3], ['2025', 4]]);
      const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).setNumHeaders(1).setOption('title', 'Năm').setPosition(5, 1, 0, 0).build();
      sheet.insertChart(chart);
      SpreadsheetApp.flush();
      const [stands, ...more] = sheet.getCharts();
      const title: unknown = stands?.getOptions().get('title');
      if (stands) sheet.removeChart(stands);
      SpreadsheetApp.flush();
      return [more.length, title, sheet.getCharts().length];
    },
    gives: [0, 'Năm', 0],
  }, // prettier-ignore
];
