import type { Place } from '../../pages/kit/place';
import type { ReadBook } from '../read-book';

/** The cell under a heading; the row's first where the tab has no such heading. */
export function placeOf(read: ReadBook, tab: string, row: number, heading: string): Place {
  const standing = [...read.departmentTabs.values(), ...read.system.values()].find(
    (one) => one.tab.name === tab,
  );
  return { tab, row, column: standing?.table.columns.get(heading) ?? 1 };
}
