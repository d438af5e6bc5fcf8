import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DISK, type FileSteps, writeWhole } from '../../local/store/atomic-file';
import { newWorkbook, openWorkbook } from '../../local/workbook/open';
import { NOTHING, type Scale, type TrustPart } from './scale';

/** How a save is disturbed. */
interface Disturbance {
  /** After so many bytes the write fails. */
  readonly bytes?: number;
  /** At this step (from 1) nothing is done any more. */
  readonly step?: number;
  /** The process is dead from there on: not even the draft is removed. */
  readonly dies: boolean;
  readonly code: string;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The file system, disturbed; tells how many steps were taken. */
function disturbed({ bytes, step, dies, code }: Disturbance): FileSteps & { steps: () => number } {
  let taken = 0;
  let dead = false;
  async function take<Result>(does: () => Promise<Result>): Promise<Result> {
    taken += 1;
    if (dead || taken === step) {
      dead = dies;
      throw failure(code);
    }
    return does();
  }
  return {
    steps: () => taken,
    create: (path) =>
      take(async () => {
        const file = await DISK.create(path);
        return {
          write: (all) =>
            take(async () => {
              if (bytes === undefined || bytes >= all.length) return file.write(all);
              await file.write(all.subarray(0, bytes));
              dead = dies;
              throw failure(code);
            }),
          sync: () => take(() => file.sync()),
          // The platform closes a dead process's files.
          close: () => file.close(),
        };
      }),
    rename: (from, to) => take(() => DISK.rename(from, to)),
    remove: (path) => take(() => DISK.remove(path)),
    syncFolder: (path) => take(() => DISK.syncFolder(path)),
  };
}

interface Books {
  readonly folder: string;
  readonly old: Buffer;
  readonly next: Buffer;
}

async function bookWith(text: string): Promise<Buffer> {
  const book = newWorkbook('so.xlsx');
  book.sheets[0]?.setCell(1, 1, { value: text });
  return Buffer.from(await book.save());
}

/** Saves over a book under a disturbance; what is wrong afterwards, in words. */
async function disturbedSave({ folder, old, next }: Books, how: Disturbance): Promise<string[]> {
  const path = join(folder, 'so.xlsx');
  await writeFile(path, old);
  const error = await writeWhole(path, next, disturbed(how)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const found = await readFile(path);
  const names = await readdir(folder);
  const wrong: string[] = [];
  if (!found.equals(old) && !found.equals(next)) wrong.push('the book is neither the old nor the new one');
  if (!error && !found.equals(next)) wrong.push('said to be saved, and is not');
  if (error && (error as { code?: string }).code !== how.code) wrong.push('another error than the disk’s');
  if (names.some((name) => name !== 'so.xlsx' && name.endsWith('.xlsx')))
    wrong.push('a draft looks like a book');
  if (!how.dies && names.length > 1) wrong.push('a draft was left');
  // A dead process leaves its draft; it must not be in the way of the next save.
  await writeWhole(path, next);
  if (!(await readFile(path)).equals(next)) wrong.push('the next save did not get through');
  for (const name of names) if (name !== 'so.xlsx') await rm(join(folder, name), { force: true });
  return wrong.map((words) => `${words} (${JSON.stringify(how)})`);
}

/** Two processes save at once: one of the two books stands there, whole, and no draft. */
async function twoAtOnce({ folder, old, next }: Books): Promise<string[]> {
  const path = join(folder, 'so.xlsx');
  await Promise.all([writeWhole(path, old), writeWhole(path, next)]);
  const found = await readFile(path);
  const wrong: string[] = [];
  if (!found.equals(old) && !found.equals(next)) wrong.push('two saves at once: a mixture of both');
  if ((await readdir(folder)).length > 1) wrong.push('two saves at once: a draft was left');
  return wrong;
}

function disturbances(scale: Scale, length: number, steps: number): Disturbance[] {
  const at = scale.places(steps, steps);
  return [
    ...scale.places(length, 40).flatMap((bytes): Disturbance[] => [
      { bytes: bytes - 1, dies: true, code: 'KILLED' },
      { bytes: bytes - 1, dies: false, code: 'ENOSPC' },
    ]),
    ...at.flatMap((step): Disturbance[] =>
      (['EACCES', 'EROFS', 'ENOSPC', 'EIO'] as const).flatMap((code) => [
        { step, dies: false, code },
        { step, dies: true, code },
      ]),
    ),
  ];
}

/** Point 2 of the trust run for the .xlsx store (docs/trust.md). */
export const STORE: TrustPart = {
  name: 'Saving the book dies at any byte, the disk is full, the folder read-only, two save at once',
  run: async (scale) => {
    const folder = await mkdtemp(join(tmpdir(), 'so-luu-'));
    try {
      const books = { folder, old: await bookWith('cũ'), next: await bookWith('mới') };
      const counted = disturbed({ dies: false, code: 'none' });
      await writeWhole(join(folder, 'so.xlsx'), books.next, counted);
      await openWorkbook(await readFile(join(folder, 'so.xlsx')), 'so.xlsx');
      const lost: string[] = [];
      const tried = disturbances(scale, books.next.length, counted.steps());
      for (const how of tried) lost.push(...(await disturbedSave(books, how)));
      const pairs = scale.inputs(5, 200);
      for (let pair = 0; pair < pairs; pair += 1) lost.push(...(await twoAtOnce(books)));
      return { ...NOTHING, faults: tried.length, interleavings: pairs, lost };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
