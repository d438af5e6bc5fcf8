import { KINDS, type Field, type Kind } from '../plan/field';
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

/** Rows grouped by a label, in the order of first appearance in `order`, then of the rows. */
export function countByLabel<Row extends { readonly place: RowPlace; readonly label: string }>(
  rows: readonly Row[],
): { label: string; figure: Figure }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.label);
    if (group) group.push(row);
    else groups.set(row.label, [row]);
  }
  return [...groups].map(([label, group]) => ({ label, figure: countRows(group) }));
}

/** No rows of any kind. */
export function noneOfAnyKind(): Record<Kind, Figure> {
  return Object.fromEntries(KINDS.map((kind) => [kind, countRows([])])) as unknown as Record<Kind, Figure>;
}
