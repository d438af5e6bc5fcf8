import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { FromBook, ToBook } from '../server/messages';

/** Deeper than so no message is taken within another: what waits then waits a little longer. */
const DEEPEST = 6;

/**
 * Messages from the server's thread. Between scripts they come as events; while a script runs, nothing returns to the
 * event loop, so they are taken from the port: at each service call, or while a question waits for its answer.
 */
export class Mailbox {
  private readonly sent: Int32Array;
  private depth = 0;

  constructor(
    private readonly port: MessagePort,
    sent: SharedArrayBuffer,
    private readonly handle: (message: ToBook) => void,
  ) {
    this.sent = new Int32Array(sent);
    port.on('message', (message: ToBook) => handle(message));
  }

  post(message: FromBook): void {
    this.port.postMessage(message);
  }

  /** Takes what has come meanwhile. */
  serve(): void {
    if (this.depth >= DEEPEST) return;
    this.depth += 1;
    try {
      for (let next = this.take(); next; next = this.take()) this.handle(next);
    } finally {
      this.depth -= 1;
    }
  }

  /** Blocks until `done`, handling what comes. */
  waitUntil(done: () => boolean): void {
    while (!done()) {
      const seen = Atomics.load(this.sent, 0);
      let next = this.take();
      if (!next) {
        // A message counted but not yet in the port would be missed by waiting for ever.
        Atomics.wait(this.sent, 0, seen, 200);
        next = this.take();
      }
      if (next) this.handle(next);
    }
  }

  close(): void {
    this.port.close();
  }

  private take(): ToBook | undefined {
    return (receiveMessageOnPort(this.port) as { message: ToBook } | undefined)?.message;
  }
}
