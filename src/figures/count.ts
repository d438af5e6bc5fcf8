import { comparisonKey } from '../lang/text';
import type { Field, Kind } from '../plan/field';
import type { Registration, RowPlace } from '../register/registration';
import type { CountTable } from './annual-figures';
import type { Figure } from './figure';

/** A figure that counts rows one by one. */
export function countRows(rows: readonly { readonly place: RowPlace }[]): Figure {
  return { value: rows.length, rows: rows.map((row) => row.place) };
}

/** A figure a kind, from rows whose kind is known. */
export function countByKind<Row extends { readonly place: RowPlace }>(
  rows: readonly Row[],
  kindOf: (row: Row) => Kind | null,
): Record<Kind, Figure> {
  const counted = (kind: Kind): Figure => countRows(rows.filter((row) => kindOf(row) === kind));
  return {
    collective: counted('collective'),
    individual: counted('individual'),
    household: counted('household'),
  };
}

/** Registrations counted whole, by kind, and by field and kind. */
export function countTable(registrations: readonly Registration[], fields: readonly Field[]): CountTable {
  const kindOf = (one: Registration): Kind | null => one.kind;
  return {
    total: countRows(registrations),
    byKind: countByKind(registrations, kindOf),
    byField: fields.map((field) => ({
      field,
      byKind: countByKind(
        registrations.filter((one) => one.field === field),
        kindOf,
      ),
    })),
  };
}

/** Rows grouped by a label, in the order of first appearance; a label's first spelling stands for the others. */
export function countByLabel<Row extends { readonly place: RowPlace; readonly label: string }>(
  rows: readonly Row[],
): { label: string; figure: Figure }[] {
  const groups = groupBy(rows, (row) => comparisonKey(row.label));
  return [...groups.values()].map((group) => ({ label: group[0]?.label ?? '', figure: countRows(group) }));
}

/** Rows by a key, in the order of first appearance. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
