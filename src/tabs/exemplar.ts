import type { ExemplarHistory } from '../figures/exemplar-history';
import type { LogRow } from '../follow/logs';
import { type CalendarDate, type Cell, formatDate, parseDate } from '../lang/calendar';
import { cellText, tidy } from '../lang/text';
import { KIND_WORD } from '../plan/field';
import type { RowPlace } from '../register/registration';
import type { OutRows } from './block';

/** The tab `Hồ sơ điển hình`: no table but a page about one exemplar, written anew each time one is looked up. */
export const EXEMPLAR_TAB = {
  id: 'exemplar',
  name: 'Hồ sơ điển hình',
  title: 'HỒ SƠ ĐIỂN HÌNH TIÊN TIẾN',
  note: 'Trang này được ghi lại mỗi lần mở một hồ sơ; không ghi gì thêm vào đây.',
  columns: 5,
  /** Pixels of neighbouring columns; 600 together fit between the margins of an A4 sheet. */
  widths: [
    { column: 1, count: 1, width: 100 },
    { column: 2, count: 2, width: 145 },
    { column: 4, count: 2, width: 105 },
  ],
} as const;

const COLUMNS = EXEMPLAR_TAB.columns;
/** So many letters fit right of a label before the margin. */
const LONGEST_LINE = 75;

/** One part of the page: a small table of as many columns as the page has. */
export interface ExemplarPart {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where each row stands in the book. */
  readonly places: readonly RowPlace[];
}

/** What is said of an exemplar, for the page and for the side panel. */
export interface ExemplarText {
  readonly name: string;
  /** Label and value. */
  readonly identity: readonly (readonly [label: string, value: string])[];
  readonly parts: readonly ExemplarPart[];
}

/** What a row of the page looks like. */
export type ExemplarLook = 'title' | 'note' | 'name' | 'label' | 'part' | 'headings' | 'row' | 'none' | 'gap';

/** The page as plain data: its cells, and what each row looks like. */
export interface ExemplarSheet {
  readonly cells: OutRows;
  readonly looks: readonly ExemplarLook[];
}

/** The history of an exemplar in words: who it is, then registrations, reviews, awards and the logs. */
export function exemplarText(history: ExemplarHistory): ExemplarText {
  return {
    name: history.name,
    identity: identityOf(history).filter(([, value]) => value !== ''),
    parts: [
      part(
        'Đăng ký',
        ['Năm', 'Lĩnh vực', 'Nội dung đăng ký', 'Danh hiệu đăng ký', 'Trạng thái'],
        registrations(history),
        history.registrations,
      ),
      part(
        'Bình xét, công nhận',
        ['Năm', 'Lĩnh vực', 'Phiếu đồng ý', 'Kết quả', 'Quyết định'],
        reviews(history),
        history.reviews.map(({ candidate }) => candidate),
      ),
      part(
        'Khen thưởng',
        ['Năm', 'Danh hiệu, hình thức', 'Cơ quan quyết định', 'Tình trạng', 'Quyết định'],
        awards(history),
        history.awards.map(({ award }) => award),
      ),
      ...logParts(history),
    ],
  };
}

/** What was done since: help, use elsewhere, news, honours. */
function logParts(history: ExemplarHistory): ExemplarPart[] {
  return [
    part(
      'Bồi dưỡng',
      ['Ngày', 'Khó khăn, thiếu sót', 'Biện pháp giúp đỡ', 'Đánh giá tác dụng', 'Kiểm tra tiếp theo'],
      history.nurture.map((row) => [
        dayOf(row),
        said(row, 'Khó khăn, thiếu sót'),
        joined([said(row, 'Biện pháp giúp đỡ'), row.label === '' ? '' : `(${row.label})`], ' '),
        said(row, 'Đánh giá tác dụng'),
        dateText(row.nextCheck),
      ]),
      history.nurture,
    ),
    part(
      'Nhân rộng',
      ['Ngày', 'Nơi áp dụng', 'Kết quả', 'Hình thức', 'Mã'],
      history.replication.map((row) => [
        dayOf(row),
        row.where,
        said(row, 'Kết quả'),
        row.label,
        codesOf(row),
      ]),
      history.replication,
    ),
    part(
      'Tuyên truyền',
      ['Ngày', 'Tiêu đề', 'Liên kết', 'Hình thức', 'Mã'],
      history.publicity.map((row) => [
        dayOf(row),
        said(row, 'Tiêu đề'),
        said(row, 'Liên kết'),
        row.label,
        codesOf(row),
      ]),
      history.publicity,
    ),
    part(
      'Tôn vinh',
      ['Ngày', 'Sự kiện', 'Kết quả', 'Hình thức', 'Mã'],
      history.honours.map((row) => [
        dayOf(row),
        row.label,
        said(row, 'Kết quả'),
        said(row, 'Hình thức'),
        codesOf(row),
      ]),
      history.honours,
    ),
  ];
}

/**
 * The printable page.
 * @param agency whose book it is
 * @param writtenAt dd/MM/yyyy HH:mm:ss
 */
