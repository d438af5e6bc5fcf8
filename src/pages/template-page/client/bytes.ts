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

/** Has the browser save a file. */
export function download(fileName: string, parts: readonly BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // At once, some browsers would not have begun to read it.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
