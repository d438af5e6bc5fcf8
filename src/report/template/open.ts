import { strFromU8, unzipSync } from 'fflate';
import { rootName } from './scan';

/** The largest file that is kept, in bytes: larger ones hold pictures that belong in no letterhead. */
export const MOST_BYTES = 1024 * 1024;
/** What its parts may unpack to: a file made to burst a program is refused before it is unpacked. */
const MOST_UNPACKED = 20 * 1024 * 1024;

export const MAIN_PART = 'word/document.xml';
const CONTENT_TYPES = '[Content_Types].xml';
const DOCUMENT_TYPE = 'wordprocessingml.document.main+xml';
/** The first bytes of .doc, and of a .docx with a password. */
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];
/** The first bytes of a zip. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Why a file cannot be a template. */
export type TemplateRefusal =
  'empty' | 'too-large' | 'old-format' | 'not-docx' | 'damaged' | 'macros' | 'word-template';

/** A .docx unpacked. */
export interface OpenedTemplate {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** Its parts that hold paragraphs, as text: the body first, then headers, footers, notes, comments. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Roots of the parts whose paragraphs are merged, in the order in which they are told of. */
const ROOTS = ['w:document', 'w:hdr', 'w:ftr', 'w:footnotes', 'w:endnotes', 'w:comments'];

/** Unpacks a file, or says why it is no Word document that may be a template. Never throws. */
export function openTemplate(bytes: Uint8Array): OpenedTemplate | TemplateRefusal {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MOST_BYTES) return 'too-large';
  if (startsWith(bytes, OLD_FORMAT)) return 'old-format';
  if (!startsWith(bytes, ZIP)) return 'not-docx';
  const parts = unpack(bytes);
  if (typeof parts === 'string') return parts;
  const types = parts[CONTENT_TYPES];
  if (!parts[MAIN_PART] || !types) return 'not-docx';
  const declared = strFromU8(types);
  const hasProject = Object.keys(parts).some((path) => /vba(Project|Data)/i.test(path));
  if (hasProject || /macroEnabled/i.test(declared)) return 'macros';
  if (!declared.includes(DOCUMENT_TYPE)) return 'word-template';
  const texts = textsOf(parts);
  return rootName(texts.get(MAIN_PART) ?? '') === 'w:document' ? { parts, texts } : 'damaged';
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | TemplateRefusal {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= MOST_UNPACKED;
      },
    });
    return size > MOST_UNPACKED ? 'too-large' : parts;
  } catch {
    return 'damaged';
  }
}

function textsOf(parts: Readonly<Record<string, Uint8Array>>): Map<string, string> {
  const found = Object.entries(parts).flatMap(([path, bytes]) => {
    if (!/^word\/[^/]+\.xml$/.test(path)) return [];
    const text = strFromU8(bytes);
    const order = ROOTS.indexOf(rootName(text));
    return order < 0 ? [] : [{ path, text, order }];
  });
  found.sort((one, other) => one.order - other.order || (one.path < other.path ? -1 : 1));
  return new Map(found.map(({ path, text }) => [path, text]));
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}
