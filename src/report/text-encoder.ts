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

/** What docx asks of a TextDecoder. */
interface Decoder {
  decode(bytes?: Uint8Array): string;
}

/** Code points joined at a time: more arguments than a call takes would stop it. */
const CHUNK = 8192;

/**
 * UTF-8 by the WHATWG Encoding Standard, but for one thing: each byte that belongs to no letter becomes a U+FFFD of
 * its own. A byte order mark stays where docx asks for that, as it does.
 */
class Utf8Decoder implements Decoder {
  readonly encoding = 'utf-8';

  decode(bytes: Uint8Array = new Uint8Array()): string {
    let text = '';
    let codes: number[] = [];
    for (let at = 0; at < bytes.length;) {
      const { code, length } = letterAt(bytes, at);
      codes.push(code);
      at += length;
      if (codes.length === CHUNK) {
        text += String.fromCodePoint(...codes);
        codes = [];
      }
    }
    return text + String.fromCodePoint(...codes);
  }
}

const BROKEN = { code: 0xfffd, length: 1 };

/** The letter that begins at a byte, and how many bytes it takes. */
function letterAt(bytes: Uint8Array, at: number): { code: number; length: number } {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { code: first, length: 1 };
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0) return BROKEN;
  let code = first & (0xff >> (length + 1));
  for (let offset = 1; offset < length; offset += 1) {
    const next = bytes[at + offset] ?? 0;
    if ((next & 0xc0) !== 0x80) return BROKEN;
    code = (code << 6) | (next & 0x3f);
  }
  const tooLong = (length === 3 && code < 0x800) || (length === 4 && code < 0x10000);
  const isLetter = !tooLong && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isLetter ? { code, length } : BROKEN;
}

/**
 * Gives the realm a TextDecoder where it has none, as Apps Script: docx reads a template's parts with it. Does
 * nothing elsewhere.
 */
export function provideTextDecoder(): void {
  const realm = globalThis as { TextDecoder?: new () => Decoder };
  realm.TextDecoder ??= Utf8Decoder;
}

/**
 * Gives the realm a TextEncoder where it has none: Apps Script V8 has none, and docx needs one to write its
 * parts. Must run before docx is loaded, as docx looks for it then. Does nothing elsewhere.
 */
export function provideTextEncoder(): void {
  const realm = globalThis as { TextEncoder?: new () => Encoder };
  realm.TextEncoder ??= Utf8Encoder;
}

export { Utf8Decoder, Utf8Encoder };
