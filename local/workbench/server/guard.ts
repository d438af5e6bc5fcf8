import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may ask: the page that this server gave out, on this machine, and nobody else. */
export interface Guard {
  readonly port: number;
  readonly token: string;
}

/** Names under which a browser on this machine knows the server. Another name is a foreign one made to point here. */
export function isOurHost({ port }: Guard, { headers }: IncomingMessage): boolean {
  return headers.host !== undefined && hostsOf(port).includes(headers.host.toLowerCase());
}

function hostsOf(port: number): string[] {
  return ['127.0.0.1', 'localhost'].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
}

/**
 * Whether a browser says that the request comes from our own page. A request without both headers comes from no page of
 * a browser's (or from the address bar); the token decides then.
 */
export function isOurOrigin({ port }: Guard, { headers }: IncomingMessage): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && !hostsOf(port).some((host) => origin === `http://${host}`)) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}

export function isOurToken({ token }: Guard, given: string | string[] | null | undefined): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(token), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
