import { parseWhole } from '../lang/numbers';
import { comparisonKey } from '../lang/text';
import type { TabSpec } from './spec';
import { cellAt, type Table, textAt } from './table';
import { REPORT_TONES } from './tones';

export const REPORTS_TAB: TabSpec = {
  id: 'reports',
  name: 'Báo cáo',
  title: 'BÁO CÁO ĐÃ LẬP',
  guidance: 'Tiện ích ghi. Lập lại sau khi số liệu đổi là một bản mới; bản cũ và bản đã sửa tay giữ nguyên.',
  columns: [
    { heading: 'Loại báo cáo', kind: 'auto', required: true, width: 120 },
    { heading: 'Năm', kind: 'auto', required: true, format: '0', width: 60 },
    { heading: 'Lần lập', kind: 'auto', format: '0', width: 70 },
    { heading: 'Số liệu tính đến ngày', kind: 'auto', width: 130 },
    { heading: 'Thời điểm lập', kind: 'auto', width: 150 },
    { heading: 'Người lập', kind: 'auto', width: 200 },
    { heading: 'Tệp', kind: 'auto', width: 280 },
    { heading: 'Tình trạng', kind: 'auto', width: 150, tones: REPORT_TONES },
    { heading: 'Dấu kiểm', kind: 'auto', width: 120 },
    { heading: 'Mã tệp', kind: 'auto', width: 120 },
  ],
};

export type ReportState = 'Mới nhất' | 'Số liệu đã thay đổi' | 'Bản cũ';

/** One line of `Báo cáo`. The file's name is shown as a link; its id finds it again. */
export interface ReportLine {
  readonly kind: string;
  readonly year: number;
  readonly version: number;
  /** dd/MM/yyyy. */
  readonly asOf: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly fileName: string;
  readonly url: string;
  readonly state: ReportState;
  /** Digest of all that the document prints but the time. */
  readonly digest: string;
  /** Drive id of the Google Doc (locally of the .docx). */
  readonly fileId: string;
  /** Digest of the agency's own template that laid it out; absent = the built-in layout. */
  readonly template?: string;
}

/** The file's address is found again from its id: a link cell reads back as its label only. */
export function readReports(table: Table): ReportLine[] {
  return table.rows.flatMap((row) => {
    const year = parseWhole(cellAt(row, 'Năm'));
    if (year === null) return [];
    const state = textAt(row, 'Tình trạng');
    const id = textAt(row, 'Mã tệp');
    const [fileId = '', url = '', template = ''] = id.split(' | ');
    return [
      {
        kind: textAt(row, 'Loại báo cáo'),
        year,
        version: parseWhole(cellAt(row, 'Lần lập')) ?? 1,
        asOf: textAt(row, 'Số liệu tính đến ngày'),
        madeAt: textAt(row, 'Thời điểm lập'),
        madeBy: textAt(row, 'Người lập'),
        fileName: textAt(row, 'Tệp'),
        url,
        state: state === 'Bản cũ' ? 'Bản cũ' : state === 'Mới nhất' ? 'Mới nhất' : 'Số liệu đã thay đổi',
        digest: textAt(row, 'Dấu kiểm'),
        fileId,
        ...(template === '' ? {} : { template }),
      } satisfies ReportLine,
    ];
  });
}

/** The newest line of a kind and year, null when none was compiled yet. */
export function newestReport(lines: readonly ReportLine[], kind: string, year: number): ReportLine | null {
  const own = lines.filter((line) => line.year === year && comparisonKey(line.kind) === comparisonKey(kind));
  return own.reduce<ReportLine | null>(
    (best, line) => (!best || line.version > best.version ? line : best),
    null,
  );
}
