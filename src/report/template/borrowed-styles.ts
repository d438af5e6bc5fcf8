import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { STYLES } from '../docx/styles';

/**
 * The styles of what is put into a template. A template knows few of them, and its Normal is another program's:
 * so they are added where they are missing, resting on a base of their own that says in full what theirs rest on in
 * the built-in layout. A style of that name that the template has is the agency's wish and stays.
 */
const BASE = 'VanBanGoc';

/** Headings have names of their own, too: "Heading 1" of a template from Word or Google Docs is large and blue. */
export const HEADING_STYLE = { 1: 'MucCap1', 2: 'MucCap2', 3: 'MucCap3' } as const;
const HEADING_NAME = { 1: 'Mục cấp 1', 2: 'Mục cấp 2', 3: 'Mục cấp 3' } as const;

const BASE_STYLE = [
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${BASE}"><w:name w:val="Văn bản gốc"/>`,
  '<w:pPr><w:widowControl/><w:spacing w:before="0" w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0"',
  ' w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>',
  '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman"',
  ' w:cs="Times New Roman"/><w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/>',
  '<w:color w:val="000000"/><w:spacing w:val="0"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>',
  '</w:rPr></w:style>',
].join('');

/**
 * The styles part with the styles that the given parts use and it lacks.
 * @param styles word/styles.xml of the template; null where it has none
 * @param used the parts that refer to styles
 */
export async function withBorrowedStyles(styles: string, used: readonly string[]): Promise<string> {
  const has = new Set(idsIn(styles, /<w:style\b[^>]*\bw:styleId="([^"]+)"/g));
  const wanted = new Set(used.flatMap((xml) => idsIn(xml, /<w:(?:pStyle|rStyle)\b[^>]*\bw:val="([^"]+)"/g)));
  const ours = await ownStyles();
  const missing = [...ours].filter(([id]) => wanted.has(id) && !has.has(id)).map(([, xml]) => xml);
  if (missing.length === 0) return styles;
  if (!has.has(BASE)) missing.unshift(BASE_STYLE);
  return styles.replace(/<\/w:styles>\s*$/, () => `${missing.join('')}</w:styles>`);
}

function idsIn(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(([, id = '']) => id);
}

/** Our styles by id, as docx writes them, set upon the base. */
async function ownStyles(): Promise<Map<string, string>> {
  const pattern = new Document({ styles: STYLES, sections: [{ children: [] }] });
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(pattern)), {
    filter: ({ name }) => name === 'word/styles.xml',
  });
  const xml = strFromU8(packed['word/styles.xml'] ?? new Uint8Array());
  const own = new Set(
    [...(STYLES.paragraphStyles ?? []), ...(STYLES.characterStyles ?? [])].map(({ id }) => id),
  );
  const found = new Map<string, string>();
  for (const [style = ''] of xml.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)) {
    const [id = ''] = idsIn(style, /\bw:styleId="([^"]+)"/g);
    const level = /^Heading([123])$/.exec(id)?.[1];
    if (level !== undefined) {
      const number = Number(level) as 1 | 2 | 3;
      found.set(HEADING_STYLE[number], headingStyle(style, number));
    } else if (own.has(id)) found.set(id, onBase(style));
  }
  return found;
}

function onBase(style: string): string {
  return style
    .replace(/<w:basedOn w:val="Normal"\/>/, `<w:basedOn w:val="${BASE}"/>`)
    .replace(/<w:basedOn w:val="DefaultParagraphFont"\/>/, '');
}

/** A heading under our name, with the level that makes it one. */
function headingStyle(style: string, level: 1 | 2 | 3): string {
  return onBase(style)
    .replace(/w:styleId="[^"]+"/, `w:styleId="${HEADING_STYLE[level]}"`)
    .replace(/<w:name w:val="[^"]+"\/>/, `<w:name w:val="${HEADING_NAME[level]}"/>`)
    .replace(/<w:(?:next|link) w:val="[^"]+"\/>/g, '')
    .replace('</w:pPr>', `<w:outlineLvl w:val="${level - 1}"/></w:pPr>`);
}
