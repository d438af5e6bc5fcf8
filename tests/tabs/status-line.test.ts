import { describe, expect, it } from 'vitest';
import type { LocalSheet } from '../../local/workbook/model';
import { newWorkbook } from '../../local/workbook/open';
import { HEADING } from '../../src/register/headings';
import { DEPARTMENT_TAB } from '../../src/tabs/department';
import { ownColumns } from '../../src/tabs/layout';
import { SENTENCE_COLUMN, statusCells } from '../../src/tabs/status-line';

const COLUMNS = ownColumns(DEPARTMENT_TAB);
const SETTINGS = { tab: "Cấu hình '24", names: '$A$5:$A$304', values: '$B$5:$B$304' };

/** A department's tab with its status line, and settings that name the working year. */
function laid(workingYear: string): { sheet: LocalSheet; sentence: () => unknown } {
  const book = newWorkbook('so.xlsx', { clock: () => new Date(Date.UTC(2026, 1, 1)) });
  const settings = book.addSheet(SETTINGS.tab, 1);
  settings.setCell(5, 1, { value: 'Năm làm việc' });
  settings.setCell(5, 2, { value: workingYear });
  const sheet = book.sheets[0] as LocalSheet;
  statusCells(COLUMNS, { first: 5, last: 304 }, SETTINGS).forEach((cell, at) => {
    if (typeof cell === 'object' && 'formula' in cell)
      sheet.setCell(2, at + 1, { value: null, formula: cell.formula.replace(/;/g, ',') });
    else if (cell !== '') sheet.setCell(2, at + 1, { value: cell as string | boolean });
  });
  return {
    sheet,
    sentence: () => {
      book.recalculate();
      return sheet.cell(2, SENTENCE_COLUMN).value;
    },
  };
}

function row(sheet: LocalSheet, at: number, cells: Readonly<Record<string, string>>): void {
  for (const [heading, value] of Object.entries({ [HEADING.name]: 'Lê An', ...cells }))
    sheet.setCell(at, COLUMNS.get(heading) ?? 0, { value });
}

describe('the status line of a department', () => {
  it('counts the rows of the working year that would go and those that an error holds back', () => {
    const { sheet, sentence } = laid('2024');
    row(sheet, 5, { [HEADING.year]: '2024', [HEADING.check]: 'Hợp lệ' });
    row(sheet, 6, { [HEADING.year]: '2024', [HEADING.check]: '⚠ Minh chứng', [HEADING.status]: 'Đang soạn' });
    row(sheet, 7, {
      [HEADING.year]: '2024',
      [HEADING.check]: '✖ Lĩnh vực: sai\n✖ Tiêu chí: trống',
      [HEADING.status]: 'Bị trả lại',
    });
    row(sheet, 8, { [HEADING.year]: '20x4', [HEADING.check]: '✖ Năm' });
    expect(sentence()).toBe('Sẽ gửi 2 dòng, còn 2 dòng có lỗi');
  });

  it('leaves out what was sent, what is of another year and what nobody checked', () => {
    const { sheet, sentence } = laid('2024');
    row(sheet, 5, { [HEADING.year]: '2024', [HEADING.check]: 'Hợp lệ', [HEADING.status]: 'Đã gửi' });
    row(sheet, 6, { [HEADING.year]: '2023', [HEADING.check]: 'Hợp lệ' });
    row(sheet, 7, { [HEADING.year]: '2024' });
    expect(sentence()).toBe('Sẽ gửi 0 dòng, còn 0 dòng có lỗi');
  });

  it('says that the Office is awaited once the box is ticked', () => {
    const { sheet, sentence } = laid('2024');
    sheet.setCell(2, 1, { value: true });
    expect(sentence()).toBe('Đang chuyển đến Văn phòng…');
  });
});
