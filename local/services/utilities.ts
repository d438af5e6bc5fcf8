import { createHash, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { navigation, property, serviceClass, type ServiceClass } from './call-log';
import { Blob, signed, unsigned } from './blob';
import { ServiceError } from './exceptions';
import { formatString } from './format-string';
import { formatJava, parseJava } from './java-dates';
import { EnumGroup, type EnumValue, Service } from './service';

const DIGESTS = {
  MD2: '',
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
type DigestName = keyof typeof DIGESTS;

export const DIGEST_ALGORITHM = new EnumGroup('DigestAlgorithm', Object.keys(DIGESTS) as DigestName[]);
export const CHARSET = new EnumGroup('Charset', ['US_ASCII', 'UTF_8']);

type Data = string | readonly number[];

/** What `gzip` gives its blob; `ungzip` takes no other here, so that a script that forgets the type is told. */
const GZIP_TYPE = 'application/x-gzip';

/** Reference: utilities/utilities. */
export class Utilities extends Service {
  readonly serviceClass = UTILITIES;
  readonly DigestAlgorithm = DIGEST_ALGORITHM;
  readonly Charset = CHARSET;

  formatDate(date: Date, timeZone: string, pattern: string): string {
    return formatJava(date.getTime(), timeZone, pattern);
  }

  parseDate(date: string, timeZone: string, pattern: string): Date {
    return new Date(parseJava(date, timeZone, pattern));
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }

  newBlob(data: Data, contentType: string | null = null, name: string | null = null): Blob {
    // A text without a type is plain text (reference: newBlob(data)).
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new Blob(bytesOf(data), type, name);
  }

  base64Encode(data: Data): string {
    return Buffer.from(bytesOf(data)).toString('base64');
  }

  /** Web-safe: - and _ for + and /; the padding stays. */
  base64EncodeWebSafe(data: Data): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) throw new ServiceError('Could not decode string.');
    return signed(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  }

  computeDigest(algorithm: EnumValue<DigestName>, value: Data): number[] {
    const name = DIGESTS[algorithm.label];
    // MD2 is in Google's list and in no library here.
    if (name === '') throw new ServiceError(`No such digest: ${algorithm.label}`);
    return signed(createHash(name).update(bytesOf(value)).digest());
  }

  /** The name ends in .gz where none is given and the blob has one [?]. */
  gzip(blob: Blob, name: string | null = null): Blob {
    const own = blob.getName();
    return new Blob(gzipSync(blob.bytes), GZIP_TYPE, name ?? (own === null ? null : `${own}.gz`));
  }

  ungzip(blob: Blob): Blob {
    if (blob.getContentType() !== GZIP_TYPE)
      throw new ServiceError(`Blob object must have content type ${GZIP_TYPE} for this operation.`);
    const own = blob.getName();
    try {
      return new Blob(gunzipSync(blob.bytes), null, own?.replace(/\.gz$/, '') ?? null);
    } catch {
      throw new ServiceError('Could not decompress gzip.');
    }
  }

  getUuid(): string {
    return randomUUID();
  }

  /** Nothing else runs here meanwhile: no time passes. */
  sleep(): void {
    return undefined;
  }
}

function bytesOf(data: Data): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : unsigned(data);
}

export const UTILITIES: ServiceClass = serviceClass<Utilities>('Utilities', 'Utilities', {
  DigestAlgorithm: property,
  Charset: property,
  formatDate: navigation('Date, String, String'),
  parseDate: navigation('String, String, String'),
  formatString: navigation('String, ...Object'),
  newBlob: navigation(
    'String',
    'String, String?',
    'String, String?, String?',
    'Byte[]',
    'Byte[], String?',
    'Byte[], String?, String?',
  ),
  base64Encode: navigation('String', 'Byte[]', 'String, Charset'),
  base64EncodeWebSafe: navigation('String', 'Byte[]', 'String, Charset'),
  base64Decode: navigation('String', 'String, Charset'),
  base64DecodeWebSafe: navigation('String', 'String, Charset'),
  computeDigest: navigation(
    'DigestAlgorithm, String',
    'DigestAlgorithm, Byte[]',
    'DigestAlgorithm, String, Charset',
  ),
  gzip: navigation('Blob', 'Blob, String'),
  ungzip: navigation('Blob'),
  getUuid: navigation(),
  sleep: navigation('Integer'),
});
