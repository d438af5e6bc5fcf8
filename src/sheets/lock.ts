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

/** Everything written so far is in the file when this returns: for what must be there before something leaves it. */
export function pushWrites(): void {
  SpreadsheetApp.flush();
}
