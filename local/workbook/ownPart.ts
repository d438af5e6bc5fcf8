import { addRelations, addType, BOOK_PART, partText, relation, setPartText, type Parts } from './bookParts';
import type { StoredChart } from './chartModel';
import type { StoredMetadata, StoredProtection, Validation } from './model';
import { escapeXml, unescapeXml } from './xml';

/**
 * What an .xlsx has no place for, kept as a custom XML part: Excel and LibreOffice carry it along
 * through their own saves, and it is no tab to anybody.
 */
export interface OwnPart {
  readonly version: 1;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  readonly activeSheetId: number;
  /** Ids are never given twice, also after a tab was removed. */
  readonly nextSheetId: number;
  readonly nextChartId?: number;
  readonly sheets: readonly OwnSheet[];
  readonly protections: readonly StoredProtection[];
  readonly metadata: readonly StoredMetadata[];
  readonly documentProperties: Readonly<Record<string, string>>;
  /** The day (serial) of the last calculation, so that TODAY() is not asked twice a day. */
  readonly calculatedOn?: number;
}

export interface OwnSheet {
  readonly id: number;
  /** The name as Sheets has it; the file's may be shortened. */
  readonly name: string;
  readonly fileName: string;
  /** The tab's number in the file, to know it again after it was renamed in Excel. */
  readonly fileId: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Validations that Excel's own cannot express (a list of more than 255 characters). */
  readonly validations?: readonly Validation[];
  readonly charts?: readonly StoredChart[];
}

const SPACE = 'urn:so-dien-hinh:workbook:1';
const ITEM = /^customXml\/item\d+\.xml$/;

/** The own part of a file, undefined for a plain Excel file or a part nobody can read. */
export function readOwnPart(parts: Parts): OwnPart | undefined {
  for (const path of parts.keys()) {
    if (!ITEM.test(path)) continue;
    const xml = partText(parts, path);
    const found = xml.includes(SPACE)
      ? /<[^<>?!]*xmlns="urn:so-dien-hinh[^<>]*>([\s\S]*)<\//.exec(xml)
      : null;
    if (found) return parsed(unescapeXml(found[1] ?? ''));
  }
  return undefined;
}

function parsed(json: string): OwnPart | undefined {
  try {
    const part = JSON.parse(json) as OwnPart;
    return part.version === 1 && Array.isArray(part.sheets) ? part : undefined;
  } catch {
    // Damaged by another program: the workbook itself is still good, so it opens as a plain one.
    return undefined;
  }
}

/** Writes the own part with its relations and types. */
export function writeOwnPart(parts: Parts, own: OwnPart): void {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const json = escapeXml(JSON.stringify(own));
  setPartText(parts, 'customXml/item1.xml', `${head}<soDienHinh xmlns="${SPACE}">${json}</soDienHinh>`);
  setPartText(
    parts,
    'customXml/itemProps1.xml',
    `${head}<ds:datastoreItem ds:itemID="{5D1E4A0C-6B0F-4E53-9C7E-50D1E4A7A001}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${SPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addRelations(parts, 'customXml/item1.xml', [relation('rId1', 'customXmlProps', 'itemProps1.xml')]);
  addRelations(parts, BOOK_PART, [relation('rIdOwn', 'customXml', '../customXml/item1.xml')]);
  addType(
    parts,
    'customXml/itemProps1.xml',
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  );
}
