import type { Context } from './context';
import { call, property, serviceClass, type ServiceClass } from './call-log';
import { Blob } from './blob';
import { DOC_TYPE, FOLDER_TYPE, type LocalFile } from './drive-store';
import { ServiceError } from './exceptions';
import { Service } from './service';

type Resource = Readonly<Record<string, unknown>>;

/** Advanced services throw with this name, and the HTTP code in `details` (apps-script.md 3.1). */
function driveError(method: string, code: number, message: string): ServiceError {
  return new ServiceError(
    `API call to drive.${method} failed with error: ${message}`,
    'GoogleJsonResponseException',
    { code, message },
  );
}

/** With drive.file a script sees what this person made with it, and nothing else (platform.md 7). */
function visible(context: Context, id: string, method: string): LocalFile {
  const file = context.drive.files.get(id);
  if (!file || file.owner !== context.effectiveUser) throw driveError(method, 404, `File not found: ${id}.`);
  return file;
}

/** Drive API v3, "files". */
export class DriveFiles extends Service {
  readonly serviceClass = DRIVE_FILES;

  constructor(private readonly context: Context) {
    super();
  }

  /** A .docx stored as a Google Doc is converted: here its bytes are kept beside (architecture.md, Documents). */
  create(resource: Resource, media: Blob | null = null, options: Resource | null = null): Resource {
    const { drive, effectiveUser } = this.context;
    const parents = strings(resource['parents']);
    for (const parent of parents) visible(this.context, parent, 'files.create');
    const type = resource['mimeType'] ?? media?.getContentType() ?? 'application/octet-stream';
    const file = drive.add({
      name: String(resource['name'] ?? 'Untitled'),
      mimeType: String(type),
      bytes: media?.bytes.slice() ?? new Uint8Array(),
      bytesType: media?.getContentType() ?? null,
      owner: effectiveUser,
      parents: parents.length > 0 ? parents : ['root'],
    });
    this.describe(file, resource);
    return view(file, options);
  }

  get(fileId: string, options: Resource | null = null): Resource {
    return view(visible(this.context, fileId, 'files.get'), options);
  }

  update(
    resource: Resource,
    fileId: string,
    media: Blob | null = null,
    options: Resource | null = null,
  ): Resource {
    const file = visible(this.context, fileId, 'files.update');
    if (typeof resource['name'] === 'string') file.name = resource['name'];
    if (typeof resource['mimeType'] === 'string' && file.mimeType !== DOC_TYPE)
      file.mimeType = resource['mimeType'];
    if (typeof resource['trashed'] === 'boolean') file.trashed = resource['trashed'];
    if (media) {
      file.bytes = media.bytes.slice();
      file.bytesType = media.getContentType();
    }
    this.describe(file, resource);
    return view(file, options);
  }

  private describe(file: LocalFile, resource: Resource): void {
    if (typeof resource['description'] === 'string') file.description = resource['description'];
    if (typeof resource['properties'] === 'object') Object.assign(file.properties, resource['properties']);
  }
}

export const DRIVE_FILES: ServiceClass = serviceClass<DriveFiles>('Drive.Files', 'Drive.Files', {
  create: call('Options', 'Options, Blob?', 'Options, Blob?, Options?'),
  get: call('String', 'String, Options?'),
  update: call('Options, String', 'Options, String, Blob?', 'Options, String, Blob?, Options?'),
});

/** Drive API v3, "permissions". */
export class DrivePermissions extends Service {
  readonly serviceClass = DRIVE_PERMISSIONS;

  constructor(private readonly context: Context) {
    super();
  }

  create(resource: Resource, fileId: string): Resource {
    const file = visible(this.context, fileId, 'permissions.create');
    const emailAddress = String(resource['emailAddress'] ?? '');
    if (emailAddress === '' || this.context.drive.unshareable.has(emailAddress)) {
      throw driveError(
        'permissions.create',
        400,
        `Bad Request. User message: "Cannot share with ${emailAddress}."`,
      );
    }
    const role = String(resource['role']);
    const others = file.permissions.filter((held) => held.emailAddress !== emailAddress);
    const id = `${file.permissions.length}-${fileId.slice(0, 8)}`;
    const permission = { id, type: String(resource['type'] ?? 'user'), role, emailAddress };
    file.permissions = [...others, permission];
    return { kind: 'drive#permission', id, type: permission.type, role };
  }

  list(fileId: string, options: Resource | null = null): Resource {
    const { permissions } = visible(this.context, fileId, 'permissions.list');
    // Without `fields` the API leaves addresses out.
    const withAddresses = String(options?.['fields'] ?? '').match(/emailAddress|\*/);
    const shown = permissions.map(({ emailAddress, ...rest }) =>
      withAddresses ? { ...rest, emailAddress } : rest,
    );
    return { kind: 'drive#permissionList', permissions: shown };
  }
}

export const DRIVE_PERMISSIONS: ServiceClass = serviceClass<DrivePermissions>(
  'Drive.Permissions',
  'Drive.Permissions',
  {
    create: call('Options, String', 'Options, String, Options?'),
    list: call('String', 'String, Options?'),
  },
);

/** The advanced service "Drive", version 3, as the manifest names it. */
export class Drive extends Service {
  readonly serviceClass = DRIVE;
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;

  constructor(context: Context) {
    super();
    this.Files = new DriveFiles(context);
    this.Permissions = new DrivePermissions(context);
  }
}

export const DRIVE: ServiceClass = serviceClass<Drive>('Drive', 'Drive', {
  Files: property,
  Permissions: property,
});

/** The fields asked for; by default those that the API gives without asking. */
function view(file: LocalFile, options: Resource | null): Resource {
  const all: Record<string, unknown> = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: file.parents,
    webViewLink: file.webViewLink,
    trashed: file.trashed,
    description: file.description,
    properties: file.properties,
    permissions: file.permissions,
    ...(file.mimeType === FOLDER_TYPE ? {} : { size: String(file.bytes.length) }),
  };
  const fields = String(options?.['fields'] ?? 'kind,id,name,mimeType');
  if (fields === '*') return all;
  const names = fields
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((name) => name.trim());
  const unknown = names.find((name) => !(name in all));
  if (unknown) throw driveError('files.get', 400, `Invalid field selection ${unknown}`);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
