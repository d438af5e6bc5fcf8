import { type Cell, parseDate } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import { cellText, comparisonKey } from '../lang/text';
import type { Registration, RowPlace } from '../register/registration';
import type { Candidate, CandidateRow } from '../review/candidate';
import { codesOfLines, describedBy, type ReviewLine } from '../review/line';
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
    { heading: 'Họ và tên / Tên tập thể', kind: 'auto', namesRow: true, width: 180 },
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

/** `Bình xét` as read: the lines whose registration is known, and those that could be anybody's. */
export interface ReviewRead {
  readonly candidates: CandidateRow[];
  /** Lines without a code that cannot be told without guessing: they count for nobody, and that is said. */
  readonly linesWithoutCode: RowPlace[];
}

/**
 * `Bình xét`; a line whose `Mã` somebody emptied is given it again where the line says whose it is.
 * @param coded gives the registrations with the codes that count; asked only where a line lacks its code
 */
export function readReview(table: Table, coded: () => readonly Registration[]): ReviewRead {
  const lines = reviewLines(table);
  const isBare = lines.some(({ code }) => code === '');
  const codes = isBare ? codesOfLines(lines, coded()) : new Map<number, string>();
  const codeOf = (row: TableRow): string => textAt(row, 'Mã') || (codes.get(row.row) ?? '');
  const without = table.rows.filter((row) => codeOf(row) === '');
  return {
    candidates: table.rows.flatMap((row) => {
      const code = codeOf(row);
      return code === '' ? [] : [readCandidate(table.tab, row, code)];
    }),
    linesWithoutCode: without.map(({ row }) => ({ tab: table.tab, row })),
  };
}

/** What every line says of whom it is about. */
export function reviewLines(table: Table): ReviewLine[] {
  return table.rows.map((row) => ({
    row: row.row,
    code: textAt(row, 'Mã'),
    year: textAt(row, 'Năm'),
    department: textAt(row, 'Đơn vị'),
    name: textAt(row, 'Họ và tên / Tên tập thể'),
    kind: textAt(row, 'Đối tượng'),
    field: textAt(row, 'Lĩnh vực'),
  }));
}

/** The headings that say of whom a line is, in the order of `personCells`. */
export const PERSON_HEADINGS = ['Năm', 'Đơn vị', 'Họ và tên / Tên tập thể', 'Đối tượng', 'Lĩnh vực'] as const;

/**
 * The cells under `PERSON_HEADINGS` made again from the registration: where they are empty, and where they say the same
 * in another spelling. What says something else stays: it is how a person sees that the code is another's.
 */
export function personCells(row: TableRow, one: Registration): Cell[] {
  const { department, name, kind, field } = describedBy(one);
  const own: readonly Cell[] = [one.year ?? '', department, name, kind, field];
  return PERSON_HEADINGS.map((heading, at) => {
    const [typed, made] = [cellAt(row, heading), own[at] ?? ''];
    const same =
      textAt(row, heading) === '' || comparisonKey(cellText(typed)) === comparisonKey(String(made));
    return same ? made : typed;
  });
}

function readCandidate(tab: string, row: TableRow, code: string): CandidateRow {
  return {
    place: { tab, row: row.row },
    code,
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
  };
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
