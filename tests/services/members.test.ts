import { describe, expect, it } from 'vitest';
import { scriptedDialogs } from '../../local/services/dialogs';
import { SERVICE_MEMBERS } from '../../local/services/globals';
import { hostOf } from './helpers';

const BOXES = "sheet().getRangeList(['A1', 'B2'])";
const CHART =
  "sheet().newChart().setChartType(Charts.ChartType.PIE).addRange(sheet().getRange('A1:B2')).setNumHeaders(1)";

const DATA =
  "Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'a').addColumn(Charts.ColumnType.NUMBER, 'b').addRow(['x', 1])";

const INSERTED = `(sheet().insertChart(${CHART}.build()), sheet().getCharts()[0])`;

/** How a script comes by an object of each class. */
const RECEIVERS: Record<string, string> = {
  SpreadsheetApp: 'SpreadsheetApp',
  Spreadsheet: 'ss()',
  Sheet: 'sheet()',
  Range: "sheet().getRange('A1')",
  RangeList: "sheet().getRangeList(['A1', 'B2'])",
  Protection: "sheet().getRange('A1').protect()",
  DataValidation: 'SpreadsheetApp.newDataValidation().requireDate().build()',
  DataValidationBuilder: 'SpreadsheetApp.newDataValidation().requireDate()',
  ConditionalFormatRule:
    "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1').setRanges([sheet().getRange('A1')]).build()",
  ConditionalFormatRuleBuilder:
    "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1').setRanges([sheet().getRange('A1')])",
  DeveloperMetadata: "ss().addDeveloperMetadata('k', 'v').getDeveloperMetadata()[0]",
  Filter: "sheet().getRange('A1:B2').createFilter()",
  Charts: 'Charts',
  EmbeddedChart: `${CHART}.build()`,
  EmbeddedChartBuilder: CHART,
  ChartOptions: `${CHART}.build().getOptions()`,
  ContainerInfo: `${CHART}.getContainer()`,
  DataTable: "Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'a').build()",
  DataTableBuilder: "Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'a')",
  ColumnChartBuilder: `Charts.newColumnChart().setDataTable(${DATA})`,
  BarChartBuilder: `Charts.newBarChart().setDataTable(${DATA})`,
  Chart: `Charts.newColumnChart().setDataTable(${DATA}).build()`,
  LockService: 'LockService',
  Lock: 'LockService.getDocumentLock()',
  PropertiesService: 'PropertiesService',
  Properties: 'PropertiesService.getDocumentProperties()',
  CacheService: 'CacheService',
  Cache: 'CacheService.getDocumentCache()',
  Session: 'Session',
  User: 'Session.getActiveUser()',
  Utilities: 'Utilities',
  Blob: "Utilities.newBlob('x')",
  ScriptApp: 'ScriptApp',
  AuthorizationInfo: 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)',
  TriggerBuilder: "ScriptApp.newTrigger('f')",
  SpreadsheetTriggerBuilder: "ScriptApp.newTrigger('f').forSpreadsheet(ss())",
  ClockTriggerBuilder: "ScriptApp.newTrigger('f').timeBased()",
  Trigger: "ScriptApp.newTrigger('f').timeBased().everyHours(1).create()",
  HtmlService: 'HtmlService',
  HtmlOutput: "HtmlService.createHtmlOutput('x')",
  Ui: 'SpreadsheetApp.getUi()',
  Menu: "SpreadsheetApp.getUi().createMenu('m')",
  PromptResponse: "SpreadsheetApp.getUi().prompt('?')",
  MailApp: 'MailApp',
  Drive: 'Drive',
  'Drive.Files': 'Drive.Files',
  'Drive.Permissions': 'Drive.Permissions',
  Logger: 'Logger',
  console: 'console',
};

/** Members that need an object of their own. */
const OWN_RECEIVERS: Record<string, string> = {
  'Sheet.hideSheet': "ss().insertSheet('x')",
  'Range.check': "sheet().getRange('A1').insertCheckboxes()",
  'RangeList.check': `${BOXES}.insertCheckboxes()`,
  'RangeList.uncheck': `${BOXES}.insertCheckboxes()`,
  'Range.sort': "sheet().getRange('A1:B2')",
  'Range.uncheck': "sheet().getRange('A1').insertCheckboxes()",
  'Protection.setUnprotectedRanges': 'sheet().protect()',
  'SpreadsheetTriggerBuilder.create': "ScriptApp.newTrigger('f').forSpreadsheet(ss()).onEdit()",
  'ClockTriggerBuilder.create': "ScriptApp.newTrigger('f').timeBased().everyDays(1)",
};

const FILE = "Drive.Files.create({ name: 'a' }).id";
const PAGE = "HtmlService.createHtmlOutput('x')";

