import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOC_TYPE, FOLDER_TYPE, LocalDrive, type LocalFile } from '../services/drive-store';

const DOCX = '.docx';
type NewFile = Parameters<LocalDrive['add']>[0];

/**
 * The drive of the command line: a folder on disk. A document's id is its name, so that a report compiled
 * earlier is found again by what `Báo cáo` remembers; its address is the file's name, for there is no other.
 */
export class FolderDrive extends LocalDrive {
  private readonly onDisk = new Set<string>();

  /** A drive that holds the reports which lie in the folder already. */
  static async over(folder: string, owner: string): Promise<FolderDrive> {
    const drive = new FolderDrive();
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(DOCX)) : [];
    for (const name of names) {
      const title = name.normalize('NFC').slice(0, -DOCX.length);
      const bytes = new Uint8Array(await readFile(join(folder, name)));
      drive.add({ name: title, mimeType: DOC_TYPE, bytes, bytesType: null, owner, parents: [] });
      drive.onDisk.add(title);
    }
    return drive;
  }

  override add(file: NewFile): LocalFile {
    const made = super.add(file);
    this.files.delete(made.id);
    const id = file.mimeType === FOLDER_TYPE ? `folder:${file.name}` : file.name;
    const stored = { ...made, id, webViewLink: fileName(file.name) };
    this.files.set(id, stored);
    return stored;
  }

  /** What a run made, by the name of its file: a report lies there as .docx and as Doc, and is written once. */
  documents(): Map<string, Uint8Array> {
    const made = new Map<string, Uint8Array>();
    for (const file of this.files.values()) {
      if (file.mimeType === FOLDER_TYPE || this.onDisk.has(file.name)) continue;
      made.set(fileName(file.name), file.bytes);
    }
    return made;
  }
}

function fileName(title: string): string {
  return title.endsWith(DOCX) ? title : `${title}${DOCX}`;
}
