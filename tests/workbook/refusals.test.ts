import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../local/workbook/open';
import { writeZip } from '../../local/workbook/zip';
import { fill, fresh, patched, plainFile, tab } from './samples';

async function reasonOf(bytes: Uint8Array): Promise<string> {
  try {
    await openWorkbook(bytes, 'x.xlsx');
  } catch (error) {
    return (error as { name: string; reason?: string }).reason ?? `no reason: ${String(error)}`;
  }
  return 'opened';
}

/** The place of the n-th directory entry's field. */
function directoryField(file: Buffer, name: string, field: number): number {
  const at = file.lastIndexOf(name) - 46;
  expect(file.readUInt32LE(at)).toBe(0x02014b50);
  return at + field;
}

const sample = async () => {
  const book = fresh();
  fill(tab(book), [['x', 1]]);
  return Buffer.from(await book.save());
};

describe('a file that is refused', () => {
  it('is no .xlsx', async () => {
    expect(await reasonOf(new Uint8Array())).toBe('not-xlsx');
    expect(await reasonOf(Buffer.from('Họ và tên;Năm\nA;2024'))).toBe('not-xlsx');
    expect(await reasonOf(Buffer.from('%PDF-1.7'))).toBe('not-xlsx');
    expect(await reasonOf(writeZip(new Map([['word/document.xml', Buffer.from('<a/>')]])))).toBe('not-xlsx');
    const old = Buffer.alloc(2048);
    old.write('d0cf11e0a1b11ae1', 'hex');
    old.write('Workbook', 600, 'utf16le');
    expect(await reasonOf(old)).toBe('not-xlsx');
  });

  it('has a password', async () => {
    const file = Buffer.alloc(2048);
    file.write('d0cf11e0a1b11ae1', 'hex');
    file.write('EncryptedPackage', 1100, 'utf16le');
    expect(await reasonOf(file)).toBe('password-protected');
  });

  it('was cut off, wherever', async () => {
    const file = await sample();
    expect(await reasonOf(file.subarray(0, file.length - 30))).toBe('truncated');
    expect(await reasonOf(file.subarray(0, 300))).toBe('truncated');
    expect(await reasonOf(file.subarray(0, 5))).toBe('truncated');
  });

  it('is damaged', async () => {
    const file = await sample();
    const flipped = Buffer.from(file);
    const at = flipped.indexOf('xl/worksheets/sheet1.xml') + 60;
    flipped.writeUInt8(flipped.readUInt8(at) ^ 0xff, at);
    expect(await reasonOf(flipped)).toBe('damaged');
    expect(await reasonOf(patched(file, { 'xl/worksheets/sheet1.xml': null }))).toBe('damaged');
    expect(await reasonOf(patched(file, { 'xl/worksheets/sheet1.xml': (xml) => xml.slice(0, 200) }))).toBe(
      'damaged',
    );
    expect(await reasonOf(patched(file, { 'xl/workbook.xml': () => 'không phải XML' }))).toBe('damaged');
    expect(await reasonOf(patched(file, { 'xl/styles.xml': () => '<a><b></a>' }))).toBe('damaged');
  });

  it('says it is huge, before anything is inflated', async () => {
    const file = await sample();
    file.writeUInt32LE(500 * 1024 * 1024, directoryField(file, 'xl/styles.xml', 24));
    expect(await reasonOf(file)).toBe('too-large');
  });

  it('lies about its size', async () => {
    const file = await sample();
    file.writeUInt32LE(10, directoryField(file, 'xl/worksheets/sheet1.xml', 24));
    expect(await reasonOf(file)).toBe('damaged');
  });

  it('holds too many cells', async () => {
    const row = `<row r="1">${'<c r="A1"/>'.repeat(1000)}</row>`;
    const bytes = plainFile({ T: `<sheetData>${row.repeat(10001)}</sheetData>` });
    expect(bytes.length).toBeLessThan(3e6);
    expect(await reasonOf(bytes)).toBe('too-large');
  });
});

describe('a file that only looks dangerous', () => {
  it('opens at once: merges, names, columns and validations over the whole grid', async () => {
    const bytes = plainFile(
      {
        T:
          '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" customWidth="1"/></cols><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' +
          '<mergeCells count="1"><mergeCell ref="A1:XFD1048575"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
      },
      { names: '<definedNames><definedName name="Tất_cả">T!$A$1:$XFD$1048576</definedName></definedNames>' },
    );
    expect(await reasonOf(bytes)).toBe('opened');
  });

  it('opens without its own part when that is damaged', async () => {
    const file = patched(await sample(), { 'customXml/item1.xml': (xml) => xml.replace('version', 'x') });
    const book = await openWorkbook(file, 'x');
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });
});
