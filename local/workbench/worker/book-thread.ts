import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import * as v from 'valibot';
import { describeFile } from '../../commands/file-messages';
import type { Bundle } from '../../host/bundle';
import type { LocalFile } from '../../services/drive-store';
import { UnusableFileError } from '../../workbook/errors';
import type { LocalWorkbook } from '../../workbook/model';
import { writeWhole } from '../../store/atomic-file';
import { openWorkbook } from '../../workbook/open';
import type { BookStart, FromBook, SentFile, ToBook } from '../server/messages';
import type { Done, Refused } from '../protocol';
import { Mailbox } from './mailbox';
import { HANDLERS } from './requests';
import { isRequest, SCHEMAS } from './schemas';
import { Session } from './session';
import { downloadName, downloadType, safeName } from './work-folder';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A message that cannot be answered: not understood (400), or this host's own failure (500). */
class Fault extends Error {
  constructor(
    readonly status: 400 | 500,
    message: string,
  ) {
    super(message);
  }
}

type Answer = Extract<FromBook, { kind: 'answer' }>['answer'];

/** Takes the server's messages, in their order or in the middle of a script, and answers each. */
export class BookThread {
  private readonly here = new Set<string>();
  private readonly mailbox: Mailbox;
  private session: Session;

  constructor(
    port: MessagePort,
    private readonly start: BookStart,
    private readonly bundle: Bundle,
    book: LocalWorkbook,
  ) {
    this.mailbox = new Mailbox(port, start.sent, (message) => this.take(message));
    this.session = this.sessionOf(start.path, book);
    this.mailbox.post({ kind: 'ready', path: start.path });
  }

  private sessionOf(path: string, book: LocalWorkbook): Session {
    const { bundle, mailbox, start } = this;
    const clock = (): number => start.now ?? Date.now();
    return new Session({ path, book, bundle, mailbox, clock, isHere: (client) => this.here.has(client) });
  }

  private take(message: ToBook): void {
    if (message.kind === 'client') {
      if (message.here) this.here.add(message.client);
      else this.here.delete(message.client);
      return;
    }
    // What can be answered at once is: in the middle of a script no promise is kept.
    try {
      const answer = this.answer(message);
      if (answer instanceof Promise)
        answer
          .then((late) => this.reply(message.id, late))
          .catch((error: unknown) => this.fail(message.id, error));
      else this.reply(message.id, answer);
    } catch (error) {
      this.fail(message.id, error);
    }
  }

  private reply(id: number, answer: Answer): void {
    this.mailbox.post({ kind: 'answer', id, answer });
  }

  private fail(id: number, error: unknown): void {
    if (error instanceof Fault) {
      this.mailbox.post({ kind: 'fault', id, status: error.status, message: error.message });
      return;
    }
    console.error(error);
    const message = `Bàn làm việc gặp lỗi: ${error instanceof Error ? error.message : String(error)}`;
    this.mailbox.post({ kind: 'fault', id, status: 500, message });
  }

  private answer(message: Exclude<ToBook, { kind: 'client' }>): Answer | Promise<Answer> {
    switch (message.kind) {
      case 'request':
        return this.request(message.client, message.name, message.asks);
      case 'book':
        return this.bookFile();
      case 'file':
        return sent(this.session.folder.files.get(message.file));
      case 'link':
        return sent(this.session.folder.byLink(message.url));
      case 'open':
        return this.openAnother(message.name, message.bytes).then((done) => JSON.stringify(done));
      case 'leave':
        return this.leave();
    }
  }

  private request(client: string, name: string, asks: unknown): Answer | Promise<Answer> {
    if (!isRequest(name)) throw new Fault(400, `Không có yêu cầu tên “${name}”.`);
    const read = v.safeParse(SCHEMAS[name], asks);
    if (!read.success) throw new Fault(400, `Yêu cầu “${name}” không đúng dạng: ${read.issues[0].message}`);
    if (name === 'opening') {
      const { email } = read.output as { email: string };
      return JSON.stringify(this.session.open(client, email));
    }
    const acting = this.session.client(client);
    if (!acting) throw new Fault(400, 'Trang này chưa mở sổ. Tải lại trang.');
    const at = { session: this.session, bundle: this.bundle, client: acting };
    const handle = HANDLERS[name] as (given: unknown, where: typeof at) => unknown;
    const answer = handle(read.output, at);
    return answer instanceof Promise ? answer.then((late) => JSON.stringify(late)) : JSON.stringify(answer);
  }

  private async bookFile(): Promise<SentFile> {
    const { book, fileName } = this.session;
    return { name: fileName, mimeType: SHEET_TYPE, bytes: await book.save() };
  }

  /** Another file in place of the current one; it is kept beside it, never over a file that is there. */
  private async openAnother(name: string, bytes: Uint8Array): Promise<Done> {
    const { session } = this;
    if (session.jobs.command !== null)
      return refused(`${session.jobs.command}. Đề nghị chờ xong rồi mở tệp khác.`);
    const safe = safeName(name.toLowerCase().endsWith('.xlsx') ? name : `${name}.xlsx`);
    let book: LocalWorkbook;
    try {
      book = await openWorkbook(bytes, safe, this.openOptions());
    } catch (error) {
      const words = error instanceof UnusableFileError ? describeFile(safe, error.reason) : null;
      if (words === null) throw error;
      return refused(words);
    }
    if (!(await session.close())) return refused(session.saving.saved.problem ?? 'Chưa lưu được sổ đang mở.');
    const path = freePath(dirname(this.start.path), safe, bytes);
    if (!existsSync(path)) await writeWhole(path, bytes);
    book.name = basename(path);
    this.session = this.sessionOf(path, book);
    this.mailbox.post({ kind: 'opened', path });
    this.session.tell(null, { kind: 'reopened', fileName: this.session.fileName });
    return { ok: true, version: this.session.views.version };
  }

  private openOptions(): { clock?: () => Date } {
    const { now } = this.start;
    return now === undefined ? {} : { clock: () => new Date(now) };
  }

  private async leave(): Promise<Answer> {
    // Nobody will answer any more: a script that waits for a person goes on as after a closed dialog.
    this.here.clear();
    const isSafe = await this.session.close();
    const { problem } = this.session.saving.saved;
    this.session.tell(null, { kind: 'closing' });
    return JSON.stringify(isSafe ? { ok: true } : { ok: false, message: problem });
  }
}

function refused(message: string): Refused {
  return { ok: false, message };
}

function sent(file: LocalFile | undefined): SentFile | null {
  if (!file) return null;
  return { name: downloadName(file), mimeType: downloadType(file), bytes: file.bytes };
}

/** A file of that name that is not there yet, or holds these bytes already. */
function freePath(folder: string, name: string, bytes: Uint8Array): string {
  const ending = extname(name);
  const stem = basename(name, ending);
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${stem}${n === 1 ? '' : ` (${n})`}${ending}`);
    if (!existsSync(path) || Buffer.compare(readFileSync(path), bytes) === 0) return path;
  }
}
