import { UnusableFileError } from './errors';
import type { Relations } from './sheetTail';
import { elements, escapeXml, renderAttributes, unescapeXml } from './xml';

/** The parts of an .xlsx around its tabs: which tab is which part, names, relations, and what is added to them. */

export type Parts = Map<string, Uint8Array>;

const BOOK = 'xl/workbook.xml';
const TYPES = '[Content_Types].xml';
const CUSTOM = 'docProps/custom.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A tab as the workbook part lists it. */
export interface SheetPart {
  readonly name: string;
  readonly sheetId: number;
  readonly path: string;
  /** Its place among all tabs of the file, from 0, as defined names count. */
  readonly position: number;
}

/** A defined name, its text as in the file. */
export interface FileName {
  readonly name: string;
  readonly text: string;
  /** Counted from 0 in the order of tabs; undefined = of the whole file. */
  readonly tab?: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Text of a part, or '' where it is missing. */
export function partText(parts: Parts, path: string): string {
  const part = parts.get(path);
  return part ? Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('utf8') : '';
}

/** Replaces or adds a part. */
export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(path, Buffer.from(text, 'utf8'));
}

/** The worksheets in their order. Chart sheets and the like are left out, as ExcelTS leaves them out. */
export function sheetParts(parts: Parts): SheetPart[] {
  const targets = relationsOf(parts, BOOK);
  const sheets = elements(partText(parts, BOOK), 'sheet').flatMap(({ attributes }, position) => {
    const path = targets.get(attributes['r:id'] ?? '');
    const name = attributes['name'] ?? '';
    if (path === undefined || !/worksheets\//.test(path)) return [];
    if (!parts.has(path)) throw new UnusableFileError('damaged', `tab ${name} has no part`);
    return [{ name, sheetId: Number(attributes['sheetId']), path, position }];
  });
  if (sheets.length === 0) throw new UnusableFileError('damaged', 'no worksheet');
  return sheets;
}

/** The relations of a part, inner targets as paths from the root. */
export function relationsOf(parts: Parts, path: string): Relations {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${path.slice(folder.length)}.rels`;
  return new Map(
    elements(partText(parts, file), 'Relationship').map(({ attributes }) => {
      const target = (attributes['Target'] ?? '').trim();
      const outside = attributes['TargetMode'] === 'External';
      return [attributes['Id'] ?? '', outside ? target : resolve(folder, target)];
    }),
  );
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const NAMES = /<definedNames\b[\s\S]*?(?:<\/definedNames>|\/>)/;

/** Cuts the defined names out: ExcelTS makes an object of every cell they cover and drops formulas. */
export function takeNames(parts: Parts): FileName[] {
  const xml = partText(parts, BOOK);
  const found = NAMES.exec(xml);
  if (!found) return [];
  setPartText(parts, BOOK, xml.replace(NAMES, ''));
  return elements(found[0], 'definedName').map(({ attributes, inner }) => {
    const { name = '', localSheetId, ...rest } = attributes;
    const tab = localSheetId === undefined ? {} : { tab: Number(localSheetId) };
    return { name, text: unescapeXml(inner), ...tab, attributes: rest };
  });
}

/** Puts defined names into the workbook part. */
export function giveNames(parts: Parts, names: readonly FileName[]): void {
  if (names.length === 0) return;
  const inner = names.map(({ name, text, tab, attributes }) => {
    const shown = renderAttributes({ name, localSheetId: tab, ...attributes });
    return `<definedName${shown}>${escapeXml(text)}</definedName>`;
  });
  const xml = partText(parts, BOOK);
  setPartText(
    parts,
    BOOK,
    xml.replace('</sheets>', `</sheets><definedNames>${inner.join('')}</definedNames>`),
  );
}

/** Adds relations to a part's own list, made where it has none. */
export function addRelations(parts: Parts, path: string, added: readonly string[]): void {
  if (added.length === 0) return;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const xml = (parts.has(file) ? partText(parts, file) : empty).replace(
    /<Relationships([^>]*)\/>/,
    '<Relationships$1></Relationships>',
  );
  setPartText(parts, file, xml.replace('</Relationships>', `${added.join('')}</Relationships>`));
}

/** A relation to an address outside the file, or to another part. */
export function relation(id: string, kind: string, target: string, outside = false): string {
  const mode = outside ? 'External' : undefined;
  return `<Relationship${renderAttributes({ Id: id, Type: `${OFFICE}/${kind}`, Target: target, TargetMode: mode })}/>`;
}

/** Declares a part's content type. */
export function addType(parts: Parts, path: string, type: string): void {
  const override = `<Override PartName="/${path}" ContentType="${type}"/>`;
  setPartText(parts, TYPES, partText(parts, TYPES).replace('</Types>', `${override}</Types>`));
}

/** Where ExcelTS puts the tab that stands at that place. */
export function writtenSheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** The custom properties of a file (labels of an agency's document system, our own part's second copy). */
export function takeProperties(parts: Parts): string | undefined {
  return parts.has(CUSTOM) ? partText(parts, CUSTOM) : undefined;
}

/** Puts custom properties into a file. */
export function giveProperties(parts: Parts, xml: string): void {
  setPartText(parts, CUSTOM, xml);
  addType(parts, CUSTOM, 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
  const added = relation('rIdCustom', 'custom-properties', CUSTOM);
  const root = '_rels/.rels';
  setPartText(parts, root, partText(parts, root).replace('</Relationships>', `${added}</Relationships>`));
}

/** The path of the workbook part, for relations. */
export const BOOK_PART = BOOK;
