import { areaName, parseArea } from './a1';
import type { Area } from './model';
import { without } from './without';
import { elements, escapeXml, renderAttributes, unescapeXml } from './xml';

/**
 * What follows the cells in a tab's XML and goes past ExcelTS: merges (it makes a cell of each covered one,
 * so one merge over the whole grid would hang it), validations (it breaks dates and drops those of Excel 2010's
 * extension) and links (it drops those inside the file and turns formulas with a link into texts).
 */
export interface SheetTail {
  merges: Area[];
  validations: FileValidation[];
  links: SheetLink[];
}

/** One dataValidation element. */
export interface FileValidation {
  readonly areas: readonly Area[];
  /** As in the file, without sqref. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

/** One hyperlink element. */
export interface SheetLink {
  area: Area;
  /** display, tooltip, location. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The address outside the file, if any. */
  readonly target?: string;
}

/** The relations of a part: id → target. */
export type Relations = ReadonlyMap<string, string>;

/** Cuts the tail out of a tab's XML. */
export function takeTail(part: Uint8Array, relations: Relations): { part: Uint8Array; tail: SheetTail } {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const split = endOfCells(bytes);
  const text = plainFlags(bytes.toString('utf8', split));
  const head = plainHead(bytes.subarray(0, split));
  const tail: SheetTail = { merges: [], validations: [], links: [] };
  const rest = cut(text, 'mergeCells', (inner) => tail.merges.push(...readMerges(inner)));
  const rest2 = cut(rest, 'dataValidations', (inner) => tail.validations.push(...readValidations(inner)));
  const rest3 = cut(rest2, 'hyperlinks', (inner) => tail.links.push(...readLinks(inner, relations)));
  const rest4 = cut(rest3, 'x14:dataValidations', (inner) => tail.validations.push(...readExtended(inner)));
  return { part: Buffer.concat([...head, Buffer.from(rest4, 'utf8')]), tail };
}

/** LibreOffice writes flags as words, ExcelTS reads only digits: protection and hidden grid lines would be lost. */
function plainFlags(xml: string): string {
  return xml.replace(/<(sheetProtection|sheetView)\s[^>]*>/g, (tag) =>
    tag.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"'),
  );
}

function plainHead(bytes: Buffer): Buffer[] {
  const end = Math.max(0, bytes.indexOf('<sheetData'));
  return [Buffer.from(plainFlags(bytes.toString('utf8', 0, end)), 'utf8'), bytes.subarray(end)];
}

function endOfCells(bytes: Buffer): number {
  return Math.max(bytes.lastIndexOf('</sheetData>'), bytes.lastIndexOf('<sheetData/>'), 0);
}

function cut(xml: string, name: string, read: (inner: string) => void): string {
  const start = xml.search(new RegExp(`<${name}[\\s/>]`));
  if (start < 0) return xml;
  const close = `</${name}>`;
  const end = xml.indexOf(close, start);
  if (end < 0) return xml.slice(0, start) + xml.slice(xml.indexOf('>', start) + 1);
  read(xml.slice(xml.indexOf('>', start) + 1, end));
  return xml.slice(0, start) + xml.slice(end + close.length);
}

function readMerges(inner: string): Area[] {
  return elements(inner, 'mergeCell').flatMap((element) => areasOf(element.attributes['ref']));
}

function readValidations(inner: string): FileValidation[] {
  return elements(inner, 'dataValidation').map(({ attributes, inner: formulas }) => {
    const rest = without(attributes, 'sqref', 'xr:uid');
    return {
      areas: areasOf(attributes['sqref']),
      attributes: rest,
      formulas: readFormulas(formulas, 'formula'),
    };
  });
}

function readExtended(inner: string): FileValidation[] {
  return elements(inner, 'x14:dataValidation').map(({ attributes, inner: formulas }) => {
    const rest = without(attributes, 'sqref', 'xr:uid');
    const sqref = elements(formulas, 'xm:sqref')[0]?.inner;
    return { areas: areasOf(sqref), attributes: rest, formulas: readFormulas(formulas, 'x14:formula') };
  });
}

function readFormulas(inner: string, name: string): string[] {
  return [1, 2].flatMap((n) => {
    const found = elements(inner, `${name}${n}`)[0];
    return found ? [unescapeXml(found.inner.replace(/<\/?xm:f>/g, ''))] : [];
  });
}

function readLinks(inner: string, relations: Relations): SheetLink[] {
  return elements(inner, 'hyperlink').flatMap(({ attributes }) => {
    const { ref, 'r:id': id } = attributes;
    const rest = without(attributes, 'ref', 'r:id', 'xr:uid');
    const target = id === undefined ? undefined : relations.get(id);
    return areasOf(ref).map((area) => ({
      area,
      attributes: rest,
      ...(target === undefined ? {} : { target }),
    }));
  });
}

/** The areas of an sqref: "A1:B2 D4". */
export function areasOf(sqref: string | undefined): Area[] {
  return (sqref ?? '')
    .trim()
    .split(/\s+/)
    .flatMap((text) => {
      const area = parseArea(text);
      return area ? [area] : [];
    });
}

const AFTER_MERGES =
  /<(conditionalFormatting|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|picture|legacyDrawing|mc:AlternateContent|tableParts|extLst|\/worksheet)[\s/>]/;
const AFTER_LINKS = new RegExp(AFTER_MERGES.source.replace('conditionalFormatting|', ''));

/** Puts a tail into a tab's XML as ExcelTS wrote it. `relate` gives a relation's id for an outside address. */
export function giveTail(xml: string, tail: SheetTail, relate: (target: string) => string): string {
  const split = Math.max(xml.lastIndexOf('</sheetData>'), xml.lastIndexOf('<sheetData/>'));
  const head = xml.slice(0, split);
  let text = xml.slice(split);
  const links = tail.links.map((link) => renderLink(link, relate));
  text = insert(text, AFTER_LINKS, list('dataValidations', tail.validations.map(renderValidation)));
  text = insert(text, AFTER_LINKS, list('hyperlinks', links, false));
  const merges = tail.merges.filter((area) => area.rows > 1 || area.columns > 1);
  text = insert(
    text,
    AFTER_MERGES,
    list(
      'mergeCells',
      merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`),
    ),
  );
  return head + text;
}

function insert(xml: string, before: RegExp, what: string): string {
  const at = what === '' ? -1 : xml.search(before);
  return at < 0 ? xml : xml.slice(0, at) + what + xml.slice(at);
}

function list(name: string, items: readonly string[], counted = true): string {
  if (items.length === 0) return '';
  return `<${name}${counted ? ` count="${items.length}"` : ''}>${items.join('')}</${name}>`;
}

function renderValidation({ areas, attributes, formulas }: FileValidation): string {
  const shown = renderAttributes({ ...attributes, sqref: areas.map(areaName).join(' ') });
  const inner = formulas.map((text, i) => `<formula${i + 1}>${escapeXml(text)}</formula${i + 1}>`);
  return `<dataValidation${shown}>${inner.join('')}</dataValidation>`;
}

function renderLink(link: SheetLink, relate: (target: string) => string): string {
  const id = link.target === undefined ? undefined : relate(link.target);
  return `<hyperlink${renderAttributes({ ref: areaName(link.area), 'r:id': id, ...link.attributes })}/>`;
}
