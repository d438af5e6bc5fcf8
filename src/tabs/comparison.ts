import type { Comparison, FigureChange } from '../report/versions/compare';
import type { KeptRow } from '../report/versions/kept-figures';
import type { OutCell, OutRows } from './block';
import { columnLetters } from './block';
import type { TabSpec } from './spec';

/** `So sánh báo cáo`: written by the command of that name, read by nobody but people. */
export const COMPARISON_TAB: TabSpec = {
  id: 'comparison',
  name: 'So sánh báo cáo',
  title: 'SO SÁNH HAI LẦN LẬP BÁO CÁO',
  guidance:
    'Mỗi số liệu khác nhau và những dòng thêm vào, bớt đi. Lập lại bằng menu Lập văn bản, lệnh "So sánh báo cáo…".',
  columns: [
    { heading: 'So sánh', kind: 'auto', required: true, width: 240 },
    { heading: 'Số liệu', kind: 'auto', required: true, width: 420 },
    { heading: 'Trước', kind: 'auto', required: true, format: '0', width: 70 },
    { heading: 'Sau', kind: 'auto', required: true, format: '0', width: 70 },
    { heading: 'Thay đổi', kind: 'auto', required: true, width: 150 },
    { heading: 'Mã', kind: 'auto', width: 130 },
    { heading: 'Điển hình, nội dung', kind: 'auto', width: 300 },
    { heading: 'Trang', kind: 'auto', width: 180 },
    { heading: 'Liên kết', kind: 'auto', width: 110 },
  ],
};

/** Rows of one figure beyond this many are only counted: the tab is to be read. */
const LONGEST_FIGURE = 200;
const LINK_WIDTH = 8;

/**
 * A figure a block: its line, then its rows added and gone.
 * @param about the two versions, in words
 * @param placeOf where a row of either version stands now; null where it is no more
 */
export function comparisonRows(
  about: string,
  { moved, appeared, vanished, unchanged }: Comparison,
  placeOf: (row: KeptRow) => { readonly tab: string; readonly row: number } | null,
): OutRows {
  const lines = [...moved, ...appeared, ...vanished].flatMap((one) => figureRows(about, one, placeOf));
  const last = lines.length === 0 ? 'Không có số liệu nào khác nhau' : 'Số liệu không thay đổi';
  return [...lines, [about, last, '', '', `${unchanged} số liệu giữ nguyên`, '', '', '', '']];
}

function figureRows(
  about: string,
  { label, before, after, added, gone }: FigureChange,
  placeOf: (row: KeptRow) => { readonly tab: string; readonly row: number } | null,
): OutCell[][] {
  const head: OutCell[] = [
    about,
    label,
    before ?? '',
    after ?? '',
    changeWord(before, after),
    '',
    '',
    '',
    '',
  ];
  const rows = [
    ...added.map((row) => ['Thêm dòng', row] as const),
    ...gone.map((row) => ['Bớt dòng', row] as const),
  ];
  const shown = rows.slice(0, LONGEST_FIGURE).map(([word, row]): OutCell[] => {
    const place = placeOf(row);
    const range = place ? `A${place.row}:${columnLetters(LINK_WIDTH)}${place.row}` : '';
    const link: OutCell = place
      ? { label: `Đến dòng ${place.row}`, tab: place.tab, range }
      : 'Dòng không còn';
    return [about, label, '', '', word, row.code, row.words, place?.tab ?? row.tab, link];
  });
  const more = rows.length - shown.length;
  if (more > 0) shown.push([about, label, '', '', `… và ${more} dòng khác`, '', '', '', '']);
  return [head, ...shown];
}

function changeWord(before: number | null, after: number | null): string {
  if (before === null) return 'Số liệu mới có';
  if (after === null) return 'Không còn số liệu này';
  if (before === after) return 'Bằng nhau, khác dòng';
  return after > before ? `Tăng ${after - before}` : `Giảm ${before - after}`;
}
