import type { Field, Kind } from './field';

/** One row of `Chỉ tiêu`: at least so many exemplars of a kind in a field (plan II.2.1, II.2.2). */
export interface Target {
  readonly field: Field;
  readonly kind: Kind;
  readonly minimum: number;
  /** 'period' = Cả giai đoạn, 'year' = Hằng năm. */
  readonly scope: 'period' | 'year';
  /** Sheet row in `Chỉ tiêu`, so that its figures can be written beside it. */
  readonly row: number;
}
