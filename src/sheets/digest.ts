/** A short fingerprint of a text (first 16 hex digits of SHA-256): equal for equal text. */
export function digestOf(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes
    .slice(0, 8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}
