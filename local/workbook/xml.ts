/**
 * Just enough XML for the small parts of an .xlsx that ExcelTS drops or cannot bear.
 * Machine-written, flat XML only; the large parts go through ExcelTS.
 */

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of an element or attribute, entities resolved. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x') || name.startsWith('#X')) return fromCode(parseInt(name.slice(2), 16), whole);
    if (name.startsWith('#')) return fromCode(Number(name.slice(1)), whole);
    return NAMED[name] ?? whole;
  });
}

function fromCode(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

// What XML 1.0 forbids outright; Excel calls a file with such a character damaged.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text ready for an element or an attribute; line breaks kept. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

export interface XmlElement {
  readonly attributes: Record<string, string>;
  /** What stands between the tags, still XML. */
  readonly inner: string;
}

/** All elements of that name in the text, in order; they must not nest in themselves. */
export function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map((found) => ({
    attributes: attributesOf(found[1] ?? ''),
    inner: found[2] ?? '',
  }));
}

/** The text of the first element of that name, or undefined. */
export function elementText(xml: string, name: string): string | undefined {
  const first = elements(xml, name)[0];
  return first && unescapeXml(first.inner);
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const found of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[found[1] ?? ''] = unescapeXml(found[2] ?? found[3] ?? '');
  }
  return attributes;
}

/** Attributes as XML, each with a space before it; undefined ones left out. */
export function renderAttributes(attributes: Record<string, string | number | undefined>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
