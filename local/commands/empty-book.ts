import { newWorkbook } from '../workbook/open';
import type { LocalWorkbook } from '../workbook/model';

/** Owner of a new file where nobody is named: the Office of the example. */
const OFFICE = 'van-phong@example.org';

/** A spreadsheet with nothing in it, as Sheets makes one. @param owner e-mail address of the account that makes it */
export function emptyBook(name: string, owner: string = OFFICE): LocalWorkbook {
  const workbook = newWorkbook(name);
  workbook.owner = owner;
  return workbook;
}
