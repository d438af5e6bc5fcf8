import { type CalendarDate, compareDates, parseDate } from '../lang/calendar';
import { PAPER_NAMES } from '../lang/paper-names';
import { cellText, comparisonKey, tidy } from '../lang/text';
import { holdsFromAKnownDay } from './effective-date';
import type { TabSpec } from './spec';
import { cellAt, type Table, type TableRow, textAt } from './table';

export const PAPERS_TAB: TabSpec = {
  id: 'papers',
  name: 'Văn bản',
  title: 'VĂN BẢN',
  guidance: 'Nơi gửi, nơi nhận, người ký riêng cho từng loại văn bản; để trống là dùng theo Cấu hình.',
  columns: [
    { heading: 'Loại văn bản', kind: 'in', required: true, width: 200, list: { words: PAPER_NAMES } },
    { heading: 'Kính gửi', kind: 'in', width: 260 },
    { heading: 'Nơi nhận', kind: 'in', width: 260 },
    { heading: 'Quyền hạn, chức vụ', kind: 'in', width: 200 },
    { heading: 'Người ký', kind: 'in', width: 160 },
    { heading: 'Ký hiệu', kind: 'in', width: 120 },
    { heading: 'Hiệu lực từ', kind: 'in', format: 'dd/MM/yyyy', width: 100 },
  ],
};

/** One row of `Văn bản`: what a kind of paper has of its own; empty = as in `Cấu hình`. */
export interface PaperSetting {
  readonly kind: string;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly signerTitle: readonly string[];
  readonly signer: string;
  /** `Ký hiệu` without number and stroke, e.g. "BB-HĐTĐKT". */
  readonly symbol: string;
  readonly from: CalendarDate | null;
}

/** `Văn bản`; a row whose day cannot be read counts nowhere. */
export function readPapers(table: Table): PaperSetting[] {
  return table.rows.filter(holdsFromAKnownDay).map((row) => ({
    kind: textAt(row, 'Loại văn bản'),
    addressees: linesAt(row, 'Kính gửi'),
    recipients: linesAt(row, 'Nơi nhận'),
    signerTitle: linesAt(row, 'Quyền hạn, chức vụ').flatMap((line) => line.split(/\s+\/\s+/)),
    signer: textAt(row, 'Người ký'),
    symbol: textAt(row, 'Ký hiệu').replace(/^(?:số\s*:?)?[\s.…]*\/\s*/iu, ''),
    from: parseDate(cellAt(row, 'Hiệu lực từ')),
  }));
}

/** The row for a kind of paper in force on a day, null for none. */
export function paperOn(
  papers: readonly PaperSetting[],
  kind: string,
  on: CalendarDate,
): PaperSetting | null {
  const own = papers.filter(
    (paper) =>
      comparisonKey(paper.kind) === comparisonKey(kind) && (!paper.from || compareDates(paper.from, on) <= 0),
  );
  return own.reduce<PaperSetting | null>((best, paper) => {
    if (!best?.from) return paper;
    return paper.from && compareDates(paper.from, best.from) >= 0 ? paper : best;
  }, null);
}

function linesAt(row: TableRow, heading: string): string[] {
  return cellText(cellAt(row, heading))
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .filter((line) => line !== '');
}
