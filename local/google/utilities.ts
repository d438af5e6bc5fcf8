import { createHash } from 'node:crypto';
import type { Members } from './call-log';
import { requireArguments, Service } from './strict';
import { formatInstant, parseInstant } from './zone';

/** developers.google.com/apps-script/reference/utilities/utilities */
export class Utilities extends Service {
  readonly className = 'Utilities';
  readonly members: Members = {
    formatDate: 'navigation',
    parseDate: 'navigation',
    newBlob: 'navigation',
    computeDigest: 'navigation',
    base64Decode: 'navigation',
    base64Encode: 'navigation',
  };
  override readonly constants = {
    DigestAlgorithm: { SHA_256: 'SHA_256', MD5: 'MD5' },
    Charset: { UTF_8: 'UTF_8' },
  };

  formatDate(date: unknown, zone: unknown, pattern: unknown): string {
    const isDate = Object.prototype.toString.call(date) === '[object Date]';
    requireArguments(
      'Utilities.formatDate',
      [date, zone, pattern],
      isDate && typeof zone === 'string' && typeof pattern === 'string',
    );
    return formatInstant((date as Date).getTime(), zone as string, pattern as string);
  }

  parseDate(text: unknown, zone: unknown, pattern: unknown): Date {
    const args = [text, zone, pattern];
    requireArguments(
      'Utilities.parseDate',
      args,
      args.every((one) => typeof one === 'string'),
    );
    return new Date(parseInstant(text as string, zone as string, pattern as string));
  }

  /** newBlob(bytes | text, contentType, name). */
  newBlob(data: unknown, contentType: unknown = null, name: unknown = null): Blob {
    requireArguments(
      'Utilities.newBlob',
      [data, contentType, name],
      typeof data === 'string' || Array.isArray(data),
    );
    const bytes =
      typeof data === 'string'
        ? new Uint8Array(Buffer.from(data, 'utf8'))
        : Uint8Array.from(data as number[]);
    return new Blob(
      bytes,
      contentType === null ? null : String(contentType),
      name === null ? null : String(name),
    );
  }

  /** Bytes are signed, as everywhere in Apps Script. */
  computeDigest(algorithm: unknown, text: unknown, charset?: unknown): number[] {
    const args = [algorithm, text, ...(charset === undefined ? [] : [charset])];
    requireArguments(
      'Utilities.computeDigest',
      args,
      (algorithm === 'SHA_256' || algorithm === 'MD5') && typeof text === 'string',
    );
    const hash = createHash(algorithm === 'MD5' ? 'md5' : 'sha256')
      .update(text as string, 'utf8')
      .digest();
    return Array.from(new Int8Array(hash));
  }

  base64Encode(data: unknown): string {
    requireArguments('Utilities.base64Encode', [data], typeof data === 'string' || Array.isArray(data));
    return Buffer.from(
      typeof data === 'string' ? Buffer.from(data, 'utf8') : Uint8Array.from(data as number[]),
    ).toString('base64');
  }

  base64Decode(text: unknown): number[] {
    requireArguments('Utilities.base64Decode', [text], typeof text === 'string');
    return Array.from(new Int8Array(Buffer.from(text as string, 'base64')));
  }
}

/** developers.google.com/apps-script/reference/base/blob */
export class Blob extends Service {
  readonly className = 'Blob';
  readonly members: Members = { getName: 'navigation', getContentType: 'navigation', getBytes: 'navigation' };

  constructor(
    readonly bytes: Uint8Array,
    readonly contentType: string | null,
    readonly name: string | null,
  ) {
    super();
  }

  getName(): string | null {
    return this.name;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getBytes(): number[] {
    return Array.from(new Int8Array(this.bytes));
  }
}