/** Arguments where the signature alone does not tell good ones. */
const ARGUMENTS: Record<string, string> = {
  'DataTableBuilder.addColumn': "Charts.ColumnType.STRING, 'b'",
  'DataTableBuilder.addRow': "['x']",
  'Chart.getAs': "'image/png'",
  'ColumnChartBuilder.setDataTable': DATA,
  'ColumnChartBuilder.setColors': "['#000000']",
  'ColumnChartBuilder.setLegendPosition': 'Charts.Position.BOTTOM',
  'ColumnChartBuilder.setOption': "'fontSize', 20",
  'BarChartBuilder.setDataTable': DATA,
  'BarChartBuilder.setColors': "['#000000']",
  'BarChartBuilder.setLegendPosition': 'Charts.Position.BOTTOM',
  'BarChartBuilder.setOption': "'fontSize', 20",
  'Spreadsheet.setSpreadsheetTimeZone': "'UTC'",
  'Spreadsheet.setSpreadsheetLocale': "'en_US'",
  'Spreadsheet.setActiveSheet': 'sheet()',
  'Spreadsheet.deleteSheet': "ss().insertSheet('gone')",
  'Spreadsheet.setActiveRange': "sheet().getRange('B2')",
  'Spreadsheet.getRange': "'A1'",
  'Spreadsheet.getRangeList': "['A1']",
  'Sheet.setActiveSelection': "sheet().getRange('A1')",
  'Sheet.insertChart': `${CHART}.build()`,
  'EmbeddedChartBuilder.setChartType': 'Charts.ChartType.LINE',
  'EmbeddedChartBuilder.addRange': "sheet().getRange('A1')",
  'EmbeddedChartBuilder.removeRange': "sheet().getRange('A1')",
  'EmbeddedChartBuilder.setPosition': '1, 1, 0, 0',
  'EmbeddedChartBuilder.setMergeStrategy': 'Charts.ChartMergeStrategy.MERGE_COLUMNS',
  'EmbeddedChartBuilder.setHiddenDimensionStrategy': 'Charts.ChartHiddenDimensionStrategy.SHOW_BOTH',
  'Sheet.updateChart': INSERTED,
  'Sheet.removeChart': INSERTED,
  'Spreadsheet.getProtections': 'SpreadsheetApp.ProtectionType.RANGE',
  'Sheet.getProtections': 'SpreadsheetApp.ProtectionType.SHEET',
  'Sheet.getRange': '1, 1',
  'Sheet.getRangeList': "['A1']",
  'Sheet.appendRow': '[1]',
  'Sheet.setTabColor': "'#000000'",
  'Sheet.setConditionalFormatRules': '[]',
  'Sheet.setActiveRange': "sheet().getRange('A1')",
  'Sheet.setCurrentCell': "sheet().getRange('A1')",
  'Sheet.hideRow': "sheet().getRange('A1')",
  'Sheet.hideColumn': "sheet().getRange('A1')",
  'Range.setValues': '[[1]]',
  'Range.setFormula': "'=1'",
  'Range.setFormulas': "[['=1']]",
  'Range.setNotes': "[['x']]",
  'Range.setNumberFormats': "[['@']]",
  'Range.setBackground': "'white'",
  'Range.setBackgrounds': "[['white']]",
  'Range.setFontColor': "'black'",
  'Range.setFontColors': "[['black']]",
  'Range.setFontWeights': "[['bold']]",
  'Range.setHorizontalAlignment': "'left'",
  'Range.setHorizontalAlignments': "[['left']]",
  'Range.setVerticalAlignment': "'top'",
  'Range.setWrapStrategy': 'SpreadsheetApp.WrapStrategy.WRAP',
  'Range.setBorder': 'true, true, true, true, null, null',
  'RangeList.setBorder': 'true, true, true, true, null, null',
  'Range.setDataValidation': 'null',
  'Range.setDataValidations': '[[null]]',
  'Range.copyTo': "sheet().getRange('B2')",
  'RangeList.setFormula': "'=1'",
  'RangeList.setBackground': "'white'",
  'RangeList.setFontColor': "'black'",
  'RangeList.setHorizontalAlignment': "'left'",
  'RangeList.setVerticalAlignment': "'top'",
  'RangeList.setWrapStrategy': 'SpreadsheetApp.WrapStrategy.WRAP',
  'Protection.setRange': "sheet().getRange('B2')",
  'Protection.setUnprotectedRanges': "[sheet().getRange('A1')]",
  'Protection.addEditors': "['a@x.vn']",
  'Protection.removeEditors': "['a@x.vn']",
  'DataValidationBuilder.requireValueInList': "['a']",
  'DataValidationBuilder.requireValueInRange': "sheet().getRange('A1')",
  'ConditionalFormatRuleBuilder.setRanges': "[sheet().getRange('A1')]",
  'ConditionalFormatRuleBuilder.setBackground': "'white'",
  'ConditionalFormatRuleBuilder.setFontColor': "'black'",
  'Cache.getAll': "['a']",
  'Cache.removeAll': "['a']",
  'Utilities.formatDate': "new Date(), 'UTC', 'yyyy'",
  'Utilities.parseDate': "'2026', 'UTC', 'yyyy'",
  'Utilities.base64Decode': "'AAAA'",
  'Utilities.base64DecodeWebSafe': "'AAAA'",
  'Utilities.computeDigest': "Utilities.DigestAlgorithm.MD5, 'x'",
  'Utilities.gzip': "Utilities.newBlob('x')",
  'Utilities.ungzip': "Utilities.gzip(Utilities.newBlob('x'))",
  'Blob.setBytes': '[1]',
  'ScriptApp.getUserTriggers': 'ss()',
  'ScriptApp.deleteTrigger': "ScriptApp.newTrigger('f').timeBased().everyHours(1).create()",
  'TriggerBuilder.forSpreadsheet': 'ss()',
  'ClockTriggerBuilder.inTimezone': "'UTC'",
  'ScriptApp.getAuthorizationInfo': 'ScriptApp.AuthMode.FULL',
  'HtmlService.createHtmlOutputFromFile': "'trang'",
  'Ui.showModalDialog': `${PAGE}, 'x'`,
  'Ui.showModelessDialog': `${PAGE}, 'x'`,
  'Ui.showSidebar': PAGE,
  'Menu.addSubMenu': "SpreadsheetApp.getUi().createMenu('sub')",
  'MailApp.sendEmail': "'a@x.vn', 'x', 'y'",
  'Drive.Files.get': FILE,
  'Drive.Files.update': `{ name: 'b' }, ${FILE}`,
  'Drive.Permissions.create': `{ type: 'user', role: 'reader', emailAddress: 'a@x.vn' }, ${FILE}`,
  'Drive.Permissions.list': FILE,
  'Spreadsheet.addEditors': "['a@x.vn']",
};

