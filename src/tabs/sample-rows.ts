import { addDays, type CalendarDate, type Cell, compareDates } from '../lang/calendar';
import { cellText } from '../lang/text';
import { KIND_WORD } from '../plan/field';
import { codesIn } from '../register/codes';
import { HEADING } from '../register/headings';
import {
  isSampleCode,
  type SampleKey,
  type SampleRegistration,
  type SampleSurroundings,
} from '../register/sample-registrations';
import { AWARDS_TAB } from './awards';
import type { OutCell } from './block';
import { HONOURS_TAB, NURTURE_TAB, PUBLICITY_TAB, REPLICATION_TAB } from './logs';
import { REVIEW_TAB } from './review';
import { SAME_NAMES_TAB } from './same-names';
import type { TabSpec } from './spec';
import type { Table } from './table';

/** A row to be written, by heading; headings that the tab lacks are left out. */
export type SampleRow = ReadonlyMap<string, OutCell>;

/** The Office's tabs in which rows about samples may stand. */
export const TABS_ABOUT_SAMPLES: readonly TabSpec[] = [
  REVIEW_TAB,
  AWARDS_TAB,
  NURTURE_TAB,
  REPLICATION_TAB,
  PUBLICITY_TAB,
  HONOURS_TAB,
  SAME_NAMES_TAB,
];

/** Columns that hold codes of registrations. */
const CODE_HEADINGS: readonly string[] = [HEADING.code, 'Mã khác'];

/** A sample row as it stands in a tab. */
export interface StandingSample {
  readonly row: number;
  /** Its codes, joined by a space. */
  readonly codes: string;
}

/** Rows of the Office's tabs about the samples, by the identity of the tab. */
export function sampleOfficeRows(
  samples: readonly SampleRegistration[],
  { today }: Pick<SampleSurroundings, 'today'>,
): ReadonlyMap<string, readonly SampleRow[]> {
  const about = new Map(samples.map((one) => [one.key, one]));
  const on = (key: SampleKey, month: number, day: number, yearsLater = 0): CalendarDate => {
    const date = { year: (about.get(key)?.year ?? today.year) + yearsLater, month, day };
    return compareDates(date, today) > 0 ? today : date;
  };
  const codes = (...keys: readonly SampleKey[]): Record<string, OutCell> => {
    const meant = keys.flatMap((key) => about.get(key) ?? []);
    return {
      [HEADING.code]: meant.map((one) => one.code).join(', '),
      [HEADING.name]: meant.map((one) => one.name).join('; '),
    };
  };
  return new Map([
    [REVIEW_TAB.id, reviewRows(about, on)],
    [AWARDS_TAB.id, awardRows(codes, on)],
    [NURTURE_TAB.id, nurtureRows(codes, on, today)],
    [REPLICATION_TAB.id, replicationRows(codes, on)],
    [PUBLICITY_TAB.id, publicityRows(codes, on)],
  ]);
}

type OnDay = (key: SampleKey, month: number, day: number, yearsLater?: number) => CalendarDate;
type Codes = (...keys: readonly SampleKey[]) => Record<string, OutCell>;

function row(cells: Readonly<Record<string, OutCell>>): SampleRow {
  return new Map(Object.entries(cells));
}

/** Four recognised, one that did not pass, one that passed and waits for its decision. */
function reviewRows(about: ReadonlyMap<SampleKey, SampleRegistration>, on: OnDay): SampleRow[] {
  const votes: readonly (readonly [key: SampleKey, agreeing: string, decision: string])[] = [
    ['people-work', '7', '01/QĐ-MAU'],
    ['archivist-first', '6', '01/QĐ-MAU'],
    ['not-passed', '4', ''],
    ['one-stop', '7', '02/QĐ-MAU'],
    ['archivist-again', '7', '02/QĐ-MAU'],
    ['awaiting-decision', '6', ''],
  ];
  return votes.flatMap(([key, agreeing, decision]) => {
    const one = about.get(key);
    if (!one) return [];
    return [
      row({
        [HEADING.code]: one.code,
        [HEADING.year]: one.year,
        'Đơn vị': one.department,
        [HEADING.name]: one.name,
        [HEADING.kind]: KIND_WORD[one.kind],
        [HEADING.field]: one.field.name,
        'Số thành viên Hội đồng': '7',
        'Số phiếu đồng ý': agreeing,
        'Số quyết định': decision,
        'Ngày quyết định': decision === '' ? '' : on(key, 12, 26),
        'Ghi chú': 'Dữ liệu mẫu',
      }),
    ];
  });
}

function awardRows(codes: Codes, on: OnDay): SampleRow[] {
  const given = { 'Tình trạng': 'Đã khen thưởng', 'Cơ quan quyết định': 'Thủ trưởng cơ quan' };
  return [
    row({
      ...codes('people-work'),
      'Danh hiệu, hình thức': 'Tập thể lao động tiên tiến',
      'Loại hình khen thưởng': 'Công trạng',
      Cấp: 'Cơ sở',
      'Tờ trình số, ngày': '01/TTr-MAU',
      ...given,
      'Số quyết định': '03/QĐ-MAU',
      'Ngày quyết định': on('people-work', 12, 30),
    }),
    row({
      ...codes('one-stop'),
      'Danh hiệu, hình thức': 'Giấy khen',
      'Loại hình khen thưởng': 'Phong trào thi đua',
      Cấp: 'Cơ sở',
      'Tờ trình số, ngày': '02/TTr-MAU',
      ...given,
      'Số quyết định': '04/QĐ-MAU',
      'Ngày quyết định': on('one-stop', 12, 30),
    }),
    row({
      ...codes('archivist-again'),
      'Danh hiệu, hình thức': 'Bằng khen của Chủ tịch UBND tỉnh',
      'Loại hình khen thưởng': 'Công trạng',
      Cấp: 'Tỉnh',
      'Tờ trình số, ngày': '03/TTr-MAU',
      'Tình trạng': 'Đề nghị',
    }),
  ];
}

