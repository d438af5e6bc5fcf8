import { parseWhole } from '../lang/numbers';
import { Book } from '../sheets/book';
import { readClock } from '../sheets/clock';
import { readSettings, SETTINGS_TAB } from '../tabs/settings';
import { isProblem, readTable } from '../tabs/table';

/** The year offered before anything is read under the lock: `Năm làm việc`, else the year of today. */
export function defaultReportYear(): number {
  const book = Book.active();
  const today = readClock().day;
  const tab = book.tabNamed(SETTINGS_TAB.name);
  const table = tab ? readTable(SETTINGS_TAB, tab.name, book.read(tab)) : null;
  if (!table || isProblem(table)) return today.year;
  const settings = readSettings(table);
  const typed = parseWhole(settings.cell('Năm làm việc', today));
  return typed ?? Math.min(today.year, settings.whole('Giai đoạn đến năm', today));
}
