import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { CLIENT_HEADER, TOKEN_HEADER } from '../protocol';
import { BookFault, BookLink } from './book-link';
import { type Guard, isOurHost, isOurOrigin, isOurToken } from './guard';
import { digestOf, LockFile } from './lock-file';
import type { FromBook, SentFile } from './messages';
import {
  bodyOf,
  FRAME_POLICY,
  HttpRefusal,
  OWN_POLICY,
  sendFile,
  sendJson,
  sendStatic,
  sendText,
} from './replies';
import { Streams } from './streams';

/** Bytes of a request; of a file that is opened. */
const LONGEST_REQUEST = 8 * 1024 * 1024;
const LONGEST_FILE = 64 * 1024 * 1024;
/** Pages of scripts that are kept for a reload of their frame. */
const PAGES_KEPT = 40;

export interface WorkbenchOptions {
  /** The book's path; the file must be there. */
  readonly path: string;
  /** Folder of the program: holds build/ and dist/. */
  readonly root: string;
  /** 0 = any that is free. */
  readonly port: number;
  /** A still clock for tests: milliseconds since 1970. */
  readonly now?: number;
}

/** A workbench that listens. */
export interface Workbench {
  readonly address: string;
  readonly token: string;
  /** Saves and ends. @returns what could not be saved, in words; null when all was */
  close(): Promise<string | null>;
  /** Kept when the book's thread is gone by itself, with the reason. */
  readonly broken: Promise<string>;
}

/** The book cannot be opened; the message says why and what to do. */
export class UnusableBook extends Error {}

