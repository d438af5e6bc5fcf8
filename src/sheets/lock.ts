/** How long a command waits for another one to end, in milliseconds. */
const PATIENCE = 5000;

/**
 * Runs one writing command alone: the document lock around it, everything flushed before the lock is let go
 * (the order matters: apps-script.md 3.5). Null means that another command is running.
 */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result | null> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) return null;
  try {
    const result = await work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

/** The same for work that a page asks for: a function that a page calls may not return a promise (platform.md 7). */
export function aloneNow<Result>(work: () => Result): Result | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) return null;
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

/** What was written so far is written: before the same run reads what people may have changed meanwhile. */
export function settleWrites(): void {
  SpreadsheetApp.flush();
}
