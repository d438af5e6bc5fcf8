/** The thread that holds the book, its services and the add-on. */
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { openFile } from '../../commands/open-file';
import { type Bundle, loadBundle } from '../../host/bundle';
import { describeFile } from '../../commands/file-messages';
import { UnusableFileError } from '../../workbook/errors';
import { openWorkbook } from '../../workbook/open';
import type { BookStart, FromBook, SentFile, ToBook } from '../server/messages';
import { Mailbox } from './mailbox';
import { HANDLERS } from './requests';
import { writeWhole } from './saving';
import { isRequest, SCHEMAS } from './schemas';
import { Session } from './session';
import { downloadName, downloadType, safeName } from './work-folder';

const start = workerData as BookStart;
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the server's thread is told of a request that failed. */
class Fault extends Error {
  constructor(
    readonly status: 400 | 500,
    message: string,
  ) {
    super(message);
  }
}

class Office {
  private readonly here = new Set<string>();
  private readonly clock = (): number => start.now ?? Date.now();
  private readonly mailbox: Mailbox;
  private session!: Session;

  constructor(
    port: NonNullable<typeof parentPort>,
    private readonly bundle: Bundle,
  ) {
    this.mailbox = new Mailbox(port, start.sent, (message) => this.take(message));
  }
}
