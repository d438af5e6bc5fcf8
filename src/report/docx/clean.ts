/**
 * What XML 1.0 cannot hold, even escaped, and the two private-use letters that mark pattern rows; people paste
 * such characters from other programs.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ue000\ue001\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that may stand in a part of the file. */
export function clean(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** A text that may stand between two tags of a part of the file. */
export function cleanXml(text: string): string {
  const kept = clean(text);
  // Looked for first: a report of a great book has hundreds of thousands of texts, and hardly one needs it.
  return /[&<>]/.test(kept) ? kept.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : kept;
}
