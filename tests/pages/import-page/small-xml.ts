import type { XmlNode } from '../../../src/pages/import-page/client/xlsx';

/** As much of an XML reader as machine-written parts need: in the page the browser's own stands here. */
export function smallXml(text: string): XmlNode {
  const root = new Small('', new Map());
  const open = [root];
  const pattern = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)|<[?!][^>]*>/g;
  for (const [, closing, name = '', attributes = '', alone, letters] of text.matchAll(pattern)) {
    const top = open[open.length - 1];
    if (!top) throw new Error('XML');
    if (letters !== undefined) top.parts.push(unescaped(letters));
    else if (closing) open.pop();
    else if (name !== '') {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)];
      const one = new Small(
        name.replace(/^\w+:/, ''),
        new Map(pairs.map(([, key = '', value = '']) => [key, unescaped(value)])),
      );
      top.parts.push(one);
      if (!alone) open.push(one);
    }
  }
  const [first] = root.children;
  if (open.length !== 1 || !first) throw new Error('XML');
  return first;
}

class Small implements XmlNode {
  readonly parts: (Small | string)[] = [];

  constructor(
    readonly localName: string,
    private readonly attributes: ReadonlyMap<string, string>,
  ) {}

  get children(): Small[] {
    return this.parts.filter((one): one is Small => typeof one !== 'string');
  }

  get textContent(): string {
    return this.parts.map((one) => (typeof one === 'string' ? one : one.textContent)).join('');
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
}

function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
