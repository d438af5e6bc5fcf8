/** What docx and fflate ask of a TextEncoder. */
interface Encoder {
  encode(text?: string): Uint8Array;
}

/** UTF-8 by the WHATWG Encoding Standard: a lone surrogate becomes U+FFFD. */
class Utf8Encoder implements Encoder {
  readonly encoding = 'utf-8';

  encode(text = ''): Uint8Array {
    // Three bytes a UTF-16 unit is the most there can be (a pair of units takes four).
    const bytes = new Uint8Array(text.length * 3);
    let length = 0;
    for (let index = 0; index < text.length; index += 1) {
      let code = text.charCodeAt(index);
      if (code < 0x80) {
        bytes[length++] = code;
        continue;
      }
      if (code >= 0xd800 && code <= 0xdfff) {
        const next = code < 0xdc00 ? text.charCodeAt(index + 1) : NaN;
        if (next >= 0xdc00 && next <= 0xdfff) {
          code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
          index += 1;
        } else {
          code = 0xfffd;
        }
      }
      if (code < 0x800) {
        bytes[length++] = 0xc0 | (code >> 6);
      } else {
        if (code < 0x10000) {
          bytes[length++] = 0xe0 | (code >> 12);
        } else {
          bytes[length++] = 0xf0 | (code >> 18);
          bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
        }
        bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[length++] = 0x80 | (code & 0x3f);
    }
    return bytes.slice(0, length);
  }
}

/**
 * Gives the realm a TextEncoder where it has none: Apps Script V8 has none, and docx needs one to write its
 * parts. Must run before docx is loaded, as docx looks for it then. Does nothing elsewhere.
 */
export function provideTextEncoder(): void {
  const realm = globalThis as { TextEncoder?: new () => Encoder };
  realm.TextEncoder ??= Utf8Encoder;
}

export { Utf8Encoder };
