import { describe, expect, it } from 'vitest';
import { columnName, columnNumber, parseArea, quoteTab } from '../../local/workbook/a1';
import { formulaForEngine } from '../../local/workbook/engineFormulas';
import {
  formulaFromFile,
  formulaToFile,
  sourceFromFile,
  sourceToFile,
} from '../../local/workbook/fileFormulas';
import { moveFormula } from '../../local/workbook/movement';
import {
  functionsOf,
  offsetFormula,
  referencesOf,
  renameTab,
  tokensOf,
} from '../../local/workbook/references';

const formulas = [
  '=SUM(A1:B2,C3)',
  '=LOG10(A1)+DEC2BIN(3)',
  "='Đơn vị'!$A$5:$A",
  "='Phòng ''A'' 2'!A:A+Sheet2!5:5",
  '="A1"&"#gid=5&range=B2"&A1',
  '=IF(A1="";"";COUNTA(A$5:A5))',
  '=1E10*A1+2.5',
  '=A1:INDEX(A:A,5)',
  "='Điểm số'!B2+Tổng",
  '=#REF!+A1',
  '=Table1[Cột]+A1',
];

describe('references in a formula', () => {
  it('lose nothing of the formula', () => {
    for (const formula of formulas) expect(tokensOf(formula).join('')).toBe(formula);
    for (const formula of formulas) expect(offsetFormula(offsetFormula(formula, 3, 2), -3, -2)).toBe(formula);
  });

  it('are told from functions, texts and words', () => {
    expect(referencesOf('=LOG10(A1)&"B2"&C3D+D4').map((r) => r.left)).toEqual([1, 4]);
    expect(referencesOf("='Đơn vị'!$A$5:$A")[0]).toMatchObject({
      tab: 'Đơn vị',
      top: 5,
      left: 1,
      right: 1,
      openBottom: true,
    });
    expect(functionsOf('=_xlfn.IFS(A1>0,sum(B1))&"X()"')).toEqual(['IFS', 'SUM']);
  });

  it('move with a copy, but for fixed parts', () => {
    expect(offsetFormula('=A1+$A1+A$1+$A$1+A:A+5:5', 2, 1)).toBe('=B3+$A3+B$1+$A$1+B:B+7:7');
    expect(offsetFormula('=A1', -1, 0)).toBe('=#REF!');
    expect(offsetFormula("='Đơn vị'!A5:A", 1, 1)).toBe("='Đơn vị'!B6:B");
  });

  it('follow a tab that is renamed or removed', () => {
    expect(renameTab("='Đơn vị'!A1+B2", 'Đơn vị', "Phòng 'X'")).toBe("='Phòng ''X'''!A1+B2");
    expect(renameTab('=Sheet1!A1&"Sheet1!A1"', 'sheet1', 'Trang')).toBe('=Trang!A1&"Sheet1!A1"');
    expect(renameTab('=Sheet1!A1+1', 'Sheet1', null)).toBe('=#REF!+1');
  });

  it('follow rows and columns', () => {
    const rows = (formula: string, at: number, count: number) =>
      moveFormula(formula, 'T', 'T', { axis: 'row', at, count }).formula;
    expect(rows('=A5+A$5+A4', 5, 2)).toBe('=A7+A$7+A4');
    expect(rows('=SUM(A1:A10)', 5, 2)).toBe('=SUM(A1:A12)');
    expect(rows('=SUM(A5:A)', 3, 2)).toBe('=SUM(A7:A)');
    expect(rows('=SUM(A1:A10)', 5, -2)).toBe('=SUM(A1:A8)');
    expect(rows('=SUM(A5:A6)+A7', 5, -2)).toBe('=SUM(#REF!)+A5');
    expect(rows('=U!A5+SUM(A:A)', 1, 2)).toBe('=U!A5+SUM(A:A)');
    const columns = moveFormula('=C1+SUM(3:3)', 'T', 'T', { axis: 'column', at: 2, count: 1 });
    expect(columns).toEqual({ formula: '=D1+SUM(3:3)', resized: false });
  });
});

