import { formatDate } from '../../lang/calendar';
import {
  type BLOCK_MARKERS,
  SECTION_MARKER,
  TABLE_MARKER,
  TABLE_MARKERS,
  TEXT_MARKERS,
  type TextMarker,
} from '../../lang/template-markers';
import type { Block, Heading, Outline, Signature, Table } from '../outline';
import { addresseeLines } from '../recipients';

/** A marker understood: what stands between the braces, whatever the spaces and the case of its letters. */
export type Marker =
  | { readonly kind: 'text'; readonly name: TextMarker }
  | { readonly kind: 'body' }
  | { readonly kind: 'annexes' }
  | { readonly kind: 'addressees' }
  | { readonly kind: 'recipients' }
  | { readonly kind: 'end' }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'table'; readonly name: string };

const BODY: keyof typeof BLOCK_MARKERS = 'noi_dung';
const ADDRESSEES: keyof typeof BLOCK_MARKERS = 'phan_kinh_gui';
const RECIPIENTS: keyof typeof BLOCK_MARKERS = 'phan_noi_nhan';
const END: keyof typeof BLOCK_MARKERS = 'phan_ky';
const ANNEXES: keyof typeof BLOCK_MARKERS = 'phu_luc';
const TEXTS: ReadonlySet<string> = new Set(Object.keys(TEXT_MARKERS));
const TABLES: ReadonlySet<string> = new Set(Object.keys(TABLE_MARKERS));
/** II, II.1, II.2.3; level 3 may be a letter. */
const SECTION = /^[IVXLC]+(\.\d+(\.(\d+|[a-zđ]))?)?$/u;

/**
 * The marker that stands between two braces, null where there is none of that name.
 *
 * @param raw as typed: "ten_co_quan", " Bang : cong_nhan ", "muc:ii.1."
 * @param tables names of tables that a paper has beside those of the catalogue
 */
export function parseMarker(raw: string, tables: ReadonlySet<string> = new Set()): Marker | null {
  const name = raw.normalize('NFC').trim().toLowerCase();
  if (TEXTS.has(name)) return { kind: 'text', name: name as TextMarker };
  if (name === BODY) return { kind: 'body' };
  if (name === ANNEXES) return { kind: 'annexes' };
  if (name === ADDRESSEES) return { kind: 'addressees' };
  if (name === END) return { kind: 'end' };
  if (name === RECIPIENTS) return { kind: 'recipients' };
  const [, prefix, rest = ''] = /^(\p{L}+)\s*:\s*(.*)$/u.exec(name) ?? [];
  if (prefix === TABLE_MARKER) {
    return TABLES.has(rest) || tables.has(rest) ? { kind: 'table', name: rest } : null;
  }
  if (prefix !== SECTION_MARKER.name) return null;
  const section = rest.replace(/\.$/, '').replace(/^[ivxlc]+/, (roman) => roman.toUpperCase());
  return SECTION.test(section) ? { kind: 'section', section } : null;
}

/** Whether it stands for whole paragraphs and must be alone in its own. */
export function isBlock(marker: Marker): boolean {
  return marker.kind !== 'text';
}

/**
 * What a text marker stands for: the lines that the built-in layout prints, empty where it prints none.
 *
 * @param year of the paper, which an outline does not tell
 */
export function textValue(name: TextMarker, outline: Outline, year: number): string[] {
  const { letterhead, signatures, addressees } = outline;
  const [first, second] = signatures;
  const values: Readonly<Record<TextMarker, () => readonly string[]>> = {
    co_quan_chu_quan: () => [letterhead.parentAgency],
    ten_co_quan: () => [letterhead.agency],
    so_ky_hieu: () => [letterhead.number ?? ''],
    ky_hieu: () => [(letterhead.number ?? '').replace(/^[^/]*\//, '')],
    dia_danh: () => [(letterhead.placeDate ?? '').replace(/,\s*ngày.*$/u, '')],
    dia_danh_ngay: () => [letterhead.placeDate ?? ''],
    ten_loai: () => [outline.kind.name],
    trich_yeu: () => [outline.subject],
    kinh_gui: () => addresseeLines(addressees),
    nam: () => [String(year)],
    so_lieu_den_ngay: () => [formatDate(outline.asOf)],
    chuc_vu_ky: () => first?.title ?? [],
    nguoi_ky: () => signerLines(first),
    chuc_vu_ky_2: () => second?.title ?? [],
    nguoi_ky_2: () => signerLines(second),
    noi_nhan: () => outline.recipients,
  };
  return values[name]().flatMap((line) => line.split(/\r\n|\r|\n|\u2028|\u2029/));
}

/** Below the room for the signature: the post in the agency, for who signs for a council, then the name. */
function signerLines(signature: Signature | undefined): string[] {
  if (!signature) return [''];
  return signature.post === undefined ? [signature.name] : [signature.post, signature.name];
}

/** The blocks that a marker of whole paragraphs stands for; none where the paper has nothing to say there. */
export function blocksOf(marker: Marker, outline: Outline): readonly Block[] {
  if (marker.kind === 'body') return outline.blocks;
  if (marker.kind === 'section') return sectionOf(outline.blocks, marker.section);
  if (marker.kind === 'table') return tablesOf(outline).filter((one) => one.marker === marker.name);
  return [];
}

/** The names of the tables that a paper has. */
export function tableNames(outline: Outline): ReadonlySet<string> {
  return new Set(tablesOf(outline).flatMap(({ marker }) => (marker === undefined ? [] : [marker])));
}

function tablesOf(outline: Outline): Table[] {
  return [...outline.blocks, ...outline.annexes.flatMap(({ blocks }) => blocks)].filter(
    (block): block is Table => block.type === 'table',
  );
}

/** From below a heading to the next of its level or above. */
function sectionOf(blocks: readonly Block[], section: string): readonly Block[] {
  const keys = sectionKeys(blocks);
  const start = keys.indexOf(section);
  const heading = blocks[start];
  if (heading?.type !== 'heading') return [];
  const length = blocks
    .slice(start + 1)
    .findIndex((block) => block.type === 'heading' && block.level <= heading.level);
  return blocks.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

/**
 * The number by which each heading is asked for, null for other blocks: the section's own where the outline has
 * one, for what has nothing to say is left out and the rest is numbered anew; else the number that is printed.
 */
function sectionKeys(blocks: readonly Block[]): (string | null)[] {
  const above = ['', '', ''];
  return blocks.map((block) => {
    if (block.type !== 'heading') return null;
    above.fill('', block.level - 1);
    above[block.level - 1] = printedNumber(block);
    return block.section ?? above.filter((part) => part !== '').join('.');
  });
}

/** "II" of "II. KẾT QUẢ", "1" of "1. Công tác", "3" of "2.3. …", "a" of "a) …". */
function printedNumber({ text }: Heading): string {
  return /^(?:\d+\.)*([IVXLC]+|\d+|\p{L})[.)]/u.exec(text)?.[1] ?? '';
}
