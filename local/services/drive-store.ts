import { createHash } from 'node:crypto';

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
export const DOC_TYPE = 'application/vnd.google-apps.document';

export interface LocalPermission {
  readonly id: string;
  readonly type: string;
  readonly role: string;
  readonly emailAddress: string;
}

/** A file of the local Drive. A Google Doc keeps the .docx that it was made from. */
export interface LocalFile {
  readonly id: string;
  name: string;
  mimeType: string;
  /** Empty for folders; the source's bytes for a converted Doc. */
  bytes: Uint8Array;
  /** What the bytes are, e.g. the .docx type under a Google Doc. */
  bytesType: string | null;
  readonly owner: string;
  parents: string[];
  permissions: LocalPermission[];
  readonly webViewLink: string;
  trashed: boolean;
  description: string;
  properties: Record<string, string>;
}

/** Files in memory; one may serve several hosts and runs. The command line writes them to disk. */
export class LocalDrive {
  readonly files = new Map<string, LocalFile>();
  /** Addresses that nothing can be shared with, to play a refusal. */
  readonly unshareable = new Set<string>();
  private made = 0;

  /** Ids are made from a counter: the same commands give the same ids. */
  add(file: Pick<LocalFile, 'name' | 'mimeType' | 'bytes' | 'bytesType' | 'owner' | 'parents'>): LocalFile {
    this.made += 1;
    const id = createHash('sha256').update(`drive:${this.made}`).digest('base64url').slice(0, 33);
    const stored: LocalFile = {
      ...file,
      id,
      permissions: [{ id: `owner-${id}`, type: 'user', role: 'owner', emailAddress: file.owner }],
      webViewLink: linkTo(id, file.mimeType),
      trashed: false,
      description: '',
      properties: {},
    };
    this.files.set(id, stored);
    return stored;
  }
}

/** The address of a file as Google gives it. */
export function linkTo(id: string, mimeType: string): string {
  if (mimeType === FOLDER_TYPE) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === DOC_TYPE) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}
