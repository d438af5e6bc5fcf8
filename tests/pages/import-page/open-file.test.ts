import { Workbook } from '@cj-tech-master/excelts';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFileBytes, readText } from '../../../src/pages/import-page/client/open-file';
import type { UnreadableFile } from '../../../src/pages/import-page/client/xlsx';
import { smallXml } from './small-xml';

/** A package with one sheet whose rows are given as XML. */
function packageOf(rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Ẩn" state="hidden" r:id="r1"/><sheet name="Năm 2023" r:id="r2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/no.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet7.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Hoa</t></si><si><r><t>Dòng 1_x000D_</t></r><r><t>\ndòng &lt;2&gt;</t></r><rPh><t>x</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy"/><numFmt numFmtId="171" formatCode="0&quot;đ&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet7.xml': `<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function gridOf(bytes: Uint8Array): readonly (readonly string[])[] {
  return readFileBytes(bytes, smallXml).grid;
}

function problemOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return (error as UnreadableFile).problem;
  }
  return 'read';
}

describe('an .xlsx in the page', () => {
  it('as a spreadsheet program writes it: texts, numbers, days, merged cells, line breaks', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('Danh sách');
    sheet.addRow(['Đơn vị', 'Họ tên', 'Năm', 'Ngày', 'Tiêu chí']);
    sheet.addRow(['Thanh tra', 'Nguyễn Thị Hoa', 2023, new Date(Date.UTC(2024, 1, 29)), 1.2]);
    sheet.addRow(['', 'Trần\nVăn Đức', 2023, '', true]);
    sheet.mergeCells('A2:A3');
    sheet.getCell('D2').numFmt = 'dd/mm/yyyy';
    const read = readFileBytes(new Uint8Array(await book.xlsx.writeBuffer()), smallXml);
    expect(read.sheet).toBe('Danh sách');
    expect(read.grid).toEqual([
      ['Đơn vị', 'Họ tên', 'Năm', 'Ngày', 'Tiêu chí'],
      ['Thanh tra', 'Nguyễn Thị Hoa', '2023', '29/02/2024', '1,2'],
      ['Thanh tra', 'Trần\nVăn Đức', '2023', '', 'TRUE'],
    ]);
  });

  it('reads the first sheet in sight, shared texts without readings, cells at their places', () => {
    const rows =
      '<x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c r="D2" t="s"><x:v>1</x:v></x:c></x:row>' +
      '<x:row r="4"><x:c r="A4" t="inlineStr"><x:is><x:t>Lan</x:t></x:is></x:c><x:c r="B4" t="e"><x:v>#N/A</x:v></x:c></x:row>';
    const read = readFileBytes(packageOf(rows), smallXml);
    expect(read.sheet).toBe('Năm 2023');
    expect(read.grid).toEqual([[], ['', 'Hoa', '', 'Dòng 1\n\ndòng <2>'], [], ['Lan', '']]);
  });

  it('shows days as dd/MM/yyyy, years as years, and numbers as numbers', () => {
    const cell = (style: number): string => `<x:c s="${style}"><x:v>45000.75</x:v></x:c>`;
    expect(gridOf(packageOf(`<x:row>${[0, 1, 2, 3].map(cell).join('')}</x:row>`))).toEqual([
      ['45000,75', '15/03/2023', '2023', '45000,75'],
    ]);
  });

  it('counts days from 1904 where the workbook says so', () => {
    const workbook =
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="A" r:id="r2"/></sheets></workbook>';
    const rows = '<x:row><x:c s="1"><x:v>43538</x:v></x:c></x:row>';
    expect(gridOf(packageOf(rows, { 'xl/workbook.xml': workbook }))).toEqual([['15/03/2023']]);
  });

  it.each([
    ['more than 20,000 rows', '<x:row r="20001"><x:c t="str"><x:v>x</x:v></x:c></x:row>', 'too-many-rows'],
    ['a part that is no XML', '<x:row>', 'not-a-table'],
    ['nothing in it', '', 'nothing-in-it'],
    ['a cell that no sheet holds', `<x:row><x:c t="str"><x:v>${'x'.repeat(50_001)}</x:v></x:c></x:row>`, 'cell-too-long'],
  ])('with %s is refused', (_, rows, problem) => {
    expect(problemOf(() => gridOf(packageOf(rows)))).toBe(problem);
  }); // prettier-ignore

  it('that unpacks to more than 20 MB is refused before it is unpacked', () => {
    const bomb = packageOf(`<x:row><x:c t="str"><x:v>${' '.repeat(21 * 1024 * 1024)}</x:v></x:c></x:row>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(problemOf(() => gridOf(bomb))).toBe('file-too-large');
  });

  it('empty rows far below do not count', () => {
    const rows =
      '<x:row r="1"><x:c t="str"><x:v>x</x:v></x:c></x:row><x:row r="1048576"><x:c s="1"/></x:row>';
    expect(gridOf(packageOf(rows))).toEqual([['x']]);
  });
});

describe('other files', () => {
  it.each([
    ['an old .xls, or a locked .xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'old-format'],
    ['a .docx', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not-a-table'],
    ['half an .xlsx', packageOf('<x:row/>').slice(0, 300), 'not-a-table'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-a-table'],
    ['nothing', new Uint8Array(), 'nothing-in-it'],
  ])('%s is refused', (_, bytes, problem) => {
    expect(problemOf(() => readFileBytes(bytes, smallXml))).toBe(problem);
  });

  it('a .csv is read in UTF-8, UTF-16 and the code page of Vietnamese Windows', () => {
    const grid = [['Họ tên', 'Năm']];
    expect(gridOf(strToU8('\ufeffHọ tên,Năm'))).toEqual(grid);
    const utf16 = Buffer.from('\ufeffHọ tên\tNăm', 'utf16le');
    expect(gridOf(new Uint8Array(utf16))).toEqual(grid);
    // "H", o, dot below as a letter of its own; ê; "N", ă, "m".
    const windows = [0x48, 0x6f, 0xf2, 0x20, 0x74, 0xea, 0x6e, 0x2c, 0x4e, 0xe3, 0x6d];
    expect(gridOf(new Uint8Array(windows))[0]?.map((cell) => cell.normalize('NFC'))).toEqual(grid[0]);
  });

  it('pasted text has the same bounds', () => {
    expect(problemOf(() => readText('a\n'.repeat(20_001)))).toBe('too-many-rows');
    expect(problemOf(() => readText(' \n '))).toBe('nothing-in-it');
    expect(readText('a\tb')).toEqual([['a', 'b']]);
  });
});
