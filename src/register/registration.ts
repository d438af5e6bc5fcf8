import type { Cell } from '../lang/calendar';
import type { Field, Kind } from '../plan/field';
import type { Status } from './status';

/** Where a row stands in the workbook: the tab's name and the sheet's own row number, from 1. */
export interface RowPlace {
  readonly tab: string;
  readonly row: number;
}

/**
 * One row of a department tab. Texts are NFC, trimmed, spaces collapsed, but otherwise as typed;
 * a value that could not be understood is null (or '' for texts) and has its finding.
 */
export interface Registration {
  readonly place: RowPlace;
  readonly department: string;
  /** `Mã`, e.g. "DH-2024-0007"; '' before sealing. */
  readonly code: string;
  /** The status that counts: the journal's where it has one, else the column's. */
  readonly status: Status;
  readonly name: string;
  readonly year: number | null;
  readonly kind: Kind | null;
  readonly position: string;
  readonly field: Field | null;
  readonly content: string;
  readonly model: string;
  /** Criterion codes as listed in `Tiêu chí`, e.g. ["1", "2"]. */
  readonly criteria: readonly string[];
  readonly title: string;
  readonly source: string;
  readonly results: string;
  readonly rating: string;
  readonly commendation: string;
  readonly evidence: string;
  readonly leadership: string;
  readonly sortName: string;
  /** Each known heading's cell, for checks of what was really typed. */
  readonly cells: ReadonlyMap<string, Cell>;
}
