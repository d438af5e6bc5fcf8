const FOLDER = 'application/vnd.google-apps.folder';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A report as Drive holds it: the Doc to read and comment, the .docx with the decree's exact layout. */
export interface StoredReport {
  readonly docId: string;
  readonly docUrl: string;
  readonly docxUrl: string;
  /** Addresses with whom sharing failed, to be said to the person. */
  readonly notShared: readonly string[];
}

/** Who shall be able to open a report: writers may edit, readers read and comment. */
export interface Audience {
  readonly writers: readonly string[];
  readonly readers: readonly string[];
}

/** Stores a working paper as a Google Doc alone: it is read on the screen and never signed. */
export function storeWorkingPaper(name: string, bytes: Uint8Array, folderId: string): string {
  const options = { fields: 'id,webViewLink' };
  const resource = { name, mimeType: GOOGLE_DOC, parents: [folderId] };
  return drive().Files.create(resource, docxBlob(name, bytes), options).webViewLink ?? '';
}

/** Stores a text as a file of its own, unconverted; its address. */
export function storeText(name: string, mimeType: string, text: string, folderId: string): string {
  const blob = Utilities.newBlob(text, mimeType, name);
  const resource = { name, mimeType, parents: [folderId] };
  return drive().Files.create(resource, blob, { fields: 'id,webViewLink' }).webViewLink ?? '';
}

function docxBlob(name: string, bytes: Uint8Array): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(Array.from(signedBytes(bytes)), DOCX, `${name}.docx`);
}

/** Stores a .docx and its converted Google Doc in the report folder of the person who compiles. */
export function storeReport(
  name: string,
  bytes: Uint8Array,
  folderId: string | null,
): Omit<StoredReport, 'notShared'> {
  const blob = docxBlob(name, bytes);
  const parents = folderId ? { parents: [folderId] } : {};
  const docx = drive().Files.create({ name: `${name}.docx`, mimeType: DOCX, ...parents }, blob, {
    fields: 'id,webViewLink',
  });
  const doc = drive().Files.create({ name, mimeType: GOOGLE_DOC, ...parents }, blob, {
    fields: 'id,webViewLink',
  });
  return { docId: doc.id ?? '', docUrl: doc.webViewLink ?? '', docxUrl: docx.webViewLink ?? '' };
}

/** Whether this person can open a file; false means unknown, never deleted (platform.md 7, drive.file). */
export function canOpen(fileId: string): boolean {
  try {
    drive().Files.get(fileId, { fields: 'id' });
    return true;
  } catch {
    return false;
  }
}

/** The folder where this person's reports lie, made and shared when there is none yet. */
export function reportFolder(name: string, audience: Audience): { id: string; notShared: string[] } {
  const properties = PropertiesService.getUserProperties();
  const key = `report-folder:${SpreadsheetApp.getActiveSpreadsheet().getId()}`;
  const known = properties.getProperty(key);
  const isNew = !known || !canOpen(known);
  const id =
    known && !isNew
      ? known
      : (drive().Files.create({ name, mimeType: FOLDER }, null as unknown as GoogleAppsScript.Base.Blob, {
          fields: 'id',
        }).id ?? '');
  if (isNew) properties.setProperty(key, id);
  return { id, notShared: share(id, audience, isNew) };
}

/** Shares with those who lack access, without mail; never stops a report for one refused address. */
function share(fileId: string, audience: Audience, isNew: boolean): string[] {
  const wanted = new Map<string, 'writer' | 'reader'>();
  for (const email of audience.readers) wanted.set(email, 'reader');
  for (const email of audience.writers) wanted.set(email, 'writer');
  if (wanted.size === 0) return [];
  const notShared: string[] = [];
  // A folder just made is its maker's alone.
  const held = isNew ? null : drive().Permissions.list(fileId, { fields: 'permissions(emailAddress,role)' });
  for (const one of held?.permissions ?? []) wanted.delete((one.emailAddress ?? '').toLowerCase());
  for (const [emailAddress, role] of wanted) {
    try {
      drive().Permissions.create({ type: 'user', role, emailAddress }, fileId, {
        sendNotificationEmail: false,
      });
    } catch {
      notShared.push(emailAddress);
    }
  }
  return notShared;
}

/** The advanced service; the types allow for a project that has not switched it on, the manifest does. */
function drive(): GoogleAppsScript.Drive {
  if (typeof Drive === 'undefined')
    throw new Error('The advanced Drive service is not enabled in appsscript.json');
  return Drive;
}

/** Apps Script's bytes are signed. */
function signedBytes(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
