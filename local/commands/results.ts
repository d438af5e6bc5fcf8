import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../store/atomic-file';
import type { LocalWorkbook } from '../workbook/model';
import type { FolderDrive } from './folder-drive';
import type { CompiledResult } from './print-report';

/** Writes the workbook and every new document; each file appears whole or not at all. */
export async function writeResults(
  folder: string,
  workbook: LocalWorkbook,
  drive: FolderDrive,
  compiled: CompiledResult,
): Promise<{ report: string; workbook: string }> {
  const bytes = await workbook.save(); // nothing is written before everything is made
  await mkdir(folder, { recursive: true });
  for (const [name, document] of drive.documents()) await writeWhole(join(folder, name), document);
  const target = join(folder, workbook.name);
  await writeWhole(target, bytes);
  return { report: join(folder, `${compiled.fileName}.docx`), workbook: target };
}
