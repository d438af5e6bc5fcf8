/** What the panel `Hồ sơ điển hình` and its server say to each other; plain JSON. */
import type { Place } from '../kit/place';

/** An exemplar as a page names it: identities are of one reading of the book, codes and places stay. */
export interface Handle {
  /** Of one of its registrations; '' where none was given yet. */
  readonly code: string;
  /** Where one of its registrations stands. */
  readonly tab: string;
  readonly row: number;
}

export interface FoundLine {
  readonly handle: Handle;
  readonly name: string;
  /** Kind, department, years, codes. */
  readonly about: string;
}

/** A row of the book about the exemplar. */
export interface HistoryRow {
  /** Day or year, and the main words. */
  readonly head: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly place: Place;
}

export type FormName = 'nurture' | 'replication' | 'publicity';

export interface HistoryPart {
  readonly title: string;
  readonly rows: readonly HistoryRow[];
  /** The form that adds a row to it; null where rows come otherwise, or the person is not of the Office. */
  readonly form: FormName | null;
}

export interface FormField {
  readonly heading: string;
  readonly kind: 'date' | 'text' | 'list';
  readonly required: boolean;
  readonly choices: readonly string[];
}

export interface ExemplarView {
  readonly ok: true;
  readonly handle: Handle;
  readonly name: string;
  readonly identity: readonly (readonly [label: string, value: string])[];
  readonly parts: readonly HistoryPart[];
}

/** What became of a row that was to be added. */
export interface ExemplarAdded {
  readonly ok: true;
  /** False where a row exactly alike stood there already, so that nothing was written. */
  readonly written: boolean;
  readonly view: ExemplarView;
}

export interface ExemplarStart {
  readonly ok: true;
  /** Whether the person may add rows and have the page written that is printed. */
  readonly isOffice: boolean;
  /** Fields of the forms; empty for whoever may not use them. */
  readonly forms: Readonly<Record<FormName, readonly FormField[]>>;
  /** The exemplar of the row that is selected in the grid; null where there is none. */
  readonly shown: ExemplarView | null;
}

export interface ExemplarsFound {
  readonly ok: true;
  readonly found: readonly FoundLine[];
  /** How many more there are. */
  readonly more: number;
}

/** The page to print was written, or why not. */
export interface ExemplarPrinted {
  readonly ok: true;
  readonly said: string;
  /** null where nothing was written. */
  readonly place: Place | null;
}
