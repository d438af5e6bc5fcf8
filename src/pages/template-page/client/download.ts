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
