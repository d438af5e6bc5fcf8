import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimited } from '../../../src/register/import/delimited';

describe('text pasted from a spreadsheet', () => {
  it('is parted by tabs; quoted cells hold line breaks, tabs and doubled quotes', () => {
    expect(parseDelimited('Họ tên\tNội dung\r\nHoa\t"Dòng 1\nDòng ""2"""\r\n')).toEqual([
      ['Họ tên', 'Nội dung'],
      ['Hoa', 'Dòng 1\nDòng "2"'],
    ]);
  });

  it('keeps quotes that are a cell’s own letters, and commas and semicolons in cells', () => {
    expect(parseDelimited('"Dân vận khéo"\tA, B; C\n"Mở" và đóng\t"chưa đóng')).toEqual([
      ['"Dân vận khéo"', 'A, B; C'],
      ['"Mở" và đóng', '"chưa đóng'],
    ]);
  });

  it('keeps empty rows between others, so that rows keep their numbers, and drops those at the end', () => {
    expect(parseDelimited('a\tb\n\n\t\nc\td\n\n')).toEqual([['a', 'b'], [''], ['', ''], ['c', 'd']]);
    expect(parseDelimited('')).toEqual([]);
    expect(parseDelimited(' \n\t\n')).toEqual([]);
  });
});

describe('a .csv', () => {
  it('is parted by commas or semicolons, whichever fits, with or without a byte order mark', () => {
    expect(parseDelimited('\ufeffHọ tên,Năm\n"Hoa, Lan",2023')).toEqual([
      ['Họ tên', 'Năm'],
      ['Hoa, Lan', '2023'],
    ]);
    expect(parseDelimited('Họ tên;Tiêu chí\nHoa;1,2\nLan;"2;3"')).toEqual([
      ['Họ tên', 'Tiêu chí'],
      ['Hoa', '1,2'],
      ['Lan', '2;3'],
    ]);
  });

  it('heeds the first line that Excel writes for itself', () => {
    expect(parseDelimited('sep=;\nHọ tên, chức vụ;Năm\nHoa, Chánh Văn phòng;2023')).toEqual([
      ['Họ tên, chức vụ', 'Năm'],
      ['Hoa, Chánh Văn phòng', '2023'],
    ]);
  });

  it('may have one column', () => {
    expect(parseDelimited('Hoa\nLan')).toEqual([['Hoa'], ['Lan']]);
  });

  it.each([';', ',', '\t'])('reads back whatever was written with %j', (delimiter) => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Đ', '"', ' ', '\n', ';', ',', '\t', '1') });
    const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(grid, (rows) => {
        const filled = rows.map((row) => ['đầu', ...row, 'cuối']);
        const text = filled.map((row) =>
          row.map((one) => (/["\n\t;,]/.test(one) ? `"${one.replace(/"/g, '""')}"` : one)).join(delimiter),
        );
        // The clipboard knows tabs only; a .csv says its sign here, for cells full of signs would hide it.
        const head = delimiter === '\t' ? '' : `sep=${delimiter}\n`;
        const read = parseDelimited(head + text.join('\n'));
        // On the clipboard a cell in quotes that needs none is taken with its quotes.
        const meant = filled.map((row) =>
          row.map((one) => (delimiter === '\t' && /^[^"\n\t]*[;,][^"\n\t]*$/.test(one) ? `"${one}"` : one)),
        );
        expect(read).toEqual(meant);
      }),
    );
  });
});
