import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalDrive } from '../google/drive-files';
import type { LocalWorkbook } from '../workbook/model';
import type { CompiledResult } from './print-report';

const DOCX = '.docx';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** Puts the reports that lie in the folder into the drive, so that an unchanged one is found again. */
export async function offerEarlierReports(drive: LocalDrive, folder: string, owner: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(DOCX)) continue;
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    const mimeType = GOOGLE_DOC;
    drive.add({
      id: idOf(name),
      name: idOf(name),
      mimeType,
      bytes,
      owner,
      parents: [],
      permissions: [],
      isNew: false,
    });
  }
}

/** Locally a document's id is its file's name: stable over runs, and readable in the tab `Báo cáo`. */
function idOf(name: string): string {
  return name.normalize('NFC').slice(0, -DOCX.length);
}

/** Writes the workbook and every new document; each file appears whole or not at all. */
export async function writeResults(
  folder: string,
  workbook: LocalWorkbook,
  drive: LocalDrive,
  compiled: CompiledResult,
): Promise<{ report: string; workbook: string }> {
  const bytes = await workbook.save(); // nothing is written before everything is made
  await mkdir(folder, { recursive: true });
  for (const file of drive.files()) {
    // A report lies there twice, as .docx and as Doc; a working paper as Doc alone, which here is a .docx too.
    if (!file.isNew || file.bytes.length === 0) continue;
    const name = file.name.endsWith(DOCX) ? file.name : `${file.name}${DOCX}`;
    if (name !== file.name && drive.files().some((other) => other.name === name)) continue;
    await writeWhole(join(folder, name), file.bytes);
  }
  const target = join(folder, workbook.name);
  await writeWhole(target, bytes);
  return { report: join(folder, `${compiled.fileName}${DOCX}`), workbook: target };
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}