describe('formulas in the file', () => {
  const tabs = {
    nameOfId: (id: number) => (id === 7 ? `Phòng 'A"` : undefined),
    idOfName: (name: string) => (name === `Phòng 'A"` ? 7 : undefined),
    fileName: (name: string) => (name === 'Tên dài' ? 'Tên' : name),
  };
  const both = (model: string, file: string) => {
    expect(formulaToFile(model, tabs)).toBe(file);
    expect(formulaFromFile(file, tabs)).toBe(model);
  };

  it('carry newer functions with their prefix', () => {
    both(
      '=IFS(A1>0,"IFS(",TRUE,FILTER(A1:A3,B1:B3))',
      '_xlfn.IFS(A1>0,"IFS(",TRUE,_xlfn._xlws.FILTER(A1:A3,B1:B3))',
    );
  });

  it('link to cells by tab, in quotes', () => {
    both('=HYPERLINK("#gid=7&range=F7","Đến")', `HYPERLINK("#'Phòng ''A""'!F7","Đến")`);
    both('=HYPERLINK("#gid=7&range=F"&ROW(),"Đến")', `HYPERLINK("#'Phòng ''A""'!F"&ROW(),"Đến")`);
    expect(formulaToFile('=HYPERLINK("#gid=7","x")', tabs)).toBe(`HYPERLINK("#'Phòng ''A""'!A1","x")`);
    expect(formulaToFile('=HYPERLINK("#gid=9&range=A1","x")', tabs)).toBe('HYPERLINK("#gid=9&range=A1","x")');
    both('=HYPERLINK("https://x.vn/#a!b","x")', 'HYPERLINK("https://x.vn/#a!b","x")');
  });

  it('close open ends and shorten tabs', () => {
    both("=COUNTA('Đơn vị'!A5:A)", "COUNTA('Đơn vị'!A5:A1048576)");
    expect(formulaToFile("='Tên dài'!A1", tabs)).toBe("='Tên'!A1".slice(1));
    expect(sourceToFile("'Đơn vị'!A5:A200", tabs)).toBe("'Đơn vị'!$A$5:$A$200");
    expect(sourceFromFile("'Đơn vị'!$A$5:$A$1048576", 'T', tabs)).toBe("'Đơn vị'!A5:A");
    expect(sourceFromFile('$A$1:$A$9', 'Đơn vị', tabs)).toBe("'Đơn vị'!A1:A9");
    expect(sourceFromFile('INDIRECT(A1)', 'T', tabs)).toBeUndefined();
  });
});

describe('formulas for the engine', () => {
  it.each([
    ['=SUMPRODUCT(--(A1:A3>2))', '=SUMPRODUCT(1*(A1:A3>2))'],
    ['=5--3', '=5--3'],
    ['=- -A1', '=1*A1'],
    ['=TODAY()-NOW( )&"TODAY()"', '=(46000)-(46000.5)&"TODAY()"'],
    ['=HYPERLINK("#gid=5";"x")', '=("#gid=5";"x")'],
    ['=HYPERLINK("#gid=5",IF(A1>0,"a","b"))&"!"', '=(IF(A1>0,"a","b"))&"!"'],
    ['=HYPERLINK("x")', '=("x")'],
  ])('%s', (formula, engine) => {
    expect(formulaForEngine(formula, 46000.5)).toBe(engine);
  });
});

describe('names', () => {
  it('of columns, areas and tabs', () => {
    for (const n of [1, 26, 27, 52, 702, 703, 16384]) expect(columnNumber(columnName(n))).toBe(n);
    expect(columnName(16384)).toBe('XFD');
    expect(parseArea('$C$9:B3')).toEqual({ row: 3, column: 2, rows: 7, columns: 2 });
    expect(parseArea('A0')).toBeUndefined();
    expect(parseArea('XFE1')).toBeUndefined();
    expect(['Tab_1', '2026', 'A1', "It's", 'Đơn vị', 'R1C1', 'TRUE'].map(quoteTab)).toEqual([
      'Tab_1',
      "'2026'",
      "'A1'",
      "'It''s'",
      "'Đơn vị'",
      "'R1C1'",
      "'TRUE'",
    ]);
  });
});
