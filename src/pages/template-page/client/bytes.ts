/** Letters handed to btoa at a time: more arguments than a call takes would stop it. */
const CHUNK = 8190;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // A multiple of three, so that the pieces join without padding between them.
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return text;
}

/** What base64 stands for. */
export function fromBase64(text: string): ArrayBuffer {
  const letters = atob(text);
  const bytes = new Uint8Array(new ArrayBuffer(letters.length));
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes.buffer;
}
