import { states } from './behaviour';

const CHART = 'reference: spreadsheet/EmbeddedChartBuilder';
const PICTURE = 'reference: charts/Charts';
const TRIGGER = 'reference: script/ScriptApp';
const UTILITIES = 'reference: utilities/Utilities';
const DRIVE = 'Drive API v3, files and permissions';
const DATA =
  "const data = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'a').addColumn(Charts.ColumnType.NUMBER, 'b').addRow(['x', 1]);";

/** Everything beside cells. */
export const OTHER_BEHAVIOURS = [
  states(
    'A chart is built, inserted, tells its options, and is removed',
    CHART,
    'Sheet.newChart Sheet.insertChart Sheet.getCharts Sheet.removeChart EmbeddedChartBuilder.setChartType EmbeddedChartBuilder.addRange EmbeddedChartBuilder.setNumHeaders EmbeddedChartBuilder.setOption EmbeddedChartBuilder.setPosition EmbeddedChartBuilder.build EmbeddedChart.getOptions ChartOptions.get Charts.ChartType',
    "const chart = sheet().newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet().getRange('A1:B3')).setNumHeaders(1).setOption('title', 'Năm').setPosition(5, 1, 0, 0).build(); sheet().insertChart(chart); const stands = sheet().getCharts(); const title = stands[0].getOptions().get('title'); sheet().removeChart(stands[0]); return [stands.length, title, sheet().getCharts().length]",
    [1, 'Năm', 0],
    [34, 38],
  ),
  states(
    'A chart of a table of its own becomes a PNG',
    PICTURE,
    'Charts.newDataTable Charts.newColumnChart Charts.newBarChart Charts.ColumnType ColumnType.STRING ColumnType.NUMBER Charts.Position Position.BOTTOM DataTableBuilder.addColumn DataTableBuilder.addRow ColumnChartBuilder.setDataTable ColumnChartBuilder.setColors ColumnChartBuilder.setDimensions ColumnChartBuilder.setLegendPosition ColumnChartBuilder.setOption ColumnChartBuilder.setXAxisTitle ColumnChartBuilder.build BarChartBuilder.setDataTable BarChartBuilder.setColors BarChartBuilder.setDimensions BarChartBuilder.setLegendPosition BarChartBuilder.setOption BarChartBuilder.setXAxisTitle BarChartBuilder.build Chart.getAs Blob.getBytes',
    `${DATA} return [Charts.newColumnChart(), Charts.newBarChart()].map((one) => one.setDataTable(data).setColors(['#000000']).setDimensions(300, 200).setLegendPosition(Charts.Position.BOTTOM).setOption('fontSize', 20).setXAxisTitle('Năm').build().getAs('image/png').getBytes().slice(1, 4))`,
    [
      [80, 78, 71],
      [80, 78, 71],
    ],
    [70],
  ),
  states(
    'A lock is taken once and let go; a second try of the same run succeeds',
    'reference: lock/Lock',
    'LockService.getDocumentLock Lock.tryLock Lock.releaseLock',
    'const lock = LockService.getDocumentLock(); const got = [lock.tryLock(1), LockService.getDocumentLock().tryLock(1)]; lock.releaseLock(); return [...got, lock.hasLock()]',
    [true, true, false],
    [9],
  ),
  states(
    'Properties are texts; null where there is none; values above 9 KB are refused',
    'reference: properties/Properties',
    'PropertiesService.getDocumentProperties PropertiesService.getUserProperties Properties.setProperty Properties.getProperty Properties.deleteProperty',
    "return [PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()].map((one) => { one.setProperty('k', 'v'); const before = one.getProperty('k'); one.deleteProperty('k'); return [before, one.getProperty('k'), caught(() => one.setProperty('k', 'x'.repeat(9217)))] })",
    [
      ['v', null, 'Exception: Argument too large: value'],
      ['v', null, 'Exception: Argument too large: value'],
    ],
    [31],
  ),
  states(
    'The acting person, whose hands the script has, and the language of the account',
    'reference: base/Session',
    'Session.getActiveUser Session.getEffectiveUser Session.getActiveUserLocale User.getEmail',
    'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale()]',
    ['chu@so.gov.vn', 'chu@so.gov.vn', 'vi'],
    [12, 31],
  ),
  states(
    'Days are written and read in the given zone',
    UTILITIES,
    'Utilities.formatDate Utilities.parseDate',
    "return Utilities.formatDate(Utilities.parseDate('2026-10-02', 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd'), 'UTC', 'yyyy-MM-dd HH:mm')",
    '2026-10-01 17:00',
    [13],
  ),
  states(
    'Digests are signed bytes; base64 gives every byte back',
    UTILITIES,
    'Utilities.computeDigest Utilities.base64Encode Utilities.base64Decode Utilities.Charset Utilities.DigestAlgorithm Charset.UTF_8 DigestAlgorithm.SHA_256',
    "const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'đ', Utilities.Charset.UTF_8); const back = Utilities.base64Decode(Utilities.base64Encode(bytes)); return [bytes.length, back.every((one, at) => one === bytes[at]), bytes.some((one) => one < 0)]",
    [32, true, true],
    [66],
  ),
  states(
    'gzip and back, by way of base64',
    UTILITIES,
    'Utilities.gzip Utilities.ungzip Utilities.newBlob Blob.getBytes Blob.getDataAsString',
    "const packed = Utilities.base64Encode(Utilities.gzip(Utilities.newBlob('sổ điển hình')).getBytes()); return Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip')).getDataAsString()",
    'sổ điển hình',
    [11, 44],
  ),
  states(
    'Triggers are made, listed and deleted; they tell their handler and an id of their own',
    TRIGGER,
    'ScriptApp.newTrigger ScriptApp.getProjectTriggers ScriptApp.getUserTriggers ScriptApp.deleteTrigger TriggerBuilder.forSpreadsheet TriggerBuilder.timeBased SpreadsheetTriggerBuilder.onEdit SpreadsheetTriggerBuilder.create ClockTriggerBuilder.everyHours ClockTriggerBuilder.create Trigger.getHandlerFunction Trigger.getUniqueId',
    "const edit = ScriptApp.newTrigger('edited').forSpreadsheet(ss()).onEdit().create(); const clock = ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); const names = ScriptApp.getUserTriggers(ss()).map((one) => one.getHandlerFunction()); ScriptApp.deleteTrigger(edit); return [names, edit.getUniqueId() !== clock.getUniqueId(), ScriptApp.getProjectTriggers().length]",
    [['edited', 'hourly'], true, 1],
    [29, 30, 32],
  ),
  states(
    'Pages have a size and a title, menus items and sub-menus',
    'reference: base/Ui, html/HtmlOutput',
    'SpreadsheetApp.getUi HtmlService.createHtmlOutput HtmlOutput.setWidth HtmlOutput.setHeight HtmlOutput.setTitle Ui.showModalDialog Ui.showSidebar Ui.createAddonMenu Ui.createMenu Menu.addItem Menu.addSubMenu Menu.addToUi',
    "const ui = SpreadsheetApp.getUi(); ui.showModalDialog(HtmlService.createHtmlOutput('<p>x</p>').setWidth(300).setHeight(200), 'Trang'); ui.showSidebar(HtmlService.createHtmlOutput('y').setTitle('Bên')); ui.createAddonMenu().addSubMenu(ui.createMenu('Quản trị').addItem('Một', 'test')).addToUi(); return 'shown'",
    'shown',
    [58],
  ),
  states(
    'Questions give the button pressed and the text typed',
    'reference: base/Ui, base/PromptResponse',
    'Ui.alert Ui.prompt Ui.Button Ui.ButtonSet Button.OK Button.YES ButtonSet.OK ButtonSet.OK_CANCEL ButtonSet.YES_NO PromptResponse.getSelectedButton PromptResponse.getResponseText',
    "const ui = SpreadsheetApp.getUi(); const answer = ui.prompt('Hỏi', 'Năm?', ui.ButtonSet.OK_CANCEL); const sure = ui.alert('Hỏi', 'Chắc?', ui.ButtonSet.YES_NO); ui.alert('Báo', 'Xong', ui.ButtonSet.OK); return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText(), sure === ui.Button.YES]",
    [true, '2026', true],
  ),
  states(
    'A cache keeps texts until they expire; an unknown key gives null, a value over 100 KB is refused',
    'reference: cache/Cache',
    'CacheService.getDocumentCache Cache.put Cache.get',
    "const cache = CacheService.getDocumentCache(); cache.put('a', 'một', 60); return [cache.get('a'), cache.get('b'), caught(() => cache.put('c', 'x'.repeat(101 * 1024), 60)) !== '']",
    ['một', null, true],
  ),
  states(
    'A mail lessens what remains of the day',
    'reference: mail/MailApp; apps-script.md 3.3',
    'MailApp.getRemainingDailyQuota MailApp.sendEmail',
    "const before = MailApp.getRemainingDailyQuota(); MailApp.sendEmail('a@x.vn', 'Nhắc', 'Xin chào', { name: 'Sổ' }); return before - MailApp.getRemainingDailyQuota()",
    1,
    [51],
  ),
  states(
    'Files are made, found by id and shared; another’s file answers 404',
    DRIVE,
    'Drive.Files Drive.Permissions Drive.Files.create Drive.Files.get Drive.Permissions.create Drive.Permissions.list File.id File.webViewLink PermissionList.permissions Permission.emailAddress',
    "const made = Drive.Files.create({ name: 'a' }, null, { fields: 'id,webViewLink' }); Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'a@x.vn' }, made.id, { sendNotificationEmail: false }); const list = Drive.Permissions.list(made.id, { fields: 'permissions(emailAddress)' }); return [Drive.Files.get(made.id).id === made.id, made.webViewLink.includes(made.id), list.permissions.map((one) => one.emailAddress).includes('a@x.vn'), caught(() => Drive.Files.get('khong')).includes('not found')]",
    [true, true, true, true],
    [10, 20],
  ),
];
