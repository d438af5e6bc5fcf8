type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a probe may touch: nothing else of the book, so that it is left as it was. */
export interface ProbeGround {
  readonly file: Spreadsheet;
  /** A new, empty tab of 1000 × 26, behind all others. */
  readonly sheet: Sheet;
  /** One more tab, made like the first where that is given. */
  second(template: Sheet | null): Sheet;
  /** 'refused' where an act throws, else 'taken': the words of an error are in the account's language. */
  tried(act: () => void): 'refused' | 'taken';
  /** A name for properties, metadata and cached texts that nothing else has. */
  readonly key: string;
}

/**
 * One question to Google's services about behaviour that the add-on relies on, which a script can ask by itself. The local
 * host's answer is recorded in `gives` (tests/services/behaviour.test.ts holds it to that); `Tự kiểm tra trên Google` asks the
 * same of a live spreadsheet and shows where Google answers otherwise.
 */
export interface Probe {
  /** A key of PROBE_NAMES in lang/self-check.ts. */
  readonly name: string;
  /** Page of the reference or section of apps-script.md that says so. */
  readonly source: string;
  /** Members that it states, e.g. 'Range.setValues'. */
  readonly members: string;
  /** Points of docs/verify-on-google.md that it answers, wholly or in part. */
  readonly verify?: readonly number[];
  /** Needs nothing but its ground: the tests run its text on the local host. Its answer is plain JSON and names nobody. */
  ask(ground: ProbeGround): unknown;
  readonly gives: unknown;
}
