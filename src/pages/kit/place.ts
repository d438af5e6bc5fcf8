/** A cell to go to; rows and columns from 1. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** It was shown. */
export interface Gone {
  readonly ok: true;
}
