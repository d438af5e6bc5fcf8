import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { countVote } from '../../src/review/vote';
import { AWARDS_TAB, readAwards } from '../../src/tabs/awards';
import { JOURNAL_TAB, readJournal } from '../../src/tabs/journal';
import {
  DIRECTION_TAB,
  HONOURS_TAB,
  NURTURE_TAB,
  readLog,
  readNurture,
  REPLICATION_TAB,
} from '../../src/tabs/logs';
import { readProse, REPORT_TEXT_TAB } from '../../src/tabs/report-text';
import { readReview, REVIEW_TAB, voteCells } from '../../src/tabs/review';
import { readVerdicts, SAME_NAMES_TAB } from '../../src/tabs/same-names';
import { day } from '../builders/day';
import { candidate } from '../builders/records';
import { tabOf } from '../builders/tab';

describe('workbook.md, Office tabs: Bình xét', () => {
  const HEADINGS = [
    'Mã',
    'Số phiếu đồng ý',
    'Số thành viên Hội đồng',
    'Người không biểu quyết',
    'Số thành viên không biểu quyết',
    'Kết quả',
    'Số quyết định',
    'Ngày quyết định',
    'Ngày thôi công nhận',
  ];
  const read = (...cells: readonly Cell[]) => {
    const [row] = readReview(tabOf(REVIEW_TAB, [HEADINGS, ['DH-2024-0001', ...cells]]), () => []).candidates;
    if (!row) throw new Error('no candidate');
    return row;
  };
  it('reads a candidate', () => {
    expect(read(4, '5', '', 1, 'Đạt', ' 12/QĐ-BDT ', '20/12/2024', day('01/02/2025'))).toEqual({
      place: { tab: 'Bình xét', row: 2 },
      code: 'DH-2024-0001',
      vote: { agreeing: 4, members: 5, stoodAside: 1 },
      opinion: '',
      stoodAsideNames: [],
      stoodAsideCount: 1,
      resultTyped: 'Đạt',
      shareTyped: '',
      decisionNumber: '12/QĐ-BDT',
      decisionDate: day('20/12/2024'),
      decisionDateTyped: '20/12/2024',
      endedOn: day('01/02/2025'),
      endedOnTyped: '01/02/2025',
    });
  });
  it.each<[Cell, number | null]>([
    ['', null],
    [' \u00a0', null],
    ['04', 4],
    [0, 0],
    ['bốn', Number.NaN],
    [4.5, Number.NaN],
    ['4/5', Number.NaN],
    [day('04/05/2024'), Number.NaN],
  ])('votes typed as %j', (cell, agreeing) => {
    expect(read(cell, 5).vote.agreeing).toBe(agreeing);
    expect(read(4, cell).vote.members).toBe(agreeing);
  });
  it.each<[string, Cell, number]>([
    ['Cao Văn Bình; Lê Ân', '', 2],
    ['Cao Văn Bình, Lê Ân', 5, 2],
    ['Cao Văn Bình', '', 1],
    ['Cao Văn Bình\nLê Ân', '', 2],
    ['Không', '', 0],
    [' ; ', 3, 3],
    ['', '2', 2],
    ['', '', 0],
    ['', 'hai', Number.NaN],
  ])('those who stood aside: names %j, number %j', (names, count, stoodAside) => {
    expect(read(4, 5, names, count).vote.stoodAside).toBe(stoodAside);
  });
  it('keeps the names of those who stood aside, and the number beside them', () => {
    expect(read(4, 5, 'Cao Văn Bình; Lê Ân', 3)).toMatchObject({
      stoodAsideNames: ['Cao Văn Bình', 'Lê Ân'],
      stoodAsideCount: 3,
    });
    expect(read(4, 5, '', '')).toMatchObject({ stoodAsideNames: [], stoodAsideCount: null });
    expect(read(4, 5, '', 'hai').stoodAsideCount).toBeNaN();
  });
  it('keeps a day that cannot be read to be quoted', () => {
    expect(read(4, 5, '', '', '', '12', 'tháng 12')).toMatchObject({
      decisionDate: null,
      decisionDateTyped: 'tháng 12',
      endedOn: null,
      endedOnTyped: '',
    });
  });
  it('leaves out a row without a code', () => {
    const { candidates, linesWithoutCode } = readReview(tabOf(REVIEW_TAB, [HEADINGS, ['', 4, 5]]), () => []);
    expect(candidates).toEqual([]);
    expect(linesWithoutCode).toHaveLength(1);
  });
  it('writes the share and the result; no share where none can be', () => {
    const cells = (agreeing: number | null) => {
      const row = candidate('A', { agreeing, members: 9 });
      return voteCells({
        ...row,
        outcome: countVote(row.vote, { minimumPercent: 80, subtractStoodAside: false }, null),
      });
    };
    expect([cells(7), cells(0), cells(null), cells(10)]).toEqual([
      [77.8, 'Không đạt'],
      [0, 'Không đạt'],
      ['', 'Chưa biểu quyết'],
      ['', 'Lỗi'],
    ]);
  });
});

