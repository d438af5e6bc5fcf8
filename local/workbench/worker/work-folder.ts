import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { createStores, type ScriptStores } from '../../services/context';
import { DOC_TYPE, FOLDER_TYPE, linkTo, LocalDrive, type LocalFile } from '../../services/drive-store';
import { writeWhole } from '../../store/atomic-file';
import { without } from '../../workbook/without';
import type { MadeFile } from '../protocol';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ENDINGS: Readonly<Record<string, string>> = {
  [DOC_TYPE]: '.docx',
  [DOCX_TYPE]: '.docx',
  [SHEET_TYPE]: '.xlsx',
  'application/pdf': '.pdf',
  'text/csv': '.csv',
  'text/html': '.html',
  'image/png': '.png',
};
const INDEX = '.ban-lam-viec.json';

type NewFile = Parameters<LocalDrive['add']>[0];
/** A file as the index keeps it: all but its bytes, and where these lie. */
type Kept = Omit<LocalFile, 'bytes'> & { readonly place: string | null };
interface Index {
  readonly files: readonly Kept[];
  readonly stores: Pick<ScriptStores, 'scriptProperties' | 'userProperties' | 'triggers' | 'mails'>;
}

/**
 * The folder beside a book: `<book's name> - tài liệu`. It holds the documents that scripts made, by their names, and an
 * index with what Google keeps outside the book: the files' ids and properties, triggers, people's settings. It is made
 * when there is something to keep.
 */
export class WorkFolder extends LocalDrive {
  readonly stores: ScriptStores = createStores();
  private readonly folder: string;
  private readonly places = new Map<string, string>();
  private readonly written = new Map<string, Uint8Array>();
  private count = 0;
  private lastIndex = '';

  constructor(bookPath: string) {
    super();
    this.folder = join(dirname(bookPath), `${basename(bookPath, extname(bookPath))} - tài liệu`);
    this.load();
  }

  override add(file: NewFile): LocalFile {
    const made = super.add(file);
    this.files.delete(made.id);
    this.count += 1;
    const id = this.freeId();
    const place = file.mimeType === FOLDER_TYPE ? null : this.freePlace(file);
    const permissions = made.permissions.map((one) => ({ ...one, id: `owner-${id}` }));
    const stored: LocalFile = { ...made, id, permissions, webViewLink: linkTo(id, file.mimeType) };
    if (place !== null) this.places.set(id, place);
    this.files.set(id, stored);
    return stored;
  }

  /** Writes what is new or changed. Cheap where nothing is. */
  async keep(): Promise<void> {
    for (const { id, bytes } of [...this.files.values()]) {
      const place = this.places.get(id);
      if (place === undefined || this.written.get(id) === bytes) continue;
      mkdirSync(this.folder, { recursive: true });
      await writeWhole(join(this.folder, place), bytes);
      this.written.set(id, bytes);
    }
    const index = JSON.stringify(this.index());
    if (index === this.lastIndex) return;
    mkdirSync(this.folder, { recursive: true });
    await writeWhole(join(this.folder, INDEX), Buffer.from(index));
    this.lastIndex = index;
  }

  /** What scripts made, newest first; a Doc and the .docx it was made from are one. */
  listed(): MadeFile[] {
    const shown = [...this.files.values()].filter(
      ({ mimeType, trashed }) => mimeType !== FOLDER_TYPE && !trashed,
    );
    const docs = new Set(shown.filter(({ mimeType }) => mimeType === DOC_TYPE).map(({ name }) => name));
    return shown
      .filter(({ name, mimeType }) => mimeType === DOC_TYPE || !docs.has(name.replace(/\.docx$/, '')))
      .map((file) => ({
        id: file.id,
        name: downloadName(file),
        mimeType: file.mimeType === DOC_TYPE ? DOCX_TYPE : file.mimeType,
        url: `/file/${file.id}`,
      }))
      .reverse();
  }

  /** The file that a script knows by that link, or the page by its own address. */
  byLink(url: string): LocalFile | undefined {
    return [...this.files.values()].find(
      (file) => (file.webViewLink === url || `/file/${file.id}` === url) && this.places.has(file.id),
    );
  }

