/** The thread that holds the book, its services and the add-on. */
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openFile } from '../../commands/open-file';
import { loadBundle } from '../../host/bundle';
import type { BookStart } from '../server/messages';
import { BookThread } from './book-thread';

const start = workerData as BookStart;
if (!parentPort) throw new Error('This file runs as a worker of the workbench.');
const port = parentPort;

const opened = await openFile(
  start.path,
  start.now === undefined ? {} : { clock: () => new Date(Number(start.now)) },
);
if (typeof opened === 'string') {
  port.postMessage({ kind: 'unusable', message: opened });
} else {
  opened.name = basename(start.path);
  new BookThread(port, start, await loadBundle(start.dist), opened);
}
