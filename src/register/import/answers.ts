/** What the server answers to the page of `Nhập danh sách…`; all plain JSON. */

/** Rows of one tab that an import wrote or set out to write, first and last, from 1. */
export interface ImportedBlock {
  readonly tab: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What the page needs to know of the book. */
export interface ImportStart {
  readonly ok: true;
  readonly departments: readonly string[];
  /** Short and full names of the fields, to tell columns by. */
  readonly fields: readonly string[];
  readonly years: readonly number[];
  readonly workingYear: number;
}

/** A row as it will stand, for the page to show. */
export interface ShownRow {
  readonly fileRow: number;
  readonly department: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row of the list and what is to be said of it; `fileRow` is its row in the list, from 1. */
export interface TellingRow {
  readonly fileRow: number;
  readonly name: string;
  readonly reason: string;
}

/** What adding the list would do. */
export interface ImportPreview {
  readonly ok: true;
  /** Rows that will be added, by department, in the order of `Đơn vị`. */
  readonly departments: readonly { readonly name: string; readonly rows: number; readonly errors: number }[];
  readonly first: readonly ShownRow[];
  /** Rows that will be added although they have an error. */
  readonly errors: readonly TellingRow[];
  /** Every doubled row, ticked or not. */
  readonly duplicates: readonly TellingRow[];
  /** Rows that cannot be added. */
  readonly refused: readonly TellingRow[];
  readonly unknownDepartments: readonly string[];
  /** This very list was added already. */
  readonly finished: boolean;
}

/** What `Thêm n dòng` did. */
export interface ImportAdded {
  readonly ok: true;
  /** This very import was finished before: nothing was written now. */
  readonly again: boolean;
  readonly rows: number;
  readonly blocks: readonly ImportedBlock[];
  /** Rows among them that have an error, for their departments to mend. */
  readonly errors: number;
  /** Rows of the list that were not added, and why. */
  readonly left: readonly TellingRow[];
  /** What could not be done although rows were added: a tab that somebody changed meanwhile, the count. In words. */
  readonly problems: readonly string[];
}