  /** The HTML with this host's addresses in place of the links that scripts know made files by. */
  withOwnLinks(html: string): string {
    let own = html;
    for (const { id, webViewLink } of this.files.values()) {
      if (!this.places.has(id)) continue;
      for (const link of [webViewLink, webViewLink.replace(/&/g, '&amp;')])
        own = own.replaceAll(link, `/file/${id}`);
    }
    return own;
  }

  private index(): Index {
    const { scriptProperties, userProperties, triggers, mails } = this.stores;
    const files = [...this.files.values()].map((file) => ({
      ...without(file, 'bytes'),
      place: this.places.get(file.id) ?? null,
    }));
    return { files, stores: { scriptProperties, userProperties, triggers, mails } };
  }

  private load(): void {
    const path = join(this.folder, INDEX);
    if (!existsSync(path)) {
      this.lastIndex = JSON.stringify(this.index());
      return;
    }
    const { files, stores } = readIndex(path);
    for (const { place, ...rest } of files) {
      // The index is a file like any other: what it names must lie in this folder.
      if (place !== null && place !== basename(place)) continue;
      const at = place === null ? null : join(this.folder, place);
      // A document that somebody took away is gone, as on Drive.
      if (at !== null && !existsSync(at)) continue;
      const bytes = at === null ? new Uint8Array() : new Uint8Array(readFileSync(at));
      this.files.set(rest.id, { ...rest, bytes });
      if (place !== null) this.places.set(rest.id, place);
      this.written.set(rest.id, bytes);
    }
    this.count = files.length;
    Object.assign(this.stores, stores);
    this.lastIndex = JSON.stringify(this.index());
  }

  private freeId(): string {
    for (;;) {
      const id = createHash('sha256').update(`${this.folder}:${this.count}`).digest('base64url').slice(0, 33);
      if (!this.files.has(id)) return id;
      this.count += 1;
    }
  }

  private freePlace({ name, mimeType, bytes }: NewFile): string {
    const ending = ENDINGS[mimeType] ?? '';
    const safe = safeName(name);
    const stem = ending !== '' && safe.toLowerCase().endsWith(ending) ? safe.slice(0, -ending.length) : safe;
    const taken = new Set([...this.places.values()].map((place) => place.toLowerCase()));
    for (let n = 1; ; n += 1) {
      const place = `${stem}${n === 1 ? '' : ` (${n})`}${ending}`;
      // A Doc and the .docx that it was made from are one file here.
      const same = [...this.places].find(([, one]) => one === place)?.[0];
      if (same !== undefined && Buffer.compare(this.files.get(same)?.bytes ?? NOTHING, bytes) === 0)
        return place;
      if (!taken.has(place.toLowerCase()) && !existsSync(join(this.folder, place))) return place;
    }
  }
}

const NOTHING = new Uint8Array();

function readIndex(path: string): Index {
  const none = { files: [], stores: { scriptProperties: {}, userProperties: {}, triggers: [], mails: [] } };
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<Index>;
    return { files: read.files ?? none.files, stores: { ...none.stores, ...read.stores } };
  } catch {
    // Nobody may lose the way into a book by a broken index: documents stay in the folder, unknown to scripts.
    renameSync(path, `${path}.hong`);
    return none;
  }
}

/** What a download is called. */
export function downloadName({ name, mimeType }: Pick<LocalFile, 'name' | 'mimeType'>): string {
  const ending = ENDINGS[mimeType] ?? '';
  const safe = safeName(name);
  return safe.toLowerCase().endsWith(ending) ? safe : `${safe}${ending}`;
}

/** The bytes' own kind. */
export function downloadType({ mimeType }: Pick<LocalFile, 'mimeType'>): string {
  return mimeType === DOC_TYPE ? DOCX_TYPE : mimeType;
}

/** A name that every file system takes, and that stays in its folder. */
export function safeName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return [...safe].slice(0, 120).join('') || 'tai-lieu';
}
