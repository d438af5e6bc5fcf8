/**
 * One documented behaviour of Google's services, as a script and what it gives. `docs/services.md` is made of these;
 * the test refuses an entry whose script does not really call the members that it names.
 */
export interface Behaviour {
  /** In words: what the documentation says. */
  readonly says: string;
  /** Members it states, e.g. 'Range.setValues'; constants and fields too. */
  readonly members: readonly string[];
  /** Page of the reference ("reference: spreadsheet/Range") or section of the facts ("apps-script.md 3.6"). */
  readonly source: string;
  /** Points of docs/verify-on-google.md, where the documentation is silent. */
  readonly verify?: readonly number[];
  /** Body of a function; `ss()`, `sheet()`, `caught(act)` are there. */
  readonly code: string;
  /** What it returns. */
  readonly gives: unknown;
}

export function states(
  says: string,
  source: string,
  members: string,
  code: string,
  gives: unknown,
  verify: readonly number[] = [],
): Behaviour {
  return { says, source, members: members.split(' '), code, gives, verify };
}
