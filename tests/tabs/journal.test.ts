import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalLine } from '../../src/history/journal';
import { JOURNAL_TAB, journalRows, readJournal } from '../../src/tabs/journal';
import { isProblem, readTable } from '../../src/tabs/table';
import { tabOf } from '../builders/tab';

const HEADINGS = JOURNAL_TAB.columns.map(({ heading }) => heading);
const LINE: JournalLine = {
  time: '01/04/2024 08:00:00',
  who: 'vp@bdt.gov.vn',
  action: 'Trả lại: thiếu minh chứng',
  subject: 'DH-2024-0001',
  before: 'Đã gửi',
  after: 'Bị trả lại',
  mark: '0badcafe',
};

describe('the tab of the journal', () => {
  it.each(HEADINGS)('%s: missing, nothing is read in its place; only the mark came later', (heading) => {
    const read = readTable(JOURNAL_TAB, 'Nhật ký', [HEADINGS.filter((one) => one !== heading)]);
    expect(isProblem(read)).toBe(heading !== 'Dấu');
  });
});

describe('lines of the journal as rows', () => {
  it('stand in the order of the tab’s columns, the mark last', () => {
    expect(HEADINGS).toEqual(['Thời điểm', 'Người thực hiện', 'Thao tác', 'Dòng, mã', 'Trước', 'Sau', 'Dấu']);
    expect(journalRows([LINE], null)).toEqual([Object.values(LINE)]);
  });
  it('are as wide as the tab: an older one without marks gets none, a line without a mark an empty cell', () => {
    const older = tabOf(JOURNAL_TAB, [HEADINGS.slice(0, -1)]);
    const { mark, ...plain } = LINE;
    expect(mark).toBe('0badcafe');
    expect(journalRows([LINE, plain], older)).toEqual([Object.values(plain), Object.values(plain)]);
    expect(journalRows([plain], tabOf(JOURNAL_TAB, [HEADINGS]))).toEqual([[...Object.values(plain), '']]);
    expect(journalRows([], null)).toEqual([]);
  });
  it('are read back as they were written, in their order, nobody’s line lost', () => {
    const words = fc.constantFrom('Đã gửi', 'Trả lại: a: b', 'Phòng · Lê An · 2024', 'x', '');
    const one = fc.record({
      time: fc.constantFrom('01/04/2024 08:00:00', '31/12/2025 23:59:59'),
      who: words,
      action: fc.constantFrom('Gửi đăng ký', 'Hoàn tác: Tiếp nhận'),
      subject: words,
      before: words,
      after: words,
      mark: fc.constantFrom('', '00000000', '12345678', '1e234567'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (lines) => {
        const table = tabOf(JOURNAL_TAB, [HEADINGS, ...(journalRows(lines, null) as string[][])]);
        expect(readJournal(table)).toEqual(lines);
      }),
    );
  });
});