/** A good argument of a plain type. Sheet.setName('x') and most others take these. */
const PLAIN: Record<string, string> = {
  Integer: '1',
  number: '1',
  String: "'x'",
  Boolean: 'true',
  Object: "'x'",
  Options: "{ contentsOnly: 'x' }",
};

function argumentsOf(fullName: string, signature: string): string {
  if (fullName in ARGUMENTS) return ARGUMENTS[fullName] ?? '';
  return signature
    .split(',')
    .map((type) => type.trim().replace('?', ''))
    .filter((type) => type !== '' && !type.startsWith('...'))
    .map((type) => {
      const plain = PLAIN[type];
      if (plain === undefined) throw new Error(`${fullName}: give its ${type} in ARGUMENTS`);
      return plain;
    })
    .join(', ');
}

describe('every declared member, driven once through the counter', () => {
  const counted = SERVICE_MEMBERS.filter(({ kind }) => kind !== 'property');
  it.each(counted.map((one) => [`${one.className}.${one.member}`, one] as const))(
    '%s',
    async (fullName, one) => {
      const receiver = OWN_RECEIVERS[fullName] ?? RECEIVERS[one.className];
      if (receiver === undefined)
        throw new Error(`${one.className}: say in RECEIVERS how a script comes by it`);
      const options = { pages: { trang: 'x' }, dialogs: scriptedDialogs([{ text: 'x' }]) };
      const args = argumentsOf(fullName, one.signatures[0] ?? '');
      const host = hostOf(`${receiver}.${one.member}(${args}); return 'done'`, options);
      const { result, calls } = await host.run('test');
      expect(result).toBe('done');
      expect(calls.byService[fullName]).toBeGreaterThanOrEqual(1);
      expect(one.kind === 'call' ? calls.total : calls.navigation).toBeGreaterThanOrEqual(1);
    },
  );

  it.each(
    SERVICE_MEMBERS.filter(({ kind }) => kind === 'property').map(
      ({ className, member }) => `${RECEIVERS[className]}.${member}`,
    ),
  )('%s is there and not counted', async (code) => {
    const { result, calls } = await hostOf(`return typeof ${code}`).run('test');
    expect(result).toBe('object');
    expect(calls.total).toBe(0);
  });

  it('counts calls and navigation apart (platform.md 5)', async () => {
    const { calls } = await hostOf(
      `sheet().getRange('A1').setValue(1); sheet().getDataRange().getValues(); SpreadsheetApp.flush()`,
    ).run('test');
    expect(calls).toEqual({
      total: 5,
      navigation: 4,
      byService: {
        'SpreadsheetApp.getActiveSpreadsheet': 2,
        'Spreadsheet.getSheets': 2,
        'Sheet.getRange': 1,
        'Range.setValue': 1,
        'Sheet.getDataRange': 1,
        'Range.getValues': 1,
        'SpreadsheetApp.flush': 1,
      },
    });
  });
});
