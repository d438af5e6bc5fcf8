import type { LogRow, NurtureRow } from '../follow/logs';
import { parseDate } from '../lang/calendar';
import { cellText } from '../lang/text';
import { CODE_SEPARATOR, codesIn, type KnownCodes, NO_CODES } from '../register/codes';
import { HEADING } from '../register/headings';
import type { ColumnSpec, FormulaPlaces, ListSource, TabSpec } from './spec';
import { cellAt, type Table, type TableRow, textAt } from './table';
import { CHECK_UP_TONES } from './tones';

const DATE: ColumnSpec = { heading: 'Ngày', kind: 'in', required: true, format: 'dd/MM/yyyy', width: 100 };
const CODE: ColumnSpec = {
  heading: 'Mã',
  kind: 'in',
  required: true,
  width: 130,
  list: { of: 'registrations' },
};
const NAME: ColumnSpec = { heading: HEADING.name, kind: 'auto', width: 200 };

function typed(heading: string, width: number, list?: ListSource): ColumnSpec {
  return { heading, kind: 'in', width, ...(list ? { list } : {}) };
}

/** `Loại hỗ trợ` (plan II.1: spirit, means, rules, surroundings). */
const SUPPORTS = ['Tinh thần', 'Vật chất', 'Cơ chế, chính sách', 'Môi trường'];
/** `Việc`. */
const DUTIES = ['Ban hành văn bản', 'Quán triệt', 'Hướng dẫn', 'Đôn đốc', 'Kiểm tra'];

export const NURTURE_TAB: TabSpec = {
  id: 'nurture',
  name: 'Bồi dưỡng',
  title: 'BỒI DƯỠNG ĐIỂN HÌNH',
  guidance: 'Khó khăn gì, đã giúp thế nào, hẹn kiểm tra lại ngày nào (Kế hoạch, mục II.1).',
  columns: [
    DATE,
    CODE,
    NAME,
    typed('Khó khăn, thiếu sót', 220),
    typed('Biện pháp giúp đỡ', 220),
    typed('Loại hỗ trợ', 150, { words: SUPPORTS }),
    typed('Người theo dõi', 150),
    typed('Đánh giá tác dụng', 220),
    { heading: 'Ngày kiểm tra tiếp theo', kind: 'in', format: 'dd/MM/yyyy', width: 110 },
    { heading: 'Tình trạng', kind: 'formula', width: 110, formula: checkUpState, tones: CHECK_UP_TONES },
  ],
};

export const REPLICATION_TAB: TabSpec = {
  id: 'replication',
  name: 'Nhân rộng',
  title: 'NHÂN RỘNG ĐIỂN HÌNH',
  guidance: 'Mô hình, cách làm nào đã được áp dụng ở đâu, kết quả ra sao.',
  columns: [DATE, CODE, NAME, typed('Nơi áp dụng', 220), typed('Hình thức', 180), typed('Kết quả', 260)],
};

export const PUBLICITY_TAB: TabSpec = {
  id: 'publicity',
  name: 'Tuyên truyền',
  title: 'TUYÊN TRUYỀN',
  guidance: 'Mỗi lần giới thiệu gương điển hình một dòng (Kế hoạch, mục III.1).',
  columns: [
    DATE,
    CODE,
    NAME,
    typed('Hình thức', 200, { catalogue: ['Hình thức tuyên truyền', 'Hình thức tuyên truyền'] }),
    typed('Tiêu đề', 300),
    typed('Liên kết', 220),
  ],
};

export const HONOURS_TAB: TabSpec = {
  id: 'honours',
  name: 'Tôn vinh',
  title: 'TÔN VINH',
  guidance: 'Điển hình được tôn vinh, giới thiệu dự hội nghị, đại hội nào.',
  columns: [
    CODE,
    NAME,
    typed('Sự kiện', 320, { catalogue: ['Sự kiện', 'Sự kiện'] }),
    DATE,
    typed('Hình thức', 180),
    typed('Kết quả', 220),
  ],
};

export const DIRECTION_TAB: TabSpec = {
  id: 'direction',
  name: 'Triển khai',
  title: 'TRIỂN KHAI KẾ HOẠCH',
  guidance: 'Văn bản ban hành, quán triệt, hướng dẫn, đôn đốc, kiểm tra.',
  columns: [
    DATE,
    typed('Đơn vị', 200, { of: 'departments' }),
    { heading: 'Việc', kind: 'in', required: true, width: 150, list: { words: DUTIES } },
    typed('Số, ký hiệu', 140),
    typed('Nội dung', 360),
  ],
};

/** Shorter codes than "DH-2024-0007" may be part of one another ("ĐH 1", "ĐH 10"), so they must be all of the cell. */
const LONGEST_ODD_CODE = 11;

/**
 * `Tình trạng` of a check-up: settled by a later check-up of the same code, else by the day (workbook.md). The code
 * is the first of the cell, without the name behind its dot; the later row may hold it among others, names beside it.
 */
function checkUpState(at: FormulaPlaces): string {
  const next = at.cell('Ngày kiểm tra tiếp theo');
  const typed = at.cell('Mã');
  const ends = [`"${CODE_SEPARATOR.trimEnd()}"`, 'CHAR(44)', 'CHAR(59)', 'CHAR(10)'].map(
    (sign) => `FIND(${sign};${typed}&${sign})`,
  );
  const code = `TRIM(LEFT(${typed};MIN(${ends.join(';')})-1))`;
  const wanted = `IF(LEN(${code})>${LONGEST_ODD_CODE};"*"&${code}&"*";${code})`;
  const later = `COUNTIFS(${at.column('Mã')};${wanted};${at.column('Ngày')};">"&${at.cell('Ngày')})>0`;
  return (
    `=IF(${next}="";"";IF(${later};"Đã kiểm tra";` +
    `IF(TODAY()>${next};"Quá hạn";IF(TODAY()=${next};"Đến hẹn";"Chưa đến hẹn"))))`
  );
}

/**
 * A log's rows, counted by the column `label`.
 * @param known what the codes of the book mean: an exemplar's code stands for its registrations
 */
export function readLog(table: Table, label: string, known: KnownCodes = NO_CODES): LogRow[] {
  return table.rows.map((row) => logRow(table.tab, row, label, known));
}

/** `Bồi dưỡng`, counted by `Loại hỗ trợ`. */
export function readNurture(table: Table, known: KnownCodes = NO_CODES): NurtureRow[] {
  return table.rows.map((row) => ({
    ...logRow(table.tab, row, 'Loại hỗ trợ', known),
    nextCheck: parseDate(cellAt(row, 'Ngày kiểm tra tiếp theo')),
  }));
}

function logRow(tab: string, row: TableRow, label: string, known: KnownCodes): LogRow {
  return {
    place: { tab, row: row.row },
    date: parseDate(cellAt(row, 'Ngày')),
    dateTyped: textAt(row, 'Ngày'),
    codes: codesIn(cellText(cellAt(row, HEADING.code)), known),
    label: textAt(row, label),
    where: textAt(row, 'Nơi áp dụng'),
    cells: row.cells,
  };
}
