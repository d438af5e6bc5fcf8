/** What `Utilities.gzip` gives its blob, and `Utilities.ungzip` wants (docs/verify-on-google.md). */
const GZIP_TYPE = 'application/x-gzip';

/** A text packed into letters that any cell takes as they are: gzip, then base64. */
export function pack(text: string): string {
  return Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text, 'text/plain')).getBytes());
}

/** What `pack` packed; null where the letters were damaged. */
export function unpack(packed: string): string | null {
  try {
    const blob = Utilities.newBlob(Utilities.base64Decode(packed), GZIP_TYPE);
    return Utilities.ungzip(blob).getDataAsString();
  } catch {
    return null;
  }
}

/** Bytes as letters that any cell takes: base64. What is packed already, as a .docx, gains nothing from gzip. */
export function packBytes(bytes: Uint8Array): string {
  // Apps Script's bytes are signed.
  return Utilities.base64Encode(Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
}

/** What `packBytes` packed, or a page in the same way; null where these are no such letters. */
export function unpackBytes(packed: string): Uint8Array | null {
  try {
    return Uint8Array.from(Utilities.base64Decode(packed));
  } catch {
    return null;
  }
}
