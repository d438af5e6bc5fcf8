import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area, LocalSheet, LocalWorkbook } from '../../local/workbook/model';
import { partOf } from '../../local/workbook/open';
import { fill, fresh, reopened, tab, values } from './samples';

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

function furnished(): { book: LocalWorkbook; sheet: LocalSheet; other: LocalSheet } {
  const book = fresh();
  const sheet = tab(book);
  const other = book.addSheet('Khác', 1);
  fill(sheet, [
    ['a', 1, 10],
    ['b', 2, 20],
    ['c', 3, 30],
    ['d', 4, 40],
  ]);
  sheet.setCell(5, 2, { value: null, formula: '=SUM(B1:B4)' });
  sheet.setCell(6, 2, { value: null, formula: '=B3' });
  other.setCell(1, 1, { value: null, formula: '=Sheet1!B3*2' });
  sheet.setNote(3, 1, 'ở c');
  sheet.setStyle(area(3, 1), { bold: true });
  sheet.setRowHeight(3, 1, 50);
  sheet.merges.push(area(3, 4, 2, 2));
  sheet.validations.push({
    area: area(2, 2, 3),
    kind: 'list-range',
    source: 'Sheet1!A1:A4',
    allowInvalid: true,
  });
  other.validations.push({
    area: area(2, 2),
    kind: 'list-range',
    source: 'Sheet1!A1:A4',
    allowInvalid: true,
  });
  sheet.conditionalRules.push({ areas: [area(2, 1, 3, 2)], formula: '=$B2>2', bold: true });
  book.protections.push({
    id: 'p',
    sheetId: sheet.id,
    area: area(3, 1, 2, 3),
    description: '',
    warningOnly: false,
    editors: [],
    domainEdit: false,
    unprotected: [],
  });
  book.recalculate();
  return { book, sheet, other };
}

describe('rows', () => {
  it('put in', async () => {
    const { book, sheet, other } = furnished();
    const held = book.protections[0];
    sheet.insertRows(3, 2);
    book.recalculate();
    const check = (s: LocalSheet, o: LocalSheet, b: LocalWorkbook) => {
      expect(values(s, 8, 3)).toEqual([
        ['a', 1, 10],
        ['b', 2, 20],
        [null, null, null],
        [null, null, null],
        ['c', 3, 30],
        ['d', 4, 40],
        [null, 10, null],
        [null, 3, null],
      ]);
      expect(s.cell(7, 2).formula).toBe('=SUM(B1:B6)');
      expect(s.cell(8, 2).formula).toBe('=B5');
      expect(o.cell(1, 1)).toEqual({ value: 6, formula: '=Sheet1!B5*2' });
      expect([s.note(5, 1), s.note(3, 1)]).toEqual(['ở c', '']);
      expect([s.style(5, 1).bold, s.style(3, 1).bold]).toEqual([true, undefined]);
      expect([s.rowHeight(5), s.rowHeight(3)]).toEqual([50, 21]);
      expect(s.merges).toEqual([area(5, 4, 2, 2)]);
      expect(s.validations).toMatchObject([{ area: area(2, 2, 5), source: 'Sheet1!A1:A6' }]);
      expect(o.validations).toMatchObject([{ area: area(2, 2), source: 'Sheet1!A1:A6' }]);
      expect(s.conditionalRules).toMatchObject([{ areas: [area(2, 1, 5, 2)], formula: '=$B2>2' }]);
      expect(b.protections[0]?.area).toEqual(area(5, 1, 2, 3));
      expect([s.maxRows, s.lastRow()]).toEqual([1002, 8]);
    };
    check(sheet, other, book);
    expect(book.protections[0]).toBe(held);
    const again = await reopened(book);
    check(tab(again), tab(again, 1), again);
  });

  it('taken out', async () => {
    const { book, sheet, other } = furnished();
    sheet.frozenRows = 3;
    sheet.deleteRows(3, 2);
    book.recalculate();
    const again = await reopened(book);
    for (const [s, o, b] of [
      [sheet, other, book],
      [tab(again), tab(again, 1), again],
    ] as const) {
      expect(values(s, 4, 2)).toEqual([
        ['a', 1],
        ['b', 2],
        [null, 3],
        [null, '#REF!'],
      ]);
      expect(s.cell(3, 2).formula).toBe('=SUM(B1:B2)');
      expect(o.cell(1, 1)).toEqual({
        value: '#REF!',
        isError: true,
        formula: '=Sheet1!#REF!*2'.replace('Sheet1!', ''),
      });
      expect(s.merges).toEqual([]);
      expect(s.validations).toMatchObject([{ area: area(2, 2, 1), source: 'Sheet1!A1:A2' }]);
      expect(b.protections).toEqual([]);
      expect([s.maxRows, s.frozenRows, s.lastRow()]).toEqual([998, 2, 4]);
    }
  });

  it('new ones look like the row above, with its validations', () => {
    const { sheet } = furnished();
    sheet.setStyle(area(4, 1, 1, 3), { background: '#ffeeaa' });
    sheet.setNumberFormat(area(4, 3), '@');
    sheet.insertRows(5, 2);
    expect(sheet.style(6, 2).background).toBe('#ffeeaa');
    expect(sheet.numberFormat(6, 3)).toBe('@');
    expect(sheet.validations[0]?.area).toEqual(area(2, 2, 5));
    sheet.insertRows(1001, 500);
    expect(sheet.maxRows).toBe(1502);
  });
});

