/** What XML 1.0 cannot hold, even escaped; people paste such characters from other programs. */

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that may stand in a part of the file. */
export function clean(text: string): string {
  return text.replace(FORBIDDEN, '');
}
