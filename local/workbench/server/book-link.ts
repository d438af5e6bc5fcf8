import { Worker } from 'node:worker_threads';
import type { BookStart, FromBook, SentFile, ToBook } from './messages';

type WithoutId<Message> = Message extends { id: number } ? Omit<Message, 'id'> : never;
/** A message that is answered. */
export type Asked = WithoutId<ToBook>;

/** The book's thread failed to answer; the words are for people. */
export class BookFault extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

interface Waiting {
  resolve(answer: string | SentFile | null): void;
  reject(fault: BookFault): void;
}

/** The server's end of the line to the book's thread. */
export class BookLink {
  private readonly worker: Worker;
  private readonly sent = new Int32Array(new SharedArrayBuffer(4));
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(
    program: string,
    start: Omit<BookStart, 'sent'>,
    /** What comes without being asked. */
    heard: (message: FromBook) => void,
  ) {
    const workerData: BookStart = { ...start, sent: this.sent.buffer as SharedArrayBuffer };
    this.worker = new Worker(program, { workerData });
    this.worker.on('message', (message: FromBook) => this.settle(message) || heard(message));
    this.worker.on('error', (error: unknown) => {
      const words = error instanceof Error ? error.message : String(error);
      heard({ kind: 'unusable', message: `Bàn làm việc dừng vì lỗi: ${words}` });
      this.rejectAll();
    });
    this.worker.on('exit', () => this.rejectAll());
  }

  ask(message: Asked): Promise<string | SentFile | null> {
    this.last += 1;
    const id = this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.tell({ ...message, id } as ToBook);
    });
  }

  tell(message: ToBook): void {
    this.worker.postMessage(message);
    // The thread may be waiting for an answer to a script's question.
    Atomics.add(this.sent, 0, 1);
    Atomics.notify(this.sent, 0);
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private settle(message: FromBook): boolean {
    if (message.kind !== 'answer' && message.kind !== 'fault') return false;
    const one = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === 'answer') one?.resolve(message.answer);
    else one?.reject(new BookFault(message.status, message.message));
    return true;
  }

  private rejectAll(): void {
    for (const one of this.waiting.values()) one.reject(new BookFault(500, 'Bàn làm việc đã đóng.'));
    this.waiting.clear();
  }
}