describe('columns', () => {
  it('put in and taken out', async () => {
    const { book, sheet, other } = furnished();
    sheet.setColumnWidth(2, 1, 200);
    sheet.insertColumns(2, 1);
    book.recalculate();
    const again = await reopened(book);
    for (const [s, o] of [
      [sheet, other],
      [tab(again), tab(again, 1)],
    ] as const) {
      expect(values(s, 1, 4)).toEqual([['a', null, 1, 10]]);
      expect(s.cell(5, 3)).toEqual({ value: 10, formula: '=SUM(C1:C4)' });
      expect(o.cell(1, 1).formula).toBe('=Sheet1!C3*2');
      expect([1, 2, 3].map((column) => s.columnWidth(column))).toEqual([100, 100, 200]);
      expect(s.validations[0]?.area).toEqual(area(2, 3, 3));
      expect(s.conditionalRules[0]).toMatchObject({ areas: [area(2, 1, 3, 3)], formula: '=$C2>2' });
      expect(s.merges).toEqual([area(3, 5, 2, 2)]);
      expect([s.maxColumns, s.lastColumn()]).toEqual([27, 4]);
    }
    tab(again).deleteColumns(2, 2);
    again.recalculate();
    const third = await reopened(again);
    expect(values(tab(third), 1, 2)).toEqual([['a', 10]]);
    expect(tab(third, 1).cell(1, 1)).toMatchObject({ value: '#REF!', isError: true });
    expect(tab(third).validations).toEqual([]);
    expect(tab(third).lastRow()).toBe(4);
  });
});

describe('putting in and taking out again', () => {
  it('changes nothing, wherever', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async (at, count, rows) => {
          const { book, sheet, other } = furnished();
          const look = (s: LocalSheet, o: LocalSheet) => ({
            values: values(s, 8, 6),
            formulas: [s.cell(5, 2).formula, s.cell(6, 2).formula, o.cell(1, 1).formula],
            validations: s.validations,
            merges: s.merges,
            notes: s.note(3, 1),
            size: [s.maxRows, s.maxColumns, s.lastRow(), s.lastColumn()],
          });
          const before = look(sheet, other);
          if (rows) sheet.insertRows(at, count);
          else sheet.insertColumns(at, count);
          if (rows) sheet.deleteRows(at, count);
          else sheet.deleteColumns(at, count);
          book.recalculate();
          expect(look(sheet, other)).toEqual(before);
          const again = await reopened(book);
          expect(look(tab(again), tab(again, 1))).toEqual(before);
        },
      ),
      { seed: 7, numRuns: 25 },
    );
  });
});

describe('tabs renamed and removed', () => {
  it('take their formulas and sources along', () => {
    const { book, sheet, other } = furnished();
    sheet.name = "Phòng 'A'";
    expect(other.cell(1, 1).formula).toBe("='Phòng ''A'''!B3*2");
    expect(other.validations[0]?.source).toBe("'Phòng ''A'''!A1:A4");
    expect(() => (other.name = "PHÒNG 'a'")).toThrow(/already there/);
    book.removeSheet(sheet);
    book.recalculate();
    expect(other.cell(1, 1)).toEqual({ value: '#REF!', isError: true, formula: '=#REF!*2' });
    expect(book.protections).toEqual([]);
    expect(book.activeSheetId).toBe(other.id);
  });
});

describe('protections in Excel', () => {
  const styleOf = (xml: string, cell: string) => new RegExp(`<c r="${cell}"(?: s="(\\d+)")?`).exec(xml)?.[1];
  const unlocked = (styles: string, index: string | undefined) => {
    const list = [
      ...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(
        /<xf [^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g,
      ),
    ];
    return list[Number(index ?? 0)]?.[0].includes('locked="0"') ?? false;
  };

  it('leave open what no protection covers', async () => {
    const book = fresh();
    const sheet = tab(book);
    fill(sheet, [
      ['tiêu đề', 'x'],
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const range = {
      id: 'p',
      sheetId: sheet.id,
      area: area(1, 1, 1, 26),
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
    };
    book.protections.push(
      range,
      { ...range, id: 'q', area: area(3, 2, 998, 1) },
      { ...range, id: 'w', area: area(2, 1), warningOnly: true },
    );
    const bytes = await book.save();
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    const styles = partOf(bytes, 'xl/styles.xml');
    const open = (cell: string) => unlocked(styles, styleOf(xml, cell));
    expect(xml).toContain('<sheetProtection sheet="1"');
    expect(['A1', 'B1', 'Z1', 'B3'].map(open)).toEqual([false, false, false, false]);
    expect(['A2', 'B2', 'A3'].map(open)).toEqual([true, true, true]);
    const columns = [...xml.matchAll(/<col min="(\d+)" max="(\d+)"[^>]*style="(\d+)"/g)];
    expect(columns.map((found) => [found[1], found[2], unlocked(styles, found[3])])).toEqual([
      ['1', '1', true],
      ['3', '26', true],
    ]);
    book.protections = [];
    expect(partOf(await book.save(), 'xl/worksheets/sheet1.xml')).not.toContain('sheetProtection');
  });

  it('lock a whole tab but for what it leaves open', async () => {
    const book = fresh();
    const sheet = tab(book);
    fill(sheet, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    book.protections.push({
      id: 'p',
      sheetId: sheet.id,
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [area(2, 1, 999, 1)],
    });
    const bytes = await book.save();
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    const open = (cell: string) => unlocked(partOf(bytes, 'xl/styles.xml'), styleOf(xml, cell));
    expect(['A1', 'B1', 'A2', 'B2'].map(open)).toEqual([false, false, true, false]);
    expect((await reopened(book)).protections).toEqual(book.protections);
  });
});
