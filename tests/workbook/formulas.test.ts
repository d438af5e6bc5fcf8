import { describe, expect, it } from 'vitest';
import type { LocalSheet, StoredValue } from '../../local/workbook/model';
import { newWorkbook, openWorkbook, UnknownFunctionError } from '../../local/workbook/open';
import { fill, fresh, plainFile, reopened, STILL, tab } from './samples';

const lay = (sheet: LocalSheet, row: number, column: number, formula: string) =>
  sheet.setCell(row, column, { value: null, formula });

describe('formulas are counted', () => {
  const data: StoredValue[][] = [
    ['Tên', 'Năm', 'Phiếu'],
    ['An', 2023, 7],
    ['Bình', 2024, 0.1],
    ['Bình', 2024, 0.2],
    ['', true, 45366],
    ["'5", '0012', null],
  ];
  const results: [string, StoredValue, true?][] = [
    ['=SUM(C3:C4)', 0.1 + 0.2],
    ['=C2/3', 7 / 3],
    ['=COUNTA(A2:A)', 5],
    ['=IF(A2="";"";COUNTA(A$2:A2))'.replaceAll(';', ','), 1],
    ['=IF(A9="","trống",1)', 'trống'],
    ['=COUNTIFS(A2:A6,"Bình",B2:B6,2024)', 2],
    ['=SUMPRODUCT(--(A2:A6="Bình"),C2:C6)', 0.1 + 0.2],
    ['=SUMPRODUCT((A2:A6="Bình")*(B2:B6=2024))', 2],
    ['=B5', true],
    ['=A6', "'5"],
    ['=B6&"x"', '0012x'],
    ['=TEXT(C5,"dd/mm/yyyy")', '15/03/2024'],
    ['=TODAY()', 45366],
    ['=NOW()', 45366.5],
    ['=IF(TODAY()>C5-14,"Sắp đến hạn","Chưa đến")', 'Sắp đến hạn'],
    ['=HYPERLINK("#gid=0&range=A2","Đến """&A2&"""")', 'Đến "An"'],
    ['=HYPERLINK("https://vi.du")', 'https://vi.du'],
    ['=1/0', '#DIV/0!', true],
    ['=VLOOKUP("x",A1:C6,2,FALSE)', '#N/A', true],
    ['=IFERROR(VLOOKUP("x",A1:C6,2,FALSE),"không")', 'không'],
    ['=A7+1', 1],
    ['=""', ''],
    ['=1E+20/7', 1e20 / 7],
    ['=EDATE(C5,1)', 45397],
    ['=Danh_sách', '#NAME?', true],
    ['=UNIQUE(A2:A6)', '#SPILL!', true],
    ['=INDIRECT("A"&2)', 'An'],
    ['=SUM(', '#ERROR!', true],
  ];

  it.each(results)('%s', (formula, value, isError) => {
    const book = fresh();
    fill(tab(book), data);
    lay(tab(book), 10, 10, formula);
    book.recalculate();
    expect(tab(book).cell(10, 10)).toEqual({ value, formula, ...(isError ? { isError } : {}) });
  });

  it('across tabs with awkward names, and in chains', () => {
    const book = fresh();
    const other = book.addSheet("Phòng 'A' & [B]", 1);
    fill(other, [[1], [2]]);
    lay(tab(book), 1, 1, "=SUM('Phòng ''A'' & [B]'!A1:A)");
    for (let row = 2; row <= 60; row++) lay(tab(book), row, 1, `=A${row - 1}+1`);
    book.recalculate();
    expect(tab(book).cell(60, 1).value).toBe(62);
    other.setCell(3, 1, { value: 10 });
    expect(tab(book).cell(60, 1).value).toBe(62);
    book.recalculate();
    expect(tab(book).cell(60, 1).value).toBe(72);
    other.setCell(3, 1, { value: null });
    book.recalculate();
    expect(tab(book).cell(1, 1).value).toBe(3);
    tab(book).setCell(30, 1, { value: 100 });
    book.recalculate();
    expect([29, 30, 60].map((row) => tab(book).cell(row, 1).value)).toEqual([31, 100, 130]);
    expect(tab(book).cell(30, 1).formula).toBeUndefined();
  });

  it('once and kept in the file', async () => {
    const book = fresh();
    fill(tab(book), [[2], [3]]);
    lay(tab(book), 3, 1, '=A1*A2');
    lay(tab(book), 4, 1, '=HYPERLINK("#gid=0&range=A"&A1,"x")');
    const again = tab(await reopened(book));
    expect(again.cell(3, 1)).toEqual({ value: 6, formula: '=A1*A2' });
    expect(again.cell(4, 1)).toEqual({ value: 'x', formula: '=HYPERLINK("#gid=0&range=A"&A1,"x")' });
  });

  it('by the day: TODAY() is asked again on another one', async () => {
    let now = new Date('2024-03-15T16:30:00Z');
    const book = newWorkbook('x', { clock: () => now });
    lay(tab(book), 1, 1, '=TODAY()');
    book.recalculate();
    expect(tab(book).cell(1, 1).value).toBe(45366);
    const bytes = await book.save();
    // Half an hour later it is tomorrow in Hà Nội.
    now = new Date('2024-03-15T17:30:00Z');
    const again = await openWorkbook(bytes, 'x', { clock: () => now });
    expect(tab(again).cell(1, 1).value).toBe(45366);
    again.recalculate();
    expect(tab(again).cell(1, 1).value).toBe(45367);
  });
});

describe('a function the engine does not know', () => {
  it.each(['QUERY(A1:A2,"x")', 'ARRAYFORMULA(A1:A2)', 'SPARKLINE(A1:A2)', 'COUNTUNIQUE(A1:A2)'])(
    '%s is refused by name, and whatever leans on it is no plausible value',
    (call) => {
      const book = fresh();
      fill(tab(book), [[1], [2]]);
      lay(tab(book), 1, 2, `=IFERROR(${call},"ổn")`);
      lay(tab(book), 2, 2, '=B1&"!"');
      lay(tab(book), 3, 2, '=A1+A2');
      const name = call.slice(0, call.indexOf('('));
      const attempt = () => book.recalculate();
      expect(attempt).toThrow(UnknownFunctionError);
      expect(tab(book).cell(1, 2)).toMatchObject({ value: '#NAME?', isError: true });
      expect(tab(book).cell(2, 2)).toMatchObject({ value: '#NAME?', isError: true });
      expect(tab(book).cell(3, 2).value).toBe(3);
      lay(tab(book), 1, 2, `=${call}`);
      expect(attempt).toThrow(name);
      expect(attempt).not.toThrow();
    },
  );

  it('keeps its result from a foreign file until something it looks at changes', async () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>KHONG_CO(A1)</f><v>77</v></c><c r="C1"><f>C2+1</f><v>5</v></c></row>';
    const book = await openWorkbook(plainFile({ T: `<sheetData>${cells}</sheetData>` }), 'x', {
      clock: STILL,
    });
    tab(book).setCell(2, 3, { value: 10 });
    book.recalculate();
    expect(tab(book).cell(1, 2).value).toBe(77);
    expect(tab(book).cell(1, 3).value).toBe(11);
    tab(book).setCell(1, 1, { value: 2 });
    expect(() => book.recalculate()).toThrow(/KHONG_CO \(in T!B1\)/);
    await expect(book.save()).resolves.toBeInstanceOf(Uint8Array);
  });
});
