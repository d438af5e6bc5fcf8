import { navigation, serviceClass, type ServiceClass } from './call-log';
import { Service } from './service';

/** Apps Script's bytes are signed numbers. */
export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}

export function unsigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 0xff);
}

/** Reference: base/blob. */
export class Blob extends Service {
  readonly serviceClass = BLOB;

  constructor(
    public bytes: Uint8Array,
    private contentType: string | null,
    private name: string | null,
  ) {
    super();
  }

  getBytes(): number[] {
    return signed(this.bytes);
  }

  setBytes(bytes: readonly number[]): this {
    this.bytes = unsigned(bytes);
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string | null): this {
    this.name = name;
    return this;
  }

  getDataAsString(charset: string = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.bytes);
  }

  setDataFromString(text: string): this {
    this.bytes = new TextEncoder().encode(text);
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.bytes.slice(), this.contentType, this.name);
  }

  isGoogleType(): boolean {
    return this.contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }
}

export const BLOB: ServiceClass = serviceClass<Blob>('Blob', 'Blob', {
  getBytes: navigation(),
  setBytes: navigation('Byte[]'),
  getContentType: navigation(),
  setContentType: navigation('String?'),
  getName: navigation(),
  setName: navigation('String?'),
  getDataAsString: navigation('', 'String'),
  setDataFromString: navigation('String'),
  copyBlob: navigation(),
  isGoogleType: navigation(),
});
