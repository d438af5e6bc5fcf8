import { states } from './behaviour';

const RANGE = 'reference: spreadsheet/Range';
const LIST = 'reference: spreadsheet/RangeList';
const VALIDATION = 'reference: spreadsheet/DataValidationBuilder';
const PROTECTION = 'reference: spreadsheet/Protection';

/** Cells, their looks, lists of values, protections. */
export const RANGE_BEHAVIOURS = [
  states(
    'Texts are read as if typed: dates, numbers, formulas; an apostrophe keeps a text',
    'apps-script.md 3.6',
    'Range.setValues Range.getValues',
    "const range = sheet().getRange('A1:E1'); range.setValues([['0012', \"'0012\", '50%', '=1+1', 'TRUE']]); return range.getValues()",
    [[12, '0012', 0.5, 2, true]],
    [5, 14],
  ),
  states(
    'A block of another size is refused',
    'apps-script.md 3.1',
    'Range.setValues',
    "return caught(() => sheet().getRange('A1:B2').setValues([[1, 2]]))",
    'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ),
  states(
    'A cell holds 50,000 characters and no more; a refused block changes nothing',
    'apps-script.md 3.1',
    'Range.setValues Range.getValues',
    "const range = sheet().getRange('A1:A2'); range.setValues([['x'.repeat(50000)], ['']]); const said = caught(() => range.setValues([['a'], ['x'.repeat(50001)]])); return [said, range.getValues()[0][0].length]",
    ['Exception: Your input contains more than the maximum of 50000 characters in a single cell.', 50000],
    [19],
  ),
  states(
    'Row, column, size, last row and sheet of a range',
    RANGE,
    'Range.getRow Range.getColumn Range.getNumRows Range.getNumColumns Range.getLastRow Range.getSheet Range.getA1Notation',
    'const range = sheet().getRange(2, 3, 4, 5); return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getLastRow(), range.getSheet().getName(), range.getA1Notation()]',
    [2, 3, 4, 5, 5, 'Sheet1', 'C2:G5'],
  ),
  states(
    'An activated range is the active one',
    RANGE,
    'Range.activate Spreadsheet.getActiveRange',
    "sheet().getRange('B2:C3').activate(); return ss().getActiveRange().getA1Notation()",
    'B2:C3',
    [56],
  ),
  states(
    'Looks of a range, read back cell by cell; colours in lower case',
    RANGE,
    'Range.setBackground Range.setFontColor Range.setFontSize Range.setFontStyle Range.setFontWeight Range.setHorizontalAlignment Range.setVerticalAlignment Range.setWrap Range.setNumberFormat',
    "const one = sheet().getRange('B2').setBackground('#FFEEDD').setFontColor('#112233').setFontSize(14).setFontStyle('italic').setFontWeight('bold').setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true).setNumberFormat('@'); return [one.getBackground(), one.getFontColor(), one.getFontSize(), one.getFontStyle(), one.getFontWeight(), one.getHorizontalAlignment(), one.getVerticalAlignment(), one.getWrap(), one.getNumberFormat()]",
    ['#ffeedd', '#112233', 14, 'italic', 'bold', 'center', 'middle', true, '@'],
  ),
  states(
    'Looks of a block, one a cell',
    RANGE,
    'Range.setBackgrounds Range.setFontColors Range.setFontWeights Range.setHorizontalAlignments',
    "const range = sheet().getRange('A1:B1'); range.setBackgrounds([['#ff0000', '#00ff00']]).setFontColors([['#0000ff', '#000000']]).setFontWeights([['bold', 'normal']]).setHorizontalAlignments([['left', 'right']]); const one = sheet().getRange('B1'); return [one.getBackground(), one.getFontColor(), one.getFontWeight(), one.getHorizontalAlignment()]",
    ['#00ff00', '#000000', 'normal', 'right'],
  ),
  states(
    'A list of ranges takes looks and boxes as one',
    LIST,
    'Sheet.getRangeList RangeList.setBackground RangeList.setBorder RangeList.setFontColor RangeList.setFontSize RangeList.setFontWeight RangeList.setHorizontalAlignment RangeList.setNumberFormat RangeList.setVerticalAlignment RangeList.setWrap RangeList.insertCheckboxes',
    "sheet().getRangeList(['A1', 'C3:D4']).setBackground('#eeeeee').setFontColor('#111111').setFontSize(12).setFontWeight('bold').setHorizontalAlignment('center').setNumberFormat('0').setVerticalAlignment('top').setWrap(true).setBorder(true, true, true, true, null, null); sheet().getRangeList(['A1']).insertCheckboxes(); const one = sheet().getRange('D4'); return [one.getBackground(), one.getFontColor(), one.getFontSize(), one.getFontWeight(), one.getHorizontalAlignment(), one.getNumberFormat(), one.getVerticalAlignment(), one.getWrap(), sheet().getRange('A1').getValue()]",
    ['#eeeeee', '#111111', 12, 'bold', 'center', '0', 'top', true, false],
  ),
  states(
    'A list that allows other values lets them pass, one that does not refuses them, from scripts too',
    VALIDATION,
    'SpreadsheetApp.newDataValidation DataValidationBuilder.requireValueInList DataValidationBuilder.requireValueInRange DataValidationBuilder.setAllowInvalid DataValidationBuilder.build Range.setDataValidation Range.getDataValidations',
    "sheet().getRange('C1').setValue('a'); const build = (strict) => SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(!strict).build(); sheet().getRange('A1').setDataValidation(build(false)); sheet().getRange('A2').setDataValidation(build(true)); sheet().getRange('A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet().getRange('C1'), true).setAllowInvalid(true).build()); const rules = sheet().getRange('A1:A4').getDataValidations(); return [caught(() => sheet().getRange('A1').setValue('b')), caught(() => sheet().getRange('A2').setValue('b')), rules.map(([one]) => one && one.getAllowInvalid())]",
    [
      'nothing thrown',
      'Exception: The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: a.',
      [true, false, true, null],
    ],
    [24],
  ),
  states(
    'A fresh protection lists the file’s editors; removing them leaves the owner and the acting person',
    PROTECTION,
    'Range.protect Protection.getEditors Protection.addEditors Protection.removeEditors Protection.canDomainEdit Protection.setDomainEdit Protection.canEdit Protection.isWarningOnly',
    "const one = sheet().getRange('A1:B2').protect(); const emails = () => one.getEditors().map((who) => who.getEmail()); const fresh = emails(); const domain = one.canDomainEdit(); one.removeEditors(fresh); one.setDomainEdit(false); const none = emails(); one.addEditors(['phong@so.gov.vn']); return [fresh, domain, none, emails(), one.canEdit(), one.isWarningOnly(), one.canDomainEdit()]",
    [['phong@so.gov.vn', 'khac@so.gov.vn'], true, [], ['phong@so.gov.vn'], true, false, false],
    [18, 23, 52],
  ),
  states(
    'Protections tell their kind, place and description, are moved, and go',
    PROTECTION,
    'Sheet.protect Sheet.getProtections Spreadsheet.getProtections Protection.setDescription Protection.getDescription Protection.getProtectionType Protection.getRange Protection.setRange Protection.setUnprotectedRanges Protection.getUnprotectedRanges Protection.setWarningOnly Protection.remove SpreadsheetApp.ProtectionType ProtectionType.RANGE ProtectionType.SHEET',
    "const whole = sheet().protect().setDescription('cả trang').setUnprotectedRanges([sheet().getRange('C1')]); const part = sheet().getRange('A1').protect().setWarningOnly(true).setRange(sheet().getRange('B2:B3')); const kinds = SpreadsheetApp.ProtectionType; const told = [whole.getDescription(), String(whole.getProtectionType()), whole.getUnprotectedRanges().map((one) => one.getA1Notation()), part.getRange().getA1Notation(), ss().getProtections(kinds.RANGE).length, sheet().getProtections(kinds.SHEET).length]; part.remove(); return [...told, ss().getProtections(kinds.RANGE).length]",
    ['cả trang', 'SHEET', ['C1'], 'B2:B3', 1, 1, 0],
    [22, 54],
  ),
];
