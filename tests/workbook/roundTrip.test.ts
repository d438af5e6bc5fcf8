import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Area, ConditionalRule, Validation } from '../../local/workbook/model';
import { openWorkbook, partOf } from '../../local/workbook/open';
import { without } from '../../local/workbook/without';
import { fill, fresh, reopened, STILL, tab, values } from './samples';

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

describe('a new workbook', () => {
  it('is as Sheets makes one', () => {
    const book = fresh();
    expect(book).toMatchObject({
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      owner: 'van-phong@co-quan.vn',
    });
    const sheet = tab(book);
    expect(sheet).toMatchObject({ name: 'Sheet1', id: 0, maxRows: 1000, maxColumns: 26, tabColor: null });
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([0, 0]);
    expect([sheet.columnWidth(3), sheet.rowHeight(3)]).toEqual([100, 21]);
    expect(sheet.numberFormat(1, 1)).toBe('0.###############');
  });
});

describe('saved and opened again', () => {
  it('values of every kind', async () => {
    const book = fresh();
    const rows = [
      ['Tổ chức – “Đảng”', 0, true, null],
      ["'=1+1", -1.5, false, 'a\nb  c '],
      ['  khoảng trắng', 1e21, '', '<&>"'],
      ['0012', 0.1 + 0.2, 'TRUE', '_x000D_'],
    ];
    fill(tab(book), rows);
    tab(book).setCell(9, 2, { value: '#N/A', isError: true });
    const again = tab(await reopened(book));
    expect(values(again, 4, 4)).toEqual(rows);
    expect(again.cell(9, 2)).toEqual({ value: '#N/A', isError: true });
    expect([again.lastRow(), again.lastColumn()]).toEqual([9, 4]);
  });

  it('through a file on disk, with the same bytes for the same book', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'so-'));
    try {
      const book = fresh();
      fill(tab(book), [['x', 1]]);
      const path = join(folder, 'so.xlsx');
      writeFileSync(path, await book.save());
      expect(readFileSync(path).equals(Buffer.from(await book.save()))).toBe(true);
      expect(values(tab(await openWorkbook(readFileSync(path), 'so.xlsx')), 1, 2)).toEqual([['x', 1]]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('dates with their format', async () => {
    const book = fresh();
    const sheet = tab(book);
    const days = [44561, 44561.34375, 1, 60, 2 / 3];
    days.forEach((value, i) => sheet.setCell(i + 1, 1, { value }));
    sheet.setNumberFormat(area(1, 1, 4), 'dd/MM/yyyy HH:mm');
    sheet.setNumberFormat(area(5, 1), 'HH:mm:ss');
    const again = tab(await reopened(book));
    days.forEach((value, i) => expect(again.cell(i + 1, 1).value).toBeCloseTo(value, 9));
    expect(again.cell(1, 1).value).toBe(44561);
    expect(again.cell(2, 1).value).toBe(44561.34375);
    expect(again.numberFormat(2, 1)).toBe('dd/MM/yyyy HH:mm');
    expect(again.numberFormat(5, 1)).toBe('HH:mm:ss');
  });

  it('number formats of whole columns, without touching what lies above', async () => {
    const book = fresh();
    const sheet = tab(book);
    fill(sheet, [['Tiêu đề'], [null], [null], ['Tên', 'Năm']]);
    sheet.setNumberFormat(area(5, 1, 996, 3), '@');
    sheet.setNumberFormat(area(5, 2, 996, 1), 'dd/MM/yyyy');
    sheet.setNumberFormat(area(7, 2), '0.00');
    const check = (s: typeof sheet) =>
      expect([1, 2, 4, 5, 7, 900].map((row) => s.numberFormat(row, 2))).toEqual([
        '0.###############',
        '0.###############',
        '0.###############',
        'dd/MM/yyyy',
        '0.00',
        'dd/MM/yyyy',
      ]);
    check(sheet);
    const again = await reopened(book);
    check(tab(again));
    expect(tab(again).numberFormat(900, 3)).toBe('@');
    expect(tab(again).columnWidth(2)).toBe(100);
    tab(again).setCell(900, 3, { value: '1,2' });
    expect(tab(await reopened(again)).numberFormat(900, 3)).toBe('@');
  });

  it('styles, merged into what is there', async () => {
    const book = fresh();
    const sheet = tab(book);
    const all = {
      bold: true,
      italic: true,
      fontSize: 13,
      fontFamily: 'Times New Roman',
      fontColor: '#c00000',
      background: '#fff2cc',
      wrap: true,
      horizontal: 'center',
      vertical: 'middle',
      border: true,
    } as const;
    sheet.setStyle(area(2, 2, 2, 2), all);
    sheet.setStyle(area(3, 3), { bold: false, background: '#ffffff', horizontal: 'general', border: false });
    sheet.setStyle(area(1, 1), { wrap: true });
    const again = tab(await reopened(book));
    expect(again.style(2, 2)).toEqual(all);
    const rest = without(all, 'bold', 'background', 'horizontal', 'border');
    expect(again.style(3, 3)).toEqual(rest);
    expect(again.style(1, 1)).toMatchObject({ wrap: true });
    expect(again.style(1, 1).bold).toBeUndefined();
  });

  it('a style taken back between two saves', async () => {
    const book = fresh();
    const sheet = tab(book);
    fill(sheet, [['a', 'b']]);
    sheet.setStyle(area(1, 1), { bold: true });
    sheet.setStyle(area(1, 2), { italic: true });
    await book.save();
    sheet.setStyle(area(1, 1), { bold: false });
    sheet.setNumberFormat(area(1, 1), 'dd/MM/yyyy');
    const again = tab(await reopened(book));
    expect(again.style(1, 1).bold).toBeUndefined();
    expect(again.style(1, 1).italic).toBeUndefined();
    expect(again.style(1, 2).italic).toBe(true);
  });

  it('notes, widths, heights, hidden rows and columns', async () => {
    const book = fresh();
    const sheet = tab(book);
    sheet.setNote(2, 2, 'Ghi chú\nhai dòng');
    sheet.setNote(3, 3, 'mất');
    sheet.setNote(3, 3, '');
    sheet.setColumnWidth(2, 2, 237);
    sheet.setRowHeight(4, 2, 63);
    sheet.setRowsHidden(10, 2, true);
    sheet.setColumnsHidden(5, 1, true);
    const again = tab(await reopened(book));
    expect([again.note(2, 2), again.note(3, 3)]).toEqual(['Ghi chú\nhai dòng', '']);
    expect([1, 2, 3, 4].map((column) => again.columnWidth(column))).toEqual([100, 237, 237, 100]);
    expect([3, 4, 5, 6].map((row) => again.rowHeight(row))).toEqual([21, 63, 63, 21]);
    expect([9, 10, 11, 12].map((row) => again.isRowHidden(row))).toEqual([false, true, true, false]);
    expect([4, 5, 6].map((column) => again.isColumnHidden(column))).toEqual([false, true, false]);
    again.setRowsHidden(10, 2, false);
    expect(again.isRowHidden(10)).toBe(false);
  });

  it('every pixel width', async () => {
    const book = fresh();
    for (let i = 1; i <= 200; i++) tab(book).setColumnWidth(i, 1, i + 5);
    const again = tab(await reopened(book));
    for (let i = 1; i <= 200; i++) expect(again.columnWidth(i)).toBe(i + 5);
  });

  it('what belongs to a tab', async () => {
    const book = fresh();
    const hidden = book.addSheet("Tab 'ẩn' & <b>", 1);
    hidden.hidden = true;
    const sheet = tab(book);
    sheet.frozenRows = 4;
    sheet.frozenColumns = 2;
    sheet.tabColor = '#0b5394';
    sheet.maxRows = 40;
    sheet.maxColumns = 9;
    sheet.merges.push(area(1, 1, 1, 5), area(3, 2, 2, 2));
    fill(sheet, [['Tiêu đề']]);
    const again = await reopened(book);
    expect(tab(again)).toMatchObject({ frozenRows: 4, frozenColumns: 2, tabColor: '#0b5394', hidden: false });
    expect(tab(again)).toMatchObject({ maxRows: 40, maxColumns: 9, merges: sheet.merges });
    expect(tab(again, 1)).toMatchObject({
      name: "Tab 'ẩn' & <b>",
      hidden: true,
      id: hidden.id,
      tabColor: null,
    });
    tab(again).frozenRows = 0;
    tab(again).frozenColumns = 0;
    tab(again).tabColor = null;
    tab(again).merges = [];
    const third = tab(await reopened(again));
    expect(third).toMatchObject({ frozenRows: 0, frozenColumns: 0, tabColor: null, merges: [] });
  });

  it('validations of each kind, those Excel cannot hold among them', async () => {
    const book = fresh();
    const sheet = tab(book);
    book.addSheet('Đơn vị', 1);
    const long = Array.from({ length: 60 }, (_, i) => `Danh hiệu thi đua số ${i}`);
    const validations: Validation[] = [
      { area: area(5, 1, 996), kind: 'list', values: ['Tập thể', 'Cá nhân "x"'], allowInvalid: true },
      {
        area: area(5, 2, 9),
        kind: 'list-range',
        source: "'Đơn vị'!A5:A200",
        allowInvalid: true,
        help: 'Chọn',
      },
      { area: area(5, 8, 9), kind: 'list-range', source: "'Đơn vị'!A5:A", allowInvalid: false },
      { area: area(2, 3), kind: 'checkbox', allowInvalid: false },
      { area: area(5, 4, 9), kind: 'date', allowInvalid: true },
      { area: area(5, 5, 9), kind: 'number-between', values: ['0', '100.5'], allowInvalid: false },
      { area: area(5, 6, 9), kind: 'custom', source: '=LEN(F5)<10', allowInvalid: true },
      { area: area(5, 7, 9), kind: 'list', values: long, allowInvalid: true },
      { area: area(5, 9, 9), kind: 'list', values: ['Có, không', 'Khác'], allowInvalid: true },
    ];
    sheet.validations.push(...validations);
    const again = tab(await reopened(book));
    const byPlace = (list: readonly Validation[]) =>
      [...list].sort((a, b) => a.area.column - b.area.column).map((v) => ({ ...v }));
    expect(byPlace(again.validations)).toEqual(byPlace(validations));
  });

  it('like validations as one of the file', async () => {
    const book = fresh();
    for (const column of [1, 3, 5]) {
      tab(book).validations.push({
        area: area(5, column, 9),
        kind: 'list',
        values: ['a'],
        allowInvalid: true,
      });
    }
    const xml = partOf(await book.save(), 'xl/worksheets/sheet1.xml');
    expect(xml.match(/<dataValidation /g)).toHaveLength(1);
    expect(xml).toContain('sqref="A5:A13 C5:C13 E5:E13"');
  });

  it('conditional rules in their order', async () => {
    const book = fresh();
    const rules: ConditionalRule[] = [
      { areas: [area(5, 1, 96, 3), area(5, 7, 96, 1)], formula: '=$D5="Lỗi"', background: '#f4cccc' },
      { areas: [area(5, 1, 96, 3)], formula: '=$D5<>""', fontColor: '#666666', bold: true },
    ];
    tab(book).conditionalRules.push(...rules);
    expect(tab(await reopened(book)).conditionalRules).toEqual(rules);
  });

  it('people, protections, markers, properties', async () => {
    const book = fresh();
    const sheet = tab(book);
    Object.assign(book, {
      owner: 'chu@co-quan.vn',
      editors: ['a@co-quan.vn'],
      viewers: ['b@co-quan.vn'],
      locale: 'en_GB',
      timeZone: 'Europe/London',
    });
    book.documentProperties = { khoá: '{"a":"<&>\\n"}' };
    book.metadata.push(
      { id: 1, key: 'tab', value: '0=cauHinh' },
      { id: 2, key: 'k', value: 'v', sheetId: sheet.id },
    );
    book.protections.push(
      {
        id: 'p1',
        sheetId: sheet.id,
        description: 'Khoá "cả" trang',
        warningOnly: false,
        editors: ['a@co-quan.vn'],
        domainEdit: false,
        unprotected: [area(5, 1, 9, 2)],
      },
      {
        id: 'p2',
        sheetId: sheet.id,
        area: area(1, 1, 4, 26),
        description: '',
        warningOnly: true,
        editors: [],
        domainEdit: true,
        unprotected: [],
      },
    );
    const again = await reopened(book);
    for (const key of [
      'owner',
      'editors',
      'viewers',
      'locale',
      'timeZone',
      'documentProperties',
      'metadata',
      'protections',
    ] as const) {
      expect(again[key], key).toEqual(book[key]);
    }
  });

  it('nothing of the own part as a tab', async () => {
    const book = fresh();
    book.documentProperties['k'] = 'v';
    expect(partOf(await book.save(), 'xl/workbook.xml').match(/<sheet /g)).toHaveLength(1);
  });
});

describe('tabs', () => {
  it('are added, moved, removed, and no id is given twice', async () => {
    const book = fresh();
    const a = book.addSheet('A', 0);
    const b = book.addSheet('B', 1);
    book.activeSheetId = b.id;
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['A', 'B', 'Sheet1']);
    book.sheets.reverse();
    const again = await reopened(book);
    expect(again.sheets.map((sheet) => [sheet.name, sheet.id])).toEqual([
      ['Sheet1', 0],
      ['B', b.id],
      ['A', a.id],
    ]);
    expect(again.activeSheetId).toBe(b.id);
    again.removeSheet(tab(again, 1));
    const c = (await reopened(again)).addSheet('C', 0);
    expect(c.id).toBeGreaterThan(b.id);
    expect(() => again.addSheet('a', 0)).toThrow(/already there/);
  });

  it('swap names, and keep names that Excel does not allow', async () => {
    const book = fresh();
    const long = 'Phòng Tuyên truyền, Thi đua và Khen thưởng tổng hợp';
    const one = book.addSheet(long, 1);
    const two = book.addSheet('Kế hoạch [2024]: A/B', 2);
    book.addSheet('History', 3);
    fill(one, [[7]]);
    two.setCell(1, 1, { value: null, formula: `='${long}'!A1*2` });
    book.recalculate();
    const bytes = await book.save();
    const sheets = partOf(bytes, 'xl/workbook.xml');
    expect(
      [...sheets.matchAll(/<sheet [^>]*name="([^"]*)"/g)].every((found) => (found[1] ?? '').length <= 31),
    ).toBe(true);
    const again = await openWorkbook(bytes, 'x');
    expect(again.sheets.map((sheet) => sheet.name)).toEqual([
      'Sheet1',
      long,
      'Kế hoạch [2024]: A/B',
      'History',
    ]);
    expect(tab(again, 2).cell(1, 1)).toEqual({ value: 14, formula: `='${long}'!A1*2` });
    const first = tab(again, 0);
    const last = tab(again, 3);
    last.name = 'tạm';
    first.name = 'History';
    last.name = 'Sheet1';
    expect((await reopened(again)).sheets.map((sheet) => sheet.name)).toEqual([
      'History',
      long,
      'Kế hoạch [2024]: A/B',
      'Sheet1',
    ]);
  });

  it('made from a template are like it', async () => {
    const book = fresh();
    const template = tab(book);
    fill(template, [
      ['Tên', 'Năm'],
      ['x', 2024],
    ]);
    template.setCell(3, 1, { value: null, formula: '=COUNTA(A1:A2)' });
    template.setStyle(area(1, 1, 1, 2), { bold: true });
    template.setNumberFormat(area(5, 1, 996, 2), '@');
    template.setColumnWidth(1, 1, 250);
    template.setNote(1, 1, 'ghi chú');
    template.validations.push({ area: area(5, 2, 9), kind: 'list', values: ['a'], allowInvalid: true });
    template.merges.push(area(1, 4, 1, 2));
    template.frozenRows = 1;
    const copy = book.addSheet('Bản', 1, template);
    template.setStyle(area(1, 1), { bold: false });
    book.recalculate();
    const again = tab(await reopened(book), 1);
    expect(copy.cell(3, 1).value).toBe(2);
    expect(values(again, 3, 2)).toEqual([
      ['Tên', 'Năm'],
      ['x', 2024],
      [2, null],
    ]);
    expect(again.style(1, 1).bold).toBe(true);
    expect(again).toMatchObject({
      frozenRows: 1,
      merges: template.merges,
      validations: template.validations,
    });
    expect([again.numberFormat(900, 1), again.columnWidth(1), again.note(1, 1)]).toEqual([
      '@',
      250,
      'ghi chú',
    ]);
  });

  it('are known again after Excel renamed and reordered them', async () => {
    const { patched } = await import('./samples');
    const book = fresh();
    const id = book.addSheet('B', 1).id;
    const bytes = patched(await book.save(), {
      'xl/workbook.xml': (xml) => xml.replace('name="B"', 'name="B mới"'),
    });
    const again = await openWorkbook(bytes, 'x', { clock: STILL });
    expect(tab(again, 1)).toMatchObject({ id, name: 'B mới' });
  });
});