describe('workbook.md, Office tabs: Khen thưởng', () => {
  it('reads an award; an unknown state is a proposal, the least it can be', () => {
    const headings = ['Mã', 'Danh hiệu, hình thức', 'Cấp', 'Tình trạng', 'Số quyết định', 'Ngày quyết định'];
    const read = readAwards(
      tabOf(AWARDS_TAB, [
        headings,
        ['A', 'Giấy khen', 'Cơ sở', 'ĐÃ KHEN THƯỞNG', '15', '25/12/2024'],
        ['B', 'Giấy khen', '', 'Không được khen', '', ''],
        ['C', 'Giấy khen', '', 'chờ', '', 'x'],
        ['', 'Giấy khen'],
      ]),
    );
    expect(
      read.map((one) => [one.code, one.state, one.decisionDate, one.decisionDateTyped, one.place.row]),
    ).toEqual([
      ['A', 'Đã khen thưởng', day('25/12/2024'), '25/12/2024', 2],
      ['B', 'Không được khen', null, '', 3],
      ['C', 'Đề nghị', null, 'x', 4],
    ]);
  });
});

describe('workbook.md, Office tabs: the logs', () => {
  it('Bồi dưỡng is counted by Loại hỗ trợ and keeps the next check-up', () => {
    const table = tabOf(NURTURE_TAB, [
      ['Ngày', 'Mã', 'Loại hỗ trợ', 'Ngày kiểm tra tiếp theo'],
      ['01/03/2024', 'A', 'Vật chất', '01/06/2024'],
    ]);
    expect(readNurture(table)).toEqual([
      {
        cells: table.rows[0]?.cells,
        place: { tab: 'Bồi dưỡng', row: 2 },
        date: day('01/03/2024'),
        dateTyped: '01/03/2024',
        codes: ['A'],
        label: 'Vật chất',
        where: '',
        nextCheck: day('01/06/2024'),
      },
    ]);
  });
  it.each<[string, string[]]>([
    ['A', ['A']],
    ['A, B;C', ['A', 'B', 'C']],
    ['A\nB', ['A', 'B']],
    [' ; ', []],
  ])('several codes in one cell: %j', (cell, codes) => {
    const table = tabOf(REPLICATION_TAB, [
      ['Ngày', 'Mã', 'Nơi áp dụng'],
      ['x', cell, ' Xã  A '],
    ]);
    expect(readLog(table, 'Hình thức')[0]).toMatchObject({
      codes,
      where: 'Xã A',
      date: null,
      dateTyped: 'x',
    });
  });
  it('Tôn vinh by Sự kiện, Triển khai by Việc and without codes', () => {
    const honours = tabOf(HONOURS_TAB, [
      ['Mã', 'Sự kiện', 'Ngày'],
      ['A', 'Hội nghị', '01/06/2023'],
    ]);
    expect(readLog(honours, 'Sự kiện')[0]?.label).toBe('Hội nghị');
    const direction = tabOf(DIRECTION_TAB, [
      ['Ngày', 'Việc'],
      ['01/06/2023', 'Đôn đốc'],
    ]);
    expect(readLog(direction, 'Việc')[0]).toMatchObject({ label: 'Đôn đốc', codes: [] });
  });
});

describe('workbook.md, Office tabs: Trùng tên, Nhật ký, Nội dung báo cáo', () => {
  it('a verdict is one of two words; anything else is none yet', () => {
    const table = tabOf(SAME_NAMES_TAB, [
      ['Mã', 'Mã khác', 'Kết luận'],
      ['A', 'B', 'một  NGƯỜI'],
      ['A', 'C', 'Khác người'],
      ['A', 'D', 'chưa rõ'],
      ['A', 'E', ''],
    ]);
    expect(readVerdicts(table)).toEqual([
      { code: 'A', otherCode: 'B', same: true },
      { code: 'A', otherCode: 'C', same: false },
    ]);
  });
  it('reads the journal in its own order', () => {
    const table = tabOf(JOURNAL_TAB, [
      ['Thời điểm', 'Người thực hiện', 'Thao tác', 'Dòng, mã', 'Trước', 'Sau'],
      ['01/04/2024 08:00:00', 'vp', 'Gửi đăng ký', 'A', '', 'Đã gửi'],
      ['02/04/2024 08:00:00', 'vp', 'Tiếp nhận', 'A', 'Đã gửi', 'Đã tiếp nhận'],
    ]);
    expect(readJournal(table).map((one) => [one.time, one.subject, one.before, one.after])).toEqual([
      ['01/04/2024 08:00:00', 'A', '', 'Đã gửi'],
      ['02/04/2024 08:00:00', 'A', 'Đã gửi', 'Đã tiếp nhận'],
    ]);
  });
  it('takes the words for the report of that kind and year, paragraphs kept', () => {
    const table = tabOf(REPORT_TEXT_TAB, [
      ['Loại báo cáo', 'Năm', 'Mục', 'Nội dung'],
      ['hằng năm', '2024', 'II.1', ' Một \r\n\r\nHai '],
      ['Hằng năm', 2023, 'II.1', 'cũ'],
      ['Sơ kết', 2024, 'II.1', 'khác'],
      ['Hằng năm', 2024, 'V', ''],
    ]);
    expect(readProse(table, 'Hằng năm', 2024)).toEqual([{ section: 'II.1', text: 'Một\nHai' }]);
  });
});
