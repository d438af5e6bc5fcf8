import type { Members } from './call-log';
import type { DriveFile, LocalDrive } from './drive-files';
import { requireArguments, Service, ServiceError } from './strict';
import { Blob } from './utilities';

const FOLDER = 'application/vnd.google-apps.folder';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** The advanced Drive service, v3 (developers.google.com/drive/api/reference/rest/v3). */
export class Drive extends Service {
  readonly className = 'Drive';
  readonly members: Members = {};
  override readonly constants: Readonly<Record<string, unknown>>;

  constructor(drive: LocalDrive, user: string) {
    super();
    this.constants = { Files: new Files(drive, user), Permissions: new FilePermissions(drive, user) };
  }
}

interface FileResource {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
}

/** Drive.Files. A file of somebody else answers 404 under drive.file (platform.md 7). */
class Files extends Service {
  readonly className = 'Drive.Files';
  readonly members: Members = { create: 'call', get: 'call' };

  constructor(
    private readonly drive: LocalDrive,
    private readonly user: string,
  ) {
    super();
  }

  /**
   * create(resource[, blob[, options]]). A .docx given the type of a Google Doc is converted: the Doc keeps the
   * .docx's bytes here, and takes its id from its name, so that a run on disk finds it again.
   */
  create(resource: unknown, blob: unknown = null): unknown {
    const wanted = resource as FileResource;
    requireArguments(
      'Drive.Files.create',
      [resource, blob],
      typeof wanted?.name === 'string' && (blob === null || blob instanceof Blob),
    );
    const content = blob instanceof Blob ? blob : null;
    const mimeType = wanted.mimeType ?? content?.contentType ?? 'application/octet-stream';
    for (const parent of wanted.parents ?? []) requireFile(this.drive, this.user, parent);
    const file: DriveFile = {
      id:
        mimeType === GOOGLE_DOC
          ? String(wanted.name)
          : `${mimeType === FOLDER ? 'folder' : 'file'}:${wanted.name}`,
      name: String(wanted.name),
      mimeType,
      bytes: content?.bytes ?? new Uint8Array(),
      owner: this.user,
      parents: wanted.parents ?? [],
      permissions: [{ emailAddress: this.user, role: 'owner' }],
      isNew: true,
    };
    this.drive.add(file);
    return answer(file);
  }

  get(id: unknown): unknown {
    requireArguments('Drive.Files.get', [id], typeof id === 'string');
    return answer(requireFile(this.drive, this.user, id as string));
  }
}

/** Drive.Permissions. */
class FilePermissions extends Service {
  readonly className = 'Drive.Permissions';
  readonly members: Members = { create: 'call', list: 'call' };

  constructor(
    private readonly drive: LocalDrive,
    private readonly user: string,
  ) {
    super();
  }

  create(resource: unknown, id: unknown): unknown {
    const { emailAddress, role } = resource as { emailAddress?: string; role?: string };
    requireArguments(
      'Drive.Permissions.create',
      [resource, id],
      typeof id === 'string' && Boolean(emailAddress) && Boolean(role),
    );
    const file = requireFile(this.drive, this.user, id as string);
    file.permissions.push({ emailAddress: String(emailAddress), role: String(role) });
    return { id: String(file.permissions.length) };
  }

  list(id: unknown): unknown {
    requireArguments('Drive.Permissions.list', [id], typeof id === 'string');
    return {
      permissions: requireFile(this.drive, this.user, id as string).permissions.map((one) => ({ ...one })),
    };
  }
}

function requireFile(drive: LocalDrive, user: string, id: string): DriveFile {
  const file = drive.find(id, user);
  if (!file) throw new ServiceError(`API call to drive.files.get failed with error: File not found: ${id}.`);
  return file;
}

function answer(file: DriveFile): { id: string; webViewLink: string } {
  return { id: file.id, webViewLink: `local:${file.name}` };
}
