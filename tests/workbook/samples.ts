import { deflateRawSync } from 'node:zlib';
import type { LocalSheet, LocalWorkbook } from '../../local/workbook/model';
import { newWorkbook, openWorkbook } from '../../local/workbook/open';
import { readZip, writeZip } from '../../local/workbook/zip';

/** Noon in Hà Nội on 15 March 2024 (serial 45366). */
export const STILL = () => new Date('2024-03-15T05:00:00Z');

/** A new workbook under a still clock. */
export function fresh(name = 'so.xlsx'): LocalWorkbook {
  return newWorkbook(name, { clock: STILL });
}

/** The workbook after a save and a load. */
export async function reopened(book: LocalWorkbook): Promise<LocalWorkbook> {
  return openWorkbook(await book.save(), book.name, { clock: STILL });
}

/** The tab at that place; fails the test where there is none. */
export function tab(book: LocalWorkbook, index = 0): LocalSheet {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`no tab ${index}`);
  return sheet;
}

/** Values of an area, row by row. */
export function values(sheet: LocalSheet, rows: number, columns: number) {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => sheet.cell(r + 1, c + 1).value),
  );
}

/** Puts values in from A1. */
export function fill(sheet: LocalSheet, rows: (string | number | boolean | null)[][]): void {
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setCell(r + 1, c + 1, { value })));
}

/** A file with some parts changed, added or (null) taken out. */
export function patched(
  bytes: Uint8Array,
  changes: Record<string, ((xml: string) => string) | null>,
): Uint8Array {
  const parts = readZip(bytes);
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) parts.delete(path);
    else parts.set(path, Buffer.from(change(Buffer.from(parts.get(path) ?? '').toString('utf8'))));
  }
  return writeZip(parts);
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A plain Excel file written by hand: tabs as the inner XML of their worksheet. */
export function plainFile(
  sheets: Record<string, string>,
  { styles = '', strings = '', names = '', extra = {} as Record<string, string> } = {},
): Uint8Array {
  const tabs = Object.entries(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.map(([name], i) => `<sheet name="${name}" sheetId="${i + 3}" r:id="rId${i + 1}"/>`).join('')}</sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${tabs.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId90" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles || STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    ...extra,
  };
  tabs.forEach(([, inner], i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${inner}</worksheet>`;
  });
  return writeZip(new Map(Object.entries(parts).map(([path, xml]) => [path, Buffer.from(xml)])));
}

/** Styles 0 General, 1 dd/mm/yyyy, 2 text, 3 unlocked, 4 bold red on yellow. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="13"/><color rgb="FFFF0000"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="1" fillId="2" borderId="0" applyFont="1" applyFill="1"/></cellXfs><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;

/** Raw deflated data, to forge zips with. */
export const deflated = (data: Uint8Array): Uint8Array => deflateRawSync(data);
