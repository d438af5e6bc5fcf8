import { cellText, comparisonKey, tidy } from '../lang/text';
import { parseWhole } from '../lang/numbers';
import type { Prose } from '../report/letterhead';
import type { TabSpec } from './spec';
import { cellAt, type Table, textAt } from './table';

export const REPORT_TEXT_TAB: TabSpec = {
  id: 'report-text',
  name: 'Nội dung báo cáo',
  title: 'NỘI DUNG BÁO CÁO',
  guidance: 'Lời của Văn phòng cho từng mục (I, II.1 … V); câu số liệu do tiện ích viết đứng trước.',
  columns: [
    {
      heading: 'Loại báo cáo',
      kind: 'in',
      required: true,
      width: 120,
      list: { words: ['Hằng năm', 'Sơ kết', 'Tổng kết'] },
    },
    { heading: 'Năm', kind: 'in', required: true, width: 60, list: { of: 'years' } },
    { heading: 'Mục', kind: 'in', required: true, width: 80 },
    { heading: 'Nội dung', kind: 'in', required: true, width: 700 },
  ],
};

/** The Office's words for the annual report of a year; paragraphs keep their line breaks. */
export function readProse(table: Table, kind: string, year: number): Prose[] {
  return table.rows
    .filter((row) => comparisonKey(textAt(row, 'Loại báo cáo')) === comparisonKey(kind))
    .filter((row) => parseWhole(cellAt(row, 'Năm')) === year && textAt(row, 'Nội dung') !== '')
    .map((row) => ({
      section: textAt(row, 'Mục'),
      text: cellText(cellAt(row, 'Nội dung'))
        .split(/\r\n|\r|\n/)
        .map(tidy)
        .filter((line) => line !== '')
        .join('\n'),
    }));
}