/** Opens a book and listens on this machine only. Throws UnusableBook, or Node's error for a port that is taken. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const bench = new Bench(options);
  await bench.begin();
  return bench;
}

class Bench implements Workbench {
  readonly token = randomBytes(24).toString('base64url');
  readonly broken: Promise<string>;
  private readonly server: Server;
  private readonly streams: Streams;
  private readonly pages = new Map<string, string>();
  private readonly shim: string;
  private link!: BookLink;
  private lock: LockFile | undefined;
  private path: string;
  private port = 0;
  private breaks: (reason: string) => void = () => undefined;

  constructor(private readonly options: WorkbenchOptions) {
    this.path = options.path;
    this.shim = readFileSync(join(options.root, 'build', 'shim.js'), 'utf8').trim();
    this.broken = new Promise((resolve) => (this.breaks = resolve));
    this.streams = new Streams((client, here) => this.link.tell({ kind: 'client', client, here }));
    this.server = createServer((request, response) => void this.serve(request, response));
    this.server.headersTimeout = 10_000;
    this.server.requestTimeout = 120_000;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  async begin(): Promise<void> {
    await this.listen();
    try {
      await this.openBook();
    } catch (error) {
      this.server.close();
      throw error;
    }
    this.lock = LockFile.take(this.path, this.address);
  }

  async close(): Promise<string | null> {
    let problem: string | null = null;
    try {
      const answer = JSON.parse(String(await this.link.ask({ kind: 'leave' }))) as {
        message?: string | null;
      };
      problem = answer.message ?? null;
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    this.streams.close();
    this.lock?.release();
    await this.link.end();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    return problem;
  }

  private listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      // Loopback only: no other machine can reach it.
      this.server.listen(this.options.port, '127.0.0.1', () => {
        this.server.off('error', reject);
        this.port = (this.server.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  private openBook(): Promise<void> {
    const { root, now } = this.options;
    return new Promise((resolve, reject) => {
      const start = { path: this.path, dist: join(root, 'dist'), ...(now === undefined ? {} : { now }) };
      this.link = new BookLink(join(root, 'build', 'book-thread.mjs'), start, (message) => {
        if (message.kind === 'ready') resolve();
        if (message.kind === 'unusable') {
          reject(new UnusableBook(message.message));
          this.breaks(message.message);
        }
        this.hear(message);
      });
    });
  }

  private hear(message: FromBook): void {
    if (message.kind === 'event') this.streams.send(message.client, message.event);
    if (message.kind === 'page') this.keepPage(message.page, message.html);
    if (message.kind === 'opened') {
      this.path = message.path;
      this.lock?.release();
      this.lock = LockFile.take(message.path, this.address);
    }
  }

  private keepPage(page: string, html: string): void {
    this.pages.set(page, html);
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= PAGES_KEPT) break;
      this.pages.delete(oldest);
    }
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.route(request, response);
    } catch (error) {
      const known = error instanceof HttpRefusal || error instanceof BookFault;
      if (!known) console.error(error);
      const status = known ? error.status : 500;
      const message = known ? error.message : 'Bàn làm việc gặp lỗi. Tải lại trang.';
      if (response.headersSent) response.end();
      else sendJson(response, status, JSON.stringify({ ok: false, message }));
    }
  }

  private async route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const guard: Guard = { port: this.port, token: this.token };
    if (!isOurHost(guard, request)) throw forbidden();
    const url = new URL(request.url ?? '/', this.address);
    const path = decodedPath(url);
    if (request.method === 'GET' && path.startsWith('/page/')) return this.sendPage(response, path);
    if (request.method === 'GET' && path === '/alive') return this.sendAlive(response);
    // From another site's page nothing is answered, not even a picture's address.
    if (!isOurOrigin(guard, request) && !(request.method === 'GET' && path === '/')) throw forbidden();
    if (request.method === 'GET') return this.get(guard, url, path, response);
    if (request.method === 'POST') return this.post(guard, request, url, path, response);
    throw forbidden();
  }

  private async get(guard: Guard, url: URL, path: string, response: ServerResponse): Promise<void> {
    const [, first = '', second = ''] = path.split('/');
    if (path === '/') return this.sendIndex(response);
    if (first === 'events') {
      if (!isOurToken(guard, url.searchParams.get('token'))) throw forbidden();
      return this.streams.add(clientOf(url.searchParams.get('client')), response);
    }
    if (path === '/book') return this.download(response, await this.link.ask({ kind: 'book' }));
    if (first === 'file') return this.download(response, await this.link.ask({ kind: 'file', file: second }));
    if (path === '/link') {
      const link = url.searchParams.get('url') ?? '';
      return this.download(response, await this.link.ask({ kind: 'link', url: link }));
    }
    const folder = join(this.options.root, 'build', 'workbench');
    if (!(await sendStatic(response, folder, path.slice(1))))
      throw new HttpRefusal(404, 'Không có trang này.');
  }

  private async post(
    guard: Guard,
    request: IncomingMessage,
    url: URL,
    path: string,
    response: ServerResponse,
  ): Promise<void> {
    if (!isOurToken(guard, request.headers[TOKEN_HEADER])) throw forbidden();
    if (path === '/upload') {
      const name = url.searchParams.get('name') ?? '';
      if (name === '') throw new HttpRefusal(400, 'Thiếu tên tệp.');
      const bytes = new Uint8Array(await bodyOf(request, LONGEST_FILE));
      return sendJson(response, 200, String(await this.link.ask({ kind: 'open', name, bytes })));
    }
    if (!path.startsWith('/api/')) throw forbidden();
    const client = clientOf(request.headers[CLIENT_HEADER]);
    const asks = await jsonOf(request);
    const name = path.slice('/api/'.length);
    sendJson(response, 200, String(await this.link.ask({ kind: 'request', client, name, asks })));
  }

  /** The page with its token; without the built page (tests) the token alone. */
  private async sendIndex(response: ServerResponse): Promise<void> {
    const path = join(this.options.root, 'build', 'workbench', 'index.html');
    const html = await readFile(path, 'utf8').catch(
      () => '<!doctype html><html lang="vi"><head></head></html>',
    );
    const meta = `<meta name="workbench-token" content="${this.token}">`;
    const withToken = html.replace(/<head[^>]*>/i, (head) => `${head}${meta}`);
    sendText(response, 200, 'text/html; charset=utf-8', withToken, { 'Content-Security-Policy': OWN_POLICY });
  }

  private sendPage(response: ServerResponse, path: string): void {
    const html = this.pages.get(path.slice('/page/'.length));
    if (html === undefined) throw new HttpRefusal(404, 'Trang này không còn. Mở lại từ menu.');
    const script = `<script>${this.shim.replace(/<\/script/gi, '<\\/script')}</script>`;
    const shown = /<head[^>]*>/i.test(html)
      ? html.replace(/<head[^>]*>/i, (head) => head + script)
      : script + html;
    // `same-origin` would refuse the frame, whose origin is none.
    sendText(response, 200, 'text/html; charset=utf-8', shown, {
      'Content-Security-Policy': FRAME_POLICY,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  }

  /** For a second start on the same file: whether this one has it open. */
  private sendAlive(response: ServerResponse): void {
    sendJson(response, 200, JSON.stringify({ workbench: true, book: digestOf(this.path) }));
  }

  private download(response: ServerResponse, file: string | SentFile | null): void {
    if (file === null || typeof file === 'string')
      throw new HttpRefusal(404, 'Không có tệp này, hoặc tệp đã bị xóa khỏi thư mục tài liệu.');
    sendFile(response, { ...file, name: basename(file.name) });
  }
}

function forbidden(): HttpRefusal {
  return new HttpRefusal(403, 'Yêu cầu không đến từ trang của bàn làm việc này.');
}

function decodedPath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    throw new HttpRefusal(400, 'Địa chỉ không đọc được.');
  }
}

function clientOf(given: string | string[] | null | undefined): string {
  if (typeof given === 'string' && /^[\w-]{8,80}$/.test(given)) return given;
  throw new HttpRefusal(400, 'Thiếu tên của thẻ trình duyệt.');
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new HttpRefusal(400, 'Yêu cầu phải là JSON.');
  const body = await bodyOf(request, LONGEST_REQUEST);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new HttpRefusal(400, 'Yêu cầu không phải là JSON đọc được.');
  }
}
