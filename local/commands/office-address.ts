import { comparable } from './comparable';
import type { LocalWorkbook } from '../workbook/model';

/**
 * Who acts when `--as` is not given: the first person of the Office in the tab `Phân quyền`, else the owner of
 * the file. The command line is the Office's (workbook.md); whether that person may is for the add-on to say.
 */
export function officeAddress(workbook: LocalWorkbook): string {
  const sheet = workbook.sheets.find((one) => comparable(one.name) === comparable('Phân quyền'));
  if (!sheet) return workbook.owner;
  let emailColumn = 0;
  let roleColumn = 0;
  for (let row = 1; row <= sheet.lastRow(); row += 1) {
    if (emailColumn > 0 && roleColumn > 0) {
      if (comparable(sheet.cell(row, roleColumn).value) !== comparable('Văn phòng')) continue;
      const email = String(sheet.cell(row, emailColumn).value ?? '').trim();
      if (email !== '') return email;
      continue;
    }
    for (let column = 1; column <= sheet.lastColumn(); column += 1) {
      const text = comparable(sheet.cell(row, column).value);
      if (text === comparable('Email')) emailColumn = column;
      if (text === comparable('Vai trò')) roleColumn = column;
    }
  }
  return workbook.owner;
}
