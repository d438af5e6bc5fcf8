import type { CatalogueGroup } from '../plan/catalogue';
import type { ToneRule } from './tones';

/**
 * Where the words of a dropdown come from. Every list warns and lets other values stand: the checks say what
 * is wrong, and a list that refused would make pasting and undoing fail (platform.md 6).
 */
export type ListSource =
  | { readonly words: readonly string[] }
  /** The years of the plan's period, or a column of another tab. */
  | { readonly of: 'years' | 'fields' | 'departments' }
  /** `Mã và tên` of `Tổng hợp`: in Sheets such a list is searched by typing part of a name or of a code. */
  | { readonly of: 'registrations' }
  /** The rows of `Danh mục` from one group to another, as they stand in the tab. */
  | { readonly catalogue: readonly [first: CatalogueGroup, last: CatalogueGroup] };

/** Tells a formula where things stand: the cell of its own row under a heading, and a whole data column. */
export interface FormulaPlaces {
  /** E.g. "E5". */
  cell(heading: string): string;
  /** E.g. "E$5:E$304". */
  column(heading: string): string;
  /** The part of a column from its first data row to this row, e.g. "E$5:E5". */
  upTo(heading: string): string;
}

/** How a column looks and who fills it; widths in pixels. */
export interface ColumnSpec {
  readonly heading: string;
  /** 'in' typed by people · 'auto' written by the add-on · 'formula' laid once by set-up. */
  readonly kind: 'in' | 'auto' | 'formula';
  /** A workbook without this heading cannot be used. */
  readonly required?: boolean;
  /** An 'auto' column whose text makes a row of the tab all the same: the row is known by it when its code is gone. */
  readonly namesRow?: boolean;
  /** '@' unless said otherwise: whatever a person types must stay as typed (platform.md 6). */
  readonly format?: '@' | 'dd/MM/yyyy' | '0' | '0.0';
  readonly width: number;
  readonly list?: ListSource;
  readonly tones?: readonly ToneRule[];
  /** Of a 'formula' column: arguments by ';', no decimals, no array literals (platform.md 6). */
  readonly formula?: (places: FormulaPlaces) => string;
}

/** A tab of the contract (workbook.md). */
export interface TabSpec {
  /** Stable identity, stored as the tab's marker; its name may be changed by people. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly guidance: string;
  readonly columns: readonly ColumnSpec[];
}

/** Rows of a laid-out tab: title, status line, guidance, headings, then data (workbook.md). */
export const HEADING_ROW = 4;
export const FIRST_DATA_ROW = HEADING_ROW + 1;

/** The headings without which the tab cannot be read. */
export function requiredHeadings(spec: TabSpec): string[] {
  return spec.columns.filter((column) => column.required).map((column) => column.heading);
}

/** Whether people fill the tab: such a one cannot be made again by counting. */
export function isInput(spec: TabSpec): boolean {
  return spec.columns.some(({ kind }) => kind === 'in');
}