export function exemplarSheet(text: ExemplarText, agency: string, writtenAt: string): ExemplarSheet {
  const rows: { look: ExemplarLook; cells: readonly string[] }[] = [
    { look: 'title', cells: [EXEMPLAR_TAB.title] },
    { look: 'note', cells: [`${joined([agency, `số liệu lúc ${writtenAt.slice(0, 16)}`], ', ')}.`] },
    { look: 'note', cells: [EXEMPLAR_TAB.note] },
    { look: 'gap', cells: [] },
    { look: 'name', cells: [text.name] },
    ...text.identity.flatMap(([label, value]) =>
      lines(value).map((line, at) => ({ look: 'label' as const, cells: [at === 0 ? label : '', line] })),
    ),
    ...text.parts.flatMap(({ title, headings, rows: own }, at) => [
      { look: 'gap' as const, cells: [] },
      { look: 'part' as const, cells: [`${at + 1}. ${title.toLocaleUpperCase('vi')}`] },
      ...(own.length === 0
        ? [{ look: 'none' as const, cells: ['Chưa có.'] }]
        : [
            { look: 'headings' as const, cells: headings },
            ...own.map((cells) => ({ look: 'row' as const, cells })),
          ]),
    ]),
  ];
  return {
    cells: rows.map(({ cells }) => Array.from({ length: COLUMNS }, (_, at) => cells[at] ?? '')),
    looks: rows.map(({ look }) => look),
  };
}

/** Whether a sheet is this page, or empty: any other of its name somebody made, and it is never written over. */
export function isExemplarPage(values: readonly (readonly Cell[])[]): boolean {
  const own = values[0]?.[0] === EXEMPLAR_TAB.title && values[2]?.[0] === EXEMPLAR_TAB.note;
  return own || values.every((row) => row.every((cell) => cell === ''));
}

function part(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  standing: readonly { readonly place: RowPlace }[],
): ExemplarPart {
  return { title, headings, rows, places: standing.map(({ place }) => place) };
}

function identityOf(history: ExemplarHistory): [string, string][] {
  const { kind, position, departments, exemplarCode, codes, reviews: own } = history;
  const names = [...new Set(history.registrations.map(({ name }) => name))].filter(
    (name) => name !== history.name,
  );
  return [
    ['Đối tượng', kind ? KIND_WORD[kind] : ''],
    ['Đơn vị', departments.join('; ')],
    ['Chức vụ', position],
    ['Mã điển hình', exemplarCode],
    ['Mã đăng ký', codes.join(', ')],
    ['Tên khác', names.join('; ')],
    ['Công nhận', recognitions(own)],
  ];
}

/** "năm 2022, 2023 (thôi từ 30/06/2024)"; without votes that failed and decisions that are not there yet. */
function recognitions(own: ExemplarHistory['reviews']): string {
  const years = own.flatMap(({ registration: { year }, candidate }) => {
    const { outcome, decisionNumber, decisionDate, endedOn } = candidate;
    if (outcome.result !== 'Đạt' || decisionNumber === '' || !decisionDate) return [];
    return [`${year ?? ''}${endedOn ? ` (thôi từ ${formatDate(endedOn)})` : ''}`];
  });
  return years.length > 0 ? `năm ${years.join(', ')}` : '';
}

function registrations({ registrations: own }: ExemplarHistory): string[][] {
  return own.map((one) => [
    String(one.year ?? ''),
    one.field?.name ?? '',
    joined([one.content, one.model], '. '),
    one.title,
    joined([one.status, one.code], ',\n'),
  ]);
}

function reviews({ reviews: own }: ExemplarHistory): string[][] {
  return own.map(({ registration, candidate }) => {
    const { outcome, vote, decisionNumber, decisionDate, endedOn } = candidate;
    const share = outcome.sharePercent === null ? '' : `${cellText(outcome.sharePercent)} %`;
    const counted = vote.agreeing === null || Number.isNaN(vote.agreeing) ? '' : `${vote.agreeing} phiếu`;
    return [
      String(registration.year ?? ''),
      registration.field?.name ?? '',
      joined([counted, share], ', '),
      joined([outcome.result, endedOn ? `thôi công nhận từ ${formatDate(endedOn)}` : ''], '; '),
      decision(decisionNumber, decisionDate),
    ];
  });
}

function awards({ awards: own }: ExemplarHistory): string[][] {
  return own.map(({ registration, award }) => [
    String(registration?.year ?? award.decisionDate?.year ?? ''),
    award.award,
    award.decidedBy,
    award.state,
    decision(award.decisionNumber, award.decisionDate),
  ]);
}

function decision(number: string, date: CalendarDate | null): string {
  return joined([number, date ? `ngày ${formatDate(date)}` : ''], '\n');
}

function dayOf({ date, dateTyped }: LogRow): string {
  return date ? formatDate(date) : dateTyped;
}

function dateText(date: CalendarDate | null): string {
  return date ? formatDate(date) : '';
}

/** Several codes mean that the row was about others too. */
function codesOf({ codes }: LogRow): string {
  return codes.join(', ');
}

/** What a log's row says under a heading; days as days. */
function said({ cells }: LogRow, heading: string): string {
  const cell = cells?.get(heading) ?? '';
  const date = typeof cell === 'object' ? parseDate(cell) : null;
  return date ? formatDate(date) : tidy(cellText(cell));
}

function joined(parts: readonly string[], between: string): string {
  return parts.filter((one) => one !== '').join(between);
}

/** A value in lines that end before the margin, cut between words. */
function lines(value: string): string[] {
  const cut: string[] = [];
  for (const word of value.split(' ')) {
    const last = cut[cut.length - 1];
    if (last !== undefined && `${last} ${word}`.length <= LONGEST_LINE)
      cut[cut.length - 1] = `${last} ${word}`;
    else cut.push(word);
  }
  return cut;
}
