import type { TabView } from '../../protocol';
import { holds } from './places';

/** Whether a person may edit a cell of a tab, as the server says of the areas; it has the last word all the same. */
export function mayEdit({ closed, open, locked }: TabView, row: number, column: number): boolean {
  if (locked.some((area) => holds(area, row, column))) return false;
  return !closed || open.some((area) => holds(area, row, column));
}

/** Whether Sheets asks before such a cell is edited. */
export function isWarned({ warned }: TabView, row: number, column: number): boolean {
  return warned.some((area) => holds(area, row, column));
}
