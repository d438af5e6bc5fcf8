/** How a column looks and who fills it; widths in pixels. */
export interface ColumnSpec {
  readonly heading: string;
  /** 'in' typed by people · 'auto' written by the add-on · 'formula' laid once by set-up. */
  readonly kind: 'in' | 'auto' | 'formula';
  /** A workbook without this heading cannot be used. */
  readonly required?: boolean;
  /** '@' unless said otherwise: whatever a person types must stay as typed (platform.md 6). */
  readonly format?: '@' | 'dd/MM/yyyy' | '0' | '0.0';
  readonly width: number;
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
