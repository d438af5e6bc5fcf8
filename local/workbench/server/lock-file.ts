import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A small file beside a book that says which workbench has it open. */
export class LockFile {
  private constructor(
    private readonly path: string,
    private readonly address: string,
  ) {}

  /** Says that the workbench at that address has the book; a note left by one that died is written over. */
  static take(book: string, address: string): LockFile | undefined {
    const path = lockPath(book);
    try {
      writeFileSync(path, JSON.stringify({ address, pid: process.pid }));
    } catch {
      // A folder that nothing can be written to: saving will say so.
      return undefined;
    }
    return new LockFile(path, address);
  }

  release(): void {
    if (addressIn(this.path) === this.address) rmSync(this.path, { force: true });
  }
}

/** The address of the workbench that has that book open and answers; null where there is none. */
export async function openElsewhere(book: string): Promise<string | null> {
  const address = addressIn(lockPath(book));
  if (address === null || !/^http:\/\/127\.0\.0\.1:\d+\/$/.test(address)) return null;
  try {
    const answer = await fetch(`${address}alive`, { signal: AbortSignal.timeout(2000) });
    const { workbench, book: open } = (await answer.json()) as { workbench?: boolean; book?: string };
    return workbench === true && open === digestOf(book) ? address : null;
  } catch {
    return null;
  }
}

/** Names a book to those who know its path, and tells nothing to others. */
export function digestOf(book: string): string {
  let path = book;
  try {
    path = realpathSync(book);
  } catch {
    // A file that was taken away meanwhile keeps the name it had.
  }
  return createHash('sha256').update(path).digest('hex');
}

function lockPath(book: string): string {
  return join(dirname(book), `.${basename(book)}.dang-mo`);
}

function addressIn(path: string): string | null {
  try {
    const { address } = JSON.parse(readFileSync(path, 'utf8')) as { address?: unknown };
    return typeof address === 'string' ? address : null;
  } catch {
    return null;
  }
}
