import type { RowPlace } from '../register/registration';

/**
 * A number together with the rows it was counted from, so that a reader can go and look.
 * `rows.length` may exceed `value` where a target counts one exemplar's many rows once.
 */
export interface Figure {
  readonly value: number;
  readonly rows: readonly RowPlace[];
}
