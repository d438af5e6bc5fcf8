/** A file of the local drive. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** Who made it: with the scope drive.file nobody else's run can see it. */
  readonly owner: string;
  readonly parents: readonly string[];
  readonly permissions: { readonly emailAddress: string; readonly role: string }[];
  /** Made by a run, not found on disk. */
  readonly isNew: boolean;
}

/** The files that runs of the add-on made; the command line writes the new ones to disk. */
export class LocalDrive {
  private readonly all = new Map<string, DriveFile>();
  /** User properties live as long as the drive: both belong to the person's account. */
  readonly userProperties: Record<string, string> = {};

  files(): DriveFile[] {
    return [...this.all.values()];
  }

  find(id: string, user: string): DriveFile | null {
    const file = this.all.get(id);
    return file && file.owner.toLowerCase() === user.toLowerCase() ? file : null;
  }

  add(file: DriveFile): void {
    this.all.set(file.id, file);
  }
}
