import { comparePeople, compareVietnamese } from '../lang/names';
import type { Registration } from '../register/registration';
import type { Department } from './records';

/**
 * The order of lists (workbook.md, "What counts"): year, department as in `Đơn vị`, then collectives and
 * households by name, then people by given name, middle name, family name.
 */
export function inListOrder(
  registrations: readonly Registration[],
  departments: readonly Department[],
): Registration[] {
  const order = new Map(departments.map((department, index) => [department.name, index]));
  return [...registrations].sort(
    (a, b) =>
      (a.year ?? 0) - (b.year ?? 0) ||
      (order.get(a.department) ?? 0) - (order.get(b.department) ?? 0) ||
      kindRank(a) - kindRank(b) ||
      (a.kind === 'individual' ? comparePeople(a, b) : compareVietnamese(a.name, b.name)) ||
      a.place.row - b.place.row,
  );
}

function kindRank(one: Registration): number {
  return one.kind === 'collective' ? 0 : one.kind === 'household' ? 1 : 2;
}
