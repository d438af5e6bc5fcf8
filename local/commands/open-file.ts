import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UnusableFileError } from '../workbook/errors';
import { type OpenOptions, openWorkbook } from '../workbook/open';
import { describeFile } from './file-messages';

export type Workbook = Awaited<ReturnType<typeof openWorkbook>>;

/** Opens a file, or says what is wrong with it and the cure. */
export async function openFile(input: string, options: OpenOptions = {}): Promise<Workbook | string> {
  try {
    return await openWorkbook(new Uint8Array(await readFile(input)), basename(input), options);
  } catch (error) {
    const message = describeFile(input, error instanceof UnusableFileError ? error.reason : codeOf(error));
    if (message) return message;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
