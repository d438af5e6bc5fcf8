import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { writeWhole } from '../../store/atomic-file';

/** After a change the book is written when nobody changed it for so long, at the latest after the longer time (ms). */
const PAUSE = 300;
const LONGEST = 5000;

export interface SavingOptions {
  readonly path: string;
  /** The book's bytes of that moment. */
  bytes(): Promise<Uint8Array>;
  /** The version that `bytes` will hold. */
  version(): number;
  /** Documents and settings beside the book; before the book, which names them. */
  keepBeside(): Promise<void>;
  told(saved: Saved): void;
}

export interface Saved {
  readonly version: number;
  /** Why the newest version is not on disk, or what else there is to say; null when all is well. */
  readonly problem: string | null;
}

/**
 * Keeps the file in step with the book. Each writing makes a new file beside, whole and flushed to the disk, and puts it
 * in the old one's place; what was told as saved survives the killing of this process. A file that another program
 * changed meanwhile is never overwritten.
 */
export class Saving {
  saved: Saved;
  private path: string;
  private mark: string | null;
  private timer: NodeJS.Timeout | undefined;
  private firstUnsaved = 0;
  /** false where only what lies beside the book is to be written. */
  private isBookChanged = false;
  private writing: Promise<void> | null = null;
  private aside: string | null = null;
  /** How long the last writing took (ms): a large book is written in pauses that are worth it. */
  private took = 0;

  constructor(private readonly options: SavingOptions) {
    this.path = options.path;
    this.mark = markOf(this.path);
    this.saved = { version: options.version(), problem: null };
  }

  /** The book, or what lies beside it, changed: it will be written soon. */
  changed(what: 'book' | 'beside' = 'book'): void {
    const now = Date.now();
    this.isBookChanged ||= what === 'book';
    if (this.firstUnsaved === 0) this.firstUnsaved = now;
    clearTimeout(this.timer);
    const pause = Math.max(PAUSE, this.took);
    const wait = Math.max(0, Math.min(pause, this.firstUnsaved + Math.max(LONGEST, 5 * this.took) - now));
    this.timer = setTimeout(() => void this.now(), wait);
  }

  /** Writes what is unsaved; kept when it is on disk or cannot be. */
  async now(): Promise<Saved> {
    clearTimeout(this.timer);
    while (this.writing) await this.writing;
    if (
      this.saved.version !== this.options.version() ||
      this.saved.problem !== null ||
      this.firstUnsaved !== 0
    ) {
      this.writing = this.write();
      await this.writing;
      this.writing = null;
    }
    return this.saved;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async write(): Promise<void> {
    this.firstUnsaved = 0;
    try {
      await this.options.keepBeside();
      await this.writeBook();
    } catch (error) {
      this.saved = { version: this.saved.version, problem: problemWords(error, basename(this.path)) };
    }
    this.options.told(this.saved);
  }

  /** Nothing where the file holds the book as it is: a large one takes a second in which nobody is answered. */
  private async writeBook(): Promise<void> {
    const version = this.options.version();
    const isNew = this.saved.version !== version || this.isBookChanged;
    if (!isNew && this.saved.problem === this.aside) return;
    this.isBookChanged = false;
    const began = Date.now();
    try {
      const bytes = await this.options.bytes();
      this.stepAside();
      await writeWhole(this.path, bytes);
    } catch (error) {
      this.isBookChanged = true;
      throw error;
    }
    this.mark = markOf(this.path);
    this.saved = { version, problem: this.aside };
    this.took = Date.now() - began;
  }

  /** Another program changed the file: from now on this book is written beside it. */
  private stepAside(): void {
    const mark = markOf(this.path);
    if (mark === null || mark === this.mark) return;
    const ending = extname(this.path);
    const stem = basename(this.path, ending);
    const folder = dirname(this.path);
    for (let n = 1; ; n += 1) {
      const name = `${stem} (bản trên bàn làm việc${n === 1 ? '' : ` ${n}`})${ending}`;
      if (existsSync(join(folder, name))) continue;
      this.aside = `Tệp “${basename(this.path)}” vừa bị chương trình khác ghi đè. Bản đang mở được lưu sang “${name}” để không mất bên nào; hãy so hai tệp rồi giữ một.`;
      this.path = join(folder, name);
      return;
    }
  }
}

const marks = new Map<string, { readonly quick: string; readonly digest: string }>();

/** Tells a file's contents apart; null where there is no file. The contents are read only where time or size moved. */
function markOf(path: string): string | null {
  if (!existsSync(path)) return null;
  const { mtimeMs, size, ino } = statSync(path);
  const quick = `${mtimeMs}:${size}:${ino}`;
  const known = marks.get(path);
  if (known?.quick === quick) return known.digest;
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
  marks.set(path, { quick, digest });
  return digest;
}

function problemWords(error: unknown, name: string): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: 'ổ đĩa đã đầy. Giải phóng chỗ trống; sổ sẽ tự lưu lại ở lần sửa sau.',
    EACCES: 'không có quyền ghi vào thư mục. Mở quyền ghi rồi sửa một ô để lưu lại.',
    EPERM: 'tệp đang bị chương trình khác giữ. Đóng chương trình đó rồi sửa một ô để lưu lại.',
    EBUSY: 'tệp đang bị chương trình khác giữ. Đóng chương trình đó rồi sửa một ô để lưu lại.',
    EROFS: 'ổ đĩa chỉ cho đọc. Lưu một bản sao sang ổ khác.',
    ENOENT: 'thư mục chứa tệp không còn. Lưu một bản sao sang thư mục khác.',
  };
  return `Chưa lưu được “${name}”: ${reasons[code] ?? (error instanceof Error ? error.message : String(error))}`;
}