/** The first check-up is overdue whatever day it is, to show what a book says then; the second is settled. */
function nurtureRows(codes: Codes, on: OnDay, today: CalendarDate): SampleRow[] {
  return [
    row({
      Ngày: addDays(today, -120),
      ...codes('one-stop'),
      'Khó khăn, thiếu sót': 'Thiếu người nói tiếng dân tộc ở bàn hướng dẫn',
      'Biện pháp giúp đỡ': 'Phân công cộng tác viên mỗi tuần hai buổi',
      'Loại hỗ trợ': 'Cơ chế, chính sách',
      'Người theo dõi': 'Chánh Văn phòng',
      'Ngày kiểm tra tiếp theo': addDays(today, -30),
    }),
    row({
      Ngày: on('archivist-first', 4, 10, 1),
      ...codes('archivist-first'),
      'Khó khăn, thiếu sót': 'Máy quét cũ, chậm',
      'Biện pháp giúp đỡ': 'Trang bị máy quét mới',
      'Loại hỗ trợ': 'Vật chất',
      'Người theo dõi': 'Chánh Văn phòng',
      'Đánh giá tác dụng': 'Số hóa nhanh gấp đôi',
    }),
  ];
}

function replicationRows(codes: Codes, on: OnDay): SampleRow[] {
  return [
    row({
      Ngày: on('one-stop', 3, 20, 1),
      ...codes('one-stop'),
      'Nơi áp dụng': 'Phòng Dân tộc một huyện',
      'Hình thức': 'Tham quan, học tập',
      'Kết quả': 'Lập thêm một bàn hướng dẫn',
    }),
    row({
      Ngày: on('archivist-again', 5, 15, 1),
      ...codes('archivist-first', 'archivist-again'),
      'Nơi áp dụng': 'Các phòng của cơ quan',
      'Hình thức': 'Tập huấn nội bộ',
      'Kết quả': 'Mọi phòng lập hồ sơ công việc trên mạng',
    }),
  ];
}

function publicityRows(codes: Codes, on: OnDay): SampleRow[] {
  return [
    row({
      Ngày: on('people-work', 5, 19, 1),
      ...codes('people-work'),
      'Hình thức': 'Trang thông tin điện tử',
      'Tiêu đề': 'Những người mang câu trả lời về thôn',
      'Liên kết': 'https://example.org/tin/mau',
    }),
    row({
      Ngày: on('one-stop', 6, 11, 1),
      ...codes('people-work', 'one-stop'),
      'Hình thức': 'Cuộc họp, hội nghị',
      'Tiêu đề': 'Hai cách làm hay ở cơ sở',
    }),
  ];
}

/**
 * The rows of a tab that are samples: those whose codes, one or several, all are samples' codes. Looked for in
 * the cells themselves, so that a row whose inputs somebody emptied is found too.
 */
export function standingSamples(table: Table, values: readonly (readonly Cell[])[]): StandingSample[] {
  const columns = CODE_HEADINGS.flatMap((heading) => table.columns.get(heading) ?? []);
  const found: StandingSample[] = [];
  for (let at = table.headingRow; at < values.length; at += 1) {
    const codes = columns.flatMap((column) => codesIn(cellText(values[at]?.[column - 1] ?? '')));
    if (codes.length > 0 && codes.every(isSampleCode)) found.push({ row: at + 1, codes: codes.join(' ') });
  }
  return found;
}

/**
 * The row below everything that stands in a tab. Formulas laid for rows to come are not content; a remark in
 * a column of the people's own is.
 */
export function rowBelowContent(table: Table, values: readonly (readonly Cell[])[]): number {
  const formulas = new Set(
    table.spec.columns
      .filter((column) => column.kind === 'formula')
      .flatMap((column) => table.columns.get(column.heading) ?? []),
  );
  for (let at = values.length; at > table.headingRow; at -= 1) {
    const filled = (values[at - 1] ?? []).some(
      (cell, index) => cell !== '' && cell !== false && !formulas.has(index + 1),
    );
    if (filled) return at + 1;
  }
  return table.headingRow + 1;
}

/** Cells to write side by side: their first column, and one line a row. */
export interface ColumnRun {
  readonly column: number;
  readonly cells: readonly (readonly OutCell[])[];
}

/** The rows as blocks of neighbouring columns: what no sample has (formulas, other columns) is left alone. */
export function columnRuns(table: Table, rows: readonly SampleRow[]): ColumnRun[] {
  const headings = [...table.columns]
    .filter(([heading]) => rows.some((cells) => cells.has(heading)))
    .sort(([, a], [, b]) => a - b);
  const runs: { column: number; headings: string[] }[] = [];
  for (const [heading, column] of headings) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.headings.length === column) last.headings.push(heading);
    else runs.push({ column, headings: [heading] });
  }
  return runs.map((run) => ({
    column: run.column,
    cells: rows.map((cells) => run.headings.map((heading) => cells.get(heading) ?? '')),
  }));
}

/** Rows to delete as runs of neighbours, the lowest first, so that no deletion moves those still to come. */
export function runsFromBelow(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const at of [...rows].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && last.first - 1 === at) {
      last.first = at;
      last.count += 1;
    } else runs.push({ first: at, count: 1 });
  }
  return runs;
}
