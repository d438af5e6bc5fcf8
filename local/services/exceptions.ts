/**
 * What services throw on the host's side. The bridge (strict.ts) turns them into errors of the bundle's own
 * realm, named as Google names them (apps-script.md 3.1).
 */

/** An error that Google would throw as well. */
export class ServiceError extends Error {
  constructor(
    message: string,
    /** What `error.name` says inside the bundle. */
    readonly scriptName: string = 'Exception',
    /** Advanced services add `details` with the HTTP code. */
    readonly details?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
    this.name = scriptName;
  }
}

/**
 * The bundle left what this host can do, or a test met a dialog that it did not expect. Kept by the execution
 * and thrown at its end even if the bundle caught it: nothing of that run may pass for a result.
 */
export class HostError extends Error {
  override readonly name = 'LocalHostError';
}

/** A member of Google's that this host does not have. */
export function notImplemented(member: string): HostError {
  return new HostError(`${member} is not implemented by the local host`);
}

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';
