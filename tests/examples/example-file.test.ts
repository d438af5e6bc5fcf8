import { describe, expect, it } from 'vitest';
import { exampleTabs, gridOf } from '../../examples/book';
import { makeExample } from '../../examples/make-example';
import { openWorkbook } from '../../local/workbook/open';
import { isCalendarDate, toDayNumber } from '../../src/lang/calendar';
import { DEPARTMENT_TAB } from '../../src/tabs/department';

describe('the file of the example', () => {
  it('is the same bytes on every run', async () => {
    const [first, second] = [await makeExample(), await makeExample()];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('holds the tabs of the data, cell by cell, below frozen headings', async () => {
    const book = await openWorkbook(await makeExample(), 'so-dien-hinh-mau.xlsx');
    const tabs = exampleTabs();
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(tabs.map((tab) => tab.name));
    tabs.forEach((tab, index) => {
      const sheet = book.sheets[index];
      expect(sheet?.frozenRows).toBe(4);
      expect(sheet?.frozenColumns).toBe(tab.spec === DEPARTMENT_TAB ? 5 : 0);
      gridOf(tab).forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const kind = row > 3 ? tab.spec.columns[column]?.kind : 'in';
          if (kind === 'formula' && tab.spec !== DEPARTMENT_TAB) return;
          const stored = sheet?.cell(row + 1, column + 1).value ?? '';
          expect(stored, `${tab.name} ${row + 1}:${column + 1}`).toBe(
            isCalendarDate(cell) ? toDayNumber(cell) : cell,
          );
        }),
      );
    });
  });

  it('has three unticked boxes and lists that only warn in every department tab', async () => {
    const book = await openWorkbook(await makeExample(), 'so-dien-hinh-mau.xlsx');
    const departments = exampleTabs().flatMap((tab) => (tab.spec === DEPARTMENT_TAB ? [tab.name] : []));
    expect(departments).toHaveLength(5);
    for (const name of departments) {
      const sheet = book.sheets.find((one) => one.name === name);
      const boxes = sheet?.validations.filter((one) => one.kind === 'checkbox') ?? [];
      const lists = sheet?.validations.filter((one) => one.kind !== 'checkbox') ?? [];
      expect(boxes.map(({ area }) => sheet?.cell(area.row, area.column).value)).toEqual([
        false,
        false,
        false,
      ]);
      expect(boxes.map(({ area }) => sheet?.cell(area.row, area.column + 1).value)).toEqual([
        'Gửi đăng ký',
        'Gửi kết quả',
        'Đơn vị không đăng ký năm nay',
      ]);
      expect(lists).toHaveLength(8);
      expect(lists.every((one) => one.allowInvalid)).toBe(true);
    }
  });
});
