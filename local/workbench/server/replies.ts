import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import type { SentFile } from './messages';

/** A request that is refused, with the words for whoever asked. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** The workbench's own page: its own scripts and nothing from outside. Univer sets styles on elements. */
export const OWN_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of the add-on: what stands in it, and no request anywhere; without an origin also when opened by itself. */
export const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-downloads allow-forms allow-popups',
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.json': 'application/json; charset=utf-8',
};

export function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  text: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...ALWAYS, 'Content-Type': type, ...more }).end(text);
}

export function sendJson(response: ServerResponse, status: number, json: string): void {
  sendText(response, status, 'application/json; charset=utf-8', json);
}

/** A download; Vietnamese names by RFC 5987, with a plain one for old programs. */
export function sendFile(response: ServerResponse, { name, mimeType, bytes }: SentFile): void {
  const plain = name
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]|["\\]/g, '');
  const full = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  sendText(response, 200, mimeType, bytes, {
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${full}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
}

/** A file of the folder, and of that folder only. @returns false where there is none */
export async function sendStatic(response: ServerResponse, folder: string, name: string): Promise<boolean> {
  // Every file lies in the folder itself: no path can lead out of it.
  if (name !== basename(name) || name.startsWith('.')) return false;
  const type = TYPES[extname(name).toLowerCase()];
  if (type === undefined) return false;
  const bytes = await readFile(join(folder, name)).catch(() => null);
  if (bytes === null) return false;
  sendText(response, 200, type, bytes, { 'Content-Security-Policy': OWN_POLICY });
  return true;
}

/** The body, as far as it is allowed to be long. Throws a refusal for a longer one. */
export async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLong();
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > most) throw tooLong();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tooLong(): HttpRefusal {
  return new HttpRefusal(413, 'Nội dung gửi lên lớn quá mức cho phép.');
}
