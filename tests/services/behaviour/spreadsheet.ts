import { states } from './behaviour';

const SPREADSHEET = 'reference: spreadsheet/Spreadsheet';
const APP = 'reference: spreadsheet/SpreadsheetApp';
const SHEET = 'reference: spreadsheet/Sheet';
const METADATA = 'reference: spreadsheet/DeveloperMetadata';

/** The spreadsheet and its sheets. */
export const SPREADSHEET_BEHAVIOURS = [
  states(
    'The active spreadsheet has an id, which its address holds, and a name',
    SPREADSHEET,
    'SpreadsheetApp.getActiveSpreadsheet Spreadsheet.getId Spreadsheet.getUrl Spreadsheet.getName',
    'const file = SpreadsheetApp.getActiveSpreadsheet(); return [file.getUrl().includes(file.getId()), file.getName(), typeof file.getId()]',
    [true, 'so', 'string'],
  ),
  states(
    'Locale and time zone are those that were set last',
    SPREADSHEET,
    'Spreadsheet.getSpreadsheetLocale Spreadsheet.setSpreadsheetLocale Spreadsheet.getSpreadsheetTimeZone Spreadsheet.setSpreadsheetTimeZone',
    "ss().setSpreadsheetLocale('en_US'); ss().setSpreadsheetTimeZone('UTC'); return [ss().getSpreadsheetLocale(), ss().getSpreadsheetTimeZone()]",
    ['en_US', 'UTC'],
  ),
  states(
    'The owner and who may edit are users with an address',
    SPREADSHEET,
    'Spreadsheet.getOwner Spreadsheet.getEditors User.getEmail',
    'return [ss().getOwner().getEmail(), ss().getEditors().map((one) => one.getEmail())]',
    ['chu@so.gov.vn', ['chu@so.gov.vn', 'phong@so.gov.vn', 'khac@so.gov.vn']],
    [39],
  ),
  states(
    'A sheet inserted at an index becomes the active one; it is found by name and by id; null where there is none',
    SPREADSHEET,
    'Spreadsheet.insertSheet Spreadsheet.getActiveSheet Spreadsheet.getSheetByName Spreadsheet.getSheetById Spreadsheet.setActiveSheet Spreadsheet.getSheets Sheet.getName Sheet.getSheetId',
    "const made = ss().insertSheet('Mới', 1); const active = ss().getActiveSheet().getName(); ss().setActiveSheet(sheet()); return [active, ss().getActiveSheet().getName(), ss().getSheetByName('Mới').getName(), ss().getSheetById(made.getSheetId()).getName(), ss().getSheetByName('Không'), ss().getSheets().length]",
    ['Mới', 'Sheet1', 'Mới', 'Mới', null, 2],
    [27],
  ),
  states(
    'Two sheets of one name are refused',
    'apps-script.md 3.1',
    'Spreadsheet.insertSheet',
    "return caught(() => ss().insertSheet('Sheet1', 1))",
    'Exception: A sheet with the name "Sheet1" already exists. Please enter another name.',
  ),
  states(
    'Hidden rows tell whether a person or the filter hid them; showing and removing the filter bring them back',
    SHEET,
    'Sheet.isRowHiddenByUser Sheet.isRowHiddenByFilter Sheet.hideRows Sheet.showRows Sheet.getFilter Filter.remove',
    "const one = sheet(); one.hideRows(7, 2); const byUser = [one.isRowHiddenByUser(7), one.isRowHiddenByFilter(7), one.isRowHiddenByUser(6)]; one.showRows(7, 2); one.getRange('A1:B5').createFilter(); one.hideRows(3); const byFilter = [one.isRowHiddenByUser(3), one.isRowHiddenByFilter(3), one.isRowHiddenByFilter(4)]; one.getFilter().remove(); return [byUser, one.isRowHiddenByUser(7), byFilter, one.getFilter(), one.isRowHiddenByUser(3), one.isRowHiddenByFilter(3)]",
    [[true, false, false], false, [false, true, false], null, false, false],
    [81],
  ),
  states(
    'A sheet made from a template takes contents and looks, not protections',
    SPREADSHEET,
    'Spreadsheet.insertSheet Sheet.getProtections Sheet.protect Range.setNumberFormat',
    "sheet().getRange('A1').setNumberFormat('@').setValue('x'); sheet().protect(); const made = ss().insertSheet('b', 1, { template: sheet() }); return [made.getRange('A1').getValue(), made.getRange('A1').getNumberFormat(), made.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]",
    ['x', '@', 0],
    [3, 21],
  ),
  states(
    'Metadata of the spreadsheet is added, read, changed and removed',
    METADATA,
    'Spreadsheet.addDeveloperMetadata Spreadsheet.getDeveloperMetadata DeveloperMetadata.getKey DeveloperMetadata.getValue DeveloperMetadata.setValue DeveloperMetadata.remove',
    "ss().addDeveloperMetadata('k', 'v'); const one = ss().getDeveloperMetadata()[0]; const before = [one.getKey(), one.getValue()]; one.setValue('w'); const after = ss().getDeveloperMetadata()[0].getValue(); one.remove(); return [before, after, ss().getDeveloperMetadata().length]",
    [['k', 'v'], 'w', 0],
    [27, 28],
  ),
  states(
    'A copy is another spreadsheet of the given name',
    SPREADSHEET,
    'Spreadsheet.copy',
    "const copy = ss().copy('Bản sao'); return [copy.getName(), copy.getId() === ss().getId()]",
    ['Bản sao', false],
    [47, 48],
  ),
  states(
    'Writes stand after a flush, and formulas are counted',
    APP,
    'SpreadsheetApp.flush Range.setFormulas Range.getValues Range.getFormula',
    "sheet().getRange('A1:A2').setFormulas([['=1+1'], ['=A1*2']]); SpreadsheetApp.flush(); return [sheet().getRange('A1:A2').getValues(), sheet().getRange('A2').getFormula(), sheet().getRange('A3').getFormula()]",
    [[[2], [4]], '=A1*2', ''],
    [19, 24],
  ),
  states(
    'The last row is that of any content, the largest row that of the grid; both follow insertions and deletions',
    SHEET,
    'Sheet.getLastRow Sheet.getMaxRows Sheet.getMaxColumns Sheet.insertRowsAfter Sheet.insertRowsBefore Sheet.insertColumnsAfter Sheet.deleteRows Sheet.deleteColumns',
    "sheet().getRange('B3').setValue('x'); sheet().insertRowsBefore(2, 2); sheet().insertRowsAfter(1000, 5); sheet().insertColumnsAfter(26, 1); const before = [sheet().getLastRow(), sheet().getMaxRows(), sheet().getMaxColumns()]; sheet().deleteRows(1, 2); sheet().deleteColumns(1, 1); return [before, [sheet().getLastRow(), sheet().getMaxRows(), sheet().getMaxColumns()], sheet().getRange('A3').getValue()]",
    [[5, 1007, 27], [3, 1005, 26], 'x'],
    [16, 49, 50],
  ),
  states(
    'Rows outside the grid cannot be deleted, nor all that are not frozen',
    'apps-script.md 3.1',
    'Sheet.deleteRows Sheet.setFrozenRows Sheet.getFrozenRows',
    'sheet().setFrozenRows(2); return [sheet().getFrozenRows(), caught(() => sheet().deleteRows(1001, 1)), caught(() => sheet().deleteRows(3, 998))]',
    [
      2,
      'Exception: Those rows are out of bounds.',
      'Exception: Sorry, it is not possible to delete all non-frozen rows.',
    ],
  ),
  states(
    'The data range reaches from A1 to the last content; its reading has a row of cells for each row',
    SHEET,
    'Sheet.getDataRange Range.getA1Notation Range.getValues',
    "sheet().getRange('C2').setValue(5); const data = sheet().getDataRange(); return [data.getA1Notation(), data.getValues()]",
    [
      'A1:C2',
      [
        ['', '', ''],
        ['', '', 5],
      ],
    ],
  ),
  states(
    'Ranges outside the grid, without rows or unreadable are refused at once',
    'apps-script.md 3.1',
    'Sheet.getRange',
    "return ['1001,1', '1,1,0,1'].map((at) => caught(() => sheet().getRange(...at.split(',').map(Number))))",
    [
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
      'Exception: The number of rows in the range must be at least 1.',
    ],
    [2],
  ),
  states(
    'A name is changed; a sheet is hidden, but never the last visible one',
    SHEET,
    'Sheet.setName Sheet.hideSheet',
    "ss().insertSheet('b', 1).hideSheet(); sheet().setName('a'); return [sheet().getName(), ss().getSheets()[1].isSheetHidden(), caught(() => sheet().hideSheet()) !== 'nothing thrown']",
    ['a', true, true],
    [45],
  ),
  states(
    'Clear takes contents, formats, lists of values, and leaves merged cells and the grid',
    SHEET,
    'Sheet.clear Range.merge Range.breakApart Range.getMergedRanges',
    "sheet().getRange('A1:B1').merge().setValue('x').setBackground('#ff0000'); sheet().clear(); const range = sheet().getRange('A1:B1'); const cleared = [range.getValue(), range.getBackground()]; range.breakApart(); return [cleared, range.getMergedRanges().length]",
    [['', '#ffffff'], 0],
    [38],
  ),
  states(
    'Widths, heights, frozen columns, colour of the tab and grid lines are set for whole blocks',
    SHEET,
    'Sheet.setColumnWidth Sheet.setColumnWidths Sheet.setRowHeight Sheet.setRowHeightsForced Sheet.setFrozenColumns Sheet.setTabColor Sheet.setHiddenGridlines',
    "const one = sheet(); one.setColumnWidth(1, 50); one.setColumnWidths(2, 2, 70); one.setRowHeight(1, 40); one.setRowHeightsForced(2, 2, 33); one.setFrozenColumns(1); one.setTabColor('#ff0000'); one.setHiddenGridlines(true); return [one.getColumnWidth(1), one.getColumnWidth(3), one.getRowHeight(1), one.getRowHeight(3), one.getFrozenColumns()]",
    [50, 70, 40, 33, 1],
    [37],
  ),
  states(
    'Rules of conditional colour are read back as they were set, and need a range',
    'reference: spreadsheet/ConditionalFormatRuleBuilder',
    'SpreadsheetApp.newConditionalFormatRule Sheet.setConditionalFormatRules Sheet.getConditionalFormatRules ConditionalFormatRuleBuilder.whenFormulaSatisfied ConditionalFormatRuleBuilder.setBackground ConditionalFormatRuleBuilder.setBold ConditionalFormatRuleBuilder.setFontColor ConditionalFormatRuleBuilder.setRanges ConditionalFormatRuleBuilder.build',
    "const begun = () => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1=\"x\"').setBackground('#ffeeee').setFontColor('#000000').setBold(true); const none = caught(() => begun().build()); sheet().setConditionalFormatRules([begun().setRanges([sheet().getRange('A1:C9')]).build()]); return [none, sheet().getConditionalFormatRules().length]",
    ['Exception: Ranges must have at least one range.', 1],
    [24],
  ),
];
