import type { Event } from '../protocol';

/** What the server's thread and the book's thread say to each other. */
export type ToBook =
  /** A request of the page; answered by `answer` or `fault` with the same number. */
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly client: string;
      readonly name: string;
      readonly asks: unknown;
    }
  /** That tab of the browser listens, or is gone. */
  | { readonly kind: 'client'; readonly client: string; readonly here: boolean }
  /** The current book's bytes, a made file by its id or by its link, another book to open: answered by `answer`. */
  | { readonly kind: 'book'; readonly id: number }
  | { readonly kind: 'file'; readonly id: number; readonly file: string }
  | { readonly kind: 'link'; readonly id: number; readonly url: string }
  | { readonly kind: 'open'; readonly id: number; readonly name: string; readonly bytes: Uint8Array }
  /** Save and end. */
  | { readonly kind: 'leave'; readonly id: number };

export type FromBook =
  | { readonly kind: 'ready'; readonly path: string }
  | { readonly kind: 'unusable'; readonly message: string }
  /** The answer as JSON, or a file. */
  | { readonly kind: 'answer'; readonly id: number; readonly answer: string | SentFile | null }
  /** The request could not be read, or this host failed; in words. */
  | { readonly kind: 'fault'; readonly id: number; readonly status: 400 | 500; readonly message: string }
  /** To one client, or to all (null). */
  | { readonly kind: 'event'; readonly client: string | null; readonly event: Event }
  /** A page that a script showed, to be served under that name. */
  | { readonly kind: 'page'; readonly page: string; readonly html: string }
  | { readonly kind: 'opened'; readonly path: string };

/** A file to download. */
export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** What the book's thread begins with. */
export interface BookStart {
  readonly path: string;
  readonly dist: string;
  /** Counts the messages that were sent: the thread waits on it while a script waits for an answer. */
  readonly sent: SharedArrayBuffer;
  /** A still clock for tests: milliseconds since 1970. */
  readonly now?: number;
}
