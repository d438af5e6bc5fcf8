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
