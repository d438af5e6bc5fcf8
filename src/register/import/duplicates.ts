import { cellText, comparisonKey } from '../../lang/text';
import { HEADING } from '../headings';
import { identify, type SameNameVerdict } from '../identity';
import type { Registration } from '../registration';
import type { ImportedRow } from './build-rows';

/** What an imported row doubles: a row of the book, or an earlier one of the list. */
export interface Duplicate {
  readonly of: 'book' | 'list';
  /** The tab of the book's row; '' for a row of the list. */
  readonly tab: string;
  readonly row: number;
}

/**
 * Rows of a list whose exemplar is registered already for the same year and field (workbook.md, Identity), in the
 * book or further up in the list. Years and fields that are not understood are compared as they were typed, so that a
 * list with mistakes is not added twice either; a withdrawn registration is as good as none.
 * @param standing the book's rows with the statuses that count
 * @returns by row of the list
 */
export function findDuplicates(
  imported: readonly ImportedRow[],
  standing: readonly Registration[],
  verdicts: readonly SameNameVerdict[],
): Map<ImportedRow, Duplicate> {
  const present = standing.filter((one) => one.status !== 'Đã rút');
  const identities = identify([...present, ...imported.map((one) => one.registration)], verdicts);
  const keyOf = (one: Registration): string | null =>
    one.name === ''
      ? null
      : [
          identities.get(one),
          one.year ?? typed(one, HEADING.year),
          one.field?.name ?? typed(one, HEADING.field),
        ].join('|');
  const first = new Map<string, Duplicate>();
  for (const one of present) {
    const key = keyOf(one);
    if (key !== null && !first.has(key))
      first.set(key, { of: 'book', tab: one.place.tab, row: one.place.row });
  }
  const duplicates = new Map<ImportedRow, Duplicate>();
  for (const one of imported) {
    const key = keyOf(one.registration);
    if (key === null) continue;
    const found = first.get(key);
    if (found) duplicates.set(one, found);
    else first.set(key, { of: 'list', tab: '', row: one.fileRow });
  }
  return duplicates;
}

function typed({ cells }: Registration, heading: string): string {
  return comparisonKey(cellText(cells.get(heading) ?? ''));
}
