import { randomBytes } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A draft while it is written. */
export interface DraftFile {
  /** Writes all the bytes. */
  write(bytes: Uint8Array): Promise<void>;
  /** The bytes are on the disk, not only promised: a rename that outlives a power cut must not outlive its bytes. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The steps of the file system that a save is made of; a test lets any of them fail. */
export interface FileSteps {
  /** Makes a new file; rejects where one of that name exists. */
  create(path: string): Promise<DraftFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** What a folder says of its files' names is on the disk. */
  syncFolder(path: string): Promise<void>;
}

/** The real file system. */
export const DISK: FileSteps = {
  create: async (path) => {
    const file = await open(path, 'wx');
    return {
      write: (bytes) => file.writeFile(bytes),
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  rename,
  remove: unlink,
  syncFolder: async (path) => {
    // Windows opens no folders: there the rename itself has to do.
    const folder = await open(path, 'r').catch(() => null);
    if (!folder) return;
    await folder.sync().catch(() => undefined);
    await folder.close();
  },
};

/**
 * The file appears whole or not at all, and what stood there before stays until the new one is on the disk. The draft
 * bears a name that is no workbook's (hidden, `.tmp`) and that no other save has: two processes do not write into one
 * draft. Rejects with the file system's error (ENOSPC, EACCES …); the draft is then gone, unless the process died.
 */
export async function writeWhole(path: string, bytes: Uint8Array, steps: FileSteps = DISK): Promise<void> {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await steps.create(draft);
  try {
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await steps.rename(draft, path);
  } catch (error) {
    await steps.remove(draft).catch(() => undefined);
    throw error;
  }
  await steps.syncFolder(folder);
}
