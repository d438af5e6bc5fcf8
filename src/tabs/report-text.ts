import { cellText, comparisonKey, tidy } from '../lang/text';
import { parseWhole } from '../lang/numbers';
import type { RowPlace } from '../register/registration';
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

/** `Loại báo cáo` of the annual report. */
export const ANNUAL_KIND = 'Hằng năm';
/** `Loại báo cáo` of the mid-term report; `figures/milestones.ts` looks for these words in `Báo cáo`. */
export const MID_TERM_KIND = 'Sơ kết';
/** `Loại báo cáo` of the final report. */
export const FINAL_KIND = 'Tổng kết';

/** One row of `Nội dung báo cáo` with its year and where it stands. */
export interface ProseRow extends Prose {
  readonly year: number;
  readonly place: RowPlace;
}

/** The Office's words for the report of a year; paragraphs keep their line breaks. */
export function readProse(table: Table, kind: string, year: number): Prose[] {
  return readProseRows(table, kind)
    .filter((row) => row.year === year)
    .map(({ section, text }) => ({ section, text }));
}

/** The same for every year, each row with its place; a row whose year cannot be read belongs to no report. */
export function readProseRows(table: Table, kind: string): ProseRow[] {
  return table.rows
    .filter((row) => kindKey(textAt(row, 'Loại báo cáo')) === kindKey(kind) && textAt(row, 'Nội dung') !== '')
    .map((row) => ({
      year: parseWhole(cellAt(row, 'Năm')) ?? Number.NaN,
      place: { tab: table.tab, row: row.row },
      section: textAt(row, 'Mục'),
      text: cellText(cellAt(row, 'Nội dung'))
        .split(/\r\n|\r|\n/)
        .map(tidy)
        .filter((line) => line !== '')
        .join('\n'),
    }));
}

/** "Hàng năm" is "Hằng năm" in its other spelling. */
function kindKey(kind: string): string {
  return comparisonKey(kind).replace(/^hàng năm$/, 'hằng năm');
}
