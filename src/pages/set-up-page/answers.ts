/** What the wizard `Thiết lập sổ` and its server say to each other; plain JSON. */

/** What a person filled in, as typed. */
export interface SetUpAnswers {
  /** Values of `Cấu hình` by name; the others keep their defaults. */
  readonly settings: Readonly<Record<string, string>>;
  /** One department a line, e-mail addresses of its people behind a semicolon. */
  readonly departments: string;
  /** One e-mail address a line. */
  readonly office: string;
  readonly leadership: string;
  readonly council: string;
}

/** Steps of the wizard in which something may be wrong. */
export type SetUpStep = 'agency' | 'departments' | 'people';

export interface SetUpStart {
  readonly ok: true;
  /** The settings that the wizard asks for, with what stands in a new book. */
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  /** The address of whoever sets up; '' where the domain hides it. */
  readonly email: string;
}

/** What will be made, before anything is. */
export interface SetUpShown {
  readonly ok: true;
  /** What must be mended first; then nothing else is told. */
  readonly faults: readonly { readonly step: SetUpStep; readonly words: string }[];
  readonly tabs: readonly string[];
  readonly departments: readonly { readonly name: string; readonly emails: string }[];
  readonly people: readonly { readonly email: string; readonly role: string }[];
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  /** Of the file rather than of the answers: what a person must look at. */
  readonly remarks: readonly string[];
}

/** A run that ended well. */
export interface SetUpMade {
  readonly tabs: number;
  readonly departments: number;
  /** Tabs for which the time did not suffice: the same again makes them. */
  readonly left: number;
  readonly remarks: readonly string[];
}

export interface SetUpBegun {
  readonly ok: true;
}
