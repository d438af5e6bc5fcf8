import { parseDate } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import { cellText } from '../lang/text';
import type { Candidate, CandidateRow } from '../review/candidate';
import type { VoteTyped } from '../review/vote';
import { namesAt } from './name-list';
import type { TabSpec } from './spec';
import { cellAt, type Table, type TableRow, textAt } from './table';
import { RESULT_TONES } from './tones';

const STOOD_ASIDE = 'Người không biểu quyết';
const STOOD_ASIDE_NUMBER = 'Số thành viên không biểu quyết';

export const REVIEW_TAB: TabSpec = {
  id: 'review',
  name: 'Bình xét',
  title: 'BÌNH XÉT',
  guidance: 'Văn phòng ghi số phiếu, quyết định. Tỷ lệ và kết quả do tiện ích tính theo Cấu hình.',
  columns: [
    { heading: 'Mã', kind: 'auto', required: true, width: 110 },
    { heading: 'Năm', kind: 'auto', format: '0', width: 60 },
    { heading: 'Đơn vị', kind: 'auto', width: 180 },
    { heading: 'Họ và tên / Tên tập thể', kind: 'auto', width: 180 },
    { heading: 'Đối tượng', kind: 'auto', width: 80 },
    { heading: 'Lĩnh vực', kind: 'auto', width: 180 },
    { heading: 'Số thành viên Hội đồng', kind: 'in', width: 100 },
    { heading: 'Số phiếu đồng ý', kind: 'in', required: true, width: 90 },
    { heading: STOOD_ASIDE, kind: 'in', width: 180 },
    { heading: STOOD_ASIDE_NUMBER, kind: 'in', width: 110 },
    { heading: 'Ý kiến Hội đồng', kind: 'in', width: 220 },
    { heading: 'Tỷ lệ (%)', kind: 'auto', format: '0.0', width: 80 },
    { heading: 'Kết quả', kind: 'auto', width: 120, tones: RESULT_TONES },
    { heading: 'Số quyết định', kind: 'in', required: true, width: 120 },
    { heading: 'Ngày quyết định', kind: 'in', required: true, format: 'dd/MM/yyyy', width: 110 },
    { heading: 'Ngày thôi công nhận', kind: 'in', format: 'dd/MM/yyyy', width: 110 },
    { heading: 'Lý do', kind: 'in', width: 180 },
    { heading: 'Ghi chú', kind: 'in', width: 180 },
  ],
};

/** `Bình xét`; rows without a code cannot be anybody's and are left out. */
export function readCandidates(table: Table): CandidateRow[] {
  return table.rows
    .filter((row) => textAt(row, 'Mã') !== '')
    .map((row) => ({
      place: { tab: table.tab, row: row.row },
      code: textAt(row, 'Mã'),
      vote: readVote(row),
      stoodAsideNames: namesAt(row, STOOD_ASIDE),
      stoodAsideCount: count(row, STOOD_ASIDE_NUMBER),
      opinion: cellText(cellAt(row, 'Ý kiến Hội đồng')).trim(),
      resultTyped: textAt(row, 'Kết quả'),
      shareTyped: textAt(row, 'Tỷ lệ (%)'),
      decisionNumber: textAt(row, 'Số quyết định'),
      decisionDate: parseDate(cellAt(row, 'Ngày quyết định')),
      decisionDateTyped: textAt(row, 'Ngày quyết định'),
      endedOn: parseDate(cellAt(row, 'Ngày thôi công nhận')),
      endedOnTyped: textAt(row, 'Ngày thôi công nhận'),
    }));
}

/** Those who stood aside are counted by name where names are given, else by the number typed. */
function readVote(row: TableRow): VoteTyped {
  const names = namesAt(row, STOOD_ASIDE);
  const typed = count(row, STOOD_ASIDE_NUMBER);
  return {
    agreeing: count(row, 'Số phiếu đồng ý'),
    members: count(row, 'Số thành viên Hội đồng'),
    stoodAside: names.length > 0 ? names.length : (typed ?? 0),
  };
}

/** null = empty; NaN = something that is no whole number. */
function count(row: TableRow, heading: string): number | null {
  if (textAt(row, heading) === '') return null;
  return parseWhole(cellAt(row, heading)) ?? Number.NaN;
}

/**
 * What the add-on writes of a vote: `Tỷ lệ (%)` and `Kết quả`; 'kept' for a result that came without votes. Such a
 * one is never written, for a result without a share that lands in a wrong row, while somebody sorts the tab, could
 * not be told from one that came from outside.
 */
export function voteCells(candidate: Candidate): readonly [number | '', string] | 'kept' {
  const { sharePercent, result } = candidate.outcome;
  const fromOutside = sharePercent === null && (result === 'Đạt' || result === 'Không đạt');
  return fromOutside ? 'kept' : [sharePercent ?? '', result];
}
