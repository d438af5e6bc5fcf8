import { strFromU8, unzipSync } from 'fflate';

/** The parts of a .docx as text, by their path. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The opening tag and content of every element of a name, for small looks into a part. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?=[ />])[^>]*?(?:/>|>[\\s\\S]*?</${name}>)`, 'g')) ?? [];
}

/** The text of a piece of WordprocessingML. */
export function textOf(xml: string): string {
  return elements(xml, 'w:t')
    .map((one) => one.replace(/<[^>]*>/g, ''))
    .join('')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'");
}

/** The definition of a style by its id. */
export function styleOf(styles: string, id: string): string {
  return elements(styles, 'w:style').find((one) => one.includes(`w:styleId="${id}"`)) ?? '';
}
