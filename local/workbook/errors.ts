/** Why a file cannot be used as a workbook. */
export type UnusableReason = 'not-xlsx' | 'truncated' | 'password-protected' | 'too-large' | 'damaged';

/** A file that was refused before any of it reached the add-on. The message is for logs; pages speak by `reason`. */
export class UnusableFileError extends Error {
  override readonly name = 'UnusableFileError';
  constructor(
    readonly reason: UnusableReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A formula whose functions the local engine does not know; its cell shows #NAME?, never a plausible value. */
export class UnknownFunctionError extends Error {
  override readonly name = 'UnknownFunctionError';
  constructor(
    readonly functions: readonly string[],
    /** Where, e.g. "'Tổng quan'!B3". */
    readonly cells: readonly string[],
  ) {
    super(`Functions unknown to the local formula engine: ${functions.join(', ')} (in ${cells.join(', ')})`);
  }
}
