/** What the panel `Đăng ký của đơn vị` and its server say to each other; plain JSON. */
import type { Place } from '../kit/place';

/** Which inputs of a row may be changed: as `openInputs` of the register. */
export type OpenPart = 'all' | 'results' | 'none';

/** A row of the department's tab, for the list of rows. */
export interface RowLine {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly status: string;
  readonly open: OpenPart;
  readonly errors: number;
}

/** One row with what stands in its inputs, by heading. */
export interface RowForm {
  /** 0 for a row that is not there yet. */
  readonly row: number;
  /** Of what people typed: a row that somebody edited meanwhile is not written over. '' for a new one. */
  readonly mark: string;
  /** `Ý kiến Văn phòng`. */
  readonly opinion: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface FindingLine {
  readonly place: Place;
  readonly heading: string;
  readonly severity: 'error' | 'warning';
  /** Reason and cure. */
  readonly words: string;
}

/** How far one of the two boxes is. */
export interface SendState {
  readonly box: string;
  /** Rows that a tick would send now. */
  readonly ready: number;
  /** Rows that it would leave, each with the reason. */
  readonly held: readonly { readonly row: number; readonly name: string; readonly why: string }[];
  readonly ticked: boolean;
  /** dd/MM/yyyy. */
  readonly day: string;
  /** Days left; negative once it has passed. */
  readonly days: number;
  /** null where somebody deleted the box. */
  readonly place: Place | null;
}

/** Something that may be chosen for some kinds, in some years (inclusive, null = open). */
export interface DatedChoice {
  readonly value: string;
  /** Words of `Đối tượng`; empty = all. */
  readonly kinds: readonly string[];
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

export interface CriterionChoice {
  readonly field: string;
  /** The word of `Đối tượng`. */
  readonly kind: string;
  readonly code: string;
  readonly text: string;
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** What the lists of the form hold. */
export interface FormLists {
  readonly years: readonly string[];
  readonly kinds: readonly string[];
  readonly fields: readonly DatedChoice[];
  readonly criteria: readonly CriterionChoice[];
  readonly titles: readonly DatedChoice[];
  readonly ratings: readonly DatedChoice[];
  readonly commendations: readonly DatedChoice[];
  readonly sources: readonly string[];
  readonly leaderships: readonly string[];
}

export interface DepartmentPanel {
  readonly ok: true;
  readonly department: string;
  readonly tab: string;
  /** Departments for which this person may act. */
  readonly choices: readonly { readonly name: string; readonly tab: string }[];
  readonly year: number;
  /** As in `Đơn vị`. */
  readonly state: string;
  readonly late: boolean;
  readonly rows: readonly RowLine[];
  readonly findings: readonly FindingLine[];
  readonly registrations: SendState;
  readonly results: SendState;
  readonly lists: FormLists;
  readonly row: RowForm;
}

/** One row, asked for by itself. */
export interface RowShown {
  readonly ok: true;
  readonly row: RowForm;
}

/** Where the person is in the grid; row 0 where nothing is selected. */
export interface Selected {
  readonly ok: true;
  readonly tab: string;
  readonly row: number;
}
